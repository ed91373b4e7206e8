import { thatWords } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { linkBefore } from '../sentence/links.ts';
import { type FoundPerson, isPerson, type Scene } from '../sentence/scene.ts';
import { asFound, toPerson } from './toPerson.ts';

/** The next person within so many items who is not only spoken of; `null` where something is said or another meeting is told first. */
export function personAfter(scene: Scene, at: number, within: number): FoundPerson | null {
  for (let index = at + 1; index < scene.items.length && index <= at + within; index++) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      if (linkBefore(scene, index) === 'about') continue;
      return asFound(scene, item);
    }
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word))) return null;
    if (item.kind === 'word' && item.meeting?.kind === 'noun') return null;
  }
  return null;
}

/** Somebody who is met in the course of a visit: «… لمناقشة كذا مع نظيره» ("… to discuss something with his counterpart"). */
export function partnerAfter(scene: Scene, at: number): FoundPerson | null {
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      const link = linkBefore(scene, index);
      if (link === 'with')
        return { person: toPerson(scene, item, scene.topic), start: item.start, end: item.end, strong: true };
    } else if (item.kind === 'word') {
      if (thatWords.has(item.word) || sayingWords.has(item.word)) return null;
      if (item.meeting && item.meeting.kind !== 'journey') return null;
    }
  }
  return null;
}
