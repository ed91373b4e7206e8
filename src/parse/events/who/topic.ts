import { sayingWords } from '../../lexicon/meetingWords.ts';
import { isSpokenOf, isStatementOf } from '../sentence/links.ts';
import { type FoundPerson, isPerson, isWord, type Scene } from '../sentence/scene.ts';
import { toPerson } from './toPerson.ts';

/** How many items before the speaker the verb of saying may stand: right before, or with his title between. */
const SAYING_BEFORE = 2;

/** Whether somebody says, outside the marks, the words at hand: «قال فلان: “نعم، وسيعقد لقاء”» ("… said: “yes, and a meeting will be held”") is not of the speaker. */
export function isQuotedBy(scene: Scene, at: number, speaker: number): boolean {
  const before = scene.items.slice(Math.max(0, speaker - SAYING_BEFORE), speaker);
  if (!before.some((item) => isWord(item, sayingWords))) return false;
  const trigger = scene.items[at]!;
  const quote = scene.quotes.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return quote !== undefined && scene.items[speaker]!.end <= quote.start;
}

/** Whom the words at hand tell of where they name nobody: the first person of the sentence who does something, or else whoever the article was speaking of. */
export function topicAs(scene: Scene, at: number): FoundPerson | null {
  const trigger = scene.items[at]!;
  for (let index = 0; index < at; index++) {
    const item = scene.items[index]!;
    if (isPerson(item) && isQuotedBy(scene, at, index)) return null;
    if (isPerson(item) && (!isSpokenOf(scene, index) || isStatementOf(scene, index))) {
      const person = toPerson(scene, item, scene.topic);
      if (person.person !== null) return { person, start: item.start, end: item.end, strong: false };
    }
  }
  return scene.topic ? { person: scene.topic, start: trigger.start, end: trigger.end, strong: false } : null;
}
