import { HAMZA, TATWEEL, toLetters } from '../../model/lexicon/alphabet.ts';

/** What each UTF-16 unit becomes in the key of a word, at the strength of names; a lone hamza goes. Zero: no letter of a word. */
export const letters = new Uint16Array(0x10000);
const DROP = 0xffff;
for (let code = 0x30; code <= 0x39; code++) letters[code] = code;
for (let code = 0x41; code <= 0x5a; code++) letters[code] = code + 0x20;
for (let code = 0x61; code <= 0x7a; code++) letters[code] = code;
for (let code = 0xc0; code <= 0x24f; code++) if (code !== 0xd7 && code !== 0xf7) letters[code] = code;
for (let code = 0x400; code <= 0x4ff; code++) letters[code] = code;
for (let code = 0x620; code <= 0x64a; code++) letters[code] = code;
for (let code = 0x671; code <= 0x6d3; code++) letters[code] = code;
for (const [from, to] of toLetters('name')) letters[from.charCodeAt(0)] = to.charCodeAt(0);
letters[HAMZA] = DROP;
letters[TATWEEL] = DROP;
for (let code = 0x64b; code <= 0x65f; code++) letters[code] = DROP;

/** One word as lexicons know it; empty when nothing of it is a letter or digit. */
export function wordKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at++) {
    const letter = letters[word.charCodeAt(at)];
    if (letter && letter !== DROP) key += String.fromCharCode(letter);
  }
  return key;
}

/** A phrase as the keys of its words. */
export function phraseKeys(phrase: string): string[] {
  return phrase
    .split(/[\s\-–—/()«»"]/u)
    .map(wordKey)
    .filter(Boolean);
}
