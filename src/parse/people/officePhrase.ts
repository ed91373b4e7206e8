import { AND } from '../../model/lexicon/particles.ts';
import { outranks } from '../../model/ranks.ts';
import { hasArticle, LEADER_NAMES, WHO_IS } from '../lexicon/nameWords.ts';
import { isSpecific } from '../offices/heads.ts';
import { parseOffice } from '../offices/parseOffice.ts';
import type { ParsedOffice } from '../offices/reader.ts';
import { registeredOffices } from '../offices/registeredOffices.ts';
import { GAP } from '../text/words.ts';
import { readPersonName } from './personName.ts';
import type { Scan } from './scan.ts';

/** Kinds of office that point at somebody alone, without a name, beside those that are specific. */
const POINTS_ALONE: ReadonlySet<ParsedOffice['kind']> = new Set(['leader', 'official', 'commander']);
/** Kinds of office that many hold: alone they are somebody's only with a country or an organisation. */
const HELD_BY_MANY: ReadonlySet<ParsedOffice['kind']> = new Set(['envoy', 'leader', 'commander']);
/** Whose deputy a role can be: deputies of ministers and heads are somebody, deputies of directors are not. */
const DEPUTY_OF_RANK = /minister|president|secretary|^deputy$/u;
/** Offices that one person holds together with a ministry: "the crown prince and minister of defence". */
const JOINED_WITH_MINISTRY: ReadonlySet<string> = new Set([
  'crown-prince',
  'deputy-crown-prince',
  'prime-minister',
  'deputy-prime-minister',
]);
/** In offices after the first: nobody is told by more in a row. */
const LONGEST_CHAIN = 4;

/** The office that begins at a token, with the name of whoever is served by it. */
export function officeAt(scan: Scan, at: number): ParsedOffice | null {
  const office = parseOffice(scan.tokens, at, scan.end, scan.gazetteer);
  const served = office?.serves ? servedAt(scan, office, office.serves) : null;
  return office && served ? withServed(office, served.to, served.country) : office;
}

/** The office with the name of the one served, which is part of it; his country is its own. */
export function withServed(office: ParsedOffice, to: number, country: string | null): ParsedOffice {
  const { sides, serves } = office;
  const side = country === null ? [] : [{ country, organisation: false, adjective: false, from: office.to, to }];
  return { ...office, to, sides: sides.length > 0 ? sides : side, serves: serves && { ...serves, named: true } };
}

/**
 * Where the name ends of the one served, who is no envoy: «المبعوث الخاص للرئيس الروسي، فلاديمير بوتين» ("the special envoy
 * of the Russian president, Vladimir Putin"), «مبعوث الرئيس ترامب» ("the envoy of president Trump"), a name by which news
 * knows a head of state.
 */
function servedAt(
  scan: Scan,
  { key, to }: ParsedOffice,
  serves: NonNullable<ParsedOffice['serves']>,
): { to: number; country: string | null } | null {
  const gap = scan.gap(to);
  if (gap > GAP.comma) return null;
  const name = scan.personAt(to);
  if (name?.clitic === '' && (name.entry.full || gap === GAP.space)) {
    const { person } = name.entry;
    const offices = registeredOffices(scan.gazetteer, person);
    const mayServe = serves.country === null || person.country === serves.country;
    if (offices.has(serves.key) && !offices.has(key) && mayServe) return { to: name.to, country: person.country };
  }
  const unknown = !name && gap === GAP.space ? readPersonName(scan, to, SERVED, false) : null;
  for (let at = to; unknown && at < unknown.to; at++)
    if (LEADER_NAMES.has(scan.key(at))) return { to: at + 1, country: serves.country };
  return null;
}

/** Beside a title such as «الرئيس» ("the president") a name is to be expected. */
const SERVED = { specific: true } as const;

/** The office in apposition to a name that ends at `at`, when no name of its own follows it. */
export function officeAfter(scan: Scan, at: number): ParsedOffice | null {
  if (scan.gap(at) > GAP.comma) return null;
  const office = officeAt(scan, WHO_IS.has(scan.key(at)) ? at + 1 : at);
  if (office?.clitic !== '' || office.number !== 'one' || office.counterpart) return null;
  const chain = readChain(scan, office);
  return readPersonName(scan, chain.to, chain, false) ? null : chain;
}

/**
 * The offices of one person in a row as one, by the key of the highest: «ولي ولي العهد ووزير الدفاع» ("the deputy crown
 * prince and minister of defence"), «نائب رئيس مجلس الوزراء وزير الخارجية» ("the deputy prime minister, minister of …").
 */
export function readChain(scan: Scan, first: ParsedOffice): ParsedOffice {
  let office = first;
  for (let steps = 0; steps < LONGEST_CHAIN && office.number === 'one'; steps++) {
    const at = office.to;
    // «مبعوث الرئيس فلان وزير الخارجية» ("the envoy of president so-and-so the foreign minister"): whom he met.
    if (scan.gap(at) > GAP.space || office.serves?.named) break;
    if (scan.gazetteer.match(scan.tokens, at, scan.end, 'honorific')) break;
    const next = officeAt(scan, at);
    if (!next || !belongsToSame(office, next)) break;
    // «المتحدث باسم الرئاسة السفير …» ("the spokesman of the presidency, Ambassador …"): an ambassador by title.
    const title = next.kind === 'ambassador' && next.sides.length === 0;
    const higher = !title && outranks(next.rank, office.rank) ? next : office;
    office = {
      ...office,
      key: higher.key,
      kind: higher.kind,
      rank: higher.rank,
      to: next.to,
      specific: office.specific || next.specific,
      sides: office.sides.length > 0 ? office.sides : next.sides,
    };
  }
  return office;
}

/** Whether the second of two offices in a row is the same person's. */
function belongsToSame(office: ParsedOffice, next: ParsedOffice): boolean {
  if (next.number !== 'one' || next.counterpart || next.owned) return false;
  const [mine, theirs] = [office.sides[0], next.sides[0]];
  // «يلتقي الوزير الروسي أمير دولة قطر» ("the Russian minister meets the emir of Qatar"): two people.
  if (mine && theirs && mine.country !== theirs.country && !mine.organisation) return false;
  if (mine && office.definite && office.kind !== 'envoy') return false;
  if (next.clitic === '') return !(next.definite && next.kind === 'minister');
  return (
    next.clitic === AND &&
    office.sides.length === 0 &&
    office.specific &&
    next.kind === 'minister' &&
    JOINED_WITH_MINISTRY.has(office.key)
  );
}

/** Whether an office alone points at somebody. */
export function isRole({ kind, key }: ParsedOffice): boolean {
  return (isSpecific(kind) || POINTS_ALONE.has(kind)) && (kind !== 'deputy' || DEPUTY_OF_RANK.test(key));
}

/**
 * Whether an office is one person's: «وزير الخارجية» ("the foreign minister"), «الوزير» ("the minister"), «رئيس روسيا» ("the
 * president of Russia") are; «وزير إسرائيلي» ("an Israeli minister") is any minister.
 */
export function isParticular(scan: Scan, office: ParsedOffice): boolean {
  if (office.definite || office.counterpart || office.owned) return true;
  if (office.key === 'minister' || office.to - office.from < 2) return false;
  if (HELD_BY_MANY.has(office.kind) && office.sides.length === 0) return false;
  const [side] = office.sides;
  const adjectiveAlone = office.sides.length === 1 && side?.from === office.from + 1 && side.adjective;
  return adjectiveAlone ? hasArticle(scan.key(side.from)) : true;
}
