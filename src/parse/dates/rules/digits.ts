import { dateMarks } from '../../lexicon/dateParticles.ts';
import type { Token } from '../words/dateTokens.ts';
import type { Component } from './component.ts';
import { readMonth } from './month.ts';
import { isFrom, isMark, isYearAlone, linkOf, type Read, type Tokens } from './read.ts';

const SEPARATORS = '/\\-.–';
const SHORT_SEPARATORS = '/\\-.';
/** Years of the two calendars hardly meet in print, so that a year outside is of the other or none. */
const YEARS = { from: 1800, to: 2199 };
const HIJRI_YEARS = { from: 1300, to: 1600 };
/** A month of the moon has 29 or 30 days. */
const DAYS_OF_HIJRI_MONTH = 30;
/** Two digits are a year of this century. */
const CENTURY = 2000;

/** Numbers joined by marks, in the forms of dates. */
export function readNumeric(tokens: Tokens, at: number): Read | null {
  return readThreeNumbers(tokens, at) ?? readMonthAndYear(tokens, at);
}

/** The mark that joins two numbers here which are not the tail of something longer, or `null`. */
function joinAt(tokens: Tokens, at: number): Token | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || mark?.kind !== 'mark' || b?.kind !== 'number' || !SEPARATORS.includes(mark.text))
    return null;
  if (a.digits > 4 || b.digits > 4) return null;
  const before = tokens[at - 1];
  if (a.glued && before?.kind === 'mark' && dateMarks.beforeDigits.includes(before.text)) return null;
  if (a.glued && before?.kind === 'word' && /^[a-z]/u.test(before.text)) return null;
  return mark;
}

/** Whether the same mark joins a third number. */
function hasThird(tokens: Tokens, at: number, mark: Token): boolean {
  const second = tokens[at + 3];
  const third = tokens[at + 4];
  if (second?.kind !== 'mark' || second.text !== mark.text || third?.kind !== 'number') return false;
  // Full stops also end sentences.
  return mark.text !== '.' || (third.glued && mark.glued && tokens[at + 2]?.glued === true);
}

/** «2023/03/14», «14\9\2021», «15.10.2025», «06-06-2023», «12/29/2022», «11-08-1434 هـ» ("1434 of the Hijra"). */
function readThreeNumbers(tokens: Tokens, at: number): Read | null {
  const mark = joinAt(tokens, at);
  if (!mark || !hasThird(tokens, at, mark) || continues(tokens, at + 5, mark.text)) return null;
  const [a, b, c] = [tokens[at]!, tokens[at + 2]!, tokens[at + 4]!];
  const next = at + 5;
  const hijri = linkOf(tokens, next) === 'hijri';
  const era = hijri || linkOf(tokens, next) === 'gregorian' ? 1 : 0;
  // «2023-05-09T20:43:31Z»: the time of an ISO date is glued to it.
  const isTime = tokens[next]?.glued && tokens[next]?.text === 't' && tokens[next + 1]?.kind === 'number';
  const end = next + (era || (isTime ? 1 : 0));
  if (b.digits > 2) return null;
  if (a.digits === 4) return c.digits > 2 ? null : dated({ year: a, month: b, day: c }, hijri, end);
  if (a.digits > 2) return null;
  if (c.digits === 4)
    return dated({ year: c, month: b, day: a }, hijri, end) ?? dated({ year: c, month: a, day: b }, hijri, end);
  // «10-11-12 تموز» ("10-11-12 July") lists three days.
  if (c.digits !== 2 || hijri || readMonth(tokens, isFrom(tokens, end) ? end + 1 : end)) return null;
  return readShortYear(a, b, c, end);
}

/** «2015/3», «7/2019». */
function readMonthAndYear(tokens: Tokens, at: number): Read | null {
  const mark = joinAt(tokens, at);
  if (!mark || hasThird(tokens, at, mark)) return null;
  const [a, b] = [tokens[at]!, tokens[at + 2]!];
  if (!mark.glued || !b.glued || continues(tokens, at + 3, mark.text) || linkOf(tokens, at - 1) === 'number')
    return null;
  if (isMark(tokens, at + 3, dateMarks.percent) || tokens[at + 3]?.word?.countedNoun) return null;
  const [year, month] = a.digits === 4 ? [a, b] : [b, a];
  if (year.digits !== 4 || month.digits > 2 || month.value < 1 || month.value > 12) return null;
  if (!isYearAlone(year.value)) return null;
  return { parts: { year: year.value, month: month.value }, next: at + 3 };
}

