import { AND, AS, IN, SO, THE, TO, TO_THE } from '../../model/lexicon/particles.ts';

const CONJUNCTIONS = AND + SO;
const PREPOSITIONS = IN + TO + AS;
const PROCLITICS = CONJUNCTIONS + PREPOSITIONS;
/** A word of two letters carries nothing: «بن» ("son of") is no «ن» after a preposition. */
const SHORTEST_READ = 3;
/** Stricter where nothing but the spelling speaks for a proclitic: two letters and more must be left of a name. */
const SHORTEST_STRIPPED = 4;
const WITH_ARTICLE = new RegExp(`^(?:${[THE, TO_THE, AND + THE, IN + THE].join('|')}).`, 'u');

/**
 * What stands after the one letter at `at`, with the article that «ل» swallows: «للوزير» ("to the minister") → «الوزير» ("the
 * minister").
 */
export const afterLetter = (key: string, at: number): string =>
  key.startsWith(TO_THE, at) ? THE + key.slice(at + TO_THE.length) : key.slice(at + 1);

/** Whether the word carries the article, alone or after «و», «ب» or «ل» ("and", "in", "to"). */
export const carriesArticle = (key: string): boolean => WITH_ARTICLE.test(key);

/** A word as it stands, then without each proclitic that it might begin with. */
export function* withoutProclitics(key: string): Generator<{ base: string; clitic: string }> {
  yield { base: key, clitic: '' };
  if (key.length < SHORTEST_READ) return;
  const first = key[0] ?? '';
  if (CONJUNCTIONS.includes(first)) {
    const rest = key.slice(1);
    yield { base: rest, clitic: first };
    yield* withoutPreposition(rest, first);
  } else yield* withoutPreposition(key, '');
}

function* withoutPreposition(key: string, before: string): Generator<{ base: string; clitic: string }> {
  const first = key[0] ?? '';
  if (key.length < SHORTEST_READ || !PREPOSITIONS.includes(first)) return;
  yield { base: key.slice(1), clitic: before + first };
  if (key.startsWith(TO_THE)) yield { base: afterLetter(key, 0), clitic: before + TO };
}

/** A word without `letters` proclitics, none to two; `null` when it cannot carry them. */
export function strip(key: string, letters: 0 | 1 | 2): string | null {
  if (letters === 0) return key;
  if (key.length < SHORTEST_STRIPPED + letters - 1) return null;
  const first = key[0] ?? '';
  if (letters === 1) return PROCLITICS.includes(first) ? afterLetter(key, 0) : null;
  return CONJUNCTIONS.includes(first) && PREPOSITIONS.includes(key[1] ?? '') ? afterLetter(key, 1) : null;
}
