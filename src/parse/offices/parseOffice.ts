import type { Rank } from '../../model/ranks.ts';
import type { Gazetteer, Word } from '../gazetteer/gazetteer.ts';
import {
  AFTER_HEAD,
  AFTER_PRESIDENT,
  CLOSING_PHRASES,
  FORMER,
  MODIFIERS,
  OWNED_PORTFOLIOS,
  PORTFOLIO_WORDS,
  type Settled,
} from '../gazetteer/officeWords.ts';
import { type HeadKind, SEPARATE_MINISTRIES } from '../lexicon/offices.ts';
import { GAP, type Token } from '../text/words.ts';

/** A country or organisation beside an office: tokens `from` … `to` (exclusive). */
export interface Side {
  country: string;
  organisation: boolean;
  /** «السوري» rather than «سوريا». */
  adjective: boolean;
  from: number;
  to: number;
}

/** An office read from its head word on. Token indexes, `to` exclusive; names after it are not part of it. */
export interface ParsedOffice {
  from: number;
  to: number;
  /** The conjunction or preposition written onto its first word. */
  clitic: string;
  kind: HeadKind;
  key: string;
  rank: Rank;
  number: 'one' | 'two' | 'many';
  /** The head carries the article: «الوزير». */
  definite: boolean;
  former: boolean;
  counterpart: boolean;
  /** «وزير خارجيته»: of the country of whoever was named before. */
  owned: boolean;
  sides: Side[];
  /** «وزيرا الخارجية والدفاع»: one entry a ministry. Empty for a single office. */
  ministries: { key: string; from: number; to: number }[];
  /** «المبعوث الخاص للرئيس الروسي»: the office of whom an envoy, adviser or spokesman serves; it ends the words so far. */
  serves: { key: string; country: string | null } | null;
  /** Says which office it is (a portfolio, a state), so that a name may follow that no lexicon knows. */
  specific: boolean;
}

/** Heads beside which a name is to be expected even when no lexicon knows its words. */
const SPECIFIC: ReadonlySet<HeadKind> = new Set([
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
  'chancellor',
  'commissioner',
  'counterpart',
  'charge',
]);
/** Heads that are an office only with what follows them. */
const NEEDS_COMPLEMENT: ReadonlySet<HeadKind> = new Set(['secretary', 'heir', 'custodian', 'charge']);
/** Heads whose complement is free prose: «خبير في …», «مدير …». */
const FREE_COMPLEMENT: ReadonlySet<HeadKind> = new Set([
  'expert',
  'member',
  'director',
  'commander',
  'spokesman',
  'governor',
  'leader',
  'commissioner',
  'chancellor',
  'envoy',
  'secretary',
  'charge',
]);
/** «نائبه», «نائبها»: whose deputy a pronoun says. */
const OWN_DEPUTIES: ReadonlySet<string> = new Set(['نايبه', 'نايبها', 'وكيله', 'نايباه', 'نايبيه']);
const FREE_KEYS = new Set([
  'party-leader',
  'chief',
  'delegation-head',
  'intelligence-chief',
  'court-chief',
  'chief-of-staff',
  'speaker',
]);
const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'باسم', 'لدي', 'الي', 'من']);
/** «جمهورية ألمانيا الاتحادية»: what stands before and after a country's name in a state's. */
const STATE_WORDS: ReadonlySet<string> = new Set(['دوله', 'جمهوريه', 'مملكه', 'سلطنه', 'الجمهوريه', 'المملكه']);
const STATE_ADJECTIVES: ReadonlySet<string> = new Set([
  'العربيه',
  'الاسلاميه',
  'الاتحاديه',
  'الديمقراطيه',
  'الشعبيه',
  'الاشتراكيه',
  'الهاشميه',
]);
/** «الرئيس التنفيذي»: a company's or a council's, no president. */
const OF_NO_STATE: ReadonlySet<string> = new Set(['التنفيذي', 'التنفيذيه', 'المنتدب', 'الفخري', 'المشارك']);
/** «السفير الكوري لدى المملكة»: the newsroom's own country. */
const HERE: ReadonlySet<string> = new Set(['المملكه', 'السلطنه', 'الدوله', 'البلاد']);
const TO_POST: ReadonlySet<string> = new Set(['في', 'لدي', 'الي']);

