import { AND, IN } from '../../model/lexicon/particles.ts';
import {
  ACCREDITED_TO,
  HERE,
  IN_THE_NAME_OF,
  INNER_PREPOSITIONS,
  INSIDE,
  SENT_TO,
  STATE_WORDS,
} from '../lexicon/officeParts.ts';
import { carriesArticle } from '../text/proclitics.ts';
import { GAP } from '../text/words.ts';
import { addSide, follows, keyAt, type Reader, wordAt } from './reader.ts';
import { readSide } from './sides.ts';

/** Words, from the head on, after which free prose is no longer part of an office: such complements are seldom longer. */
const LONGEST_PROSE = 11;
/** Words of what somebody is charged with: «لشؤون الشرق الأدنى وشمال أفريقيا» ("for Near Eastern and North African affairs"). */
const LONGEST_CONCERN = 6;
/** Further countries to which one ambassador is sent. */
const MOST_FURTHER_POSTS = 3;

/**
 * The state in full after «ب» ("in"): «بدولة الكويت» ("in the State of Kuwait"), «بالمملكة العربية السعودية» ("in the
 * Kingdom of Saudi Arabia"). A country alone is where something was.
 */
export function readStateOf(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer } = reader;
  if (office.number !== 'one' || office.sides.length > 0 || office.kind === 'ambassador') return false;
  const key = keyAt(reader, at);
  if (!key.startsWith(IN)) return false;
  const state = gazetteer.match(tokens, at, end, 'country');
  const full = state?.clitic === IN && state.to > at + 1 && !state.entry.organisation;
  const side = STATE_WORDS.has(key.slice(IN.length)) ? readSide(tokens, at + 1, end, gazetteer) : null;
  if (!(full || side)) return false;
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

/**
 * The sides of a plural office, as long as no name stands between: «الروسي والتركي» ("the Russian and the Turkish"),
 * «روسيا وتركيا وسوريا وإيران» ("of Russia, Turkey, Syria and Iran").
 */
export function readSides(reader: Reader): void {
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

/** Where an ambassador or envoy is sent: «في دمشق» ("in Damascus"), «لدى روسيا» ("to Russia"), «إلى سوريا» ("to Syria"). */
export function readPost(reader: Reader, at: number): boolean {
  const { office, tokens, end, gazetteer } = reader;
  if (office.kind !== 'ambassador' && office.kind !== 'envoy' && office.kind !== 'charge') return false;
  const preposition = keyAt(reader, at);
  if (!SENT_TO.has(preposition) || !follows(reader, at + 1)) return false;
  const here = preposition === ACCREDITED_TO && HERE.has(keyAt(reader, at + 1));
  if (here && !readSide(tokens, at + 1, end, gazetteer)) {
    office.to = at + 2;
    return true;
  }
  const post =
    gazetteer.match(tokens, at + 1, end, 'country') ??
    (office.kind === 'envoy' && preposition === INSIDE ? null : gazetteer.match(tokens, at + 1, end, 'place'));
  if (post?.clitic !== '') return false;
  office.to = post.to;
  // «لدى إيطاليا ومالطا» ("to Italy and Malta")
  for (let steps = 0; steps < MOST_FURTHER_POSTS && follows(reader, office.to); steps++) {
    const further = gazetteer.match(tokens, office.to, end, 'country');
    if (further?.clitic !== AND) break;
    office.to = further.to;
  }
  return true;
}

/** What a deputy or envoy is charged with: «لشؤون الشرق الأدنى» ("for Near Eastern affairs"). */
export function readConcern(reader: Reader): boolean {
  const { office } = reader;
  let at = office.to + 1;
  while (follows(reader, at) && at - office.to < LONGEST_CONCERN && isProse(reader, at)) at++;
  if (at === office.to + 1) return false;
  office.to = at;
  return true;
}

/** One step through free prose after an office: nouns, words with the article, prepositions before these. */
export function readFree(reader: Reader): boolean {
  const { office, tokens, end, gazetteer } = reader;
  const at = office.to;
  if (!follows(reader, at) || at - office.from > LONGEST_PROSE) return false;
  if (!isProse(reader, at)) return readInnerPreposition(reader, at);
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

function readInnerPreposition(reader: Reader, at: number): boolean {
  const { office } = reader;
  const key = keyAt(reader, at);
  if (!INNER_PREPOSITIONS.has(key) || !follows(reader, at + 1) || !isProse(reader, at + 1)) return false;
  const complete = office.specific && office.kind !== 'spokesman' && office.sides.length > 0;
  if (complete && key !== IN_THE_NAME_OF) return false;
  office.to = at + 1;
  return true;
}

/** Whether a word may stand inside an office and is neither a name nor an office of its own. */
function isProse(reader: Reader, at: number): boolean {
  const { tokens, end, gazetteer } = reader;
  const word = wordAt(reader, at);
  if (word.given || word.givenAfter) return false;
  if (gazetteer.match(tokens, at, end, 'honorific') || gazetteer.match(tokens, at, end, 'person')) return false;
  if (gazetteer.match(tokens, at, end, 'place') || gazetteer.match(tokens, at, end, 'country')) return true;
  if (word.office) return false;
  if (word.noun) return true;
  if (word.common) return false;
  return carriesArticle(keyAt(reader, at));
}
