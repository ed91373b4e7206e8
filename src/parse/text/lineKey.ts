import { toLetters } from '../../model/lexicon/alphabet.ts';

/** Letters as whole lines of a page are compared: by classes of their units, and by a key without habits of spelling. */

/** What a UTF-16 unit can be. */
export const KIND = { other: 0, space: 1, arabic: 2, latin: 3, digit: 4, mark: 5 } as const;

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
/** The class of a UTF-16 unit. */
export function classOf(code: number): number {
  if (code < 0x700) return CLASSES[code] as number;
  if (code === 0xfeff) return KIND.space;
  if (code === 0x200b || code === 0x2060 || (code >= 0x200c && code <= 0x200f)) return KIND.mark;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return KIND.mark;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return KIND.space;
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) return KIND.arabic;
  return KIND.other;
}

/** Spellings that are one letter in a key. */
const SAME = toLetters('line');
/** What each unit below U+0700 becomes in a key: '' drops it, ' ' parts words. */
const KEY_CHARS: string[] = [];
for (let code = 0; code < 0x700; code++) {
  const kind = CLASSES[code];
  const char = String.fromCharCode(code);
  if (kind === KIND.mark) KEY_CHARS.push('');
  else if (kind === KIND.digit)
    KEY_CHARS.push(String(code & 0xf00 ? (code >= 0x6f0 ? code - 0x6f0 : code - 0x660) : char));
  else if (kind === KIND.arabic) {
    KEY_CHARS.push(SAME.get(char) ?? char);
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
