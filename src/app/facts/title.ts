import type { Lookup } from '../../model/lookup.ts';
import type { Text } from '../i18n/useText.ts';
import type { Route } from '../url/address.ts';

/** The document's title: what is open first, so that tabs and bookmarks tell pages apart. */
export function toTitle(route: Route, lookup: Lookup, text: Text): string {
  const site = text.name(lookup.data.corpus.title);
  if (route.kind === 'meeting') {
    const meeting = lookup.meetings.get(route.id);
    if (!meeting) return `${text.t('panel.unknownMeeting')} — ${site}`;
    return `${text.people(meeting, lookup)}${text.t('and')}${text.date(meeting.date?.value)} — ${site}`;
  }
  if (route.kind === 'article') {
    const article = lookup.articles.get(route.id);
    return `${article ? (article.title?.value ?? `${article.firstWords}…`) : text.t('panel.unknownArticle')} — ${site}`;
  }
  return site;
}

/** What the page is about, in a sentence for search engines and previews. */
export function toDescription(route: Route, lookup: Lookup, text: Text): string {
  const meeting = route.kind === 'meeting' ? lookup.meetings.get(route.id) : undefined;
  if (meeting) {
    const place = meeting.place ? [text.place(meeting.place.value, lookup)] : [];
    const facts = [text.t(`format.${meeting.format}`), ...place, text.date(meeting.date?.value)];
    return text.t('colon', { label: text.people(meeting, lookup), value: facts.join(text.t('and')) });
  }
  const article = route.kind === 'article' ? lookup.articles.get(route.id) : undefined;
  if (article) return `${article.firstWords}…`;
  return text.t('site.description', { title: text.name(lookup.data.corpus.title) });
}
