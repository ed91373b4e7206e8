import type { Person } from '../../model/dataset.ts';
import { inEveryLanguage } from '../../model/languages.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { ProvisionalPerson } from '../reading/mentions.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { sameNameKeys } from './sameName.ts';
import { nameSlug } from './slug.ts';

interface Known {
  id: string;
  keys: string[];
  country: string | null;
  person: Person;
}

/**
 * Makes one person of a name that several articles spell or shorten differently, unless country says otherwise, and puts
 * that person's id into their events. Answers the people whom the registry lacks, by id.
 */
export function joinProvisional(readings: readonly ArticleReading[]): Map<string, Person> {
  const known: Known[] = [];
  const byLastWord = new Map<string, Known[]>();
  const ids = new Map<string, Person>();
  for (const { provisional, events, people } of readings) {
    const renamed = new Map<string, string>();
    for (const found of provisional) {
      const keys = phraseKeys(found.name);
      const last = keys.at(-1) ?? '';
      const same = (byLastWord.get(last) ?? []).find((other) => agree(other, found) && sameNameKeys(other.keys, keys));
      if (same) {
        same.country ??= found.country;
        if (same.person.country === '' && found.country) same.person.country = found.country;
        renamed.set(found.id, same.id);
        continue;
      }
      const id = freeId(keys, ids);
      const person = toPerson(id, found);
      ids.set(id, person);
      const entry: Known = { id, keys, country: found.country, person };
      known.push(entry);
      const list = byLastWord.get(last);
      if (list) list.push(entry);
      else byLastWord.set(last, [entry]);
      renamed.set(found.id, id);
    }
    if (renamed.size === 0) continue;
    for (const found of provisional) found.id = renamed.get(found.id) ?? found.id;
    for (const mention of people) if (mention.person) mention.person = renamed.get(mention.person) ?? mention.person;
    for (const event of events)
      for (const entry of event.people) if (entry.person) entry.person = renamed.get(entry.person) ?? entry.person;
  }
  return ids;
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
