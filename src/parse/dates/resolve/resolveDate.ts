import { toDateValue } from '../../../model/dateValue.ts';
import {
  addDays,
  dayNumberOf,
  dayOfMonth,
  daysInMonth,
  formatDay,
  formatMonth,
  isCalendarDay,
  monthEnd,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention, DatePart, DateReading } from '../../reading/mentions.ts';
import { hijriYearOf, toGregorian } from './hijriCalendar.ts';

/** A reading before its days are counted: EDTF, or what is known of it when `settled` is false. */
interface Draft {
  edtf: string;
  settled: boolean;
  rule: DateRule | null;
  conflict?: string[];
}

const nothingKnown = 'XXXX-XX-XX';
/** A day this far ahead of its publication is taken for the past one, in a text that gives no tense. */
const farAhead = 270;
/** A day this long ago in its own year is taken for the coming one: «15 يناير» read at the end of December. */
const longAgo = 330;

/**
 * What a date means where it stands, or `null` when it is no date of the calendar at all («31 نيسان»). Words that
 * contradict each other or their context give both readings as `conflict` and no value.
 */
export function resolveDate(mention: DateMention, context: DateContext): DateReading | null {
  const { reference } = context;
  let draft: Draft | null;
  if (!reference || reference.earliest === reference.latest)
    draft = resolveEnds(mention, reference?.earliest ?? null, context);
  else draft = resolveOverSpan(mention, reference, context);
  return draft ? toReading(draft) : null;
}

function toReading({ edtf, settled, rule, conflict }: Draft): DateReading {
  if (conflict) {
    const values = conflict.map(toDateValue).filter((value) => value !== null);
    return { value: null, edtf, rule, conflict: values };
  }
  // «بقية الشهر» on its last day: an interval of one day is that day.
  const [from, to] = edtf.split('/');
  const days = from !== undefined && from === to ? from : edtf;
  return { value: settled ? toDateValue(days) : null, edtf: days, rule: settled ? rule : null };
}

/** Read from every day of a span: what holds for all, else the days from the first reading to the last. */
function resolveOverSpan(
  mention: DateMention,
  span: { earliest: string; latest: string },
  context: DateContext,
): Draft | null {
  const alone = resolveEnds(mention, null, context);
  if (!alone || alone.settled || alone.conflict) return alone;
  const days = dayNumberOf(span.latest) - dayNumberOf(span.earliest);
  if (days > 366) return alone;
  let first: Draft | null = null;
  let earliest = '9999-12-31';
  let latest = '0000-01-01';
  let same = true;
  for (let step = 0; step <= days; step++) {
    const draft = resolveEnds(mention, addDays(span.earliest, step), context);
    const value = draft?.settled ? toDateValue(draft.edtf) : null;
    if (!draft || !value) return alone;
    first ??= draft;
    same &&= draft.edtf === first.edtf;
    if (value.earliest < earliest) earliest = value.earliest;
    if (value.latest > latest) latest = value.latest;
  }
  if (!first) return alone;
  if (same) return first;
  // A day or month of some year is not widened to the years between.
  return mention.month === undefined && mention.day === undefined ? { ...first, edtf: `${earliest}/${latest}` } : alone;
}

function resolveEnds(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  if (mention.to) return resolveRange(mention, mention.to, reference, context);
  if (mention.otherMonth !== undefined) return resolveTwoMonths(mention, reference, context);
  if (mention.otherOrder) return resolveTwoOrders(mention, mention.otherOrder, reference, context);
  const draft = resolveSingle(mention, reference, context);
  if (draft?.settled && mention.misspelt && draft.rule === null) draft.rule = 'misspelt-month';
  return draft;
}

