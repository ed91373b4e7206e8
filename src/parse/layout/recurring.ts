import { splitLines } from './lines.ts';

/** Lines shorter than this say nothing about a site; longer ones are prose that a site does not repeat. */
const LONGEST = 160;
/** Files that must share a line before it counts as a site's furniture. Two may be one article, saved twice. */
const FEWEST_FILES = 3;

/**
 * Finds the lines that recur over files, as keys (`toKey`): what a site prints on every page. Files of the same text count
 * once. The order of the texts does not matter.
 */
export function findRecurringLines(texts: Iterable<string>): Set<string> {
  const files = new Map<string, number>();
  for (const text of new Set(texts)) {
    const seen = new Set<string>();
    for (const line of splitLines(text)) {
      if (!line.blank && line.end - line.start <= LONGEST && line.key !== '') seen.add(line.key);
    }
    for (const key of seen) files.set(key, (files.get(key) ?? 0) + 1);
  }
  const recurring = new Set<string>();
  for (const [key, count] of files) if (count >= FEWEST_FILES) recurring.add(key);
  return recurring;
}