/** The office whose head is at `from`; `null` when the word is no head, or not without a complement. */
export function parseOffice(
  tokens: readonly Token[],
  from: number,
  end: number,
  gazetteer: Gazetteer,
  depth = 0,
): ParsedOffice | null {
  const token = tokens[from];
  if (!token || from >= end || depth > 3) return null;
  const head = gazetteer.wordOf(token).office;
  if (!head) return null;
  const { head: spec, number, definite } = head.word;
  const office: ParsedOffice = {
    from,
    to: from + 1,
    clitic: head.clitic,
    kind: spec.kind,
    key: spec.key,
    rank: spec.rank,
    number,
    definite,
    former: false,
    counterpart: spec.kind === 'counterpart',
    owned: false,
    sides: [],
    ministries: [],
    serves: null,
    specific: SPECIFIC.has(spec.kind),
  };
  // «رئيسا للبلاد» is one, «وزيرا الخارجية والدفاع» are two.
  if (number === 'two' && !definite && token.key.endsWith('ا')) {
    const next = tokens[from + 1]?.key ?? '';
    if (!next.startsWith('ال') && !PORTFOLIO_WORDS.has(next) && !readSide(tokens, from + 1, end, gazetteer)) {
      office.number = 'one';
    }
  }
  const reader: Reader = { tokens, end, gazetteer, depth, office };
  let settled = false;
  if (spec.kind === 'president') {
    if (!readPresidency(reader)) return null;
  } else if (spec.kind === 'minister') readPortfolio(reader);
  else if (spec.kind === 'deputy') {
    const deputy = readDeputy(reader);
    if (deputy !== undefined) return deputy;
  } else settled = readSettled(reader, AFTER_HEAD.get(spec.kind));
  if (NEEDS_COMPLEMENT.has(spec.kind) && !settled) return null;
  readTail(reader);
  if ((spec.kind === 'king' || spec.kind === 'emir') && office.sides.length === 0) {
    if (spec.kind === 'emir' || !definite) return null;
  }
  if (!definite && office.to === from + 1 && !office.counterpart) office.specific = false;
  if (office.key === 'chief' || office.key === 'adviser') office.specific = false;
  if (spec.kind === 'supreme-leader' && !settled && office.sides.length === 0) return null;
  if (spec.kind === 'chancellor' && definite && office.key === 'adviser') {
    const country = office.sides[0]?.country;
    if (country === 'germany' || country === 'austria') {
      office.key = 'chancellor';
      office.rank = 'head-of-state';
    }
  }
  if (
    spec.kind === 'leader' &&
    office.sides.some(({ organisation }) => !organisation) &&
    (office.to - from <= 3 || office.sides.length > 1)
  ) {
    office.key = 'leader';
    office.rank = 'head-of-state';
  }
  return office;
}

/** How the full name of a state begins. */
const FORMAL = /^(?:ال)?(?:جمهوري|مملك|دول|سلطن)ه$/u;

interface Reader {
  tokens: readonly Token[];
  end: number;
  gazetteer: Gazetteer;
  depth: number;
  office: ParsedOffice;
}

const keyAt = ({ tokens, end }: Reader, at: number): string => (at < end ? (tokens[at]?.key ?? '') : '');
const wordAt = ({ tokens, end, gazetteer }: Reader, at: number): Word => {
  const token = at < end ? tokens[at] : undefined;
  return token ? gazetteer.wordOf(token) : gazetteer.word('');
};
/** The word at `at` follows the one before it with nothing but space or a bracket between. */
const follows = ({ tokens, end }: Reader, at: number): boolean => at < end && (tokens[at]?.gap ?? 9) <= GAP.bracket;

