import type { Dataset, Meeting, Person, Place } from '../../model/dataset.ts';
import type { Registry } from '../../model/registry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { COUNTRIES } from '../lexicon/countries.ts';

/** Everybody of the registry, and whoever of the `added` takes part in a meeting or speaks. */
export function namedPeople(
  registry: Registry,
  added: ReadonlyMap<string, Person>,
  meetings: readonly Meeting[],
  speakers: ReadonlySet<string>,
): Person[] {
  const people: Person[] = registry.people.map(({ id, name, country, offices }) => ({ id, name, country, offices }));
  const used = new Set(meetings.flatMap(({ participants }) => participants.map(({ value }) => value.person)));
  const strangers = [...added.values()].filter(({ id }) => used.has(id) || speakers.has(id));
  return [...people, ...strangers.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** Every place of the registry, and those at which somebody met. */
export function namedPlaces(registry: Registry, gazetteer: Gazetteer, meetings: readonly Meeting[]): Place[] {
  const places: Place[] = registry.places.map(({ variants: _variants, ...place }) => place);
  const known = new Set(places.map(({ id }) => id));
  const used = new Set<string>();
  for (const { place, discrepancies } of meetings) {
    for (const id of [place?.value.place, place?.value.venue]) if (id) used.add(id);
    for (const { field, claims } of discrepancies)
      if (field.endsWith('place')) for (const { value } of claims) used.add(String(value));
  }
  for (const id of [...used].sort()) {
    const place = gazetteer.places.get(id);
    if (place && !known.has(id)) places.push(place);
  }
  return places;
}

/** The countries that the corpus is about, and whichever else sat at a table. */
export function namedCountries(registry: Registry, meetings: readonly Meeting[]): Dataset['corpus']['countries'] {
  const countries = [...registry.corpus.countries];
  const known = new Set(countries.map(({ id }) => id));
  const used = [...new Set(meetings.flatMap((meeting) => meeting.countries))].sort();
  for (const id of used) {
    const country = COUNTRIES.find((entry) => entry.id === id);
    if (country && !known.has(id)) countries.push({ id, name: country.name });
  }
  return countries;
}
