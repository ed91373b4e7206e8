import { rankOf } from '../offices/rankOf.ts';
import { byPlace } from './board.ts';
import type { Draft, Known, Office, OfficeKind } from './draft.ts';
import type { KnownPeople } from './knownPeople.ts';
import type { Range } from './scan.ts';

/** Gives «نظيره» ("his counterpart") the office of whoever the sentence named before, where it named one. */
export function resolveCounterparts(
  drafts: readonly Draft[],
  sentences: readonly Range[],
  people: KnownPeople,
): readonly Draft[] {
  const resolved: Draft[] = [];
  const further: Draft[] = [];
  let sentence = 0;
  let last: OfficeKind | null = null;
  let group: Office['group'] = null;
  for (const draft of drafts) {
    while (sentence < sentences.length - 1 && draft.from >= (sentences[sentence]?.end ?? 0)) {
      sentence++;
      last = null;
      group = null;
    }
    const { office, known } = draft;
    if (office?.group) group = office.group;
    let read = draft;
    if (isOpen(office)) {
      if (office.number !== 'one' && group) {
        const [first, ...others] = eachMinistry(draft, office, group);
        read = first ?? draft;
        further.push(...others);
        group = null;
      } else {
        const found: OfficeKind | null = last ?? onlyOffice(known);
        if (found) {
          read = { ...draft, office: { ...office, key: found.key, rank: found.rank } };
          if (known?.provisional) people.addOffice(known, found.key);
        }
      }
    }
    resolved.push(read);
    last = (read.office && !isOpen(read.office) ? read.office : onlyOffice(known)) ?? last;
  }
  return further.length > 0 ? [...resolved, ...further].sort(byPlace) : resolved;
}

/** One counterpart a ministry: "the ministers of foreign affairs and defence met their counterparts". */
function eachMinistry(draft: Draft, office: Office, group: readonly OfficeKind[]): Draft[] {
  return group.map(({ key, rank }) => ({ ...draft, office: { ...office, key, rank, number: 'one' } }));
}

/** Whether an office says only that it is another's counterpart. */
const isOpen = (office: Office | null): office is Office => office?.key === 'counterpart' && office.counterpart;

function onlyOffice(known: Known | null): OfficeKind | null {
  if (known?.offices.size !== 1) return null;
  const [key] = known.offices;
  return key ? { key, rank: rankOf(key) } : null;
}
