import type { Span } from '../../model/dataset.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readSide } from '../offices/parseOffice.ts';
import type { CountryMention, PlaceMention } from '../reading/mentions.ts';
import { wordKey } from '../text/wordKey.ts';
import { firstTokenFrom, GAP, type Token } from '../text/words.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

const PREPOSITIONS: ReadonlyMap<string, PlaceMention['relation']> = new Map([
  ...['في', 'داخل', 'بداخل', 'وفي'].map((word): [string, 'in'] => [wordKey(word), 'in']),
  ...['إلى', 'نحو', 'صوب', 'والى', 'باتجاه'].map((word): [string, 'to'] => [wordKey(word), 'to']),
  ...['من', 'ومن'].map((word): [string, 'from'] => [wordKey(word), 'from']),
]);
/** Nouns between a preposition and the place: «في مدينة جدة», «بالعاصمة الماليزية كوالالمبور», «في قصر الكرملين». */
const KINDS_OF_PLACE = keys(
  'مدينة المدينة العاصمة عاصمة قصر مطار مقر مبنى منتجع ولاية جمهورية دولة المملكة مملكة سلطنة ضاحية ميناء قاعدة جزيرة محافظة وسط شمال جنوب شرق غرب',
);
const VISITS = keys(
  'زار يزور تزور سيزور ستزور وزار ويزور وسيزور وصل يصل تصل سيصل وصلت ووصل دخل زارت زيارة زيارته زيارتها لزيارة وزيارة بزيارة',
);
const LEAVES = keys('غادر يغادر غادرت وغادر مغادرة مغادرته');
/** What happens somewhere and is called after it: «لقاء الدوحة», «قمة موسكو». */
const EVENTS = keys(
  'لقاء قمة اجتماع اجتماعات مؤتمر محادثات مباحثات مشاورات مفاوضات منتدى جولة ولقاء وقمة واجتماع ومحادثات ومباحثات لقاءات مسار',
);
/** Nouns of travel, after which «ل» names where to: «زيارته لموسكو». */
const TRAVEL = keys(
  'زيارة زيارته زيارتها زيارتهما زيارات الزيارة وصوله وصول وصولها سفر سفره رحلة توجه عودته عودة عودتها دعوة دعوته زار قدومه زيارتي بزيارة',
);
/** Places whose names are above all other words: only after a preposition or the word for a city. */
const AMBIGUOUS = keys('مشهد بون العقبة فاس نيس حماة سرت مسقط بالي مالي نيوم العلمين');

interface Found {
  place: string;
  country: string | null;
  speaksFor: string | null;
  from: number;
  to: number;
  clitic: string;
  venue: boolean;
}

/**
 * Finds the places an article names: the registry's, the lexicon's cities and venues, countries when a preposition or
 * a verb of travel makes them one. A capital that no such word makes a place is marked as its government's voice.
 *
 * @param sentences where to look, in reading order
 * @param names spans of the people's mentions (names with their offices), inside which no place is read
 */
export function findPlaces(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  names: readonly Span[] = [],
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let amman: boolean | null = null;
  const sorted = [...names].sort((a, b) => a.start - b.start);
  /** The token before the name that a token belongs to; the token itself outside every name. */
  const beforeName = (at: number): number => {
    const offset = tokens[at]?.start ?? -1;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const name = sorted[low];
    return name && name.start <= offset ? firstTokenFrom(tokens, name.start) - 1 : at;
  };
  forEachWord(tokens, sentences, names, (at, begin, end) => {
    let found = placeAt(tokens, at, end, gazetteer);
    if (!found) return at + 1;
    if (found.place === 'oman' || found.place === 'amman') {
      const shadda = /\u0651/u.test(text.slice(tokens[at]?.start ?? 0, tokens[found.to - 1]?.end ?? 0));
      amman ??= speaksOfJordan(tokens, gazetteer);
      const jordan = shadda || (amman && tokens[at]?.key.endsWith('عمان') === true && found.to === at + 1);
      if (jordan) found = { ...found, place: 'amman', country: 'jordan', speaksFor: 'jordan' };
      else if (found.place === 'amman' && found.to === at + 1) found = { ...found, place: 'oman', country: 'oman' };
    }
    const mention = toMention(tokens, found, begin, end, gazetteer, beforeName);
    if (mention) mentions.push(mention);
    return found.to;
  });
  return mentions;
}