function resolveRange(
  from: DateMention,
  to: DateMention,
  reference: string | null,
  context: DateContext,
): Draft | null {
  const { to: _, ...nearOnly } = from;
  const near = resolveEnds(nearOnly, reference, context);
  const far = resolveEnds(to, reference, context);
  if (!near || !far) return null;
  if (near.conflict ?? far.conflict) return near.conflict ? near : far;
  const rule = far.rule ?? near.rule;
  const join = (a: string, b: string): string => `${a.split('/')[0]}/${b.split('/').at(-1)}`;
  const edtf = join(near.edtf, far.edtf);
  if (!near.settled || !far.settled)
    return { edtf: edtf.includes('XXXX-XX-XX') ? nothingKnown : edtf, settled: false, rule: null };
  if (toDateValue(edtf)) return { edtf, settled: true, rule };
  // «من 28 ديسمبر إلى 3 يناير», «من الخميس إلى الأحد»: the far end lies a year or a week on, or the near one back.
  const nearDay = toDateValue(near.edtf)?.earliest;
  const farDay = toDateValue(far.edtf)?.latest;
  if (!nearDay || !farDay || near.edtf.length !== 10 || far.edtf.length !== 10) return null;
  if (from.weekday !== undefined && from.day === undefined) {
    const back = context.tense === 'past';
    const moved = back ? join(addDays(nearDay, -7), farDay) : join(nearDay, addDays(farDay, 7));
    return toDateValue(moved) ? { edtf: moved, settled: true, rule } : null;
  }
  if (from.year === undefined && to.year === undefined) {
    const moved = join(formatDay(yearOf(nearDay) - 1, monthOf(nearDay), dayOfMonth(nearDay)), farDay);
    return toDateValue(moved) ? { edtf: moved, settled: true, rule } : null;
  }
  return null;
}

/** «أيلول/أكتوبر»: two names, two months, and no way to know which was meant. */
function resolveTwoMonths(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { otherMonth, ...first } = mention;
  const one = resolveSingle(first, reference, context);
  const other = otherMonth === undefined ? null : resolveSingle({ ...first, month: otherMonth }, reference, context);
  if (!one || !other) return one ?? other;
  return { edtf: `[${one.edtf},${other.edtf}]`, settled: false, rule: null, conflict: [one.edtf, other.edtf] };
}

/** «16/04/21»: settled when one order lies within reach of the day of reading or the range, and the other does not. */
function resolveTwoOrders(
  mention: DateMention,
  other: { year: number; month: number; day: number },
  reference: string | null,
  context: DateContext,
): Draft | null {
  const { otherOrder: _, ...first } = mention;
  const days = [first, { ...first, ...other }]
    .map((one) => resolveSingle(one, reference, context))
    .filter((draft) => draft?.settled);
  const [one, two] = days;
  if (!one || !two) return one ?? null;
  if (one.edtf === two.edtf) return one;
  const isNear = ({ edtf }: Draft): boolean => {
    if (context.range && (edtf < context.range.earliest || edtf > context.range.latest)) return false;
    return !reference || dayNumberOf(edtf) - dayNumberOf(reference) < farAhead;
  };
  const near = days.filter((draft) => draft !== null && isNear(draft));
  const settled = near.length === 1 ? near[0] : undefined;
  if (settled) return { ...settled, rule: 'order-of-digits' };
  return { edtf: `[${one.edtf},${two.edtf}]`, settled: false, rule: null };
}

function resolveSingle(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  if (mention.hijri) return resolveHijriDate(mention, reference, context);
  if (mention.nth && mention.day === undefined) return resolveNth(mention, reference, context);
  if (mention.decade !== undefined) return resolveDecade(mention, mention.decade, reference);
  if (mention.distance) return resolveDistance(mention.distance, reference, context);
  if (mention.relative?.unit === 'day') return resolveRelativeDay(mention, mention.relative.steps, reference, context);
  if (mention.day !== undefined) return resolveDayOfMonth(mention, reference, context);
  if (mention.month !== undefined) return resolveMonth(mention, reference, context);
  if (mention.weekday !== undefined) return resolveWeekday(mention, reference, context);
  return resolvePeriod(mention, reference, context);
}

const settle = (edtf: string, rule: DateRule | null): Draft => ({ edtf, settled: true, rule });
const leave = (edtf: string): Draft => ({ edtf, settled: false, rule: null });
const clash = (one: string, other: string): Draft => ({
  edtf: `[${one < other ? `${one},${other}` : `${other},${one}`}]`,
  settled: false,
  rule: null,
  conflict: [one, other],
});

