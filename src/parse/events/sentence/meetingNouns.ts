import { alsoWords, governing, relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { type MeetingWord, plannedWords, sayingWords } from '../../lexicon/meetingWords.ts';
import { betweenWord, fromWord } from '../../lexicon/participantWords.ts';
import { impersonalVerbs, invitingWords } from '../../lexicon/tellingWords.ts';
import type { Item } from './items.ts';
import { isPerson, isWord, type Scene, type WordItem } from './scene.ts';

/** How far from a verb its noun of meeting may stand, in items: subject, place and day come between, more of them after it. */
const NOUN_AFTER = 14;
const NOUN_BEFORE = 4;
/** How far after a verb a journey is its object: «قام فلان بزيارة» ("so-and-so made a visit"), with one person between. */
const JOURNEY_AFTER = 3;
/** How far before a journey the words that invite to it may stand, in items. */
const INVITATION_REACH = 5;
/** How far after a noun of meeting «بين» ("between") may stand, in items: a quality, a day and a place come before it. */
const BETWEEN_REACH = 6;

/** The word of meeting at an index of the sentence at hand; `null` where there is none. */
export const meetingAt = (scene: Scene, index: number): MeetingWord | null => meetingIn(scene.items, index);

/** The word of meeting at an index of some items; `null` where there is none. */
export function meetingIn(items: readonly Item[], index: number): MeetingWord | null {
  const item = items[index];
  return item?.kind === 'word' ? item.meeting : null;
}

/** Index of the noun of meeting or journey that a verb takes to its right, before anything else is told; `null` where it takes none. */
export function nounAfter(scene: Scene, at: number, within: number = NOUN_AFTER): number | null {
  for (let index = at + 1; index < scene.items.length && index <= at + within; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (isRound(scene, index)) continue;
    if (item.meeting?.kind === 'journey' && index <= at + JOURNEY_AFTER) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word) || relativeWords.has(item.word)) return null;
    if (item.meeting && item.meeting.tense !== null) return null;
  }
  return null;
}

/** Whether a word of journeys is a round of talks: «جولة من المباحثات», «جولة محادثات» ("a round of talks"). */
export function isRound(scene: Scene, index: number): boolean {
  if (meetingAt(scene, index)?.kind !== 'journey') return false;
  const next = isWord(scene.items[index + 1], fromWord) ? index + 2 : index + 1;
  return meetingAt(scene, next)?.kind === 'noun';
}

/** Index of the noun of meeting that a verb belongs to on its left; `null` where there is none. */
export function nounBefore(scene: Scene, at: number, within: number = NOUN_BEFORE): number | null {
  for (let index = at - 1; index >= 0 && index >= at - within; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word)) return null;
  }
  return null;
}

/** Whether somebody is only invited: «وجه له الدعوة لزيارة موسكو» ("he invited him to visit Moscow") is no journey made. */
export function isInvitation(scene: Scene, at: number): boolean {
  return scene.items.slice(Math.max(0, at - INVITATION_REACH), at).some((item) => isWord(item, invitingWords));
}

/** Whether what has the form of a verb in the past is a noun: «مؤشرات على تباحث», «يعتزم بحث» ("signs of conferring", "means to discuss"). */
export function isVerbalNoun(scene: Scene, at: number, word: MeetingWord): boolean {
  if (word.tense !== 'past' || word.dual) return false;
  const before = scene.items[isWord(scene.items[at - 1], alsoWords) ? at - 2 : at - 1];
  return before?.kind === 'word' && (governing.has(before.word) || plannedWords.has(before.word));
}

/** Whether the meeting itself is the subject: «المحادثات التي عقدت», «اجتماع يعقد» ("the talks that were held", "a meeting that is held"). */
export function isImpersonal(scene: Scene, at: number): boolean {
  const item = scene.items[at] as WordItem;
  return (
    impersonalVerbs.has(item.word) &&
    (isWord(scene.items[at - 1], relativeWords) || meetingAt(scene, at - 1)?.kind === 'noun')
  );
}

/** Index of «بين» in «عقد لقاء بين فلان وفلان» ("a meeting was held between … and …"): whoever stands before it only speaks of it or arranges it. */
export function betweenAfter(scene: Scene, noun: number): number | null {
  for (let index = noun + 1; index <= noun + BETWEEN_REACH; index++) {
    const item = scene.items[index];
    if (!item || isPerson(item) || (item.kind === 'word' && (thatWords.has(item.word) || item.meeting?.tense)))
      return null;
    if (isWord(item, betweenWord)) return namesAfter(scene, index) ? index : null;
  }
  return null;
}

/** How many items behind «بين» ("between") somebody must be named: behind a title and what qualifies it. */
const NAMED_WITHIN = 4;

/** Whether sides are named: «بين فلان وفلان» ("between so-and-so and so-and-so"); but «التعاون بين البلدين» ("cooperation between the two countries") names nobody. */
const namesAfter = ({ items }: Scene, index: number): boolean =>
  items.slice(index + 1, index + 1 + NAMED_WITHIN).some((item) => item.kind !== 'word' && item.kind !== 'date');
