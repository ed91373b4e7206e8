import { relativeWords } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { linkBefore } from '../sentence/links.ts';
import { type FoundPerson, isPerson, isWord, type Scene } from '../sentence/scene.ts';
import { personAfter } from './neighbours.ts';
import { isAmong } from './told.ts';
import { asFound } from './toPerson.ts';

/** How far before «لقائه» ("his meeting") its possessor may stand, in items: about a clause and a half. */
const POSSESSOR_REACH = 14;

/** How far after a verb of saying its speaker may stand, in items. */
const SPEAKER_REACH = 2;

/** «وبعد لقائه …، كشف فلان» ("and after his meeting with …, so-and-so disclosed"): who says something after it. */
export function speakerAfter(scene: Scene, at: number): FoundPerson | null {
  for (let index = at + 1; index < scene.items.length; index++) {
    if (!isWord(scene.items[index], sayingWords)) continue;
    const speaker = personAfter(scene, index, SPEAKER_REACH);
    if (speaker) return speaker;
  }
  return null;
}

/** «خلال لقائه فلانا» ("during his meeting with so-and-so"): the nearest before it who may be the one whose meeting it is. */
export function possessorBefore(scene: Scene, at: number, people: readonly FoundPerson[]): FoundPerson | null {
  for (let index = at - 1; index >= 0 && at - index <= POSSESSOR_REACH; index--) {
    const item = scene.items[index]!;
    if (!isPerson(item) || isOnlySpokenOf(scene, index) || isPartnerOfAnother(scene, at, index)) continue;
    const possessor = asFound(scene, item);
    if (possessor.person.person === null || !isAmong(people, possessor)) return possessor;
  }
  return null;
}

/** «رسالة من فلان» ("a letter from so-and-so"); but in «نظام فلان الذي لجأ …» ("the regime of so-and-so, who fled …") the clause is about him. */
const isOnlySpokenOf = (scene: Scene, index: number): boolean =>
  linkBefore(scene, index) === 'about' && !isWord(scene.items[index + 1], relativeWords);

/** «بحث فلان مع فلان …، بعد لقائه فلانا» ("… talked with …, after his meeting with …"): it is his who did it, not his with whom. */
const isPartnerOfAnother = (scene: Scene, at: number, index: number): boolean =>
  linkBefore(scene, index) === 'with' && scene.items.slice(Math.max(0, at - POSSESSOR_REACH), index).some(isPerson);