/**
 * Finds the countries and organisations an article names, as name, nationality or capital.
 *
 * @param names spans of people's names, inside which no country is read («محمد شياع السوداني»)
 */
export function findCountries(
  tokens: readonly Token[],
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  names: readonly Span[] = [],
): CountryMention[] {
  const mentions: CountryMention[] = [];
  forEachWord(tokens, sentences, names, (at, begin, end) => {
    const token = tokens[at];
    if (!token || gazetteer.wordOf(token).kinds === 0) return at + 1;
    const found = countryAt(tokens, at, begin, end, gazetteer);
    if (!found) return at + 1;
    const span = spanOf(tokens, at, found.to, found.clitic);
    mentions.push({ start: span.start, end: span.end, country: found.country, form: found.form });
    return found.to;
  });
  return mentions;
}

function countryAt(
  tokens: readonly Token[],
  at: number,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
): { country: string; form: CountryMention['form']; to: number; clitic: string } | null {
  const key = tokens[at]?.key ?? '';
  const country = gazetteer.match(tokens, at, end, 'country');
  const adjective = gazetteer.match(tokens, at, end, 'adjective');
  const place = gazetteer.match(tokens, at, end, 'place');
  if (
    adjective &&
    (!country ||
      adjective.to > country.to ||
      (adjective.to === country.to && isBesideAdjective(tokens, at, begin, end, gazetteer)))
  ) {
    return { country: adjective.entry.country, form: 'adjective', to: adjective.to, clitic: adjective.clitic };
  }
  if (country && !(place && place.to > country.to)) {
    if (isAmbiguous(tokens, at, begin, key)) return null;
    return { country: country.entry.country, form: 'name', to: country.to, clitic: country.clitic };
  }
  if (place?.entry.speaksFor && !isAmbiguous(tokens, at, begin, key)) {
    return { country: place.entry.speaksFor, form: 'capital', to: place.to, clitic: place.clitic };
  }
  return null;
}

/** «قمة سورية روسية»: an adjective, though the word is a country's name as well. */
function isBesideAdjective(
  tokens: readonly Token[],
  at: number,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
): boolean {
  for (const other of [at - 1, at + 1]) {
    if (other < begin || other >= end) continue;
    const key = tokens[other]?.key ?? '';
    if (key.startsWith('ال')) continue;
    const beside = gazetteer.match(tokens, other, end, 'adjective');
    if (beside && beside.clitic === '' && !gazetteer.match(tokens, other, end, 'country')) return true;
  }
  return false;
}

/** Calls `read` on every word inside the sentences and outside the names; it answers where to go on. */
function forEachWord(
  tokens: readonly Token[],
  sentences: readonly Span[],
  names: readonly Span[],
  read: (at: number, begin: number, end: number) => number,
): void {
  const skipped = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  for (const sentence of sentences) {
    const begin = firstTokenFrom(tokens, sentence.start);
    const end = firstTokenFrom(tokens, sentence.end);
    let at = begin;
    while (at < end) {
      const token = tokens[at];
      if (!token) break;
      while (name < skipped.length && (skipped[name]?.end ?? 0) <= token.start) name++;
      const inside = skipped[name];
      if (inside && token.end > inside.start && token.start < inside.end) {
        at++;
        continue;
      }
      at = Math.max(at + 1, read(at, begin, end));
    }
  }
}

function placeAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const capital = capitalAt(tokens, at, end, gazetteer);
  if (capital) return capital;
  if (gazetteer.wordOf(token).kinds === 0) return null;
  const place = gazetteer.match(tokens, at, end, 'place');
  const country = gazetteer.match(tokens, at, end, 'country');
  if (place && (!country || place.to >= country.to)) {
    const { id, country: in_, within } = place.entry.place;
    return {
      place: id,
      country: in_ ?? (within ? (gazetteer.places.get(within)?.country ?? null) : null),
      speaksFor: place.entry.speaksFor,
      from: at,
      to: place.to,
      clitic: place.clitic,
      venue: within !== undefined,
    };
  }
  if (country && !country.entry.organisation) {
    const id = country.entry.country;
    return { place: id, country: id, speaksFor: null, from: at, to: country.to, clitic: country.clitic, venue: false };
  }
  return null;
}

/** «العاصمة القطرية»: the capital of that country, when its own name does not follow. */
function capitalAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): Found | null {
  const token = tokens[at];
  const clitic = token ? gazetteer.wordOf(token).capital : null;
  if (clitic === null || (tokens[at + 1]?.gap ?? GAP.stop) > GAP.space) return null;
  const side = readSide(tokens, at + 1, end, gazetteer);
  if (!side) return null;
  const named =
    (tokens[side.to]?.gap ?? GAP.stop) <= GAP.bracket ? gazetteer.match(tokens, side.to, end, 'place') : null;
  if (named) return null;
  for (const [id, place] of gazetteer.places) {
    if (place.country === side.country && gazetteer.capitals.has(id)) {
      return { place: id, country: side.country, speaksFor: null, from: at, to: side.to, clitic, venue: false };
    }
  }
  return null;
}

function toMention(
  tokens: readonly Token[],
  found: Found,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
  beforeName: (at: number) => number,
): PlaceMention | null {
  const { relation, placed, event } = relationOf(tokens, found, begin, end, gazetteer, beforeName);
  const isCountry = found.place === found.country;
  const word = tokens[found.from]?.key ?? '';
  if (isCountry && relation === 'bare') return null;
  if (AMBIGUOUS.has(word) && !placed) return null;
  const dateline = found.from === begin && (tokens[found.to]?.gap ?? GAP.stop) >= GAP.bracket && found.to < end;
  const asSpeaker = found.speaksFor !== null && !placed && !event && !(dateline && relation === 'bare');
  const { start, end: last } = spanOf(tokens, found.from, found.to, found.clitic);
  return {
    start,
    end: last,
    place: found.place,
    country: found.country,
    relation,
    asSpeaker,
  };
}

/** Longest list of places («في موسكو ودمشق و…») whose first may say how the last is meant. */
const LONGEST_LIST = 50;

