import { goesOn } from '../lexicon/continuingWords.ts';
import type { FurnitureKind } from '../lexicon/furniture.ts';
import type { LookedLine } from './looks.ts';

/** Lines that may interrupt a report near its end: headlines under their label, a picture, the headline again. */
const MOST_BETWEEN = 12;

/** In words: a line without a full stop that goes on with a report is at least so long. */
const FEWEST_OPEN_WORDS = 6;

const INTERRUPTS = new Set<FurnitureKind>([
  ...(['related', 'list', 'advertisement', 'link', 'tool', 'share', 'follow', 'newsletter', 'more'] as const),
]);

/** Whether a line parts two paragraphs of one report, and no more. */
const interrupts = ({ look, furniture }: LookedLine): boolean =>
  look === 'short' || look === 'caption' || (look === 'furniture' && furniture !== null && INTERRUPTS.has(furniture));

/** Whether a line can only go on with what was told before: it begins so, and is a sentence or nearly one. */
export const continues = ({ look, words, ends, key }: LookedLine): boolean =>
  (look === 'prose' || (look === 'short' && (ends === 'hard' || words >= FEWEST_OPEN_WORDS))) && goesOn(key);

/**
 * Where the body ends, from where prose ceases to outweigh what stands between: a paragraph that begins with «وقال» ("and
 * said") and its like goes on with the report, though it lacks its full stop, or other headlines or the article's own stand
 * before it. Any other prose on the way is no longer the article's.
 */
export function findBodyLast(lines: readonly LookedLine[], last: number): number {
  let found = last;
  let between = 0;
  for (let index = last + 1; index < lines.length && between < MOST_BETWEEN; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'blank') continue;
    if (continues(line)) {
      found = index;
      between = 0;
    } else if (interrupts(line)) between += 1;
    else break;
  }
  return found;
}
