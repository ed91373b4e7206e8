import { halves } from '../../lexicon/dateParticles.ts';
import type { DatePart } from '../../reading/mentions.ts';
import type { Component } from './component.ts';
import { readDecade } from './decade.ts';
import { readMonth } from './month.ts';
import { isBare, isCount, isFrom, type Read, type Tokens } from './read.ts';
import { readRelativeMonth, readRelativeUnit } from './unit.ts';
import { readYear } from './year.ts';

const HALVES: readonly DatePart[] = ['first-half', 'second-half'];
const QUARTERS: readonly DatePart[] = ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'];

/** «من السنة» ("of the year") is this one. */
function readThisYear(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  return word?.unit === 'year' && word.definite
    ? { parts: { relative: { unit: 'year', steps: 0 } }, next: at + 1 }
    : null;
}

const ofPart = (part: DatePart, whole: Pick<Read, 'parts' | 'next'>): Read => ({
  parts: { ...whole.parts, part },
  next: whole.next,
});

/** «النصف الأول من السنة» ("the first half of the year"). */
function readHalf(tokens: Tokens, start: number): Read | null {
  if (tokens[start]?.word?.link !== 'half') return null;
  const part = HALVES[(tokens[start + 1]?.word?.ordinal ?? 0) - 1];
  if (!part) return null;
  const at = isFrom(tokens, start + 2) ? start + 3 : start + 2;
  const whole =
    readYear(tokens, at) ?? readThisYear(tokens, at) ?? readMonth(tokens, at) ?? readRelativeMonth(tokens, at);
  return whole ? ofPart(part, whole) : null;
}

/** «الربع الثالث من عام 2016» ("the third quarter of the year 2016"). */
function readQuarter(tokens: Tokens, start: number): Read | null {
  if (tokens[start]?.word?.link !== 'quarter') return null;
  const which = tokens[start + 1]?.word;
  const part = QUARTERS[(which?.ordinal ?? (which?.link === 'last' ? QUARTERS.length : 0)) - 1];
  if (!part) return null;
  const at = isFrom(tokens, start + 2) ? start + 3 : start + 2;
  const whole = readYear(tokens, at) ?? readThisYear(tokens, at);
  return whole ? ofPart(part, whole) : null;
}

/** «بقية الشهر» ("the rest of the month"), «بقية الشهر الجاري» ("the rest of the current month"). */
function readRest(tokens: Tokens, start: number): Read | null {
  if (!tokens[start]?.word?.rest) return null;
  const of = readRelativeUnit(tokens, start + 1);
  if (of?.parts.relative?.steps === 0 && of.parts.relative.unit !== 'day') return ofPart('rest', of);
  const own = tokens[start + 1]?.word;
  if (!own?.unit || own.unit === 'day' || !own.definite || own.unitNumber !== 1) return null;
  return { parts: { relative: { unit: own.unit, steps: 0 }, part: 'rest' }, next: start + 2 };
}

/** Where the whole of «أوائل» ("early"), «منتصف» ("mid"), «أواخر» ("late") begins, or -1. */
function wholeAt(tokens: Tokens, start: number): number {
  if (!tokens[start]?.word?.part) return -1;
  const at = isFrom(tokens, start + 1) ? start + 2 : start + 1;
  return isBare(tokens[at]) ? at : -1;
}

/** «نصف الشهر», «النصف من الشهر» ("half of the month"): of months alone; «نصف السنة» ("half of the year") measures. */
function readHalfway(tokens: Tokens, start: number): Read | null {
  const isTheHalf = tokens[start]?.word?.link === 'half' && isFrom(tokens, start + 1);
  const at = isTheHalf ? start + 2 : wholeAt(tokens, start);
  if (at < 0 || !(isTheHalf || halves.has(tokens[start]!.text))) return null;
  const month = readMonth(tokens, at, true);
  return month ? ofPart('middle', month) : null;
}

/** «أوائل آذار» ("early March"), «منتصف الشهر الجاري» ("the middle of this month"). */
function readThird(tokens: Tokens, start: number): Read | null {
  const at = wholeAt(tokens, start);
  const part = tokens[start]?.word?.part;
  if (at < 0 || !part || halves.has(tokens[start]!.text)) return null;
  const unit = readRelativeUnit(tokens, at);
  if (unit && !unit.parts.to && unit.parts.relative?.unit !== 'day') return ofPart(part, unit);
  const month = readMonth(tokens, at, true);
  if (month) return ofPart(part, month);
  const year = readYear(tokens, at);
  if (year && !isCount(tokens, year.next, false)) return ofPart(part, year);
  const whole = readDecade(tokens, at) ?? (tokens[at]?.word?.unitNumber === 1 ? readThisYear(tokens, at) : null);
  return whole ? ofPart(part, whole) : null;
}

/** Stretches of a week, month, year or decade. */
export const STRETCHES: readonly Component[] = [
  {
    name: 'half-of-period',
    says: 'The first or second half is of the year or month named after it.',
    examples: [
      { text: 'النصف الثاني من عام 2020', gloss: 'the second half of the year 2020', gives: '2020-07/2020-12' },
      { text: 'النصف الأول من نيسان 2016', gloss: 'the first half of April 2016', gives: '2016-04-01/2016-04-15' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readHalf(tokens, at),
  },
  {
    name: 'quarter-of-year',
    says: 'A quarter is of the year named after it.',
    examples: [
      { text: 'الربع الأول من 2021', gloss: 'the first quarter of 2021', gives: '2021-01/2021-03' },
      {
        text: 'الربع الأخير من العام المقبل',
        gloss: 'the last quarter of next year',
        gives: '2021-10/2021-12',
        published: '2020-05-05',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readQuarter(tokens, at),
  },
  {
    name: 'rest-of-period',
    says: 'The rest of the week, month or year runs from the day of reading to its end.',
    examples: [
      { text: 'بقية الشهر', gloss: 'the rest of the month', gives: '2021-03-20/2021-03-31', published: '2021-03-20' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readRest(tokens, at),
  },
  {
    name: 'halfway-through-month',
    says: 'A bare half before a month is its middle.',
    examples: [
      { text: 'في نصف شباط 2020', gloss: 'in half February 2020', gives: '2020-02-11/2020-02-20' },
      { text: 'في النصف من شباط 2020', gloss: 'at the half of February 2020', gives: '2020-02-11/2020-02-20' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readHalfway(tokens, at),
  },
  {
    name: 'third-of-period',
    says: 'A word for the beginning, middle or end takes a third of the period named after it.',
    examples: [
      { text: 'مطلع آذار 2016', gloss: 'at the start of March 2016', gives: '2016-03-01/2016-03-10' },
      { text: 'منتصف شباط 2020', gloss: 'in the middle of February 2020', gives: '2020-02-11/2020-02-20' },
      { text: 'أواخر شباط 2020', gloss: 'late in February 2020', gives: '2020-02-21/2020-02-29' },
      { text: 'نهاية تشرين الثاني 2017', gloss: 'at the end of November 2017', gives: '2017-11-21/2017-11-30' },
      {
        text: 'أواخر أيار الماضي',
        gloss: 'late last May',
        gives: '2018-05-21/2018-05-31',
        published: '2018-07-10',
      },
      {
        text: 'مطلع الشهر المقبل',
        gloss: 'at the start of next month',
        gives: '2018-08-01/2018-08-10',
        published: '2018-07-10',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readThird(tokens, at),
  },
];