function longest(reader: Reader, at: number, phrases: readonly Settled[] | undefined): Settled | null {
  if (!follows(reader, at)) return null;
  return phrases?.find(({ keys }) => keys.every((key, step) => keyAt(reader, at + step) === key)) ?? null;
}

function readSettled(reader: Reader, phrases: ReadonlyMap<string, Settled[]> | undefined): boolean {
  const { office } = reader;
  let at = office.to;
  let found = longest(reader, at, phrases?.get(keyAt(reader, at)));
  // «المبعوث الخاص», «المستشار السابق لشؤون الأمن القومي»: a modifier may come first.
  if (!found && MODIFIERS.has(keyAt(reader, at)) && follows(reader, at)) {
    at++;
    found = longest(reader, at, phrases?.get(keyAt(reader, at)));
  }
  if (!found) return false;
  office.key = found.key;
  office.rank = found.rank;
  office.to = at + found.keys.length;
  if (found.country) addSide(office, found.country, at, office.to);
  return true;
}

function addSide(office: ParsedOffice, country: string, from: number, to: number): void {
  office.sides.push({ country, organisation: false, adjective: true, from, to });
}

function readPresidency(reader: Reader): boolean {
  const { office } = reader;
  const at = office.to;
  if (office.definite) {
    if (OF_NO_STATE.has(keyAt(reader, at)) && follows(reader, at)) {
      office.key = 'chief';
      office.rank = 'envoy';
      office.to = at + 1;
    }
    return true;
  }
  const found = longest(reader, at, AFTER_PRESIDENT.get(keyAt(reader, at)));
  const side = follows(reader, at) ? readSide(reader.tokens, at, reader.end, reader.gazetteer) : null;
  if (found && !(side && !side.adjective && side.to - at > found.keys.length && side.organisation)) {
    office.key = found.key;
    office.rank = found.rank;
    office.to = at + found.keys.length;
    if (found.country) addSide(office, found.country, at, office.to);
    if (office.key === 'chief' && office.to < reader.end) readFree(reader);
    return true;
  }
  if (side && side.adjective === false) {
    if (side.organisation) {
      office.key = 'party-leader';
      office.rank = 'envoy';
    }
    return true;
  }
  if (office.number !== 'one') return true;
  const key = keyAt(reader, at);
  const word = wordAt(reader, at);
  // Some other body's head: «رئيس الرابطة».
  if (follows(reader, at) && (word.noun || (key.startsWith('ال') && !word.given)) && !side) {
    office.key = 'chief';
    office.rank = 'envoy';
    office.to = at + 1;
    return true;
  }
  return false;
}

function readPortfolio(reader: Reader): void {
  const { office } = reader;
  if (office.definite && office.number === 'one') return;
  const ministries: { slug: string; from: number; to: number }[] = [];
  let at = office.to;
  while (follows(reader, at)) {
    const key = keyAt(reader, at);
    const first = ministries.length === 0;
    const bare = !first && key.startsWith('و') ? key.slice(1) : key;
    const slug = PORTFOLIO_WORDS.get(bare);
    if (slug && (first || bare !== key)) {
      if (OWNED_PORTFOLIOS.has(bare)) office.owned = true;
      ministries.push({ slug, from: at, to: at + 1 });
      at++;
      continue;
    }
    const last = ministries.at(-1);
    const word = wordAt(reader, at);
    if (last) {
      // «الشؤون الخارجية», «الدولة للشؤون الخارجية», «شؤون الاستثمار»
      const further = PORTFOLIO_WORDS.get(key) ?? PORTFOLIO_WORDS.get(`ال${key.slice(2)}`);
      const prefixed = key.startsWith('لل') || key.startsWith('ل');
      if (last.slug === 'state' && further && (key.startsWith('ال') || prefixed || PORTFOLIO_WORDS.has(key))) {
        last.slug = further;
        last.to = ++at;
        continue;
      }
      if (last.slug === 'state' && (key === 'لشوون' || key === 'للشوون' || key === 'الشوون')) {
        last.to = ++at;
        continue;
      }
    } else if (office.number === 'one' && key.startsWith('ال') && !word.given && !isSide(reader, at)) {
      ministries.push({ slug: 'other', from: at, to: at + 1 });
      at++;
      continue;
    }
    const joins = key.startsWith('وال') && !word.office && !isSide(reader, at) && !word.givenAfter;
    const qualifies =
      key.startsWith('ال') &&
      !word.given &&
      !word.office &&
      !MODIFIERS.has(key) &&
      !FORMER.has(key) &&
      !isSide(reader, at) &&
      last !== undefined &&
      (last.slug === 'other' || last.slug === 'state' || word.noun);
    const inner = last !== undefined && at + 1 < reader.end && /^وب?ن/u.test(key) && word.noun;
    if ((joins && (last?.slug === 'other' || word.noun)) || qualifies || inner) {
      if (last) last.to = at + 1;
      at++;
      continue;
    }
    break;
  }
  const [first] = ministries;
  if (!first) return;
  const tail = joinedTail(reader, at, ministries);
  office.to = tail;
  office.key = first.slug === 'other' ? 'other-minister' : `${first.slug}-minister`;
  if (office.number === 'one') return;
  const separate = ministries.filter(({ slug }) => SEPARATE_MINISTRIES.has(slug));
  if (separate.length > 1) {
    office.ministries = separate.map(({ slug, from, to }) => ({ key: `${slug}-minister`, from, to }));
  }
}

