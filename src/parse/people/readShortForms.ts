import { hasArticle, LA } from '../lexicon/nameWords.ts';
import { TAKES_NAME } from '../lexicon/personWords.ts';
import { GAP } from '../text/words.ts';
import { canBeName, isLoneFamily } from './canBeName.ts';
import { takesOffice } from './choosePerson.ts';
import type { Draft, Known, Office, Stretch } from './draft.ts';
import type { Finder } from './finder.ts';
import { sameNameKeys } from './sameName.ts';
import type { Scan } from './scan.ts';
import { SHORTEST_WITH_OTHER_VOWELS, type ShortForm, type ShortForms } from './shortForms.ts';

/** Somebody's short form: tokens up to `to` (exclusive). */
interface Found {
  known: Known;
  to: number;
  /** Letters of the first word that are a conjunction or preposition. */
  skip: number;
}

/** The mention of one office that nobody is named for. */
type Role = Draft & { readonly office: Office };

/** Letters of a word that may be a conjunction and a preposition: none, one or two. */
const MOST_LETTERS_BEFORE = 2;

/** Reads a sentence for people named again by a part of their name. */
export function readShortForms(finder: Finder, forms: ShortForms): void {
  const { scan, board } = finder;
  for (let at = scan.begin; at < scan.end; at++) {
    if (board.at(at)) continue;
    const found = shortAt(finder, at, forms);
    if (found) at = Math.max(at, addShort(finder, at, found) - 1);
  }
}

function shortAt(finder: Finder, at: number, forms: ShortForms): Found | null {
  const { scan } = finder;
  const token = scan.tokens[at];
  if (!token) return null;
  const { stripped } = scan.gazetteer.wordOf(token);
  for (let skip = 0; skip <= MOST_LETTERS_BEFORE; skip++) {
    const base = stripped[skip] ?? null;
    const candidates = base === null ? undefined : forms.byFirst.get(base);
    if (base === null || !candidates) continue;
    const { people, length } = longestAt(scan, at, candidates);
    if (people.length === 0 || (length === 1 && !mayStandAlone(finder, at, base, skip))) continue;
    const known = onlyOne(finder, people, at);
    return known && { known, to: at + length, skip };
  }
  return titledAt(finder, at, forms) ?? alikeAt(finder, at, forms);
}

/** Of the forms that may begin at a word, whom the longest that stand there mean. */
function longestAt(scan: Scan, at: number, candidates: readonly ShortForm[]): { people: Known[]; length: number } {
  let length = 0;
  let people: Known[] = [];
  for (const { form, known } of candidates) {
    if (form.length < length || !standsAt(scan, at, form)) continue;
    if (form.length > length) people = [];
    length = form.length;
    if (!people.includes(known)) people.push(known);
  }
  return { people, length };
}

/** Whether a form stands at a word that is its first. */
function standsAt(scan: Scan, at: number, form: readonly string[]): boolean {
  for (let step = 1; step < form.length; step++) {
    if (scan.key(at + step) !== form[step] || scan.gap(at + step) > GAP.bracket) return false;
  }
  return true;
}

/** «الشيخ تميم» ("Sheikh Tamim"): a title recalls somebody by the first name. */
function titledAt({ scan }: Finder, at: number, forms: ShortForms): Found | null {
  const titled = forms.byGiven.size > 0 ? forms.byGiven.get(scan.key(at)) : undefined;
  if (!titled || scan.gap(at) !== GAP.space || !scan.titleBefore(at) || scan.goesOn(at + 1)) return null;
  const known = onlyKnown(titled);
  return known && { known, to: at + 1, skip: 0 };
}

/** «ألبارس» for «ألباريس» (Albares): an unknown word with the letters of a foreign name and other long vowels. */
function alikeAt({ scan }: Finder, at: number, forms: ShortForms): Found | null {
  const key = scan.key(at);
  const token = scan.tokens[at];
  if (key.length < SHORTEST_WITH_OTHER_VOWELS || forms.bySkeleton.size === 0 || !token) return null;
  for (const { base, bones } of scan.gazetteer.wordOf(token).foreign) {
    const people = forms.bySkeleton.get(bones)?.filter(({ form }) => sameNameKeys(form, [base]));
    const known = people && onlyKnown(people);
    if (known) return { known, to: at + 1, skip: key.length - base.length };
  }
  return null;
}

