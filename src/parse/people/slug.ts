import { ARTICLE_FAMILY } from '../lexicon/nameWords.ts';
import { nameWords } from './sameName.ts';

const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'a',
  و: 'u',
  ي: 'i',
};

/**
 * A name's id: its key letter by letter in Latin, «ال» as `al-`, an `a` between three consonants that would meet.
 * The same name gives the same id in every article; spellings that `wordKey` makes one give one id.
 */
export function nameSlug(keys: readonly string[]): string {
  return nameWords(keys).map(wordSlug).filter(Boolean).join('-') || 'unnamed';
}

function wordSlug(key: string): string {
  if (key.startsWith('ال') && key.length > 4) return `al-${wordSlug(key.slice(2))}`;
  if (key === ARTICLE_FAMILY) return 'al';
  const letters = [...key].map((letter) => (/[a-z0-9]/u.test(letter) ? letter : (LATIN[letter] ?? '')));
  let slug = '';
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] ?? '';
    const vowel = /^[aiu]$/u;
    slug += letter;
    if (letter && next && !vowel.test(letter) && !vowel.test(next)) slug += 'a';
  }
  return slug;
}
