import { readOrdinal } from '../words/numerals.ts';
import { readMonth } from './month.ts';
import { type DateParts, isBare, isFrom, linkOf, type Read, type Tokens, withDay } from './read.ts';
import { readRelativeMonth } from './unit.ts';
import { readYear } from './year.ts';

/** «ثالث ثلاثاء من أيلول», «الثلاثاء الثالث من شهر أيلول», «آخر يوم من الشهر», «الأسبوع الأول من أكتوبر». */
export function readNth(tokens: Tokens, start: number): Read | null {
  const word = tokens[start]?.word;
  if (!word) return null;
  let at = start;
  let count: number;
  let unit: 'day' | 'week' | 'weekday';
  let weekday: number | undefined;
  let maybeDay: number | undefined;
  if ((word.ordinal && !word.definite && word.ordinal <= 5) || (word.link === 'last' && !word.direction)) {
    count = word.ordinal ?? -1;
    at++;
    const isDay = tokens[at]?.text === 'يوم';
    if (isDay) at++;
    const thing = tokens[at]?.word;
    if (thing?.weekday !== undefined && isBare(tokens[at])) {
      weekday = thing.weekday;
      unit = 'weekday';
      at++;
    } else if (isDay) unit = 'day';
    else if (thing?.unit === 'week' && thing.unitNumber === 1 && isBare(tokens[at])) {
      unit = 'week';
      at++;
    } else return null;
  } else if (
    word.definite &&
    (word.weekday !== undefined || (word.unit === 'week' && word.unitNumber === 1) || tokens[start]?.text === 'اليوم')
  ) {
    const ordinal = tokens[start + 1]?.word;
    if (
      ordinal?.ordinal &&
      ordinal.definite &&
      ordinal.ordinal <= 5 &&
      readOrdinal(tokens, start + 1)?.next === start + 2
    ) {
      count = ordinal.ordinal;
      if (!ordinal.feminine) maybeDay = count;
    } else if (ordinal?.link === 'last') count = -1;
    else return null;
    unit = word.weekday !== undefined ? 'weekday' : word.unit === 'week' ? 'week' : 'day';
    weekday = word.weekday;
    at = start + 2;
  } else return null;
  const joins = isFrom(tokens, at) || linkOf(tokens, at) === 'in';
  if (joins) at++;
  else if (tokens[at]?.particle !== 'ب' && !(unit === 'week' && tokens[at]?.word?.unit === 'year')) return null;
  const month =
    readRelativeMonth(tokens, at) ?? readMonth(tokens, at, true) ?? (unit === 'week' ? readYear(tokens, at) : null);
  if (!month) return null;
  if (month.parts.toldBefore === 'month') return null;
  if (unit === 'day' && count > 0) return withDay(count, month);
  const parts: DateParts = { ...month.parts, nth: { unit, count } };
  if (weekday !== undefined) parts.weekday = weekday;
  // «الثلاثاء الثالث من أيلول» is Tuesday the third where the calendar agrees.
  if (unit === 'weekday' && maybeDay !== undefined) parts.day = maybeDay;
  return { parts, next: month.next };
}
