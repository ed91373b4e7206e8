import type { Place } from '../../model/dataset.ts';
import type { Registry, RegistryPerson } from '../../model/registry.ts';
import { CITY_ENTRIES, VENUE_ENTRIES } from '../lexicon/cities.ts';
import { COMMON_WORDS, OFFICE_NOUNS } from '../lexicon/commonWords.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { GIVEN_NAMES, NAME_JOINTS, NAME_TAILS } from '../lexicon/givenNames.ts';
import { HONORIFICS, TITLES_OF_OFFICE } from '../lexicon/honorifics.ts';
import { strip, withoutProclitics } from '../text/proclitics.ts';
import { skeleton } from '../text/skeleton.ts';
import { phraseKeys, wordKey } from '../text/wordKey.ts';
import { GAP, type Token } from '../text/words.ts';
import { OFFICE_WORDS } from './officeWords.ts';
import { type Branch, type Entry, grow, growAdjective, KIND, type Match } from './phrases.ts';
import { CAPITALS, LONE, type Reading, type Word } from './word.ts';

/** «على» where it is told from the name «علي»: see `findPeople`. */
export const UPON = 'على';

/** Everything the finders know, compiled once for a registry. */
export class Gazetteer {
  readonly people: ReadonlyMap<string, RegistryPerson>;
  /** Places of the registry, then the lexicon's cities and venues, then countries: whatever `PlaceMention.place` can name. */
  readonly places: ReadonlyMap<string, Place>;
  /** The ids of capitals: one a country. */
  readonly capitals: ReadonlySet<string>;
  readonly #nameKeys = new Map<RegistryPerson, string[]>();
  readonly #byLastName = new Map<string, { person: RegistryPerson; keys: string[] }[]>();
  readonly #root: Branch;
  readonly #common: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;
  readonly #given: ReadonlySet<string>;
  readonly #joints: ReadonlySet<string>;
  readonly #tails: ReadonlySet<string>;
  /** Words already read; emptied when full, so that a flood of words cannot fill the memory. */
  readonly #words = new Map<string, Word>();

  constructor(registry: Registry) {
    const root: Branch = { next: new Map(), entries: {}, kinds: 0 };
    this.#root = root;
    const places = new Map<string, Place>();
    for (const { id, name, kind, names, adjectives, irregular } of COUNTRIES) {
      if (kind === 'state') places.set(id, { id, name, country: id });
      for (const phrase of names) grow(root, phrase, { is: 'country', country: id, organisation: kind !== 'state' });
      for (const adjective of adjectives) growAdjective(root, adjective, id);
      for (const plural of irregular) {
        grow(root, plural, { is: 'adjective', country: id, number: 'many', definite: plural.startsWith('ال') });
      }
    }
    for (const { place, names, speaksFor } of [...CITY_ENTRIES, ...VENUE_ENTRIES]) {
      places.set(place.id, place);
      for (const phrase of names) grow(root, phrase, { is: 'place', place, speaksFor });
    }
    for (const { variants, ...place } of registry.places) {
      const known = places.get(place.id);
      places.set(place.id, known ? { ...known, ...place } : place);
      const speaksFor = [...CITY_ENTRIES, ...VENUE_ENTRIES].find((entry) => entry.place.id === place.id)?.speaksFor;
      for (const phrase of [place.name.ar, ...variants]) {
        grow(root, phrase, { is: 'place', place, speaksFor: speaksFor ?? null });
      }
    }
    for (const phrase of HONORIFICS) grow(root, phrase, { is: 'honorific', office: null });
    for (const { words, key } of TITLES_OF_OFFICE) grow(root, words, { is: 'honorific', office: key });
    const given = new Set(GIVEN_NAMES.map(wordKey));
    for (const person of registry.people) {
      const first = phraseKeys(person.name.ar)[0];
      if (first && phraseKeys(person.name.ar).length > 1 && !first.startsWith('ال')) given.add(first);
      grow(root, person.name.ar, { is: 'person', person, withOffice: false, full: true });
      for (const name of person.variants) {
        grow(root, name, { is: 'person', person, withOffice: false, full: phraseKeys(name).length > 1 });
      }
      for (const name of person.withOffice) grow(root, name, { is: 'person', person, withOffice: true, full: true });
    }
    for (const person of registry.people) {
      const keys = phraseKeys(person.name.ar);
      this.#nameKeys.set(person, keys);
      const bones = skeleton(keys.at(-1) ?? '');
      this.#byLastName.set(bones, [...(this.#byLastName.get(bones) ?? []), { person, keys }]);
    }
    this.people = new Map(registry.people.map((person) => [person.id, person]));
    this.places = places;
    this.capitals = new Set(CITY_ENTRIES.filter(({ speaksFor }) => speaksFor !== null).map(({ place }) => place.id));
    this.#common = new Set([...COMMON_WORDS.map(wordKey), UPON]);
    this.#nouns = new Set(OFFICE_NOUNS.map(wordKey));
    this.#given = given;
    this.#joints = new Set(NAME_JOINTS.map(wordKey));
    this.#tails = new Set(NAME_TAILS.map(wordKey));
  }