/** «والتعاون الأفريقي والمغاربة المقيمين بالخارج», «وشؤون المصريين في الخارج»: citizens abroad close a ministry's name. */
function endAbroad(reader: Reader, from: number): number {
  for (let at = from; at < from + 9 && follows(reader, at); at++) {
    const key = keyAt(reader, at);
    if (key === 'بالخارج' || (key === 'الخارج' && keyAt(reader, at - 1) === 'في')) return at + 1;
    if (wordAt(reader, at).office || wordAt(reader, at).verbShaped) return from;
  }
  return from;
}

/** «الطرق وبناء المدن», «الصناعة والمناجم والتجارة»: the rest of a ministry's name. */
function joinedTail(reader: Reader, from: number, ministries: readonly unknown[]): number {
  const { gazetteer } = reader;
  let at = endAbroad(reader, from);
  while (ministries.length > 0 && follows(reader, at) && at - from < 5) {
    const key = keyAt(reader, at);
    const next = keyAt(reader, at + 1);
    const word = wordAt(reader, at);
    if (word.office || word.givenAfter || isSide(reader, at)) break;
    if (key.startsWith('وال') && !gazetteer.match(reader.tokens, at, reader.end, 'person')) {
      if (word.common && !word.noun) break;
      at++;
    } else if (
      key.startsWith('و') &&
      !word.common &&
      word.readings.length === 0 &&
      next.startsWith('ال') &&
      follows(reader, at + 1) &&
      !isSide(reader, at + 1) &&
      !word.given
    ) {
      at += 2;
    } else break;
  }
  return at;
}

const isSide = (reader: Reader, at: number): boolean =>
  readSide(reader.tokens, at, reader.end, reader.gazetteer, true) !== null;

const isSideAfter = (clitic: string, joined: boolean): boolean => clitic === '' || (joined && clitic === 'و');

/** The country, organisation or nationality at a token. `joined`: also when «و» is written onto it. */
export function readSide(
  tokens: readonly Token[],
  at: number,
  end: number,
  gazetteer: Gazetteer,
  joined = false,
): Side | null {
  const token = tokens[at];
  if (!token || at >= end || gazetteer.wordOf(token).kinds === 0) return null;
  const country = gazetteer.match(tokens, at, end, 'country');
  const adjective = gazetteer.match(tokens, at, end, 'adjective');
  const named = country && isSideAfter(country.clitic, joined) ? country : null;
  const described = adjective && isSideAfter(adjective.clitic, joined) ? adjective : null;
  if (described && (!named || described.to > named.to || (described.to === named.to && named.clitic !== ''))) {
    return { country: described.entry.country, organisation: false, adjective: true, from: at, to: described.to };
  }
  if (!named) return null;
  const { country: id, organisation } = named.entry;
  return { country: id, organisation, adjective: false, from: at, to: named.to };
}

