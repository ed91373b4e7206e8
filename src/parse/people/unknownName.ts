import { AND } from '../../model/lexicon/particles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Word } from '../gazetteer/readWord.ts';
import { SERVANT } from '../lexicon/givenNames.ts';
import {
  ADVERB_ENDING,
  AFTER_JOINT,
  ARAB_GIVEN_BEGINS,
  FAMILIES,
  FOREFATHERS,
  FOREIGN,
  GIVEN,
  HOUSE,
  hasArticle,
  SON_OF,
  STOPS,
  SURELY_GIVEN,
} from '../lexicon/nameWords.ts';
import { readSide } from '../offices/sides.ts';
import { GAP, type Token } from '../text/words.ts';
import { afterGiven, canBeName, isArabic } from './canBeName.ts';
import type { Scan } from './scan.ts';

/** A name no lexicon has: tokens `from` … `to` (exclusive). */
export interface UnknownName {
  from: number;
  to: number;
  /** Its first word is a known given name. */
  strong: boolean;
}

/** Where a name may stand. */
interface Place {
  from: number;
  /** No word of the name stands at or after this token. */
  end: number;
  /** Letters of the first word that are a conjunction or preposition. */
  stripped?: number;
  /** A title stands before it. */
  titled?: boolean;
}

/** How far a name is read, and what its last word lets follow. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly scan: Scan;
  readonly from: number;
  readonly end: number;
  readonly firstKey: string;
  readonly firstWord: Word;
  /** The token after the words taken. */
  to: number;
  /** Names taken; «بن» ("son of") counts with the name after it. */
  parts: number;
  /** The last word taken is a given name. */
  lastGiven: boolean;
  /** The last word taken ends a name, unless a tail such as «أوغلو» (-oğlu) follows. */
  closed: boolean;
  /** The last word taken needs the next. */
  joint: boolean;
}

/** What a step makes of the next word: it is taken, the name has ended, or another step must say. */
type Step = 'taken' | 'ended' | null;

/** In parts: more than any person in the news has. */
const MOST_PARTS = 6;
/** In words, after the given name, up to a ruling house: «صباح خالد الحمد الصباح» (Sabah Khaled al-Hamad al-Sabah). */
const FARTHEST_HOUSE = 3;

/** What is asked of each word after the first, in this order. */
const STEPS: readonly ((walk: Walk, token: Token, word: Word) => Step)[] = [
  takeAfterJoint,
  endAtBracket,
  takeJoint,
  takeTail,
  endAfterFamily,
  endAtOffice,
  takeFamily,
  endAtStranger,
  endAtThirdWord,
  takeName,
];

/**
 * Reads a name from a token on. It ends before punctuation, function words, verbs, nouns of news, countries and
 * offices; a third word that no lexicon knows belongs to it only with the article («الخطيب», al-Khatib), after a known
 * second given name, or when the article repeats it.
 */
export function readUnknownName(scan: Scan, place: Place): UnknownName | null {
  const { from, end, stripped = 0 } = place;
  const { tokens, gazetteer } = scan;
  const first = tokens[from];
  if (!first || from >= end) return null;
  const firstKey = first.key.slice(stripped);
  const firstWord = gazetteer.word(firstKey);
  if (!canBegin(firstWord, firstKey, stripped)) return null;
  const house = firstWord.given ? houseAfter(tokens, from + 1, end, gazetteer) : null;
  if (house !== null) return { from, to: house, strong: true };
  // «الشيخ صباح الخالد» (Sheikh Sabah al-Khaled, with «صباح», "morning"): after a title a word of news is a name.
  if (!place.titled && isWordOfNews(firstWord, firstKey) && !nameGoesOn(tokens, from + 1, end, gazetteer)) return null;
  const walk: Walk = {
    tokens,
    scan,
    from,
    end,
    firstKey,
    firstWord,
    to: from + 1,
    parts: 1,
    lastGiven: firstWord.given,
    closed: false,
    joint: firstWord.joint && !firstWord.given,
  };
  while (walk.to < end && walk.parts < MOST_PARTS) {
    const token = tokens[walk.to];
    if (!token || token.gap > GAP.bracket) break;
    if (step(walk, token, gazetteer.wordOf(token)) === 'ended') break;
  }
  // «علي بن» ("Ali son of") at the end of what can be read: the joint has nothing to join.
  const to = walk.joint ? walk.to - 1 : walk.to;
  return to > from ? { from, to, strong: firstWord.given || firstKey === SERVANT } : null;
}

