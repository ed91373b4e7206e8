import type { Word } from '../gazetteer/readWord.ts';
import { FOREIGN_GIVEN_NAMES, LONE_FAMILY_NAMES } from '../lexicon/givenNames.ts';
import { FAMILIES } from '../lexicon/nameWords.ts';
import { wordKey } from '../text/wordKey.ts';

export const FOREIGN = new Set(FOREIGN_GIVEN_NAMES.map(wordKey));

export const LONE = new Set(LONE_FAMILY_NAMES.map(wordKey));

/** What a given name lets follow it; `null` for any other word. */
export const afterGiven = (word: Word, key: string): 'given' | 'foreign' | null =>
  FOREIGN.has(key) ? 'foreign' : word.given && !word.plain ? 'given' : null;

/** Shapes of prose rather than of names: a preposition before the article, verbal nouns; pronouns at the end. */
const PROSE_BEGINS = /^(?:[لب](?:جمهوري|مملك|دول|سلطن)|لل|بال|وال|فال|كال|است)./u;

const PROSE_ENDS = /^الت(?:.ا.|..ي.)$|.(?:ها|هم|هما|ات|نا|يتهم)$/u;

/**
 * Whether a word can be part of a name that no lexicon has. Right after a given name («صائب عريقات») it may end as
 * prose does, after a foreign one («كايا كالاس») also begin so.
 */
export function canBeName(word: Word, key: string, after: 'given' | 'foreign' | null = null): boolean {
  if (word.given || word.joint || FAMILIES.has(key)) return true;
  if (word.common || word.office || word.givenAfter !== '' || key.length < 2 || !isArabic(key)) return false;
  if (after !== 'foreign' && PROSE_BEGINS.test(key)) return false;
  if ((after === null || key.startsWith('ال')) && PROSE_ENDS.test(key)) return false;
  return !word.readings.some(({ clitic, branch }) => {
    const { person, place, country, adjective, honorific } = branch?.entries ?? {};
    if (country || adjective || honorific) return true;
    return clitic === '' ? place : person || (place && key.length <= 6);
  });
}

export const isArabic = (key: string): boolean => {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 0x621 || code > 0x6d3) return false;
  }
  return true;
};

/** «ترامب»: a family name that news gives an office-holder alone. */
export const isLoneFamily = (key: string): boolean => LONE.has(key);
