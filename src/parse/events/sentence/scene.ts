import type { Span } from '../../../model/dataset.ts';
import type { EventPerson, MeetingEvent } from '../../reading/event.ts';
import { wordKey } from '../../text/wordKey.ts';
import type { Item } from './items.ts';

/** What finding events needs to know of the article beyond its sentences. */
export interface EventContext {
  /** The named person of this article who holds the office, when exactly one does. */
  holder(key: string, country: string | null): { person: string; span: Span } | null;
  /** The kind of office a person holds or held, as the article or the registry says, when that is one. */
  officeOf(person: string): { key: string; country: string | null } | null;
  /** The venue's city, or the place itself. */
  cityOf(place: string): string;
  /** A country whose capital or own name the place is. */
  countryOf(place: string): string | null;
}

/** An item that mentions a person. */
export type PersonItem = Extract<Item, { kind: 'person' }>;
/** An item that mentions a place. */
export type PlaceItem = Extract<Item, { kind: 'place' }>;
/** An item that is a word between mentions. */
export type WordItem = Extract<Item, { kind: 'word' }>;

/** What is known at one word of an article: the sentence at hand and what was told before it. */
export interface Scene {
  readonly text: string;
  readonly context: EventContext;
  /** All that was told so far. */
  readonly events: MeetingEvent[];
  /** Who the article was last speaking of. */
  topic: EventPerson | null;
  /** The last two who met. */
  pair: EventPerson[];
  /** The last sentence that said of "the meeting", naming nobody who met, that it was put off or called off. */
  off: { sentence: number; status: 'postponed' | 'cancelled' } | null;
  /** The items of the sentence at hand, and its index. */
  items: Item[];
  sentence: number;
  /** What stands in quotation marks in it. */
  quotes: readonly Span[];
  /** Items that belong to an event already. */
  used: Set<number>;
  /** Where its clauses begin and end, once that was asked. */
  bounds: ClauseBounds | null;
}

/** Where the clauses of a sentence may begin and end: indexes of items, in order. */
export interface ClauseBounds {
  /** Where a clause begins, for what stands there or after. */
  opening: readonly number[];
  /** Which items end a clause before them: what is said, a word that closes, another verb or a meeting told of. */
  saying: readonly number[];
  closing: readonly number[];
  turning: readonly number[];
  /** The first person of the sentence; past its end where it names none. */
  firstPerson: number;
}

/** Somebody who meets, with the words that tell of him. */
export interface FoundPerson extends Span {
  person: EventPerson;
  /** Joined by «مع», «بـ», «بين» ("with", "with", "between"): certainly a partner. */
  strong: boolean;
}
/** Those who meet, as the words of meeting tell. */
export interface Found {
  people: FoundPerson[];
  /** The item after the last that belongs. */
  stop: number;
}

/**
 * How many items away a word may stand and still belong. A subject and a place stand close to their verb; an object comes
 * behind a subject with his office; a partner comes behind both, with day, place and occasion; a denial governs its clause.
 */
export const REACH = { subject: 6, object: 9, partner: 22, place: 6, denial: 14 } as const;

const keys = new Map<string, string>();

/** Whether an item is the word, or one of the words. */
export function isWord(item: Item | undefined, words: ReadonlySet<string> | string): boolean {
  if (item?.kind !== 'word') return false;
  if (typeof words !== 'string') return words.has(item.word);
  let key = keys.get(words);
  if (key === undefined) {
    key = wordKey(words);
    keys.set(words, key);
  }
  return item.word === key;
}

/** Whether an item mentions a person. */
export const isPerson = (item: Item | undefined): item is PersonItem => item?.kind === 'person';
