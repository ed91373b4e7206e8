import { LONG_VOWELS, ONE_SOUND } from '../../model/lexicon/alphabet.ts';

/** Letters that transliterations of a foreign name agree on: those of its key without long vowels. */
export function skeleton(word: string): string {
  let bones = '';
  for (const letter of word) if (!LONG_VOWELS.has(letter)) bones += letter;
  return bones;
}

/** The skeleton of a word by sound: «شويغو», «شويجو» (Shoigu) are one. */
export function soundOf(word: string): string {
  let sound = '';
  for (const letter of word) if (!LONG_VOWELS.has(letter)) sound += ONE_SOUND.get(letter) ?? letter;
  return sound;
}