/** The day of that weekday nearest to a day. */
function nearestWeekday(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

function agrees(day: string, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(day) === weekday;
}

function checkWeekday(day: string, weekday: number | undefined, rule: DateRule | null): Draft {
  return weekday === undefined || weekdayOf(day) === weekday
    ? settle(day, rule)
    : clash(day, nearestWeekday(day, weekday));
}

/** «أمس», «اليوم», «غدا», and what else the words say of that day. */
function resolveRelativeDay(
  mention: DateMention,
  steps: number,
  reference: string | null,
  context: DateContext,
): Draft | null {
  const { relative: _, ...rest } = mention;
  const says = rest.day !== undefined || rest.month !== undefined;
  if (reference === null) return says ? resolveSingle(rest, null, context) : leave(nothingKnown);
  if (mention.direction === 'following' && context.tense === 'past') return leave(nothingKnown);
  const names: Record<number, DateRule> = {
    [-2]: 'day-before-yesterday',
    [-1]: 'yesterday',
    0: 'today',
    1: 'tomorrow',
    2: 'day-after-tomorrow',
  };
  const day = addDays(reference, steps);
  const rule = names[steps] ?? 'relative-days';
  const fits =
    (rest.day === undefined || rest.day === dayOfMonth(day)) &&
    (rest.month === undefined || rest.month === monthOf(day)) &&
    (rest.year === undefined || rest.year === yearOf(day));
  if (fits) return checkWeekday(day, rest.weekday, rule);
  const stated = resolveSingle(rest, reference, context);
  if (!stated?.settled) return stated?.conflict ? stated : leave(nothingKnown);
  return stated.edtf === day ? settle(day, rule) : clash(stated.edtf, day);
}

/** «قبل يومين»: days and weeks are exact, months and years as precise as they are said. */
function resolveDistance(
  distance: { years: number; months: number; days: number },
  reference: string | null,
  context: DateContext,
): Draft {
  const { years, months, days } = distance;
  // «وبعد يومين عاد» follows a day that was told, not the day of reading.
  const isAhead = years > 0 || months > 0 || days > 0;
  if (reference === null || (isAhead && context.tense === 'past')) return leave(nothingKnown);
  const monthCount = yearOf(reference) * 12 + monthOf(reference) - 1 + years * 12 + months;
  const year = Math.floor(monthCount / 12);
  const month = (monthCount % 12) + 1;
  if (year < 1 || year > 9998) return leave(nothingKnown);
  if (days !== 0) {
    const day = Math.min(dayOfMonth(reference), daysInMonth(year, month));
    return settle(addDays(formatDay(year, month, day), days), days % 7 === 0 ? 'relative-weeks' : 'relative-days');
  }
  if (months !== 0) return settle(formatMonth(year, month), 'relative-months');
  return settle(String(year).padStart(4, '0'), 'relative-years');
}

/** A weekday alone, by its adjective, its week or the tense of the verb. */
function resolveWeekday(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { weekday, direction, relative } = mention;
  if (weekday === undefined) return null;
  if (mention.year !== undefined || reference === null) return leave(nothingKnown);
  if (relative?.unit === 'week') {
    return settle(addDays(weekStart(reference, relative.steps), (weekday + 6) % 7), 'weekday-of-week');
  }
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (direction === 'future') return settle(addDays(reference, ahead === 0 ? 7 : ahead), 'weekday-after-publication');
  if (direction === 'past') return settle(addDays(reference, ahead - 7), 'weekday-before-publication');
  if (direction === 'following') return leave(nothingKnown);
  if (direction === 'current' && context.tense === null && ahead !== 0) {
    return settle(addDays(weekStart(reference, 0), (weekday + 6) % 7), 'weekday-of-week');
  }
  if (ahead === 0) return settle(reference, 'weekday-of-publication');
  if (context.tense === 'future') return settle(addDays(reference, ahead), 'weekday-after-publication');
  return settle(addDays(reference, ahead - 7), 'weekday-before-publication');
}

/** Monday of the week that many weeks on. */
function weekStart(reference: string, steps: number): string {
  return addDays(reference, 7 * steps - ((weekdayOf(reference) + 6) % 7));
}

/** A day of a month, with or without year. */
function resolveDayOfMonth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { day, month, year, weekday, relative, direction, nth } = mention;
  if (day === undefined) return null;
  if (year !== undefined && month !== undefined) {
    if (!isCalendarDay(year, month, day)) return null;
    const date = formatDay(year, month, day);
    if (nth && !agrees(date, weekday)) return resolveNth(mention, reference, context);
    return checkWeekday(date, weekday, null);
  }
  if (month !== undefined) {
    if (!isCalendarDay(2000, month, day)) return null;
    if (relative?.unit === 'year') {
      if (reference === null || isTold(mention, context)) return leave(`XXXX-${pad(month)}-${pad(day)}`);
      const then = yearOf(reference) + relative.steps;
      if (!isCalendarDay(then, month, day)) return null;
      const date = formatDay(then, month, day);
      if (nth && !agrees(date, weekday)) return resolveNth(mention, reference, context);
      return checkWeekday(date, weekday, yearRule(relative.steps));
    }
    const settled = resolveDayWithoutYear(mention, month, day, reference, context);
    if (nth && (!settled.settled || settled.conflict)) return resolveNth(mention, reference, context) ?? settled;
    return settled;
  }
  if (mention.toldBefore || reference === null) return leave(nothingKnown);
  const steps = relative?.unit === 'month' ? relative.steps : direction === 'current' ? 0 : null;
  if (steps !== null) {
    if (isTold(mention, context)) return leave(nothingKnown);
    const [thenYear, thenMonth] = monthFrom(reference, steps);
    if (!isCalendarDay(thenYear, thenMonth, day)) return null;
    const date = formatDay(thenYear, thenMonth, day);
    if (nth && !agrees(date, weekday)) return resolveNth(mention, reference, context);
    return checkWeekday(
      date,
      weekday,
      steps < 0 ? 'day-of-last-month' : steps > 0 ? 'day-of-next-month' : 'day-of-this-month',
    );
  }
  if (weekday === undefined) return leave(nothingKnown);
  // «الخميس 21»: the month in which the two agree, when only one near the day of reading does.
  const fits = [-1, 0, 1].flatMap((step) => {
    const [thenYear, thenMonth] = monthFrom(reference, step);
    if (!isCalendarDay(thenYear, thenMonth, day)) return [];
    const date = formatDay(thenYear, thenMonth, day);
    return agrees(date, weekday) ? [date] : [];
  });
  const past = context.tense === 'past' ? fits.filter((date) => date <= reference) : fits;
  const [near, far] = past.toSorted((a, b) => daysApart(a, reference) - daysApart(b, reference));
  // February and March share their weekdays: then the near one, when it is clearly nearer.
  const only = near && (!far || daysApart(far, reference) - daysApart(near, reference) > 14) ? near : undefined;
  return only ? settle(only, 'weekday-and-day-near-publication') : leave(nothingKnown);
}

