const VOWELS = new Set('اويهى');

/** Letters that transliterations of a foreign name agree on: those of its key without long vowels. */
export function skeleton(word: string): string {
  let bones = '';
  for (const letter of word) if (!VOWELS.has(letter)) bones += letter;
  return bones;
}
