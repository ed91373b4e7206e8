import { dateMarks, particles } from '../../lexicon/dateParticles.ts';
import { isInsideNumber, type Numeral, readDay } from '../words/numerals.ts';
import type { Component } from './component.ts';
import { type MonthRead, readMonth } from './month.ts';
import { endsHere, isFrom, isMark, isYearAlone, linkOf, type Read, type Tokens, withDay, YEAR_DIGITS } from './read.ts';
import { isNoteDigit } from './unreadYear.ts';
import { readYear } from './year.ts';

/** A month that nothing has placed yet: its day or days may follow. */
function openMonthAt(tokens: Tokens, at: number): MonthRead | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const { unread: _, ...parts } = month.parts;
  const { year, direction, relative } = parts;
  return year === undefined && direction === undefined && relative === undefined ? { ...month, parts } : null;
}

/** «شهر نوفمبر بين 19 و20» ("the month of November between 19 and 20"). */
function readMonthBetween(tokens: Tokens, start: number): Read | null {
  const month = openMonthAt(tokens, start);
  if (!month || linkOf(tokens, month.next) !== 'between') return null;
  const from = readDay(tokens, month.next + 1);
  if (!from) return null;
  const isAnd = linkOf(tokens, from.next) === 'and';
  if (!isAnd && tokens[from.next]?.particle !== particles.and) return null;
  const to = readDay(tokens, isAnd ? from.next + 1 : from.next);
  return to && endsHere(tokens, to.next) ? withDays(month, from.value, to) : null;
}

const withDays = (month: MonthRead, from: number, to: Numeral): Read => ({
  parts: { ...withDay(from, month).parts, to: { ...month.parts, day: to.value } },
  next: to.next,
});

/** The day after a month, in digits or as an ordinal with its article, and where it begins. */
function dayAfter(tokens: Tokens, month: MonthRead): (Numeral & { at: number }) | null {
  const at = isMark(tokens, month.next, dateMarks.dash) ? month.next + 1 : month.next;
  const day = readDay(tokens, at);
  // «شباط3» ("February3"): one digit stuck to a month is as likely the mark of a note.
  if (!day || day.feminine || (isNoteDigit(tokens[at]) && at === month.next)) return null;
  return (day.form === 'ordinal' ? tokens[at]?.word?.definite : day.form === 'digits') ? { ...day, at } : null;
}

/** «October 6, 2024», «يناير الثاني والعشرين، 2018» ("January the twenty-second, 2018"), «سبتمبر10» ("September10"). */
function readMonthAndDay(tokens: Tokens, start: number): Read | null {
  const month = openMonthAt(tokens, start);
  const day = month ? dayAfter(tokens, month) : null;
  if (!month || !day) return null;
  let yearAt = day.next;
  if (isMark(tokens, yearAt, dateMarks.comma)) yearAt++;
  if (isFrom(tokens, yearAt)) yearAt++;
  const year = readYear(tokens, yearAt);
  if (year?.parts.year !== undefined)
    return withDay(day.value, { parts: { ...month.parts, ...year.parts }, next: year.next });
  const ends = endsHere(tokens, day.next) || month.english || tokens[day.at]?.glued === true;
  const isTime = isMark(tokens, day.next, ':') && tokens[day.next + 1]?.kind === 'number';
  return ends && !isTime ? withDay(day.value, { parts: month.parts, next: day.next }) : null;
}

/** «يوليو 13-15» ("July 13-15"). */
function readMonthAndDays(tokens: Tokens, start: number): Read | null {
  const month = openMonthAt(tokens, start);
  const from = month ? dayAfter(tokens, month) : null;
  if (!month || !from) return null;
  if (linkOf(tokens, from.next) !== 'to' && !isMark(tokens, from.next, dateMarks.dash)) return null;
  const to = readDay(tokens, from.next + 1);
  return to && endsHere(tokens, to.next) ? withDays(month, from.value, to) : null;
}

