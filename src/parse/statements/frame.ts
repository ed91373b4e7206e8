import type { Span } from '../../model/dataset.ts';
import { readSaying, type Saying } from '../lexicon/sayingWords.ts';
import { firstTokenFrom, GAP, type Token } from '../text/words.ts';
import type { Marked, Passage } from './marks.ts';

/** Words of a direct statement at the least: fewer in marks are a title, a name or a word held at arm’s length. */
export const FEWEST_WORDS = 4;

/** Words in marks, and which word outside of them comes next. */
export interface Quote extends Marked {
  at: number;
}

/** A passage without the words in marks: the newsroom's own, in which it says who speaks. */
export interface Frame {
  text: string;
  passage: Passage;
  words: readonly Token[];
  quotes: readonly Quote[];
  /** A colon stands before the word. */
  colon(at: number): boolean;
}

/** The words in marks without what does not belong to them: white space, and a full stop or comma before the closing mark. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && OUTER.test(text[from]!)) from++;
  while (to > from && OUTER.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
const OUTER = /[\s.،,؛:؟!…»”"“«]/u;

/** As `trim`, but what ends a quotation inside the words stays. */
export function trimMarked(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /[\s.،,؛]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** How many words stand in a stretch of the text. */
export function countWords(tokens: readonly Token[], { start, end }: Span): number {
  return firstTokenFrom(tokens, end) - firstTokenFrom(tokens, start);
}

/** Where «، بحسب تعبير فلان» (", according to so-and-so") ends a quotation whose closing mark is missing. */
function creditIn({ start, end }: Span, tokens: readonly Token[]): number | null {
  for (let at = firstTokenFrom(tokens, start) + 1; at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.gap === GAP.comma && readSaying(tokens[at]!.written)?.credits === 'according')
      return tokens[at - 1]!.end;
  return null;
}

/** What a word of a frame does where somebody speaks. */
export const sayingAt = ({ words }: Pick<Frame, 'words'>, at: number): Saying | null => {
  const word = words[at];
  return word ? readSaying(word.written) : null;
};

/** Prepares a passage for the question who speaks. */
export function toFrame(text: string, passage: Passage, tokens: readonly Token[]): Frame {
  const words: Token[] = [];
  const quotes: Quote[] = [];
  const long = passage.quotes
    .map((quote) => (quote.open ? { ...quote, end: creditIn(quote, tokens) ?? quote.end } : quote))
    .filter((quote) => countWords(tokens, quote) >= FEWEST_WORDS);
  let next = 0;
  for (let at = firstTokenFrom(tokens, passage.start); at < tokens.length && tokens[at]!.start < passage.end; at++) {
    const token = tokens[at]!;
    while (next < long.length && long[next]!.end <= token.start) quotes.push({ ...long[next++]!, at: words.length });
    if (next < long.length && long[next]!.start <= token.start) continue;
    words.push(token);
  }
  while (next < long.length) quotes.push({ ...long[next++]!, at: words.length });
  return {
    text,
    passage,
    words,
    quotes,
    colon(at) {
      const from = words[at - 1]?.end;
      if (from === undefined) return false;
      const to = words[at]?.start ?? passage.end;
      const colon = text.indexOf(':', from);
      return colon >= 0 && colon < to && !quotes.some((quote) => quote.start > from && quote.start <= colon);
    },
  };
}
