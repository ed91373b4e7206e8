import { thatWords } from '../../lexicon/clauseWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { isOfTwo } from '../../lexicon/participantWords.ts';
import { sameKind } from '../../offices/kinds.ts';
import type { EventPerson } from '../../reading/event.ts';
import { linkBefore } from '../sentence/links.ts';
import { type FoundPerson, isPerson, type Scene, type WordItem } from '../sentence/scene.ts';
import { toPerson } from './toPerson.ts';

/** The last two who met, as those whom the words at hand stand for. */
export const pairAt = ({ pair }: Scene, { start, end }: WordItem): FoundPerson[] =>
  pair.map((person) => ({ person, start, end, strong: true }));

/** Those who are joined before the nearest subject of a verb in the dual: «فلان وفلان بحثا» ("so-and-so and so-and-so talked"). */
export function companionsOf(scene: Scene, subject: FoundPerson): FoundPerson[] {
  const companions: FoundPerson[] = [];
  let at = scene.items.findIndex(({ start }) => start === subject.start);
  // The topic of the article stands where the verb does, and a verb has no companions.
  if (!isPerson(scene.items[at])) return companions;
  for (; at > 0 && linkBefore(scene, at) === 'and'; at--) {
    const item = scene.items[at - 1];
    if (!isPerson(item)) break;
    companions.unshift({ person: toPerson(scene, item, scene.topic), start: item.start, end: item.end, strong: true });
  }
  return companions;
}

/** How far before a noun of meeting the two may stand whose doing it frames, in items: a verb and what it takes come between. */
const PAIR_REACH = 8;

/** The two whose doing a meeting frames: «إن فلانا ونظيره فلانا اتفقا خلال اتصال على …» ("that … and his counterpart … agreed in a call on …"). */
export function pairBefore(scene: Scene, at: number): FoundPerson[] {
  for (let index = at - 1; index > 0 && at - index <= PAIR_REACH; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word) || item.meeting?.tense))
      return [];
    const other = scene.items[index - 1];
    if (!isPerson(item)) continue;
    if (linkBefore(scene, index) !== 'and' || !isPerson(other) || linkBefore(scene, index - 1) === 'about') return [];
    const first = toPerson(scene, other, scene.topic);
    const second = toPerson(scene, item, first);
    if (first.person === null || second.person === null) return [];
    return [
      { person: first, start: other.start, end: other.end, strong: false },
      { person: second, start: item.start, end: item.end, strong: true },
    ];
  }
  return [];
}

/** Puts the pair that was named before where «الرئيسين», «الوزيران» ("the two presidents", "the two ministers") stand for it. */
export function expand(scene: Scene, people: EventPerson[]): EventPerson[] {
  const expanded: EventPerson[] = [];
  for (const entry of people) {
    const { mention } = entry;
    if (
      entry.person === null &&
      mention.form === 'role' &&
      mention.office?.number === 'two' &&
      mention.country === null &&
      !mention.counterpart
    ) {
      const pair = scene.pair.filter(({ person }) => person !== null);
      const theirs = isOfTwo(scene.text.slice(mention.start, mention.end));
      const { key } = mention.office;
      const fits = pair.every(({ person }) =>
        sameKind(key, person === null ? null : (scene.context.officeOf(person)?.key ?? null)),
      );
      if (pair.length === 2 && fits && !theirs) {
        expanded.push(
          ...pair.map((person) => ({
            ...person,
            rule: person.rule ?? 'pair-named-before',
            also: [...person.also, mention],
          })),
        );
        continue;
      }
    }
    expanded.push(entry);
  }
  return expanded;
}