function step(walk: Walk, token: Token, word: Word): Step {
  for (const ask of STEPS) {
    const answer = ask(walk, token, word);
    if (answer) return answer;
  }
  return 'ended';
}

function canBegin(word: Word, key: string, stripped: number): boolean {
  if (stripped > 0 ? !word.given : !canBeName(word, key)) return false;
  return word.given || !(word.common || hasArticle(key));
}

/** Takes what a joint needs: «محمد بن» ("Mohammed son of") needs «سلمان» (Salman), and no word of news but a family name. */
function takeAfterJoint(walk: Walk, { key }: Token, word: Word): Step {
  if (!walk.joint) return null;
  const family = hasArticle(key) || FAMILIES.has(key) || AFTER_JOINT.has(key);
  if (!isArabic(key) || (word.plain && !word.given && !family)) return 'ended';
  const bound = walk.tokens[walk.to - 1]?.key ?? '';
  walk.to++;
  const forefather = FOREFATHERS.has(key) && givenFollows(walk);
  if (forefather) walk.to++;
  walk.joint = word.joint;
  walk.lastGiven = word.given;
  // «دي ميستورا» (de Mistura), «أبو قصرة» (Abu Qasra), «آل ثاني» (Al Thani) end a name; after «بن» ("son of") and «عبد»
  // ("servant of") it goes on.
  const goesOn = !forefather && (bound === SERVANT || (SON_OF.has(bound) && !hasArticle(key)));
  walk.closed = !walk.joint && !goesOn;
  return 'taken';
}

function givenFollows({ tokens, to, end, scan }: Walk): boolean {
  const next = tokens[to];
  return next !== undefined && to < end && next.gap === GAP.space && scan.gazetteer.wordOf(next).given;
}

/** A bracket may close after the first word, «(فلاديمير) بوتين» ((Vladimir) Putin), and after no other. */
function endAtBracket({ from, to }: Walk, { gap }: Token): Step {
  return gap === GAP.bracket && to - from > 1 ? 'ended' : null;
}

function takeJoint(walk: Walk, { key }: Token, word: Word): Step {
  if (!word.joint || word.given) return null;
  const next = walk.tokens[walk.to + 1];
  if (!next || walk.to + 1 >= walk.end || next.gap > GAP.space) return 'ended';
  walk.to++;
  walk.joint = true;
  if (!SON_OF.has(key)) walk.parts++;
  walk.closed = false;
  return 'taken';
}

/** Takes «أوغلو» (-oğlu) after any name, «الثاني» ("the Second") after a given one. */
function takeTail(walk: Walk, { key }: Token, word: Word): Step {
  if (!word.tail) return null;
  if (hasArticle(key) && !walk.lastGiven) return 'ended';
  walk.to++;
  walk.closed = true;
  return 'taken';
}

/** Ends after a family name, or after the house that follows one with the article. */
function endAfterFamily(walk: Walk): Step {
  if (!walk.closed) return null;
  const { tokens, to, end, scan } = walk;
  if (hasArticle(tokens[to - 1]?.key ?? '')) walk.to = houseAfter(tokens, to, end, scan.gazetteer) ?? to;
  return 'ended';
}

/** «محمد بن سلمان بن عبد العزيز وزير الدفاع» ("… bin Abdulaziz, the minister of defence"): after a father an office begins. */
function endAtOffice({ tokens, from, to, end, scan }: Walk, { key }: Token, word: Word): Step {
  if (!word.office) return null;
  // «يوري أوشاكوف السفير السوري» ("Yuri Ushakov the Syrian ambassador"): a family name too, but not before a nationality.
  if (hasArticle(key))
    return to - from > 1 && readSide(tokens, to + 1, end, scan.gazetteer)?.adjective ? 'ended' : null;
  for (let at = from; at < to; at++) if (SON_OF.has(tokens[at]?.key ?? '')) return 'ended';
  return null;
}

