import { TO } from '../../model/lexicon/particles.ts';

/** The offset past so many letters and the marks on them; the second «ل» of «للرئيس» ("to the president") stays with its word. */
export function afterLetters(text: string, start: number, end: number, letters: number): number {
  if (letters === 0) return start;
  let at = start;
  for (let left = letters; left > 0 && at < end; left--) {
    at++;
    while (at < end && isMark(text.charCodeAt(at))) at++;
  }
  return text[at] === TO && text[at - 1] === TO ? at - 1 : at;
}

/** Whether a character may stand on a letter: vowel marks, tatweel and invisible controls. */
const isMark = (code: number): boolean =>
  code === 0x640 ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069);
