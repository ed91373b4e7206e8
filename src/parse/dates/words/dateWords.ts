import { particles } from '../../lexicon/dateParticles.ts';
import {
  abbreviatedMonths,
  ambiguousHijriMonths,
  ambiguousMonths,
  englishMonths,
  firstOrSecond,
  hijriMonths,
  hijriPairs,
  monthNames,
  numberedMonths,
} from '../../lexicon/months.ts';
import { cardinals, decades, feminineEndings, largeNumbers, ordinals } from '../../lexicon/numbers.ts';
import {
  countedNouns,
  type Direction,
  directionEndings,
  directions,
  eventNouns,
  type Link,
  links,
  mediumNouns,
  parts,
  relativeDays,
  restWords,
  timesOfDay,
  type Unit,
  units,
} from '../../lexicon/relativeWords.ts';
import { beforeNoWeekday, englishWeekdays, weekdayNames } from '../../lexicon/weekdays.ts';
import { fold } from '../../text/fold.ts';

/** Added to a Hijri month where it stands among Gregorian ones. */
export const HIJRI = 100;

/** All that one word can be in a date; a word may be several («اليوم», "today" and "the day", a unit). */
export interface DateWord {
  month?: number;
  hijriMonth?: number;
  /** The word is also something else: it needs a neighbour. */
  ambiguous?: true;
  english?: true;
  /** First word of a month of two: what the second makes of it. */
  secondWords?: ReadonlyMap<string, number>;
  weekday?: number;
  definite?: true;
  ordinal?: number;
  feminine?: true;
  cardinal?: number;
  /** Twenty and thirty as ordinals and cardinals: «العشرين» ("the twentieth"). */
  tens?: true;
  large?: number;
  decade?: number;
  relativeDay?: number;
  unit?: Unit;
  /** 1, 2, or 0 for a plural. */
  unitNumber?: 0 | 1 | 2;
  direction?: Direction;
  part?: 'early' | 'middle' | 'late';
  timeOfDay?: true;
  link?: Link;
  beforeNoWeekday?: true;
  eventNoun?: true;
  countedNoun?: true;
  /** «قناة» ("channel"), «صحيفة» ("newspaper"): the name after it may end in «اليوم» ("today"). */
  mediumNoun?: true;
  /** «بقية» ("the rest"): from the day of reading to the end. */
  rest?: true;
  /** A date can begin here, or something that only looks like one. */
  begins?: boolean;
}

interface Entry {
  key: string;
  hash: number;
  word: DateWord;
}

const words = new Map<string, DateWord>();
/** A power of two, several times the number of words, so that most have a bucket of their own. */
const BUCKET_COUNT = 1 << 13;
/** The words by hash: most words of an article are told apart from all of these without making a string of them. */
const buckets: (Entry[] | undefined)[] = new Array(BUCKET_COUNT).fill(undefined);

/** One letter more of a word's hash, which begins at 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * What the folded text from `start` to `end` can be in a date. `hash` is that of the word, which may have an alef before
 * `start` that the text elides («للعام», "for the year", of «العام», "the year").
 */
export function lookUp(text: string, hash: number, start: number, end: number): DateWord | undefined {
  const bucket = buckets[(hash ^ (hash >>> 13)) & (BUCKET_COUNT - 1)];
  if (!bucket) return undefined;
  for (const entry of bucket) {
    if (entry.hash !== hash) continue;
    const elided = entry.key.length - (end - start);
    if (elided === 0 ? text.startsWith(entry.key, start) : elided === 1 && text.startsWith(entry.key.slice(1), start)) {
      return entry.word;
    }
  }
  return undefined;
}

/** Adjectives, counted nouns and the like only follow. */
function canBeginWith(word: DateWord): boolean {
  const follows = new Set(['direction', 'countedNoun', 'beforeNoWeekday', 'feminine', 'definite']);
  return Object.keys(word).some((key) => !follows.has(key));
}

function fillBuckets(): void {
  for (const [key, word] of words) {
    word.begins = canBeginWith(word);
    let hash = 0;
    for (let at = 0; at < key.length; at++) hash = hashStep(hash, key.charCodeAt(at));
    const index = (hash ^ (hash >>> 13)) & (BUCKET_COUNT - 1);
    const bucket = buckets[index] ?? [];
    bucket.push({ key, hash, word });
    buckets[index] = bucket;
  }
}

/** Folded Arabic month names long enough to be known by all letters but one. */
export const spellableMonths: (readonly [name: string, month: number])[] = [];

function add(word: string, meaning: DateWord): void {
  const key = fold(word).replace(/\p{Mn}/gu, '');
  const known = words.get(key);
  if (known) Object.assign(known, meaning);
  else words.set(key, { ...meaning });
}

/** The same with and without the article. */
function addWithArticle(word: string, meaning: DateWord): void {
  add(word, meaning);
  add(particles.article + word, { ...meaning, definite: true });
}

