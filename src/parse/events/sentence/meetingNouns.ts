import { alsoWords, governing, relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { type MeetingWord, plannedWords, sayingWords } from '../../lexicon/meetingWords.ts';
import { betweenWord, fromWord } from '../../lexicon/participantWords.ts';
import { impersonalVerbs, invitingWords } from '../../lexicon/tellingWords.ts';
import type { Item } from './items.ts';
import { isPerson, isWord, type Scene, type WordItem } from './scene.ts';

export const meetingAt = (scene: Scene, index: number): MeetingWord | null => meetingIn(scene.items, index);

export function meetingIn(items: readonly Item[], index: number): MeetingWord | null {
  const item = items[index];
  return item?.kind === 'word' ? item.meeting : null;
}

export function nounAfter(scene: Scene, at: number, within = 14): number | null {
  for (let index = at + 1; index < scene.items.length && index <= at + within; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (isRound(scene, index)) continue;
    if (item.meeting?.kind === 'journey' && index <= at + 3) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word) || relativeWords.has(item.word)) return null;
    if (item.meeting && item.meeting.tense !== null) return null;
  }
  return null;
}

/** «جولة من المباحثات», «جولة محادثات»: a round, no journey. */
export function isRound(scene: Scene, index: number): boolean {
  if (meetingAt(scene, index)?.kind !== 'journey') return false;
  const next = isWord(scene.items[index + 1], fromWord) ? index + 2 : index + 1;
  return meetingAt(scene, next)?.kind === 'noun';
}

export function nounBefore(scene: Scene, at: number, within = 4): number | null {
  for (let index = at - 1; index >= 0 && index >= at - within; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word)) return null;
  }
  return null;
}

/** «وجه له الدعوة لزيارة موسكو» is no journey made. */
export function isInvitation(scene: Scene, at: number): boolean {
  return scene.items.slice(Math.max(0, at - 5), at).some((item) => isWord(item, invitingWords));
}

/** «مؤشرات على تباحث», «يعتزم بحث»: the form of a verb in the past, but a noun. */
export function isVerbalNoun(scene: Scene, at: number, word: MeetingWord): boolean {
  if (word.tense !== 'past' || word.dual) return false;
  const before = scene.items[isWord(scene.items[at - 1], alsoWords) ? at - 2 : at - 1];
  return before?.kind === 'word' && (governing.has(before.word) || plannedWords.has(before.word));
}

/** «المحادثات التي عقدت», «الجولتان اللتان جرتا», «اجتماع يعقد»: the meeting itself is the subject. */
export function isImpersonal(scene: Scene, at: number): boolean {
  const item = scene.items[at] as WordItem;
  return (
    impersonalVerbs.has(item.word) &&
    (isWord(scene.items[at - 1], relativeWords) || meetingAt(scene, at - 1)?.kind === 'noun')
  );
}

/** «عقد لقاء بين فلان وفلان»: whoever stands before «بين» only speaks of it or arranges it. */
export function betweenAfter(scene: Scene, noun: number): number | null {
  for (let index = noun + 1; index <= noun + 6; index++) {
    const item = scene.items[index];
    if (!item || isPerson(item) || (item.kind === 'word' && (thatWords.has(item.word) || item.meeting?.tense)))
      return null;
    if (isWord(item, betweenWord)) return namesAfter(scene, index) ? index : null;
  }
  return null;
}

/** «بين فلان وفلان», «بين وفدي سوريا وروسيا»; but «التعاون بين البلدين» names nobody. */
const namesAfter = ({ items }: Scene, index: number): boolean =>
  items.slice(index + 1, index + 5).some((item) => item.kind !== 'word' && item.kind !== 'date');