/** «نائب …»: the office deputised. `undefined`: go on as an office of its own. */
function readDeputy(reader: Reader): ParsedOffice | null | undefined {
  const { office, tokens, end, gazetteer, depth } = reader;
  let at = office.to;
  while (follows(reader, at) && MODIFIERS.has(keyAt(reader, at))) at++;
  const inner = follows(reader, at) ? parseOffice(tokens, at, end, gazetteer, depth + 1) : null;
  if (inner && (inner.clitic === '' || inner.clitic === 'ل') && !inner.counterpart) {
    const { key, rank } = deputyOf(inner);
    return { ...inner, from: office.from, clitic: office.clitic, number: office.number, kind: 'deputy', key, rank };
  }
  const ofMinistry = keyAt(reader, at) === 'وزاره' && follows(reader, at);
  if (ofMinistry) {
    const slug = PORTFOLIO_WORDS.get(keyAt(reader, at + 1));
    office.to = at + (slug ? 2 : 1);
    office.key = slug ? `deputy-${slug}-minister` : 'deputy-minister';
    return undefined;
  }
  if (office.definite) {
    // «النائب …» without an office is a member of parliament.
    office.kind = 'member';
    office.key = 'member-of-parliament';
    office.rank = 'none';
    office.specific = false;
    return undefined;
  }
  const side = follows(reader, at) ? readSide(tokens, at, end, gazetteer) : null;
  if (side) return undefined;
  office.owned = OWN_DEPUTIES.has(keyAt(reader, office.from).slice(office.clitic.length)) && at === office.to;
  return office.owned ? undefined : null;
}

function deputyOf(inner: ParsedOffice): { key: string; rank: Rank } {
  if (inner.kind === 'president' && inner.key === 'president') return { key: 'vice-president', rank: 'head-of-state' };
  if (inner.key === 'prime-minister') return { key: 'deputy-prime-minister', rank: 'ministerial' };
  return { key: `deputy-${inner.key}`, rank: inner.rank === 'none' ? 'none' : 'envoy' };
}

/** What may follow any office: modifiers, the country, where an ambassador sits, whom an envoy serves. */
function readTail(reader: Reader): void {
  const { office, tokens, end, gazetteer } = reader;
  for (let steps = 0; steps < 12; steps++) {
    const at = office.to;
    if (!follows(reader, at)) {
      // «نظيريه، الأميركي … والسعودي …»
      const listed = office.counterpart && office.number !== 'one' && office.sides.length === 0;
      if (listed && tokens[at]?.gap === GAP.comma) readSides(reader);
      break;
    }
    const key = keyAt(reader, at);
    if (FORMER.has(key)) {
      office.former = true;
      office.to++;
      continue;
    }
    if (MODIFIERS.has(key)) {
      office.to++;
      continue;
    }
    const closing = longest(reader, at, CLOSING_PHRASES.get(key));
    if (closing) {
      office.to += closing.keys.length;
      continue;
    }
    if (office.kind !== 'president' && (key === 'لشوون' || key === 'للشوون' || key === 'المكلف') && readConcern(reader))
      continue;
    if (STATE_WORDS.has(key) && readSide(tokens, at + 1, end, gazetteer)) {
      office.to++;
      continue;
    }
    if (readStateOf(reader, at)) continue;
    if (STATE_ADJECTIVES.has(key) && office.sides.some(({ adjective, to }) => !adjective && to === at)) {
      office.to++;
      continue;
    }
    // «وزير الخارجية في الجمهورية العربية السورية»
    const formal = key === 'في' && office.sides.length === 0 && FORMAL.test(keyAt(reader, at + 1));
    if (formal && follows(reader, at + 1)) {
      const state = readSide(tokens, at + 1, end, gazetteer);
      if (state && !state.adjective && !state.organisation) {
        office.sides.push(state);
        office.to = state.to;
        continue;
      }
    }
    const side = readSide(tokens, at, end, gazetteer);
    // «أن يزور الملك روسيا»: a country's bare name belongs to no head with the article.
    if (side && office.definite && office.kind === 'king' && !side.adjective && !side.organisation) break;
    if (side) {
      if (office.number !== 'one') {
        readSides(reader);
        break;
      }
      const second = office.sides.length > 0;
      // «سفير روسيا» then «السابق»; a second nationality belongs to somebody else.
      if (second && !(side.organisation || office.kind === 'counterpart')) break;
      if (second && office.sides.some(({ organisation }) => organisation)) break;
      office.sides.push(side);
      office.to = side.to;
      continue;
    }
    if (readServed(reader, at) || readPost(reader, at)) continue;
    if ((FREE_COMPLEMENT.has(office.kind) || FREE_KEYS.has(office.key)) && readFree(reader)) continue;
    break;
  }
}

