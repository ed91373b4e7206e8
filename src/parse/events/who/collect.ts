import { firstOf, type Rule } from '../../reading/rule.ts';
import type { Found, FoundPerson, Scene, WordItem } from '../sentence/scene.ts';
import { SUBJECTS } from './subjectRules.ts';
import type { Shape, Told } from './told.ts';
import { UNDERSTOOD } from './understood.ts';
import { walk } from './walk.ts';

/**
 * Finds those who meet: the subject before a verb, then whom the words to the right name, then who is meant and not
 * named. `noun` is the index of the noun of meeting that a light verb or a verb of gathering goes with.
 */
export function collect(scene: Scene, at: number, shape: Shape, noun: number | null): Found {
  const told: Told = { scene, at, word: scene.items[at] as WordItem, shape, noun };
  const before = shape === 'verb' ? ask(SUBJECTS, told, NOBODY) : null;
  const walked = walk(told, before ?? NOBODY);
  const people = ask(UNDERSTOOD, walked, walked.people);
  return { people: [...(people ?? walked.people)], stop: walked.stop };
}

const NOBODY: readonly FoundPerson[] = [];

/** What the first rule that answers says; whoever was not known before carries the rule's name. */
function ask<Asked>(
  rules: readonly Rule<Asked, readonly FoundPerson[]>[],
  asked: Asked,
  known: readonly FoundPerson[],
): readonly FoundPerson[] | null {
  const found = firstOf(rules, asked);
  if (!found) return null;
  const { name } = found.rule;
  return found.answer.map((one) => {
    if (known.includes(one)) return one;
    const { mention, person, rule, also } = one.person;
    return { person: { mention, person, rule, also, by: name }, start: one.start, end: one.end, strong: one.strong };
  });
}
