import { dateMarks } from '../../lexicon/dateParticles.ts';
import { HIJRI } from '../words/dateWords.ts';
import { readCardinal, readOrdinal } from '../words/numerals.ts';
import { type DateParts, directionAt, isBare, isCount, isMark, linkOf, type Tokens } from './read.ts';
import { hasUnreadYear, isNoteDigit, skipNote } from './unreadYear.ts';
import { readYear } from './year.ts';

/** A month with all that belongs to it, and the token after. */
export interface MonthRead {
  parts: DateParts;
  next: number;
  /** Nothing but a name that is also another word. */
  ambiguous: boolean;
  english: boolean;
}

/** Before this year a number beside a Hijri month is a year of that calendar. */
const HIJRI_YEARS_END = 1600;

interface MonthName {
  month: number;
  hijri: boolean;
  next: number;
  ambiguous: boolean;
  english: boolean;
}

/** A name of one or two words. */
function readMonthName(tokens: Tokens, at: number): MonthName | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word || token.kind !== 'word') return null;
  if (word.secondWords) {
    const second = tokens[at + 1];
    const key = second?.kind === 'number' ? String(second.value) : second?.particle === '' ? second.text : '';
    const found = word.secondWords.get(key);
    if (found !== undefined && (!word.ambiguous || second?.glued)) {
      const hijri = found > HIJRI;
      const ambiguous = word.ambiguous === true;
      return { month: hijri ? found - HIJRI : found, hijri, next: at + 2, ambiguous, english: false };
    }
  }
  if (word.hijriMonth) return { month: word.hijriMonth, hijri: true, next: at + 1, ambiguous: true, english: false };
  if (!word.month) return null;
  let next = at + 1;
  if (word.english && isMark(tokens, next, '.') && tokens[next]?.glued) next++;
  return { month: word.month, hijri: false, next, ambiguous: word.ambiguous === true, english: word.english === true };
}

/** «شهر 3» ("month 3"), «شهر ثلاثة» ("month three"), «الشهر الثامن» ("the eighth month"). */
function readMonthNumber(tokens: Tokens, at: number): { month: number; next: number } | null {
  const word = tokens[at]?.word;
  if (word?.unit !== 'month' || word.unitNumber !== 1) return null;
  if (word.definite) {
    const ordinal = readOrdinal(tokens, at + 1);
    return ordinal && ordinal.value <= 12 && tokens[at + 1]?.word?.definite
      ? { month: ordinal.value, next: ordinal.next }
      : null;
  }
  const token = tokens[at + 1];
  if (token?.kind === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 12)
    return { month: token.value, next: at + 2 };
  const cardinal = token?.particle === '' ? readCardinal(tokens, at + 1) : null;
  return cardinal && cardinal.value <= 12 ? { month: cardinal.value, next: cardinal.next } : null;
}

/**
 * A month with its twin, adjective and year: «كانون الأول/ديسمبر الماضي» ("last December, in both namings"), «أيلول
 * (سبتمبر) 2021» ("September 2021"), «مارس من العام الجاري» ("March of this year"). `numbered`: «شهر 3» ("month 3") will do.
 */
export function readMonth(tokens: Tokens, start: number, numbered = false): MonthRead | null {
  let at = start;
  let named = false;
  const unit = tokens[at]?.word;
  if (unit?.unit === 'month' && unit.unitNumber === 1) {
    const number = numbered ? readMonthNumber(tokens, at) : null;
    if (number) {
      const tail = readMonthTail(tokens, number.next, { month: number.month });
      return { parts: tail.parts, next: tail.next, ambiguous: false, english: false };
    }
    if (unit.definite) return null;
    at++;
    named = true;
    // «شهر أيلول» ("the month of September"); a particle before the name belongs to something else.
    if (!isBare(tokens[at])) return null;
  }
  const first = readMonthName(tokens, at);
  if (!first) return null;
  const parts: DateParts = first.hijri ? { hijri: { month: first.month } } : { month: first.month };
  let next = first.next;
  let ambiguous = first.ambiguous && !named;
  if (!first.hijri) {
    const twin = readTwin(tokens, next, first.month);
    if (twin) {
      if (twin.month !== first.month) parts.otherMonth = twin.month;
      Object.assign(parts, twin.parts);
      next = twin.next;
      ambiguous = false;
    }
  }
  const tail = readMonthTail(tokens, next, parts, first.english);
  return { parts: tail.parts, next: tail.next, ambiguous: ambiguous && tail.next === next, english: first.english };
}

/** The name of the same month in the other tradition: after a slash, in brackets, or bare. */
function readTwin(tokens: Tokens, at: number, month: number): { month: number; parts: DateParts; next: number } | null {
  if (
    isMark(tokens, at, `${dateMarks.slash}|`) ||
    (isMark(tokens, at, dateMarks.dash) && readMonthName(tokens, at + 1)?.month === month)
  ) {
    const name = isBare(tokens[at + 1]) ? readMonthName(tokens, at + 1) : null;
    return name && !name.hijri ? { month: name.month, parts: {}, next: name.next } : null;
  }
  if (isMark(tokens, at, dateMarks.opening)) {
    const name = readMonthName(tokens, at + 1);
    if (!name || name.hijri) return null;
    const tail = readMonthTail(tokens, name.next, {});
    return isMark(tokens, tail.next, dateMarks.closing)
      ? { month: name.month, parts: tail.parts, next: tail.next + 1 }
      : null;
  }
  const name = isBare(tokens[at]) ? readMonthName(tokens, at) : null;
  return name && !name.hijri && name.month === month ? { month, parts: {}, next: name.next } : null;
}

const MARKS_BEFORE_YEAR = `${dateMarks.comma}${dateMarks.slash}${dateMarks.dash}.|`;

/** What may follow a month: an adjective, a year with or without its word, «من العام الماضي» ("of last year"). */
export function readMonthTail(
  tokens: Tokens,
  start: number,
  known: DateParts,
  english = false,
): { parts: DateParts; next: number } {
  const parts = { ...known };
  let next = afterNote(tokens, start);
  const direction = directionAt(tokens, next);
  if (direction && parts.direction === undefined) {
    parts.direction = direction;
    next++;
  }
  let at = next;
  if (isMark(tokens, at, MARKS_BEFORE_YEAR)) at++;
  if (linkOf(tokens, at) === 'from' || linkOf(tokens, at) === 'in') at++;
  const year = parts.year === undefined && parts.relative === undefined ? readYear(tokens, at) : null;
  if (year && !isCount(tokens, year.next, at > next || english)) {
    const isHijri = known.hijri && year.parts.year !== undefined && year.parts.year < HIJRI_YEARS_END;
    if (isHijri) parts.hijri = { ...known.hijri, year: year.parts.year! };
    else if (year.parts.hijri) {
      if (!known.hijri) return { parts: { ...parts, unread: 'year' }, next };
      parts.hijri = { ...known.hijri, ...year.parts.hijri };
    } else Object.assign(parts, year.parts);
    next = year.next;
  } else if (parts.year === undefined && parts.relative === undefined && !parts.hijri && hasUnreadYear(tokens, next))
    parts.unread = 'year';
  return { parts, next };
}

/** Past a note's mark at a month, where its adjective or year follows. */
function afterNote(tokens: Tokens, start: number): number {
  const number = tokens[start];
  if (number?.kind === 'number' && number.glued && number.digits <= 2 && directionAt(tokens, start + 1))
    return start + 1;
  const at = isNoteDigit(number) ? start + 1 : skipNote(tokens, start);
  return at > start && (directionAt(tokens, at) || readYear(tokens, at)) ? at : start;
}
