import { opensCard } from './card.ts';
import type { LookedLine } from './looks.ts';
import { isLabelledDate } from './pageDates.ts';

/** Index of the first line from `from` on that is not blank, or `lines.length`. */
export function nextLine(lines: readonly LookedLine[], from: number): number {
  let index = from;
  while (lines[index]?.look === 'blank') index += 1;
  return index;
}

export const countProse = (lines: readonly LookedLine[], from: number, to: number): number => {
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    if (line?.look === 'prose') sum += line.end - line.start;
  }
  return sum;
};

/** Fewest words of a headline that is known again: a shorter line is a label, and sites repeat those. */
const FEWEST_REPEATED = 4;

/** The same, where a single paragraph stands above the label of the day of publication: that is the page's own order. */
const SHARE_OF_ONE = 0.5;

/** Share of the region's prose that may stand above the body: a summary is short. */
const SHARE_ABOVE = 0.25;

/**
 * Where the body begins within its region. A headline's second copy or a dateline inside it, with little prose above, means
 * that what stands above is not the article's (a summary, a notice of the site).
 */
export function findBodyFirst(
  text: string,
  lines: readonly LookedLine[],
  region: { first: number; last: number },
): number {
  let { first } = region;
  const seen = new Set<string>();
  for (let index = 0; index < first; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'short' && line.words >= FEWEST_REPEATED) seen.add(line.key);
  }
  const total = countProse(lines, region.first, region.last);
  let above = 0;
  let paragraphs = 0;
  for (let index = region.first; index <= region.last; index++) {
    const line = lines[index] as LookedLine;
    if (above > total * SHARE_ABOVE && !(paragraphs === 1 && above <= total * SHARE_OF_ONE)) break;
    if (line.look === 'prose') {
      above += line.end - line.start;
      paragraphs += 1;
    }
    if (index > region.first && isLabelledDate(text, line)) {
      first = firstProse(lines, index + 1, region.last);
      break;
    }
    if (above > total * SHARE_ABOVE) continue;
    const repeats = line.look === 'short' && line.words >= FEWEST_REPEATED && seen.has(line.key);
    if (line.look === 'short' && line.words >= FEWEST_REPEATED) seen.add(line.key);
    if (index < first) continue;
    if (repeats || (index > region.first && line.look === 'dateline' && line.dateline?.role === 'dateline')) {
      first = firstProse(lines, index + 1, region.last);
    }
  }
  return first;
}

/** Index of the first line of prose from `from` on, at most `last`. */
function firstProse(lines: readonly LookedLine[], from: number, last: number): number {
  let first = from;
  while (first < last && lines[first]?.look !== 'prose') first += 1;
  return first;
}

/** Index of the first line of prose from `from` on, or `first`; the end of an article before it keeps the two apart. */
export function findFirstProse(lines: readonly LookedLine[], from: number, first: number): number {
  let found = first;
  for (let index = first - 1; index >= from; index--) {
    const line = lines[index] as LookedLine;
    if (line.furniture === 'comments' || line.furniture === 'rights') break;
    if (line.look === 'prose') found = index;
  }
  return found;
}

/** Lines above the body among which a card may have cut its first sentence. */
const CARD_LINES = 8;

/** Where the body begins when a card cuts its first sentence short: at the piece above the card. */
export function findCardedStart(
  text: string,
  lines: readonly LookedLine[],
  first: number,
  title: number | null,
): number {
  const top = Math.max(title === null ? 0 : title + 1, first - CARD_LINES);
  for (let index = top; index < first; index++) {
    if (opensCard(text, lines[index] as LookedLine, lines[nextLine(lines, index + 1)])) return index;
  }
  return first;
}
