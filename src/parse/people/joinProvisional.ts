import type { Person } from '../../model/dataset.ts';
import { inEveryLanguage } from '../../model/languages.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { ProvisionalPerson } from '../reading/mentions.ts';
import { phraseKeys } from '../text/wordKey.ts';
import type { Renames } from './renamePeople.ts';
import { sameNameKeys } from './sameName.ts';
import { nameSlug } from './slug.ts';

/** Somebody found in an article before, with the keys of the name as it was first written. */
interface Known {
  id: string;
  keys: string[];
  country: string | null;
  person: Person;
}

/** Who the people are whom the registry lacks, over all articles. */
export interface JoinedPeople {
  /** By id. */
  people: ReadonlyMap<string, Person>;
  /** The ids that an article gave by itself and that are others over all articles; readings without any are left out. */
  renames: ReadonlyMap<ArticleReading, Renames>;
}

/** Makes one person of a name that several articles spell or shorten differently, unless country says otherwise. */
export function joinProvisional(readings: readonly ArticleReading[]): JoinedPeople {
  const byLastWord = new Map<string, Known[]>();
  const ids = new Map<string, Person>();
  const renames = new Map<ArticleReading, Renames>();
  for (const reading of readings) {
    const renamed: [string, string][] = [];
    for (const found of reading.provisional) {
      const keys = phraseKeys(found.name);
      const last = keys.at(-1) ?? '';
      const same = (byLastWord.get(last) ?? []).find((other) => agree(other, found) && sameNameKeys(other.keys, keys));
      if (same) {
        same.country ??= found.country;
        if (same.person.country === '' && found.country) same.person.country = found.country;
        if (found.id !== same.id) renamed.push([found.id, same.id]);
        continue;
      }
      const id = freeId(keys, ids);
      const person = toPerson(id, found);
      ids.set(id, person);
      const entry: Known = { id, keys, country: found.country, person };
      const list = byLastWord.get(last);
      if (list) list.push(entry);
      else byLastWord.set(last, [entry]);
      if (found.id !== id) renamed.push([found.id, id]);
    }
    if (renamed.length > 0) renames.set(reading, renamed);
  }
  return { people: ids, renames };
}

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