  /** How the lexicons read a token. */
  wordOf({ written }: Token): Word {
    const { reading } = written;
    if (reading?.by === this) return reading as Word;
    const word = this.word(written.key);
    written.reading = word;
    return word;
  }

  /** How the lexicons read a word, by its key. */
  word(key: string): Word {
    const known = this.#words.get(key);
    if (known) return known;
    if (this.#words.size > 50_000) this.#words.clear();
    const word = this.#read(key);
    this.#words.set(key, word);
    return word;
  }

  #read(key: string): Word {
    const readings: Reading[] = [];
    let common = this.#common.has(key);
    // «القاعدة»: a noun of news with the article.
    const article = key.startsWith('ال') && this.#nouns.has(key.slice(2));
    if (article) common = true;
    let office: Word['office'] = null;
    let noun = article || this.#nouns.has(key);
    let givenAfter = '';
    for (const { base, clitic } of withoutProclitics(key)) {
      const branch = this.#root.next.get(base);
      if (branch) readings.push({ base, clitic, branch });
      if (!office) {
        const head = OFFICE_WORDS.get(base);
        if (head) office = { word: head, clitic };
      }
      if ((clitic === 'ل' || clitic === 'و') && this.#nouns.has(base) && !this.#common.has(key)) noun = true;
      if (clitic !== '' && givenAfter === '' && base.length > 2 && this.#given.has(base)) givenAfter = clitic;
      if (!common && clitic !== '' && base.length > 2 && this.#common.has(base))
        common = !this.#given.has(key) && !LONE.has(key);
    }
    const given = this.#given.has(key);
    const unknown = readings.length === 0 && !common && !given && !office && key.length > 4;
    return {
      by: this,
      foreign: unknown ? this.#foreign(key) : [],
      kinds: readings.reduce((bits, { branch }) => bits | (branch?.kinds ?? 0), 0),
      stripped: [key, strip(key, 1), strip(key, 2)],
      readings,
      common,
      plain: this.#common.has(key),
      given,
      joint: this.#joints.has(key),
      tail: this.#tails.has(key),
      verbShaped: !given && key.length > 4 && /^(?:سي|ست|ي|ت)/u.test(key) && !/^(?:ستي|سير)/u.test(key),
      office,
      noun,
      givenAfter: given ? '' : givenAfter,
      capital: CAPITALS.get(key) ?? null,
    };
  }

  #foreign(key: string): { base: string; bones: string }[] {
    return [key, key.length > 5 ? strip(key, 1) : null]
      .filter((base) => base !== null)
      .filter((base) => !this.#common.has(base) && !this.#given.has(base) && !this.#root.next.has(base))
      .map((base) => ({ base, bones: skeleton(base) }))
      .filter(({ bones }) => bones.length > 3);
  }

  /** The keys of a registered person's name. */
  nameKeys(person: RegistryPerson): string[] {
    return this.#nameKeys.get(person) ?? phraseKeys(person.name.ar);
  }

  /** Registered people whose last name may be that of a name in keys. */
  namesLike(keys: readonly string[]): readonly { person: RegistryPerson; keys: string[] }[] {
    return this.#byLastName.get(skeleton(keys.at(-1) ?? '')) ?? [];
  }

  /** The longest phrase of a kind that begins at a token and ends before `end`; `null` when there is none. */
  match<K extends Entry['is']>(
    tokens: readonly Token[],
    from: number,
    end: number,
    kind: K,
  ): Match<Extract<Entry, { is: K }>> | null {
    const token = tokens[from];
    if (!token || from >= end) return null;
    const word = this.wordOf(token);
    const bit = KIND[kind];
    if ((word.kinds & bit) === 0) return null;
    let best: Match<Extract<Entry, { is: K }>> | null = null;
    for (const { branch, clitic } of word.readings) {
      let node: Branch | undefined = branch;
      let to = from + 1;
      while (node && (node.kinds & bit) !== 0) {
        const all: Extract<Entry, { is: K }>[] | undefined = node.entries[kind];
        if (all?.[0] && (!best || to > best.to)) best = { entry: all[0], all, to, clitic };
        const following: Token | undefined = to < end ? tokens[to] : undefined;
        if (!following || following.gap > GAP.bracket) break;
        node = node.next.get(following.key);
        to++;
      }
    }
    return best;
  }
}

/** Compiles the registry with the lexicons of countries, cities, offices and names. Do it once, it takes milliseconds. */
export function buildGazetteer(registry: Registry): Gazetteer {
  return new Gazetteer(registry);
}
