import { addDays, dayNumberOf, monthOf, weekdayOf, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';

/** A reading before its days are counted: EDTF, or what is known of it when `settled` is false. */
export interface Draft {
  edtf: string;
  settled: boolean;
  rule: DateRule | null;
  conflict?: string[];
}

/** EDTF of a day of which nothing is known. */
export const NOTHING_KNOWN = 'XXXX-XX-XX';

/** In days: a day this far ahead of its publication is taken for the past one, in a text that gives no tense. */
export const FAR_AHEAD = 270;

/** In days: a day this long ago in its own year is taken for the coming one: «15 يناير» ("15 January") read at the end of December. */
export const LONG_AGO = 330;

/** A reading that the words and their context settle. */
export const settle = (edtf: string, rule: DateRule | null): Draft => ({ edtf, settled: true, rule });

/** A reading that stays open. */
export const leave = (edtf: string): Draft => ({ edtf, settled: false, rule: null });

/** Two readings that cannot both hold. */
export const clash = (one: string, other: string): Draft => ({
  edtf: `[${one < other ? `${one},${other}` : `${other},${one}`}]`,
  settled: false,
  rule: null,
  conflict: [one, other],
});

/** In days: no day is further from the nearest of a weekday than half a week. */
const HALF_A_WEEK = 3;

/** The day of that weekday nearest to a day. */
export function nearestWeekday(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > HALF_A_WEEK ? ahead - 7 : ahead);
}

/** Whether a day has the weekday, where one is named. */
export function agrees(day: string, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(day) === weekday;
}

/** A day, or its conflict with the weekday that is named. */
export function checkWeekday(day: string, weekday: number | undefined, rule: DateRule | null): Draft {
  return weekday === undefined || weekdayOf(day) === weekday
    ? settle(day, rule)
    : clash(day, nearestWeekday(day, weekday));
}

/** Monday of the week that many weeks on. */
export function weekStart(reference: string, steps: number): string {
  return addDays(reference, 7 * steps - ((weekdayOf(reference) + 6) % 7));
}

/** A month or day in two digits. */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** The inference behind a year so many steps away. */
export const yearRule = (steps: number): DateRule => (steps < 0 ? 'last-year' : steps > 0 ? 'next-year' : 'this-year');

/** «التالي» ("the following") under a verb of the past counts from what was told, not from the day of reading. */
export function isTold(mention: DateMention, context: DateContext): boolean {
  return mention.direction === 'following' && context.tense === 'past';
}

/** The month so many steps from a day. */
export function monthFrom(reference: string, steps: number): [year: number, month: number] {
  const count = yearOf(reference) * 12 + monthOf(reference) - 1 + steps;
  return [Math.floor(count / 12), (count % 12) + 1];
}

/** How many days lie between two, in either order. */
export function daysApart(one: string, other: string): number {
  return Math.abs(dayNumberOf(one) - dayNumberOf(other));
}
