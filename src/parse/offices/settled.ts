import { AFTER_HEAD, MODIFIERS } from '../gazetteer/officeWords.ts';
import { addSide, follows, keyAt, longest, type Reader } from './reader.ts';

/** Takes the phrase that settles which office it is: «ولي العهد» ("the crown prince"). `false` where none stands there. */
export function readSettled(reader: Reader): boolean {
  const { office } = reader;
  const phrases = AFTER_HEAD.get(office.kind);
  let at = office.to;
  let found = longest(reader, at, phrases?.get(keyAt(reader, at)));
  // A modifier may come first: «المستشار السابق لشؤون الأمن القومي» ("the former national security adviser").
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
