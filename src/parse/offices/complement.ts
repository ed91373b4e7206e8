import { GAP } from '../text/words.ts';
import { addSide, follows, keyAt, type Reader, wordAt } from './reader.ts';
import { readSide } from './sides.ts';

const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'باسم', 'لدي', 'الي', 'من']);

/** «جمهورية ألمانيا الاتحادية»: what stands before and after a country's name in a state's. */
export const STATE_WORDS: ReadonlySet<string> = new Set(['دوله', 'جمهوريه', 'مملكه', 'سلطنه', 'الجمهوريه', 'المملكه']);

/** «السفير الكوري لدى المملكة»: the newsroom's own country. */
const HERE: ReadonlySet<string> = new Set(['المملكه', 'السلطنه', 'الدوله', 'البلاد']);

const TO_POST: ReadonlySet<string> = new Set(['في', 'لدي', 'الي']);

/** «بدولة الكويت», «بالمملكة العربية السعودية»: the state in full after «ب»; a country alone is where something was. */
export function readStateOf(reader: Reader, at: number): boolean {
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

/** «في دمشق», «لدى روسيا», «إلى سوريا»: where an ambassador or envoy is sent. */
export function readPost(reader: Reader, at: number): boolean {
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
export function readConcern(reader: Reader): boolean {
  const { office } = reader;
  let at = office.to + 1;
  while (follows(reader, at) && at - office.to < 6 && isProse(reader, at)) at++;
  if (at === office.to + 1) return false;
  office.to = at;
  return true;
}

/** One step through free prose after an office: nouns, words with the article, prepositions before these. */
export function readFree(reader: Reader): boolean {
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
