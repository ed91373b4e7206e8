import { type Numeral, readCardinal } from '../words/numerals.ts';
import { comma, isBare, isMark, isPartOfNumber, linkOf, type Read, type Tokens } from './read.ts';

/** «قبل يومين», «منذ 3 أيام», «بعد أسبوع», «قبل شهر و21 يوما»: how far from the day of reading. */
export function readDistance(tokens: Tokens, start: number): Read | null {
  const link = linkOf(tokens, start);
  if (link !== 'before' && link !== 'since' && link !== 'after') return null;
  const sign = link === 'after' ? 1 : -1;
  const sum = { years: 0, months: 0, days: 0 };
  let at = start + 1;
  let terms = 0;
  while (terms < 4) {
    let from = at;
    if (terms > 0) {
      if (isMark(tokens, from, comma) || linkOf(tokens, from) === 'and') from++;
      else if (tokens[from]?.particle !== 'و') break;
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
  if (terms === 0) return null;
  // «قبل عام ونصف»
  if (tokens[at]?.particle === 'و' && tokens[at]?.word?.part === 'middle') return null;
  // «قبل يومين من القمة» counts from the summit, «بعد أسبوع على الزلزال» from the quake; «من الآن» from the reading.
  const after = linkOf(tokens, at);
  if (after === 'from') {
    if (linkOf(tokens, at + 1) === 'now' || tokens[at + 1]?.text === 'اليوم') at += 2;
    else return null;
  } else if (tokens[at]?.text === 'علي' || tokens[at]?.particle.startsWith('ل')) return null;
  return { parts: { distance: sum }, next: at };
}

function readTerm(
  tokens: Tokens,
  at: number,
): { unit: 'day' | 'week' | 'month' | 'year'; count: number; next: number } | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token) return null;
  if (word?.unit && !word.definite && word.unitNumber !== 0 && token.kind === 'word') {
    const count = word.unitNumber === 2 ? 2 : 1;
    const isOne = tokens[at + 1]?.word?.cardinal === 1 && isBare(tokens[at + 1]);
    return { unit: word.unit, count, next: at + (isOne && count === 1 ? 2 : 1) };
  }
  const number: Numeral | null =
    token.kind === 'number' && token.digits <= 3 && !isPartOfNumber(tokens, at)
      ? { value: token.value, next: at + 1, form: 'digits' }
      : word?.cardinal
        ? readCardinal(tokens, at)
        : null;
  if (!number) return null;
  const unit = tokens[number.next]?.word;
  if (!unit?.unit || unit.definite || unit.unitNumber === 2 || number.value < 1 || number.value > 400) return null;
  return { unit: unit.unit, count: number.value, next: number.next + 1 };
}
