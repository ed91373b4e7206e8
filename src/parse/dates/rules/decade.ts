import { readOrdinal } from '../words/numerals.ts';
import { endsHere, isFrom, linkOf, type Read, type Tokens } from './read.ts';

/** «سبعينيات القرن الماضي», «التسعينيات». */
export function readDecade(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.decade === undefined) return null;
  let century = at + 1;
  if (isFrom(tokens, century)) century++;
  if (linkOf(tokens, century) === 'century') {
    const direction = tokens[century + 1]?.word?.direction;
    if (direction === 'past') return { parts: { decade: 1900 + word.decade }, next: century + 2 };
    if (direction === 'current') return { parts: { decade: 2000 + word.decade }, next: century + 2 };
    const ordinal = readOrdinal(tokens, century + 1);
    if (ordinal && ordinal.value >= 11 && ordinal.value <= 21)
      return { parts: { decade: (ordinal.value - 1) * 100 + word.decade }, next: ordinal.next };
    return null;
  }
  // «في ثمانينيات عمره», «في السبعينيات من العمر»: an age.
  if (isFrom(tokens, at + 1) && tokens[at + 2]?.text.includes('عمر')) return null;
  return word.definite || endsHere(tokens, at + 1) ? { parts: { decade: word.decade }, next: at + 1 } : null;
}
