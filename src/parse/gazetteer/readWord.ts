import { AND, THE, TO } from '../../model/lexicon/particles.ts';
import { COMMON_WORDS, isVerbShaped, OFFICE_NOUNS, UPON } from '../lexicon/commonWords.ts';
import { LONE_FAMILY_NAMES, NAME_JOINTS, NAME_TAILS } from '../lexicon/givenNames.ts';
import { CAPITAL_WORDS } from '../lexicon/placeWords.ts';
import { strip, withoutProclitics } from '../text/proclitics.ts';
import { skeleton } from '../text/skeleton.ts';
import { wordKey } from '../text/wordKey.ts';
import { type HeadWord, OFFICE_WORDS } from './officeWords.ts';
import type { Branch } from './phrases.ts';

/**
 * One way to read a written word: without its proclitics. «ولبوتين» ("and to Putin") is «بوتين» ("Putin") after «ول» ("and
 * to").
 */
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
  /** Shaped like an imperfect verb: «سيعقد» ("he will hold"). */
  verbShaped: boolean;
  /** The head of an office, as it stands or after a proclitic. */
  office: { word: HeadWord; clitic: string } | null;
  /** A noun or adjective that may stand inside an office: «خبير في مجلس …» ("an expert at the council of …"). */
  noun: boolean;
  /** A given name after a proclitic: «لعادل» ("to Adel"). Empty when none. */
  givenAfter: string;
  /** What is written onto «العاصمة» ("the capital"), '' when nothing is; `null` for any other word. */
  capital: string | null;
}

/** What the reading of a word rests on that a registry changes. */
export interface WordLists {
  /** The phrases of the gazetteer by their first word. */
  phrases: ReadonlyMap<string, Branch>;
  /** Given names by their keys. */
  given: ReadonlySet<string>;
}

const COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS.map(wordKey), UPON]);
const NOUNS: ReadonlySet<string> = new Set(OFFICE_NOUNS.map(wordKey));
const JOINTS: ReadonlySet<string> = new Set(NAME_JOINTS.map(wordKey));
const TAILS: ReadonlySet<string> = new Set(NAME_TAILS.map(wordKey));
/** «كيري» ("Kerry"): a family name, not «يري» ("sees", misspelt) after a preposition. */
const LONE: ReadonlySet<string> = new Set(LONE_FAMILY_NAMES.map(wordKey));

/** In letters: what is left of a word must be this long to count as a word of the lexicon behind a proclitic; two are anything. */
const SHORTEST_BASE = 3;
/** In letters: shorter words are too much alike for one to be a foreign name in another spelling. */
const SHORTEST_FOREIGN = 5;
/** In letters of the `skeleton`, which has no long vowels. */
const SHORTEST_BONES = 4;

/** Reads a word by its key, for the gazetteer `by`. */
export function readWord(key: string, { phrases, given: names }: WordLists, by: unknown): Word {
  const readings: Reading[] = [];
  const plain = COMMON.has(key);
  const given = names.has(key);
  // «القاعدة» ("the base"): a noun of news with the article.
  const article = key.startsWith(THE) && NOUNS.has(key.slice(THE.length));
  let common = plain || article;
  let noun = article || NOUNS.has(key);
  let office: Word['office'] = null;
  let givenAfter = '';
  let kinds = 0;
  for (const { base, clitic } of withoutProclitics(key)) {
    const branch = phrases.get(base);
    if (branch) {
      readings.push({ base, clitic, branch });
      kinds |= branch.kinds;
    }
    if (!office) {
      const head = OFFICE_WORDS.get(base);
      if (head) office = { word: head, clitic };
    }
    if ((clitic === TO || clitic === AND) && !plain && NOUNS.has(base)) noun = true;
    if (clitic === '' || base.length < SHORTEST_BASE) continue;
    if (givenAfter === '' && names.has(base)) givenAfter = clitic;
    if (!common && COMMON.has(base)) common = !given && !LONE.has(key);
  }
  const unknown = readings.length === 0 && !common && !given && !office && key.length >= SHORTEST_FOREIGN;
  return {
    by,
    foreign: unknown ? foreignNames(key, phrases, names) : [],
    kinds,
    stripped: [key, strip(key, 1), strip(key, 2)],
    readings,
    common,
    plain,
    given,
    joint: JOINTS.has(key),
    tail: TAILS.has(key),
    verbShaped: !given && isVerbShaped(key),
    office,
    noun,
    givenAfter: given ? '' : givenAfter,
    capital: CAPITAL_WORDS.get(key) ?? null,
  };
}

/** A word that no lexicon knows, as it stands and without a proclitic, where it can be a foreign name. */
function foreignNames(
  key: string,
  phrases: ReadonlyMap<string, Branch>,
  names: ReadonlySet<string>,
): { base: string; bones: string }[] {
  return [key, key.length > SHORTEST_FOREIGN ? strip(key, 1) : null]
    .filter((base) => base !== null)
    .filter((base) => !COMMON.has(base) && !names.has(base) && !phrases.has(base))
    .map((base) => ({ base, bones: skeleton(base) }))
    .filter(({ bones }) => bones.length >= SHORTEST_BONES);
}