/** «2022 حزيران 9» ("2022 June 9"), «2022 حزيران» ("2022 June"): the year before a month that nothing else places. */
function readYearFirst(tokens: Tokens, start: number): Read | null {
  const year = tokens[start];
  if (year?.kind !== 'number' || year.digits !== YEAR_DIGITS || !isYearAlone(year.value)) return null;
  if (isInsideNumber(tokens, start) || tokens[start + 1]?.particle !== '') return null;
  const month = openMonthAt(tokens, start + 1);
  if (!month || month.ambiguous || month.parts.hijri) return null;
  const day = dayAfter(tokens, month);
  const dated = day && endsHere(tokens, day.next) ? withDay(day.value, { parts: month.parts, next: day.next }) : month;
  return { parts: { ...dated.parts, year: year.value }, next: dated.next };
}

/** A month with its days after it, and a month alone. */
export const MONTHS_FIRST: readonly Component[] = [
  {
    name: 'year-first',
    says: 'A year before a month that has none behind it is the year of that month, and of the day after it.',
    examples: [
      { text: '2022 حزيران 9', gloss: '2022 June 9', gives: '2022-06-09' },
      { text: 'في 2022 حزيران، عقدت القمة', gloss: 'in 2022 June the summit was held', gives: '2022-06' },
    ],
    begins: 'number',
    read: ({ tokens, at, inner }) => (inner ? null : readYearFirst(tokens, at)),
  },
  {
    name: 'month-between-days',
    says: 'A month before two days with the word for between is a range of its days.',
    examples: [
      {
        text: 'شهر نوفمبر بين 19 و20',
        gloss: 'the month of November between 19 and 20',
        gives: '2022-11-19/2022-11-20',
        published: '2022-12-01',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readMonthBetween(tokens, at),
  },
  {
    name: 'month-and-day',
    says: 'A day stands after its month when a year, an end or an English month makes it one.',
    examples: [
      { text: 'Jun 9, 2022', gloss: 'Jun 9, 2022', gives: '2022-06-09' },
      { text: 'Thursday, June 9, 2022', gloss: 'Thursday, June 9, 2022', gives: '2022-06-09' },
      { text: 'يناير الثاني والعشرين، 2018', gloss: 'January the twenty-second, 2018', gives: '2018-01-22' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readMonthAndDay(tokens, at),
  },
  {
    name: 'month-and-days',
    says: 'Two days joined by a dash or a word for to stand after their month.',
    examples: [{ text: 'يوليو 13-15', gloss: 'July 13-15', gives: '2022-07-13/2022-07-15', published: '2022-08-01' }],
    begins: 'word',
    read: ({ tokens, at }) => readMonthAndDays(tokens, at),
  },
  {
    name: 'month',
    says: 'A month stands without a day, with its year, its adjective or neither.',
    examples: [
      { text: 'في شباط 2019', gloss: 'in February 2019', gives: '2019-02' },
      { text: 'خلال كانون الأول/ديسمبر 2018', gloss: 'during December 2018, in both namings', gives: '2018-12' },
      { text: 'أيلول من عام 2015', gloss: 'September of the year 2015', gives: '2015-09' },
      { text: 'شهر تشرين الأول سنة 2015', gloss: 'the month of October in the year 2015', gives: '2015-10' },
      { text: 'ك١ 2019', gloss: 'K1 (December) 2019', gives: '2019-12' },
      { text: 'ت2 2019', gloss: 'T2 (November) 2019', gives: '2019-11' },
      {
        text: 'ديسمبر/كانون الأول من العام 2017',
        gloss: 'December, in both namings, of the year 2017',
        gives: '2017-12',
      },
      { text: 'في أيار/مايو', gloss: 'in May, in both namings', gives: 'XXXX-05' },
      {
        text: 'في شباط3 الماضي',
        gloss: 'last February, with the number of a note',
        gives: '2023-02',
        published: '2023-03-16',
      },
      { text: 'رمضان 1445', gloss: 'Ramadan 1445', gives: '2024-03-11/2024-04-09' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => {
      const month = readMonth(tokens, at);
      return month ? { parts: month.parts, next: month.next, loose: month.ambiguous } : null;
    },
  },
];
