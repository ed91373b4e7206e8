import { THE } from '../../model/lexicon/particles.ts';
import { LATIN } from '../lexicon/latinLetters.ts';
import { ARTICLE_FAMILY, hasArticle } from '../lexicon/nameWords.ts';
import { nameWords } from './sameName.ts';

/** In letters: what is shorter begins with «ال» ("the") of itself («الفا», Alfa) rather than with the article. */
const SHORTEST_WITH_ARTICLE = 5;
const VOWEL = /^[aiu]$/u;
const LATIN_OR_DIGIT = /[a-z0-9]/u;

/**
 * A name's id: its key letter by letter in Latin, «ال» ("the") as `al-`, an `a` between three consonants that would meet.
 * The same name gives the same id in every article; spellings that `wordKey` makes one give one id.
 */
export function nameSlug(keys: readonly string[]): string {
  return nameWords(keys).map(wordSlug).filter(Boolean).join('-') || 'unnamed';
}

function wordSlug(key: string): string {
  if (hasArticle(key) && key.length >= SHORTEST_WITH_ARTICLE) return `al-${wordSlug(key.slice(THE.length))}`;
  if (key === ARTICLE_FAMILY) return 'al';
  const letters = [...key].map((letter) => (LATIN_OR_DIGIT.test(letter) ? letter : (LATIN[letter] ?? '')));
  let slug = '';
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] ?? '';
    slug += letter;
    if (letter && next && !VOWEL.test(letter) && !VOWEL.test(next)) slug += 'a';
  }
  return slug;
}
