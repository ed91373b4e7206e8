import { addDays, dayNumberOf, dayOfMonth, formatDay, monthOf, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import { resolveDayOfMonth } from './day.ts';
import { resolveDistance } from './distance.ts';
import {
  agrees,
  checkWeekday,
  clash,
  type Draft,
  daysApart,
  leave,
  nearestWeekday,
  nothingKnown,
  settle,
} from './draft.ts';
import { hijriYearOf, toGregorian } from './hijriCalendar.ts';
import { resolveMonth } from './month.ts';
import { resolveNth } from './nth.ts';
import { resolveDecade, resolvePeriod } from './period.ts';
import { resolveWeekday } from './weekday.ts';

export function resolveSingle(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
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
