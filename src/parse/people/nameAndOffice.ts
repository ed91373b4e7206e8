import { VERB_FOLLOWS, WHO_IS } from '../lexicon/nameWords.ts';
import type { ParsedOffice } from '../offices/reader.ts';
import { GAP } from '../text/words.ts';
import { afterGiven, canBeName } from './canBeName.ts';
import { canHold, isSomebodyElse } from './choosePerson.ts';
import { type FoundName, type Known, type Office, type Stretch, toOffice } from './draft.ts';
import type { Finder } from './finder.ts';
import { isParticular, isRole, officeAfter, readChain, withServed } from './officePhrase.ts';
import { readPersonName } from './personName.ts';
import { readRegistered } from './registeredName.ts';
import { readFurtherSides, readSeveralOffices } from './severalOffices.ts';
import { readUnknownName } from './unknownName.ts';

/** In words, back from an office: longer names have their office before them. */
const LONGEST_NAME_BEFORE = 6;
/** In words: a name without a known given name is taken for one only between two that are sure to end it. */
const LONGEST_UNKNOWN_BEFORE = 3;

/** A word in Latin letters: a name may stand once more in its own, «توماس غرودزكي Tomasz Grodzki» (Tomasz Grodzki). */
const LATIN_WORD = /^[a-z\u00c0-\u024f]/u;

/** Reads an office with the name after or before it, and says where to go on. `start`: with the titles before it. */
export function readOffice(finder: Finder, first: ParsedOffice, start: number, skip: number): number {
  const { scan, board } = finder;
  const parsed = readChain(scan, first);
  if (parsed.number !== 'one' || parsed.ministries.length > 0) return readSeveralOffices(finder, parsed, start, skip);
  const office = toOffice(parsed, parsed.sides[0] ?? null);
  const name = readPersonName(scan, parsed.to, parsed, false);
  const served = name && servedBy(finder, parsed, name);
  if (name && served) {
    const whole = withServed(parsed, name.to, served.country);
    takeNameBefore(finder, start, toOffice(whole, whole.sides[0] ?? null));
    return name.to;
  }
  if (name) {
    const to = readNameAfter(finder, parsed, office, name, { start, skip });
    if (to !== null) return to;
  }
  const before = skip === 0 && !parsed.counterpart && takeNameBefore(finder, start, office);
  if (!before && isRole(parsed) && isParticular(scan, parsed)) {
    board.addRole({ from: start, to: parsed.to, skip }, office);
  }
  return parsed.to;
}

/** Whom the article has named and who stands behind an office as the one it serves: «ممثل الرئيس فلان» ("the representative of president so-and-so"). */
function servedBy({ scan, people }: Finder, { serves, key }: ParsedOffice, name: FoundName): Known | null {
  if (!serves || serves.named || name.registered) return null;
  const known = people
    .namedLike(scan.keys(name))
    .find(
      ({ offices, country }) =>
        offices.has(serves.key) && !offices.has(key) && (serves.country === null || serves.country === country),
    );
  return known ?? null;
}

/** The name that follows an office; says where to go on, or `null` when it is not the office-holder's. */
function readNameAfter(
  finder: Finder,
  parsed: ParsedOffice,
  office: Office,
  name: FoundName,
  { start, skip }: { start: number; skip: number },
): number | null {
  const { scan, board, people } = finder;
  if (name.registered) {
    const to = readRegistered(finder, { match: name.registered, nameFrom: name.from, start, skip, office });
    return to === null ? null : readFurtherSides(finder, parsed, office, to);
  }
  if (scan.objectFollows(start) && isSomebodyElse(finder, scan.keys(name), office)) {
    board.addRole({ from: start, to: office.to, skip }, office);
    return parsed.to;
  }
  const known = people.establish(name, office);
  const second = !parsed.specific || parsed.key === 'minister' ? secondOffice(finder, name.to) : null;
  if (second) people.addOffice(known, second.key);
  const held = second ?? office;
  const to = second?.to ?? name.to;
  board.addName({ from: start, to, skip }, known, name, held);
  return readFurtherSides(finder, parsed, held, to);
}

