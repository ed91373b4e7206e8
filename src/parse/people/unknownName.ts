import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Word } from '../gazetteer/readWord.ts';
import {
  AFTER_JOINT,
  FAMILIES,
  FOREFATHERS,
  GIVEN,
  HOUSE,
  SERVANT,
  SON_OF,
  STOPS,
  SURELY_GIVEN,
} from '../lexicon/nameWords.ts';
import { GAP, type Token } from '../text/words.ts';
import { afterGiven, canBeName, FOREIGN, isArabic } from './canBeName.ts';

/** What an article says of a word elsewhere, to judge whether it is a name's last. */
export interface Occurrences {
  /** How often a word stands in the article. */
  count(key: string): number;
  /** Whether the second word directly follows the first anywhere but at `except`. */
  pair(first: string, second: string, except: number): boolean;
}

/** A name no lexicon has: tokens `from` … `to` (exclusive). */
export interface UnknownName {
  from: number;
  to: number;
  /** Its first word is a known given name. */
  strong: boolean;
}

/**
 * Reads a name from a token on. It ends before punctuation, function words, verbs, nouns of news, countries and
 * offices; a third word that no lexicon knows belongs to it only with the article («الخطيب»), after a known second
 * given name, or when the article repeats it.
 */
export function readUnknownName(
  tokens: readonly Token[],
  from: number,
  end: number,
  gazetteer: Gazetteer,
  occurrences: Occurrences,
  stripped = 0,
  titled = false,
): UnknownName | null {
  const first = tokens[from];
  if (!first || from >= end) return null;
  const firstKey = first.key.slice(stripped);
  const firstWord = gazetteer.word(firstKey);
  if (stripped > 0 ? !firstWord.given : !canBeName(firstWord, firstKey)) return null;
  if (!firstWord.given && (firstWord.common || firstKey.startsWith('ال'))) return null;
  const house = firstWord.given ? houseAfter(tokens, from + 1, end, gazetteer) : null;
  if (house !== null) return { from, to: house, strong: true };
  // «الشيخ صباح الخالد»: after a title a word of news is a name.
  if (
    firstWord.given &&
    firstWord.plain &&
    !titled &&
    !SURELY_GIVEN.has(firstKey) &&
    !nameGoesOn(tokens, from + 1, end, gazetteer)
  )
    return null;
  let to = from + 1;
  let parts = 1;
  let lastGiven = firstWord.given;
  let closed = false;
  let joint = firstWord.joint && !firstWord.given;
  while (to < end && parts < 6) {
    const token = tokens[to];
    if (!token || token.gap > GAP.bracket) break;
    const { key } = token;
    const word = gazetteer.wordOf(token);
    if (joint) {
      const family = key.startsWith('ال') || FAMILIES.has(key) || AFTER_JOINT.has(key);
      if (!isArabic(key) || (word.plain && !word.given && !family)) break;
      to++;
      const next = tokens[to];
      if (FOREFATHERS.has(key) && next && to < end && next.gap === GAP.space && gazetteer.wordOf(next).given) to++;
      joint = word.joint;
      lastGiven = word.given;
      const bound = tokens[to - 2]?.key ?? '';
      // «دي ميستورا», «أبو قصرة», «آل ثاني» end a name; after «بن» and «عبد» it goes on.
      closed = !joint && bound !== SERVANT && (!SON_OF.has(bound) || key.startsWith('ال'));
      continue;
    }
    if (token.gap === GAP.bracket && to - from > 1) break;
    if (word.joint && !word.given) {
      const next = tokens[to + 1];
      if (!next || to + 1 >= end || next.gap > GAP.space) break;
      to++;
      joint = true;
      if (!SON_OF.has(key)) parts++;
      closed = false;
      continue;
    }
    if (word.tail) {
      if (key.startsWith('ال') && !lastGiven) break;
      to++;
      closed = true;
      continue;
    }
    if (closed) {
      if (tokens[to - 1]?.key.startsWith('ال')) to = houseAfter(tokens, to, end, gazetteer) ?? to;
      break;
    }
    // «محمد بن سلمان بن عبد العزيز وزير الدفاع»: after a father's name an office begins.
    if (word.office && !key.startsWith('ال') && tokens.slice(from, to).some((part) => SON_OF.has(part.key))) break;
    // «تمام سلام»: a family name that is a noun of news and a given name as well.
    if (parts === 1 && firstWord.given && word.given && word.noun && FAMILIES.has(key)) {
      to++;
      break;
    }
    // «سيرغي لافروف صباح أمس»: a given name that is a word of news as well.
    if (word.given && word.plain && !SURELY_GIVEN.has(key) && !nameGoesOn(tokens, to + 1, end, gazetteer)) break;
    if (parts === 1 && FAMILIES.has(key)) {
      to++;
      break;
    }
    const demonym = key.startsWith('ال') && isDemonym(word);
    const after = parts === 1 ? afterGiven(firstWord, firstKey) : null;
    if (demonym ? !(lastGiven && firstWord.given) && !(firstWord.given && parts === 2) : !canBeName(word, key, after))
      break;
    if (demonym && parts === 1 && !isArabicGiven(firstKey)) break;
    if (!word.given && key.startsWith('و') && after !== 'foreign') break;
    if (parts >= 2 && !word.given && !key.startsWith('ال') && !lastGiven) {
      const previous = tokens[to - 1]?.key ?? '';
      if (word.verbShaped) break;
      const repeated = occurrences.pair(previous, key, to) || occurrences.count(key) > 1;
      // «ماريا مالمر ستينرغارد إن …»: before a word that ends names, a foreign name may have one more; any other
      // («خالد محفوظ بحاح، …») only where nothing can be a verb's complement.
      const ends = FOREIGN.has(firstKey) ? endsHere : stopsHere;
      if (!repeated && !(firstWord.given && !key.endsWith('ا') && ends(tokens[to + 1], to + 1 >= end, gazetteer)))
        break;
    }
    if (parts >= 2 && lastGiven && !word.given && word.verbShaped && occurrences.count(key) < 2) break;
    if (parts === 1 && word.verbShaped && !firstWord.given) break;
    to++;
    parts++;
    lastGiven = word.given;
    closed = key.startsWith('ال') && !word.given;
  }
  if (joint) {
    // «علي بن» at the end of what can be read: the joint has nothing to join.
    to--;
  }
  return to - from >= 1 ? { from, to, strong: firstWord.given || firstKey === SERVANT } : null;
}

