import type { Span } from '../../model/dataset.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { AMBIGUOUS } from '../lexicon/placeWords.ts';
import { readSide } from '../offices/sides.ts';
import type { PlaceMention } from '../reading/mentions.ts';
import { GAP, type Token } from '../text/words.ts';
import { tellAmman } from './amman.ts';
import { type Found, type PlaceScene, relationOf } from './relation.ts';
import { beforeNames, forEachWord, spanOf } from './scan.ts';

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
  const toldApart = tellAmman(text, tokens, gazetteer);
  const beforeName = beforeNames(tokens, names);
  forEachWord(tokens, sentences, names, (at, begin, end) => {
    const found = capitalAt(tokens, at, end, gazetteer) ?? placeAt(tokens, at, end, gazetteer);
    if (!found) return at + 1;
    const mention = toMention({ tokens, begin, end, gazetteer, beforeName }, toldApart(found));
    if (mention) mentions.push(mention);
    return found.to;
  });
  return mentions;
}

function placeAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  if (!token || gazetteer.wordOf(token).kinds === 0) return null;
  const place = gazetteer.match(tokens, at, end, 'place');
  const country = gazetteer.match(tokens, at, end, 'country');
  if (place && (!country || place.to >= country.to)) {
    const { id, country: known, within } = place.entry.place;
    return {
      place: id,
      country: known ?? (within ? (gazetteer.places.get(within)?.country ?? null) : null),
      speaksFor: place.entry.speaksFor,
      from: at,
      to: place.to,
      clitic: place.clitic,
    };
  }
  if (!country || country.entry.organisation) return null;
  const id = country.entry.country;
  return { place: id, country: id, speaksFor: null, from: at, to: country.to, clitic: country.clitic };
}

/** «العاصمة القطرية» ("the Qatari capital"): the capital of that country, when its own name does not follow. */
function capitalAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  const clitic = token ? gazetteer.wordOf(token).capital : null;
  if (clitic === null || (tokens[at + 1]?.gap ?? GAP.stop) > GAP.space) return null;
  const side = readSide(tokens, at + 1, end, gazetteer);
  if (!side) return null;
  const nameFollows = (tokens[side.to]?.gap ?? GAP.stop) <= GAP.bracket;
  if (nameFollows && gazetteer.match(tokens, side.to, end, 'place')) return null;
  for (const [id, place] of gazetteer.places) {
    if (place.country === side.country && gazetteer.capitals.has(id)) {
      return { place: id, country: side.country, speaksFor: null, from: at, to: side.to, clitic };
    }
  }
  return null;
}

/** The place as a mention; `null` for a country, or a word that is seldom a place, where nothing makes it one. */
function toMention(scene: PlaceScene, found: Found): PlaceMention | null {
  const { tokens, begin, end } = scene;
  const { relation, placed, event } = relationOf(scene, found);
  const { place, country, speaksFor, from, to, clitic } = found;
  if (place === country && relation === 'bare') return null;
  if (AMBIGUOUS.has(tokens[from]?.key ?? '') && !placed) return null;
  const dateline = from === begin && (tokens[to]?.gap ?? GAP.stop) >= GAP.bracket && to < end;
  const asSpeaker = speaksFor !== null && !placed && !event && !(dateline && relation === 'bare');
  // Written out: V8 gives a spread object room for its span alone, and what is added stands outside of it.
  const span = spanOf(tokens, from, to, clitic);
  return { start: span.start, end: span.end, place, country, relation, asSpeaker };
}
