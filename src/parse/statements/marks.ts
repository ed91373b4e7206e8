import type { Span } from '../../model/dataset.ts';
import { ONE_LETTER } from '../lexicon/clauseWords.ts';
import type { Sentence } from '../text/sentences.ts';

/** What stands in quotation marks; `open` where the closing mark is missing. */
export interface Marked extends Span {
  open: boolean;
}

/** One sentence, or several that one quotation holds together. */
export interface Passage extends Span {
  /** Index of its first sentence. */
  sentence: number;
  block: number;
  quotes: Marked[];
  /** Closing marks that nothing opened. */
  closers: number[];
}

/** Families of quotation marks: those of one family close each other. */
const FAMILY: ReadonlyMap<string, number> = new Map([
  ...[...'«»'].map((mark) => [mark, 1] as const),
  ...[...'“”„‟'].map((mark) => [mark, 2] as const),
  ['"', 3],
]);
const OPENERS = '«“„';
const MARKS = /[«»“”„‟"]/gu;
const WHITE = /[\s\u200e\u200f]/u;
const WORD = /[\p{L}\p{N}([{]/u;

/** Letters that may stand before an opening mark without a space: «بـ"تعاون"», «و”التعاون”» ("with", "and"). */
const WRITTEN_ON = 2;

/** Longer stretches between two marks are no quotation: one of the marks is missing. */
const LONGEST = 3000;

/**
 * Parts an article into passages by its quotation marks. Which way a mark works is told by where it stands, since newsrooms set
 * them both ways and leave some out: it opens before a word and closes behind one. Quotations inside quotations are left out.
 */
export function findPassages(text: string, sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  for (let first = 0; first < sentences.length; ) {
    const block = sentences[first]!.block;
    let last = first;
    while (sentences[last + 1]?.block === block) last++;
    readBlock(text, sentences, first, last, passages);
    first = last + 1;
  }
  return passages;
}

function readBlock(
  text: string,
  sentences: readonly Sentence[],
  first: number,
  last: number,
  passages: Passage[],
): void {
  const end = sentences[last]!.end;
  const quotes: Marked[] = [];
  const closers: number[] = [];
  let from = sentences[first]!.start;
  while (from < end) {
    const open = scan(text, from, end, quotes, closers);
    if (open === null) break;
    // The closing mark is missing: the quotation goes to the end of its sentence.
    const until = sentences.find((sentence) => sentence.end > open)?.end ?? end;
    while (quotes.length > 0 && quotes.at(-1)!.start > open) quotes.pop();
    while (closers.length > 0 && closers.at(-1)! > open) closers.pop();
    quotes.push({ start: open + 1, end: until, open: true });
    from = until;
  }
  for (let at = first; at <= last; at++) {
    const sentence = sentences[at]!;
    let to = sentence.end;
    let through = at;
    for (const quote of quotes) if (quote.start >= sentence.start && quote.start <= to) to = Math.max(to, quote.end);
    while (through < last && sentences[through + 1]!.start < to) to = Math.max(to, sentences[++through]!.end);
    passages.push({
      start: sentence.start,
      end: to,
      sentence: at,
      block: sentence.block,
      quotes: quotes.filter((quote) => quote.start >= sentence.start && quote.end <= to),
      closers: closers.filter((closer) => closer >= sentence.start && closer < to),
    });
    at = through;
  }
}

/** Collects what stands in marks from `from` on; answers the mark that is never closed, or `null`. */
function scan(text: string, from: number, end: number, quotes: Marked[], closers: number[]): number | null {
  const open: { family: number; at: number }[] = [];
  MARKS.lastIndex = from;
  for (let found = MARKS.exec(text); found && found.index < end; found = MARKS.exec(text)) {
    const at = found.index;
    const family = FAMILY.get(found[0])!;
    if (open.length > 0 && at - open[0]!.at > LONGEST) return open[0]!.at;
    if (opens(text, at, from, end, open.at(-1)?.family === family)) {
      open.push({ family, at });
      continue;
    }
    const match = open.findLastIndex((mark) => mark.family === family);
    if (match < 0) closers.push(at);
    else {
      const start = open[match]!.at;
      open.length = match;
      if (match === 0 && at > start + 1) quotes.push({ start: start + 1, end: at, open: false });
    }
  }
  return open[0]?.at ?? null;
}

function opens(text: string, at: number, from: number, end: number, isOpen: boolean): boolean {
  const mark = text[at]!;
  let letters = at;
  while (letters > from && at - letters <= WRITTEN_ON && ONE_LETTER.test(text[letters - 1]!)) letters--;
  const bare = letters === from || WHITE.test(text[letters - 1]!) || '([-–—،:'.includes(text[letters - 1]!);
  const before = bare && at - letters <= WRITTEN_ON;
  const after = at + 1 < end && WORD.test(text[at + 1]!);
  if (before && after) return true;
  if (!before && !after) return false;
  if (mark === '"') return !isOpen && after;
  return OPENERS.includes(mark);
}
