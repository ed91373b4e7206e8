/** Letters to change, add or drop to make one word of the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Longest word that is compared: a typo is in a word, not in a paragraph. */
const LONGEST = 60;

/** The known word that an unknown one is probably a slip of, or `null`: about a third of its letters may differ. */
export function closest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.ceil(word.length / 3) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** ` Did you mean “place”?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = closest(word, known);
  return found === null ? '' : `. Did you mean “${found}”?`;
}
