import type { Claim, DateValue } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import type { RuleName } from '../../model/rules.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quoteAround, quoteWhole } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { type MeetingEvent, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { haveSamePeople } from './pairs.ts';
import type { SolvedArticle, SolvedEvent } from './solved.ts';
import { type DayAsked, type DayRule, type Proof, proof } from './solveRule.ts';
import { cycle, findPublicationWeekday, LATEST_PUTTING_UP } from './weekdays.ts';

/** How the words of an event prove its day, from the day on which they were published. */
export const BY_WORDS: readonly DayRule[] = [
  {
    name: 'day-by-its-words',
    proves: 'day',
    steps: ['words', 'articles'],
    says: 'The words for an event’s day mean what they say, read from the day of publication.',
    examples: [
      {
        text: 'لقاء في موسكو\n\nالأربعاء 15 آذار 2023\n\nالتقى الرئيس السوري نبيل الصافي أمس الثلاثاء نظيره الروسي إيغور أورلوف في موسكو.\n',
        gloss:
          'Meeting in Moscow. Wednesday 15 March 2023. President Safi met his Russian counterpart Orlov in Moscow yesterday, Tuesday.',
        gives: 'published 2023-03-15; met 2023-03-14',
      },
    ],
    cases: ['chain-of-today-and-yesterday', 'month-without-year', 'year-only', 'weekday-in-the-only-fitting-year'],
    read: readWords,
  },
];

/** What an article reports first is of the time in which it was published. */
export const AS_PUBLISHED: readonly DayRule[] = [
  {
    name: 'in-the-days-of-publication',
    proves: 'day',
    steps: ['report'],
    says: 'What an article of a known week or month reports first happened in that week or month.',
    examples: [
      {
        text: 'مسؤول روسي رفيع في دمشق\n\nبحث الرئيس السوري نبيل الصافي مع نائب وزير الخارجية الروسي أنطون فولكوف في دمشق نتائج القمة التي جمعت الرئيس الروسي إيغور أورلوف والرئيس الأميركي جون ميلر في فيينا الأسبوع الماضي.\n',
        gloss:
          'Senior Russian official in Damascus. President Safi discussed with Russian Deputy Foreign Minister Volkov in Damascus the results of the summit that brought together Presidents Orlov and Miller in Vienna last week.',
        gives: 'published 2022-06-19/2022-06-25; met 2022-06-19/2022-06-25',
      },
    ],
    cases: ['week-after-a-known-summit'],
    read({ article, solved }) {
      const { published } = article;
      if (!published || published.value.precision === 'day' || leadOf(article) !== solved) return null;
      const rule = (published.rule as RuleName | undefined) ?? 'reported-when-published';
      return proof(conclude(published.value, rule, published.evidence, [published]));
    },
  },
  {
    name: 'reported-when-published',
    proves: 'day',
    steps: ['report'],
    says: 'What an article reports first, in its first sentence and without a day, happened on the day of publication or the day before, since the morning’s paper tells of yesterday; so did a meeting right after which the words were said that it reports of those days.',
    examples: [
      {
        text: 'أورلوف والصافي يبحثان الطاقة\n\n10 أيار 2023\n\nبحث الرئيس السوري نبيل الصافي مع الرئيس الروسي إيغور أورلوف في موسكو ملف الطاقة.\n',
        gloss:
          'Orlov and Safi discuss energy. 10 May 2023. Syrian President Safi discussed energy with Russian President Orlov in Moscow.',
        gives: 'published 2023-05-10; met 2023-05-09/2023-05-10',
      },
    ],
    cases: [
      'issued-on-another-day',
      'a-year-after-they-met',
      'days-after-a-meeting',
      'summit-that-others-speak-of',
      'dated-further-on',
      'said-right-after-the-meeting',
    ],
    read({ article, solved, at, options: { places } }) {
      const { published, reading } = article;
      const { event } = solved;
      if (published?.value.precision !== 'day' || at > 0 || !isReport(reading, event)) return null;
      if (leadOf(article) !== solved || isDatedFurtherOn(article, solved, places)) return null;
      const day = published.value.earliest;
      const value = toDateValue(`${addDays(day, -1)}/${day}`);
      if (!value) return null;
      const evidence = distinct([quoteAround(reading, event.trigger, event), ...published.evidence]);
      return proof(conclude(value, 'reported-when-published', evidence, [published]));
    },
  },
];

