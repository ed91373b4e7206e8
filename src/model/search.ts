import { toLetters } from './lexicon/alphabet.ts';
import { ARTICLE } from './lexicon/nameWords.ts';

const SAME = toLetters('line');

/** Gives one spelling to search on: case, marks, and the letters that writers swap fall together (see `Strength`). */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\p{Script=Arabic}]/gu, (letter) => SAME.get(letter) ?? letter)
    .toLowerCase();
}

/** Whether every word of the query begins a word of one of the texts. An empty query finds everything. */
export function matchesSearch(query: string, texts: readonly string[]): boolean {
  const words = foldForSearch(texts.join(' ')).split(/[\s-]+/u);
  // The article «ال» (“the”) is often left out when one types a name.
  const starts = words.flatMap((word) => (word.startsWith(ARTICLE) ? [word, word.slice(ARTICLE.length)] : [word]));
  return foldForSearch(query)
    .split(/[\s-]+/u)
    .filter(Boolean)
    .every((part) => starts.some((word) => word.startsWith(part)));
}
