import type { Direction, Unit } from '../../lexicon/relativeWords.ts';
import type { Numeral } from '../words/numerals.ts';
import { readMonth } from './month.ts';
import { type DateParts, isBare, linkOf, type Read, readSkip, stepOf, type Tokens } from './read.ts';
import { readYear } from './year.ts';

/** «الشهر الماضي», «هذا العام», «العام 2021», «اليومين المقبلين», «الأيام الثلاثة الماضية». */
export function readRelativeUnit(tokens: Tokens, start: number): Read | null {
  const token = tokens[start];
  const word = token?.word;
  if (!token || !word) return null;
  if (word.link === 'this') {
    const unit = tokens[start + 1]?.word;
    if (!unit?.unit || !unit.definite || unit.unitNumber !== 1 || unit.unit === 'day') {
      if (unit?.month && !unit.ambiguous) {
        const month = readMonth(tokens, start + 1);
        return month ? { parts: { direction: 'current', ...month.parts }, next: month.next } : null;
      }
      return null;
    }
    return { parts: { relative: { unit: unit.unit, steps: 0 } }, next: start + 2 };
  }
  // «3 أيام القادمة»
  if (!word.unit) return null;
  const unit = word.unit;
  if (unit === 'year' && word.unitNumber === 1) {
    const year = readYear(tokens, start);
    if (year) return year;
  }
  if (!word.definite) return null;
  let at = start + 1;
  let count = word.unitNumber === 2 ? 2 : 1;
  if (word.unitNumber === 0) {
    const counted = readCount(tokens, at);
    if (!counted) return null;
    count = counted.value;
    at = counted.next;
  }
  const skip = word.unitNumber === 1 ? readSkip(tokens, at) : null;
  if (skip) return { parts: { relative: { unit, steps: skip.steps } }, next: skip.next };
  const after = tokens[at];
  const direction = after?.kind === 'word' && isBare(after) ? after.word?.direction : undefined;
  if (!direction) return null;
  if (count === 1) {
    const parts: DateParts = { relative: { unit, steps: stepOf[direction] } };
    if (direction === 'following') parts.direction = direction;
    return { parts, next: at + 1 };
  }
  return countSteps(unit, count, direction, at + 1);
}

/** «3 أيام القادمة». */
export function readCountedUnit(tokens: Tokens, at: number): Read | null {
  const number = tokens[at];
  const unit = tokens[at + 1]?.word;
  const direction = isBare(tokens[at + 2]) ? tokens[at + 2]?.word?.direction : undefined;
  if (!number || number.digits > 2 || number.value < 2 || !unit?.unit || unit.unitNumber === 2 || !direction)
    return null;
  return countSteps(unit.unit, number.value, direction, at + 3);
}

/** So many whole units on or back. Months and years of a count are said loosely; days and weeks are counted. */
function countSteps(unit: Unit, count: number, direction: Direction, next: number): Read | null {
  if (direction === 'current' || direction === 'following' || unit === 'month' || unit === 'year' || count > 60)
    return null;
  const sign = stepOf[direction];
  const near: DateParts = { relative: { unit, steps: sign } };
  const far: DateParts = { relative: { unit, steps: sign * count } };
  return { parts: sign > 0 ? { ...near, to: far } : { ...far, to: near }, next };
}

/** «الثلاثة» or «3» after a plural. */
function readCount(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.digits <= 2 && token.value > 1) {
    return { value: token.value, next: at + 1, form: 'digits' };
  }
  const text = token?.text ?? '';
  const counts = ['', '', 'الاثنين', 'الثلاثة', 'الاربعة', 'الخمسة', 'الستة', 'السبعة', 'الثمانية', 'التسعة', 'العشرة'];
  const value = Math.max(counts.indexOf(text), feminineCounts.indexOf(text));
  return value > 1 ? { value, next: at + 1, form: 'cardinal' } : null;
}

const feminineCounts = ['', '', '', 'الثلاث', 'الاربع', 'الخمس', 'الست', 'السبع', 'الثماني', 'التسع', 'العشر'];

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