const pad = (number: number): string => String(number).padStart(2, '0');
const yearRule = (steps: number): DateRule => (steps < 0 ? 'last-year' : steps > 0 ? 'next-year' : 'this-year');

/** «التالي» under a verb of the past counts from what was told, not from the day of reading. */
function isTold(mention: DateMention, context: DateContext): boolean {
  return mention.direction === 'following' && context.tense === 'past';
}

function monthFrom(reference: string, steps: number): [year: number, month: number] {
  const count = yearOf(reference) * 12 + monthOf(reference) - 1 + steps;
  return [Math.floor(count / 12), (count % 12) + 1];
}

/** A day and month without a year: solved with the weekday, the adjective, the tense and the range. */
function resolveDayWithoutYear(
  mention: DateMention,
  month: number,
  day: number,
  reference: string | null,
  context: DateContext,
): Draft {
  const open = leave(`XXXX-${pad(month)}-${pad(day)}`);
  const { weekday, direction } = mention;
  if (mention.toldBefore) return open;
  const inRange = (date: string): boolean =>
    !context.range || (date >= context.range.earliest && date <= context.range.latest);
  if (reference === null) {
    if (!context.range) return open;
    const fits: string[] = [];
    for (let year = yearOf(context.range.earliest); year <= yearOf(context.range.latest); year++) {
      if (!isCalendarDay(year, month, day)) continue;
      const date = formatDay(year, month, day);
      if (inRange(date) && agrees(date, weekday)) fits.push(date);
    }
    const only = fits.length === 1 ? fits[0] : undefined;
    return only ? settle(only, weekday === undefined ? 'only-year-in-range' : 'weekday-in-range') : open;
  }
  const here = yearOf(reference);
  const dates = [here - 1, here, here + 1]
    .filter((year) => isCalendarDay(year, month, day))
    .map((year) => formatDay(year, month, day));
  const fits = dates.filter((date) => agrees(date, weekday));
  const choose = (among: string[]): string | undefined => {
    if (direction === 'past') {
      const before = among.filter((date) => date < reference);
      const latest = before.at(-1);
      // «3 مارس الماضي» read on 20 March may be of this month or of last year's.
      if (latest?.slice(0, 7) === reference.slice(0, 7) && before.length > 1 && weekday === undefined) return undefined;
      return latest;
    }
    if (direction === 'future') return among.find((date) => date > reference);
    if (direction === 'current') {
      return among.toSorted((a, b) => daysApart(a, reference) - daysApart(b, reference))[0];
    }
    if (context.tense === 'past') return among.filter((date) => date <= reference).at(-1);
    if (context.tense === 'future') return among.find((date) => date >= reference);
    return among.find((date) => {
      const ahead = dayNumberOf(date) - dayNumberOf(reference);
      const [low, high] =
        yearOf(date) === here ? [-longAgo, farAhead] : yearOf(date) < here ? [farAhead - 366, 0] : [0, 365 - longAgo];
      return ahead >= low && ahead <= high;
    });
  };
  const meant = choose(dates);
  const chosen =
    meant && agrees(meant, weekday)
      ? meant
      : (choose(fits) ?? (context.tense === null && !direction ? fits[0] : undefined));
  if (chosen) return inRange(chosen) ? settle(chosen, dayRule(chosen, reference)) : open;
  if (meant && weekday !== undefined && fits.length === 0) return clash(meant, nearestWeekday(meant, weekday));
  return open;
}

