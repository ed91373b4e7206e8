import { dayWords, particles } from '../../lexicon/dateParticles.ts';
import type { Folded } from '../../text/fold.ts';
import type { Token } from '../words/dateTokens.ts';
import { type Found, isYearAlone, type Read, YEAR_DIGITS } from './read.ts';

/** Cheap refusals first: most words of an article are no part of a date, and most small words lead to none. */
export function canBegin(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind === 'number') return token.digits <= YEAR_DIGITS;
  if (token.word === null) return token.kind === 'word' && isLoneWord(tokens, at);
  const next = tokens[at + 1];
  switch (token.word.link) {
    case 'in':
      if (next?.word && token.text === dayWords.byThen) return true;
      return next?.kind === 'number' || next?.word?.large !== undefined;
    case 'to':
      return next?.kind === 'number' || next?.word?.large !== undefined;
    case 'from':
    case 'between':
    case 'before':
    case 'after':
    case 'since':
    case 'this':
    case 'same':
    case 'number':
    case 'what':
    case 'article':
      return next !== undefined && (next.kind === 'number' || next.word !== null);
    case 'and':
    case 'equal':
    case 'hijri':
    case 'gregorian':
    case 'itself':
    case 'now':
    case 'century':
      return false;
    default:
      return token.word.begins === true;
  }
}

/** An unknown word may be a month misspelt when a year follows. */
function isLoneWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === 'number' ? next.digits === 4 : next.word?.unit === 'year');
}

/** A bare number after «في» ("in") or «منذ» ("since"): a year, unless it counts what follows. */
export function isLikelyYear(tokens: readonly Token[], at: number, read: Read): boolean {
  if (!read.loose) return true;
  const { year } = read.parts;
  const token = tokens[at];
  const next = tokens[read.next];
  if (year === undefined || !isYearAlone(year) || next?.word?.countedNoun) return false;
  if (token?.kind === 'word') return token.word?.large === 2000 && read.next > at + 1;
  if (token?.glued || (next?.kind === 'mark' && next.glued && '/-+:'.includes(next.text))) return false;
  return year % 100 !== 0 || next === undefined || next.kind !== 'word' || next.word !== null;
}

/** Of the Hijri months only the ninth is dated by Gregorian years; the others are names of men before a year. */
const RAMADAN = 9;

/** Whether words that can be something else are a date here. */
export function isSure(text: string, folded: Folded, tokens: readonly Token[], found: Found): boolean {
  const { month, weekday, hijri, year } = found.parts;
  if (hijri?.month !== undefined && hijri.day === undefined && year !== undefined && hijri.month !== RAMADAN)
    return false;
  if (!found.loose) return true;
  const before = tokens[found.start - 1]?.word?.link;
  if (month === undefined || weekday !== undefined || hijri || year !== undefined) return false;
  const token = tokens[found.start];
  if (!token || token.word?.english) return false;
  const leads = before === 'in' || before === 'since' || before === 'to' || token.particle === particles.by;
  if (!leads) return false;
  // Folded, August is father: the madda tells.
  return token.text !== dayWords.augustOrFather || text.charAt(folded.toOriginal(token.end - 2)) === dayWords.alefMadda;
}
