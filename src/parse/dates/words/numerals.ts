import { dateMarks, headsOfEleven, particles } from '../../lexicon/dateParticles.ts';
import type { Token } from './dateTokens.ts';

/** A number read from words or digits, and the token after it. */
export interface Numeral {
  value: number;
  next: number;
  form: 'digits' | 'ordinal' | 'cardinal';
  /** «الأولى» ("the first", feminine): no day of a month, but a weekday's place in it. */
  feminine?: true;
}

const hasAnd = (token: Token | undefined): boolean => token?.particle === particles.and;

/** «الثالث عشر» ("thirteenth"), «الحادي والعشرين» ("twenty-first"), «العاشر» ("tenth"); bare «أول» ("first") counts, other bare ordinals only before a month. */
export function readOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.word;
  if (!first?.ordinal || tokens[at]?.kind !== 'word') return null;
  const feminine = first.feminine ? ({ feminine: true } as const) : {};
  if (first.ordinal >= 20) return { value: first.ordinal, next: at + 1, form: 'ordinal' };
  const second = tokens[at + 1];
  if (second?.word?.cardinal === 10 && second.particle === '' && first.ordinal < 10) {
    return { value: first.ordinal + 10, next: at + 2, form: 'ordinal' };
  }
  const tens = second?.word?.tens ? (second.word.ordinal ?? second.word.cardinal ?? 0) : 0;
  if (hasAnd(second) && (tens === 20 || tens === 30) && first.ordinal < 10) {
    return { value: first.ordinal + tens, next: at + 2, form: 'ordinal' };
  }
  // «الحادي» ("the one and") is no day without «عشر» ("ten") or «والعشرين» ("and twenty").
  if (headsOfEleven.has(tokens[at]?.text ?? '')) return null;
  return { value: first.ordinal, next: at + 1, form: 'ordinal', ...feminine };
}

/** In words: longer than any year, for «ألف وتسعمائة وتسعة وتسعين» ("one thousand nine hundred ninety-nine") is four. */
const LONGEST_CARDINAL = 8;

/** A cardinal in words, up to years: «واحد وعشرين» ("twenty-one"), «خمسة عشر» ("fifteen"), «ألفين وأربعة وعشرين» ("two thousand twenty-four"). */
export function readCardinal(tokens: readonly Token[], at: number): Numeral | null {
  let value = 0;
  let next = at;
  let smallest = Number.POSITIVE_INFINITY;
  while (next < at + LONGEST_CARDINAL) {
    const token = tokens[next];
    const word = token?.word;
    if (!word || (next > at && !hasAnd(token))) break;
    let part = word.cardinal ?? word.large ?? 0;
    let taken = 1;
    if (part === 0) break;
    const follower = tokens[next + 1];
    if (part < 10 && follower?.word?.cardinal === 10 && follower.particle === '') {
      part += 10;
      taken = 2;
    } else if (part < 10 && follower?.word?.large === 100 && follower.particle === '') {
      part *= 100;
      taken = 2;
    }
    // Units come before tens («أربعة وعشرين», "four and twenty"), everything else falls in size.
    const unitsThenTens = smallest < 10 && part >= 20 && part < 100;
    if (part >= smallest && !unitsThenTens) break;
    value += part;
    next += taken;
    smallest = part;
    if (unitsThenTens || (part >= 10 && part < 20)) break;
  }
  return next > at ? { value, next, form: 'cardinal' } : null;
}

/** The day of a month: digits («13», «الـ13» ("the 13"), «25th»), an ordinal or a cardinal in words. */
export function readDay(tokens: readonly Token[], at: number): Numeral | null {
  let from = at;
  let token = tokens[from];
  if (token?.word?.link === 'article' && tokens[at + 1]?.kind === 'number') {
    from += 1;
    token = tokens[from];
  }
  if (!token) return null;
  if (token.kind === 'number') {
    if (token.digits > 2 || token.value < 1 || token.value > 31) return null;
    if (from === at && isInsideNumber(tokens, at)) return null;
    const suffix = tokens[from + 1];
    const isSuffix = suffix?.glued && /^(?:st|nd|rd|th)$/u.test(suffix.text);
    return { value: token.value, next: from + (isSuffix ? 2 : 1), form: 'digits' };
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const cardinal = token.word?.cardinal ? readCardinal(tokens, at) : null;
  return cardinal && cardinal.value <= 31 ? cardinal : null;
}

/** Whether the digits are the tail of a time, a decimal, a fraction or a phone number. */
export function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.glued || !before) return false;
  if (before.kind === 'mark') {
    if (dateMarks.beforeNumber.includes(before.text)) return true;
    return dateMarks.joinsNumber.includes(before.text) && before.glued && tokens[at - 2]?.kind === 'number';
  }
  return before.kind === 'word' && /^[a-z]/u.test(before.text);
}
