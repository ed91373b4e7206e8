import { bisect, itself } from '../../../model/bisect.ts';
import {
  andThat,
  beforeOrAfter,
  closingWords,
  goingOn,
  isJoinedWord,
  relativeWords,
  thatWords,
  turnWords,
} from '../../lexicon/clauseWords.ts';
import { plannedWords, sayingWords } from '../../lexicon/meetingWords.ts';
import type { Item } from './items.ts';
import { meetingIn } from './meetingNouns.ts';
import { type ClauseBounds, isWord, type Scene } from './scene.ts';

/** Where the clause of an item begins. */
export function clauseStart(scene: Scene, at: number): number {
  const { opening } = boundsOf(scene);
  return opening[countBefore(opening, at + 1) - 1] ?? 0;
}

/** How many items from a verb on a word may close its clause: right behind the verb it closes nothing yet. */
const CLOSES_FROM = 2;
/** How many items from a verb on another verb turns the sentence: nearer ones are governed by the first, or joined to it. */
const TURNS_FROM = 3;

/** Where the clause of an item ends: the first item that is no longer of it. */
export function clauseEnd(scene: Scene, at: number): number {
  const { saying, closing, turning } = boundsOf(scene);
  const { length } = scene.items;
  const said = saying[countBefore(saying, at + 1)] ?? length;
  const closed = closing[countBefore(closing, at + CLOSES_FROM)] ?? length;
  const turned = turning[countBefore(turning, at + TURNS_FROM)] ?? length;
  const end = Math.min(said, closed, turned);
  return end !== said && end === turned && isAboutMeeting(scene.items, end) ? end - 1 : end;
}

/** How many of numbers in order are below a limit. */
const countBefore = (numbers: readonly number[], limit: number): number => bisect(numbers, limit, itself);

/** Looks for the bounds of a sentence's clauses once, however many of its verbs ask for theirs. */
function boundsOf(scene: Scene): ClauseBounds {
  scene.bounds ??= findBounds(scene.items);
  return scene.bounds;
}

/** What a word may do to the clauses around it, in bits, so that one look at a word is enough. */
const DOES = { that: 1, saying: 2, turn: 4, closing: 8 } as const;

const doings = new Map<string, number>();

for (const [words, does] of [
  [thatWords, DOES.that],
  [sayingWords, DOES.saying],
  [turnWords, DOES.turn],
  [closingWords, DOES.closing],
] as const) {
  for (const word of words) doings.set(word, (doings.get(word) ?? 0) | does);
}

function findBounds(items: readonly Item[]): ClauseBounds {
  const opening: number[] = [];
  const saying: number[] = [];
  const closing: number[] = [];
  const turning: number[] = [];
  let firstPerson = items.length;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (item.kind === 'person' && index < firstPerson) firstPerson = index;
    if (item.kind !== 'word') continue;
    const does = doings.get(item.word) ?? 0;
    if (opensAfter(items, index, does)) opening.push(index + 1);
    if ((does & (DOES.that | DOES.saying)) !== 0) saying.push(index);
    if ((does & DOES.closing) !== 0 && !goesOn(items, index)) closing.push(index);
    if (isAnotherVerb(item) || isAboutMeeting(items, index)) turning.push(index);
  }
  return { opening, saying, closing, turning, firstPerson };
}

/** Whether «وذلك خلال زيارة» ("and that during a visit") goes on with the same. */
const goesOn = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], andThat) && isWord(items[index + 1], goingOn);

/** Whether a clause begins after the item, by what its word does. */
function opensAfter(items: readonly Item[], index: number, does: number): boolean {
  if ((does & DOES.that) !== 0) return !isWord(items[index - 1], plannedWords);
  if ((does & DOES.saying) !== 0) return true;
  const item = items[index];
  return (does & DOES.turn) !== 0 && !isWord(item, beforeOrAfter);
}

/** Whether it is about a meeting from here on: «بحثا نتائج القمة التي جمعت …» ("they discussed the outcome of the summit that brought together …"). */
const isAboutMeeting = (items: readonly Item[], index: number): boolean =>
  meetingIn(items, index - 1)?.kind === 'noun' &&
  isWord(items[index], relativeWords) &&
  Boolean(meetingIn(items, index + 1)?.tense);

const isAnotherVerb = (item: Item): boolean =>
  item.kind === 'word' &&
  item.meeting !== null &&
  item.meeting.tense !== null &&
  item.meeting.kind !== 'light' &&
  item.meeting.kind !== 'gather';

/** Whether another verb stands between two items. */
export function crosses(scene: Scene, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  for (let index = low + 1; index < high; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (sayingWords.has(item.word) || thatWords.has(item.word)) return true;
    if (item.meeting && item.meeting.tense !== null && item.meeting.kind !== 'gather' && item.meeting.kind !== 'light')
      return true;
  }
  return false;
}

/** Whether a word is joined to a clause before it that names somebody: «والتقى», «وبحث» ("and met", "and talked"). */
export function isConjoined(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  return item?.kind === 'word' && isJoinedWord(item.word) && boundsOf(scene).firstPerson < at;
}
