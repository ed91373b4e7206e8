import type { Place } from '../../model/dataset.ts';
import { THE } from '../../model/lexicon/particles.ts';
import type { Registry, RegistryPerson } from '../../model/registry.ts';
import { CITY_ENTRIES, type CityEntry, VENUE_ENTRIES } from '../lexicon/cities.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { HONORIFICS, TITLES_OF_OFFICE } from '../lexicon/honorifics.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { type Branch, bud, grow, growAdjective } from './phrases.ts';

const LEXICON_PLACES: readonly CityEntry[] = [...CITY_ENTRIES, ...VENUE_ENTRIES];

/** The phrases of the lexicons and of a registry. Where two stand for the same words, the first grown comes first. */
export function growPhrases(registry: Registry): Branch {
  const root = bud();
  growCountries(root);
  growPlaces(root, registry);
  for (const phrase of HONORIFICS) grow(root, phrase, { is: 'honorific', office: null });
  for (const { words, key } of TITLES_OF_OFFICE) grow(root, words, { is: 'honorific', office: key });
  for (const person of registry.people) growPerson(root, person);
  return root;
}

function growCountries(root: Branch): void {
  for (const { id, kind, names, adjectives, irregular } of COUNTRIES) {
    for (const phrase of names) grow(root, phrase, { is: 'country', country: id, organisation: kind !== 'state' });
    for (const adjective of adjectives) growAdjective(root, adjective, id);
    for (const plural of irregular) {
      grow(root, plural, { is: 'adjective', country: id, number: 'many', definite: plural.startsWith(THE) });
    }
  }
}

function growPlaces(root: Branch, registry: Registry): void {
  for (const { place, names, speaksFor } of LEXICON_PLACES) {
    for (const phrase of names) grow(root, phrase, { is: 'place', place, speaksFor });
  }
  for (const { variants, ...place } of registry.places) {
    const known = LEXICON_PLACES.find((entry) => entry.place.id === place.id);
    for (const phrase of [place.name.ar, ...variants]) {
      grow(root, phrase, { is: 'place', place, speaksFor: known?.speaksFor ?? null });
    }
  }
}

function growPerson(root: Branch, person: RegistryPerson): void {
  grow(root, person.name.ar, { is: 'person', person, withOffice: false, full: true });
  for (const name of person.variants) {
    grow(root, name, { is: 'person', person, withOffice: false, full: phraseKeys(name).length > 1 });
  }
  for (const name of person.withOffice) grow(root, name, { is: 'person', person, withOffice: true, full: true });
}

/** Countries, cities and venues of the lexicons by id, each with what the registry says of it, then the registry's own. */
export function collectPlaces(registry: Registry): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, name, kind } of COUNTRIES) if (kind === 'state') places.set(id, { id, name, country: id });
  for (const { place } of LEXICON_PLACES) places.set(place.id, place);
  for (const { variants: _, ...place } of registry.places) places.set(place.id, { ...places.get(place.id), ...place });
  return places;
}
