import type { Status } from '../../../model/dataset.ts';
import { relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import {
  beforeWords,
  FOR_LETTER,
  fromWord,
  onWord,
  thatDemonstrative,
  timeWord,
  toWord,
} from '../../lexicon/eventWords.ts';
import { cancelledWords, type MeetingWord, postponedWords } from '../../lexicon/meetingWords.ts';
import { agreedWords, isFutureVerb, pictureWords } from '../../lexicon/statusWords.ts';
import { duringWords } from '../../lexicon/tellingWords.ts';
import type { Item } from '../sentence/items.ts';
import { isWord, type Scene } from '../sentence/scene.ts';
import { isDatedAhead, type Nearby, wordOf } from './told.ts';

/** Whether a meeting was held, and whether it is more than a proposal. */
export interface ToldStatus {
  readonly status: Status;
  /** A proposal has no day, whatever stands around it. */
  readonly proposed: boolean;
}

export const HELD: ToldStatus = { status: 'held', proposed: false };

export const PLANNED: ToldStatus = { status: 'planned', proposed: false };

export const PROPOSED: ToldStatus = { status: 'planned', proposed: true };

export const CANCELLED: ToldStatus = { status: 'cancelled', proposed: false };

export const POSTPONED: ToldStatus = { status: 'postponed', proposed: false };

/** The status of a verb of the tense that governs. */
export const byTense = (tense: MeetingWord['tense']): ToldStatus => (tense === 'past' ? HELD : PLANNED);

/** Within so many items after a noun of meeting a verb in the future still has it as its subject. */
export const FUTURE_VERB_AFTER = 7;

export const isOfFuture = (item: Item): boolean => item.kind === 'word' && isFutureVerb(item.word);

/** A meeting of which a verb in the present tells: not one that gathers («القمة التي تجمع», "the summit that gathers"). */
export const isPresent = ({ tense, kind }: MeetingWord): boolean => tense === 'present' && kind !== 'gather';

/**
 * «قبيل لقائه فلانا غدا، اجتمع فلان», «قبل اللقاء أجرى فلان اتصالا» ("before his meeting with A tomorrow, B met", "before the
 * meeting A made a call"): what is to come is the meeting before.
 */
export function ownWords(near: readonly Item[], { kind, tense }: MeetingWord): readonly Item[] {
  if (tense !== 'past' || kind === 'gather') return near;
  return near.slice(near.findLastIndex((item) => item.kind === 'word' && item.meeting !== null) + 1);
}

/** «وقبل ذلك اجتمع فلان» ("before that A met"), «من قبل فلان» ("by A"): nothing is still to come. */
export const isBeforeThat = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], beforeWords) &&
  (isWord(items[index + 1], thatDemonstrative) || isWord(items[index - 1], fromWord));

/** «زار فلان دمشق قبل أن يستقبله فلان» ("A visited Damascus before B received him"): what came next, unless its day is to come. */
export function isBeforeItDid(scene: Scene, at: number): boolean {
  if (!isWord(scene.items[at - 1], toWord) || !isWord(scene.items[at - 2], beforeWords)) return false;
  const past = scene.items.slice(0, at).findLast((item) => item.kind === 'word' && item.meeting?.tense);
  return past?.kind === 'word' && past.meeting?.tense === 'past' && !isDatedAhead(scene, at);
}

/** What a word for putting off or calling off says of the meeting; `null` for any other word. */
export function offBy(item: Item | undefined): 'postponed' | 'cancelled' | null {
  if (isWord(item, postponedWords)) return 'postponed';
  return isWord(item, cancelledWords) ? 'cancelled' : null;
}

/** «اللقاء بين فلان وفلان أرجئ» ("the meeting of A and B was put off"); but «…، ألغى فلان زيارته» ("…, A called off his visit") is of something else. */
export function offBehind({ scene, at, noun, to, word }: Nearby): ToldStatus | null {
  if (word.kind !== 'noun' || isWord(scene.items[at - 1], duringWords)) return null;
  for (let index = (noun ?? at) + 1; index < to; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting && !offBy(item)) return null;
    if (thatWords.has(item.word) || relativeWords.has(item.word)) return null;
    if (!offBy(item)) continue;
    const next = scene.items[index + 1];
    const takesObject = next?.kind === 'person' || (next?.kind === 'word' && next.meeting?.tense === null);
    if (item.gap !== '' || takesObject) return null;
    return offBy(item) === 'postponed' ? POSTPONED : CANCELLED;
  }
  return null;
}

/** «اتفق مع فلان على عقد لقاء» ("agreed with A on holding a meeting"). */
export function isAgreedOn({ told }: Nearby): boolean {
  const on = told.findLastIndex((item) => isWord(item, onWord));
  return on > 0 && on >= told.length - 2 && told.slice(0, on).some((item) => agreedWords.has(wordOf(item)));
}

/** «وصل للقاء فلان» ("came to meet A"). */
export function isCameFor({ scene, at, noun, near, word }: Nearby): boolean {
  const item = scene.items[noun ?? at];
  return (
    word.kind === 'noun' &&
    item?.kind === 'word' &&
    item.meeting?.attached?.startsWith(FOR_LETTER) === true &&
    !near.some((before) => isWord(before, timeWord)) &&
    !isWord(near.at(-1), pictureWords)
  );
}

export function byVerbBefore({ scene, from, at, word }: Nearby): ToldStatus | null {
  if (word.kind !== 'noun') return null;
  for (let index = at - 1; index >= from; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.tense) return byTense(item.meeting.tense);
    if (isFutureVerb(item.word)) return PLANNED;
  }
  return null;
}
