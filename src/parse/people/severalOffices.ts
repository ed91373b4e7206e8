import { AND } from '../../model/lexicon/particles.ts';
import type { ParsedOffice } from '../offices/reader.ts';
import { readSide, type Side } from '../offices/sides.ts';
import { GAP } from '../text/words.ts';
import { choosePerson } from './choosePerson.ts';
import { type FoundName, type Office, type Stretch, toOffice } from './draft.ts';
import type { Finder } from './finder.ts';
import { isRole } from './officePhrase.ts';
import { readPersonName } from './personName.ts';
import type { Scan } from './scan.ts';

/** A side of several offices, and where the words about it begin: the first one's with the office. */
interface PlacedSide {
  side: Side;
  from: number;
}

/** In pairs of a side and a name: more than news has in a row. */
const MOST_PAIRS = 12;
/** In names: more than news lists after offices. */
const MOST_NAMES = 8;

/**
 * Reads offices of several people and their names, and says where to go on: «نظيريه التركي والسوري، رجب طيب أردوغان
 * وبشار الأسد» ("his Turkish and Syrian counterparts, Recep Tayyip Erdogan and Bashar al-Assad").
 */
export function readSeveralOffices(finder: Finder, parsed: ParsedOffice, start: number, skip: number): number {
  if (parsed.ministries.length > 0) return readMinistries(finder, parsed, start, skip);
  const head = toOffice(parsed, null);
  const sides = parsed.sides.map((side, index): PlacedSide => ({ side, from: index === 0 ? start : side.from }));
  const [only] = sides;
  if (only && sides.length === 1) {
    const to = pairSides(finder, parsed, head, only, skip);
    if (to !== null) return to;
  }
  const names = readNames(finder.scan, parsed);
  if (names.length > 1 && (sides.length === 0 || sides.length === names.length)) {
    return addInOrder(finder, head, sides, names, { start, skip });
  }
  if (sides.length > 1) {
    for (const [index, placed] of sides.entries()) addSideRole(finder, head, placed, index === 0 ? skip : 0);
    return parsed.to;
  }
  const mention: Stretch = { from: start, to: parsed.to, skip };
  const office: Office = { ...head, country: only?.side.country ?? null, ...mention };
  const [name] = names;
  if (only && name && parsed.counterpart && names.length === 1) {
    addNamed(finder, name, { ...office, number: 'one' }, start, skip);
    return name.to;
  }
  if (isRole(parsed) && saysWhich(parsed)) finder.board.addRole(mention, office);
  return parsed.to;
}

/** Whether several offices are those of people whom the reader knows: «الوزيران» ("the two ministers"), not "ministers". */
function saysWhich({ definite, counterpart, owned, sides, key, kind }: ParsedOffice): boolean {
  return kind !== 'official' && (definite || counterpart || owned || sides.length > 0 || key !== kind);
}

/**
 * Reads each side with its name, «الأميركي جون كيري والسعودي عادل الجبير» ("the American John Kerry and the Saudi Adel
 * al-Jubeir"), and says where to go on; `null` when the first has none.
 */
function pairSides(finder: Finder, parsed: ParsedOffice, head: Office, first: PlacedSide, skip: number): number | null {
  const { scan } = finder;
  let at = parsed.to;
  let placed: PlacedSide | null = first;
  for (let pairs = 0; pairs < MOST_PAIRS && placed; pairs++) {
    const name = readPersonName(scan, at, parsed, false);
    if (!name) break;
    const next = scan.gap(name.to) <= GAP.comma ? readSideJoined(scan, name.to) : null;
    const several = placed === first && !next && parsed.number !== 'one' && scan.key(name.to).startsWith(AND);
    if (several && readPersonName(scan, name.to, parsed, true)) break;
    addPaired(finder, head, placed, name, skip);
    at = next ? next.to : name.to;
    placed = next && { side: next, from: next.from };
  }
  if (placed === first) return null;
  if (placed) addSideRole(finder, head, placed, 0);
  return at;
}

/** The names in a row after an office: each but the first carries «و» ("and") or follows it or a comma. */
function readNames(scan: Scan, parsed: ParsedOffice): FoundName[] {
  const names: FoundName[] = [];
  let at = parsed.to;
  while (names.length < MOST_NAMES) {
    const name = names.length === 0 ? readPersonName(scan, at, parsed, false) : readNextName(scan, at, parsed);
    if (!name) break;
    names.push(name);
    at = name.to;
  }
  return names;
}

function readNextName(scan: Scan, at: number, parsed: ParsedOffice): FoundName | null {
  return (
    readPersonName(scan, at, parsed, true) ??
    (scan.key(at) === AND ? readPersonName(scan, at + 1, parsed, false) : null) ??
    (scan.gap(at) === GAP.comma ? readPersonName(scan, at, parsed, false) : null)
  );
}

