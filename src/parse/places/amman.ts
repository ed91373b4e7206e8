import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { DOUBLING_MARK, OMAN_OR_AMMAN } from '../lexicon/placeWords.ts';
import type { Token } from '../text/words.ts';
import type { Found } from './relation.ts';

/**
 * Tells Amman from Oman, which are one word unless the vowel marks are written: by the mark, else by whether the article speaks of
 * Jordan and not of Oman. Made once an article; whether it speaks of Jordan is asked when it first matters.
 */
export function tellAmman(text: string, tokens: readonly Token[], gazetteer: Gazetteer): (found: Found) => Found {
  let ofJordan: boolean | null = null;
  return (found) => {
    if (found.place !== 'oman' && found.place !== 'amman') return found;
    const first = tokens[found.from];
    const alone = found.to === found.from + 1;
    const marked = text.slice(first?.start ?? 0, tokens[found.to - 1]?.end ?? 0).includes(DOUBLING_MARK);
    ofJordan ??= speaksOfJordan(tokens, gazetteer);
    if (marked || (ofJordan && alone && first?.key.endsWith(OMAN_OR_AMMAN))) {
      return { ...found, place: 'amman', country: 'jordan', speaksFor: 'jordan' };
    }
    return found.place === 'amman' && alone ? { ...found, place: 'oman', country: 'oman' } : found;
  };
}

function speaksOfJordan(tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  let jordan = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || gazetteer.wordOf(token).kinds === 0) continue;
    const country = gazetteer.match(tokens, at, tokens.length, 'country');
    const adjective = gazetteer.match(tokens, at, tokens.length, 'adjective');
    if (adjective?.entry.country === 'oman' || (country?.entry.country === 'oman' && country.to > at + 1)) return false;
    if (adjective?.entry.country === 'jordan' || country?.entry.country === 'jordan') jordan = true;
  }
  return jordan;
}
