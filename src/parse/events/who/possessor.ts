import { relativeWords } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { linkBefore } from '../sentence/links.ts';
import { type FoundPerson, isPerson, isWord, type Scene } from '../sentence/scene.ts';
import { personAfter } from './neighbours.ts';
import { toPerson } from './toPerson.ts';
import { topicAs } from './topic.ts';

/** «خلال لقائه فلانا»: whose meeting it is. At the head of a sentence («وبعد لقائه …، كشف فلان») the subject follows. */
export function addPossessor(scene: Scene, at: number, people: FoundPerson[]): void {
  if (at <= 2) {
    for (let index = at + 1; index < scene.items.length; index++) {
      const item = scene.items[index]!;
      if (item.kind === 'word' && sayingWords.has(item.word)) {
        const speaker = personAfter(scene, index, 2);
        if (speaker && !people.some(({ person }) => person.person === speaker.person.person)) people.push(speaker);
        if (speaker) return;
      }
    }
  }
  for (let index = at - 1; index >= 0 && at - index <= 14; index--) {
    const item = scene.items[index]!;
    if (!isPerson(item)) continue;
    const link = linkBefore(scene, index);
    // «نظام فلان الذي لجأ إلى موسكو بعد لقائه فلانا»: the clause is about him, whatever he is named for.
    if (link === 'about' && !isWord(scene.items[index + 1], relativeWords)) continue;
    // «بحث فلان مع فلان …، بعد لقائه فلانا»: the meeting is his who did it, not his with whom.
    if (link === 'with' && scene.items.slice(Math.max(0, at - 14), index).some(isPerson)) continue;
    const possessor = toPerson(scene, item, scene.topic);
    if (!people.some(({ person }) => person.person === possessor.person && possessor.person !== null)) {
      people.unshift({ person: possessor, start: item.start, end: item.end, strong: false });
      return;
    }
  }
  const topic = topicAs(scene, at);
  if (topic && !people.some(({ person }) => person.person === topic.person.person)) people.unshift(topic);
}
