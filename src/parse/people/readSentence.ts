import { type Stretch, toOffice } from './draft.ts';
import type { Finder } from './finder.ts';
import { readOffice } from './nameAndOffice.ts';
import { officeAfter, officeAt } from './officePhrase.ts';
import { readRegistered } from './registeredName.ts';
import { isPartedFromTitle, readTitles, type Titles } from './titles.ts';
import { readUnknownName } from './unknownName.ts';

/** Reads a sentence for full names and offices. */
export function readSentence(finder: Finder): void {
  const { scan } = finder;
  let at = scan.begin;
  while (at < scan.end) {
    const token = scan.tokens[at];
    const word = token && scan.gazetteer.wordOf(token);
    const begins = word && (word.readings.length > 0 || word.office);
    at = begins ? Math.max(at + 1, readAt(finder, at)) : at + 1;
  }
}

/** Reads what begins at a token and says where to go on. */
function readAt(finder: Finder, at: number): number {
  const { scan } = finder;
  const own = officeAt(scan, at);
  const titles = own ? null : readTitles(scan, at);
  const start = titles?.to ?? at;
  const office = own ?? officeAt(scan, start);
  if (office && (!titles || office.clitic === '')) {
    return readOffice(finder, office, at, (titles ?? office).clitic.length);
  }
  const match = scan.personAt(start);
  if (match && (!titles || match.clitic === '')) {
    const skip = (titles ?? match).clitic.length;
    const to = readRegistered(finder, { match, nameFrom: start, start: at, skip, office: null });
    if (to !== null) return to;
  }
  return titles && start < scan.end ? readTitled(finder, titles, at) : at + 1;
}

/** Reads a name no lexicon knows after titles, with the office behind it, and says where to go on. */
function readTitled({ scan, board, people }: Finder, titles: Titles, at: number): number {
  if (isPartedFromTitle(scan, titles.to)) return titles.to;
  const found = readUnknownName(scan, { from: titles.to, end: scan.end, titled: true });
  if (!found?.strong || found.to - found.from < 2) return titles.to;
  const following = officeAfter(scan, found.to);
  const office = following && toOffice(following, following.sides[0] ?? null);
  const name: Stretch = { from: found.from, to: found.to, skip: 0 };
  const to = office?.to ?? found.to;
  board.addName({ from: at, to, skip: titles.clitic.length }, people.establish(name, office), name, office);
  return to;
}
