import { TO } from '../../model/lexicon/particles.ts';
import { MODIFIERS, PORTFOLIO_WORDS } from '../gazetteer/officeWords.ts';
import { AIDES, MINISTRY, OWN_DEPUTIES } from '../lexicon/officeParts.ts';
import { deputyOf } from './kinds.ts';
import { follows, keyAt, type ParsedOffice, type Reader } from './reader.ts';
import { readSide } from './sides.ts';

/** «مساعد الرئيس» ("the president's aide") is no vice president. */
const AIDE = { key: 'presidential-aide', rank: 'envoy' } as const;

/**
 * What follows «نائب» ("deputy"): the whole office, where another is deputised; `null` where it is none;
 * `'goes on'` where it is an office of its own, of which more may follow.
 */
export function readDeputy(reader: Reader): ParsedOffice | null | 'goes on' {
  const { office, tokens, end, gazetteer } = reader;
  let at = office.to;
  while (follows(reader, at) && MODIFIERS.has(keyAt(reader, at))) at++;
  const inner = follows(reader, at) ? reader.inner(reader, at) : null;
  if (inner && (inner.clitic === '' || inner.clitic === TO) && !inner.counterpart) {
    const aide = AIDES.has(keyAt(reader, office.from).slice(office.clitic.length)) && inner.key === 'president';
    const { key, rank } = aide ? AIDE : deputyOf(inner);
    // «مساعد الرئيس بوتين» ("the aide of president Putin"): the name is of whom he serves.
    const serves = inner.definite || aide ? { key: inner.key, country: inner.sides[0]?.country ?? null } : null;
    return {
      ...inner,
      from: office.from,
      clitic: office.clitic,
      number: office.number,
      kind: 'deputy',
      key,
      rank,
      serves,
    };
  }
  if (keyAt(reader, at) === MINISTRY && follows(reader, at)) {
    const portfolio = PORTFOLIO_WORDS.get(keyAt(reader, at + 1));
    office.to = at + (portfolio ? 2 : 1);
    office.key = portfolio ? `deputy-${portfolio}-minister` : 'deputy-minister';
    return 'goes on';
  }
  if (office.definite) {
    // «النائب …» ("the deputy") without an office is a member of parliament.
    office.kind = 'member';
    office.key = 'member-of-parliament';
    office.rank = 'none';
    office.specific = false;
    return 'goes on';
  }
  if (follows(reader, at) && readSide(tokens, at, end, gazetteer)) return 'goes on';
  office.owned = OWN_DEPUTIES.has(keyAt(reader, office.from).slice(office.clitic.length)) && at === office.to;
  return office.owned ? 'goes on' : null;
}