/** How the words around place it; `placed` when they make it a place for sure. */
function relationOf(
  tokens: readonly Token[],
  found: Found,
  begin: number,
  end: number,
  gazetteer: Gazetteer,
  beforeName: (at: number) => number,
  listed = 1,
): { relation: PlaceMention['relation']; placed: boolean; event: boolean } {
  const bare = { relation: 'bare', placed: false, event: false } as const;
  if (found.clitic.endsWith('ب')) return { relation: 'in', placed: true, event: false };
  if (found.clitic.endsWith('ل')) {
    const travels = [1, 2, 3].some(
      (step) => found.from - step >= begin && TRAVEL.has(tokens[found.from - step]?.key ?? ''),
    );
    return { relation: 'to', placed: travels || found.speaksFor === null, event: false };
  }
  let at = found.from - 1;
  let named = false;
  for (let steps = 0; steps < 4 && at >= begin; steps++) {
    const gap = tokens[at + 1]?.gap ?? GAP.stop;
    if (gap > GAP.comma) return bare;
    const key = tokens[at]?.key ?? '';
    if (KINDS_OF_PLACE.has(key)) {
      named = true;
      at--;
      continue;
    }
    for (const [prefix, relation] of [
      ['ب', 'in'],
      ['ل', 'to'],
    ] as const) {
      const noun = key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1);
      if (key.startsWith(prefix) && KINDS_OF_PLACE.has(noun)) return { relation, placed: true, event: false };
    }
    const beside = readSide(tokens, at, end, gazetteer);
    if (beside?.adjective && KINDS_OF_PLACE.has(tokens[at - 1]?.key ?? '')) {
      at--;
      continue;
    }
    // «في موسكو ودمشق», «في مقر الأمم المتحدة، نيويورك»: what was said of the first holds for the next.
    if (gap === GAP.comma || found.clitic === 'و') {
      const before = placeEndingAt(tokens, at, begin, gazetteer);
      if (before !== null && found.clitic === 'و' && listed < LONGEST_LIST) {
        const other = { ...found, from: before, clitic: cliticAt(tokens, before, end, gazetteer) };
        return relationOf(tokens, other, begin, end, gazetteer, beforeName, listed + 1);
      }
      return named ? { relation: 'bare', placed: true, event: false } : bare;
    }
    const before = steps === 0 && gap <= GAP.comma ? beforeName(at) : at;
    if (before !== at && before >= begin) {
      // «زار الرئيس … موسكو»: the visitor stands between.
      if (VISITS.has(tokens[before]?.key ?? '')) return { relation: 'to', placed: true, event: false };
      if (LEAVES.has(tokens[before]?.key ?? '')) return { relation: 'from', placed: true, event: false };
      break;
    }
    const relation = PREPOSITIONS.get(key);
    if (relation) return { relation, placed: true, event: false };
    if (VISITS.has(key)) return { relation: 'to', placed: true, event: false };
    if (LEAVES.has(key)) return { relation: 'from', placed: true, event: false };
    if (EVENTS.has(key)) {
      const joint = gazetteer.match(tokens, found.to, end, 'place');
      const withAnother = joint?.clitic === 'و' || gazetteer.match(tokens, found.to, end, 'country')?.clitic === 'و';
      return withAnother ? bare : { relation: 'in', placed: false, event: true };
    }
    break;
  }
  return named ? { relation: 'bare', placed: true, event: false } : bare;
}

function placeEndingAt(tokens: readonly Token[], last: number, begin: number, gazetteer: Gazetteer): number | null {
  for (let from = last; from >= begin && last - from < 3; from--) {
    const place =
      gazetteer.match(tokens, from, last + 1, 'place') ?? gazetteer.match(tokens, from, last + 1, 'country');
    if (place?.to === last + 1) return from;
  }
  return null;
}

function cliticAt(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): string {
  return (gazetteer.match(tokens, at, end, 'place') ?? gazetteer.match(tokens, at, end, 'country'))?.clitic ?? '';
}

function isAmbiguous(tokens: readonly Token[], at: number, begin: number, key: string): boolean {
  if (!AMBIGUOUS.has(key)) return false;
  const before = at > begin ? (tokens[at - 1]?.key ?? '') : '';
  return !PREPOSITIONS.has(before) && !KINDS_OF_PLACE.has(before);
}

/** «عمان» is Jordan's capital in an article that speaks of Jordan and not of Oman. */
function speaksOfJordan(tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  let jordan = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || gazetteer.wordOf(token).kinds === 0) continue;
    const country = gazetteer.match(tokens, at, tokens.length, 'country');
    const adjective = gazetteer.match(tokens, at, tokens.length, 'adjective');
    if (adjective?.entry.country === 'oman' || (country?.entry.country === 'oman' && country.to > at + 1)) return false;
    if (adjective?.entry.country === 'jordan' || country?.entry.country === 'jordan') jordan = true;
  }
  return jordan;
}

/** The words' span, less a conjunction or preposition on the first; «ل» stays where it has swallowed the article. */
function spanOf(tokens: readonly Token[], from: number, to: number, clitic: string): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const swallowed = clitic.endsWith('ل') && (first?.key ?? '').startsWith('لل', clitic.length - 1);
  const whole = first !== undefined && first.end - first.start > first.key.length;
  const skip = whole ? 0 : clitic.length - (swallowed ? 1 : 0);
  return { start: Math.min(start + skip, end), end };
}
