import { LONE_FAMILY_NAMES } from '../lexicon/givenNames.ts';
import { wordKey } from '../text/wordKey.ts';
import type { HeadWord } from './officeWords.ts';
import type { Branch } from './phrases.ts';

/** One way to read a written word: without its proclitics («ولبوتين» is «بوتين» after «ول»). */
export interface Reading {
  base: string;
  clitic: string;
  branch: Branch | undefined;
}

/** A word as the lexicons see it. */
export interface Word {
  /** The gazetteer that has read it. */
  by: unknown;
  /** Bits of the kinds of entry that its readings can lead to. */
  kinds: number;
  /** The word without no, one and two letters of proclitics; `null` where it cannot carry them. */
  stripped: readonly (string | null)[];
  readings: Reading[];
  /** Where the word can be a foreign name in another spelling: without proclitics, and its `skeleton`. */
  foreign: readonly { base: string; bones: string }[];
  /** Ends a name: a function word, a verb, a noun of news. */
  common: boolean;
  /** The same as it stands, no proclitic taken off. */
  plain: boolean;
  given: boolean;
  joint: boolean;
  tail: boolean;
  /** Shaped like an imperfect verb: «سيعقد». */
  verbShaped: boolean;
  /** The head of an office, as it stands or after a proclitic. */
  office: { word: HeadWord; clitic: string } | null;
  /** A noun or adjective that may stand inside an office: «خبير في مجلس …». */
  noun: boolean;
  /** A given name after a proclitic: «لعادل». Empty when none. */
  givenAfter: string;
  /** What is written onto «العاصمة», '' when nothing is; `null` for any other word. */
  capital: string | null;
}

/** «كيري»: a family name, not «يري» after a preposition. */
export const LONE = new Set(LONE_FAMILY_NAMES.map(wordKey));

/** «العاصمة», «عاصمة» and what may be written onto it: «بالعاصمة», «وللعاصمة». */
export const CAPITALS: ReadonlyMap<string, string> = new Map([
  [wordKey('عاصمة'), ''],
  ...['', 'ب', 'ل', 'و', 'وب', 'ول'].map((clitic) => [wordKey(`${clitic}العاصمة`), clitic] as const),
  ...['ل', 'ول'].map((clitic) => [wordKey(`${clitic}لعاصمة`), clitic] as const),
]);
