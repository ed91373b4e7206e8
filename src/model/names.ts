import type { Person } from './dataset.ts';
import type { Locale } from './languages.ts';
import { NAME_ARTICLE, NAME_PARTICLES } from './lexicon/nameWords.ts';

function familyName(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return from > 0 ? words.slice(from).join(' ') : name;
}

/** What a small box calls each person: the family name where only one of these people bears it, else the whole name. */
export function toShortNames(people: readonly Person[], locale: Locale): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of people) {
    const family = familyName(name[locale]);
    bearers.set(family, (bearers.get(family) ?? 0) + 1);
  }
  return new Map(
    people.map(({ id, name }) => {
      const family = familyName(name[locale]);
      return [id, bearers.get(family) === 1 ? family : name[locale]];
    }),
  );
}

/** One or two letters that stand for a name. Arabic letters would join into a false word, so one is taken there. */
export function toInitials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const letter = (word: string | undefined): string => Array.from((word ?? '').replace(NAME_ARTICLE, ''))[0] ?? '';
  const last = letter(familyName(name).split(' ').at(-1));
  if (/\p{Script=Arabic}/u.test(last) || words.length < 2) return last;
  return (letter(words[0]) + last).toUpperCase();
}
