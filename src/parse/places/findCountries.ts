import type { Span } from '../../model/dataset.ts';
import { THE } from '../../model/lexicon/particles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { AMBIGUOUS, KINDS_OF_PLACE, PREPOSITIONS } from '../lexicon/placeWords.ts';
import type { CountryMention } from '../reading/mentions.ts';
import type { Token } from '../text/words.ts';
import { forEachWord, spanOf } from './scan.ts';

/**
 * Finds the countries and organisations an article names, as name, nationality or capital.
 *
 * @param names spans of people's names, inside which no country is read: «محمد شياع السوداني» (Mohammed Shia al-Sudani) is no Sudanese
 */
export function findCountries(
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  names: readonly Span[] = [],
): CountryMention[] {
  const mentions: CountryMention[] = [];
  forEachWord(tokens, sentences, names, (at, begin, end) => {
    const token = tokens[at];
    if (!token || gazetteer.wordOf(token).kinds === 0) return at + 1;
    const found = countryAt(tokens, at, begin, end, gazetteer);
    if (!found) return at + 1;
    const span = spanOf(tokens, at, found.to, found.clitic);
    mentions.push({ start: span.start, end: span.end, country: found.country, form: found.form });
    return found.to;
  });
  return mentions;
}

/** The country that the longest phrase at a token names, and how. */
function countryAt(
  tokens: readonly Token[],
  at: number,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
): { country: string; form: CountryMention['form']; to: number; clitic: string } | null {
  const key = tokens[at]?.key ?? '';
  const country = gazetteer.match(tokens, at, end, 'country');
  const adjective = gazetteer.match(tokens, at, end, 'adjective');
  const place = gazetteer.match(tokens, at, end, 'place');
  if (
    adjective &&
    (!country ||
      adjective.to > country.to ||
      (adjective.to === country.to && isBesideAdjective(tokens, at, begin, end, gazetteer)))
  ) {
    return { country: adjective.entry.country, form: 'adjective', to: adjective.to, clitic: adjective.clitic };
  }
  if (country && !(place && place.to > country.to)) {
    if (isAmbiguous(tokens, at, begin, key)) return null;
    return { country: country.entry.country, form: 'name', to: country.to, clitic: country.clitic };
  }
  if (place?.entry.speaksFor && !isAmbiguous(tokens, at, begin, key)) {
    return { country: place.entry.speaksFor, form: 'capital', to: place.to, clitic: place.clitic };
  }
  return null;
}

/** Whether the word is an adjective though it is a country's name as well: «قمة سورية روسية» ("a Syrian-Russian summit"). */
function isBesideAdjective(
  tokens: readonly Token[],
  at: number,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
): boolean {
  for (const other of [at - 1, at + 1]) {
    if (other < begin || other >= end) continue;
    const key = tokens[other]?.key ?? '';
    if (key.startsWith(THE)) continue;
    const beside = gazetteer.match(tokens, other, end, 'adjective');
    if (beside && beside.clitic === '' && !gazetteer.match(tokens, other, end, 'country')) return true;
  }
  return false;
}

/** Whether a word that is seldom a place stands without what makes it one. */
function isAmbiguous(tokens: readonly Token[], at: number, begin: number, key: string): boolean {
  if (!AMBIGUOUS.has(key)) return false;
  const before = at > begin ? (tokens[at - 1]?.key ?? '') : '';
  return !PREPOSITIONS.has(before) && !KINDS_OF_PLACE.has(before);
}
