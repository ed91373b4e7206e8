import { THE } from '../../model/lexicon/particles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type HeadWord, PORTFOLIO_WORDS } from '../gazetteer/officeWords.ts';
import { DUAL_OR_OBJECT } from '../lexicon/endings.ts';
import { BOTH_COUNTRIES } from '../lexicon/officeParts.ts';
import type { Token } from '../text/words.ts';
import { readDeputy } from './deputy.ts';
import { isSpecific } from './heads.ts';
import { isNoOffice } from './noOffice.ts';
import { readPortfolio } from './portfolio.ts';
import { readPresidency } from './presidency.ts';
import { follows, keyAt, type ParsedOffice, type Reader } from './reader.ts';
import { readSettled } from './settled.ts';
import { readSide } from './sides.ts';
import { readTail } from './tail.ts';

/** Offices inside one another: «نائب مساعد وزير …» ("deputy to the assistant minister of …") are three. */
const DEEPEST = 3;
/** Words, head and country, of «زعيم كوريا الشمالية» ("the leader of North Korea"); with more he leads a party of that country. */
const LONGEST_LEADER_OF_A_STATE = 3;

/** The office whose head is at `from`; `null` when the word is no head, or not without a complement. */
export const parseOffice = (
  tokens: readonly Token[],
  from: number,
  end: number,
  gazetteer: Gazetteer,
): ParsedOffice | null => read(tokens, from, end, gazetteer, 0);

const readInner: Reader['inner'] = ({ tokens, end, gazetteer, depth }, at) =>
  read(tokens, at, end, gazetteer, depth + 1);

function read(
  tokens: readonly Token[],
  from: number,
  end: number,
  gazetteer: Gazetteer,
  depth: number,
): ParsedOffice | null {
  const token = tokens[from];
  if (!token || from >= end || depth > DEEPEST) return null;
  const head = gazetteer.wordOf(token).office;
  if (!head) return null;
  const office = toOffice(head, from);
  if (seemsTwo(head.word, token)) {
    const next = tokens[from + 1]?.key ?? '';
    if (!next.startsWith(THE) && !PORTFOLIO_WORDS.has(next) && !readSide(tokens, from + 1, end, gazetteer)) {
      office.number = 'one';
    }
  }
  const reader: Reader = { tokens, end, gazetteer, depth, office, inner: readInner };
  if (isOfBothCountries(reader)) {
    office.to += 1;
    office.definite = true;
    if (office.kind === 'leader') setHead(office, 'leader');
    return office;
  }
  let settled = false;
  switch (office.kind) {
    case 'president':
      if (!readPresidency(reader)) return null;
      break;
    case 'minister':
      readPortfolio(reader);
      break;
    case 'deputy': {
      const deputy = readDeputy(reader);
      if (deputy !== 'goes on') return deputy;
      break;
    }
    default:
      settled = readSettled(reader);
  }
  readTail(reader);
  if (isNoOffice(office, settled)) return null;
  if (isLoose(office)) office.specific = false;
  if (isHeadOfGovernment(office)) setHead(office, 'chancellor');
  if (isLeaderOfAState(office)) setHead(office, 'leader');
  return office;
}

const toOffice = ({ word: { head, number, definite }, clitic }: { word: HeadWord; clitic: string }, from: number) =>
  ({
    from,
    to: from + 1,
    clitic,
    kind: head.kind,
    key: head.key,
    rank: head.rank,
    number,
    definite,
    former: false,
    counterpart: head.kind === 'counterpart',
    owned: false,
    sides: [],
    ministries: [],
    serves: null,
    specific: isSpecific(head.kind),
  }) satisfies ParsedOffice as ParsedOffice;

/** «رئيسا للبلاد» ("as president of the country") is one, «وزيرا الخارجية والدفاع» ("the ministers of …") are two: the same letter. */
const seemsTwo = ({ number, definite }: HeadWord, { key }: Token): boolean =>
  number === 'two' && !definite && key.endsWith(DUAL_OR_OBJECT);

/** «رئيسا البلدين», «زعيمي البلدين» ("the presidents of the two countries", "the leaders of the two countries"): the two of whom it was told. */
const isOfBothCountries = (reader: Reader): boolean =>
  reader.office.number === 'two' &&
  (reader.office.kind === 'president' || reader.office.kind === 'leader') &&
  BOTH_COUNTRIES.has(keyAt(reader, reader.office.to)) &&
  follows(reader, reader.office.to);

/** Whether the words do not say which office it is, so that no unknown name may follow. */
const isLoose = ({ key, definite, counterpart, from, to }: ParsedOffice): boolean =>
  key === 'chief' || key === 'adviser' || (!definite && to === from + 1 && !counterpart);

/** «المستشار الألماني» ("the German chancellor"): the word for an adviser is that for the head of two governments. */
function isHeadOfGovernment({ kind, key, definite, sides }: ParsedOffice): boolean {
  const country = sides[0]?.country;
  return kind === 'chancellor' && definite && key === 'adviser' && (country === 'germany' || country === 'austria');
}

/** «الزعيم الكوري الشمالي» ("the North Korean leader"): of a state, not of a party. */
const isLeaderOfAState = ({ kind, sides, from, to }: ParsedOffice): boolean =>
  kind === 'leader' &&
  sides.some(({ organisation }) => !organisation) &&
  (to - from <= LONGEST_LEADER_OF_A_STATE || sides.length > 1);

function setHead(office: ParsedOffice, key: string): void {
  office.key = key;
  office.rank = 'head-of-state';
}
