import { AND_LETTER } from '../../lexicon/eventWords.ts';
import { cityFollows, sharedNames } from '../../lexicon/venueWords.ts';
import type { EventPlace } from '../../reading/event.ts';
import type { PlaceMention } from '../../reading/mentions.ts';
import { wordKey } from '../../text/wordKey.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { isPerson, isWord, type PlaceItem, type Scene } from '../sentence/scene.ts';

/** What the words before a city or venue may say when it goes on with the one before: «في قصر السلام ببغداد» ("in the Peace Palace in Baghdad"). */
const GOES_ON: ReadonlySet<PlaceMention['relation']> = new Set(['in', 'bare']);

/**
 * The city and the venue that a place at an index names, with the place that goes on with it. Whichever city is named beside a
 * venue is where it is: several have a «قصر السلام» ("Peace Palace"), so that a venue known in another city is another one.
 * `null` where a venue alone is surely not the one that is known.
 */
export function cityAndVenue(scene: Scene, at: number, index: number): EventPlace | null {
  const item = scene.items[index] as PlaceItem;
  const { context } = scene;
  const span = { start: item.start - item.prefix.length, end: item.end };
  const named = item.mention.place;
  const city = context.cityOf(named);
  const venue = city === named ? null : named;
  const next = nextPlace(scene, index);
  const other = next && context.cityOf(next.mention.place);
  if (!next || other === null) {
    if (venue !== null && isOfNobody(scene, at, item)) return null;
    return { place: city, venue, span, rule: null };
  }
  const both = { start: span.start, end: next.end };
  if (venue !== null) {
    const same = other === city || context.countryOf(city) === other;
    return same
      ? { place: city, venue, span: both, rule: null }
      : { place: other, venue: null, span: both, rule: null };
  }
  const within = other === city || context.countryOf(other) === city;
  if (other !== next.mention.place && within)
    return { place: other, venue: next.mention.place, span: both, rule: null };
  return { place: within ? other : city, venue: null, span: within ? both : span, rule: null };
}

/** The place that directly goes on with another, «… ببغداد» ("… in Baghdad"); but «في موسكو ودمشق» ("in Moscow and Damascus") are two. */
function nextPlace({ items }: Scene, index: number): PlaceItem | null {
  let at = index + 1;
  while (isWord(items[at], cityFollows)) at++;
  const next = items[at];
  if (next?.kind !== 'place' || next.gap !== '' || next.prefix.startsWith(AND_LETTER)) return null;
  return GOES_ON.has(next.mention.relation) ? next : null;
}

/**
 * Whether a venue is in the country of nobody of the sentence, though two sides are named: of whoever receives it is not then,
 * nor is it where its name is one that many palaces bear.
 */
function isOfNobody(scene: Scene, at: number, item: PlaceItem): boolean {
  const { country } = item.mention;
  const shared = sharedNames.has(wordKey(scene.text.slice(item.start, item.end).split(/\s+/u).at(-1) ?? ''));
  if (country === null || !(shared || meetingAt(scene, at)?.kind === 'receive')) return false;
  const sides = new Set<string>();
  for (const other of scene.items) {
    if (other === item || other.kind === 'word' || other.kind === 'date') continue;
    const theirs = other.mention.country;
    if (theirs === country) return false;
    if (theirs && isPerson(other)) sides.add(theirs);
  }
  return sides.size > 1;
}
