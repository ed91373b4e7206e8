import { LONG_VOWELS } from '../../model/lexicon/alphabet.ts';

/** Letters that transliterations of a foreign name agree on: those of its key without long vowels. */
export function skeleton(word: string): string {
  let bones = '';
  for (const letter of word) if (!LONG_VOWELS.has(letter)) bones += letter;
  return bones;
}
