import { GAP } from '../text/words.ts';
import type { Scan } from './scan.ts';

/** A run of titles before a name: «معالي الدكتور» ("his excellency Dr."). */
export interface Titles {
  /** The token after them. */
  to: number;
  /** The conjunction or preposition written onto the first. */
  clitic: string;
}

/** The titles that begin at a token; `null` when there are none. */
export function readTitles(scan: Scan, at: number): Titles | null {
  let to = at;
  let clitic = '';
  while (to < scan.end) {
    if (to > at && isPartedFromTitle(scan, to)) break;
    const title = scan.gazetteer.match(scan.tokens, to, scan.end, 'honorific');
    if (!title || (to > at && title.clitic !== '')) break;
    // «ود» ("and Dr.") is «د» ("Dr.") after «و» ("and") less often than a word of two letters.
    const abbreviation = title.to === to + 1 && scan.key(to).length - title.clitic.length === 1;
    if (abbreviation && title.clitic !== '') break;
    if (to === at) clitic = title.clitic;
    to = title.to;
  }
  return to > at ? { to, clitic } : null;
}

/** Whether punctuation parts a word from the title before it; the full stop of «د.» ("Dr.") does not. */
export function isPartedFromTitle(scan: Scan, at: number): boolean {
  const gap = scan.gap(at);
  return gap > GAP.bracket && !(gap === GAP.stop && scan.key(at - 1).length === 1);
}
