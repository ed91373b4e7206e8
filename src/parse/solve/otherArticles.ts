import type { Claim, DateValue, Evidence } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quoteWhole } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import { compatiblePlaces } from '../places/askPlaces.ts';
import { type EventDate, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { type Dated, longestServing, pairs } from './dated.ts';
import { findPublicationWeekday } from './publication.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';

/** How far, in days, an article's publication is looked for around an event that it tells. */
const publicationReach = 45;

/** Dates an article's events by another article about the same people, place and weekday, and then the article. */
export function serve(
  article: SolvedArticle,
  self: number,
  index: Map<string, Dated[]>,
  options: SolveOptions,
): boolean {
  const hint = findPublicationWeekday(article.reading.dates);
  const weekday = hint && 'weekday' in hint ? hint : null;
  let changed = false;
  const served: { solved: SolvedEvent; date: EventDate }[] = [];
  for (const solved of article.events) {
    if (solved.date || !solved.event.date || solved.event.firstSince) continue;
    const fits = matchAnother(solved, self, weekday?.weekday ?? null, index, options);
    if (!fits) continue;
    const value = fits.value;
    const own = quoteWhole(article.reading, solved.event.date.mention, solved.event);
    solved.date = conclude(value, 'same-meeting-in-another-article', [...fits.evidence, own], [fits.date]);
    served.push({ solved, date: solved.event.date });
    changed = true;
  }
  if (article.published || served.length === 0) return changed;
  const days = publicationDays(served, weekday?.weekday ?? null, options);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || addDays(first, days.length - 1) !== last) return changed;
  const value = toDateValue(first === last ? first : `${first}/${last}`);
  if (!value) return changed;
  const evidence = distinct(served.flatMap(({ solved }) => solved.date?.evidence ?? []));
  article.published = conclude(
    value,
    'same-meeting-in-another-article',
    evidence,
    served.map(({ solved }) => solved.date),
  );
  return true;
}

function matchAnother(
  solved: SolvedEvent,
  self: number,
  publicationWeekday: number | null,
  index: Map<string, Dated[]>,
  options: SolveOptions,
): { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null {
  const { event } = solved;
  const mention = event.date!.mention;
  const weekday = weekdayOfMention(mention, publicationWeekday);
  const dayKnown = mention.day !== undefined && mention.month !== undefined;
  if ((weekday === null && !dayKnown) || !event.place) return null;
  const people = namesOf(event);
  let found: { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null = null;
  for (const key of pairs(event)) {
    for (const candidate of index.get(key) ?? []) {
      const { date } = candidate.solved;
      if (candidate.solved === solved || !date) continue;
      // Within one article, only a stretch of days can sharpen a word like «اليوم».
      if (candidate.article === self && date.value.precision === 'day') continue;
      // The days come last: to look for them takes longest.
      const { place } = candidate.solved.event;
      if (!place || !compatiblePlaces(event.place, place, options.places)) continue;
      const others = namesOf(candidate.solved.event);
      if (!people.every((person) => others.includes(person)) && !others.every((person) => people.includes(person)))
        continue;
      const value = narrow(mention, weekday, date.value);
      if (!value) continue;
      // Two days that fit prove neither.
      if (found && found.value.edtf !== value.edtf) return null;
      found ??= { value, evidence: date.evidence.slice(0, 2), date };
    }
  }
  return found;
}

function weekdayOfMention(mention: DateMention, publicationWeekday: number | null): number | null {
  if (mention.weekday !== undefined) return mention.weekday;
  if (mention.relative?.unit === 'day' && publicationWeekday !== null) {
    return (((publicationWeekday + mention.relative.steps) % 7) + 7) % 7;
  }
  return null;
}

/** The days of a span that a mention's own parts allow: one day, or one run of days. */
function narrow(mention: DateMention, weekday: number | null, span: DateValue): DateValue | null {
  const days: string[] = [];
  for (let day = span.earliest; day <= span.latest && days.length <= longestServing; day = addDays(day, 1)) {
    if (weekday !== null && mention.to === undefined && weekdayOf(day) !== weekday) continue;
    if (mention.day !== undefined && mention.month !== undefined) {
      const key = day.slice(5);
      const from = monthDay(mention.month, mention.day);
      const to = mention.to?.day !== undefined ? monthDay(mention.to.month ?? mention.month, mention.to.day) : from;
      if (key < from || key > to) continue;
    }
    days.push(day);
  }
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (weekday !== null && mention.to === undefined && days.length > 1) return null;
  if (addDays(first, days.length - 1) !== last) return null;
  return toDateValue(first === last ? first : `${first}/${last}`);
}

const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of publication from which all served events read as they were served. */
function publicationDays(
  served: readonly { solved: SolvedEvent; date: EventDate }[],
  weekday: number | null,
  options: SolveOptions,
): string[] {
  const anchor = served[0]!.solved.date!.value;
  const days: string[] = [];
  const last = addDays(anchor.latest, publicationReach);
  for (let day = addDays(anchor.earliest, -publicationReach); day <= last; day = addDays(day, 1)) {
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const reference = toDateValue(day);
    const fits = served.every(({ solved, date }) => {
      const found = resolveDate(date.mention, { reference, tense: date.tense, range: options.range });
      return (
        found?.value != null &&
        found.value.earliest === solved.date!.value.earliest &&
        found.value.latest === solved.date!.value.latest
      );
    });
    if (fits) days.push(day);
  }
  return days;
}