/** Whom all of the forms mean; `null` when they are several people's or nobody's. */
function onlyKnown(forms: readonly ShortForm[]): Known | null {
  const [first] = forms;
  return first && forms.every(({ known }) => known === first.known) ? first.known : null;
}

/** A single word may be a short form unless it sits inside another name or is a word of the language here. */
function mayStandAlone(finder: Finder, at: number, base: string, skip: number): boolean {
  const { scan, board } = finder;
  const word = scan.gazetteer.word(base);
  const next = scan.wordAt(at + 1);
  const adjacent = scan.gap(at + 1) <= GAP.space && at + 1 < scan.end;
  if (adjacent && next.joint && !next.given) return false;
  const sureName = hasArticle(base) || (isLoneFamily(base) && isNamed(finder, at, skip));
  if (word.common && !sureName) return false;
  if (word.given && adjacent && canBeName(next, scan.key(at + 1)) && !next.verbShaped) return false;
  if (skip === 0 && at > scan.begin && scan.gap(at) <= GAP.space && !board.at(at - 1)) {
    const before = scan.wordAt(at - 1);
    if ((before.given || before.givenAfter !== '') && !before.common && !scan.titleBefore(at)) return false;
    if (before.joint && !before.given && scan.key(at - 1) !== LA) return false;
  }
  return true;
}

/** «التقى رئيسي» ("met Raisi"), «بوتين ورئيسي» ("Putin and Raisi"): a word of the language where only somebody can stand. */
function isNamed({ scan, board }: Finder, at: number, skip: number): boolean {
  if (at <= scan.begin || scan.gap(at) > GAP.comma) return false;
  return skip > 0 ? board.at(at - 1) !== undefined : TAKES_NAME.has(scan.key(at - 1));
}

/** Several people of one short form: an office directly before decides, or nobody. */
function onlyOne({ board }: Finder, people: readonly Known[], at: number): Known | null {
  if (people.length === 1) return people[0] ?? null;
  const before = board.at(at - 1);
  const office = before?.form === 'role' ? before.office : null;
  if (!office) return null;
  const fitting = people.filter((known) => takesOffice(known, office));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Adds a short form with the title and the office beside it, and says where to go on. */
function addShort(finder: Finder, at: number, { known, to, skip }: Found): number {
  const { scan, board, people } = finder;
  const joint = skip === 0 && at > scan.begin && scan.wordAt(at - 1).joint && !board.at(at - 1);
  const name: Stretch = { from: joint ? at - 1 : at, to, skip };
  const titled = skip === 0 && scan.gap(name.from) === GAP.space && !board.at(name.from - 1);
  const title = titled ? scan.titleBefore(name.from) : null;
  const from = title ? name.from - 1 : name.from;
  const before = skip === 0 ? roleBefore(finder, from, known) : null;
  if (before) {
    board.joinShort(from - 1, { from: before.from, to, skip: before.skip }, known, name);
    people.learn(known, before.office);
    return to;
  }
  const titleSkip = title ? title.clitic.length : skip;
  const after = roleAt(finder, to, known);
  if (after) {
    board.joinShort(to, { from, to: after.to, skip: titleSkip }, known, name);
    return after.to;
  }
  board.addShort({ from, to, skip: titleSkip }, known, name);
  return to;
}

/** The role right before a short form, when its office can be that person's: «الوزير الجبير» ("minister al-Jubeir"). */
function roleBefore({ scan, board }: Finder, at: number, known: Known): Role | null {
  const role = at > scan.begin && scan.gap(at) <= GAP.comma ? board.at(at - 1) : undefined;
  return isOneRole(role) && role.to === at && takesOffice(known, role.office) ? role : null;
}

/** The role right after a short form, when its office is known to be that person's and the words say of which country. */
function roleAt({ scan, board }: Finder, at: number, known: Known): Role | null {
  const role = scan.gap(at) <= GAP.comma ? board.at(at) : undefined;
  if (!isOneRole(role) || role.from !== at || role.skip > 0) return null;
  const { office } = role;
  const sure = !office.counterpart && office.country !== null && known.offices.has(office.key);
  return sure && takesOffice(known, office) ? role : null;
}

const isOneRole = (draft: Draft | undefined): draft is Role => draft?.form === 'role' && draft.office?.number === 'one';
