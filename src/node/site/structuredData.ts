import type { Article, Claim, Dataset, DateValue, Meeting } from '../../model/dataset.ts';
import { LANGUAGES } from '../../model/languages.ts';

type JsonLd = Record<string, unknown>;

const STATUS: Record<Meeting['status'], string> = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

/** ISO 8601 start and end; a month stays `2021-09`, so that no day is invented. */
function toDates(date: Claim<DateValue> | null): JsonLd {
  if (!date) return {};
  const { edtf, earliest, latest, precision } = date.value;
  if (precision === 'interval') return { startDate: earliest, endDate: latest };
  return { startDate: edtf, endDate: edtf };
}

/** A meeting as a schema.org Event. @param name its title, as the page shows it. */
export function toEvent(meeting: Meeting, { people, places, articles }: Dataset, name: string): JsonLd {
  const { status, date, place, participants } = meeting;
  const findName = (list: { id: string; name: { ar: string } }[], id: string) =>
    list.find((entry) => entry.id === id)?.name.ar ?? id;
  const reports = articles.filter(({ id }) => meeting.articles.includes(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    inLanguage: 'ar',
    eventStatus: STATUS[status],
    ...toDates(date),
    ...(place
      ? { location: { '@type': 'Place', name: findName(places, place.value.venue ?? place.value.place) } }
      : {}),
    attendee: participants.map(({ value }) => ({ '@type': 'Person', name: findName(people, value.person) })),
    subjectOf: reports.map((article) => ({
      '@type': 'NewsArticle',
      inLanguage: 'ar',
      ...(article.title ? { headline: article.title.value } : {}),
      ...(article.publisher ? { publisher: { '@type': 'Organization', name: article.publisher.value } } : {}),
    })),
  };
}

/** An article as a schema.org NewsArticle. An interval is no date of publication, so it is left out. */
export function toNewsArticle({ title, publisher, published }: Article, name: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title?.value ?? name,
    inLanguage: 'ar',
    ...(published && published.value.precision !== 'interval' ? { datePublished: published.value.edtf } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher.value } } : {}),
  };
}

/** The whole collection as a schema.org Dataset. */
export function toDatasetEntry({ corpus }: Dataset, description: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: corpus.title.ar,
    alternateName: LANGUAGES.filter((locale) => locale !== 'ar').map((locale) => corpus.title[locale]),
    description,
    temporalCoverage: `${corpus.range.from}/${corpus.range.to}`,
    inLanguage: LANGUAGES,
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'data/dataset.json' },
  };
}
