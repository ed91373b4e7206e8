import type { RegistryPerson } from '../../model/registry.ts';
import { registeredOffices } from '../offices/registeredOffices.ts';
import type { ProvisionalPerson } from '../reading/mentions.ts';
import type { Board } from './board.ts';
import { counterpartHolds } from './counterpartHolds.ts';
import type { Known, Office, Stretch } from './draft.ts';
import { nameClues, sameNameKeys, soundAlike, soundClue } from './sameName.ts';
import type { Scan } from './scan.ts';
import { nameSlug } from './slug.ts';

/** `Known` as it is kept here, where it grows. */
interface Kept extends Known {
  keys: (readonly string[])[];
  country: string | null;
  offices: Set<string>;
  provisional: ProvisionalPerson | null;
}

/** Offices by whose key nobody is recognised. */
const NO_OFFICE_OF_ONES_OWN: ReadonlySet<string> = new Set(['counterpart', 'minister', 'official']);

/** Invisible characters inside a name. */
const INVISIBLE = /\p{Cf}+/gu;
/** Brackets, quotes, spaces and control characters: a name shows one space for them. */
const AROUND_WORDS = /[()«»"“”\s\p{Cc}]+/gu;

/** Everybody an article has named in full so far, and who is meant when a name comes again. */
export class KnownPeople {
  readonly #scan: Scan;
  readonly #board: Board;
  readonly #byId = new Map<string, Kept>();
  /** Who may be meant by a name, by its clues. */
  readonly #byClue = new Map<string, Kept[]>();

  constructor(scan: Scan, board: Board) {
    this.#scan = scan;
    this.#board = board;
  }

  /** Everybody, in the order in which they were named. */
  all(): Iterable<Known> {
    return this.#byId.values();
  }

  /** Whoever the registry lacks, in the order in which they were named. */
  provisional(): ProvisionalPerson[] {
    return [...this.#byId.values()].flatMap(({ provisional }) => (provisional ? [provisional] : []));
  }

  /** Whether the article has named a registered person. */
  has(person: RegistryPerson): boolean {
    return this.#byId.get(person.id)?.registered === person;
  }

  /** A registered person, named here with an office or without. */
  register(person: RegistryPerson, name: Stretch, office: Office | null): Known {
    const { gazetteer } = this.#scan;
    let known = this.#byId.get(person.id);
    if (!known) {
      known = {
        id: person.id,
        order: this.#byId.size,
        registered: person,
        keys: [],
        country: person.country,
        offices: new Set(registeredOffices(gazetteer, person)),
        provisional: null,
      };
      this.#byId.set(person.id, known);
      this.#addName(known, gazetteer.nameKeys(person));
    }
    const keys = this.#scan.keys(name);
    if (keys.length > 1) this.#addName(known, keys);
    if (office) this.learn(known, office);
    return known;
  }

  /**
   * The person of a name the registry does not list as such; the same for every spelling and length of the name.
   * `apart`: the office has shown that it is nobody registered.
   */
  establish(name: Stretch, office: Office | null, apart = false): Known {
    const keys = this.#scan.keys(name);
    const country = office?.country ?? null;
    for (const known of this.namedLike(keys) as Kept[]) {
      if (apart && known.registered) continue;
      if (country !== null && known.country !== null && known.country !== country && !office?.organisation) continue;
      this.#extendName(known, keys, name);
      if (office) this.learn(known, office);
      return known;
    }
    const variant = !apart && office ? this.#variantOf(keys, office) : null;
    if (variant) {
      this.#extendName(variant, keys, name);
      return variant;
    }
    if (!apart && keys.length > 1) {
      const person = this.#registeredLike(keys, office);
      if (person) return this.register(person, name, office);
    }
    return this.#introduce(keys, name, office);
  }

  /** Adds to what is known of somebody what an office beside the name says. */
  learn(known: Known, office: Office): void {
    const kept = known as Kept;
    if (!NO_OFFICE_OF_ONES_OWN.has(office.key)) kept.offices.add(office.key);
    const { provisional } = kept;
    if (!provisional) return;
    if (kept.country === null && office.country !== null) {
      kept.country = office.country;
      provisional.country = office.country;
    }
    provisional.office ??= this.#describe(office);
  }

  /** Adds an office that somebody holds, told otherwise than beside the name. */
  addOffice(known: Known, key: string): void {
    (known as Kept).offices.add(key);
  }

  /** Whoever of the article a name can mean, by the words alone, in the order in which they were named. */
  namedLike(keys: readonly string[]): Known[] {
    const alike = new Set<Known>();
    for (const clue of nameClues(keys)) {
      for (const known of this.#byClue.get(clue) ?? []) {
        if (!alike.has(known) && known.keys.some((name) => sameNameKeys(name, keys))) alike.add(known);
      }
    }
    return [...alike].sort((a, b) => a.order - b.order);
  }

  /** Whoever holds the same office of the same country and has a name of the same sound: «شويغو», «شويجو» (Shoigu). */
  #variantOf(keys: readonly string[], office: Office): Kept | null {
    const { country } = office;
    if (country === null || keys.length < 2) return null;
    const alike = (this.#byClue.get(soundClue(keys)) ?? []).filter(
      (known) =>
        known.country === country &&
        (known.offices.has(office.key) || counterpartHolds(this.#scan, this.#board, office, known.offices)) &&
        known.keys.some((name) => soundAlike(name, keys)),
    );
    return alike.length === 1 ? alike[0]! : null;
  }

  /** Somebody new, of whom nothing is known but the words here. */
  #introduce(keys: string[], name: Stretch, office: Office | null): Known {
    const country = office?.country ?? null;
    const id = this.#freeId(nameSlug(keys), country);
    const provisional: ProvisionalPerson = {
      id,
      name: this.#scan.words(name).replace(INVISIBLE, '').replace(AROUND_WORDS, ' ').trim(),
      country,
      office: office && this.#describe(office),
      first: this.#scan.span(name),
    };
    const order = this.#byId.size;
    const known: Kept = { id, order, registered: null, keys: [], country, offices: new Set(), provisional };
    this.#byId.set(id, known);
    this.#addName(known, keys);
    if (office) this.learn(known, office);
    return known;
  }

  #freeId(slug: string, country: string | null): string {
    const taken = (id: string) => this.#byId.has(id) || this.#scan.gazetteer.people.has(id);
    let id = slug;
    if (taken(id)) id = `${slug}-${country ?? 'other'}`;
    for (let number = 2; taken(id); number++) id = `${slug}-${number}`;
    return id;
  }

  #addName(known: Kept, keys: readonly string[]): void {
    if (known.keys.some((name) => name.length === keys.length && name.every((key, at) => key === keys[at]))) return;
    known.keys.push(keys);
    for (const clue of [...nameClues(keys), soundClue(keys)]) {
      const list = this.#byClue.get(clue);
      if (list) list.push(known);
      else this.#byClue.set(clue, [known]);
    }
  }

  /** One more form of a name; the fullest is the one to show. */
  #extendName(known: Kept, keys: readonly string[], name: Stretch): void {
    this.#addName(known, keys);
    if (!known.provisional || keys.length <= (known.keys[0]?.length ?? 0)) return;
    known.provisional.name = this.#scan.words(name);
  }

  #registeredLike(keys: readonly string[], office: Office | null): RegistryPerson | null {
    let found: RegistryPerson | null = null;
    for (const { person, keys: full } of this.#scan.gazetteer.namesLike(keys)) {
      if (office?.country && office.country !== person.country && !office.organisation) continue;
      if (full.length > 1 && (sameNameKeys(full, keys) || this.#isVariant(person, full, keys, office))) {
        if (found) return null;
        found = person;
      }
    }
    return found;
  }

  /**
   * Whether one office, one country and one family name make it the same person, though the given name is spelt otherwise:
   * «وزير الخارجية الروسي سيركي لافروف» ("the Russian foreign minister Serki Lavrov").
   */
  #isVariant(person: RegistryPerson, full: readonly string[], keys: readonly string[], office: Office | null): boolean {
    if (!office?.country || !soundAlike(keys, full)) return false;
    const offices = registeredOffices(this.#scan.gazetteer, person);
    const held = offices.has(office.key) || counterpartHolds(this.#scan, this.#board, office, offices);
    return held && person.country === office.country;
  }

  /** An office as the article writes it; `null` for one that does not say which office it is. */
  #describe(office: Office): string | null {
    return office.kind === 'counterpart' || office.listed ? null : this.#scan.words(office);
  }
}
