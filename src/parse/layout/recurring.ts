import { isFaint, isLineBreak, isSpace, toKey } from '../text/lineKey.ts';

/** In characters: longer lines are prose, which a site does not repeat. */
const LONGEST = 160;
/** Files that must share a line before it counts as a site's furniture. Two may be one article, saved twice. */
const FEWEST_FILES = 3;

/** The lines of a text that may be a site's furniture, as keys (`toKey`). */
export function findLineKeys(text: string): Set<string> {
  const keys = new Set<string>();
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to++;
    let [start, end] = [from, to];
    while (start < end && isFaint(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    // Most of a page is prose: its lines are passed over without a look at their words.
    if (end - start > LONGEST) continue;
    const key = toKey(text.slice(start, end));
    if (key !== '') keys.add(key);
  }
  return keys;
}

/**
 * Finds the lines that recur over files, as keys (`toKey`): what a site prints on every page. Files of the same text count
 * once. The order of the texts does not matter. `keysOf` may answer from memory.
 */
export function findRecurringLines(
  texts: Iterable<string>,
  keysOf: (text: string) => ReadonlySet<string> = findLineKeys,
): Set<string> {
  const files = new Map<string, number>();
  for (const text of new Set(texts)) for (const key of keysOf(text)) files.set(key, (files.get(key) ?? 0) + 1);
  const recurring = new Set<string>();
  for (const [key, count] of files) if (count >= FEWEST_FILES) recurring.add(key);
  return recurring;
}
