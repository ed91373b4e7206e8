import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import {
  AFTER_HEAD,
  CLOSING_PHRASES,
  FORMER,
  MODIFIERS,
  PORTFOLIO_WORDS,
  type Settled,
} from '../gazetteer/officeWords.ts';
import type { HeadKind } from '../lexicon/offices.ts';
import { GAP, type Token } from '../text/words.ts';
import { readConcern, readFree, readPost, readSides, readStateOf, STATE_WORDS } from './complement.ts';
import { deputyOf } from './kinds.ts';
import { readPortfolio } from './portfolio.ts';
import { readPresidency } from './presidency.ts';
import { addSide, follows, keyAt, longest, type ParsedOffice, type Reader } from './reader.ts';
import { readSide } from './sides.ts';

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

const STATE_ADJECTIVES: ReadonlySet<string> = new Set([
  'العربيه',
  'الاسلاميه',
  'الاتحاديه',
  'الديمقراطيه',
  'الشعبيه',
  'الاشتراكيه',
  'الهاشميه',
]);

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
