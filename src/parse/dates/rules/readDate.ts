import { readDayAlone, readDayOfMonth } from './dayOfMonth.ts';
import { readDecade } from './decade.ts';
import { readNumeric } from './digits.ts';
import { readMisspelt } from './misspelt.ts';
import { readMonthFirst } from './monthFirst.ts';
import { readNth } from './nth.ts';
import { readPart } from './part.ts';
import {
  closing,
  comma,
  type DateParts,
  dashes,
  isFrom,
  isMark,
  linkOf,
  opening,
  type Read,
  type Tokens,
} from './read.ts';
import { readRelativeDay } from './relativeDay.ts';
import { readTimeOfDay } from './timeOfDay.ts';
import { readCountedUnit, readRelativeUnit } from './unit.ts';
import { readWeekday } from './weekday.ts';
import { readYear } from './year.ts';

/** A whole date at this token: weekday, day, month, year, relative words, in the orders in which newsrooms write them. */
export function readDate(tokens: Tokens, start: number): Read | null {
  const parts: DateParts = {};
  let next = start;
  let open = 0;
  let count = 0;
  let loose = false;
  while (count < 6) {
    let at = next;
    let opened = 0;
    if (count > 0) {
      if (isMark(tokens, at, comma)) at++;
      if (isMark(tokens, at, opening)) {
        at++;
        opened = 1;
      }
      if (!opened && at === next && isMark(tokens, at, `${dashes}|/`)) at++;
      if (linkOf(tokens, at) === 'equal') {
        at++;
        if (tokens[at]?.text === 'ل') at++;
      }
      if (linkOf(tokens, at) === 'in' && canFollowIn(parts)) at++;
      else if (isFrom(tokens, at) && canFollowFrom(parts)) at++;
      if (at > next && tokens[at]?.kind === 'break') break;
    }
    const read = readComponent(tokens, at, parts, at > next || count === 0, count > 0);
    if (!read) break;
    if (!merge(parts, read.parts)) break;
    loose = count === 0 ? read.loose === true : false;
    next = read.next;
    count++;
    open += opened;
    if (open > 0 && isMark(tokens, next, closing)) {
      next++;
      open--;
    }
  }
  if (count === 0) return null;
  return { parts, next, loose };
}

/** «الخميس في الحادي والعشرين»: only a weekday leads on with «في». */
function canFollowIn(parts: DateParts): boolean {
  return (parts.weekday !== undefined || parts.relative?.unit === 'day') && parts.day === undefined;
}

/** «الجمعة من الأسبوع المقبل», «الأحد من آذار». */
function canFollowFrom(parts: DateParts): boolean {
  return parts.weekday !== undefined && parts.relative === undefined && parts.day === undefined;
}

/** Puts what a component says beside what is known; `false` when its place is taken. */
function merge(known: DateParts, said: DateParts): boolean {
  for (const key of Object.keys(said) as (keyof DateParts)[]) {
    if (known[key] === undefined) continue;
    if (key === 'direction' && known.direction === said.direction) continue;
    if (known[key] !== said[key] || key === 'day') return false;
  }
  if (known.to || (said.to && Object.keys(known).length > 0)) return false;
  if (known.day !== undefined && said.month !== undefined && said.day === undefined && known.month !== undefined)
    return false;
  if (known.part && said.part === undefined && said.day !== undefined) return false;
  Object.assign(known, said);
  return true;
}

/** `fresh`: after a connector or at the start. `inner`: something was read before. */
function readComponent(tokens: Tokens, at: number, known: DateParts, fresh: boolean, inner: boolean): Read | null {
  const token = tokens[at];
  if (!token || token.kind === 'break' || token.kind === 'mark') return null;
  if (inner && token.particle.startsWith('و')) return null;
  if (token.kind === 'number') {
    if (known.day !== undefined && known.hijri === undefined && !fresh) return null;
    const numeric = readNumeric(tokens, at);
    if (numeric) return numeric;
    const dated = readDayOfMonth(tokens, at);
    if (dated) return dated;
    if (!inner) {
      const counted = readCountedUnit(tokens, at);
      if (counted) return counted;
    }
    if (inner && known.weekday !== undefined && known.day === undefined) return readDayAlone(tokens, at);
    if (inner && known.month !== undefined && known.year === undefined) return readYear(tokens, at);
    return null;
  }
  const word = token.word;
  if (!word) return inner ? null : readMisspelt(tokens, at);
  return (
    readTimeOfDay(tokens, at, known) ??
    readNth(tokens, at) ??
    readRelativeDay(tokens, at) ??
    readWeekday(tokens, at) ??
    readRelativeUnit(tokens, at) ??
    readPart(tokens, at) ??
    readDecade(tokens, at) ??
    readDayOfMonth(tokens, at) ??
    readMonthFirst(tokens, at) ??
    (inner && known.weekday !== undefined && known.day === undefined && known.nth === undefined
      ? readDayAlone(tokens, at)
      : null) ??
    (inner && known.year === undefined && known.month !== undefined ? readYear(tokens, at) : null)
  );
}
