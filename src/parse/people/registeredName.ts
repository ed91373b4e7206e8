import type { ParsedOffice } from '../offices/reader.ts';
import { GAP } from '../text/words.ts';
import { canHold, choosePerson } from './choosePerson.ts';
import { type Office, type PersonMatch, type Stretch, toOffice } from './draft.ts';
import type { Finder } from './finder.ts';
import { officeAfter } from './officePhrase.ts';
import type { Scan } from './scan.ts';
import { readUnknownName } from './unknownName.ts';

/** A registered name where it stands, alone or after an office. */
export interface RegisteredName {
  match: PersonMatch;
  nameFrom: number;
  /** Where the mention begins, with titles and the office. */
  start: number;
  /** Letters of the mention's first word that are a conjunction or preposition. */
  skip: number;
  /** The office before the name. */
  office: Office | null;
}

/** Reads a registered name and says where to go on; `null` when it is not this person's mention here. */
export function readRegistered(finder: Finder, read: RegisteredName): number | null {
  const { match, nameFrom, start, skip, office } = read;
  const { scan, board, people } = finder;
  const { full } = match.entry;
  if (!full && match.to - nameFrom === 1 && belongsToOther(finder, nameFrom, match.to, office)) return null;
  if (full && scan.goesOn(match.to)) return readLonger(finder, read);
  const after = office ? null : fittingOfficeAfter(scan, match);
  const own = office ?? (after && toOffice(after, after.sides[0] ?? null));
  const choice = choosePerson(finder, match, own);
  const name: Stretch = { from: nameFrom, to: match.to, skip: start === nameFrom ? skip : 0 };
  const mention: Stretch = { from: start, to: after?.to ?? match.to, skip };
  if (choice === null) return null;
  if (choice === 'split') return office && splitAt(finder, read, office);
  if (choice === 'other') {
    if (!own || !full) return null;
    const conditional = match.all.some(({ withOffice }) => withOffice);
    if (office && !conditional && scan.objectFollows(start)) return splitAt(finder, read, office);
    board.addName(mention, people.establish(name, own, true), name, own);
  } else board.addName(mention, people.register(choice, name, own), name, own);
  return mention.to;
}

/** The office in apposition to a registered name, when one of those so named can hold it. */
function fittingOfficeAfter(scan: Scan, match: PersonMatch): ParsedOffice | null {
  const after = officeAfter(scan, match.to);
  if (!after) return null;
  const office = toOffice(after, after.sides[0] ?? null);
  return match.all.some(({ person }) => canHold(scan, person, office)) ? after : null;
}

/** Two people side by side: the office is the subject's, the name the object's. */
function splitAt(finder: Finder, { match, nameFrom, start, skip }: RegisteredName, office: Office): number {
  const { board, people } = finder;
  board.addRole({ from: start, to: office.to, skip }, office);
  const choice = choosePerson(finder, match, null);
  if (choice === null || typeof choice === 'string') return office.to;
  const name: Stretch = { from: nameFrom, to: match.to, skip: 0 };
  board.addName(name, people.register(choice, name, null), name, null);
  return match.to;
}

/** Whether a single word is the end of another's full name («علي الأسد», Ali al-Assad) or the start of a longer one. */
function belongsToOther({ scan, board }: Finder, from: number, to: number, office: Office | null): boolean {
  const next = scan.wordAt(to);
  if (scan.gap(to) <= GAP.space && next.joint && !next.given) return true;
  if (office || from <= scan.begin || scan.gap(from) > GAP.space) return false;
  if (board.at(from - 1)) return false;
  const before = scan.wordAt(from - 1);
  const carriesLetters = scan.wordAt(from).readings.some(({ clitic, branch }) => clitic !== '' && branch);
  if (carriesLetters && !before.given) return false;
  return (before.given || before.givenAfter !== '') && !(before.common && !before.given);
}

/** A registered name that goes on with another word, «محمود عباس زكي» (Mahmoud Abbas Zaki): the whole is somebody else's. */
function readLonger({ scan, board, people }: Finder, { nameFrom, start, skip, office }: RegisteredName): number | null {
  const stripped = start === nameFrom ? skip : 0;
  const found = readUnknownName(scan, { from: nameFrom, end: scan.end, stripped });
  if (!found || !office) return found ? found.to : null;
  const name: Stretch = { from: found.from, to: found.to, skip: stripped };
  board.addName({ from: start, to: found.to, skip }, people.establish(name, office), name, office);
  return found.to;
}
