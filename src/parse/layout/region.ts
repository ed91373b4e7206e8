import type { LookedLine } from './looks.ts';

/** In characters: a paragraph counts by its length up to this: one very long line must not outweigh a whole article. */
const MOST_WEIGHT = 800;

/** In words and characters: less is a heading, or a headline. */
const FEWEST_OPEN_WORDS = 12;
const SHORTEST_OPEN_PARAGRAPH = 90;

/** A line without a full stop that is long enough to be a paragraph once the body has begun. */
export const isOpenParagraph = ({ look, words, start, end }: LookedLine): boolean =>
  look === 'short' && words >= FEWEST_OPEN_WORDS && end - start >= SHORTEST_OPEN_PARAGRAPH;

/**
 * What a line that is no prose weighs, in characters of prose: so much prose outweighs it. Within a body a line without a full
 * stop is a heading and a caption interrupts; what stands behind articles weighs more, keywords as much as two paragraphs.
 */
const WEIGHTS = {
  short: -25,
  beside: -20,
  tags: -400,
  source: -200,
  related: -60,
  list: -5,
  /** A headline under a label that expects it. */
  listed: -5,
  furniture: -35,
  /** A long line that nothing closes, once the body has begun. */
  open: 20,
} as const;

/** What a line adds to the stretch of lines it stands in: prose for, furniture against, and some furniture ends everything. */
function weigh(line: LookedLine): number {
  if (line.beside && line.furniture !== 'comments' && line.furniture !== 'rights') return 0;
  switch (line.look) {
    case 'blank':
      return 0;
    case 'prose':
      return Math.min(line.end - line.start, MOST_WEIGHT);
    case 'ticker':
      return -MOST_WEIGHT;
    case 'short':
      return WEIGHTS.short;
    case 'date':
    case 'dateline':
    case 'caption':
      return WEIGHTS.beside;
    case 'furniture':
      break;
  }
  switch (line.furniture) {
    case 'comments':
    case 'rights':
      return Number.NEGATIVE_INFINITY;
    case 'tags':
      return WEIGHTS.tags;
    case 'source':
      return WEIGHTS.source;
    case 'related':
    case 'ticker':
      return WEIGHTS.related;
    case 'list':
      return WEIGHTS.list;
    default:
      return WEIGHTS.furniture;
  }
}

/**
 * Finds the body: the stretch of lines in which prose most outweighs furniture, as first and last index, or `null` when no
 * line is prose. One pass, as the largest sum of a stretch is found.
 */
export function findRegion(lines: readonly LookedLine[]): { first: number; last: number } | null {
  let best = 0;
  let region: { first: number; last: number } | null = null;
  let sum = 0;
  let first = 0;
  let label: LookedLine['furniture'] = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    let weight = weigh(line);
    // A headline is expected under its label.
    if (line.look === 'short' && (label === 'related' || label === 'list')) weight = WEIGHTS.listed;
    if (line.look !== 'blank') label = line.furniture;
    // Nothing ends in a colon, but a quotation may follow on the next line.
    if (sum > 0 && isOpenParagraph(line)) weight = line.ends === 'none' ? WEIGHTS.open : 0;
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum = Math.max(sum + weight, 0);
    if (sum > best) {
      best = sum;
      region = { first, last: index };
    }
  }
  return region;
}
