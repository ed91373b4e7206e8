import { spellableMonths } from '../words/dateWords.ts';
import type { Component } from './component.ts';
import { type MonthRead, readMonthTail } from './month.ts';
import type { Tokens } from './read.ts';

/** In letters: shorter words are a letter away from too much else. */
const SHORTEST = 4;
/** In letters, beside a day alone, with no year to vouch for it. */
const SHORTEST_BESIDE_DAY = 5;
/** In letters: the longest month has seven letters, and one may be too many. */
const LONGEST = 8;

/** A month of which one letter is wrong, known by its year or, `besideDay`, by the day before it. */
export function readMisspeltMonth(tokens: Tokens, at: number, besideDay: boolean): MonthRead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word || token.text.length < SHORTEST || token.text.length > LONGEST) return null;
  const month = nearMonth(token.text);
  if (month === null) return null;
  const tail = readMonthTail(tokens, at + 1, { month, misspelt: true });
  if (!besideDay && tail.parts.year === undefined && tail.parts.relative === undefined) return null;
  if (besideDay && tail.parts.year === undefined && token.text.length < SHORTEST_BESIDE_DAY) return null;
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

/** The only component that begins with a word that no list holds. */
export const misspeltMonth: Component = {
  name: 'misspelt-month',
  says: 'A word one letter away from a month is that month when a year follows it.',
  examples: [
    { text: 'سبتنبر 2019', gloss: 'Septenber 2019', gives: '2019-09' },
    { text: 'في زايلول العام 2019', gloss: 'in Zeptember of the year 2019', gives: '2019-09' },
  ],
  begins: 'unknown',
  read: ({ tokens, at, inner }) => {
    if (inner) return null;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word) return null;
    // The months are dear to compare, so first: does a year follow?
    const next = tokens[at + 1];
    const isYear = next?.kind === 'number' ? next.digits === 4 : next?.word?.unit === 'year';
    return isYear ? readMisspeltMonth(tokens, at, false) : null;
  },
};
