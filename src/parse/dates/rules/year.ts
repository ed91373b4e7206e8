import { dateMarks } from '../../lexicon/dateParticles.ts';
import { isInsideNumber, readCardinal } from '../words/numerals.ts';
import { type Component, isWaitingForDay } from './component.ts';
import {
  directionAt,
  isMark,
  isPartOfNumber,
  isYearAlone,
  linkOf,
  type Read,
  readSkip,
  STEPS,
  type Tokens,
} from './read.ts';

/** Years of four digits that are no sums: newsrooms write of these. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** «2023», «عام 2014» ("the year 2014"), «العام الماضي» ("last year"), «سنة ألفين وأربعة وعشرين» ("the year two thousand twenty-four"). */
export function readYear(tokens: Tokens, start: number): Read | null {
  const word = tokens[start]?.word;
  if (linkOf(tokens, start) === 'this') {
    if (tokens[start + 1]?.word?.unit !== 'year') return null;
    return { parts: { relative: { unit: 'year', steps: 0 } }, next: start + 2 };
  }
  if (linkOf(tokens, start) === 'same' && tokens[start + 1]?.word?.unit === 'year')
    return { parts: { toldBefore: 'year' }, next: start + 2 };
  if (word?.unit !== 'year' || word.unitNumber !== 1) return readYearNumber(tokens, start, false);
  const relative = word.definite ? readRelativeYear(tokens, start + 1) : null;
  return relative ?? readYearNumber(tokens, start + 1, true);
}

/** After "the year": «نفسه» ("itself"), «بعد المقبل» ("after next"), «الماضي» ("last"). */
function readRelativeYear(tokens: Tokens, at: number): Read | null {
  if (linkOf(tokens, at) === 'itself') return { parts: { toldBefore: 'year' }, next: at + 1 };
  const skip = readSkip(tokens, at);
  if (skip) return { parts: { relative: { unit: 'year', steps: skip.steps } }, next: skip.next };
  const direction = directionAt(tokens, at);
  if (direction === undefined) return null;
  const stated = readStatedYear(tokens, at + 1);
  if (stated !== null && direction !== 'following')
    return { parts: { relative: { unit: 'year', steps: STEPS[direction] }, year: stated }, next: at + 2 };
  if (direction === 'following') return { parts: { relative: { unit: 'year', steps: 1 }, direction }, next: at + 1 };
  return { parts: { relative: { unit: 'year', steps: STEPS[direction] } }, next: at + 1 };
}

/** «العام الماضي 2021» ("last year, 2021"): the number of a year that was told already, when it counts nothing. */
function readStatedYear(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits !== 4 || !isYearAlone(token.value)) return null;
  return isPartOfNumber(tokens, at) || tokens[at + 1]?.word?.countedNoun ? null : token.value;
}

/** The number of a year in digits or words, with its era. `named`: a word for year stands before. */
function readYearNumber(tokens: Tokens, at: number, named: boolean): Read | null {
  const token = tokens[at];
  if (!token) return null;
  if (isMark(tokens, at, dateMarks.apostrophe)) return readShortYear(tokens, at + 1);
  let value = token.value;
  let next = at + 1;
  if (token.kind === 'number') {
    if (token.digits !== 4 || isInsideNumber(tokens, at) || isPartOfNumber(tokens, at)) return null;
  } else {
    if (!token.word?.large || token.word.large < FIRST_YEAR) return null;
    const spelt = readCardinal(tokens, at);
    if (!spelt) return null;
    value = spelt.value;
    next = spelt.next;
  }
  if (value < FIRST_YEAR || value > LAST_YEAR) return null;
  const era = linkOf(tokens, next);
  if (era === 'hijri') return { parts: { hijri: { year: value } }, next: next + 1 };
  if (era === 'gregorian') next++;
  return { parts: { year: value }, next, loose: !named };
}

/** Two digits behind an apostrophe are of this century up to here, else of the last. */
const LAST_SHORT_YEAR = 50;

/** «'21»: a year without its century. */
function readShortYear(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !token.glued || token.digits !== 2 || isPartOfNumber(tokens, at)) return null;
  return { parts: { year: token.value + (token.value > LAST_SHORT_YEAR ? 1900 : 2000) }, next: at + 1 };
}

/** A year told by its word stands among the units, since any unit may be told so. */
export const namedYear: Component = {
  name: 'named-year',
  says: 'A word for year makes the number or the adjective after it a year.',
  examples: [
    { text: 'منذ عام 2011', gloss: 'since the year 2011', gives: '2011' },
    { text: 'سنة ألف وتسعمائة وثلاث وسبعين', gloss: 'the year one thousand nine hundred seventy-three', gives: '1973' },
    { text: 'عام ألفين واثنين وعشرين', gloss: 'the year two thousand and twenty-two', gives: '2022' },
    { text: 'العام الجاري', gloss: 'the current year', gives: '2021', published: '2021-01-03' },
    { text: 'السنة المقبلة', gloss: 'next year', gives: '2022', published: '2021-01-03' },
    { text: 'العام المنصرم', gloss: 'the past year', gives: '2020', published: '2021-01-03' },
  ],
  begins: 'word',
  read: ({ tokens, at }) => {
    const word = tokens[at]?.word;
    return word?.unit === 'year' && word.unitNumber === 1 ? readYear(tokens, at) : null;
  },
};

/** The year of a month that was read with something between them. */
export const yearAfterMonth: Component = {
  name: 'year-after-month',
  says: 'A year stands apart from its month: after a bracket, a Hijri date or a comma.',
  examples: [{ text: '9 حزيران (الخميس)، 2022', gloss: '9 June (Thursday), 2022', gives: '2022-06-09' }],
  begins: 'dated',
  read: ({ tokens, at, known, inner }) => {
    if (!inner || known.month === undefined || known.year !== undefined) return null;
    // A number after a weekday is its day before it is a year.
    if (tokens[at]?.kind === 'number' && isWaitingForDay(known)) return null;
    return readYear(tokens, at);
  },
};
