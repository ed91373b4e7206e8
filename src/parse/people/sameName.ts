import { ARTICLE_FAMILY, GIVEN, JOINTS, SERVANT, SON_OF } from '../lexicon/nameWords.ts';
import { skeleton } from '../text/skeleton.ts';
import { phraseKeys } from '../text/wordKey.ts';
import { LONE } from './canBeName.ts';

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
