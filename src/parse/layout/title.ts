import { PREFIXES } from '../lexicon/pageWords.ts';
import { isArabicLetter, isWordUnit, toKey } from '../text/lineKey.ts';
import type { LookedLine } from './looks.ts';

/** Fewest words of a headline. */
const FEWEST_WORDS = 3;

/** In characters: longest headline, with its site's name and day. */
const LONGEST = 220;

/** In characters: longest headline with the looks of prose: one that a full stop closes. */
const LONGEST_CLOSED = 140;

/** Fewest words of a headline that looks like a caption: of a picture's own words there are fewer. */
const FEWEST_AS_CAPTION = 5;

/** Fewest words of a headline that a longer line repeats: fewer begin other lines by chance. */
const FEWEST_REPEATED = 4;

/** Most words that are counted as shared with the body: more say nothing more. */
const MOST_SHARED = 5;

/** In letters: shorter words are particles, which any text has. */
const SHORTEST_SHARED = 3;

/** Lines above the body among which the headline stands. */
const MOST_LINES = 150;

/** How much of the body's beginning a headline's words are looked for in, in characters. */
const BODY_WINDOW = 4000;

/** How many of a line's words, prefixes left off, the body says too (at most five are counted); `body` is a key. */
function countShared(text: string, line: LookedLine, body: string): number {
  let shared = 0;
  let at = line.start;
  while (at < line.end && shared < MOST_SHARED) {
    while (at < line.end && !isWordUnit(text.charCodeAt(at))) at += 1;
    const from = at;
    while (at < line.end && isWordUnit(text.charCodeAt(at))) at += 1;
    if (at - from < SHORTEST_SHARED || !isArabicLetter(text.charCodeAt(from))) continue;
    const stem = toKey(text.slice(from, at)).replace(PREFIXES, '');
    if (stem.length >= SHORTEST_SHARED && body.includes(stem)) shared += 1;
  }
  return shared;
}

const isBullet = (char: string | undefined): boolean => char !== undefined && '-–—•*·●▪'.includes(char);

interface Candidate {
  index: number;
  /** Where the line, or one that begins with it, was seen last. */
  last: number;
  key: string;
  /** How often it is printed above the body. */
  printed: number;
  /** Whether the line, or one that begins with it, comes again above the body. */
  copies: 'none' | 'in a row' | 'apart';
}

/** Index from which on headlines are looked for: so many lines above the body, blank ones not counted. */
function windowStart(lines: readonly LookedLine[], bodyFirst: number): number {
  let index = bodyFirst;
  for (let seen = 0; index > 0 && seen < MOST_LINES; index--) if (lines[index - 1]?.look !== 'blank') seen += 1;
  return index;
}

/** Words of headlines: most have `usual` or more, no label has `sure`, and what has more than `most` is a paragraph. */
const WORDS = { usual: 5, sure: 7, most: 24 } as const;

/**
 * How much speaks for a headline, and against it. A line printed twice outweighs all else, since a page's title is repeated
 * above its article; a word shared with the body counts less than the looks of another part of the page.
 */
const SPEAKS = {
  repeated: 100,
  /** For each time that it is printed: a picture’s caption comes with the headline in a gallery, and once less. */
  printed: 10,
  /** A line printed twice that has no word of the body is the masthead, or a headline in images. */
  unshared: 8,
  sharedWord: 2,
  /** The first of them all. */
  first: 2,
  usual: 3,
  sure: 1,
  tooLong: -3,
  aboveDate: 3,
  inRow: -8,
  prose: -6,
  caption: -4,
  colon: -3,
  /** A lower line that ends in brackets is a picture's caption with its credit. */
  bracket: -6,
} as const;

/**
 * Finds the headline among the lines above the body: the index of its line, or `null`. A line printed twice there is the
 * surest; otherwise it must share words with the body, or stand alone above the page's date. Never the body's own first line.
 */
export function findTitle(text: string, lines: readonly LookedLine[], bodyFirst: number): number | null {
  const bodyStart = lines[bodyFirst]?.start ?? text.length;
  const body = toKey(text.slice(bodyStart, bodyStart + BODY_WINDOW));
  const candidates: Candidate[] = [];
  let previous = -1;
  for (let index = windowStart(lines, bodyFirst); index < bodyFirst; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'blank') continue;
    const above = previous;
    previous = index;
    const length = line.end - line.start;
    const shaped =
      line.look === 'short' ||
      (line.look === 'prose' && length <= LONGEST_CLOSED) ||
      (line.look === 'caption' && line.words >= FEWEST_AS_CAPTION);
    if (!shaped || line.words < FEWEST_WORDS || length > LONGEST) continue;
    const first = candidates.find(({ key }) => line.key === key || line.key.startsWith(`${key} `));
    // «Headline - day, site» above the headline itself.
    const longer =
      line.words >= FEWEST_REPEATED ? candidates.find(({ key }) => key.startsWith(`${line.key} `)) : undefined;
    // In a list a headline is printed again, but no headline stands there first.
    if (isBullet(text[line.start]) && first?.key !== line.key) continue;
    if (longer) {
      Object.assign(longer, {
        index,
        last: index,
        key: line.key,
        copies: 'apart',
        printed: longer.printed + 1,
      } satisfies Candidate);
      continue;
    }
    if (!first) {
      candidates.push({ index, last: index, key: line.key, copies: 'none', printed: 1 });
      continue;
    }
    // Twice in a row below another headline: a picture's description and its caption.
    const inRow = above === first.last && first !== candidates[0];
    first.last = index;
    first.printed += 1;
    first.copies = inRow && first.copies !== 'apart' ? 'in a row' : 'apart';
  }
  let best: number | null = null;
  let bestScore = 0;
  for (const [order, { index, copies, printed }] of candidates.entries()) {
    const line = lines[index] as LookedLine;
    const repeated = copies === 'apart';
    const shared = countShared(text, line, body);
    let next = index + 1;
    while (next < bodyFirst && lines[next]?.look === 'blank') next += 1;
    const after = lines[next]?.look;
    const alone = candidates.length === 1 && line.words >= WORDS.usual && (after === 'dateline' || after === 'date');
    if (!repeated && shared === 0 && !alone) continue;
    let score = SPEAKS.sharedWord * shared + (order === 0 ? SPEAKS.first : 0);
    if (repeated) score += shared === 0 ? SPEAKS.unshared : SPEAKS.repeated + SPEAKS.printed * printed;
    if (line.words >= WORDS.usual) score += SPEAKS.usual;
    if (line.words >= WORDS.sure) score += SPEAKS.sure;
    if (line.words > WORDS.most) score += SPEAKS.tooLong;
    if (after === 'dateline' || after === 'date') score += SPEAKS.aboveDate;
    if (copies === 'in a row') score += SPEAKS.inRow;
    if (line.look === 'prose') score += SPEAKS.prose;
    if (line.look === 'caption') score += SPEAKS.caption;
    if (text[line.end - 1] === ':') score += SPEAKS.colon;
    if (text[line.end - 1] === ')' && order > 0) score += SPEAKS.bracket;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}