/** «بدولة الكويت», «بالمملكة العربية السعودية»: the state in full after «ب»; a country alone is where something was. */
function readStateOf(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer } = reader;
  if (office.number !== 'one' || office.sides.length > 0 || office.kind === 'ambassador') return false;
  const state = gazetteer.match(tokens, at, end, 'country');
  const full = state?.clitic === 'ب' && state.to > at + 1 && !state.entry.organisation;
  const side = STATE_WORDS.has(keyAt(reader, at).slice(1)) ? readSide(tokens, at + 1, end, gazetteer) : null;
  if (!keyAt(reader, at).startsWith('ب') || !(full || side)) return false;
  const to = full ? state.to : (side?.to ?? at);
  office.sides.push({
    country: full ? state.entry.country : (side?.country ?? ''),
    organisation: false,
    adjective: false,
    from: at,
    to,
  });
  office.to = to;
  return true;
}

/** «الروسي والتركي», «روسيا وتركيا وسوريا وإيران»: the sides of a plural office, as long as no name stands between. */
function readSides(reader: Reader): void {
  const { office, tokens, end, gazetteer } = reader;
  for (;;) {
    const at = office.to;
    if (at >= end || (tokens[at]?.gap ?? GAP.stop) > (office.sides.length > 0 ? GAP.bracket : GAP.comma)) return;
    const side = readSide(tokens, at, end, gazetteer, office.sides.length > 0);
    if (!side) return;
    office.sides.push(side);
    office.to = side.to;
  }
}

/** «للأمم المتحدة», «للرئيس الروسي»: an organisation or an office that «ل» or the genitive names. */
function readServed(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer, depth } = reader;
  const served = gazetteer.match(tokens, at, end, 'country');
  if (served?.clitic === 'ل') {
    const { country, organisation } = served.entry;
    if (office.kind === 'president' && office.key === 'president' && organisation) {
      office.key = 'party-leader';
      office.rank = 'envoy';
    }
    const post = office.kind === 'envoy' || office.kind === 'ambassador';
    if (!post || organisation) {
      office.sides.push({ country, organisation, adjective: false, from: at, to: served.to });
    }
    office.to = served.to;
    return true;
  }
  // «سفير خادم الحرمين الشريفين»: the kingdom's.
  if (office.kind === 'ambassador' && office.sides.length === 0) {
    const lord = parseOffice(tokens, at, end, gazetteer, depth + 1);
    if (lord?.kind !== 'custodian' || lord.clitic !== '') return false;
    office.sides.push(...lord.sides);
    office.to = lord.to;
    return true;
  }
  const serves = office.kind === 'envoy' || office.kind === 'chancellor' || office.kind === 'spokesman';
  if (!serves && !FREE_COMPLEMENT.has(office.kind)) return false;
  const inner = parseOffice(tokens, at, end, gazetteer, depth + 1);
  if (!inner || !(inner.clitic === 'ل' || (inner.clitic === '' && inner.kind !== 'deputy'))) return false;
  if (inner.clitic === '' && (!inner.definite || office.definite)) return false;
  office.to = inner.to;
  for (const side of inner.sides) if (office.sides.length === 0) office.sides.push(side);
  office.serves = { key: inner.key, country: inner.sides[0]?.country ?? null };
  // «المبعوث الشخصي للرئيس … للشرق الأوسط»: the name of the one served lies inside.
  const served2 = gazetteer.match(tokens, inner.to, end, 'person');
  if (served2 && served2.clitic === '' && longest(reader, served2.to, CLOSING_PHRASES.get(keyAt(reader, served2.to)))) {
    office.to = served2.to;
  }
  return true;
}

