import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EventPlace } from '../reading/event.ts';

/** Answers from the gazetteer's places. */
export function placeQuestions(gazetteer: Gazetteer): PlaceQuestions {
  return {
    countryOf: (place) => {
      const known = gazetteer.places.get(place);
      if (!known) return null;
      return known.country ?? (known.within ? (gazetteer.places.get(known.within)?.country ?? null) : null);
    },
    isCountry: (place) => gazetteer.places.get(place)?.country === place,
  };
}

/** What is known of places beyond their mentions. */
export interface PlaceQuestions {
  /** The country a place is in, or is; `null` when unknown. */
  countryOf(place: string): string | null;
  /** Whether the place is a country as a whole. */
  isCountry(place: string): boolean;
}

/** Whether two places can be one: the same city, or a city and its country; an unnamed place can be anywhere. */
export function compatiblePlaces(a: EventPlace | null, b: EventPlace | null, places: PlaceQuestions): boolean {
  if (!a || !b || a.place === b.place) return true;
  if (!places.isCountry(a.place) && !places.isCountry(b.place)) return false;
  const country = places.countryOf(a.place);
  return country !== null && country === places.countryOf(b.place);
}
