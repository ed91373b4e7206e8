import { relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { JOINED_LETTERS, joinedArticle } from '../../lexicon/eventWords.ts';
import { scheduledWords } from '../../lexicon/meetingDayWords.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { matters } from '../../lexicon/venueWords.ts';
import type { Item } from '../sentence/items.ts';
import { isWord, type Scene } from '../sentence/scene.ts';

/** The words of one meeting, where they stand in their sentence: what every rule about its facts is asked. */
export interface Told {
  readonly scene: Scene;
  /** Where its clause begins, and the first item that is no longer of it. */
  readonly from: number;
  readonly to: number;
  /** Its verb, or its noun where no verb tells it. */
  readonly at: number;
  /** The noun of meeting that the verb goes with. */
  readonly noun: number | null;
  /** The first of the two. */
  readonly first: number;
  readonly word: MeetingWord;
}

/** What stands close before and behind the words of meeting. */
export interface Nearby extends Told {
  /** A few items of the clause, up to the words of meeting. */
  readonly near: readonly Item[];
  /** The same, with the verb itself. */
  readonly told: readonly Item[];
  readonly after: readonly Item[];
}

/** How many items before the words of meeting still say whether it is planned: «من المقرر أن» ("it is set that") and a subject. */
const BEFORE = 6;
/** How many items after them do: an adjective or two, «المرتقب غدا» ("expected tomorrow"). */
const AFTER = 3;

/** The words of a meeting with what stands around them. */
export function nearbyOf(told: Told): Nearby {
  const { scene, from, to, at, noun, first, word } = told;
  const last = noun ?? at;
  const near = scene.items.slice(Math.max(from, first - BEFORE), first);
  const verb = scene.items[at];
  // Each field by name, as it is made for every word of meeting: a spread takes several times the memory.
  return {
    scene,
    from,
    to,
    at,
    noun,
    first,
    word,
    near,
    told: verb ? [...near, verb] : near,
    after: scene.items.slice(last + 1, last + 1 + AFTER),
  };
}

/** Whether one of the words stands among the items, alone or after a letter for "and" or the future. */
export const has = (items: readonly Item[], words: ReadonlySet<string>): boolean =>
  items.some(
    (item) =>
      item.kind === 'word' &&
      (words.has(item.word) || (JOINED_LETTERS.includes(item.word[0] ?? ' ') && words.has(item.word.slice(1)))),
  );

/** The key of a word; empty for a mention or nothing. */
export const wordOf = (item: Item | undefined): string => (item?.kind === 'word' ? item.word : '');

/** «الانتخابات المقررة» ("the scheduled elections"): what is to come is no meeting. */
export const isOfMatter = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], scheduledWords) && matters.has(wordOf(items[index - 1]).replace(joinedArticle, ''));

/** «أعلنت عن لقاء فلان بفلان غدا» ("announced a meeting of A with B tomorrow"): a noun has no tense, but its day is to come. */
export function isDatedAhead(scene: Scene, at: number): boolean {
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (item.kind === 'date' && item.mention.direction === 'following') return false;
    if (item.kind === 'date') return item.mention.direction === 'future' || (item.mention.relative?.steps ?? 0) > 0;
    if (item.kind === 'word' && (thatWords.has(item.word) || item.meeting || relativeWords.has(item.word)))
      return false;
  }
  return false;
}
