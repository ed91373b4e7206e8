import type { EventPlace } from '../events/event.ts';

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