/** Months of fewer letters are a letter away from other words. */
const SHORTEST_SPELLABLE = 5;
/** English names of fewer letters are words or names as well. */
const SHORTEST_ENGLISH_MONTH = 5;
const SHORTEST_ENGLISH_WEEKDAY = 6;

const ambiguousNames = new Set([...ambiguousMonths, ...ambiguousHijriMonths].map(fold));
const doubt = (isDoubtful: boolean): Pick<DateWord, 'ambiguous'> => (isDoubtful ? { ambiguous: true } : {});
const doubtOf = (name: string): Pick<DateWord, 'ambiguous'> => doubt(ambiguousNames.has(fold(name)));

function addMonths(): void {
  for (const [at, names] of monthNames.entries()) {
    for (const name of names) {
      add(name, { month: at + 1, ...doubtOf(name) });
      if (fold(name).length >= SHORTEST_SPELLABLE) spellableMonths.push([fold(name), at + 1]);
    }
  }
  for (const [at, names] of englishMonths.entries()) {
    for (const name of names) {
      const isDoubtful = name.length < SHORTEST_ENGLISH_MONTH || ambiguousNames.has(name);
      add(name, { month: at + 1, english: true, ...doubt(isDoubtful) });
    }
  }
  const [firsts, seconds] = firstOrSecond;
  const isDigit = (word: string): boolean => word.length === 1;
  for (const [head, [first, second]] of Object.entries(numberedMonths)) {
    const secondWords = new Map<string, number>();
    for (const word of firsts) secondWords.set(fold(word), first);
    for (const word of seconds) secondWords.set(fold(word), second);
    add(head, { secondWords });
  }
  for (const [letter, [first, second]] of Object.entries(abbreviatedMonths)) {
    const secondWords = new Map<string, number>();
    for (const word of firsts.filter(isDigit)) secondWords.set(word, first);
    for (const word of seconds.filter(isDigit)) secondWords.set(word, second);
    add(letter, { secondWords, ambiguous: true });
  }
  for (const [name, month] of Object.entries(hijriMonths)) add(name, { hijriMonth: month, ...doubtOf(name) });
  for (const [head, pairs] of Object.entries(hijriPairs)) {
    add(head, { secondWords: new Map(Object.entries(pairs).map(([word, month]) => [fold(word), HIJRI + month])) });
  }
}

function addWeekdays(): void {
  for (const [at, names] of weekdayNames.entries()) for (const name of names) addWithArticle(name, { weekday: at });
  for (const [at, names] of englishWeekdays.entries()) {
    for (const name of names)
      add(name, { weekday: at, definite: true, english: true, ...doubt(name.length < SHORTEST_ENGLISH_WEEKDAY) });
  }
  for (const word of beforeNoWeekday) add(word, { beforeNoWeekday: true });
}

function addNumbers(): void {
  for (const [name, value] of Object.entries(ordinals)) {
    const isFeminine = feminineEndings.some((ending) => name.endsWith(ending));
    addWithArticle(name, { ordinal: value, ...(isFeminine ? { feminine: true } : {}) });
  }
  for (const [name, value] of Object.entries(cardinals)) {
    add(name, { cardinal: value, ...(value >= 20 ? { tens: true } : {}) });
    // The days of a month have no other tens: «العشرين» ("the twentieth").
    if (value === 20 || value === 30) add(particles.article + name, { ordinal: value, definite: true, tens: true });
  }
  for (const [name, value] of Object.entries(largeNumbers)) {
    add(name, { large: value });
    if (value === 2000) add(particles.article + name, { large: value });
  }
  for (const [name, value] of Object.entries(decades)) addWithArticle(name, { decade: value });
}

function addRelativeWords(): void {
  for (const [unit, { one, two, many }] of Object.entries(units) as [Unit, (typeof units)[Unit]][]) {
    for (const name of one) addWithArticle(name, { unit, unitNumber: 1 });
    for (const name of two) addWithArticle(name, { unit, unitNumber: 2 });
    for (const name of many) addWithArticle(name, { unit, unitNumber: 0 });
  }
  for (const [name, steps] of Object.entries(relativeDays)) add(name, { relativeDay: steps });
  for (const [direction, names] of Object.entries(directions) as [Direction, readonly string[]][]) {
    for (const name of names) for (const ending of directionEndings) add(name + ending, { direction });
  }
  for (const [part, names] of Object.entries(parts) as ['early' | 'middle' | 'late', readonly string[]][]) {
    for (const name of names) add(name, { part });
  }
  for (const name of timesOfDay) add(name, { timeOfDay: true });
  for (const [link, names] of Object.entries(links) as [Link, readonly string[]][]) {
    for (const name of names) add(name, { link });
  }
  for (const name of eventNouns) add(name, { eventNoun: true });
  for (const name of countedNouns) add(name, { countedNoun: true });
  for (const name of mediumNouns) add(name, { mediumNoun: true });
  for (const name of restWords) add(name, { rest: true });
}

addMonths();
addWeekdays();
addNumbers();
addRelativeWords();
fillBuckets();
