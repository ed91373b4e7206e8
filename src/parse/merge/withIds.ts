import type { Person } from '../../model/dataset.ts';
import { LATIN_PARTICLES } from '../lexicon/latinParticles.ts';
import type { ToldMeeting } from './toldMeeting.ts';

/**
 * Latin ids that do not depend on a headline: the day as well as it is known, then who met, those of the corpus's first
 * country first: `2025-10-15-sharaa-putin`. Where nobody is named, the level and the format say what it was.
 */
export function withIds(
  told: readonly ToldMeeting[],
  people: readonly Pick<Person, 'id' | 'country'>[],
  countries: readonly string[],
): ToldMeeting[] {
  const countryOf = new Map(people.map(({ id, country }) => [id, country]));
  const side = (person: string): number => {
    const at = countries.indexOf(countryOf.get(person) ?? '');
    return at < 0 ? countries.length : at;
  };
  const taken = new Map<string, number>();
  return told.map((each) => {
    const { meeting } = each;
    const ids = meeting.participants.map(({ value }) => value.person);
    const who = ids.length > 0 ? firstOfEachSide(ids, side).map(familyName) : [meeting.level, meeting.format];
    const day = meeting.date ? meeting.date.value.edtf.replace(/[^0-9]+/gu, '-').replace(/^-|-$/gu, '') : 'undated';
    const base = [day, ...who].join('-');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { ...each, meeting: { ...meeting, id: count === 1 ? base : `${base}-${count}` } };
  });
}

/** How many people an id names at most: more make no address that one can read. */
const MOST_NAMED = 3;

/** A few of those who met, first one of each side in turn, so that both sides show. */
function firstOfEachSide(people: readonly string[], side: (person: string) => number): string[] {
  const sorted = people
    .map((person, at) => ({ person, at, side: side(person) }))
    .sort((a, b) => a.side - b.side || a.at - b.at);
  const sides = new Set<number>();
  const first = sorted.filter((entry) => !sides.has(entry.side) && sides.add(entry.side));
  const rest = sorted.filter((entry) => !first.includes(entry));
  const chosen = first.length >= 2 ? first : [...first, ...rest];
  return chosen.slice(0, MOST_NAMED).map(({ person }) => person);
}

/** The last word of a person's id that says who it is. */
function familyName(id: string): string {
  const words = id.split('-').filter((word) => !LATIN_PARTICLES.has(word));
  return words.at(-1) ?? id;
}
