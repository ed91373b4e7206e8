import { THE } from '../../model/lexicon/particles.ts';
import { AFTER_PRESIDENT } from '../gazetteer/officeWords.ts';
import { OF_NO_STATE } from '../lexicon/officeParts.ts';
import { readFree } from './complement.ts';
import { addSide, follows, keyAt, longest, type ParsedOffice, type Reader, wordAt } from './reader.ts';
import { readSide } from './sides.ts';

/**
 * What a «رئيس …» ("head of …") heads: a state, a government, a house, a party or some other body. `false` where the word
 * is no office at all.
 */
export function readPresidency(reader: Reader): boolean {
  const { office } = reader;
  const at = office.to;
  if (office.definite) {
    if (OF_NO_STATE.has(keyAt(reader, at)) && follows(reader, at)) headOfABody(office, at + 1);
    return true;
  }
  const found = longest(reader, at, AFTER_PRESIDENT.get(keyAt(reader, at)));
  const side = follows(reader, at) ? readSide(reader.tokens, at, reader.end, reader.gazetteer) : null;
  // The name of an organisation may begin as a body does: «مجلس» ("council").
  const longerName = side?.organisation && !side.adjective && found && side.to - at > found.keys.length;
  if (found && !longerName) {
    office.key = found.key;
    office.rank = found.rank;
    office.to = at + found.keys.length;
    if (found.country) addSide(office, found.country, at, office.to);
    if (office.key === 'chief' && office.to < reader.end) readFree(reader);
    return true;
  }
  if (side && !side.adjective) {
    if (side.organisation) {
      office.key = 'party-leader';
      office.rank = 'envoy';
    }
    return true;
  }
  if (office.number !== 'one') return true;
  const word = wordAt(reader, at);
  const body = word.noun || (keyAt(reader, at).startsWith(THE) && !word.given);
  if (!follows(reader, at) || !body || side) return false;
  headOfABody(office, at + 1);
  return true;
}

/** «رئيس الرابطة» ("the head of the league"), «الرئيس التنفيذي» ("the chief executive"): of no state. */
function headOfABody(office: ParsedOffice, to: number): void {
  office.key = 'chief';
  office.rank = 'envoy';
  office.to = to;
}
