import type { Place } from '../../model/dataset.ts';
import { THE } from '../../model/lexicon/particles.ts';
import type { Registry, RegistryPerson } from '../../model/registry.ts';
import { CITY_ENTRIES } from '../lexicon/cities.ts';
import { GIVEN_NAMES } from '../lexicon/givenNames.ts';
import { soundOf } from '../text/skeleton.ts';
import { phraseKeys, wordKey } from '../text/wordKey.ts';
import { GAP, type Token } from '../text/words.ts';
import { collectPlaces, growPhrases } from './growPhrases.ts';
import { type Branch, type Entry, KIND, type Match } from './phrases.ts';
import { readWord, type Word, type WordLists } from './readWord.ts';

/** Words kept by a gazetteer before it forgets them all: as many as `words.ts` keeps of written ones. */
const MOST_WORDS = 50_000;

/** Everything the finders know, compiled once for a registry. */
export class Gazetteer {
  readonly people: ReadonlyMap<string, RegistryPerson>;
  /** Places of the registry, then the lexicon's cities and venues, then countries: whatever `PlaceMention.place` can name. */
  readonly places: ReadonlyMap<string, Place>;
  /** The ids of capitals: one a country. */
  readonly capitals: ReadonlySet<string>;
  readonly #nameKeys = new Map<RegistryPerson, string[]>();
  readonly #byLastName = new Map<string, { person: RegistryPerson; keys: string[] }[]>();
  readonly #lists: WordLists;
  /** Words already read; emptied when full, so that a flood of words cannot fill the memory. */
  readonly #words = new Map<string, Word>();

  constructor(registry: Registry) {
    const given = new Set(GIVEN_NAMES.map(wordKey));
    for (const person of registry.people) {
      const keys = phraseKeys(person.name.ar);
      const [first] = keys;
      if (first && keys.length > 1 && !first.startsWith(THE)) given.add(first);
      this.#nameKeys.set(person, keys);
      const bones = soundOf(keys.at(-1) ?? '');
      this.#byLastName.set(bones, [...(this.#byLastName.get(bones) ?? []), { person, keys }]);
    }
    this.#lists = { phrases: growPhrases(registry).next, given };
    this.people = new Map(registry.people.map((person) => [person.id, person]));
    this.places = collectPlaces(registry);
    this.capitals = new Set(CITY_ENTRIES.filter(({ speaksFor }) => speaksFor !== null).map(({ place }) => place.id));
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
    if (this.#words.size > MOST_WORDS) this.#words.clear();
    const word = readWord(key, this.#lists, this);
    this.#words.set(key, word);
    return word;
  }

  /** The keys of a registered person's name. */
  nameKeys(person: RegistryPerson): string[] {
    return this.#nameKeys.get(person) ?? phraseKeys(person.name.ar);
  }

  /** Registered people whose last name may be that of a name in keys. */
  namesLike(keys: readonly string[]): readonly { person: RegistryPerson; keys: string[] }[] {
    return this.#byLastName.get(soundOf(keys.at(-1) ?? '')) ?? [];
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
