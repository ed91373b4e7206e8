import { addDays, dayOfMonth, daysInMonth, formatDay, formatMonth, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext } from '../../reading/mentions.ts';
import { type Draft, leave, nothingKnown, settle } from './draft.ts';

/** «قبل يومين»: days and weeks are exact, months and years as precise as they are said. */
export function resolveDistance(
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
