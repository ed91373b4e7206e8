import { countsOfFeminine, countsOfMasculine } from '../../lexicon/dateParticles.ts';
import type { Direction, Unit } from '../../lexicon/relativeWords.ts';
import type { Numeral } from '../words/numerals.ts';
import type { Component } from './component.ts';
import { readMonth } from './month.ts';
import { type DateParts, directionAt, linkOf, type Read, readSkip, STEPS, type Tokens } from './read.ts';
import { namedYear, readYear } from './year.ts';

/** More than so many units in one phrase are no dates: «الأيام 90 المقبلة» ("the next 90 days") is a plan. */
const LONGEST_COUNT = 60;

/** A unit of time with what places it: a year's number, an adjective, a count. */
export function readRelativeUnit(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (!word) return null;
  if (word.link === 'this') return readThisUnit(tokens, at) ?? readThisMonth(tokens, at);
  if (!word.unit) return null;
  const year = word.unit === 'year' && word.unitNumber === 1 ? readYear(tokens, at) : null;
  return year ?? readUnitTwoAway(tokens, at) ?? readUnitBeside(tokens, at) ?? readCountedUnits(tokens, at);
}

/** «هذا الأسبوع» ("this week"). */
function readThisUnit(tokens: Tokens, at: number): Read | null {
  const unit = tokens[at + 1]?.word;
  if (tokens[at]?.word?.link !== 'this' || !unit?.unit) return null;
  if (!unit.definite || unit.unitNumber !== 1 || unit.unit === 'day') return null;
  return { parts: { relative: { unit: unit.unit, steps: 0 } }, next: at + 2 };
}

/** «هذا أيلول» ("this September"). */
function readThisMonth(tokens: Tokens, at: number): Read | null {
  const name = tokens[at + 1]?.word;
  if (tokens[at]?.word?.link !== 'this' || !name?.month || name.ambiguous) return null;
  const month = readMonth(tokens, at + 1);
  return month ? { parts: { direction: 'current', ...month.parts }, next: month.next } : null;
}

/** «الأسبوع بعد المقبل» ("the week after next"). */
function readUnitTwoAway(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (!word?.unit || !word.definite || word.unitNumber !== 1) return null;
  const skip = readSkip(tokens, at + 1);
  return skip ? { parts: { relative: { unit: word.unit, steps: skip.steps } }, next: skip.next } : null;
}

/** «الشهر الماضي» ("last month"). */
function readUnitBeside(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (!word?.unit || !word.definite || word.unitNumber !== 1) return null;
  const direction = directionAt(tokens, at + 1);
  if (!direction) return null;
  const parts: DateParts = { relative: { unit: word.unit, steps: STEPS[direction] } };
  if (direction === 'following') parts.direction = direction;
  return { parts, next: at + 2 };
}

/** «اليومين المقبلين» ("the next two days"), «الأيام الثلاثة الماضية» ("the last three days"). */
function readCountedUnits(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (!word?.unit || !word.definite || word.unitNumber === 1) return null;
  const counted = word.unitNumber === 0 ? readCount(tokens, at + 1) : null;
  if (word.unitNumber === 0 && !counted) return null;
  const next = counted?.next ?? at + 1;
  const direction = directionAt(tokens, next);
  return direction ? countSteps(word.unit, counted?.value ?? 2, direction, next + 1) : null;
}

/** «3 أيام القادمة» ("the 3 next days"): the number first. */
function readNumberOfUnits(tokens: Tokens, at: number): Read | null {
  const number = tokens[at];
  const unit = tokens[at + 1]?.word;
  const third = tokens[at + 2];
  const direction = third?.particle === '' ? third.word?.direction : undefined;
  if (!number || number.digits > 2 || number.value < 2 || !unit?.unit || unit.unitNumber === 2 || !direction)
    return null;
  return countSteps(unit.unit, number.value, direction, at + 3);
}

/** So many whole units on or back. Months and years of a count are said loosely; days and weeks are counted. */
function countSteps(unit: Unit, count: number, direction: Direction, next: number): Read | null {
  const isLoose = unit === 'month' || unit === 'year' || count > LONGEST_COUNT;
  if (direction === 'current' || direction === 'following' || isLoose) return null;
  const sign = STEPS[direction];
  const near: DateParts = { relative: { unit, steps: sign } };
  const far: DateParts = { relative: { unit, steps: sign * count } };
  return { parts: sign > 0 ? { ...near, to: far } : { ...far, to: near }, next };
}

