import { AFTER_PRESIDENT } from '../gazetteer/officeWords.ts';
import { readFree } from './complement.ts';
import { addSide, follows, keyAt, longest, type Reader, wordAt } from './reader.ts';
import { readSide } from './sides.ts';

/** «الرئيس التنفيذي»: a company's or a council's, no president. */
const OF_NO_STATE: ReadonlySet<string> = new Set(['التنفيذي', 'التنفيذيه', 'المنتدب', 'الفخري', 'المشارك']);

export function readPresidency(reader: Reader): boolean {
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