/**
 * The office behind a name that has a title or "the minister" before it: «أحمد معاذ الخطيب الرئيس الأسبق …» ("Ahmed Moaz
 * al-Khatib, the former president …"), «الوزير عادل الجبير وزير الخارجية» ("minister Adel al-Jubeir, the foreign minister").
 */
function secondOffice({ scan }: Finder, at: number): Office | null {
  const after = officeAfter(scan, at);
  return after?.specific ? { ...toOffice(after, after.sides[0] ?? null), skip: 0 } : null;
}

/** Takes the name that ends before an office as its holder's, «عادل الجبير وزير الخارجية» ("Adel al-Jubeir, the foreign minister"). */
function takeNameBefore(finder: Finder, start: number, office: Office): boolean {
  const { scan, board, people } = finder;
  if (start <= scan.begin || scan.gap(start) > GAP.comma) return false;
  const end = endOfNameBefore(finder, start);
  if (board.at(end - 1)) return giveOffice(finder, end, office);
  const from = startOfName(finder, end);
  if (from === null) return false;
  const skip = scan.wordAt(from).givenAfter.length;
  const found = readUnknownName(scan, { from, end, stripped: skip });
  if (found?.to !== end || end - found.from < 2) return false;
  // «هبطت طائرة الوزير» ("the minister's plane landed"): a sentence begins with a verb rather than with an unknown name.
  const begins = from === scan.begin || VERB_FOLLOWS.has(scan.key(from - 1)) || scan.gap(from) > GAP.comma;
  const adjacent = !begins && office.specific && scan.mayBeSurname(end - 1) && scan.gap(start) <= GAP.bracket;
  if (!found.strong && !adjacent) return false;
  const name: Stretch = { from, to: end, skip };
  board.addName({ from, to: office.to, skip }, people.establish(name, office), name, office);
  return true;
}

/** Before «وهو» ("and he is") and the name once more in its own letters. */
function endOfNameBefore({ scan }: Finder, start: number): number {
  let end = WHO_IS.has(scan.key(start - 1)) ? start - 1 : start;
  while (end - 1 > scan.begin && LATIN_WORD.test(scan.key(end - 1))) end--;
  return end;
}

/** Gives an office to whoever is named right before it, unless office and name contradict. */
function giveOffice({ scan, board, people }: Finder, end: number, office: Office): boolean {
  const draft = board.at(end - 1);
  if (draft?.to !== end || draft.office || !draft.known || draft.form === 'role') return false;
  const { registered, country } = draft.known;
  if (registered && !canHold(scan, registered, office)) return false;
  if (country && office.country && country !== office.country && !office.organisation) return false;
  board.joinOffice(end - 1, office);
  people.learn(draft.known, office);
  return true;
}

/** Where the unknown name that ends before `end` begins: at a given name, or after a word that cannot be one. */
function startOfName({ scan, board }: Finder, end: number): number | null {
  let given: number | null = null;
  let at = end;
  while (at > scan.begin && end - at < LONGEST_NAME_BEFORE && !board.at(at - 1)) {
    const key = scan.key(at - 1);
    const word = scan.wordAt(at - 1);
    const begins = word.givenAfter !== '' && !word.common;
    const previous = at - 1 > scan.begin ? afterGiven(scan.wordAt(at - 2), scan.key(at - 2)) : null;
    if (!begins && !canBeName(word, key, previous)) break;
    at--;
    if (word.given || begins) given = at;
    if (begins || scan.gap(at) >= GAP.bracket) break;
  }
  if (given !== null && end - given >= 2) return given;
  const bounded = at === scan.begin || scan.wordAt(at - 1).common || scan.gap(at) >= GAP.bracket;
  const words = end - at;
  return bounded && words >= 2 && words <= LONGEST_UNKNOWN_BEFORE ? at : null;
}
