import { dateMarks } from '../../lexicon/dateParticles.ts';
import { readDay } from '../words/numerals.ts';
import { type At, type Component, isWaitingForDay } from './component.ts';
import { readShortNumeric } from './digits.ts';
import { isMark, isPartOfNumber, linkOf, type Read, type Tokens } from './read.ts';

/** No month has more than five of a weekday, so an ordinal up to here may count them. */
const MOST_WEEKDAYS = 5;

/** Whether a weekday waits for its day here; a word after «الثالث» ("the third") does not go on. */
const isAsked = ({ tokens, at, known, inner }: At): boolean =>
  inner && isWaitingForDay(known) && (tokens[at]?.kind === 'number' || known.nth === undefined);

/**
 * «الخميس 21» ("Thursday 21"). A count, a time or a score follows its own rules: «الثلاثاء 3 قتلى» ("Tuesday 3 dead"), «الأحد
 * 10:30», «الخميس 3-1» ("Sunday 10:30", "Thursday 3-1").
 */
function readDayInDigits(tokens: Tokens, at: number): Read | null {
  const day = readDay(tokens, at);
  if (day?.form !== 'digits') return null;
  const after = tokens[day.next];
  const ends = !after || after.kind === 'break' || isMark(tokens, day.next, dateMarks.end);
  if (!ends && linkOf(tokens, day.next) !== 'to') return null;
  if (isPartOfNumber(tokens, at) || isMark(tokens, day.next, dateMarks.percent)) return null;
  return { parts: { day: day.value }, next: day.next };
}

/** A cardinal up to here may count what follows or went before; a greater one beside a weekday is a day. */
const LAST_COUNT = 10;

/** «السبت السادس عشر» ("Saturday the sixteenth"). */
function readDayInWords(tokens: Tokens, at: number): Read | null {
  const day = readDay(tokens, at);
  const word = tokens[at]?.word;
  if (!day || day.form === 'digits') return null;
  const { value, next } = day;
  if (day.form === 'cardinal')
    return word?.cardinal && value > LAST_COUNT && !tokens[next] ? { parts: { day: value }, next } : null;
  return word?.definite && value > MOST_WEEKDAYS && !day.feminine ? { parts: { day: value }, next } : null;
}

/** «الثلاثاء الثالث» ("the third Tuesday"), of a month that is not named. */
function readPlaceOfWeekday(tokens: Tokens, at: number): Read | null {
  const day = readDay(tokens, at);
  if (day?.form !== 'ordinal' || !tokens[at]?.word?.definite || day.value > MOST_WEEKDAYS) return null;
  return { parts: { nth: { unit: 'weekday', count: day.value } }, next: day.next, loose: true };
}

/** A weekday's day whose month is not named. */
export const DAYS_ALONE: readonly Component[] = [
  {
    name: 'day-and-month-in-digits',
    says: 'Two numbers after a weekday are its day and month, the day first unless the calendar forbids it.',
    examples: [{ text: 'الخميس 9/6', gloss: 'Thursday 9/6', gives: '2022-06-09', published: '2022-06-20' }],
    begins: 'number',
    read: (asked) => (isAsked(asked) ? readShortNumeric(asked.tokens, asked.at) : null),
  },
  {
    name: 'day-in-digits',
    says: 'A number after a weekday is its day when nothing that it could count follows.',
    examples: [{ text: 'الخميس 11', gloss: 'Thursday 11', gives: '2021-03-11', published: '2021-03-09' }],
    begins: 'dated',
    read: (asked) => (isAsked(asked) ? readDayInDigits(asked.tokens, asked.at) : null),
  },
  {
    name: 'day-in-words',
    says: 'An ordinal above five after a weekday is its day.',
    examples: [{ text: 'السبت السادس', gloss: 'Saturday the sixth', gives: '2021-03-06', published: '2021-03-19' }],
    begins: 'word',
    read: (asked) => (isAsked(asked) ? readDayInWords(asked.tokens, asked.at) : null),
  },
  {
    name: 'place-of-weekday',
    says: 'An ordinal up to five after a weekday counts the weekdays of a month, which the words do not name.',
    examples: [{ text: 'الثلاثاء الثالث', gloss: 'the third Tuesday', gives: 'XXXX-XX-XX', published: '2021-03-09' }],
    begins: 'word',
    read: (asked) => (isAsked(asked) ? readPlaceOfWeekday(asked.tokens, asked.at) : null),
  },
];
