import type { Span } from '../../model/dataset.ts';
import { outranks } from '../../model/ranks.ts';
import type { RegistryPerson } from '../../model/registry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Entry, Match } from '../gazetteer/phrases.ts';
import type { Word } from '../gazetteer/readWord.ts';
import { UPON } from '../lexicon/commonWords.ts';
import { parseOffice } from '../offices/parseOffice.ts';
import { rankOf } from '../offices/rankOf.ts';
import type { ParsedOffice } from '../offices/reader.ts';
import { registeredOffices } from '../offices/registeredOffices.ts';
import { readSide, type Side } from '../offices/sides.ts';
import type { OfficeMention, PersonMention, ProvisionalPerson } from '../reading/mentions.ts';
import { skeleton } from '../text/skeleton.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { firstTokenFrom, GAP, Token, toWritten } from '../text/words.ts';
import { afterGiven, canBeName, isLoneFamily } from './canBeName.ts';
import { nameClues, sameNameKeys, shortForms } from './sameName.ts';
import { nameSlug } from './slug.ts';
import { type Occurrences, readUnknownName } from './unknownName.ts';

export interface PeopleFound {
  /** In reading order. */
  mentions: PersonMention[];
  /** Whoever the registry lacks, in the order of first mention. */
  provisional: ProvisionalPerson[];
}

/** Somebody the article has named in full: registered or provisional. */
interface Known {
  id: string;
  /** How many the article named before. */
  order: number;
  registered: RegistryPerson | null;
  keys: string[][];
  country: string | null;
  /** Keys of the offices that the registry or the article gives them. */
  offices: Set<string>;
  provisional: ProvisionalPerson | null;
}

/** A mention while it is being put together; token indexes, ends exclusive. */
interface Draft {
  from: number;
  to: number;
  /** Letters of the first word that are a conjunction or preposition. */
  skip: number;
  known: Known | null;
  form: PersonMention['form'];
  nameFrom: number;
  nameTo: number;
  nameSkip: number;
  office: Office | null;
}

/** An office of one person, ready to be compared. */
interface Office {
  key: string;
  rank: OfficeMention['rank'];
  country: string | null;
  number: OfficeMention['number'];
  former: boolean;
  from: number;
  to: number;
  skip: number;
  counterpart: boolean;
  kind: ParsedOffice['kind'];
  /** The side is an organisation, which employs people of any country. */
  organisation: boolean;
  specific: boolean;
  /** One of several under a plural head, which names no single office. */
  listed: boolean;
  /** The ministries of «وزيرا الخارجية والدفاع», on the first of them. */
  group: { key: string; rank: OfficeMention['rank'] }[] | null;
}

/** Verbs whose object may follow their subject at once: «استقبل الرئيس السوري فلاديمير بوتين». */
const TAKES_PERSON =
  /^[وف]?(?:س?[يت])?(?:استقبل|ستقبل|التقي|لتقي|التقت|ابلج|بلج|هنا|ودع|زار|زور|دعا|دعي|دعو|اطلع|طلع|رافق|اتهم|تهم|هاتف|صافح|سلم|شكر)/u;

/** Verbs whose subject or object is somebody. */
const TAKES_NAME =
  /^[وف]?(?:س?[يت])?(?:استقبل|ستقبل|التقي|لتقي|اجتمع|جتمع|بحث|ناقش|قال|قول|اكد|ؤكد|اضاف|ضيف|اعلن|علن|اوضح|وضح|شدد|اعتبر|زار|زور|وصل|صل)$/u;

const ROLE_KINDS: ReadonlySet<ParsedOffice['kind']> = new Set([
  'president',
  'minister',
  'deputy',
  'ambassador',
  'envoy',
  'secretary',
  'king',
  'emir',
  'heir',
  'custodian',
  'supreme-leader',
  'leader',
  'official',
  'counterpart',
  'commissioner',
  'charge',
  'chancellor',
  'commander',
]);

