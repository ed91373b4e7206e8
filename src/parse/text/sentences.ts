import type { Block, Span } from '../../model/dataset.ts';
import { AFTER_DOT } from '../../model/lexicon/siteNames.ts';

/** Quotation marks nested deeper than this are not quotations: news quotes a title within words within words. */
const DEEPEST = 4;

/** In characters: a mark left open for longer was never closed; whole statements are shorter. */
const LONGEST_QUOTE = 3000;

const isWhite = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}]/u.test(char);

const CLOSERS = '»”"’)]}›';

/** A table of what few UTF-16 units are: one look at a unit of a text is enough to pass it over. */
const tableOf = (...kinds: string[]): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [at, chars] of kinds.entries()) for (const char of chars) table[char.charCodeAt(0)] = at + 1;
  return table;
};

/** Families of quotation marks: « » are 1, “ ” „ ‟ are 2, straight ones 3; other characters 0. */
const FAMILIES = tableOf('«»', '“”„‟', '"');

/**
 * Finds what stands in quotation marks, marks left out, in reading order and never one inside another. Marks of one family close
 * each other whichever way they point, because newsrooms set them both ways («و”التعاون”», "and “cooperation”"); a mark left
 * open is none.
 */
function findQuotes(text: string, { start, end }: Span): Span[] {
  const quotes: Span[] = [];
  const open: { family: number; at: number }[] = [];
  for (let at = start; at < end; at++) {
    const family = FAMILIES[text.charCodeAt(at)] as number;
    if (family === 0) continue;
    const char = text[at] as string;
    while (open.length > 0 && at - (open[0] as { at: number }).at > LONGEST_QUOTE) open.shift();
    let match = -1;
    for (let depth = open.length - 1; depth >= 0 && match < 0; depth--)
      if (open[depth]?.family === family) match = depth;
    // An opening mark inside a quotation opens another, unless the first was set the wrong way round («»…«»).
    const nests = char === '“' && isWhite(text[at - 1]) && isLetter(text[at + 1]);
    const opens = match < 0 || (char === '«' && text[open[match]?.at ?? -1] !== '»') || char === '„' || nests;
    if (!opens) {
      const { at: from } = open[match] as { at: number };
      open.length = match;
      while (quotes.length > 0 && (quotes.at(-1) as Span).start > from) quotes.pop();
      if (at > from + 1) quotes.push({ start: from + 1, end: at });
    } else if (open.length < DEEPEST && !isWhite(text[at + 1])) open.push({ family, at });
  }
  return quotes;
}

/** In letters: a word of fewer before a full stop may be an abbreviation. */
const SHORTEST_WORD = 3;
/** In characters: what is looked at behind a full stop to tell a site's ending («نت», "net") from a sentence. */
const ENDING_REACH = 8;

/**
 * Whether the full stop at `at` abbreviates: after a lone letter («د.», «أ.ف.ب.», "Dr.", "AFP"), but not after one that
 * follows a number («2015 م.», "2015 AD").
 */
function isAbbreviation(text: string, at: number, from: number): boolean {
  let word = at;
  while (word > from && at - word < SHORTEST_WORD && isLetter(text[word - 1])) word -= 1;
  if (at - word >= SHORTEST_WORD || at === word) return false;
  if (text[word - 1] === '.') return true;
  let before = word - 1;
  while (before > from && isWhite(text[before])) before -= 1;
  return at - word === 1 && !/\p{Nd}/u.test(text[before] ?? '');
}

