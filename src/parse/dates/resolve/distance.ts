import { addDays, dayOfMonth, daysInMonth, formatDay, formatMonth, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext } from '../../reading/mentions.ts';
import { type Draft, leave, NOTHING_KNOWN, settle } from './draft.ts';
import type { Meaning } from './meaning.ts';

/** The last that four digits write, less one for what is added to it. */
const LAST_YEAR = 9998;

/** «قبل يومين» ("two days ago"): days and weeks are exact, months and years as precise as they are said. */
function resolveDistance(
  distance: { years: number; months: number; days: number },
  reference: string | null,
  context: DateContext,
): Draft {
  const { years, months, days } = distance;
  // «وبعد يومين عاد» ("and after two days he returned") follows a day that was told, not the day of reading.
  const isAhead = years > 0 || months > 0 || days > 0;
  if (isAhead && context.tense === 'past' && context.told && years === 0 && months === 0)
    return settle(addDays(context.told, days), 'days-from-told');
  if (reference === null || (isAhead && context.tense === 'past')) return leave(NOTHING_KNOWN);
  const monthCount = yearOf(reference) * 12 + monthOf(reference) - 1 + years * 12 + months;
  const year = Math.floor(monthCount / 12);
  const month = (monthCount % 12) + 1;
  if (year < 1 || year > LAST_YEAR) return leave(NOTHING_KNOWN);
  if (days !== 0) {
    const day = Math.min(dayOfMonth(reference), daysInMonth(year, month));
    return settle(addDays(formatDay(year, month, day), days), days % 7 === 0 ? 'relative-weeks' : 'relative-days');
  }
  if (months !== 0) return settle(formatMonth(year, month), 'relative-months');
  return settle(String(year).padStart(4, '0'), 'relative-years');
}

/** So far from the day that the words tell before. */
export const distanceFromTold: Meaning = {
  name: 'distance-from-told',
  says: 'A distance from "that" is counted from the day told just before, whenever it is read.',
  examples: [
    {
      text: 'في 5 أيار، وبعد ذلك بيومين',
      gloss: 'on 5 May, and two days after that',
      gives: '2021-05-05 by day-in-year-of-publication, 2021-05-07 by days-from-told',
      published: '2021-05-10',
    },
  ],
  read: ({ mention, context: { told } }) => {
    if (!mention.fromTold || !mention.distance) return null;
    return told ? settle(addDays(told, mention.distance.days), 'days-from-told') : leave(NOTHING_KNOWN);
  },
};

/** So far from the day of reading. */
export const distance: Meaning = {
  name: 'distance',
  says: 'A distance is counted from the day of publication, as precisely as it is told.',
  examples: [
    { text: 'قبل ثلاثة أيام', gloss: 'three days ago', gives: '2021-02-28 by relative-days', published: '2021-03-03' },
    { text: 'منذ أسبوعين', gloss: 'two weeks ago', gives: '2021-02-17 by relative-weeks', published: '2021-03-03' },
    { text: 'بعد 10 أيام', gloss: 'in 10 days', gives: '2021-03-13 by relative-days', published: '2021-03-03' },
    { text: 'قبل شهرين', gloss: 'two months ago', gives: '2021-01 by relative-months', published: '2021-03-03' },
    { text: 'قبل خمس سنوات', gloss: 'five years ago', gives: '2016 by relative-years', published: '2021-03-03' },
  ],
  read: ({ mention, reference, context }) =>
    mention.distance ? resolveDistance(mention.distance, reference, context) : null,
};
