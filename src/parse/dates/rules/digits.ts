import type { Token } from '../words/dateTokens.ts';
import { readMonth } from './month.ts';
import { isFrom, isMark, linkOf, type Read, type Tokens } from './read.ts';

const separators = '/\\-.–';

/** «2023/03/14», «14\9\2021», «15.10.2025», «06-06-2023», «12/29/2022», «2015/3», «11-08-1434 هـ». */
export function readNumeric(tokens: Tokens, at: number): Read | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || mark?.kind !== 'mark' || b?.kind !== 'number' || !separators.includes(mark.text))
    return null;
  if (a.digits > 4 || b.digits > 4) return null;
  const before = tokens[at - 1];
  if (a.glued && before?.kind === 'mark' && '+-/\\.:,#*٫'.includes(before.text)) return null;
  if (a.glued && before?.kind === 'word' && /^[a-z]/u.test(before.text)) return null;
  const secondMark = tokens[at + 3];
  const c = tokens[at + 4];
  const glued = mark.glued && b.glued;
  if (
    secondMark?.kind === 'mark' &&
    secondMark.text === mark.text &&
    c?.kind === 'number' &&
    (mark.text !== '.' || (c.glued && glued))
  ) {
    if (continues(tokens, at + 5, mark.text)) return null;
    return readThree(tokens, a, b, c, at + 5);
  }
  if (!glued || continues(tokens, at + 3, mark.text) || before?.word?.link === 'number') return null;
  if (isMark(tokens, at + 3, '%٪') || tokens[at + 3]?.word?.countedNoun) return null;
  const [year, month] = a.digits === 4 ? [a, b] : [b, a];
  if (year.digits !== 4 || month.digits > 2 || month.value < 1 || month.value > 12) return null;
  if (year.value < 1900 || year.value > 2100) return null;
  return { parts: { year: year.value, month: month.value }, next: at + 3 };
}

/** A further group of digits: a phone number, an address, a version. */
function continues(tokens: Tokens, at: number, mark: string): boolean {
  const token = tokens[at];
  return Boolean(
    token?.glued &&
      token.kind === 'mark' &&
      token.text === mark &&
      tokens[at + 1]?.kind === 'number' &&
      tokens[at + 1]?.glued,
  );
}

function readThree(tokens: Tokens, a: Token, b: Token, c: Token, next: number): Read | null {
  const hijri = linkOf(tokens, next) === 'hijri';
  const era = hijri || linkOf(tokens, next) === 'gregorian' ? 1 : 0;
  // «2023-05-09T20:43:31Z»: the time of an ISO date is glued to it.
  const isTime = tokens[next]?.glued && tokens[next]?.text === 't' && tokens[next + 1]?.kind === 'number';
  const end = next + (era || (isTime ? 1 : 0));
  if (a.digits === 4) {
    if (b.digits > 2 || c.digits > 2) return null;
    return dated(a.value, b.value, c.value, hijri, end);
  }
  if (a.digits > 2 || b.digits > 2) return null;
  if (c.digits === 4)
    return dated(c.value, b.value, a.value, hijri, end) ?? dated(c.value, a.value, b.value, hijri, end);
  // «10-11-12 تموز» lists three days.
  if (c.digits !== 2 || hijri || readMonth(tokens, isFrom(tokens, end) ? end + 1 : end)) return null;
  return readShortYear(a, b, c, end);
}

function dated(year: number, month: number, day: number, hijri: boolean, next: number): Read | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hijri) return year >= 1300 && year <= 1600 && day <= 30 ? { parts: { hijri: { year, month, day } }, next } : null;
  return year >= 1800 && year <= 2199 ? { parts: { year, month, day }, next } : null;
}

/** Two digits a year: day first, year first, or both when both are days of the calendar. */
function readShortYear(a: Token, b: Token, c: Token, next: number): Read | null {
  if (a.digits > 2 || b.value < 1 || b.value > 12) return null;
  const dayFirst = a.value >= 1 && a.value <= 31 ? { year: 2000 + c.value, month: b.value, day: a.value } : null;
  const yearFirst =
    a.digits === 2 && c.value >= 1 && c.value <= 31 ? { year: 2000 + a.value, month: b.value, day: c.value } : null;
  if (dayFirst && yearFirst) return { parts: { ...dayFirst, otherOrder: yearFirst }, next };
  const only = dayFirst ?? yearFirst;
  return only ? { parts: only, next } : null;
}

/** «21/09» after a weekday or «يوم»: day first unless impossible. */
export function readShortNumeric(tokens: Tokens, at: number): Read | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark' || !mark.glued || !b.glued) return null;
  if (!'/\\-.'.includes(mark.text) || a.digits > 2 || b.digits > 2 || continues(tokens, at + 3, mark.text)) return null;
  const [day, month] = b.value <= 12 ? [a.value, b.value] : [b.value, a.value];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { parts: { day, month }, next: at + 3 };
}
