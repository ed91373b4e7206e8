import { dateMarks, dayWords } from '../../lexicon/dateParticles.ts';
import type { Token } from '../words/dateTokens.ts';
import { endsHere, isFrom, isMark, isPartOfNumber, isYearAlone, linkOf, type Tokens, YEAR_DIGITS } from './read.ts';

/** How many marks may stand between a month and a number that was meant for its year: a colon and a quotation mark. */
const MOST_MARKS = 2;
/** A note's mark has so many digits at most. */
const NOTE_DIGITS = 2;
/** Digits that stick to the end of a year: «20211» has one too many. */
const MOST_STUCK = 2;

/** Past a note's mark behind a word: «أيلول [1]» ("September [1]"), «أيلول²» ("September²"). The same place where there is none. */
export function skipNote(tokens: Tokens, at: number): number {
  const number = tokens[at + 1];
  if (isMark(tokens, at, dateMarks.noteOpening) && number?.kind === 'number' && number.digits <= NOTE_DIGITS)
    return isMark(tokens, at + 2, dateMarks.noteClosing) ? at + 3 : at;
  let next = at;
  while (isMark(tokens, next, dateMarks.raised) && tokens[next]?.glued) next++;
  return next;
}

/** A note's mark stuck to a word as one plain digit: «شباط3 الماضي» ("last February", with note 3). */
export const isNoteDigit = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.glued && token.digits === 1;

/**
 * Whether a year stands right behind a month and day in a form that nobody can read: «14 أيلول 20211» ("14 September 20211"),
 * «من عام الفيل» ("of the year of the Elephant"). Such a date has a year, which is not that of publication.
 */
export function hasUnreadYear(tokens: Tokens, start: number): boolean {
  const from = isFrom(tokens, start) || linkOf(tokens, start) === 'in' ? start + 1 : start;
  if (isYearWord(tokens, from)) return true;
  if (from > start) return tokens[from]?.text === dayWords.every && isYearWord(tokens, from + 1);
  let at = skipNote(tokens, start);
  for (let marks = 0; marks < MOST_MARKS && tokens[at]?.kind === 'mark'; marks++) at++;
  return isUnreadNumber(tokens, at);
}

const isYearWord = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.word?.unit === 'year' && tokens[at]?.word?.unitNumber === 1;

/** Whether a number may have been meant for a year, and counts nothing. */
function isUnreadNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'number' || next?.word?.countedNoun || isPartOfNumber(tokens, at)) return false;
  const { value, digits } = token;
  if (digits === YEAR_DIGITS) return true;
  if (digits > YEAR_DIGITS)
    return digits <= YEAR_DIGITS + MOST_STUCK && isYearAlone(Math.floor(value / 10 ** (digits - YEAR_DIGITS)));
  // «أيلول3 2021» ("September 2021", with note 3 at the month); «2 021», «2O21», with a gap or a letter in the year.
  if (next?.kind === 'number') return next.digits === YEAR_DIGITS || digits + next.digits === YEAR_DIGITS;
  const letter = next?.kind === 'word' && next.glued && next.word === null;
  if (letter && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued) return true;
  return digits === YEAR_DIGITS - 1 && endsHere(tokens, at + 1);
}

/** «14 أيلول 21», «14/أيلول/21» ("14 September 21"): two digits behind a day and month, which count nothing. */
export function hasShortYear(tokens: Tokens, start: number): boolean {
  const at = isMark(tokens, start, dateMarks.joinsShortYear) ? start + 1 : start;
  const number = tokens[at];
  return number?.kind === 'number' && number.digits === 2 && !isPartOfNumber(tokens, at) && endsHere(tokens, at + 1);
}
