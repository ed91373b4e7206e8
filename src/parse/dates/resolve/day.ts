import { dayNumberOf, formatDay, isCalendarDay, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import {
  agrees,
  checkWeekday,
  clash,
  type Draft,
  daysApart,
  farAhead,
  isTold,
  leave,
  longAgo,
  monthFrom,
  nearestWeekday,
  nothingKnown,
  pad,
  settle,
  yearRule,
} from './draft.ts';
import { resolveNth } from './nth.ts';

/** A day of a month, with or without year. */
export function resolveDayOfMonth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
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
