import type { Span } from '../../model/dataset.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { AMBIGUOUS } from '../lexicon/placeWords.ts';
import { readSide } from '../offices/sides.ts';
import type { PlaceMention } from '../reading/mentions.ts';
import { firstTokenFrom, GAP, type Token } from '../text/words.ts';
import { type Found, relationOf } from './relation.ts';
import { forEachWord, spanOf } from './scan.ts';

/**
 * Finds the places an article names: the registry's, the lexicon's cities and venues, countries when a preposition or
 * a verb of travel makes them one. A capital that no such word makes a place is marked as its government's voice.
 *
 * @param sentences where to look, in reading order
 * @param names spans of the people's mentions (names with their offices), inside which no place is read
 */
export function findPlaces(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  names: readonly Span[] = [],
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let amman: boolean | null = null;
  const sorted = [...names].sort((a, b) => a.start - b.start);
  /** The token before the name that a token belongs to; the token itself outside every name. */
  const beforeName = (at: number): number => {
    const offset = tokens[at]?.start ?? -1;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const name = sorted[low];
    return name && name.start <= offset ? firstTokenFrom(tokens, name.start) - 1 : at;
  };
  forEachWord(tokens, sentences, names, (at, begin, end) => {
    let found = placeAt(tokens, at, end, gazetteer);
    if (!found) return at + 1;
    if (found.place === 'oman' || found.place === 'amman') {
      const shadda = /\u0651/u.test(text.slice(tokens[at]?.start ?? 0, tokens[found.to - 1]?.end ?? 0));
      amman ??= speaksOfJordan(tokens, gazetteer);
      const jordan = shadda || (amman && tokens[at]?.key.endsWith('عمان') === true && found.to === at + 1);
      if (jordan) found = { ...found, place: 'amman', country: 'jordan', speaksFor: 'jordan' };
      else if (found.place === 'amman' && found.to === at + 1) found = { ...found, place: 'oman', country: 'oman' };
    }
    const mention = toMention(tokens, found, begin, end, gazetteer, beforeName);
    if (mention) mentions.push(mention);
    return found.to;
  });
  return mentions;
}

function placeAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const capital = capitalAt(tokens, at, end, gazetteer);
  if (capital) return capital;
  if (gazetteer.wordOf(token).kinds === 0) return null;
  const place = gazetteer.match(tokens, at, end, 'place');
  const country = gazetteer.match(tokens, at, end, 'country');
  if (place && (!country || place.to >= country.to)) {
    const { id, country: in_, within } = place.entry.place;
    return {
      place: id,
      country: in_ ?? (within ? (gazetteer.places.get(within)?.country ?? null) : null),
      speaksFor: place.entry.speaksFor,
      from: at,
      to: place.to,
      clitic: place.clitic,
      venue: within !== undefined,
    };
  }
  if (country && !country.entry.organisation) {
    const id = country.entry.country;
    return { place: id, country: id, speaksFor: null, from: at, to: country.to, clitic: country.clitic, venue: false };
  }
  return null;
}

/** «العاصمة القطرية»: the capital of that country, when its own name does not follow. */
function capitalAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  const clitic = token ? gazetteer.wordOf(token).capital : null;
  if (clitic === null || (tokens[at + 1]?.gap ?? GAP.stop) > GAP.space) return null;
  const side = readSide(tokens, at + 1, end, gazetteer);
  if (!side) return null;
  const named =
    (tokens[side.to]?.gap ?? GAP.stop) <= GAP.bracket ? gazetteer.match(tokens, side.to, end, 'place') : null;
  if (named) return null;
  for (const [id, place] of gazetteer.places) {
    if (place.country === side.country && gazetteer.capitals.has(id)) {
      return { place: id, country: side.country, speaksFor: null, from: at, to: side.to, clitic, venue: false };
    }
  }
  return null;
}

function toMention(
  tokens: readonly Token[],
  found: Found,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
  beforeName: (at: number) => number,
): PlaceMention | null {
  const { relation, placed, event } = relationOf(tokens, found, begin, end, gazetteer, beforeName);
  const isCountry = found.place === found.country;
  const word = tokens[found.from]?.key ?? '';
  if (isCountry && relation === 'bare') return null;
  if (AMBIGUOUS.has(word) && !placed) return null;
  const dateline = found.from === begin && (tokens[found.to]?.gap ?? GAP.stop) >= GAP.bracket && found.to < end;
  const asSpeaker = found.speaksFor !== null && !placed && !event && !(dateline && relation === 'bare');
  const { start, end: last } = spanOf(tokens, found.from, found.to, found.clitic);
  return {
    start,
    end: last,
    place: found.place,
    country: found.country,
    relation,
    asSpeaker,
  };
}

/** «عمان» is Jordan's capital in an article that speaks of Jordan and not of Oman. */
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
