import { type Numeral, readDay } from '../words/numerals.ts';
import { readMisspelt } from './misspelt.ts';
import { readMonth } from './month.ts';
import { comma, dashes, endsHere, isFrom, isMark, linkOf, type Read, type Tokens, withDay } from './read.ts';
import { readYear } from './year.ts';

/** «October 6, 2024», «يناير الثاني والعشرين، 2018», «سبتمبر10», «أيلول 2021», «يوليو 13-15». */
export function readMonthFirst(tokens: Tokens, start: number): Read | null {
  const month = readMonth(tokens, start);
  if (!month) return readMisspelt(tokens, start);
  const complete =
    month.parts.year !== undefined || month.parts.direction !== undefined || month.parts.relative !== undefined;
  if (!complete) {
    let at = month.next;
    const between = readBetween(tokens, at);
    if (between) {
      const parts = withDay(between.from, month).parts;
      return { parts: { ...parts, to: { ...month.parts, day: between.to } }, next: between.next };
    }
    if (isMark(tokens, at, dashes)) at++;
    const day = readDay(tokens, at);
    if (day && !day.feminine && (day.form === 'ordinal' ? tokens[at]?.word?.definite : day.form === 'digits')) {
      let yearAt = day.next;
      if (isMark(tokens, yearAt, comma)) yearAt++;
      if (isFrom(tokens, yearAt)) yearAt++;
      const year = readYear(tokens, yearAt);
      if (year?.parts.year !== undefined)
        return withDay(day.value, { parts: { ...month.parts, ...year.parts }, next: year.next });
      const ends = endsHere(tokens, day.next) || month.english || tokens[at]?.glued === true;
      const isTime = isMark(tokens, day.next, ':') && tokens[day.next + 1]?.kind === 'number';
      if (ends && !isTime) return withDay(day.value, month);
      const range = readRangeDay(tokens, day.next);
      if (range) {
        const parts = withDay(day.value, month).parts;
        return { parts: { ...parts, to: { ...month.parts, day: range.value } }, next: range.next };
      }
    }
  }
  return { parts: month.parts, next: month.next, loose: month.ambiguous };
}

/** «شهر نوفمبر بين 19 و20». */
function readBetween(tokens: Tokens, at: number): { from: number; to: number; next: number } | null {
  if (linkOf(tokens, at) !== 'between') return null;
  const from = readDay(tokens, at + 1);
  if (!from) return null;
  const andAt =
    linkOf(tokens, from.next) === 'and' ? from.next + 1 : tokens[from.next]?.particle === 'و' ? from.next : -1;
  const to = andAt < 0 ? null : readDay(tokens, andAt);
  return to && endsHere(tokens, to.next) ? { from: from.value, to: to.value, next: to.next } : null;
}

/** «إلى 29», «-15» after a day. */
function readRangeDay(tokens: Tokens, at: number): Numeral | null {
  if (!(linkOf(tokens, at) === 'to' || isMark(tokens, at, dashes))) return null;
  const day = readDay(tokens, at + 1);
  return day && endsHere(tokens, day.next) ? day : null;
}
