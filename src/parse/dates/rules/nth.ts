import { dayWords, particles } from '../../lexicon/dateParticles.ts';
import { readOrdinal } from '../words/numerals.ts';
import type { Component } from './component.ts';
import { readMonth } from './month.ts';
import { type DateParts, isBare, isFrom, linkOf, type Read, type Tokens, withDay } from './read.ts';
import { readRelativeMonth } from './unit.ts';
import { readYear } from './year.ts';

/** A month has at most five of each weekday and five weeks. */
const MOST = 5;
/** Counted from the end. */
const LAST = -1;

/** «ثالث ثلاثاء من أيلول» ("the third Tuesday of September"), «آخر يوم من الشهر» ("the last day of the month"). */
function readOrdinalFirst(tokens: Tokens, start: number): Read | null {
  const word = tokens[start]?.word;
  const isOrdinal = word?.ordinal && !word.definite && word.ordinal <= MOST;
  if (!isOrdinal && (word?.link !== 'last' || word.direction)) return null;
  const count = word.ordinal ?? LAST;
  const isDay = tokens[start + 1]?.text === dayWords.day;
  const at = isDay ? start + 2 : start + 1;
  const thing = tokens[at]?.word;
  if (thing?.weekday !== undefined && isBare(tokens[at]))
    return readCounted(tokens, at + 1, { unit: 'weekday', count }, { weekday: thing.weekday });
  if (isDay) return readCounted(tokens, at, { unit: 'day', count }, {});
  if (thing?.unit === 'week' && thing.unitNumber === 1 && isBare(tokens[at]))
    return readCounted(tokens, at + 1, { unit: 'week', count }, {});
  return null;
}

/** «الثلاثاء الثالث من شهر أيلول» ("the third Tuesday of the month of September"), «الأسبوع الأول من أكتوبر» ("the first week of October"). */
function readOrdinalAfter(tokens: Tokens, start: number): Read | null {
  const word = tokens[start]?.word;
  if (!word?.definite) return null;
  const { weekday } = word;
  const isWeek = word.unit === 'week' && word.unitNumber === 1;
  if (weekday === undefined && !isWeek && tokens[start]?.text !== dayWords.today) return null;
  const place = tokens[start + 1]?.word;
  const isOrdinal =
    place?.ordinal && place.definite && place.ordinal <= MOST && readOrdinal(tokens, start + 1)?.next === start + 2;
  if (!isOrdinal && place?.link !== 'last') return null;
  const count = isOrdinal ? place.ordinal! : LAST;
  if (weekday === undefined) return readCounted(tokens, start + 2, { unit: isWeek ? 'week' : 'day', count }, {});
  // «الثلاثاء الثالث من أيلول» ("Tuesday the third of September") is Tuesday the third of September where the calendar agrees, else the third Tuesday.
  const maybeDay = isOrdinal && !place.feminine ? { weekday, day: count } : { weekday };
  return readCounted(tokens, start + 2, { unit: 'weekday', count }, maybeDay);
}

/** The month or, for a week, the year in which something is counted; `more` is what the words say besides. */
function readCounted(
  tokens: Tokens,
  start: number,
  nth: NonNullable<DateParts['nth']>,
  more: Pick<DateParts, 'weekday' | 'day'>,
): Read | null {
  const isWeek = nth.unit === 'week';
  let at = start;
  if (isFrom(tokens, at) || linkOf(tokens, at) === 'in') at++;
  else if (tokens[at]?.particle !== particles.by && !(isWeek && tokens[at]?.word?.unit === 'year')) return null;
  const month = readRelativeMonth(tokens, at) ?? readMonth(tokens, at, true) ?? (isWeek ? readYear(tokens, at) : null);
  if (!month || month.parts.toldBefore === 'month') return null;
  if (nth.unit === 'day' && nth.count > 0) return withDay(nth.count, month);
  return { parts: { ...month.parts, nth, ...more }, next: month.next };
}

/** Days and weeks by their place in a month. */
export const PLACES_IN_MONTH: readonly Component[] = [
  {
    name: 'nth-of-month',
    says: 'An ordinal or the word for last before a weekday, a week or a day counts it in a month.',
    examples: [
      { text: 'ثاني أحد من تموز 2023', gloss: 'the second Sunday of July 2023', gives: '2023-07-09' },
      { text: 'آخر يوم من شباط 2024', gloss: 'the last day of February 2024', gives: '2024-02-29' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readOrdinalFirst(tokens, at),
  },
  {
    name: 'of-month-the-nth',
    says: 'An ordinal or the word for last after a weekday, a week or a day counts it in a month.',
    examples: [
      { text: 'الخميس الأخير من آب 2023', gloss: 'the last Thursday of August 2023', gives: '2023-08-31' },
      {
        text: 'الأسبوع الأول من أكتوبر 2023',
        gloss: 'the first week of October 2023',
        gives: '2023-10-02/2023-10-08',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readOrdinalAfter(tokens, at),
  },
];
