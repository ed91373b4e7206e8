import type { Level, Meeting, Person } from '../../model/dataset.ts';

/** Parts of a Latin name that say little by themselves. */
const particles = new Set([
  'al',
  'as',
  'ash',
  'an',
  'ar',
  'at',
  'abu',
  'bin',
  'ben',
  'ibn',
  'el',
  'de',
  'van',
  'von',
  'abd',
]);

/**
 * Latin ids that do not depend on a headline: the day as well as it is known, then who met, those of the corpus's first
 * country first: `2025-10-15-sharaa-putin`. Where nobody is named, the level and the format say what it was.
 */
export function giveIds(
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Pick<Person, 'country'>>,
  countries: readonly string[],
): void {
  const side = (person: string): number => {
    const at = countries.indexOf(people.get(person)?.country ?? '');
    return at < 0 ? countries.length : at;
  };
  const taken = new Map<string, number>();
  for (const meeting of meetings) {
    const ids = meeting.participants.map(({ value }) => value.person);
    const who = ids.length > 0 ? firstOfEachSide(ids, side).map(familyName) : [plain(meeting.level), meeting.format];
    const day = meeting.date ? meeting.date.value.edtf.replace(/[^0-9]+/gu, '-').replace(/^-|-$/gu, '') : 'undated';
    const base = [day, ...who].join('-');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    meeting.id = count === 1 ? base : `${base}-${count}`;
  }
}

const plain = (level: Level): string => level;

/** At most three: one of each side in turn, so that both sides show. */
function firstOfEachSide(people: readonly string[], side: (person: string) => number): string[] {
  const sorted = people
    .map((person, at) => ({ person, at, side: side(person) }))
    .sort((a, b) => a.side - b.side || a.at - b.at);
  const sides = new Set<number>();
  const first = sorted.filter((entry) => !sides.has(entry.side) && sides.add(entry.side));
  const rest = sorted.filter((entry) => !first.includes(entry));
  const chosen = first.length >= 2 ? first : [...first, ...rest];
  return chosen.slice(0, 3).map(({ person }) => person);
}

function familyName(id: string): string {
  const words = id.split('-').filter((word) => !particles.has(word));
  return words.at(-1) ?? id;
}
