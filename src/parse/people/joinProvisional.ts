import type { Person } from '../../model/dataset.ts';
import { inEveryLanguage } from '../../model/languages.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { ProvisionalPerson } from '../reading/mentions.ts';
import { phraseKeys } from '../text/wordKey.ts';
import type { Renames } from './renamePeople.ts';
import { sameNameKeys, soundAlike, soundClue } from './sameName.ts';
import { nameSlug } from './slug.ts';

/** Somebody found in an article before. */
interface Known {
  id: string;
  /** How many were found before. */
  order: number;
  /** The keys of the name as it was first written. */
  keys: string[];
  country: string | null;
  person: Person;
  /** Where he was found first, and as whom. */
  reading: ArticleReading;
  found: ProvisionalPerson;
}

/** Who the people are whom the registry lacks, over all articles. */
export interface JoinedPeople {
  /** By id. */
  people: ReadonlyMap<string, Person>;
  /** The ids that an article gave by itself and that are others over all articles; readings without any are left out. */
  renames: ReadonlyMap<ArticleReading, Renames>;
}

/**
 * Makes one person of a name that several articles spell or shorten differently, unless country says otherwise. Where the
 * spellings of the family name differ, the country must be told and the same; where they only sound alike, the office, too.
 */
export function joinProvisional(readings: readonly ArticleReading[]): JoinedPeople {
  const byClue = new Map<string, Known[]>();
  const ids = new Map<string, Person>();
  const renames = new Map<ArticleReading, Renames>();
  for (const reading of readings) {
    const renamed: [string, string][] = [];
    for (const found of reading.provisional) {
      const keys = phraseKeys(found.name);
      const same = findSame(byClue, keys, reading, found);
      if (same) {
        same.country ??= found.country;
        if (same.person.country === '' && found.country) same.person.country = found.country;
        if (found.id !== same.id) renamed.push([found.id, same.id]);
        continue;
      }
      const id = freeId(keys, ids);
      const person = toPerson(id, found);
      const entry: Known = { id, order: ids.size, keys, country: found.country, person, reading, found };
      ids.set(id, person);
      for (const clue of cluesOf(keys)) {
        const list = byClue.get(clue);
        if (list) list.push(entry);
        else byClue.set(clue, [entry]);
      }
      if (found.id !== id) renamed.push([found.id, id]);
    }
    if (renamed.length > 0) renames.set(reading, renamed);
  }
  return { people: ids, renames };
}

/** By what names of one person are looked up: the last word, and its sound. */
const cluesOf = (keys: readonly string[]): string[] => [keys.at(-1) ?? '', soundClue(keys)];

/** Whoever was found before under that name: the first who has it in the same spelling, or else in another. */
function findSame(
  byClue: ReadonlyMap<string, Known[]>,
  keys: string[],
  reading: ArticleReading,
  found: ProvisionalPerson,
): Known | undefined {
  const [word, sound] = cluesOf(keys);
  const spelt = byClue.get(word!)?.find((other) => agree(other, found) && sameNameKeys(other.keys, keys));
  if (spelt || found.country === null) return spelt;
  return byClue.get(sound!)?.find((other) => {
    if (other.country !== found.country || other.reading === reading) return false;
    if (sameNameKeys(other.keys, keys)) return true;
    return soundAlike(other.keys, keys) && shareOffice(other, reading, found);
  });
}

/** Whether the articles tell the two by one office. */
function shareOffice(known: Known, reading: ArticleReading, found: ProvisionalPerson): boolean {
  const theirs = officesOf(known.reading, known.found);
  return officesOf(reading, found).some((key) => theirs.includes(key));
}

const officesOf = ({ people }: ArticleReading, { id }: ProvisionalPerson): string[] =>
  people.flatMap(({ person, office }) => (person === id && office && !office.former ? [office.key] : []));

const agree = (known: Known, found: ProvisionalPerson): boolean =>
  known.country === null || found.country === null || known.country === found.country;

function freeId(keys: readonly string[], ids: ReadonlyMap<string, Person>): string {
  const base = nameSlug(keys);
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** The name stands in the article's own words in every language: nothing is invented. */
function toPerson(id: string, { name, country }: ProvisionalPerson): Person {
  return { id, name: inEveryLanguage(() => name), country: country ?? '', offices: [], provisional: true };
}
