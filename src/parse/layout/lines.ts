import type { Span } from '../../model/dataset.ts';

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

/** Longest stretch of a line that becomes its key. */
const LONGEST_KEY = 160;

const KIND = { other: 0, space: 1, arabic: 2, latin: 3, digit: 4, mark: 5 } as const;

/** The class of every UTF-16 unit below U+0700, and of nothing above: a table is what makes one pass over a page cheap. */
const CLASSES = new Uint8Array(0x700);
for (let code = 0; code < CLASSES.length; code++) {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char) || code < 0x20) CLASSES[code] = KIND.space;
  else if (/\p{Nd}/u.test(char)) CLASSES[code] = KIND.digit;
  else if (code === 0x640 || /[\p{M}\p{Cf}]/u.test(char)) CLASSES[code] = KIND.mark;
  else if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char)) CLASSES[code] = KIND.arabic;
  else if (/\p{L}/u.test(char)) CLASSES[code] = KIND.latin;
}
function classOf(code: number): number {
  if (code < 0x700) return CLASSES[code] as number;
  if (code === 0xfeff) return KIND.space;
  if (code === 0x200b || code === 0x2060 || (code >= 0x200c && code <= 0x200f)) return KIND.mark;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return KIND.mark;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return KIND.space;
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) return KIND.arabic;
  return KIND.other;
}

/** What each unit below U+0700 becomes in a key: '' drops it, ' ' parts words. */
const KEY_CHARS: string[] = [];
for (let code = 0; code < 0x700; code++) {
  const kind = CLASSES[code];
  const char = String.fromCharCode(code);
  if (kind === KIND.mark) KEY_CHARS.push('');
  else if (kind === KIND.digit)
    KEY_CHARS.push(String(code & 0xf00 ? (code >= 0x6f0 ? code - 0x6f0 : code - 0x660) : char));
  else if (kind === KIND.arabic) {
    if ('أإآٱ'.includes(char)) KEY_CHARS.push('ا');
    else if ('ىی'.includes(char)) KEY_CHARS.push('ي');
    else if (char === 'ة') KEY_CHARS.push('ه');
    else if (char === 'ک') KEY_CHARS.push('ك');
    else KEY_CHARS.push(char);
  } else if (kind === KIND.latin) KEY_CHARS.push(char.toLowerCase());
  else KEY_CHARS.push(' ');
}
/** The units that a key takes over as they are. */
const KEPT = new Uint8Array(0x700);
for (let code = 0; code < 0x700; code++)
  if (KEY_CHARS[code] === String.fromCharCode(code) && code !== 0x20) KEPT[code] = 1;

/**
 * Writes words so that spelling habits do not part them: alef, ya and ta marbuta in one form, Latin in lower case, Western
 * digits, no vowel marks, no tatweel, one space for any punctuation.
 */
export function toKey(words: string): string {
  let key = '';
  let gap = false;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    let char: string;
    if (isKept(code)) {
      // A run of letters is taken at once: letter by letter, a key would be a chain of as many strings.
      const from = at;
      while (at + 1 < words.length && isKept(words.charCodeAt(at + 1))) at++;
      char = words.slice(from, at + 1);
    } else if (code < 0x700) char = KEY_CHARS[code] as string;
    else char = classOf(code) === KIND.mark ? '' : ' ';
    if (char === ' ') gap = true;
    else if (char !== '') {
      if (gap && key !== '') key += ' ';
      gap = false;
      key += char;
    }
  }
  return key;
}

const isKept = (code: number): boolean => (code < 0x700 ? KEPT[code] === 1 : classOf(code) === KIND.arabic);

export const isSpace = (code: number): boolean => classOf(code) === KIND.space;
/** White space, or a mark that draws nothing by itself. */
export const isFaint = (code: number): boolean => classOf(code) === KIND.space || classOf(code) === KIND.mark;
/** A letter or digit of any script that pages use, or a mark on one. */
export const isWordUnit = (code: number): boolean => {
  const kind = classOf(code);
  return kind === KIND.arabic || kind === KIND.latin || kind === KIND.digit || kind === KIND.mark;
};
export const isArabicLetter = (code: number): boolean => classOf(code) === KIND.arabic;
export const isLineBreak = (code: number): boolean =>
  code <= 0x0d ? code >= 0x0a : code === 0x85 || code === 0x2028 || code === 0x2029;

const CLOSERS = '»”"\'’)]}›«“';
const SOFT = '؟?!…؛:';

/** How agencies close a report, with the hour of its release: «// انتهى // 17:15 ت م 0132». */
const CLOSING_MARK = /\/{2}\s{0,2}انتهى\s{0,2}\/{2}[^\p{L}]{0,8}(?:ت\s?م)?[^\p{L}]{0,8}$/u;
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
