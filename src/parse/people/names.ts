import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Word } from '../gazetteer/readWord.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES, LONE_FAMILY_NAMES, NAME_JOINTS } from '../lexicon/givenNames.ts';
import { skeleton } from '../text/skeleton.ts';
import { phraseKeys, wordKey } from '../text/wordKey.ts';
import { GAP, type Token } from '../text/words.ts';

/** Family names that are also words of news: after a given name they belong to it. */
const FAMILIES = new Set(
  'رئيسي ماي كيري عون سلام السلام الحكيم المعلم الخطيب القاسم الوزير الراعي بري الأمين الصباح الشعب النائب السفير العامري الجيش مخبر عام علم بدا الأول السيد سيد عبده الشيخ شيخ وزير حافظ وعد شهد رأفت كي'
    .split(' ')
    .map(wordKey),
);
const GIVEN = new Set(GIVEN_NAMES.map(wordKey));
const FOREIGN = new Set(FOREIGN_GIVEN_NAMES.map(wordKey));
const LONE = new Set(LONE_FAMILY_NAMES.map(wordKey));
const JOINTS = new Set(NAME_JOINTS.map(wordKey));
/** «عبد», which begins a given name of two words: «عبد الله». */
const SERVANT = 'عبد';
const ARTICLE_FAMILY = wordKey('آل');
const SON_OF = new Set([wordKey('بن'), wordKey('ابن'), wordKey('بنت')]);
/** «ولد الشيخ أحمد»: titles that are part of a forefather's name. */
const FOREFATHERS = new Set(['الشيخ', 'السيد', 'الحاج'].map(wordKey));
/** «دي مايو»: months that end a name after its joint. */
const AFTER_JOINT = new Set(['مايو'].map(wordKey));
/** «صباح خالد الحمد الصباح»: the house that ends a name whose last words all carry the article. */
const HOUSE = wordKey('الصباح');

/** What an article says of a word elsewhere, to judge whether it is a name's last. */
export interface Occurrences {
  /** How often a word stands in the article. */
  count(key: string): number;
  /** Whether the second word directly follows the first anywhere but at `except`. */
  pair(first: string, second: string, except: number): boolean;
}

/** What a given name lets follow it; `null` for any other word. */
export const afterGiven = (word: Word, key: string): 'given' | 'foreign' | null =>
  FOREIGN.has(key) ? 'foreign' : word.given && !word.plain ? 'given' : null;

/** A name no lexicon has: tokens `from` … `to` (exclusive). */
export interface UnknownName {
  from: number;
  to: number;
  /** Its first word is a known given name. */
  strong: boolean;
}

/** Shapes of prose rather than of names: a preposition before the article, verbal nouns; pronouns at the end. */
const PROSE_BEGINS = /^(?:[لب](?:جمهوري|مملك|دول|سلطن)|لل|بال|وال|فال|كال|است)./u;
const PROSE_ENDS = /^الت(?:.ا.|..ي.)$|.(?:ها|هم|هما|ات|نا|يتهم)$/u;

/**
 * Whether a word can be part of a name that no lexicon has. Right after a given name («صائب عريقات») it may end as
 * prose does, after a foreign one («كايا كالاس») also begin so.
 */
export function canBeName(word: Word, key: string, after: 'given' | 'foreign' | null = null): boolean {
  if (word.given || word.joint || FAMILIES.has(key)) return true;
  if (word.common || word.office || word.givenAfter !== '' || key.length < 2 || !isArabic(key)) return false;
  if (after !== 'foreign' && PROSE_BEGINS.test(key)) return false;
  if ((after === null || key.startsWith('ال')) && PROSE_ENDS.test(key)) return false;
  return !word.readings.some(({ clitic, branch }) => {
    const { person, place, country, adjective, honorific } = branch?.entries ?? {};
    if (country || adjective || honorific) return true;
    return clitic === '' ? place : person || (place && key.length <= 6);
  });
}

const isArabic = (key: string): boolean => {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 0x621 || code > 0x6d3) return false;
  }
  return true;
};

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

/** Given names that are words of news as well, but next to a name are names: «علي» is told from «على» before. */
const SURELY_GIVEN = new Set(['علي', 'نجيب', 'عزت', 'اكبر'].map(wordKey));

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
const STOPS = new Set(['الذي', 'التي', 'اليوم', 'امس'].map(wordKey));

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

/** «ترامب»: a family name that news gives an office-holder alone. */
export const isLoneFamily = (key: string): boolean => LONE.has(key);

const isDemonym = (word: Word): boolean =>
  word.readings.some(
    ({ clitic, branch }) => clitic === '' && branch?.entries.adjective?.some(({ number }) => number === 'one'),
  );
/** Given names that Arabs bear: only these take a nationality as their family name («محمد السوداني»). */
const isArabicGiven = (key: string): boolean =>
  GIVEN.has(key) && /^(?:ا?حمد|محم|عل[يا]|حس|عبد|صال|خال|ياس|ناص|فه|سع|يوس|جم|كم|نب)/u.test(key);

/** The words of a name as they are compared: «عبد» joined to what it needs. */
export function nameWords(keys: readonly string[]): readonly string[] {
  if (!keys.includes(SERVANT)) return keys;
  const words: string[] = [];
  for (const key of keys) {
    if (words.at(-1) === SERVANT) words[words.length - 1] += key;
    else words.push(key);
  }
  return words;
}