function readWords({ article, solved: { event }, at, options }: DayAsked): Proof | null {
  if (!event.date) return null;
  const { reading, published } = article;
  const { mention, tense } = event.date;
  const before = toldBefore(article, event, at);
  const reference = mention.relative?.unit === 'day' ? dayWritten(article) : (published?.value ?? null);
  const told = before?.value.earliest ?? null;
  const found = resolveDate(mention, { reference, tense, range: options.range, told });
  const conflicts = found?.conflict ? [{ readings: found.conflict, span: mention }] : [];
  if (!found?.value) return conflicts.length > 0 ? { claim: null, conflicts } : null;
  const evidence = [quoteWhole(reading, mention, event)];
  const stated = found.rule === null || namesPublication(reading, mention, found.value, published);
  // Words that depend on the day of reading are proved by what proves that day, too.
  const fromTold = found.rule === 'days-from-told';
  const isOfReading = dependsOnReading(mention) || found.conflict !== undefined;
  const leans = fromTold ? before : found.rule !== null && isOfReading && published;
  if (leans) evidence.push(...leans.evidence.filter(({ start }) => !evidence.some((known) => known.start === start)));
  const claim: Claim<DateValue> =
    stated || found.rule === null
      ? { value: found.value, basis: 'text', evidence }
      : conclude(found.value, found.rule, evidence, [leans || null]);
  return { claim, conflicts };
}

/**
 * The day told just before in the article's own words, from which «في اليوم التالي» ("on the next day") is counted: of the event
 * before, in its sentence or the one before that, with no other date between.
 */
function toldBefore({ events, reading }: SolvedArticle, event: MeetingEvent, at: number): Claim<DateValue> | null {
  const other = events[at - 1];
  const mention = event.date?.mention;
  if (!mention || !other?.event.date || other.date?.value.precision !== 'day') return null;
  if (event.sentence - other.event.sentence > 1 || other.event.status !== event.status) return null;
  const { end } = other.event.date.mention;
  return reading.dates.some(({ start }) => start >= end && start < mention.start) ? null : other.date;
}

/**
 * The day on which the words were written: that of publication, or the one before, when the article's «اليوم الثلاثاء» ("today,
 * Tuesday") says that it was put up a day later.
 */
function dayWritten({ reading, published }: SolvedArticle): DateValue | null {
  if (published?.value.precision !== 'day') return published?.value ?? null;
  const weekday = findPublicationWeekday(reading.dates);
  const day = published.value.earliest;
  if (weekday === null || cycle(weekdayOf(day) - weekday) !== LATEST_PUTTING_UP) return published.value;
  return toDateValue(addDays(day, -LATEST_PUTTING_UP));
}

/**
 * Whether the page itself names the day: «الثلاثاء» ("Tuesday") under a dateline that says «الثلاثاء 14 آذار 2023» ("Tuesday 14
 * March 2023").
 */
function namesPublication(
  reading: ArticleReading,
  mention: DateMention,
  value: DateValue,
  published: Claim<DateValue> | null,
): boolean {
  if (mention.weekday === undefined || mention.relative || mention.day !== undefined || mention.direction) return false;
  if (published?.basis !== 'text' || published.value.edtf !== value.edtf) return false;
  return reading.pageDates.some(
    ({ mention: page }) =>
      page.weekday === mention.weekday && published.evidence.some(({ start }) => start === page.start),
  );
}

const dependsOnReading = (mention: DateMention): boolean => mention.year === undefined;

/** Whether an event is what the article reports: told as news in its first sentence, or what the words of a day were said after. */
function isReport({ dates }: ArticleReading, { sentence, inPassing, upon }: MeetingEvent): boolean {
  if (sentence === 0 && !inPassing) return true;
  const isToday = ({ relative }: DateMention): boolean =>
    relative?.unit === 'day' && relative.steps <= 0 && relative.steps >= -1;
  return upon === 'words' && sentence <= 1 && dates.some(isToday);
}

/** The first meeting that an article reports, if it was held and has no words for its day; what it leans on is no report. */
function leadOf({ events, leansOn }: SolvedArticle): SolvedEvent | null {
  const known = leansOn?.context.people ?? [];
  const lead = events.find(({ event }) => {
    const people = namesOf(event);
    return !event.visit && people.length >= 2 && !people.every((person) => known.includes(person));
  });
  return lead && !lead.event.date && !lead.event.earlier && lead.event.status === 'held' ? lead : null;
}

/** Whether the article gives a meeting of the same people a day of its own further on: it is that day, and no other. */
function isDatedFurtherOn({ events }: SolvedArticle, { event }: SolvedEvent, places: PlaceQuestions): boolean {
  return events.some(
    ({ event: other }) =>
      other.date !== null &&
      other.status === 'held' &&
      !other.earlier &&
      !other.visit &&
      (other.format === 'call') === (event.format === 'call') &&
      haveSamePeople(other, event) &&
      compatiblePlaces(other.place, event.place, places),
  );
}
