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
/** What parts words in a key, and what a key leaves out. */
const PARTS = 0x20;
const DROPPED = 0;
/** What each UTF-16 unit becomes in a key: one unit, `PARTS` or `DROPPED`. */
const KEY_UNITS = new Uint16Array(0x10000);
for (let code = 0; code < KEY_UNITS.length; code++) KEY_UNITS[code] = toKeyUnit(code);

function toKeyUnit(code: number): number {
  const char = String.fromCharCode(code);
  switch (classOf(code)) {
    case KIND.mark:
      return DROPPED;
    case KIND.digit:
      return code < 0x660 ? code : 0x30 + (code & 0xf);
    case KIND.arabic:
      return (SAME.get(char) ?? char).charCodeAt(0);
    case KIND.latin:
      return char.toLowerCase().charCodeAt(0);
    default:
      return PARTS;
  }
}

/** Where a key is written, unit by unit: a string that grows by its letters would be a chain of as many strings. */
let written = new Uint16Array(512);

/**
 * Writes words so that spelling habits do not part them: alef, ya and ta marbuta in one form, Latin in lower case, Western
 * digits, no vowel marks, no tatweel, one space for any punctuation. For lines, not for whole texts.
 */
export function toKey(words: string): string {
  // Every unit may bring a space along.
  if (2 * words.length > written.length) written = new Uint16Array(4 * words.length);
  let length = 0;
  let gap = false;
  for (let at = 0; at < words.length; at++) {
    const unit = KEY_UNITS[words.charCodeAt(at)] as number;
    if (unit === DROPPED) continue;
    if (unit === PARTS) {
      gap = length > 0;
      continue;
    }
    if (gap) written[length++] = PARTS;
    gap = false;
    written[length++] = unit;
  }
  // Spread, the units would be asked for one by one.
  return String.fromCharCode.apply(null, written.subarray(0, length) as unknown as number[]);
}

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
