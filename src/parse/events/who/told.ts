import { isTitle, linkBefore } from '../sentence/links.ts';
import { type FoundPerson, isPerson, type Scene, type WordItem } from '../sentence/scene.ts';

/**
 * How words of meeting stand to those who meet. `verb`: a subject may stand to the left, otherwise it follows; `gather`
 * and `noun`: all follow; `possessive`: the first stands to the left or is the sentence's own subject.
 */
export type Shape = 'verb' | 'gather' | 'noun' | 'possessive';

/** What is known when it is asked who meets. */
export interface Told {
  scene: Scene;
  /** Index of the words of meeting, and their item. */
  at: number;
  word: WordItem;
  shape: Shape;
  /** Index of the noun of meeting that a light verb or a verb of gathering goes with. */
  noun: number | null;
}

/** What is known when the words to the right have been walked. */
export interface Walked extends Told {
  /** Those found so far: a subject to the left, then whom the words to the right name. */
  people: readonly FoundPerson[];
  /** The item after the last that belongs. */
  stop: number;
  /** A subject was found to the left of the words of meeting, before the walk. */
  hasSubject: boolean;
  /** A verb on the way says by its pronoun that somebody spoken of is among those who met. */
  gathersHim: boolean;
}

/** How many items may stand before words of meeting that open a sentence or clause: a conjunction and a preposition. */
export const OPENING = 2;

/** Whether somebody is among those found, by who he is; a role without a holder is like every other. */
export const isAmong = (people: readonly FoundPerson[], { person: { person } }: FoundPerson): boolean =>
  people.some((other) => other.person.person === person);

/** Those who were found, with their subject before them; unchanged where he is one of them. */
export const withSubject = (people: readonly FoundPerson[], subject: FoundPerson): readonly FoundPerson[] =>
  isAmong(people, subject) ? people : [subject, ...people];

/** Whether somebody stands right after the words of meeting, joined by nothing: their subject or object. */
export const isFollowed = ({ scene, at }: Told): boolean =>
  isPerson(scene.items[at + 1]) && linkBefore(scene, at + 1) === 'none';

/** Whether two stand in a row after the words of meeting, joined by nothing: «التقى فلان فلانا» ("so-and-so met so-and-so"). */
export function isFollowedByTwo(told: Told): boolean {
  const { scene, at } = told;
  const second = scene.items[at + 2];
  return (
    isFollowed(told) &&
    isPerson(second) &&
    second.gap === '' &&
    linkBefore(scene, at + 2) === 'none' &&
    !isTitle(scene, at + 1)
  );
}
