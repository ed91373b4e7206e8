import { THE } from '../../model/lexicon/particles.ts';
import type { Rank } from '../../model/ranks.ts';
import { ownedKeys } from '../lexicon/endings.ts';
import {
  FIXED_HEADS,
  FORMER_MODIFIERS,
  HEADED_BY_PRESIDENT,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PHRASES,
  type OfficeHead,
  PORTFOLIOS,
  SETTLED,
} from '../lexicon/offices.ts';
import { phraseKeys, wordKey } from '../text/wordKey.ts';

/** A head word of an office as it may stand in a text. */
export interface HeadWord {
  head: OfficeHead;
  number: 'one' | 'two' | 'many';
  definite: boolean;
}

/** What a complement settles. */
export interface Settled {
  keys: string[];
  key: string;
  rank: Rank;
  country: string | null;
}

/** Head words by their key: «وزير» ("minister"), «الوزير» ("the minister"), «وزيري» ("the two ministers of") … */
export const OFFICE_WORDS: ReadonlyMap<string, HeadWord> = buildHeads();

function buildHeads(): Map<string, HeadWord> {
  const words = new Map<string, HeadWord>();
  const add = (head: OfficeHead, articles: readonly string[]) => {
    for (const number of ['one', 'two', 'many'] as const) {
      for (const form of head[number].split(' ').filter(Boolean)) {
        for (const article of articles) {
          const key = wordKey(article + form);
          if (!words.has(key)) words.set(key, { head, number, definite: article !== '' });
        }
      }
    }
  };
  for (const head of OFFICE_HEADS) add(head, ['', THE]);
  for (const head of FIXED_HEADS) add(head, ['']);
  return words;
}

/** Phrases by their first word, the longest first. */
const byFirstWord = (phrases: Settled[]): Map<string, Settled[]> => {
  const map = new Map<string, Settled[]>();
  for (const phrase of phrases) {
    const first = phrase.keys[0] ?? '';
    map.set(
      first,
      [...(map.get(first) ?? []), phrase].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return map;
};

/** After «رئيس» ("head of"), by the first word of the phrase, the longest phrase first. */
export const AFTER_PRESIDENT = byFirstWord(
  HEADED_BY_PRESIDENT.map(({ words, key, rank, country }) => ({
    keys: phraseKeys(words),
    key,
    rank,
    country: country ?? null,
  })),
);

/** After other heads, by kind and first word, the longest phrase first. */
export const AFTER_HEAD = new Map(
  [...new Set(SETTLED.map(({ head }) => head))].map((kind) => [
    kind,
    byFirstWord(
      SETTLED.filter(({ head }) => head === kind).map(({ words, key, rank, country }) => ({
        keys: phraseKeys(words),
        key,
        rank,
        country: country ?? null,
      })),
    ),
  ]),
);

/** «خارجية» ("foreign affairs") as it stands, with the article and with each owner, «خارجيتهما» ("of the two of them") → `foreign`. */
export const PORTFOLIO_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(PORTFOLIOS).flatMap(([word, portfolio]) =>
    [wordKey(word), THE + wordKey(word), ...ownedKeys(word)].map((key) => [key, portfolio] as const),
  ),
);

/** Portfolio words that say whose ministry by a pronoun: «خارجيته» ("his foreign affairs"). */
export const OWNED_PORTFOLIOS: ReadonlySet<string> = new Set(Object.keys(PORTFOLIOS).flatMap(ownedKeys));

/** Words that qualify an office: see `OFFICE_MODIFIERS`. */
export const MODIFIERS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS.map(wordKey));
/** Words that say an office is no longer held. */
export const FORMER: ReadonlySet<string> = new Set(FORMER_MODIFIERS.map(wordKey));
/** Phrases that close an office, by their first word, the longest first. */
export const CLOSING_PHRASES = byFirstWord(
  OFFICE_PHRASES.map((words) => ({ keys: phraseKeys(words), key: '', rank: 'none', country: null })),
);