/** Gives each of several names its office; the sides, where there are any, stand before them all. */
function addInOrder(
  finder: Finder,
  head: Office,
  sides: readonly PlacedSide[],
  names: readonly FoundName[],
  { start, skip }: { start: number; skip: number },
): number {
  for (const [index, name] of names.entries()) {
    const side = sides[index] ? sideFor(name, sides, index) : null;
    const first = index === 0;
    const office: Office = {
      ...head,
      number: 'one',
      country: side?.country ?? null,
      organisation: side?.organisation ?? false,
      skip: first ? skip : 0,
    };
    addNamed(finder, name, office, first ? start : name.from, first ? skip : name.skip);
  }
  return names.at(-1)?.to ?? head.to;
}

/** The side a name of a list belongs to: its registered country when the list has it, else the one in its place. */
function sideFor(name: FoundName, sides: readonly PlacedSide[], index: number): Side | null {
  const country = name.registered?.entry.person.country;
  return sides.find(({ side }) => side.country === country)?.side ?? sides[index]?.side ?? null;
}

/**
 * Reads the names of further countries with the same office, «نظيره الروسي سيرغي لافروف والأميركي جون كيري» ("his Russian
 * counterpart Sergei Lavrov and the American John Kerry"), and says where to go on.
 */
export function readFurtherSides(finder: Finder, parsed: ParsedOffice, head: Office, from: number): number {
  const { scan } = finder;
  if (parsed.number !== 'one' || !parsed.sides[0]?.adjective) return from;
  let at = from;
  for (let pairs = 0; pairs < MOST_NAMES; pairs++) {
    if (scan.gap(at) > GAP.comma) break;
    // «و المصري» ("and the Egyptian"): the «و» may stand by itself.
    const apart = scan.key(at) === AND;
    if (!apart && !conjunctionOf(scan, at)) break;
    const side = apart ? readSide(scan.tokens, at + 1, scan.end, scan.gazetteer, false) : readSideJoined(scan, at);
    if (!side?.adjective) break;
    const name = readPersonName(scan, side.to, parsed, false);
    if (!name) break;
    addPaired(finder, head, { side, from: side.from }, name, 0);
    at = name.to;
  }
  return at;
}

/**
 * Reads one role a ministry, «وزيرا الخارجية والدفاع الروسيين» ("the Russian ministers of foreign affairs and defence"), and
 * the names after them in their order.
 */
function readMinistries(finder: Finder, parsed: ParsedOffice, start: number, skip: number): number {
  const { ministries } = parsed;
  const head = toOffice(parsed, parsed.sides[0] ?? null);
  const names = readNames(finder.scan, parsed);
  const paired = names.length === ministries.length;
  const prefix = head.kind === 'deputy' ? 'deputy-' : '';
  const group = ministries.map(({ key }) => ({ key: prefix + key, rank: head.rank }));
  for (const [index, { key, from, to }] of ministries.entries()) {
    const first = index === 0;
    const last = index === ministries.length - 1;
    const mention: Stretch = { from: first ? start : from, to: last ? parsed.to : to, skip: first ? skip : AND.length };
    const office: Office = { ...head, key: prefix + key, number: 'one', ...mention, group: first ? group : null };
    const name = names[index];
    if (paired && name) addNamed(finder, name, office, name.from, name.skip);
    else finder.board.addRole(mention, office);
  }
  return (paired ? names.at(-1)?.to : undefined) ?? parsed.to;
}

function addPaired(finder: Finder, head: Office, placed: PlacedSide, name: FoundName, skip: number): void {
  const { side, from } = placed;
  const withOffice = from !== side.from;
  const clitic = withOffice ? skip : conjunctionOf(finder.scan, from);
  addNamed(finder, name, officeOfSide(head, side, withOffice ? head.from : side.from, clitic), from, clitic);
}

function addSideRole(finder: Finder, head: Office, { side, from }: PlacedSide, skip: number): void {
  const clitic = from !== side.from ? skip : conjunctionOf(finder.scan, from);
  finder.board.addRole({ from, to: side.to, skip: clitic }, officeOfSide(head, side, from, clitic));
}

const officeOfSide = (head: Office, side: Side, from: number, skip: number): Office => ({
  ...head,
  number: 'one',
  country: side.country,
  organisation: side.organisation,
  from,
  to: side.to,
  skip,
});

/** Adds one of several people by name, or the office alone where the name is nobody's who can hold it. */
function addNamed(finder: Finder, name: FoundName, office: Office, from: number, skip: number): void {
  const { board, people } = finder;
  const choice = name.registered ? choosePerson(finder, name.registered, office) : 'other';
  if (choice === 'split' || choice === null) {
    board.addRole({ from, to: office.to, skip }, office);
    return;
  }
  const known =
    choice === 'other'
      ? people.establish(name, office, name.registered !== null)
      : people.register(choice, name, office);
  board.addName({ from, to: name.to, skip }, known, name, office);
}

/** The letters of «و» ("and") on a word that a lexicon knows without it. */
function conjunctionOf(scan: Scan, at: number): number {
  const joined = scan.wordAt(at).readings.some(({ clitic, branch }) => clitic === AND && branch);
  return joined && scan.key(at).startsWith(AND) ? AND.length : 0;
}

const readSideJoined = (scan: Scan, at: number): Side | null =>
  readSide(scan.tokens, at, scan.end, scan.gazetteer, true);