/** Whether the mark at `at` ends a sentence, given what stands around it. */
function endsSentence(text: string, at: number, from: number, end: number): boolean {
  let after = at + 1;
  while (after < end && CLOSERS.includes(text[after] as string)) after += 1;
  const next = after < end ? text[after] : undefined;
  if (text[at] !== '.') return isWhite(next) || isLetter(next);
  if (next === undefined) return true;
  if (isWhite(next)) return after > at + 1 || !isAbbreviation(text, at, from);
  // A full stop set without a space after it: between two words, not inside an abbreviation, a number or a site's name.
  if (!isLetter(next) || !isLetter(text[after + 1])) return false;
  let word = at;
  while (word > from && at - word < SHORTEST_WORD && isLetter(text[word - 1])) word -= 1;
  return (
    at - word >= SHORTEST_WORD &&
    /[\u0600-\u06ff]/u.test(text[at - 1] as string) &&
    !AFTER_DOT.test(text.slice(after, after + ENDING_REACH))
  );
}

/** What may end a sentence: a mark is 1, a line break 2. */
const ENDS = tableOf('.!?…؟۔', '\n\v\f\r\u0085\u2028\u2029');

const isMark = (code: number): boolean => ENDS[code] === 1;

/** Shared by all sentences without one, which are most. */
const NO_QUOTES: Span[] = [];

/** Collects the sentences of one block. */
class Collector {
  readonly sentences: Sentence[] = [];
  from = 0;
  private block = 0;
  private quotes: readonly Span[] = [];
  private nextQuote = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  begin(block: number, from: number, quotes: readonly Span[]): void {
    this.block = block;
    this.from = from;
    this.quotes = quotes;
    this.nextQuote = 0;
  }

  /** Ends a sentence at `to` and begins the next one there. */
  close(to: number): void {
    const { text, quotes } = this;
    let start = this.from;
    let end = to;
    while (start < end && isWhite(text[start])) start += 1;
    while (end > start && isWhite(text[end - 1])) end -= 1;
    this.from = to;
    if (start >= end) return;
    let inside = NO_QUOTES;
    while (this.nextQuote < quotes.length && (quotes[this.nextQuote] as Span).end <= start) this.nextQuote += 1;
    for (let index = this.nextQuote; index < quotes.length && (quotes[index] as Span).start < end; index++) {
      const quoted = quotes[index] as Span;
      if (inside === NO_QUOTES) inside = [];
      inside.push({ start: Math.max(quoted.start, start), end: Math.min(quoted.end, end) });
    }
    this.sentences.push({ start, end, block: this.block, quotes: inside });
  }
}

/**
 * Parts the body's blocks into sentences: at full stops, question and exclamation marks, «..» and «…», and at every line
 * break; never inside decimals and abbreviations. A closing quotation mark or bracket goes with the sentence it closes.
 * Each sentence carries the stretches of it that stand in quotation marks, also where the marks stand in its neighbours.
 */
export function splitSentences(text: string, body: readonly Block[]): Sentence[] {
  const collector = new Collector(text);
  for (const [block, span] of body.entries()) {
    collector.begin(block, span.start, findQuotes(text, span));
    for (let at = span.start; at < span.end; at++) {
      const kind = ENDS[text.charCodeAt(at)];
      if (kind === 0) continue;
      if (kind === 2) {
        collector.close(at + 1);
        continue;
      }
      let last = at;
      while (last + 1 < span.end && isMark(text.charCodeAt(last + 1))) last += 1;
      const ends = last > at ? endsRun(text, last, span.end) : endsSentence(text, at, collector.from, span.end);
      at = last;
      if (!ends) continue;
      let to = last + 1;
      while (to < span.end && CLOSERS.includes(text[to] as string)) to += 1;
      collector.close(to);
      at = to - 1;
    }
    collector.close(span.end);
  }
  return collector.sentences;
}

/** A run of marks («..», «؟!») ends a sentence wherever a word or nothing follows. */
function endsRun(text: string, last: number, end: number): boolean {
  const next = last + 1 < end ? text[last + 1] : undefined;
  return isWhite(next) || isLetter(next) || CLOSERS.includes(next as string);
}

/** One sentence of the body. `quotes` are the stretches inside it that stand in quotation marks (marks left out). */
export interface Sentence extends Span {
  /** Index of its block in `Layout.body`. */
  block: number;
  quotes: Span[];
}