/** «في دمشق», «لدى روسيا», «إلى سوريا»: where an ambassador or envoy is sent. */
function readPost(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer } = reader;
  if (office.kind !== 'ambassador' && office.kind !== 'envoy' && office.kind !== 'charge') return false;
  if (!TO_POST.has(keyAt(reader, at)) || !follows(reader, at + 1)) return false;
  if (keyAt(reader, at) === 'لدي' && HERE.has(keyAt(reader, at + 1)) && !readSide(tokens, at + 1, end, gazetteer)) {
    office.to = at + 2;
    return true;
  }
  const post =
    gazetteer.match(tokens, at + 1, end, 'country') ??
    (office.kind === 'envoy' && keyAt(reader, at) === 'في' ? null : gazetteer.match(tokens, at + 1, end, 'place'));
  if (post?.clitic !== '') return false;
  office.to = post.to;
  // «لدى إيطاليا ومالطا»
  for (let steps = 0; steps < 3 && follows(reader, office.to); steps++) {
    const further = gazetteer.match(tokens, office.to, end, 'country');
    if (further?.clitic !== 'و') break;
    office.to = further.to;
  }
  return true;
}

/** «لشؤون الشرق الأدنى»: what a deputy or envoy is charged with. */
function readConcern(reader: Reader): boolean {
  const { office } = reader;
  let at = office.to + 1;
  while (follows(reader, at) && at - office.to < 6 && isProse(reader, at)) at++;
  if (at === office.to + 1) return false;
  office.to = at;
  return true;
}

/** One step through free prose after an office: nouns, words with the article, prepositions before these. */
function readFree(reader: Reader): boolean {
  const { office, tokens, end, gazetteer } = reader;
  const at = office.to;
  if (!follows(reader, at) || at - office.from > 11) return false;
  if (!isProse(reader, at)) {
    if (!INNER_PREPOSITIONS.has(keyAt(reader, at)) || !follows(reader, at + 1) || !isProse(reader, at + 1))
      return false;
    if (keyAt(reader, at) !== 'باسم' && office.specific && office.kind !== 'spokesman' && office.sides.length > 0) {
      return false;
    }
    office.to = at + 1;
    return true;
  }
  const place = gazetteer.match(tokens, at, end, 'place');
  const country = gazetteer.match(tokens, at, end, 'country');
  office.to = Math.max(at + 1, place?.to ?? 0, country?.to ?? 0);
  if (country) {
    const { country: id, organisation } = country.entry;
    if (office.sides.length === 0 || organisation) {
      office.sides.push({ country: id, organisation, adjective: false, from: at, to: country.to });
    }
  }
  if (place?.entry.speaksFor && office.sides.length === 0) addSide(office, place.entry.speaksFor, at, place.to);
  return true;
}

function isProse(reader: Reader, at: number): boolean {
  const { tokens, end, gazetteer } = reader;
  const key = keyAt(reader, at);
  const word = wordAt(reader, at);
  if (word.given || word.givenAfter) return false;
  if (gazetteer.match(tokens, at, end, 'honorific') || gazetteer.match(tokens, at, end, 'person')) return false;
  if (gazetteer.match(tokens, at, end, 'place') || gazetteer.match(tokens, at, end, 'country')) return true;
  if (word.office) return false;
  if (word.noun) return true;
  if (word.common) return false;
  return /^(?:ال|لل|وال|بال)./u.test(key);
}
