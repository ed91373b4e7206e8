import { spellableMonths } from '../words/dateWords.ts';
import { type MonthRead, readMonthTail } from './month.ts';
import type { Read, Tokens } from './read.ts';

/** «ذايلول العام 2021», «15 سبتمير»: one letter away from a month, known by the year or day beside it. */
export function readMisspelt(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word) return null;
  const next = tokens[at + 1];
  // Dear to look up, so first: does a year follow?
  const isYear = next?.kind === 'number' ? next.digits === 4 : next?.word?.unit === 'year';
  if (!isYear) return null;
  return readMisspeltMonth(tokens, at, false);
}

export function readMisspeltMonth(tokens: Tokens, at: number, besideDay: boolean): MonthRead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word || token.text.length < 4 || token.text.length > 8) return null;
  const month = nearMonth(token.text);
  if (month === null) return null;
  const tail = readMonthTail(tokens, at + 1, { month, misspelt: true });
  if (!besideDay && tail.parts.year === undefined && tail.parts.relative === undefined) return null;
  if (besideDay && tail.parts.year === undefined && token.text.length < 5) return null;
  return { parts: tail.parts, next: tail.next, ambiguous: false, english: false };
}

function nearMonth(text: string): number | null {
  let found: number | null = null;
  for (const [name, month] of spellableMonths) {
    if (!isOneLetterAway(text, name)) continue;
    if (found !== null && found !== month) return null;
    found = month;
  }
  return found;
}

/** One letter added, dropped, changed, or two neighbours swapped. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
