import type { Claim, DateValue, Evidence } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import type { RuleName } from '../../model/rules.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quoteWhole } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import { compatiblePlaces } from '../places/askPlaces.ts';
import { type EventDate, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { pairsOf } from './pairs.ts';
import { LONGEST_SERVING, MOST_SERVED_EVIDENCE, type Round } from './round.ts';
import type { SolvedArticle } from './solved.ts';
import { type DayAsked, type DayRule, type PublicationRule, proof } from './solveRule.ts';
import { findPublicationWeekday, weekdayMeant } from './weekdays.ts';

/**
 * How far, in days, an article's publication is looked for around an event that it tells: words such as «الشهر الماضي» ("last
 * month") reach no further.
 */
const PUBLICATION_REACH = 45;

/** How days that another article proves are explained to the reader. */
const SAME_MEETING: RuleName = 'same-meeting-in-another-article';

const PUBLISHED_BY_MEETING = 'published-by-its-same-meeting';

/** How an article without a day of publication is dated by another that tells of the same people, place and weekday. */
export const BY_OTHER_ARTICLES: readonly (DayRule | PublicationRule)[] = [
  {
    name: 'same-meeting-in-another-article',
    proves: 'day',
    steps: ['articles'],
    says: 'A meeting in an article of unknown day is the one of the same people at the same place that another article dates, if the weekday or the day of the month agrees.',
    examples: [
      {
        text: [
          'رحلة الصافي إلى موسكو\n\nالتقى الرئيس الروسي إيغور أورلوف أمس الأربعاء نظيره السوري نبيل الصافي في الكرملين.\n',
          'محادثات في الكرملين\n\nالأربعاء 15 آذار 2023\n\nاستقبل الرئيس الروسي إيغور أورلوف اليوم الأربعاء نظيره السوري نبيل الصافي في الكرملين.\n',
        ],
        gloss:
          'First: Safi’s journey to Moscow. Russian President Orlov met his Syrian counterpart Safi in the Kremlin yesterday, Wednesday. Second: Wednesday 15 March 2023. President Orlov received his Syrian counterpart Safi in the Kremlin today, Wednesday.',
        gives: 'published 2023-03-16, 2023-03-15; met 2023-03-15',
      },
    ],
    cases: ['undated-article-dated-by-another', 'note-serves-another-article', 'chain-of-today-and-yesterday'],
    read(asked) {
      const { article, solved } = asked;
      const { event } = solved;
      if (!event.date || event.firstSince || !isUndated(article)) return null;
      const known = matchAnother(asked, event.date.mention);
      if (!known) return null;
      const own = quoteWhole(article.reading, event.date.mention, event);
      return proof(conclude(known.value, SAME_MEETING, [...known.evidence, own], [known.date]));
    },
  },
  {
    name: PUBLISHED_BY_MEETING,
    proves: 'publication',
    steps: ['articles'],
    says: 'An article whose meetings another one dates was published on the day from which all of its words for them are right.',
    examples: [
      {
        text: [
          'رحلة الصافي إلى موسكو\n\nالتقى الرئيس الروسي إيغور أورلوف أمس الأربعاء نظيره السوري نبيل الصافي في الكرملين.\n\nوقالت مصادر إن وزير الدفاع السوري هشام القاسم سيلتقي نظيره الروسي أوليغ زايتسيف اليوم في موسكو.\n',
          'محادثات في الكرملين\n\nالأربعاء 15 آذار 2023\n\nاستقبل الرئيس الروسي إيغور أورلوف اليوم الأربعاء نظيره السوري نبيل الصافي في الكرملين.\n',
        ],
        gloss:
          'First: Safi’s journey to Moscow. President Orlov met his Syrian counterpart Safi in the Kremlin yesterday, Wednesday. Sources said that Syrian Defence Minister Qasim will meet his Russian counterpart Zaitsev in Moscow today. Second: Wednesday 15 March 2023. President Orlov received his counterpart Safi in the Kremlin today, Wednesday.',
        gives: 'published 2023-03-16, 2023-03-15; met 2023-03-15, 2023-03-16',
      },
    ],
    cases: ['undated-article-dated-by-another'],
    read({ article, round, options }) {
      const served = servedIn(round, article);
      if (served.length === 0) return null;
      const weekday = findPublicationWeekday(article.reading.dates);
      const days = publicationDays(served, weekday, options.range);
      const value = toRun(days);
      if (!value) return null;
      const facts = served.map(({ known }) => known);
      const evidence = distinct(facts.flatMap((known) => known.evidence));
      return proof(conclude(value, SAME_MEETING, evidence, facts));
    },
  },
];

/** Whether nothing but other articles says when an article was published. */
const isUndated = ({ published, publishedBy }: SolvedArticle): boolean =>
  published === null || publishedBy === PUBLISHED_BY_MEETING;

/** A day that another article proved, and the words of this one for it. */
interface Served {
  known: Claim<DateValue>;
  words: EventDate;
}

/** What the round proved of an article's days: what earlier rounds proved had its chance to date the article. */
const servedIn = ({ proved }: Round, { events }: SolvedArticle): Served[] =>
  events.flatMap((solved) => {
    const { event, date } = solved;
    return proved.has(solved) && date?.rule === SAME_MEETING && event.date ? { known: date, words: event.date } : [];
  });

/** The one day that other articles prove for an event; `null` where they prove none, or two: neither is proved then. */
function matchAnother(
  { article, solved, round, options }: DayAsked,
  mention: DateMention,
): { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null {
  const { event } = solved;
  const weekday = weekdayMeant(mention, findPublicationWeekday(article.reading.dates));
  const dayKnown = mention.day !== undefined && mention.month !== undefined;
  if ((weekday === null && !dayKnown) || !event.place) return null;
  const people = namesOf(event);
  let found: { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null = null;
  for (const pair of pairsOf(event)) {
    for (const candidate of round.datedWith(pair)) {
      const { date } = candidate.solved;
      if (candidate.solved === solved || !date) continue;
      // Within one article, only a stretch of days can sharpen a word like «اليوم» ("today").
      if (candidate.article === article && date.value.precision === 'day') continue;
      // The days come last: to look for them takes longest.
      const { place } = candidate.solved.event;
      if (!place || !compatiblePlaces(event.place, place, options.places)) continue;
      if (people.length > 2 && !haveAllOfOne(people, namesOf(candidate.solved.event))) continue;
      const value = narrow(mention, weekday, date.value);
      if (!value) continue;
      if (found && found.value.edtf !== value.edtf) return null;
      found ??= { value, evidence: date.evidence.slice(0, MOST_SERVED_EVIDENCE), date };
    }
  }
  return found;
}

/** Whether one of two tables has everybody of the other; with the two of a pair that is known already. */
const haveAllOfOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((person) => b.includes(person)) || b.every((person) => a.includes(person));

/** The days of a span that a mention's own parts allow: one day, or one run of days. */
function narrow(mention: DateMention, weekday: number | null, span: DateValue): DateValue | null {
  const onWeekday = weekday !== null && mention.to === undefined;
  const days: string[] = [];
  for (let day = span.earliest; day <= span.latest && days.length <= LONGEST_SERVING; day = addDays(day, 1)) {
    if (onWeekday && weekdayOf(day) !== weekday) continue;
    if (mention.day !== undefined && mention.month !== undefined) {
      const key = day.slice('YYYY-'.length);
      const from = monthDay(mention.month, mention.day);
      const to = mention.to?.day !== undefined ? monthDay(mention.to.month ?? mention.month, mention.to.day) : from;
      if (key < from || key > to) continue;
    }
    days.push(day);
  }
  return onWeekday && days.length > 1 ? null : toRun(days);
}

/** Days as one value; `null` where they are none, or not one after the other. */
function toRun(days: readonly string[]): DateValue | null {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || addDays(first, days.length - 1) !== last) return null;
  return toDateValue(first === last ? first : `${first}/${last}`);
}

const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of publication from which all words for served events read as they were served. */
function publicationDays(
  served: readonly Served[],
  weekday: number | null,
  range: { earliest: string; latest: string } | null,
): string[] {
  const anchor = served[0]!.known.value;
  const days: string[] = [];
  const last = addDays(anchor.latest, PUBLICATION_REACH);
  for (let day = addDays(anchor.earliest, -PUBLICATION_REACH); day <= last; day = addDays(day, 1)) {
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const reference = toDateValue(day);
    const fits = served.every(({ known, words }) => {
      const found = resolveDate(words.mention, { reference, tense: words.tense, range });
      return (
        found?.value != null &&
        found.value.earliest === known.value.earliest &&
        found.value.latest === known.value.latest
      );
    });
    if (fits) days.push(day);
  }
  return days;
}
