import type { Span } from '../../model/dataset.ts';

/** A piece of text; `foreign` when its order must not mix with the Arabic around it. */
export interface Piece extends Span {
  foreign: boolean;
}

/**
 * Words in Latin or Cyrillic letters with the numbers and signs that belong to them (`Covid-19`, `S-400`), and dates
 * in digits (`14-3-2023`). Plain numbers and ranges keep to the Arabic around them, which orders them right.
 */
const FOREIGN =
  /[\p{Script=Latin}\p{Script=Cyrillic}][^\p{Script=Arabic}\n«»“”"()[\]،؛؟]*|\d{1,4}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)\d{1,4}/gu;
const LOOSE = /[\s\p{P}]/u;

/** Where a foreign piece ends: the dot that ends the sentence is the sentence's. */
function countTight(words: string): number {
  let end = words.length;
  while (end > 0 && LOOSE.test(words.charAt(end - 1))) end -= 1;
  return end;
}

/** Cuts a stretch of a text into foreign pieces and what stands between them; the pieces cover it without a gap. */
export function cutForeign(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, foreign: boolean) => {
    if (to > at) pieces.push({ start: at, end: to, foreign });
    at = Math.max(at, to);
  };
  for (const { 0: found, index } of text.slice(start, end).matchAll(FOREIGN)) {
    add(start + index, false);
    add(start + index + countTight(found), true);
  }
  add(end, false);
  return pieces;
}