/** Whether a token can go on with a name and is no word with the article. */
function nameGoesOn(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.gap > GAP.space || token.key.startsWith('ال')) return false;
  const word = gazetteer.wordOf(token);
  return !(word.common && !word.given) && canBeName(word, token.key);
}

const endsHere = (next: Token | undefined, atEnd: boolean, gazetteer: Gazetteer): boolean =>
  atEnd || next === undefined || next.gap >= GAP.comma || gazetteer.wordOf(next).plain;

/** Before punctuation, a day or «الذي»: no verb that takes a complement stands here. */
const stopsHere = (next: Token | undefined, atEnd: boolean): boolean =>
  atEnd || next === undefined || next.gap >= GAP.comma || STOPS.has(next.key);

/** The end of «… الأحمد الجابر الصباح», all words with the article; `null` when no house follows. */
function houseAfter(tokens: readonly Token[], from: number, end: number, gazetteer: Gazetteer): number | null {
  for (let at = from; at < Math.min(end, from + 3); at++) {
    const token = tokens[at];
    if (!token?.key.startsWith('ال') || token.gap > GAP.space) return null;
    if (token.key === HOUSE) return at + 1;
    if (gazetteer.wordOf(token).plain) return null;
  }
  return null;
}

const isDemonym = (word: Word): boolean =>
  word.readings.some(
    ({ clitic, branch }) => clitic === '' && branch?.entries.adjective?.some(({ number }) => number === 'one'),
  );

/** Given names that Arabs bear: only these take a nationality as their family name («محمد السوداني»). */
const isArabicGiven = (key: string): boolean =>
  GIVEN.has(key) && /^(?:ا?حمد|محم|عل[يا]|حس|عبد|صال|خال|ياس|ناص|فه|سع|يوس|جم|كم|نب)/u.test(key);
