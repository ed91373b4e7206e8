import { inWord, particleWords, thatHe } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { duringWords } from '../../lexicon/tellingWords.ts';
import { type FoundPerson, isPerson, isWord, type Scene } from '../sentence/scene.ts';
import { OPENING } from './told.ts';
import { toPerson } from './toPerson.ts';
import { topicAs } from './topic.ts';

/** The speaker who speaks of himself: «قال فلان إنه أجرى» ("so-and-so said that he held"). */
export function speakerBefore(scene: Scene, at: number): FoundPerson | null {
  const near = isWord(scene.items[at - 1], particleWords) ? scene.items[at - 2] : scene.items[at - 1];
  return isWord(near, thatHe) ? topicAs(scene, at) : null;
}

/**
 * Whose words were said at a meeting: «في لقاء مع فلان أقر فلان بأن» ("at a meeting with … so-and-so conceded that"),
 * «أعلن فلان أن … خلال لقاء مع فلان» ("so-and-so announced that … at a meeting with …").
 */
export function speakerAt(scene: Scene, at: number, after: number): FoundPerson | null {
  if (!isWord(scene.items[at - 1], duringWords) && !isWord(scene.items[at - 1], inWord)) return null;
  if (at <= OPENING) {
    const verb = scene.items[after];
    const speaker = scene.items[after + 1];
    if (verb?.kind !== 'word' || particleWords.has(verb.word) || !isPerson(speaker) || speaker.prefix !== '')
      return null;
    return { person: toPerson(scene, speaker, scene.topic), start: speaker.start, end: speaker.end, strong: false };
  }
  for (let index = at - 1; index >= 0; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word' || !sayingWords.has(item.word)) continue;
    const speaker = scene.items[index + 1];
    if (!isPerson(speaker) || speaker.prefix !== '') return null;
    const others = scene.items.slice(index + 2, at).some((other) => isPerson(other));
    if (others) return null;
    return { person: toPerson(scene, speaker, scene.topic), start: speaker.start, end: speaker.end, strong: false };
  }
  return null;
}
