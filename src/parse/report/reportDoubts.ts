import type { Article, DateValue, Person } from '../../model/dataset.ts';
import { type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { createLocator } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import type { Report } from '../../model/registry.ts';
import type { ToldMeeting } from '../merge/toldMeeting.ts';
import type { MeetingEvent } from '../reading/event.ts';
import type { ProvisionalPerson } from '../reading/mentions.ts';
import { findOtherDays } from '../solve/publication.ts';
import type { SolvedArticle } from '../solve/solved.ts';

/** Something an editor should look at, and where to look for it. */
interface Doubt<About> {
  code: DiagnosticCode;
  /** Where in the article each such doubt stands, as an offset, and what it says. */
  find(about: About): { at: number; message: string }[];
}

/** An article when all is done, with the people whom the registry lacks and who take part in some meeting, by id. */
interface DoubtedArticle {
  article: Article;
  solved: SolvedArticle;
  strangers: ReadonlyMap<string, Person>;
}

/** A meeting and the event that first tells of it. */
interface DoubtedMeeting extends ToldMeeting {
  event: MeetingEvent;
}

const ARTICLE_DOUBTS: readonly Doubt<DoubtedArticle>[] = [
  {
    code: 'layout/no-publisher',
    find: ({ article }) =>
      doubtIf(
        !article.publisher,
        0,
        'No publisher named on the page, expected a site name; add “publisher” to the note of this article',
      ),
  },
  {
    code: 'date/unknown-publication',
    find: ({ article }) =>
      doubtIf(
        !article.published,
        0,
        'No day of publication can be proved, expected a dateline or a dated “today”; add “published” to the note of this article',
      ),
  },
  {
    code: 'date/page-disagrees',
    find: ({ solved: { reading, published } }) =>
      published?.basis === 'page'
        ? findOtherDays(reading, published.value).map(({ span, days }) => ({
            at: span.start,
            message: `Unexpected day ${quote(reading.source.text.slice(span.start, span.end))}${days ? ` (${days.edtf})` : ''}: the page says of itself that it was published on ${published.value.edtf}, expected the same; the page’s own day is kept`,
          }))
        : [],
  },
  {
    code: 'date/conflict',
    find: ({ solved: { conflicts, events, reading } }) =>
      [
        ...conflicts.map((conflict) => ({ ...conflict, kept: null })),
        ...events.flatMap(({ conflict, date }) => (conflict ? { ...conflict, kept: date?.value.edtf ?? null } : [])),
      ].map(({ readings, span, kept }) => ({
        at: span.start,
        message: `Unexpected date ${quote(reading.source.text.slice(span.start, span.end))}: it reads as ${either(readings)}, expected one reading; ${kept ? `${kept} is kept` : 'the date is left open'}`,
      })),
  },
  {
    code: 'person/provisional',
    find: ({ solved: { reading }, strangers }) =>
      reading.provisional
        .filter(({ id }) => strangers.has(id))
        .map((found) => ({
          at: found.first.start,
          message: `Unknown person ${quote(found.name)}, expected an entry in people.yaml; to paste: ${toEntry(found)}`,
        })),
  },
];

const MEETING_DOUBTS: readonly Doubt<DoubtedMeeting>[] = [
  {
    code: 'meeting/undated',
    find: ({ meeting, event }) =>
      doubtIf(
        !meeting.date,
        event.trigger.start,
        `Meeting ${meeting.id} has no date that can be proved, expected a day, month or year; add “date” to the note of this article`,
      ),
  },
  {
    code: 'meeting/no-place',
    find: ({ meeting, event }) =>
      doubtIf(
        !meeting.place && meeting.format !== 'call',
        event.trigger.start,
        `Meeting ${meeting.id} has no place, expected a city in its sentence`,
      ),
  },
  {
    code: 'meeting/nobody-named',
    find: ({ meeting, event }) =>
      doubtIf(
        meeting.participants.length === 0,
        event.trigger.start,
        `Meeting ${meeting.id} names nobody, expected people; only the sides are known`,
      ),
  },
];

const doubtIf = (doubted: boolean, at: number, message: string): { at: number; message: string }[] =>
  doubted ? [{ at, message }] : [];

const either = (readings: readonly DateValue[]): string => readings.map(({ edtf }) => edtf).join(' or ');

/** A stranger as the registry would have them, for the editor to complete. */
const toEntry = ({ id, name, country, office }: ProvisionalPerson): string =>
  `- { id: ${id}, name: ${toNames(name)}, country: ${country ?? '…'}, offices: [${office ? `{ office: ${toNames(office)} }` : ''}] }`;

const toNames = (arabic: string): string =>
  `{ ${LANGUAGES.map((language) => `${language}: ${language === 'ar' ? arabic : '…'}`).join(', ')} }`;

/** Reports what an editor should look at: each doubt with its place in the article. */
export function reportDoubts(
  articles: readonly Article[],
  solved: readonly SolvedArticle[],
  meetings: readonly ToldMeeting[],
  provisional: ReadonlyMap<string, Person>,
  report: Report,
): void {
  const named = new Set(meetings.flatMap(({ meeting }) => meeting.participants.map(({ value }) => value.person)));
  const strangers = new Map([...provisional].filter(([id]) => named.has(id)));
  const locators = new Map(
    solved.map(({ reading }) => [reading, createLocator(reading.source.text, reading.source.page?.runs)]),
  );
  const ask = <About>(doubts: readonly Doubt<About>[], about: About, { reading }: SolvedArticle): void => {
    const locate = locators.get(reading)!;
    for (const { code, find } of doubts)
      for (const { at, message } of find(about))
        report(diagnose(code, { file: reading.source.file, ...locate(at) }, message));
  };
  solved.forEach((each, at) => {
    const article = articles[at];
    if (article) ask(ARTICLE_DOUBTS, { article, solved: each, strangers }, each);
  });
  for (const told of meetings) {
    const [account] = told.accounts;
    const event = account?.events[0]?.event;
    if (account && event) ask(MEETING_DOUBTS, { ...told, event }, account.article);
  }
}