/** «الثلاثة» ("the three") or «3» after a plural. */
function readCount(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.digits <= 2 && token.value > 1) {
    return { value: token.value, next: at + 1, form: 'digits' };
  }
  const text = token?.text ?? '';
  const value = Math.max(countsOfMasculine.indexOf(text), countsOfFeminine.indexOf(text));
  return value > 1 ? { value, next: at + 1, form: 'cardinal' } : null;
}

/** «الشهر المقبل» ("next month"), «هذا الشهر» ("this month"), «من الشهر نفسه» ("of the same month"), after a day. */
export function readRelativeMonth(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.link === 'same' && tokens[at + 1]?.word?.unit === 'month')
    return { parts: { toldBefore: 'month' }, next: at + 2 };
  const isThis = word?.link === 'this' && tokens[at + 1]?.word?.unit === 'month';
  const isMonth = word?.unit === 'month' && word.definite === true && word.unitNumber === 1;
  if (!isThis && !isMonth) return null;
  if (isMonth && linkOf(tokens, at + 1) === 'itself') return { parts: { toldBefore: 'month' }, next: at + 2 };
  return readRelativeUnit(tokens, at);
}

/** Weeks, months and years by where they lie from the day of reading. */
export const UNITS: readonly Component[] = [
  {
    name: 'this-unit',
    says: 'This week, month or year is the one in which the words are read.',
    examples: [{ text: 'هذا الأسبوع', gloss: 'this week', gives: '2021-03-01/2021-03-07', published: '2021-03-03' }],
    begins: 'word',
    read: ({ tokens, at }) => readThisUnit(tokens, at),
  },
  {
    name: 'this-month-by-name',
    says: 'A month by name after the word for this is the nearest of that name.',
    examples: [{ text: 'هذا أيلول', gloss: 'this September', gives: '2021-09', published: '2021-04-03' }],
    begins: 'word',
    read: ({ tokens, at }) => readThisMonth(tokens, at),
  },
  namedYear,
  {
    name: 'unit-two-away',
    says: 'The week, month or year after next or before last is two steps away.',
    examples: [
      {
        text: 'الأسبوع بعد المقبل',
        gloss: 'the week after next',
        gives: '2021-03-15/2021-03-21',
        published: '2021-03-03',
      },
      { text: 'الشهر قبل الماضي', gloss: 'the month before last', gives: '2020-11', published: '2021-01-03' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readUnitTwoAway(tokens, at),
  },
  {
    name: 'unit-by-adjective',
    says: 'An adjective makes a week, month or day the last, this or the next one.',
    examples: [
      { text: 'الأسبوع الماضي', gloss: 'last week', gives: '2021-02-22/2021-02-28', published: '2021-03-03' },
      { text: 'في اليوم التالي', gloss: 'on the following day', gives: '2021-03-02', published: '2021-03-01' },
      { text: 'الشهر الماضي', gloss: 'last month', gives: '2020-12', published: '2021-01-03' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readUnitBeside(tokens, at),
  },
  {
    name: 'counted-units',
    says: 'A counted plural or a dual with an adjective is so many days or weeks on or back.',
    examples: [
      { text: 'اليومين الماضيين', gloss: 'the last two days', gives: '2021-03-01/2021-03-02', published: '2021-03-03' },
      {
        text: 'الأيام الأربعة المقبلة',
        gloss: 'the next four days',
        gives: '2021-03-04/2021-03-07',
        published: '2021-03-03',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readCountedUnits(tokens, at),
  },
];

/** Asked of numbers, before they are taken for days. */
export const numberOfUnits: Component = {
  name: 'number-of-units',
  says: 'A number before a plural with an adjective counts days or weeks on or back.',
  examples: [
    { text: '3 أيام القادمة', gloss: 'the next 3 days', gives: '2021-03-04/2021-03-06', published: '2021-03-03' },
  ],
  begins: 'number',
  read: ({ tokens, at, inner }) => (inner ? null : readNumberOfUnits(tokens, at)),
};