/** A further group of digits: a phone number, an address, a version. */
function continues(tokens: Tokens, at: number, mark: string): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  const isJoined = token?.glued && token.kind === 'mark' && token.text === mark;
  return isJoined === true && after?.kind === 'number' && after.glued;
}

function dated(parts: { year: Token; month: Token; day: Token }, hijri: boolean, next: number): Read | null {
  const [year, month, day] = [parts.year.value, parts.month.value, parts.day.value];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const { from, to } = hijri ? HIJRI_YEARS : YEARS;
  if (year < from || year > to) return null;
  if (!hijri) return { parts: { year, month, day }, next };
  return day <= DAYS_OF_HIJRI_MONTH ? { parts: { hijri: { year, month, day } }, next } : null;
}

/** Two digits a year: day first, year first, or both when both are days of the calendar. */
function readShortYear(a: Token, b: Token, c: Token, next: number): Read | null {
  if (a.digits > 2 || b.value < 1 || b.value > 12) return null;
  const month = b.value;
  const dayFirst = a.value >= 1 && a.value <= 31 ? { year: CENTURY + c.value, month, day: a.value } : null;
  const yearFirst =
    a.digits === 2 && c.value >= 1 && c.value <= 31 ? { year: CENTURY + a.value, month, day: c.value } : null;
  if (dayFirst && yearFirst) return { parts: { ...dayFirst, otherOrder: yearFirst }, next };
  const only = dayFirst ?? yearFirst;
  return only ? { parts: only, next } : null;
}

/** «21/09» after a weekday or the word for day: day first unless impossible. */
export function readShortNumeric(tokens: Tokens, at: number): Read | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark' || !mark.glued || !b.glued) return null;
  if (!SHORT_SEPARATORS.includes(mark.text) || a.digits > 2 || b.digits > 2) return null;
  if (continues(tokens, at + 3, mark.text)) return null;
  // «الخميس 9/10 حزيران» ("Thursday 9/10 June") is a night.
  if (readMonth(tokens, at + 3)) return null;
  const [day, month] = b.value <= 12 ? [a.value, b.value] : [b.value, a.value];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { parts: { day, month }, next: at + 3 };
}

/** Dates in digits alone. */
export const DATES_IN_DIGITS: readonly Component[] = [
  {
    name: 'three-numbers',
    says: 'Three numbers joined by one mark are a day, month and year, the day or the year first unless the calendar forbids it.',
    examples: [
      { text: 'الخميس 9/6/2022', gloss: 'Thursday 9/6/2022', gives: '2022-06-09' },
      { text: 'الخميس (9-6-2022)', gloss: 'Thursday (9-6-2022)', gives: '2022-06-09' },
      { text: '٢٠٢٢/٠٦/٠٩', gloss: '2022/06/09 in Arabic digits', gives: '2022-06-09' },
      { text: '09.06.2022', gloss: '09.06.2022', gives: '2022-06-09' },
      { text: '9\\6\\2022', gloss: '9\\6\\2022', gives: '2022-06-09' },
      { text: 'الخميس 9 \\ 6 \\ 2022', gloss: 'Thursday 9 \\ 6 \\ 2022', gives: '2022-06-09' },
      { text: '2022-06-09T18:40:00Z', gloss: '2022-06-09T18:40:00Z', gives: '2022-06-09' },
      { text: 'آخر تحديث 2022-06-09 18:40', gloss: 'last update 2022-06-09 18:40', gives: '2022-06-09' },
      { text: '6/29/2022 10:12:05', gloss: '6/29/2022 10:12:05', gives: '2022-06-29' },
      { text: '11-08-1444 هـ', gloss: '11-08-1444 of the Hijra', gives: '2023-03-03' },
    ],
    begins: 'number',
    read: ({ tokens, at }) => readThreeNumbers(tokens, at),
  },
  {
    name: 'month-and-year-in-digits',
    says: 'A number up to twelve joined to a year of four digits is a month.',
    examples: [{ text: '7/2019', gloss: '7/2019', gives: '2019-07' }],
    begins: 'number',
    read: ({ tokens, at }) => readMonthAndYear(tokens, at),
  },
];