/**
 * Finds the people an article names or points to. Registered names come first, then names the registry lacks beside an
 * office or a title, then short forms of both, then offices nobody is named for.
 *
 * @param tokens the article's words, from `tokenize`
 * @param sentences where to look, in reading order; nothing outside them is read, no name or office crosses their ends
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
): PeopleFound {
  return new Finder(text, tokens, gazetteer).find(sentences);
}

class Finder implements Occurrences {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #gazetteer: Gazetteer;
  readonly #known = new Map<string, Known>();
  /** Who may be meant by a name, by its clues. */
  readonly #byClue = new Map<string, Known[]>();
  readonly #drafts: Draft[] = [];
  /** For each token, the draft whose words it belongs to. */
  readonly #covered: (Draft | undefined)[];
  #positions: Map<string, number[]> | null = null;
  #end = 0;
  #begin = 0;

  constructor(text: string, tokens: readonly Token[], gazetteer: Gazetteer) {
    this.#text = text;
    this.#tokens = withUpon(tokens, text);
    this.#gazetteer = gazetteer;
    this.#covered = new Array<Draft | undefined>(tokens.length);
  }

  find(sentences: readonly Span[]): PeopleFound {
    const ranges = sentences.map(({ start, end }) => ({
      begin: firstTokenFrom(this.#tokens, start),
      end: firstTokenFrom(this.#tokens, end),
    }));
    for (const range of ranges) this.#within(range, () => this.#readSentence());
    const forms = this.#collectShortForms();
    for (const range of ranges) this.#within(range, () => this.#readShortForms(forms));
    const drafts = this.#drafts.filter((draft) => draft.to > draft.from).sort((a, b) => a.from - b.from || a.to - b.to);
    const further = this.#resolveCounterparts(drafts, ranges);
    if (further.length > 0) drafts.push(...further);
    drafts.sort((a, b) => a.from - b.from || a.to - b.to);
    return {
      mentions: drafts.map((draft) => this.#toMention(draft)),
      provisional: [...this.#known.values()].flatMap(({ provisional }) => (provisional ? [provisional] : [])),
    };
  }

  count(key: string): number {
    return this.#where(key).length;
  }

  pair(first: string, second: string, except: number): boolean {
    return this.#where(second).some((at) => at !== except && this.#tokens[at - 1]?.key === first);
  }

  #where(key: string): number[] {
    if (!this.#positions) {
      this.#positions = new Map();
      for (const [at, token] of this.#tokens.entries()) {
        const list = this.#positions.get(token.key);
        if (list) list.push(at);
        else this.#positions.set(token.key, [at]);
      }
    }
    return this.#positions.get(key) ?? [];
  }

  #within(range: { begin: number; end: number }, read: () => void): void {
    this.#begin = range.begin;
    this.#end = range.end;
    read();
  }

  #gap(at: number): number {
    return at < this.#end ? (this.#tokens[at]?.gap ?? GAP.stop) : GAP.stop;
  }

  #key(at: number): string {
    return at >= this.#begin && at < this.#end ? (this.#tokens[at]?.key ?? '') : '';
  }

  /** The word at a token of the sentence; outside it, the empty word. */
  #wordAt(at: number): Word {
    const token = at >= this.#begin && at < this.#end ? this.#tokens[at] : undefined;
    return token ? this.#gazetteer.wordOf(token) : this.#gazetteer.word('');
  }

  // First reading: full names and offices.

  #readSentence(): void {
    let at = this.#begin;
    while (at < this.#end) {
      const token = this.#tokens[at];
      const word = token && this.#gazetteer.wordOf(token);
      if (!word || (word.readings.length === 0 && !word.office)) {
        at++;
        continue;
      }
      at = Math.max(at + 1, this.#readAt(at));
    }
  }

  /** Reads what begins at a token and says where to go on. */
  #readAt(at: number): number {
    const own = this.#officeAt(at);
    const titles = own ? null : this.#readTitles(at);
    const start = titles?.to ?? at;
    const office = own ?? this.#officeAt(start);
    if (office && (!titles || office.clitic === ''))
      return this.#readOffice(office, at, titles?.clitic ?? office.clitic);
    const person = this.#gazetteer.match(this.#tokens, start, this.#end, 'person');
    if (person && (!titles || person.clitic === '')) {
      const read = this.#readRegistered(person, start, at, titles ? titles.clitic : person.clitic, null);
      if (read) return read.to;
    }
    if (titles && start < this.#end) return this.#readTitled(titles, at);
    return at + 1;
  }

  /** A run of honorifics; `office` is that of a title which is one («الملك»). */
  #readTitles(at: number): { to: number; clitic: string; office: string | null } | null {
    let to = at;
    let clitic = '';
    let office: string | null = null;
    while (to < this.#end) {
      if (to > at && this.#gap(to) > GAP.bracket && !(this.#gap(to) === GAP.stop && this.#key(to - 1).length === 1))
        break;
      const title = this.#gazetteer.match(this.#tokens, to, this.#end, 'honorific');
      if (!title || (to > at && title.clitic !== '')) break;
      if (title.to === to + 1 && this.#key(to).length - title.clitic.length === 1 && title.clitic !== '') break;
      if (to === at) clitic = title.clitic;
      office = title.all.find((entry) => entry.office)?.office ?? office;
      to = title.to;
    }
    return to > at ? { to, clitic, office } : null;
  }

  #officeAt(at: number): ParsedOffice | null {
    const office = parseOffice(this.#tokens, at, this.#end, this.#gazetteer);
    if (office?.serves) office.to = this.#endOfServed(office.to, office.serves);
    return office;
  }

  /** «المبعوث الخاص للرئيس الروسي، فلاديمير بوتين»: the name of the one served is part of the office, no envoy's. */
  #endOfServed(at: number, serves: { key: string; country: string | null }): number {
    if (this.#gap(at) > GAP.comma) return at;
    const name = this.#gazetteer.match(this.#tokens, at, this.#end, 'person');
    if (name?.clitic !== '' || !name.entry.full) return at;
    const { person } = name.entry;
    const holds = registeredOffices(this.#gazetteer, person).has(serves.key) && person.country === serves.country;
    return holds ? name.to : at;
  }

  #readTitled(titles: { to: number; clitic: string; office: string | null }, at: number): number {
    const start = titles.to;
    if (this.#gap(start) > GAP.bracket && !(this.#gap(start) === GAP.stop && this.#key(start - 1).length === 1)) {
      return titles.to;
    }
    const name = readUnknownName(this.#tokens, start, this.#end, this.#gazetteer, this, 0, true);
    if (!name?.strong || name.to - name.from < 2) return titles.to;
    const following = this.#officeAfter(name.to);
    const keys = this.#keys(name.from, name.to);
    const office = following && this.#toOffice(following, following.sides[0] ?? null);
    const known = this.#establish(keys, name.from, name.to, office, 0);
    const to = office?.to ?? name.to;
    this.#add({
      from: at,
      to,
      skip: titles.clitic.length,
      known,
      form: 'name',
      nameFrom: name.from,
      nameTo: name.to,
      nameSkip: 0,
      office,
    });
    return to;
  }

  /** The office in apposition to a name that ends at `at`, when no name of its own follows it. */
  #officeAfter(at: number): ParsedOffice | null {
    if (this.#gap(at) > GAP.comma) return null;
    const start = this.#key(at) === 'وهو' || this.#key(at) === 'وهي' ? at + 1 : at;
    const office = this.#officeAt(start);
    if (office?.clitic !== '' || office.number !== 'one' || office.counterpart) return null;
    const merged = this.#chain(office);
    return this.#readName(merged.to, merged, false) ? null : merged;
  }

  /** Offices of one person in a row: «ولي ولي العهد ووزير الدفاع», «نائب رئيس مجلس الوزراء وزير الخارجية». */
  #chain(first: ParsedOffice): ParsedOffice {
    let office = first;
    for (let steps = 0; steps < 4 && office.number === 'one'; steps++) {
      const at = office.to;
      if (this.#gap(at) > GAP.space) break;
      const titles = this.#gazetteer.match(this.#tokens, at, this.#end, 'honorific');
      const next = titles ? null : this.#officeAt(at);
      if (next?.number !== 'one' || next.counterpart || next.owned) break;
      // «يلتقي الوزير الروسي أمير دولة قطر»: two people.
      const [mine, theirs] = [office.sides[0], next.sides[0]];
      if (mine && theirs && mine.country !== theirs.country && !mine.organisation) break;
      if (mine && office.definite && office.kind !== 'envoy') break;
      const joins =
        next.clitic === 'و' &&
        office.sides.length === 0 &&
        office.specific &&
        next.kind === 'minister' &&
        ['crown-prince', 'deputy-crown-prince', 'prime-minister', 'deputy-prime-minister'].includes(office.key);
      if (!(joins || (next.clitic === '' && !(next.definite && next.kind === 'minister')))) break;
      // «المتحدث باسم الرئاسة السفير …»: an ambassador by title.
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

  #readOffice(first: ParsedOffice, start: number, clitic: string): number {
    const parsed = this.#chain(first);
    const skip = clitic.length;
    if (parsed.number !== 'one' || parsed.ministries.length > 0) return this.#readPlural(parsed, start, skip);
    const side = parsed.sides[0] ?? null;
    const office = this.#toOffice(parsed, side);
    const named = this.#nameAfter(parsed, office, start, skip);
    if (named !== null) return named;
    const before = this.#nameBefore(start, skip, office, parsed);
    if (before) return parsed.to;
    if (isRole(parsed) && this.#isParticular(parsed)) this.#addRole(start, parsed.to, skip, office);
    return parsed.to;
  }

  /** «وزير إسرائيلي» is any minister; «وزير الخارجية», «الوزير», «رئيس روسيا» are one. */
  #isParticular(office: ParsedOffice): boolean {
    if (office.definite || office.counterpart || office.owned) return true;
    if (office.key === 'minister') return false;
    if (office.to - office.from < 2) return false;
    if (office.kind === 'envoy' || office.kind === 'leader' || office.kind === 'commander') {
      if (office.sides.length === 0) return false;
    }
    const [side] = office.sides;
    if (office.sides.length === 1 && side?.from === office.from + 1 && side.adjective) {
      return this.#key(side.from).startsWith('ال');
    }
    return true;
  }

  #addRole(from: number, to: number, skip: number, office: Office): void {
    this.#add({ from, to, skip, known: null, form: 'role', nameFrom: to, nameTo: to, nameSkip: 0, office });
  }

  #nameAfter(parsed: ParsedOffice, office: Office, start: number, skip: number): number | null {
    const at = parsed.to;
    const name = this.#readName(at, parsed, false);
    if (!name) return null;
    if (name.registered) {
      const read = this.#readRegistered(name.registered, name.nameFrom, start, '', office, skip);
      return read ? this.#readFurther(parsed, office, read.to) : null;
    }
    const keys = this.#keys(name.nameFrom, name.nameTo);
    if (this.#objectFollows(start) && this.#isSomebodyElse(keys, office)) {
      this.#addRole(start, office.to, skip, office);
      return parsed.to;
    }
    const known = this.#establish(keys, name.nameFrom, name.nameTo, office, 0);
    let to = name.nameTo;
    // «أحمد معاذ الخطيب الرئيس الأسبق …» has its office behind; «الوزير عادل الجبير وزير الخارجية» has two.
    if (!parsed.specific || parsed.key === 'minister') {
      const after = this.#officeAfter(to);
      if (after?.specific) {
        Object.assign(office, this.#toOffice(after, after.sides[0] ?? null), { from: after.from, skip: 0 });
        known.offices.add(office.key);
        to = after.to;
      }
    }
    this.#add({
      from: start,
      to,
      skip,
      known,
      form: 'name',
      nameFrom: name.nameFrom,
      nameTo: name.nameTo,
      nameSkip: 0,
      office,
    });
    return this.#readFurther(parsed, office, to);
  }

  /** «نظيره الروسي سيرغي لافروف والأميركي جون كيري»: the same office of further countries, each with its name. */
  #readFurther(parsed: ParsedOffice, head: Office, from: number): number {
    let at = from;
    if (parsed.number !== 'one' || !parsed.sides[0]?.adjective) return at;
    for (let steps = 0; steps < 8; steps++) {
      if (this.#gap(at) > GAP.comma || !this.#conjunction(at)) break;
      const side = readSide(this.#tokens, at, this.#end, this.#gazetteer, true);
      if (!side?.adjective) break;
      const name = this.#readName(side.to, parsed, false);
      if (!name) break;
      this.#addPaired(head, side, side.from, name, 0);
      at = name.nameTo;
    }
    return at;
  }

  /**
   * The name at a token, after honorifics. `joined`: it carries «و», as the second of two does.
   * A name no lexicon knows is taken only beside a specific office, or when it begins with a known given name.
   */
  #readName(
    at: number,
    office: ParsedOffice | null,
    joined: boolean,
  ): { nameFrom: number; nameTo: number; registered: Match<PersonEntry> | null; skip: number } | null {
    if (at >= this.#end || this.#gap(at) > GAP.comma) return null;
    const wanted = joined ? 'و' : '';
    const titles = this.#readTitles(at);
    if (titles && titles.clitic !== wanted) return null;
    const from = titles?.to ?? at;
    const clitic = titles ? '' : wanted;
    const registered = this.#gazetteer.match(this.#tokens, from, this.#end, 'person');
    if (registered && registered.clitic === clitic) {
      // A longer unknown name may begin with the same words: «محمود عباس عراقجي» is settled by the guard below.
      return { nameFrom: from, nameTo: registered.to, registered, skip: clitic.length };
    }
    if (titles && this.#gap(from) > GAP.bracket && this.#key(from - 1).length > 1) return null;
    const name = readUnknownName(this.#tokens, from, this.#end, this.#gazetteer, this, clitic.length, titles !== null);
    if (!name) return null;
    const length = name.to - name.from;
    const apart = !titles && this.#gap(from) >= GAP.dash;
    const lone =
      length === 1 && office?.specific === true && !apart && isLoneFamily(this.#key(name.from).slice(clitic.length));
    if (length < 2 && !lone) return null;
    if (!name.strong && !lone) {
      if (!office?.specific || apart) return null;
      if (!this.#mayBeSurname(name.to - 1)) return null;
    }
    return { nameFrom: name.from, nameTo: name.to, registered: null, skip: clitic.length };
  }

  #mayBeSurname(at: number): boolean {
    const word = this.#wordAt(at);
    return !word.plain && !word.verbShaped;
  }

  /** A registered name at `nameFrom`, alone or after an office. `null`: it is not this person's mention here. */
  #readRegistered(
    match: Match<PersonEntry>,
    nameFrom: number,
    start: number,
    clitic: string,
    office: Office | null,
    skip = clitic.length,
  ): { to: number } | null {
    const nameSkip = start === nameFrom ? skip : 0;
    if (!match.entry.full && match.to - nameFrom === 1 && this.#belongsToOther(nameFrom, match.to, office)) {
      return null;
    }
    if (match.entry.full && this.#goesOn(match.to)) return this.#readLonger(nameFrom, start, skip, office);
    let after: ParsedOffice | null = null;
    let own = office;
    if (!own) {
      after = this.#officeAfter(match.to);
      own = after && this.#toOffice(after, after.sides[0] ?? null);
      if (own && after && !match.all.some(({ person }) => this.#agrees(person, own))) {
        own = null;
        after = null;
      }
    }
    const choice = this.#choose(match, own);
    const base = { nameFrom, nameTo: match.to, nameSkip };
    if (choice === 'other') {
      if (!own || !match.entry.full) return null;
      const conditional = match.all.some(({ withOffice }) => withOffice);
      if (this.#objectFollows(start) && office && !conditional)
        return this.#splitAt(office, match, nameFrom, start, skip);
      const keys = this.#keys(nameFrom, match.to, nameSkip);
      const known = this.#establish(keys, nameFrom, match.to, own, nameSkip, true);
      const to = after?.to ?? match.to;
      this.#add({ from: start, to, skip, known, form: 'name', ...base, office: own });
      return { to };
    }
    if (choice === 'split') return office ? this.#splitAt(office, match, nameFrom, start, skip) : null;
    if (choice === null) return null;
    const known = this.#register(choice, this.#keys(nameFrom, match.to, nameSkip), own);
    const to = after?.to ?? match.to;
    this.#add({ from: start, to, skip, known, form: 'name', ...base, office: own });
    return { to };
  }

  /** Two people side by side: the office is the subject's, the name the object's. */
  #splitAt(
    office: Office,
    match: Match<PersonEntry>,
    nameFrom: number,
    start: number,
    skip: number,
  ): { to: number } | null {
    this.#addRole(start, office.to, skip, office);
    const choice = this.#choose(match, null);
    if (choice === null || typeof choice === 'string') return { to: office.to };
    const known = this.#register(choice, this.#keys(nameFrom, match.to), null);
    this.#add({
      from: nameFrom,
      to: match.to,
      skip: 0,
      known,
      form: 'name',
      nameFrom,
      nameTo: match.to,
      nameSkip: 0,
      office: null,
    });
    return { to: match.to };
  }

  /** «هنأ الرئيس الفرنسي الأمير فلانا»: whoever bears the name was told by another office. */
  #isSomebodyElse(keys: readonly string[], office: Office): boolean {
    const [known] = this.#namedLike(keys);
    if (!known || known.offices.size === 0 || known.offices.has(office.key)) return false;
    return office.specific && known.country !== office.country;
  }

  #objectFollows(officeStart: number): boolean {
    return officeStart > this.#begin && TAKES_PERSON.test(this.#key(officeStart - 1));
  }

  /** A single word that is the end of another's full name («علي الأسد») or the start of a longer one. */
  #belongsToOther(from: number, to: number, office: Office | null): boolean {
    const next = this.#wordAt(to);
    if (this.#gap(to) <= GAP.space && next.joint && !next.given) return true;
    if (office || from <= this.#begin || this.#gap(from) > GAP.space) return false;
    if (this.#covered[from - 1]) return false;
    const before = this.#wordAt(from - 1);
    if (this.#wordAt(from).readings.some(({ clitic, branch }) => clitic !== '' && branch) && !before.given) {
      return false;
    }
    return (before.given || before.givenAfter !== '') && !(before.common && !before.given);
  }

  /** A full name that goes on with a word of a name: «محمود عباس زكي». */
  #goesOn(at: number): boolean {
    if (this.#gap(at) > GAP.space) return false;
    const word = this.#wordAt(at);
    return (word.joint || word.given) && !word.common && word.readings.length === 0;
  }

  #readLonger(nameFrom: number, start: number, skip: number, office: Office | null): { to: number } | null {
    const stripped = start === nameFrom ? skip : 0;
    const name = readUnknownName(this.#tokens, nameFrom, this.#end, this.#gazetteer, this, stripped);
    if (!name || !office) return name ? { to: name.to } : null;
    const known = this.#establish(this.#keys(name.from, name.to, stripped), name.from, name.to, office, stripped);
    this.#add({
      from: start,
      to: name.to,
      skip,
      known,
      form: 'name',
      nameFrom: name.from,
      nameTo: name.to,
      nameSkip: stripped,
      office,
    });
    return { to: name.to };
  }

  /**
   * Who a registered name means here: a person; `other` when the office makes it somebody else; `split` when office
   * and name are two people; `null` when nothing decides.
   */
  #choose(match: Match<PersonEntry>, office: Office | null): RegistryPerson | 'other' | 'split' | null {
    const fitting: { person: RegistryPerson; weight: number }[] = [];
    let contradicted = false;
    for (const { person, withOffice } of match.all) {
      const agrees = office ? this.#agrees(person, office) : null;
      const established = this.#known.get(person.id)?.registered === person;
      if (withOffice) {
        const offices = registeredOffices(this.#gazetteer, person);
        const held =
          office !== null &&
          (offices.has(office.key) || (office.counterpart && this.#counterpartHolds(office, offices)));
        if (office && held && (office.country === person.country || office.country === null)) {
          fitting.push({ person, weight: 3 });
        } else if (office?.country && office.country !== person.country && !office.organisation) contradicted = true;
        else if (!office && established && !this.#rival(match)) fitting.push({ person, weight: 1 });
        continue;
      }
      if (agrees === false) {
        contradicted = true;
        continue;
      }
      const held = office !== null && registeredOffices(this.#gazetteer, person).has(office.key);
      fitting.push({
        person,
        weight: (held ? 2 : 0) + (office?.country === person.country ? 1 : 0) + (established ? 0.5 : 0),
      });
    }
    fitting.sort((a, b) => b.weight - a.weight);
    const [best, second] = fitting;
    if (best && (!second || best.weight > second.weight)) return best.person;
    if (best) return null;
    if (!contradicted) return null;
    return match.all.some(({ withOffice }) => withOffice) || match.entry.full ? 'other' : 'split';
  }

  /** Whether the article has somebody else of that name. */
  #rival(match: Match<PersonEntry>): boolean {
    const ids = new Set(match.all.map(({ person }) => person.id));
    const keys = phraseKeys(match.entry.person.withOffice[0] ?? '');
    return this.#namedLike(keys).some((known) => !ids.has(known.id));
  }

  /** The office of whoever the counterpart is one of: the last named before it. */
  #counterpartHolds(office: Office, offices: ReadonlySet<string>): boolean {
    for (let at = this.#drafts.length - 1; at >= 0; at--) {
      const draft = this.#drafts[at];
      if (!draft || draft.from >= office.from || draft.to <= draft.from) continue;
      if (draft.from < this.#begin) break;
      if (draft.office && draft.office.key !== 'counterpart') return offices.has(draft.office.key);
      if (draft.known && draft.known.offices.size > 0) return [...draft.known.offices].some((key) => offices.has(key));
    }
    return false;
  }

  #officeOf(draft: Draft): { key: string; rank: OfficeMention['rank'] } | null {
    if (draft.office && !(draft.office.counterpart && draft.office.key === 'counterpart')) return draft.office;
    if (!draft.known) return null;
    const [key] = draft.known.offices;
    return key && draft.known.offices.size === 1 ? { key, rank: rankOf(key) } : null;
  }

  /** Whether an office can be a registered person's: `false` when its country is another's. */
  #agrees(person: RegistryPerson, office: Office | null): boolean {
    if (!office) return true;
    if (office.country === null || office.country === person.country || office.organisation) {
      if (office.country !== null || office.counterpart) return true;
      const offices = registeredOffices(this.#gazetteer, person);
      if (offices.size === 0 || offices.has(office.key) || !topOffices.has(office.key)) return true;
      return !this.#objectFollows(office.from);
    }
    return false;
  }

  // Plural offices: «نظيريه التركي والسوري، رجب طيب أردوغان وبشار الأسد».

  #readPlural(parsed: ParsedOffice, start: number, skip: number): number {
    const head = this.#toOffice(parsed, null);
    if (parsed.ministries.length > 0) return this.#readMinistries(parsed, start, skip);
    const pending: { side: Side; from: number }[] = [];
    let at = parsed.to;
    let paired = 0;
    for (const [index, side] of parsed.sides.entries()) pending.push({ side, from: index === 0 ? start : side.from });
    if (pending.length > 0) {
      // Each side with its name: «الأميركي جون كيري والسعودي عادل الجبير».
      for (let steps = 0; steps < 12; steps++) {
        const last = pending.at(-1);
        if (!last || pending.length > 1) break;
        const name = this.#readName(at, parsed, false);
        if (!name) break;
        const next = readSide(this.#tokens, name.nameTo, this.#end, this.#gazetteer, true);
        const goesOn = next && this.#gap(name.nameTo) <= GAP.comma;
        if (paired === 0 && !goesOn && parsed.number !== 'one' && this.#key(name.nameTo).startsWith('و')) {
          if (this.#readName(name.nameTo, parsed, true)) break;
        }
        this.#addPaired(head, last.side, last.from, name, skip);
        paired++;
        at = name.nameTo;
        pending.length = 0;
        if (!next || !goesOn) break;
        pending.push({ side: next, from: next.from });
        at = next.to;
      }
      if (paired > 0) {
        for (const { side, from } of pending) this.#addSideRole(head, side, from, side.from === from ? 0 : skip);
        return at;
      }
    }
    const names = this.#readNames(at, parsed);
    if (names.length > 1 && (pending.length === 0 || pending.length === names.length)) {
      for (const [index, name] of names.entries()) {
        const entry = pending[index];
        const side = entry ? this.#sideFor(name, pending, index) : null;
        const office: Office = {
          ...head,
          number: 'one',
          country: side?.country ?? null,
          organisation: side?.organisation ?? false,
          skip: index === 0 ? skip : 0,
        };
        this.#addNamed(name, office, index === 0 ? start : name.nameFrom, index === 0 ? skip : name.skip);
      }
      return names.at(-1)?.nameTo ?? at;
    }
    if (pending.length > 1) {
      for (const [index, { side, from }] of pending.entries())
        this.#addSideRole(head, side, from, index === 0 ? skip : 0);
      return parsed.to;
    }
    const [only] = pending;
    const office = { ...head, country: only?.side.country ?? null, from: start, to: parsed.to, skip };
    if (only && parsed.counterpart && names.length === 1) {
      const [name] = names;
      if (name) this.#addNamed(name, { ...office, number: 'one' }, start, skip);
      return name?.nameTo ?? parsed.to;
    }
    if (
      parsed.definite ||
      parsed.counterpart ||
      parsed.owned ||
      parsed.sides.length > 0 ||
      parsed.key !== parsed.kind
    ) {
      if (isRole(parsed) && parsed.kind !== 'official') this.#addRole(start, parsed.to, skip, office);
    }
    return parsed.to;
  }

  /** The side a name of a list belongs to: its registered country when the list has it, else the one in its place. */
  #sideFor(name: FoundName, pending: readonly { side: Side }[], index: number): Side | null {
    const country = name.registered?.entry.person.country;
    return pending.find(({ side }) => side.country === country)?.side ?? pending[index]?.side ?? null;
  }

  #readNames(from: number, parsed: ParsedOffice): FoundName[] {
    const names: FoundName[] = [];
    let at = from;
    for (let steps = 0; steps < 8; steps++) {
      const name =
        this.#readName(at, parsed, names.length > 0) ??
        (names.length > 0 && this.#key(at) === 'و' ? this.#readName(at + 1, parsed, false) : null) ??
        (names.length > 0 && this.#gap(at) === GAP.comma ? this.#readName(at, parsed, false) : null);
      if (!name) break;
      names.push(name);
      at = name.nameTo;
    }
    return names;
  }

  #addPaired(head: Office, side: Side, from: number, name: FoundName, skip: number): void {
    const first = from !== side.from;
    const clitic = first ? skip : this.#conjunction(from);
    const office: Office = {
      ...head,
      number: 'one',
      country: side.country,
      organisation: side.organisation,
      from: first ? head.from : side.from,
      to: side.to,
      skip: clitic,
    };
    this.#addNamed(name, office, from, clitic);
  }

  #conjunction(at: number): number {
    return this.#wordAt(at).readings.some(({ clitic, branch }) => clitic === 'و' && branch) &&
      this.#key(at).startsWith('و')
      ? 1
      : 0;
  }

  #addNamed(name: FoundName, office: Office, from: number, skip: number): void {
    if (name.registered) {
      const choice = this.#choose(name.registered, office);
      if (choice === 'split' || choice === null) {
        this.#addRole(from, office.to, skip, office);
        return;
      }
      if (choice !== 'other') {
        const known = this.#register(choice, this.#keys(name.nameFrom, name.nameTo, name.skip), office);
        this.#addDraft(name, office, from, skip, known);
        return;
      }
    }
    const keys = this.#keys(name.nameFrom, name.nameTo, name.skip);
    const known = this.#establish(keys, name.nameFrom, name.nameTo, office, name.skip, name.registered !== null);
    this.#addDraft(name, office, from, skip, known);
  }

  #addDraft(name: FoundName, office: Office, from: number, skip: number, known: Known): void {
    const { nameFrom, nameTo } = name;
    this.#add({ from, to: nameTo, skip, known, form: 'name', nameFrom, nameTo, nameSkip: name.skip, office });
  }

  #addSideRole(head: Office, side: Side, from: number, skip: number): void {
    const first = from !== side.from;
    const clitic = first ? skip : this.#conjunction(from);
    const office: Office = {
      ...head,
      number: 'one',
      country: side.country,
      organisation: side.organisation,
      from,
      to: side.to,
      skip: clitic,
    };
    this.#addRole(from, side.to, clitic, office);
  }

  /** «وزيرا الخارجية والدفاع الروسيين»: one role a ministry; names after them in their order. */
  #readMinistries(parsed: ParsedOffice, start: number, skip: number): number {
    const head = this.#toOffice(parsed, parsed.sides[0] ?? null);
    const names = this.#readNames(parsed.to, parsed);
    const paired = names.length === parsed.ministries.length;
    for (const [index, { key, from, to }] of parsed.ministries.entries()) {
      const begins = index === 0 ? start : from;
      const clitic = index === 0 ? skip : 1;
      const ends = index === parsed.ministries.length - 1 ? parsed.to : to;
      const prefix = head.kind === 'deputy' ? 'deputy-' : '';
      const office: Office = { ...head, key: prefix + key, number: 'one', from: begins, to: ends, skip: clitic };
      if (index === 0) office.group = parsed.ministries.map((other) => ({ key: prefix + other.key, rank: head.rank }));
      const name = names[index];
      if (paired && name) this.#addNamed(name, office, name.nameFrom, name.skip);
      else this.#addRole(begins, ends, clitic, office);
    }
    return (paired ? names.at(-1)?.nameTo : undefined) ?? parsed.to;
  }

  // A name before its office: «عادل الجبير وزير الخارجية السعودي».

  #nameBefore(start: number, skip: number, office: Office, parsed: ParsedOffice): boolean {
    if (skip > 0 || start <= this.#begin || this.#gap(start) > GAP.comma || parsed.counterpart) return false;
    let before = start;
    if (['وهو', 'وهي'].includes(this.#key(start - 1))) before = start - 1;
    // «توماس غرودزكي Tomasz Grodzki، رئيس …»: the name once more in its own letters.
    while (before - 1 > this.#begin && isLatin(this.#key(before - 1))) before--;
    const draft = this.#covered[before - 1];
    if (draft) {
      if (draft.to !== before || draft.office || !draft.known || draft.form === 'role') return false;
      if (draft.known.registered && !this.#agrees(draft.known.registered, office)) return false;
      if (draft.known.country && office.country && draft.known.country !== office.country && !office.organisation)
        return false;
      draft.office = office;
      this.#extend(draft, office.to);
      this.#learn(draft.known, office);
      return true;
    }
    const from = this.#nameStart(before);
    if (from === null) return false;
    const stripped = this.#wordAt(from).givenAfter.length;
    const name = readUnknownName(this.#tokens, from, before, this.#gazetteer, this, stripped);
    if (!name || name.to !== before || name.to - name.from < 2) return false;
    if (!name.strong && !(parsed.specific && this.#mayBeSurname(before - 1) && this.#gap(start) <= GAP.bracket))
      return false;
    const known = this.#establish(this.#keys(from, before, stripped), from, before, office, stripped);
    this.#add({
      from,
      to: office.to,
      skip: stripped,
      known,
      form: 'name',
      nameFrom: from,
      nameTo: before,
      nameSkip: stripped,
      office,
    });
    return true;
  }

  /** Where the unknown name that ends before `end` begins: at a given name, or after a word that cannot be one. */
  #nameStart(end: number): number | null {
    let given: number | null = null;
    let at = end;
    while (at > this.#begin && end - at < 6 && !this.#covered[at - 1]) {
      const key = this.#key(at - 1);
      const word = this.#wordAt(at - 1);
      const begins = word.givenAfter !== '' && !word.common;
      const previous = at - 1 > this.#begin ? afterGiven(this.#wordAt(at - 2), this.#key(at - 2)) : null;
      if (!begins && !canBeName(word, key, previous)) break;
      at--;
      if (word.given || begins) given = at;
      if (begins || this.#gap(at) >= GAP.bracket) break;
    }
    if (given !== null && end - given >= 2) return given;
    const before = this.#wordAt(at - 1);
    const bounded = at === this.#begin || before.common || this.#gap(at) >= GAP.bracket;
    const length = end - at;
    return bounded && length >= 2 && length <= 3 ? at : null;
  }

  // Who is who.

  #keys(from: number, to: number, skip = 0): string[] {
    const keys: string[] = [];
    for (let at = from; at < to; at++) keys.push((this.#tokens[at]?.key ?? '').slice(at === from ? skip : 0));
    return keys;
  }

  #register(person: RegistryPerson, keys: string[], office: Office | null): Known {
    let known = this.#known.get(person.id);
    if (!known) {
      known = {
        id: person.id,
        order: this.#known.size,
        registered: person,
        keys: [],
        country: person.country,
        offices: new Set(registeredOffices(this.#gazetteer, person)),
        provisional: null,
      };
      this.#known.set(person.id, known);
      this.#addName(known, this.#gazetteer.nameKeys(person));
    }
    if (keys.length > 1) this.#addName(known, keys);
    if (office) this.#learn(known, office);
    return known;
  }

  #learn(known: Known, office: Office): void {
    if (office.key !== 'counterpart' && office.key !== 'minister' && office.key !== 'official')
      known.offices.add(office.key);
    if (!known.provisional) return;
    if (known.country === null && office.country !== null) {
      known.country = office.country;
      known.provisional.country = office.country;
    }
    if (known.provisional.office === null && office.kind !== 'counterpart' && !office.listed)
      known.provisional.office = this.#officeText(office);
  }

  /** The person of a name the registry does not list as such; the same for every spelling and length of the name. */
  #establish(keys: string[], from: number, to: number, office: Office | null, skip: number, apart = false): Known {
    const country = office?.country ?? null;
    for (const known of this.#namedLike(keys)) {
      if (apart && known.registered) continue;
      if (country !== null && known.country !== null && known.country !== country && !office?.organisation) continue;
      this.#addName(known, keys);
      this.#extendName(known, keys, from, to, skip);
      if (office) this.#learn(known, office);
      return known;
    }
    if (!apart && keys.length > 1) {
      const person = this.#registeredLike(keys, office);
      if (person) return this.#register(person, keys, office);
    }
    const span = this.#span(from, to, skip);
    const slug = nameSlug(keys);
    const taken = (id: string) => this.#known.has(id) || this.#gazetteer.people.has(id);
    let id = slug;
    if (taken(id)) id = `${slug}-${country ?? 'other'}`;
    for (let number = 2; taken(id); number++) id = `${slug}-${number}`;
    const provisional: ProvisionalPerson = {
      id,
      name: this.#text
        .slice(span.start, span.end)
        .replace(/\p{Cf}+/gu, '')
        .replace(/[()«»"“”\s\p{Cc}]+/gu, ' ')
        .trim(),
      country,
      office: office && office.kind !== 'counterpart' && !office.listed ? this.#officeText(office) : null,
      first: span,
    };
    const order = this.#known.size;
    const known: Known = { id, order, registered: null, keys: [], country, offices: new Set(), provisional };
    this.#known.set(id, known);
    this.#addName(known, keys);
    if (office) this.#learn(known, office);
    return known;
  }

  /** Whoever of the article a name can mean, by the words alone, in the order in which they were named. */
  #namedLike(keys: readonly string[]): Known[] {
    const alike = new Set<Known>();
    for (const clue of nameClues(keys)) {
      for (const known of this.#byClue.get(clue) ?? []) {
        if (!alike.has(known) && known.keys.some((name) => sameNameKeys(name, keys))) alike.add(known);
      }
    }
    return [...alike].sort((a, b) => a.order - b.order);
  }

  #addName(known: Known, keys: string[]): void {
    if (known.keys.some((name) => name.length === keys.length && name.every((key, at) => key === keys[at]))) return;
    known.keys.push(keys);
    for (const clue of nameClues(keys)) push(this.#byClue, clue, known);
  }

  /** The fullest form of a name is the one to show. */
  #extendName(known: Known, keys: readonly string[], from: number, to: number, skip: number): void {
    if (!known.provisional || keys.length <= (known.keys[0]?.length ?? 0)) return;
    const span = this.#span(from, to, skip);
    known.provisional.name = this.#text.slice(span.start, span.end);
  }

  #registeredLike(keys: readonly string[], office: Office | null): RegistryPerson | null {
    let found: RegistryPerson | null = null;
    for (const { person, keys: full } of this.#gazetteer.namesLike(keys)) {
      if (office?.country && office.country !== person.country && !office.organisation) continue;
      if (full.length > 1 && (sameNameKeys(full, keys) || this.#isVariant(person, full, keys, office))) {
        if (found) return null;
        found = person;
      }
    }
    return found;
  }

  /** «وزير الخارجية الروسي سيركي لافروف»: one office, one country, one family name; the given name is spelt otherwise. */
  #isVariant(person: RegistryPerson, full: readonly string[], keys: readonly string[], office: Office | null): boolean {
    if (!office?.country || keys.length !== full.length || keys.at(-1) !== full.at(-1)) return false;
    const offices = registeredOffices(this.#gazetteer, person);
    const held = offices.has(office.key) || (office.counterpart && this.#counterpartHolds(office, offices));
    return held && person.country === office.country && keys[0]?.[0] === full[0]?.[0];
  }

  #officeText(office: Office): string {
    const span = this.#span(office.from, office.to, office.skip);
    return this.#text.slice(span.start, span.end);
  }

  // Second reading: short forms.

  #collectShortForms(): ShortForms {
    const forms: ShortForms = { byFirst: new Map(), byGiven: new Map(), bySkeleton: new Map() };
    for (const known of this.#known.values()) {
      const variants = known.registered ? [] : known.keys;
      const seen = new Set<string>();
      for (const keys of [...variants, ...(known.registered ? known.keys : [])]) {
        const full = known.registered
          ? shortForms(keys).filter((form) => form.length > 1)
          : [...shortForms(keys), keys];
        for (const form of full) {
          const joined = form.join(' ');
          if (seen.has(joined)) continue;
          seen.add(joined);
          const [first = ''] = form;
          push(forms.byFirst, first, { form, known });
          if (form.length === 1 && first.length > 4) push(forms.bySkeleton, skeleton(first), { form, known });
          else if (form.length === 2 && this.#gazetteer.word(first).joint) {
            push(forms.bySkeleton, skeleton(form[1] ?? ''), { form: form.slice(1), known });
          }
          if (form[0] === 'عبد' && form[1])
            push(forms.byFirst, `عبد${form[1]}`, { form: [`عبد${form[1]}`, ...form.slice(2)], known });
        }
        if (!known.registered && /^عبدال./u.test(keys.at(-1) ?? '')) {
          const last = keys.at(-1) ?? '';
          push(forms.byFirst, 'عبد', { form: ['عبد', last.slice(3)], known });
        }
        const [given = ''] = keys;
        if (!known.registered && keys.length > 2) push(forms.byGiven, given, { form: [given], known });
      }
    }
    return forms;
  }

  #readShortForms(forms: ShortForms): void {
    for (let at = this.#begin; at < this.#end; at++) {
      if (this.#covered[at]) continue;
      const found = this.#shortAt(at, forms);
      if (found) at = Math.max(at, this.#addShort(at, found) - 1);
    }
  }

  #shortAt(at: number, forms: ShortForms): { known: Known; to: number; skip: number } | null {
    const key = this.#key(at);
    const token = this.#tokens[at];
    if (!token) return null;
    const { stripped } = this.#gazetteer.wordOf(token);
    for (let skip = 0; skip < 3; skip++) {
      const base = stripped[skip] ?? null;
      if (base === null) continue;
      const candidates = forms.byFirst.get(base);
      if (!candidates) continue;
      const { people, length } = this.#longestAt(at, candidates);
      if (people.length === 0) continue;
      if (length === 1 && !this.#mayStandAlone(at, base, skip)) continue;
      const known = this.#onlyOne(people, at);
      return known ? { known, to: at + length, skip } : null;
    }
    const titled = forms.byGiven.size > 0 ? forms.byGiven.get(key) : undefined;
    if (titled && at > this.#begin && this.#gap(at) === GAP.space) {
      const title = this.#gazetteer.match(this.#tokens, at - 1, at, 'honorific');
      const people = [...new Set(titled.map(({ known }) => known))];
      const [only] = people;
      if (title && only && people.length === 1 && !this.#goesOn(at + 1)) return { known: only, to: at + 1, skip: 0 };
    }
    return this.#alikeAt(at, key, forms);
  }

  /** Of the forms that may begin at a word, whom the longest that stand there mean. */
  #longestAt(at: number, candidates: readonly ShortForm[]): { people: Known[]; length: number } {
    const matching = candidates.filter(({ form }) =>
      form.every((word, step) => step === 0 || (this.#key(at + step) === word && this.#gap(at + step) <= GAP.bracket)),
    );
    const length = Math.max(0, ...matching.map(({ form }) => form.length));
    return {
      people: [...new Set(matching.filter(({ form }) => form.length === length).map(({ known }) => known))],
      length,
    };
  }

  /** «ألبارس» for «ألباريس»: an unknown word with the letters of a foreign name and other long vowels. */
  #alikeAt(at: number, key: string, forms: ShortForms): { known: Known; to: number; skip: number } | null {
    const token = this.#tokens[at];
    if (key.length < 5 || forms.bySkeleton.size === 0 || !token) return null;
    const { foreign } = this.#gazetteer.wordOf(token);
    if (foreign.length === 0) return null;
    for (const { base, bones } of foreign) {
      const people = (forms.bySkeleton.get(bones) ?? []).filter(({ form }) => sameNameKeys(form, [base]));
      const [only] = people;
      if (only && people.every(({ known }) => known === only.known)) {
        return { known: only.known, to: at + 1, skip: key.length - base.length };
      }
    }
    return null;
  }

  /** A single word may be a short form unless it sits inside another name or is a word of the language here. */
  #mayStandAlone(at: number, base: string, skip: number): boolean {
    const word = this.#gazetteer.word(base);
    const next = this.#wordAt(at + 1);
    const adjacent = this.#gap(at + 1) <= GAP.space && at + 1 < this.#end;
    if (adjacent && next.joint && !next.given) return false;
    if (word.common && !base.startsWith('ال') && !(isLoneFamily(base) && this.#isNamed(at, skip))) return false;
    if (word.given && adjacent && canBeName(next, this.#key(at + 1)) && !next.verbShaped) return false;
    if (skip === 0 && at > this.#begin && this.#gap(at) <= GAP.space && !this.#covered[at - 1]) {
      const before = this.#wordAt(at - 1);
      const title = this.#gazetteer.match(this.#tokens, at - 1, at, 'honorific');
      if ((before.given || before.givenAfter !== '') && !before.common && !title) return false;
      if (before.joint && !before.given && this.#key(at - 1) !== 'لا') return false;
    }
    return true;
  }

  /** «التقى رئيسي», «بوتين ورئيسي»: a word of the language where only somebody can stand. */
  #isNamed(at: number, skip: number): boolean {
    if (at <= this.#begin || this.#gap(at) > GAP.comma) return false;
    return skip > 0 ? this.#covered[at - 1] !== undefined : TAKES_NAME.test(this.#key(at - 1));
  }

  /** Several people of one short form: an office directly before decides, or nobody. */
  #onlyOne(people: readonly Known[], at: number): Known | null {
    if (people.length === 1) return people[0] ?? null;
    const office = this.#covered[at - 1]?.form === 'role' ? this.#covered[at - 1]?.office : null;
    if (!office) return null;
    const fitting = people.filter((known) => this.#takes(known, office));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  #addShort(at: number, found: { known: Known; to: number; skip: number }): number {
    const { known, to, skip } = found;
    let from = at;
    if (skip === 0 && this.#wordAt(at - 1).joint && !this.#covered[at - 1] && at > this.#begin) from = at - 1;
    let start = from;
    let titleSkip = skip;
    const title =
      skip === 0 && start > this.#begin ? this.#gazetteer.match(this.#tokens, start - 1, start, 'honorific') : null;
    if (title && !this.#covered[start - 1] && this.#gap(start) === GAP.space) {
      start--;
      titleSkip = title.clitic.length;
    }
    const base = { known, form: 'short' as const, nameFrom: from, nameTo: to, nameSkip: skip };
    const role = start > this.#begin ? this.#covered[start - 1] : undefined;
    if (
      role &&
      role.form === 'role' &&
      role.to === start &&
      skip === 0 &&
      this.#gap(start) <= GAP.comma &&
      role.office
    ) {
      if (role.office.number === 'one' && this.#takes(known, role.office)) {
        Object.assign(role, base);
        this.#extend(role, to);
        this.#learn(known, role.office);
        return to;
      }
    }
    const after = this.#covered[to];
    if (after?.form === 'role' && after.from === to && after.skip === 0 && after.office && this.#gap(to) <= GAP.comma) {
      const { office } = after;
      if (
        office.number === 'one' &&
        !office.counterpart &&
        office.country !== null &&
        this.#takes(known, office) &&
        known.offices.has(office.key)
      ) {
        Object.assign(after, base);
        after.from = start;
        after.skip = titleSkip;
        this.#extend(after, after.to);
        return after.to;
      }
    }
    this.#add({ from: start, to, skip: titleSkip, ...base, office: null });
    return to;
  }

  /** Whether an office can be that of somebody the article knows. */
  #takes(known: Known, office: Office): boolean {
    if (office.country !== null && known.country !== null && office.country !== known.country && !office.organisation) {
      return false;
    }
    if (office.counterpart || office.key === 'official' || known.offices.size === 0) return true;
    if (known.offices.has(office.key)) return true;
    if (office.key === 'minister') return [...known.offices].some((key) => key.endsWith('minister'));
    return office.country !== null && office.country === known.country;
  }

  /** «نظيره»: the office of whoever was named before, where one was. */
  #resolveCounterparts(drafts: readonly Draft[], ranges: readonly { begin: number; end: number }[]): Draft[] {
    let sentence = 0;
    let last: { key: string; rank: OfficeMention['rank'] } | null = null;
    let group: Office['group'] = null;
    const added: Draft[] = [];
    for (const draft of drafts) {
      while (sentence < ranges.length - 1 && draft.from >= (ranges[sentence]?.end ?? 0)) {
        sentence++;
        last = null;
        group = null;
      }
      const { office } = draft;
      if (office?.group) group = office.group;
      if (office?.counterpart && office.key === 'counterpart' && office.number !== 'one' && group) {
        // «وزيرا الخارجية والدفاع الروسيين مع نظيريهما السوريين»: one counterpart a ministry.
        const [first, ...others] = group;
        if (first) Object.assign(office, { key: first.key, rank: first.rank, number: 'one' });
        for (const { key, rank } of others) added.push({ ...draft, office: { ...office, key, rank } });
        group = null;
      } else if (office?.counterpart && office.key === 'counterpart') {
        const own = draft.known?.offices.size === 1 ? [...draft.known.offices][0] : undefined;
        const found = last ?? (own ? { key: own, rank: rankOf(own) } : null);
        if (found) {
          office.key = found.key;
          office.rank = found.rank;
          if (draft.known?.provisional) draft.known.offices.add(found.key);
        }
      }
      last = this.#officeOf(draft) ?? last;
    }
    return added;
  }

  // Spans and mentions.

  #toOffice(parsed: ParsedOffice, side: Side | null): Office {
    const organisation = side?.organisation ?? false;
    return {
      key: parsed.key,
      rank: parsed.rank,
      country: side?.country ?? null,
      number: parsed.number,
      former: parsed.former,
      from: parsed.from,
      to: parsed.to,
      skip: parsed.clitic.length,
      counterpart: parsed.counterpart,
      kind: parsed.kind,
      organisation,
      specific: parsed.specific,
      listed: parsed.number !== 'one',
      group: null,
    };
  }

  #add(draft: Draft): void {
    this.#drafts.push(draft);
    for (let at = draft.from; at < draft.to; at++) {
      const other = this.#covered[at];
      if (other && other !== draft && other.form === 'role' && draft.form !== 'role' && other.from >= draft.from)
        other.to = other.from;
      this.#covered[at] = draft;
    }
  }

  #extend(draft: Draft, to: number): void {
    draft.to = Math.max(draft.to, to);
    for (let at = draft.from; at < draft.to; at++) this.#covered[at] = draft;
  }

  /** The words from one token to another, less the letters written onto the first. */
  #span(from: number, to: number, skip: number): Span {
    const first = this.#tokens[from];
    const last = this.#tokens[Math.max(from, to - 1)];
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    return { start: Math.min(this.#afterLetters(start, end, skip), end), end };
  }

  /** Past so many letters and the marks on them; «ل» of «للرئيس» stays, since without it the word is none. */
  #afterLetters(start: number, end: number, letters: number): number {
    if (letters === 0) return start;
    let at = start;
    for (let left = letters; left > 0 && at < end; left--) {
      at++;
      while (at < end && isMark(this.#text.charCodeAt(at))) at++;
    }
    return this.#text[at] === 'ل' && this.#text[at - 1] === 'ل' ? at - 1 : at;
  }

  #toMention(draft: Draft): PersonMention {
    const { start, end } = this.#span(draft.from, draft.to, draft.skip);
    const { office, known } = draft;
    return {
      start,
      end,
      person: known?.id ?? null,
      form: known ? draft.form : 'role',
      name: known ? this.#nameSpan(draft) : null,
      office: office ? this.#toOfficeMention(office) : null,
      country: office?.country && !office.organisation ? office.country : (known?.country ?? office?.country ?? null),
      counterpart: office?.counterpart ?? false,
    };
  }

  /** «(فلاديمير) بوتين»: a bracket that closes inside the name opens inside it. */
  #nameSpan(draft: Draft): Span {
    const span = this.#span(draft.nameFrom, draft.nameTo, draft.nameSkip);
    const { start, end } = span;
    if (this.#text[start - 1] !== '(') return span;
    const closes = this.#text.indexOf(')', start);
    return closes > 0 && closes < end ? { start: start - 1, end } : span;
  }

  #toOfficeMention({ from, to, skip, key, rank, country, number, former }: Office): OfficeMention {
    const { start, end } = this.#span(from, to, skip);
    return { start, end, key, rank, country, number, former };
  }
}

type PersonEntry = Extract<Entry, { is: 'person' }>;

type FoundName = { nameFrom: number; nameTo: number; registered: Match<PersonEntry> | null; skip: number };

type ShortForm = { form: string[]; known: Known };

interface ShortForms {
  byFirst: Map<string, ShortForm[]>;
  /** First names of people with longer names, which a title before them recalls: «الشيخ تميم». */
  byGiven: Map<string, ShortForm[]>;
  bySkeleton: Map<string, ShortForm[]>;
}

const topOffices: ReadonlySet<string> = new Set([
  'president',
  'king',
  'emir',
  'prime-minister',
  'minister',
  'foreign-minister',
  'defence-minister',
]);

/** Whether an office alone points at somebody: deputies of ministers and heads do, deputies of directors do not. */
function isRole({ kind, key }: ParsedOffice): boolean {
  return ROLE_KINDS.has(kind) && (kind !== 'deputy' || /minister|president|secretary|^deputy$/u.test(key));
}

const isLatin = (key: string): boolean => /^[a-z\u00c0-\u024f]/u.test(key);

/** Folding makes «على» and «علي» one; the untouched last letter tells the preposition from the name. */
function withUpon(tokens: readonly Token[], text: string): readonly Token[] {
  let copy: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.key !== 'علي' || text.charCodeAt(token.end - 1) !== 0x649) continue;
    copy ??= [...tokens];
    copy[at] = new Token(token.start, token.end, token.gap, toWritten(UPON));
  }
  return copy ?? tokens;
}

/** Vowel marks, tatweel and invisible controls: what may stand on a letter. */
const isMark = (code: number): boolean =>
  code === 0x640 ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069);

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