/** Takes a family name that is a word of news as well, right after the first word; it is the last. */
function takeFamily(walk: Walk, { key }: Token, word: Word): Step {
  const family = walk.parts === 1 && FAMILIES.has(key);
  // «تمام سلام» (Tammam Salam, with «سلام», "peace"): a noun of news and a given name, surely the family's after a given
  // name.
  if (!(family && walk.firstWord.given && word.given && word.noun)) {
    // «سيرغي لافروف صباح أمس» ("Sergei Lavrov yesterday morning"): «صباح» ("morning") is a given name as well.
    const { tokens, to, end, scan } = walk;
    if (isWordOfNews(word, key) && !nameGoesOn(tokens, to + 1, end, scan.gazetteer)) return 'ended';
    if (!family) return null;
  }
  walk.to++;
  return 'ended';
}

/** Ends at a word that no name has, or that none has after such a first word. */
function endAtStranger(walk: Walk, { key }: Token, word: Word): Step {
  const { firstKey, firstWord, parts, lastGiven } = walk;
  const second = parts === 1;
  const after = second ? afterGiven(firstWord, firstKey) : null;
  if (hasArticle(key) && isDemonym(word)) {
    if (!firstWord.given || !(lastGiven || parts === 2)) return 'ended';
    if (second && !isArabGiven(firstKey)) return 'ended';
  } else if (!canBeName(word, key, after)) return 'ended';
  if (!word.given && key.startsWith(AND) && after !== 'foreign') return 'ended';
  return second && word.verbShaped && !firstWord.given ? 'ended' : null;
}

/** Ends at a third word that no lexicon knows, unless something speaks for it. */
function endAtThirdWord(walk: Walk, { key }: Token, word: Word): Step {
  if (walk.parts < 2 || word.given) return null;
  const { scan, to } = walk;
  if (walk.lastGiven) return word.verbShaped && scan.count(key) < 2 ? 'ended' : null;
  if (hasArticle(key)) return null;
  if (word.verbShaped) return 'ended';
  const repeated = scan.pair(walk.tokens[to - 1]?.key ?? '', key, to) || scan.count(key) > 1;
  return repeated || (walk.firstWord.given && !key.endsWith(ADVERB_ENDING) && nothingFollows(walk)) ? null : 'ended';
}

function takeName(walk: Walk, { key }: Token, word: Word): Step {
  walk.to++;
  walk.parts++;
  walk.lastGiven = word.given;
  walk.closed = hasArticle(key) && !word.given;
  return 'taken';
}

/** Whether a given name is a word of news as well: «صباح» (Sabah, "morning"). */
const isWordOfNews = (word: Word, key: string): boolean => word.given && word.plain && !SURELY_GIVEN.has(key);

/** Whether a token can go on with a name and is no word with the article. */
function nameGoesOn(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.gap > GAP.space || hasArticle(token.key)) return false;
  const word = gazetteer.wordOf(token);
  return !(word.common && !word.given) && canBeName(word, token.key);
}

/**
 * Whether the sentence lets a name end after the next word. «ماريا مالمر ستينرغارد إن …» ("Maria Malmer Stenergard that …"):
 * a foreign name may have one more before any word that ends names; another («خالد محفوظ بحاح، …», Khaled Mahfouz Bahah)
 * only before punctuation, a day or «الذي» ("who"), where no verb that takes a complement stands.
 */
function nothingFollows({ tokens, to, end, scan, firstKey }: Walk): boolean {
  const next = tokens[to + 1];
  if (to + 1 >= end || next === undefined || next.gap >= GAP.comma) return true;
  return FOREIGN.has(firstKey) ? scan.gazetteer.wordOf(next).plain : STOPS.has(next.key);
}

/** The end of «… الأحمد الجابر الصباح» (… al-Ahmad al-Jaber al-Sabah), all words with the article; `null` when no house follows. */
function houseAfter(tokens: readonly Token[], from: number, end: number, gazetteer: Gazetteer): number | null {
  for (let at = from; at < Math.min(end, from + FARTHEST_HOUSE); at++) {
    const token = tokens[at];
    if (!token || !hasArticle(token.key) || token.gap > GAP.space) return null;
    if (token.key === HOUSE) return at + 1;
    if (gazetteer.wordOf(token).plain) return null;
  }
  return null;
}

const isDemonym = (word: Word): boolean =>
  word.readings.some(
    ({ clitic, branch }) => clitic === '' && branch?.entries.adjective?.some(({ number }) => number === 'one'),
  );

/** Whether Arabs bear a given name: only these take a nationality as their family name («محمد السوداني», "the Sudanese"). */
const isArabGiven = (key: string): boolean => GIVEN.has(key) && ARAB_GIVEN_BEGINS.test(key);
