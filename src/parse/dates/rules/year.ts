import { isInsideNumber, readCardinal } from '../words/numerals.ts';
import { isBare, isPartOfNumber, linkOf, type Read, readSkip, stepOf, type Tokens } from './read.ts';

/** «2023», «عام 2014», «العام الماضي», «سنة ألفين وأربعة وعشرين»: the year and what marks it as one. */
export function readYear(tokens: Tokens, start: number): Read | null {
  let at = start;
  const word = tokens[at]?.word;
  let named = false;
  if (linkOf(tokens, at) === 'this') {
    if (tokens[at + 1]?.word?.unit !== 'year') return null;
    return { parts: { relative: { unit: 'year', steps: 0 } }, next: at + 2 };
  }
  if (linkOf(tokens, at) === 'same' && tokens[at + 1]?.word?.unit === 'year')
    return { parts: { toldBefore: 'year' }, next: at + 2 };
  if (word?.unit === 'year' && word.unitNumber === 1) {
    named = true;
    at++;
    if (word.definite) {
      const after = tokens[at];
      if (linkOf(tokens, at) === 'itself') return { parts: { toldBefore: 'year' }, next: at + 1 };
      const skip = readSkip(tokens, at);
      if (skip) return { parts: { relative: { unit: 'year', steps: skip.steps } }, next: skip.next };
      const direction = after?.kind === 'word' && isBare(after) ? after.word?.direction : undefined;
      if (direction === 'following')
        return { parts: { relative: { unit: 'year', steps: 1 }, direction }, next: at + 1 };
      if (direction) return { parts: { relative: { unit: 'year', steps: stepOf[direction] } }, next: at + 1 };
    }
  }
  const token = tokens[at];
  if (!token) return null;
  let value: number;
  let next: number;
  if (token.kind === 'number') {
    if (token.digits !== 4 || token.value < 1000 || token.value > 2199 || isInsideNumber(tokens, at)) return null;
    if (isPartOfNumber(tokens, at)) return null;
    value = token.value;
    next = at + 1;
  } else {
    if (!token.word?.large || token.word.large < 1000) return null;
    const spelt = readCardinal(tokens, at);
    if (!spelt || spelt.value < 1000 || spelt.value > 2199) return null;
    value = spelt.value;
    next = spelt.next;
  }
  const era = linkOf(tokens, next);
  if (era === 'hijri') return { parts: { hijri: { year: value } }, next: next + 1 };
  if (era === 'gregorian') next++;
  return { parts: { year: value }, next, loose: !named };
}
