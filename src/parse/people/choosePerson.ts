import type { RegistryPerson } from '../../model/registry.ts';
import { registeredOffices } from '../offices/registeredOffices.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { counterpartHolds } from './counterpartHolds.ts';
import type { Known, Office, PersonMatch } from './draft.ts';
import type { Finder } from './finder.ts';

/**
 * How much speaks for a person of several of one name, so that each step outweighs all below it: who is registered as
 * borne with this office only; who holds it; whose country it is; who was named before.
 */
const WEIGHT = { nameWithOffice: 3, office: 2, country: 1, namedBefore: 0.5, nameWithoutOffice: 1 } as const;

/** Offices of which a country has one: a person known for another does not hold it. */
const TOP_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'king',
  'emir',
  'prime-minister',
  'minister',
  'foreign-minister',
  'defence-minister',
]);

/**
 * Who a registered name means here: a person; `other` when the office makes it somebody else; `split` when office
 * and name are two people; `null` when nothing decides.
 */
export function choosePerson(
  finder: Finder,
  match: PersonMatch,
  office: Office | null,
): RegistryPerson | 'other' | 'split' | null {
  const fitting: { person: RegistryPerson; weight: number }[] = [];
  let contradicted = false;
  for (const { person, withOffice } of match.all) {
    const weight = withOffice ? weighWithOffice(finder, match, person, office) : weigh(finder, person, office);
    if (weight === 'contradicted') contradicted = true;
    else if (weight !== null) fitting.push({ person, weight });
  }
  fitting.sort((a, b) => b.weight - a.weight);
  const [best, second] = fitting;
  if (best && (!second || best.weight > second.weight)) return best.person;
  if (best || !contradicted) return null;
  return match.all.some(({ withOffice }) => withOffice) || match.entry.full ? 'other' : 'split';
}

/** A person whose name means them whatever stands beside it. */
function weigh({ scan, people }: Finder, person: RegistryPerson, office: Office | null): number | 'contradicted' {
  const { namedBefore } = WEIGHT;
  const established = people.has(person) ? namedBefore : 0;
  if (!office) return established;
  if (!canHold(scan, person, office)) return 'contradicted';
  const held = registeredOffices(scan.gazetteer, person).has(office.key) ? WEIGHT.office : 0;
  return held + (office.country === person.country ? WEIGHT.country : 0) + established;
}

/** A person whom this name means only beside their office, or once they are known. */
function weighWithOffice(
  finder: Finder,
  match: PersonMatch,
  person: RegistryPerson,
  office: Office | null,
): number | 'contradicted' | null {
  const { scan, board, people } = finder;
  if (!office) return people.has(person) && !hasRival(finder, match) ? WEIGHT.nameWithoutOffice : null;
  const offices = registeredOffices(scan.gazetteer, person);
  const held = offices.has(office.key) || counterpartHolds(scan, board, office, offices);
  if (held && (office.country === person.country || office.country === null)) return WEIGHT.nameWithOffice;
  return office.country && office.country !== person.country && !office.organisation ? 'contradicted' : null;
}

/** Whether the article has somebody else of that name. */
function hasRival({ people }: Finder, match: PersonMatch): boolean {
  const ids = new Set(match.all.map(({ person }) => person.id));
  const keys = phraseKeys(match.entry.person.withOffice[0] ?? '');
  return people.namedLike(keys).some((known) => !ids.has(known.id));
}

/** Whether an office can be a registered person's: not when its country is another's. */
export function canHold(scan: Finder['scan'], person: RegistryPerson, office: Office): boolean {
  if (office.country !== null && office.country !== person.country && !office.organisation) return false;
  if (office.country !== null || office.counterpart) return true;
  const offices = registeredOffices(scan.gazetteer, person);
  if (offices.size === 0 || offices.has(office.key) || !TOP_OFFICES.has(office.key)) return true;
  return !scan.objectFollows(office.from);
}

/** Whether an office can be that of somebody the article knows. */
export function takesOffice(known: Known, office: Office): boolean {
  if (office.country !== null && known.country !== null && office.country !== known.country && !office.organisation) {
    return false;
  }
  if (office.counterpart || office.key === 'official' || known.offices.size === 0) return true;
  if (known.offices.has(office.key)) return true;
  if (office.key === 'minister') return [...known.offices].some((key) => key.endsWith('minister'));
  return office.country !== null && office.country === known.country;
}

/** Whether whoever bears a name was told by another office: «هنأ الرئيس الفرنسي الأمير …» ("the French president congratulated Prince …"). */
export function isSomebodyElse({ people }: Finder, keys: readonly string[], office: Office): boolean {
  const [known] = people.namedLike(keys);
  if (!known || known.offices.size === 0 || known.offices.has(office.key)) return false;
  return office.specific && known.country !== office.country;
}