function dayRule(date: string, reference: string): DateRule {
  if (date.slice(0, 4) === reference.slice(0, 4)) return 'day-in-year-of-publication';
  return date < reference ? 'day-before-publication' : 'day-after-publication';
}

function daysApart(one: string, other: string): number {
  return Math.abs(dayNumberOf(one) - dayNumberOf(other));
}

/** A month, with or without year, or a stretch of it. */
function resolveMonth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { month, year, part, relative } = mention;
  if (month === undefined) return null;
  if (year !== undefined) return settlePart(formatMonth(year, month), part, null);
  const open = leave(`XXXX-${pad(month)}`);
  if (mention.toldBefore) return open;
  if (relative?.unit === 'year') {
    if (reference === null || isTold(mention, context)) return open;
    return settlePart(formatMonth(yearOf(reference) + relative.steps, month), part, yearRule(relative.steps));
  }
  if (reference === null) {
    const { range } = context;
    if (!range) return open;
    const fits: string[] = [];
    for (let then = yearOf(range.earliest); then <= yearOf(range.latest); then++) {
      const one = formatMonth(then, month);
      if (one >= range.earliest.slice(0, 7) && one <= range.latest.slice(0, 7)) fits.push(one);
    }
    const only = fits.length === 1 ? fits[0] : undefined;
    return only ? settlePart(only, part, 'only-year-in-range') : open;
  }
  const here = yearOf(reference);
  const now = reference.slice(0, 7);
  const months = [here - 1, here, here + 1].map((then) => formatMonth(then, month));
  const away = (one: string): number => (yearOf(one) - here) * 12 + month - monthOf(reference);
  const nearest = (): string | undefined => months.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0];
  let chosen: string | undefined;
  if (mention.direction === 'past') chosen = months.filter((one) => one < now).at(-1);
  else if (mention.direction === 'future') chosen = months.find((one) => one > now);
  else if (mention.direction === 'current') chosen = nearest();
  else if (mention.direction === 'following' && context.tense === 'past') return open;
  else if (context.tense === 'past') chosen = months.filter((one) => one <= now).at(-1);
  else if (context.tense === 'future') chosen = months.find((one) => one >= now);
  else {
    // A part of a month reads like a day of this year; a month alone like the last one, when both are as near.
    const own = formatMonth(here, month);
    const ahead = away(own);
    chosen = part ? (ahead * 30.4 <= farAhead ? own : months[0]) : ahead <= 4 ? own : months[0];
  }
  if (!chosen) return open;
  if (context.range && (chosen > context.range.latest.slice(0, 7) || chosen < context.range.earliest.slice(0, 7)))
    return open;
  const rule =
    chosen === now ? 'month-of-publication' : chosen < now ? 'month-before-publication' : 'month-after-publication';
  return settlePart(chosen, part, rule);
}

