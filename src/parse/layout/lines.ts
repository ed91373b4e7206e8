import type { Span } from '../../model/dataset.ts';
import { CLOSING_MARK } from '../lexicon/pageWords.ts';
import { classOf, isLineBreak, isSpace, KIND, toKey } from '../text/lineKey.ts';

/** How a line ends: `hard` with a full stop, `soft` with a mark that headlines use too, `none` with neither. */
export type LineEnd = 'hard' | 'soft' | 'none';

/** One line of a page and how it looks. The span leaves out the white space around it. */
export interface Line extends Span {
  blank: boolean;
  words: number;
  arabic: number;
  latin: number;
  digits: number;
  ends: LineEnd;
  /** The line's beginning (at most 160 characters) as `toKey` writes it: what word lists are matched on. */
  key: string;
}

/** In characters: longest stretch of a line that becomes its key. No entry of a word list is longer. */
const LONGEST_KEY = 160;

const CLOSERS = '»”"\'’)]}›«“';

const SOFT = '؟?!…؛:';

/** In characters: longest closing mark of an agency at a line's end, with the number and hour of its dispatch. */
const LONGEST_MARK = 48;

/** Where the agency's closing mark begins behind other words of a line; `null` when there is none. */
export function closingMark(text: string, start: number, end: number): number | null {
  const from = Math.max(start, end - LONGEST_MARK);
  const mark = CLOSING_MARK.exec(text.slice(from, end));
  return mark && from + mark.index > start ? from + mark.index : null;
}

/** How the words before `end` end, closing quotation marks, brackets and an agency's closing mark set aside. */
export function readEnd(text: string, start: number, end: number): LineEnd {
  let at = (closingMark(text, start, end) ?? end) - 1;
  let closed = false;
  while (at >= start && (CLOSERS.includes(text[at] as string) || isSpace(text.charCodeAt(at)))) {
    if (text[at] !== ')' && !isSpace(text.charCodeAt(at))) closed = true;
    at -= 1;
  }
  const last = text[at];
  if (last === '.' || last === '۔' || last === '。') return text[at - 1] === '.' ? 'soft' : 'hard';
  if (last !== undefined && at >= start && SOFT.includes(last)) return 'soft';
  return closed ? 'soft' : 'none';
}

/** Parts a page into its lines, blank ones too, and looks at each once. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const { length } = text;
  let from = 0;
  while (from <= length) {
    let start = -1;
    let end = from;
    let words = 0;
    let arabic = 0;
    let latin = 0;
    let digits = 0;
    let inWord = false;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === KIND.arabic) {
        // Asked first: most of a page is Arabic letters.
        arabic += 1;
      } else {
        if (kind <= KIND.space && isLineBreak(code)) break;
        if (kind === KIND.space) {
          inWord = false;
          continue;
        }
        if (kind === KIND.mark) {
          if (start >= 0) end = at + 1;
          continue;
        }
        if (kind === KIND.latin) latin += 1;
        else if (kind === KIND.digit) digits += 1;
      }
      if (start < 0) start = at;
      end = at + 1;
      if (kind === KIND.other || inWord) continue;
      words += 1;
      inWord = true;
    }
    if (start < 0)
      lines.push({ start: from, end: from, blank: true, words, arabic, latin, digits, ends: 'none', key: '' });
    else {
      const key = toKey(text.slice(start, Math.min(end, start + LONGEST_KEY)));
      lines.push({ start, end, blank: false, words, arabic, latin, digits, ends: readEnd(text, start, end), key });
    }
    if (at >= length) break;
    from = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  }
  return lines;
}
