import { bisect, startOf } from '../../model/bisect.ts';
import type { Folded } from './fold.ts';
import { letters, wordKey } from './wordKey.ts';

/** What stands between a word and the one before it; the strongest wins. */
export const GAP = { space: 0, bracket: 1, dash: 2, comma: 3, stop: 4 } as const;

/** A word as it is written, with what is known of it: each lexicon is asked once for all its occurrences. */
export interface Written {
  /** As lexicons know it: see `wordKey`. */
  key: string;
  /** What a gazetteer has read it as; filled and used by it alone. */
  reading: { by: unknown } | null;
  /** What it tells of meetings; filled and used by `readMeetingWord` alone. */
  meeting: unknown;
  /** What it does when somebody speaks; filled and used by `readSaying` alone. */
  saying: unknown;
  /** What it may be of a topic; filled and used by `readTopical` alone. */
  topics: unknown;
}

/**
 * A word of the article. Offsets are into the untouched text. A class, because there are millions and they do not last: V8 may
 * come to allocate what a literal makes among the objects that do, where it stays until all of the memory is looked through.
 */
export class Token {
  readonly start: number;
  readonly end: number;
  /** That of `written`. */
  readonly key: string;
  /** One of `GAP`: what parts it from the word before. The first word of a text has `GAP.stop`. */
  readonly gap: number;
  readonly written: Written;

  constructor(start: number, end: number, gap: number, written: Written) {
    this.start = start;
    this.end = end;
    this.key = written.key;
    this.gap = gap;
    this.written = written;
  }
}

const gaps = new Uint8Array(0x10000).fill(GAP.stop);
for (const space of ' \t\n\r\u00a0\u200c') gaps[space.charCodeAt(0)] = GAP.space;
for (const bracket of '()[]{}«»"“”„‟\'‘’‹›<>*_') gaps[bracket.charCodeAt(0)] = GAP.bracket;
for (const dash of '-–—\u0640‑−/') gaps[dash.charCodeAt(0)] = GAP.dash;
for (const comma of ',،') gaps[comma.charCodeAt(0)] = GAP.comma;

/** The folded text as words, in order. Time and size grow with the text's length. */
export function tokenize(folded: Folded): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let gap: number = GAP.stop;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!letters[code]) {
      const kind = gaps[code] ?? GAP.stop;
      if (kind > gap) gap = kind;
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (at < text.length && letters[text.charCodeAt(at)]);
    const written = readWritten(text.slice(start, at));
    if (written.key === '') continue;
    const span = folded.toSpan(start, at);
    tokens.push(new Token(span.start, span.end, gap, written));
    gap = GAP.space;
  }
  return tokens;
}

/** Words already seen, for texts repeat them. Emptied when full, so that a flood of words cannot fill the memory. */
const seen = new Map<string, Written>();
const MOST_SEEN = 50_000;
/** A longer word is not kept: engines make it a view of its text, and it would keep all of that in memory. */
const LONGEST_SEEN = 12;

function readWritten(word: string): Written {
  const known = seen.get(word);
  if (known) return known;
  const written = toWritten(wordKey(word));
  if (word.length > LONGEST_SEEN) return written;
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(word, written);
  return written;
}

/** A word of which only the key is known yet. */
export const toWritten = (key: string): Written => ({
  key,
  reading: null,
  meeting: undefined,
  saying: undefined,
  topics: undefined,
});

/** The first token at or after an offset of the text. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return bisect(tokens, offset, startOf);
}
