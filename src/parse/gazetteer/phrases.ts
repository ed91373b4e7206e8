import type { Place } from '../../model/dataset.ts';
import { THE } from '../../model/lexicon/particles.ts';
import type { RegistryPerson } from '../../model/registry.ts';
import { ADJECTIVE_ENDINGS } from '../lexicon/endings.ts';
import { JOINED_SERVANT, SERVANT } from '../lexicon/givenNames.ts';
import { phraseKeys } from '../text/wordKey.ts';

/** What a phrase of the gazetteer stands for. */
export type Entry =
  | { is: 'person'; person: RegistryPerson; withOffice: boolean; full: boolean }
  | { is: 'country'; country: string; organisation: boolean }
  | { is: 'adjective'; country: string; number: 'one' | 'two' | 'many'; definite: boolean }
  | { is: 'place'; place: Place; speaksFor: string | null }
  | { is: 'honorific'; office: 'king' | 'sultan' | 'prince' | 'pope' | null };

/** Phrases word by word: the node after the last word of one holds what it stands for. */
export interface Branch {
  next: Map<string, Branch>;
  /** By kind, since whoever looks a phrase up asks for one. */
  entries: { [K in Entry['is']]?: Extract<Entry, { is: K }>[] };
  /** Bits of the kinds of entry here and beyond: see `KIND`. */
  kinds: number;
}

/** A bit for each kind of entry, so that a word tells at once what it can begin. */
export const KIND: Readonly<Record<Entry['is'], number>> = {
  person: 1,
  country: 2,
  adjective: 4,
  place: 8,
  honorific: 16,
};

/** What an entry was found as: tokens `from` … `to` (exclusive). */
export interface Match<E extends Entry = Entry> {
  entry: E;
  /** All entries of the same kind under the same words. */
  all: E[];
  to: number;
  clitic: string;
}

/** A node with nothing beyond it yet. */
export const bud = (): Branch => ({ next: new Map(), entries: {}, kinds: 0 });

/** Adds a phrase in both spellings of its names: «عبد الله» and «عبدالله» ("Abdullah") are one. */
export function grow(root: Branch, phrase: string, entry: Entry): void {
  const keys = phraseKeys(phrase);
  for (const spelling of [keys, joined(keys), parted(keys)]) {
    if (spelling.length === 0) continue;
    let node = root;
    for (const key of spelling) {
      let next = node.next.get(key);
      if (!next) {
        next = bud();
        node.next.set(key, next);
      }
      node = next;
      node.kinds |= KIND[entry.is];
    }
    node.entries[entry.is] ??= [];
    const same: Entry[] | undefined = node.entries[entry.is];
    if (!same?.some((other) => sameEntry(other, entry))) same?.push(entry);
  }
}

function sameEntry(a: Entry, b: Entry): boolean {
  if (a.is === 'person') return b.is === 'person' && a.person === b.person && a.withOffice === b.withOffice;
  if (a.is === 'country') return b.is === 'country' && a.country === b.country;
  if (a.is === 'place') return b.is === 'place' && a.place.id === b.place.id;
  if (a.is === 'adjective') return b.is === 'adjective' && a.country === b.country && a.number === b.number;
  return a.is === b.is && b.is === 'honorific' && a.office === b.office;
}

function joined(keys: string[]): string[] {
  const result: string[] = [];
  for (const key of keys) {
    if (result.at(-1) === SERVANT) result[result.length - 1] += key;
    else result.push(key);
  }
  return result;
}

const parted = (keys: string[]): string[] =>
  keys.flatMap((key) => (JOINED_SERVANT.test(key) ? [SERVANT, key.slice(SERVANT.length)] : [key]));

/**
 * Adds a nationality with its endings, with and without the article: «سوري» ("Syrian"): «السورية», «سوريان», «السوريون» ("the
 * Syrian", "two Syrians", "the Syrians") …
 */
export function growAdjective(root: Branch, adjective: string, country: string): void {
  for (const article of ['', THE]) {
    for (const [ending, number] of ADJECTIVE_ENDINGS) {
      const words = adjective.split(' ').map((word) => article + word + ending);
      grow(root, words.join(' '), { is: 'adjective', country, number, definite: article !== '' });
    }
  }
}