/** Two spellings of one word of a name: the same, or foreign and different in their long vowels alone. */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const difference = Math.abs(a.length - b.length);
  if (difference > 1) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length >= 5 && longer === `${shorter}ي`) return true;
  if (GIVEN.has(a) && GIVEN.has(b)) return false;
  const [x, y] = [skeleton(a), skeleton(b)];
  if (x.length < 4 || x !== y) return false;
  return !(a.startsWith('ال') && b.startsWith('ال')) || difference === 1;
}

/**
 * Whether two names can be one person's, by the words alone: the last words agree and the shorter one's words stand in
 * the longer in order («عادل الجبير», «عادل بن أحمد الجبير»), or one is the other without its house («تميم بن حمد»,
 * «تميم بن حمد آل ثاني»). One word against several agrees only with the last, and not when it is a given name.
 * Whoever asks must see to it that country and office do not contradict.
 */
export function samePersonName(a: string, b: string): boolean {
  return sameNameKeys(phraseKeys(a), phraseKeys(b));
}

/** `samePersonName` for names already in keys. */
export function sameNameKeys(first: readonly string[], second: readonly string[]): boolean {
  const [x, y] = [nameWords(first), nameWords(second)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const last = short.at(-1);
  if (last === undefined) return false;
  const longLast = long.at(-1) ?? '';
  if (short.length === 1)
    return sameNameWord(last, longLast) && !(long.length > 1 && GIVEN.has(last) && !LONE.has(last));
  const house = long.indexOf(ARTICLE_FAMILY);
  const begins = short.length < long.length && short.every((word, at) => word === long[at]);
  if (begins && short.length > 1 && house === short.length) return true;
  // «خالد بن سلمان», «خالد بن سلمان بن عبد العزيز»
  if (begins && SON_OF.has(short.at(-2) ?? '') && SON_OF.has(long[short.length] ?? '')) return true;
  if (!sameNameWord(last, longLast)) return false;
  // «محمد بن سلمان» and «سلمان»: a father's name is not the son's.
  if (SON_OF.has(long.at(-2) ?? '') !== SON_OF.has(short.at(-2) ?? '')) return false;
  let at = 0;
  for (const word of long) if (at < short.length && sameNameWord(word, short[at] ?? '')) at++;
  if (at < short.length) return false;
  return sameNameWord(short[0] ?? '', long[0] ?? '') || !SON_OF.has(long[1] ?? '');
}

/**
 * What names that `sameNameKeys` makes one have at least one of in common, so that a name need only be compared with those it
 * shares one with: the letters of the last word, the whole name, and what stands before its house or a further father.
 */
export function nameClues(keys: readonly string[]): string[] {
  const words = nameWords(keys);
  const clues = [skeleton(words.at(-1) ?? ''), words.join(' ')];
  for (let at = 2; at < words.length; at++) {
    const fathers = SON_OF.has(words[at] ?? '') && SON_OF.has(words[at - 2] ?? '');
    if (fathers || words[at] === ARTICLE_FAMILY) clues.push(words.slice(0, at).join(' '));
  }
  return clues;
}

/** The forms by which an article may name somebody again after the full name, as keys; the longest first. */
export function shortForms(keys: readonly string[]): string[][] {
  const forms: string[][] = [];
  const dynastic = keys.includes(ARTICLE_FAMILY);
  for (let at = 1; at < keys.length; at++) {
    const before = keys[at - 1] ?? '';
    if (JOINTS.has(before) || dynastic) continue;
    if (SON_OF.has(keys[at] ?? '')) continue;
    forms.push(keys.slice(at));
  }
  const son = keys.findIndex((key) => SON_OF.has(key));
  if (son > 0) {
    // «عادل بن أحمد الجبير» → «عادل الجبير»; «تميم بن حمد آل ثاني» → «تميم بن حمد»
    const fatherEnds = keys[son + 1] === 'عبد' ? son + 3 : son + 2;
    if (fatherEnds < keys.length) {
      forms.push(keys.slice(0, fatherEnds));
      if (!dynastic && !SON_OF.has(keys[fatherEnds] ?? ''))
        forms.push([...keys.slice(0, son), ...keys.slice(fatherEnds)]);
    }
  }
  return forms.filter((form) => form.length < keys.length);
}

const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'a',
  و: 'u',
  ي: 'i',
};

/**
 * A name's id: its key letter by letter in Latin, «ال» as `al-`, an `a` between three consonants that would meet.
 * The same name gives the same id in every article; spellings that `wordKey` makes one give one id.
 */
export function nameSlug(keys: readonly string[]): string {
  return nameWords(keys).map(wordSlug).filter(Boolean).join('-') || 'unnamed';
}

function wordSlug(key: string): string {
  if (key.startsWith('ال') && key.length > 4) return `al-${wordSlug(key.slice(2))}`;
  if (key === ARTICLE_FAMILY) return 'al';
  const letters = [...key].map((letter) => (/[a-z0-9]/u.test(letter) ? letter : (LATIN[letter] ?? '')));
  let slug = '';
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] ?? '';
    const vowel = /^[aiu]$/u;
    slug += letter;
    if (letter && next && !vowel.test(letter) && !vowel.test(next)) slug += 'a';
  }
  return slug;
}
