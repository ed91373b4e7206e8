import { wordKey } from '../text/wordKey.ts';

/** Endings written onto nouns and adjectives. */

/** Pronouns of an owner: his, her, of the two of them, their. */
const OWNERS: readonly string[] = ['ه', 'ها', 'هما', 'هم'];

/** The keys of a noun with each owner: «خارجية» ("foreign affairs") → «خارجيته» ("his"), «خارجيتها» ("her") … */
export function ownedKeys(noun: string): string[] {
  const key = wordKey(noun);
  const stem = key.endsWith('ه') ? `${key.slice(0, -1)}ت` : key;
  return OWNERS.map((owner) => stem + owner);
}

/**
 * What an adjective ends in and how many it describes: «سوري» ("Syrian"): «سورية», «سوريان», «سوريتين», «سوريون» ("Syrian" of
 * one, of two, of many) …
 */
export const ADJECTIVE_ENDINGS: readonly (readonly [ending: string, number: 'one' | 'two' | 'many'])[] = [
  ['', 'one'],
  ['ة', 'one'],
  ['ان', 'two'],
  ['تان', 'two'],
  ['تين', 'two'],
  ['ين', 'many'],
  ['ون', 'many'],
  ['ات', 'many'],
];

/** The dual before a genitive, «وزيرا» ("two ministers of"), and the singular of an object, «رئيسا» ("as president"). */
export const DUAL_OR_OBJECT = 'ا';

/** Endings that the stem of a topic may take: of number, gender, adjective and accusative. */
export const STEM_ENDINGS: readonly string[] = ['', 'ه', 'ا', 'ين', 'ون', 'ان', 'ات', 'ي', 'يه', 'يا', 'هم', 'ها'];

/** What «ة» becomes in the key of a word. */
export const TIED = 'ه';

/** «ة» before an ending: «علاقات», «علاقته» ("relations", "his relation"). */
export const TIED_FORMS: readonly string[] = ['ات', 'ت', 'ته', 'تها', 'تهما'];
