import { type MeetingEvent, namesOf } from '../reading/event.ts';

/** How many of an event's people are looked up in pairs: a table of more has its two sides among the first. */
const MOST_PAIRED = 8;

/** The pairs of people who take part in an event, each as one word that does not depend on their order. */
export function* pairsOf(event: MeetingEvent): Generator<string> {
  const people = namesOf(event).slice(0, MOST_PAIRED);
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++) yield pairKey(people[a]!, people[b]!);
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Whether two events name the same people, and nobody else. */
export const haveSamePeople = (a: MeetingEvent, b: MeetingEvent): boolean => {
  const [ours, theirs] = [namesOf(a), namesOf(b)];
  return ours.length === theirs.length && ours.every((person) => theirs.includes(person));
};
