import { dateMarks, dayWords, particles } from '../../lexicon/dateParticles.ts';
import type { Unit } from '../../lexicon/relativeWords.ts';
import { type Numeral, readCardinal } from '../words/numerals.ts';
import { isBare, isMark, isPartOfNumber, linkOf, type Read, type Tokens } from './read.ts';

/** Years, months, weeks and days may be added up, not more. */
const MOST_TERMS = 4;
/** More of one unit is a figure of speech or no time at all. */
const LARGEST_COUNT = 400;

/** «قبل يومين» ("two days ago"), «بعد أسبوع» ("in a week"), «قبل شهر و21 يوما» ("a month and 21 days ago"): how far from the day of reading. */
export function readDistance(tokens: Tokens, start: number): Read | null {
  const link = linkOf(tokens, start);
  if (link !== 'before' && link !== 'since' && link !== 'after') return null;
  const sign = link === 'after' ? 1 : -1;
  const sum = { years: 0, months: 0, days: 0 };
  let at = start + 1;
  let terms = 0;
  while (terms < MOST_TERMS) {
    let from = at;
    if (terms > 0) {
      if (isMark(tokens, from, dateMarks.comma) || linkOf(tokens, from) === 'and') from++;
      else if (tokens[from]?.particle !== particles.and) break;
    } else if (!isBare(tokens[from]) && tokens[from]?.kind === 'word') break;
    const term = readTerm(tokens, from);
    if (!term) break;
    if (term.unit === 'day') sum.days += sign * term.count;
    else if (term.unit === 'week') sum.days += sign * 7 * term.count;
    else if (term.unit === 'month') sum.months += sign * term.count;
    else sum.years += sign * term.count;
    at = term.next;
    terms++;
  }
  const next = terms > 0 ? endOfDistance(tokens, at) : -1;
  return next < 0 ? null : { parts: { distance: sum }, next };
}

/** «بعد ذلك بيومين» ("two days after that"), «قبلها بأسبوع» ("a week before it"): from the day told before. */
export function readDistanceFromTold(tokens: Tokens, start: number): Read | null {
  const link = linkOf(tokens, start);
  const isIt = link === 'after-it' || link === 'before-it';
  const isThat = (link === 'after' || link === 'before') && linkOf(tokens, start + 1) === 'same';
  if (!isIt && !isThat) return null;
  const sign = link === 'after-it' || link === 'after' ? 1 : -1;
  const at = isIt ? start + 1 : start + 2;
  if (tokens[at]?.particle !== particles.by) return null;
  const term = readTerm(tokens, at);
  if (!term || (term.unit !== 'day' && term.unit !== 'week')) return null;
  const days = sign * term.count * (term.unit === 'week' ? 7 : 1);
  return { parts: { distance: { years: 0, months: 0, days }, fromTold: true }, next: term.next };
}

/** Where the words of a distance end, or -1 when it is counted from something else or not told exactly. */
function endOfDistance(tokens: Tokens, at: number): number {
  const token = tokens[at];
  // «قبل عام ونصف» ("a year and a half ago")
  if (token?.particle === particles.and && token.word?.part === 'middle') return -1;
  // «قبل يومين من القمة» ("two days before the summit") counts from it; «من الآن» ("from now") from the reading.
  if (linkOf(tokens, at) === 'from')
    return linkOf(tokens, at + 1) === 'now' || tokens[at + 1]?.text === dayWords.today ? at + 2 : -1;
  // «بعد أسبوع على الزلزال» ("a week on from the quake")
  return token?.text === dayWords.on || token?.particle.startsWith(particles.to) ? -1 : at;
}

function readTerm(tokens: Tokens, at: number): { unit: Unit; count: number; next: number } | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token) return null;
  if (word?.unit && !word.definite && word.unitNumber !== 0 && token.kind === 'word') {
    // «قبل شهر رمضان» ("before the month of Ramadan") is no month ago.
    const after = tokens[at + 1]?.word;
    if (word.unit === 'month' && (after?.month || after?.hijriMonth || after?.secondWords)) return null;
    const count = word.unitNumber === 2 ? 2 : 1;
    const isOne = tokens[at + 1]?.word?.cardinal === 1 && isBare(tokens[at + 1]);
    return { unit: word.unit, count, next: at + (isOne && count === 1 ? 2 : 1) };
  }
  const number = readCount(tokens, at);
  const unit = number ? tokens[number.next]?.word : null;
  if (!number || !unit?.unit || unit.definite || unit.unitNumber === 2) return null;
  if (number.value < 1 || number.value > LARGEST_COUNT) return null;
  return { unit: unit.unit, count: number.value, next: number.next + 1 };
}

/** A count of units of time has so many digits at most: four are a year. */
const MOST_DIGITS = 3;

function readCount(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.digits <= MOST_DIGITS && !isPartOfNumber(tokens, at))
    return { value: token.value, next: at + 1, form: 'digits' };
  return token?.word?.cardinal ? readCardinal(tokens, at) : null;
}
