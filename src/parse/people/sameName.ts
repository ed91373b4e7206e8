import { SERVANT } from '../lexicon/givenNames.ts';
import {
  ARTICLE_FAMILY,
  FINAL_VOWEL,
  FINAL_VOWEL_FOREIGN,
  FOREIGN,
  GIVEN,
  hasArticle,
  hasHiatus,
  LONE,
  SON_OF,
  withoutHiatus,
} from '../lexicon/nameWords.ts';
import { skeleton, soundOf } from '../text/skeleton.ts';
import { phraseKeys } from '../text/wordKey.ts';

/** In letters: shorter words of two people differ in no more than a last vowel. */
const SHORTEST_WITH_FINAL_VOWEL = 5;
/** In letters without long vowels: fewer are alike in names of different people. */
const FEWEST_BONES = 4;

/** In letters: how many more long vowels one spelling of a word has than another: «بيلوسوف», «بيلاؤوسوف» (Belousov). */
const MOST_VOWELS_MORE = 3;

/** The words of a name as they are compared: «عبد» ("servant of") joined to what it needs. */
export function nameWords(keys: readonly string[]): readonly string[] {
  if (!keys.includes(SERVANT)) return keys;
  const words: string[] = [];
  for (const key of keys) {
    if (words.at(-1) === SERVANT) words[words.length - 1] += key;
    else words.push(key);
  }
  return words;
}

/** Whether two are spellings of one word of a name: the same, or foreign and different in their long vowels alone. */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const difference = Math.abs(a.length - b.length);
  if (difference > MOST_VOWELS_MORE) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  // «بيلوسوف», «بيلاؤوسوف» (Belousov): vowels in a row are one more or less.
  if (
    difference > 1 &&
    !(hasHiatus(longer) && Math.abs(withoutHiatus(longer).length - withoutHiatus(shorter).length) <= 1)
  )
    return false;
  if (shorter.length >= SHORTEST_WITH_FINAL_VOWEL && longer === shorter + FINAL_VOWEL) return true;
  if (longer === shorter + FINAL_VOWEL_FOREIGN && (FOREIGN.has(a) || FOREIGN.has(b))) return true;
  if (GIVEN.has(a) && GIVEN.has(b)) return false;
  const [x, y] = [skeleton(a), skeleton(b)];
  if (x.length < FEWEST_BONES || x !== y) return false;
  return !(hasArticle(a) && hasArticle(b)) || difference === 1;
}

/**
 * Whether two names can be one person's, by the words alone: the last words agree and the shorter one's words stand in
 * the longer in order («عادل الجبير», Adel al-Jubeir; «عادل بن أحمد الجبير», Adel bin Ahmed al-Jubeir), or one is the
 * other without its house («تميم بن حمد», Tamim bin Hamad; «تميم بن حمد آل ثاني», … Al Thani). One word against several
 * agrees only with the last, and not when it is a given name.
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
  // «خالد بن سلمان» (Khalid bin Salman), «خالد بن سلمان بن عبد العزيز» (… bin Abdulaziz)
  if (begins && SON_OF.has(short.at(-2) ?? '') && SON_OF.has(long[short.length] ?? '')) return true;
  if (!sameNameWord(last, longLast)) return false;
  // «محمد بن سلمان» (Mohammed bin Salman) and «سلمان» (Salman): a father's name is not the son's.
  if (SON_OF.has(long.at(-2) ?? '') !== SON_OF.has(short.at(-2) ?? '')) return false;
  let at = 0;
  for (const word of long) if (at < short.length && sameNameWord(word, short[at] ?? '')) at++;
  if (at < short.length) return false;
  return sameNameWord(short[0] ?? '', long[0] ?? '') || !SON_OF.has(long[1] ?? '');
}

/**
 * Whether two names sound alike, so that one office of one country makes them one person: «أندريه بيلوسوف», «أندري بيلاوسوف»
 * (Andrei Belousov), «شويغو», «شويجو» (Shoigu). As many words, the last of one sound, the first of one but for a letter.
 */
export function soundAlike(first: readonly string[], second: readonly string[]): boolean {
  const [x, y] = [nameWords(first), nameWords(second)];
  // Cheap refusals first: many may have one family name.
  if (x.length !== y.length || x[0]?.[0] !== y[0]?.[0]) return false;
  const sound = soundOf(x.at(-1) ?? '');
  if (sound.length < FEWEST_SOUNDS || sound !== soundOf(y.at(-1) ?? '')) return false;
  return differInOne(soundOf(x[0] ?? ''), soundOf(y[0] ?? ''));
}

/** Whether two sounds are the same but for one letter, «ميخائيل», «ميكائيل» (Mikhail), or one more at the end. */
function differInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let other = long.length - short.length;
  for (let at = 0; at < short.length; at++) if (short[at] !== long[at]) other++;
  return other <= 1;
}

/** In letters without long vowels: fewer are too little of a family name to hear. */
const FEWEST_SOUNDS = 2;

/** What names that `soundAlike` makes one have in common. */
export const soundClue = (keys: readonly string[]): string => `~${soundOf(keys.at(-1) ?? '')}`;

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