/** «العام الماضي», «الأسبوع المقبل», «2023» and stretches of them. */
function resolvePeriod(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { year, relative, part } = mention;
  if (year !== undefined) return settlePart(String(year).padStart(4, '0'), part, null);
  if (!relative || reference === null || isTold(mention, context)) return leave(nothingKnown);
  const { unit, steps } = relative;
  if (part === 'rest') return resolveRest(unit, reference);
  if (unit === 'year') return settlePart(String(yearOf(reference) + steps).padStart(4, '0'), part, yearRule(steps));
  if (unit === 'month') {
    const [year, month] = monthFrom(reference, steps);
    const rule = steps < 0 ? 'last-month' : steps > 0 ? 'next-month' : 'this-month';
    return settlePart(formatMonth(year, month), part, rule);
  }
  const monday = weekStart(reference, steps);
  const rule = steps < 0 ? 'last-week' : steps > 0 ? 'next-week' : 'this-week';
  const [from, to] = part === 'early' ? [0, 2] : part === 'middle' ? [1, 4] : part === 'late' ? [3, 6] : [0, 6];
  return settle(`${addDays(monday, from)}/${addDays(monday, to)}`, rule);
}

/** «بقية الأسبوع»: from the day of reading to the end. */
function resolveRest(unit: 'day' | 'week' | 'month' | 'year', reference: string): Draft {
  if (unit === 'week') return settle(`${reference}/${addDays(weekStart(reference, 1), -1)}`, 'this-week');
  if (unit === 'month') return settle(`${reference}/${monthEnd(reference)}`, 'this-month');
  return settle(`${reference}/${reference.slice(0, 4)}-12-31`, 'this-year');
}

/** A stretch of `YYYY` or `YYYY-MM`: thirds, halves and quarters. */
function settlePart(whole: string, part: DatePart | undefined, rule: DateRule | null): Draft {
  if (!part) return settle(whole, rule);
  if (whole.length === 4) {
    const months: Record<Exclude<DatePart, 'rest'>, [number, number]> = {
      early: [1, 4],
      middle: [5, 8],
      late: [9, 12],
      'first-half': [1, 6],
      'second-half': [7, 12],
      'first-quarter': [1, 3],
      'second-quarter': [4, 6],
      'third-quarter': [7, 9],
      'fourth-quarter': [10, 12],
    };
    const [from, to] = part === 'rest' ? [1, 12] : months[part];
    const stated = part.endsWith('half') || part.endsWith('quarter');
    return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? (stated ? null : 'part-of-period'));
  }
  const end = daysInMonth(yearOf(whole), monthOf(whole));
  const days: Partial<Record<DatePart, [number, number]>> = {
    early: [1, 10],
    middle: [11, 20],
    late: [21, end],
    'first-half': [1, 15],
    'second-half': [16, end],
  };
  const [from, to] = days[part] ?? [1, end];
  return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? 'part-of-period');
}

/** A named decade: of the century that the words give, else the last one before the day of reading. */
function resolveDecade(mention: DateMention, decade: number, reference: string | null): Draft {
  const stated = decade >= 100;
  let first = decade;
  if (!stated) {
    // «السبعينيات» are those of the twentieth century until others have begun.
    first = 1900 + decade;
    if (decade < 40 && (reference === null || yearOf(reference) >= 2000 + decade)) return leave(nothingKnown);
  }
  const rule = stated ? null : 'decade-before-publication';
  const { part } = mention;
  if (!part) return settle(`${Math.floor(first / 10)}X`, rule);
  const [from, to] = part === 'early' ? [0, 3] : part === 'middle' ? [3, 6] : part === 'late' ? [6, 9] : [0, 9];
  return settle(`${first + from}/${first + to}`, rule ?? 'part-of-period');
}

/** «ثالث ثلاثاء من أيلول», «الأسبوع الأخير من تموز»: counted in the month that the other words settle. */
function resolveNth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { nth, weekday, day: _, ...rest } = mention;
  if (!nth) return null;
  if (rest.month === undefined && rest.relative === undefined && rest.year === undefined) return leave(nothingKnown);
  const month =
    rest.month === undefined ? resolvePeriod(rest, reference, context) : resolveMonthLikeDay(rest, reference, context);
  const whole = month?.settled ? toDateValue(month.edtf) : null;
  if (!month || !whole) return month;
  if (nth.unit === 'day')
    return settle(nth.count < 0 ? whole.latest : addDays(whole.earliest, nth.count - 1), 'nth-in-month');
  const wanted = nth.unit === 'week' ? 1 : weekday;
  if (wanted === undefined) return leave(nothingKnown);
  const length = nth.unit === 'week' ? 6 : 0;
  let at: string;
  if (nth.count < 0) {
    // The last week is the last whole one.
    const end = addDays(whole.latest, -length);
    at = addDays(end, -((weekdayOf(end) - wanted + 7) % 7));
  } else at = addDays(whole.earliest, ((wanted - weekdayOf(whole.earliest) + 7) % 7) + 7 * (nth.count - 1));
  if (at < whole.earliest || at > whole.latest) return null;
  return nth.unit === 'week' ? settle(`${at}/${addDays(at, 6)}`, 'nth-in-month') : settle(at, 'nth-in-month');
}

