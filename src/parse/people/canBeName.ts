import type { Word } from '../gazetteer/readWord.ts';
import { FAMILIES, FOREIGN, hasArticle, LONE, PROSE_BEGINS, PROSE_ENDS } from '../lexicon/nameWords.ts';

/** In letters: a shorter word with the name of a place after «ب» or «و» is that place, a longer one may be a foreign name. */
const LONGEST_PLACE_AFTER_LETTER = 6;

/** What a given name lets follow it; `null` for any other word. */
export const afterGiven = (word: Word, key: string): 'given' | 'foreign' | null =>
  FOREIGN.has(key) ? 'foreign' : word.given && !word.plain ? 'given' : null;

/**
 * Whether a word can be part of a name that no lexicon has. Right after a given name («صائب عريقات», Saeb Erekat) it may
 * end as prose does, after a foreign one («كايا كالاس», Kaja Kallas) also begin so.
 */
export function canBeName(word: Word, key: string, after: 'given' | 'foreign' | null = null): boolean {
  if (word.given || word.joint || FAMILIES.has(key)) return true;
  if (word.common || word.office || word.givenAfter !== '' || key.length < 2 || !isArabic(key)) return false;
  if (after !== 'foreign' && PROSE_BEGINS.test(key)) return false;
  if ((after === null || hasArticle(key)) && PROSE_ENDS.test(key)) return false;
  return !word.readings.some(({ clitic, branch }) => {
    const { person, place, country, adjective, honorific } = branch?.entries ?? {};
    if (country || adjective || honorific) return true;
    return clitic === '' ? place : person || (place && key.length <= LONGEST_PLACE_AFTER_LETTER);
  });
}

/** Whether all letters of a word are Arabic. */
export const isArabic = (key: string): boolean => {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 0x621 || code > 0x6d3) return false;
  }
  return true;
};

/** Whether news gives an office-holder this family name alone: «ترامب» (Trump). */
export const isLoneFamily = (key: string): boolean => LONE.has(key);