/** The month around a day: of the year of reading where a month alone would be last year's. */
function resolveMonthLikeDay(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const part = resolveMonth({ ...mention, part: 'early' }, reference, context);
  return part?.settled ? settle(part.edtf.slice(0, 7), part.rule) : part;
}

/** A Hijri date: the Gregorian one beside it leads, the two are checked against each other. */
function resolveHijriDate(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { hijri, ...rest } = mention;
  if (!hijri) return null;
  const hasTwin = rest.day !== undefined && rest.month !== undefined;
  const days = toGregorian(hijri);
  if (hasTwin && rest.day !== undefined && rest.month !== undefined) {
    if (rest.year === undefined && days && days.earliest === days.latest) {
      // The sighted month may differ from the computed one by a day or two.
      const near = [-2, -1, 0, 1, 2].map((step) => addDays(days.earliest, step));
      const same = near.find((day) => monthOf(day) === rest.month && dayOfMonth(day) === rest.day);
      if (same) return checkWeekday(same, rest.weekday, 'hijri-calendar');
    }
    const twin = resolveSingle(rest, reference, context);
    if (!twin?.settled || !days || days.earliest !== days.latest) return twin;
    return daysApart(twin.edtf, days.earliest) <= 2 ? twin : clash(twin.edtf, days.earliest);
  }
  if (days) {
    if (days.earliest === days.latest) {
      const { weekday } = rest;
      if (weekday !== undefined && !agrees(days.earliest, weekday)) {
        const near = nearestWeekday(days.earliest, weekday);
        return daysApart(near, days.earliest) <= 1 ? settle(near, 'hijri-calendar') : clash(days.earliest, near);
      }
      return settle(days.earliest, 'hijri-calendar');
    }
    return settle(`${days.earliest}/${days.latest}`, 'hijri-calendar');
  }
  if (hijri.month === undefined || hijri.year !== undefined) return leave(nothingKnown);
  return resolveHijriWithoutYear(hijri.month, hijri.day, rest, reference, context);
}

/** «رمضان الماضي», «رمضان 2019», «12 رجب». */
function resolveHijriWithoutYear(
  month: number,
  day: number | undefined,
  rest: DateMention,
  reference: string | null,
  context: DateContext,
): Draft {
  const anchor = rest.year !== undefined ? formatDay(rest.year, 7, 1) : reference;
  if (anchor === null) return leave(nothingKnown);
  const middle = hijriYearOf(dayNumberOf(anchor));
  const all = [middle - 1, middle, middle + 1].flatMap((year) => {
    const days = toGregorian(day === undefined ? { year, month } : { year, month, day });
    return days ? [days] : [];
  });
  const edtfOf = (days: { earliest: string; latest: string } | undefined): Draft =>
    days
      ? settle(days.earliest === days.latest ? days.earliest : `${days.earliest}/${days.latest}`, 'hijri-calendar')
      : leave(nothingKnown);
  if (rest.year !== undefined) {
    const within = all.filter((days) => yearOf(days.earliest) === rest.year);
    return within.length === 1 ? edtfOf(within[0]) : leave(nothingKnown);
  }
  if (rest.direction === 'past') return edtfOf(all.filter((days) => days.latest < anchor).at(-1));
  if (rest.direction === 'future') return edtfOf(all.find((days) => days.earliest > anchor));
  if (rest.direction === 'current') return edtfOf(all.find((days) => days.earliest <= anchor && days.latest >= anchor));
  if (context.tense === 'past') return edtfOf(all.filter((days) => days.earliest <= anchor).at(-1));
  if (context.tense === 'future') return edtfOf(all.find((days) => days.latest >= anchor));
  return leave(nothingKnown);
}
