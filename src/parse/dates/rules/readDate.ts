import type { Direction, Unit } from '../../lexicon/relativeWords.ts';
import type { DateMention, DatePart } from '../../reading/mentions.ts';
import type { Token } from '../words/dateTokens.ts';
import { spellableMonths } from '../words/dateWords.ts';
import { isInsideNumber, type Numeral, readCardinal, readDay, readOrdinal } from '../words/numerals.ts';

/** The parts of a date without its place. */
export type DateParts = Omit<DateMention, 'start' | 'end' | 'to'> & { to?: DateParts };

/** Parts that were read and the token after them. `loose` parts mean nothing without a neighbour. */
export interface Read {
  parts: DateParts;
  next: number;
  loose?: boolean;
}

interface MonthRead {
  parts: DateParts;
  next: number;
  /** Nothing but a name that is also another word. */
  ambiguous: boolean;
  english: boolean;
}

type Tokens = readonly Token[];

const linkOf = (tokens: Tokens, at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word?.link : undefined;
};
const isMark = (tokens: Tokens, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
};
const isFrom = (tokens: Tokens, at: number): boolean => linkOf(tokens, at) === 'from' && tokens[at]?.particle === '';
const isBare = (token: Token | undefined): boolean => token !== undefined && token.particle === '';

const comma = ',،';
const opening = '([{';
const closing = ')]}';
export const dashes = '-–—';

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

/** «مساء الثلاثاء», «صباح اليوم», «يوم الأحد», «منتصف ليل الاثنين»: what stands before is part of the words. */
function readTimeOfDay(tokens: Tokens, start: number, known: DateParts): Read | null {
  let at = start;
  if (tokens[at]?.word?.part === 'middle' && tokens[at + 1]?.word?.timeOfDay) at++;
  if (tokens[at]?.word?.timeOfDay) {
    at++;
    if (isMark(tokens, at, comma)) at++;
  }
  const day = tokens[at];
  const isDayWord = day?.text === 'يوم' || day?.text === 'نهار' || (at === start && day?.text === 'ليوم');
  if (isDayWord) at++;
  else if (linkOf(tokens, at) === 'this') {
    const weekdayAt = tokens[at + 1]?.text === 'يوم' ? at + 2 : at + 1;
    const weekday = tokens[weekdayAt]?.word?.weekday === undefined ? null : readWeekday(tokens, weekdayAt);
    return weekday ? { parts: { direction: 'current', ...weekday.parts }, next: weekday.next } : null;
  }
  if (at === start) return null;
  return (
    readRelativeDay(tokens, at) ??
    readWeekday(tokens, at) ??
    (isDayWord ? (readNumeric(tokens, at) ?? readDayOfMonth(tokens, at)) : null) ??
    (isDayWord && known.day === undefined ? readShortNumeric(tokens, at) : null)
  );
}

/** «أمس», «أول أمس», «أمس الأول», «قبل أمس», «غدا», «بعد غد», «اليوم», «الليلة الماضية». */
function readRelativeDay(tokens: Tokens, start: number): Read | null {
  let at = start;
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word) return null;
  if (word.link === 'same') return null;
  if (word.link === 'before' || word.link === 'after' || word.ordinal === 1) {
    const isFirst = word.ordinal === 1;
    at++;
    if (isFirst && isFrom(tokens, at)) at++;
    if (tokens[at]?.text === 'يوم') at++;
    const day = tokens[at];
    const steps = day?.word?.relativeDay;
    if (steps === undefined || !day || day.particle !== '') return null;
    if (steps === -1 && word.link !== 'after') return day1(at + 1, -2);
    if (steps === 1 && word.link === 'after') return day1(at + 1, 2);
    return null;
  }
  if (word.link === 'this') {
    const day = tokens[at + 1];
    if (day?.text === 'اليوم') return day1(at + 2, 0);
    if (day?.text === 'الليلة') return day1(at + 2, 0);
    return null;
  }
  if (token.text === 'الليلة') {
    const direction = tokens[at + 1]?.word?.direction;
    if (direction === 'past') return day1(at + 2, -1);
    if (direction === undefined) return day1(at + 1, 0);
    return null;
  }
  if (word.relativeDay === undefined) return null;
  if (word.relativeDay === 0) {
    const direction = tokens[at + 1]?.word?.direction;
    if (direction === 'past') return day1(at + 2, -1);
    if (direction === 'future') return day1(at + 2, 1);
    if (direction === 'current') return day1(at + 2, 0);
    if (direction === 'following') return { parts: { relative: { unit: 'day', steps: 1 }, direction }, next: at + 2 };
    const after = linkOf(tokens, at + 1);
    const text = tokens[at + 1]?.text;
    // «اليوم نفسه» is told elsewhere, «اليوم الثالث من مارس» a date or a count.
    if (after === 'itself' || tokens[at + 1]?.word?.ordinal) return readDayOfMonth(tokens, at + 1);
    // «اليوم الذي بعد الغد»
    if (text === 'الذي' || text === 'الي' || text === 'اللي') {
      const through = readRelativeDay(tokens, at + 2);
      if (through?.parts.relative && Math.abs(through.parts.relative.steps) === 2) return through;
      return null;
    }
    if (text === 'القبل' || text === 'البعد') {
      const steps = tokens[at + 2]?.word?.relativeDay;
      if (steps === -1 && text === 'القبل') return day1(at + 3, -2);
      if (steps === 1 && text === 'البعد') return day1(at + 3, 2);
    }
    return day1(at + 1, 0);
  }
  if (word.relativeDay === -1 && tokens[at + 1]?.text === 'الاول') return day1(at + 2, -2);
  return day1(at + 1, word.relativeDay);
}

function day1(next: number, steps: number): Read {
  return { parts: { relative: { unit: 'day', steps } }, next };
}

/** «الثلاثاء», «الثلاثاء الماضي», «ثلاثاء الأسبوع الفائت». */
function readWeekday(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token || word?.weekday === undefined || token.kind !== 'word') return null;
  const weekday = word.weekday;
  if (!word.definite) {
    const week = tokens[at + 1]?.word?.unit === 'week' ? readRelativeUnit(tokens, at + 1) : null;
    return week?.parts.relative ? { parts: { weekday, relative: week.parts.relative }, next: week.next } : null;
  }
  const before = tokens[at - 1];
  if (before?.word?.beforeNoWeekday) return null;
  if (token.text === 'الاثنين' && (before?.word?.link === 'between' || /^مع/u.test(tokens[at + 1]?.text ?? ''))) {
    if (tokens[at + 1]?.word?.weekday === undefined) return null;
  }
  if (word.ambiguous && word.english) return { parts: { weekday }, next: at + 1, loose: true };
  const after = tokens[at + 1];
  // «الاثنين من الأسبوع المقبل» is read by `readDate`; here the adjective.
  const direction = after?.kind === 'word' && isBare(after) ? after.word?.direction : undefined;
  if (direction) return { parts: { weekday, direction }, next: at + 2 };
  const skip = readSkip(tokens, at + 1);
  if (skip) return { parts: { weekday, relative: { unit: 'week', steps: skip.steps } }, next: skip.next };
  return { parts: { weekday }, next: at + 1 };
}

/** «بعد المقبل», «ما قبل الماضي»: two steps on or back. */
function readSkip(tokens: Tokens, start: number): { steps: number; next: number } | null {
  let at = start;
  if (linkOf(tokens, at) === 'what') at++;
  const link = linkOf(tokens, at);
  const direction = tokens[at + 1]?.word?.direction;
  if (link === 'after' && (direction === 'future' || direction === 'following')) return { steps: 2, next: at + 2 };
  if (link === 'before' && direction === 'past') return { steps: -2, next: at + 2 };
  return null;
}

const stepOf = { past: -1, current: 0, future: 1, following: 1 } as const;

/** «الشهر الماضي», «هذا العام», «العام 2021», «اليومين المقبلين», «الأيام الثلاثة الماضية». */
function readRelativeUnit(tokens: Tokens, start: number): Read | null {
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
function readCountedUnit(tokens: Tokens, at: number): Read | null {
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

/** «2023», «عام 2014», «العام الماضي», «سنة ألفين وأربعة وعشرين»: the year and what marks it as one. */
export function readYear(tokens: Tokens, start: number): Read | null {
  let at = start;
  const word = tokens[at]?.word;
  let named = false;
  if (linkOf(tokens, at) === 'this') {
    if (tokens[at + 1]?.word?.unit !== 'year') return null;
    return { parts: { relative: { unit: 'year', steps: 0 } }, next: at + 2 };
  }
  if (linkOf(tokens, at) === 'same' && tokens[at + 1]?.word?.unit === 'year')
    return { parts: { toldBefore: 'year' }, next: at + 2 };
  if (word?.unit === 'year' && word.unitNumber === 1) {
    named = true;
    at++;
    if (word.definite) {
      const after = tokens[at];
      if (linkOf(tokens, at) === 'itself') return { parts: { toldBefore: 'year' }, next: at + 1 };
      const skip = readSkip(tokens, at);
      if (skip) return { parts: { relative: { unit: 'year', steps: skip.steps } }, next: skip.next };
      const direction = after?.kind === 'word' && isBare(after) ? after.word?.direction : undefined;
      if (direction === 'following')
        return { parts: { relative: { unit: 'year', steps: 1 }, direction }, next: at + 1 };
      if (direction) return { parts: { relative: { unit: 'year', steps: stepOf[direction] } }, next: at + 1 };
    }
  }
  const token = tokens[at];
  if (!token) return null;
  let value: number;
  let next: number;
  if (token.kind === 'number') {
    if (token.digits !== 4 || token.value < 1000 || token.value > 2199 || isInsideNumber(tokens, at)) return null;
    if (isPartOfNumber(tokens, at)) return null;
    value = token.value;
    next = at + 1;
  } else {
    if (!token.word?.large || token.word.large < 1000) return null;
    const spelt = readCardinal(tokens, at);
    if (!spelt || spelt.value < 1000 || spelt.value > 2199) return null;
    value = spelt.value;
    next = spelt.next;
  }
  const era = linkOf(tokens, next);
  if (era === 'hijri') return { parts: { hijri: { year: value } }, next: next + 1 };
  if (era === 'gregorian') next++;
  return { parts: { year: value }, next, loose: !named };
}

/** The head of a decimal, a time or a longer number. */
function isPartOfNumber(tokens: Tokens, at: number): boolean {
  const mark = tokens[at + 1];
  return (
    Boolean(
      mark?.kind === 'mark' &&
        mark.glued &&
        '.,٫٬:%٪'.includes(mark.text) &&
        tokens[at + 2]?.kind === 'number' &&
        tokens[at + 2]?.glued,
    ) || isMark(tokens, at + 1, '%٪')
  );
}

/** A name of one or two words. */
function readMonthName(
  tokens: Tokens,
  at: number,
): { month: number; hijri: boolean; next: number; ambiguous: boolean; english: boolean } | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token || !word || token.kind !== 'word') return null;
  if (word.secondWords) {
    const second = tokens[at + 1];
    const key = second?.kind === 'number' ? String(second.value) : second?.particle === '' ? second.text : '';
    const found = word.secondWords.get(key);
    if (found !== undefined && (!word.ambiguous || second?.glued)) {
      const hijri = found > 100;
      const ambiguous = word.ambiguous === true;
      return { month: hijri ? found - 100 : found, hijri, next: at + 2, ambiguous, english: false };
    }
  }
  if (word.hijriMonth) return { month: word.hijriMonth, hijri: true, next: at + 1, ambiguous: true, english: false };
  if (!word.month) return null;
  let next = at + 1;
  if (word.english && isMark(tokens, next, '.') && tokens[next]?.glued) next++;
  return { month: word.month, hijri: false, next, ambiguous: word.ambiguous === true, english: word.english === true };
}

/** «شهر 3», «شهر ثلاثة», «الشهر الثامن». */
function readMonthNumber(tokens: Tokens, at: number): { month: number; next: number } | null {
  const word = tokens[at]?.word;
  if (word?.unit !== 'month' || word.unitNumber !== 1) return null;
  if (word.definite) {
    const ordinal = readOrdinal(tokens, at + 1);
    return ordinal && ordinal.value <= 12 && tokens[at + 1]?.word?.definite
      ? { month: ordinal.value, next: ordinal.next }
      : null;
  }
  const token = tokens[at + 1];
  if (token?.kind === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 12)
    return { month: token.value, next: at + 2 };
  const cardinal = token?.particle === '' ? readCardinal(tokens, at + 1) : null;
  return cardinal && cardinal.value <= 12 ? { month: cardinal.value, next: cardinal.next } : null;
}

/** A month with its twin, adjective and year: «كانون الأول/ديسمبر الماضي», «أيلول (سبتمبر) 2021», «مارس من العام الجاري». */
export function readMonth(tokens: Tokens, start: number, numbered = false): MonthRead | null {
  let at = start;
  let named = false;
  const unit = tokens[at]?.word;
  if (unit?.unit === 'month' && unit.unitNumber === 1) {
    const number = numbered ? readMonthNumber(tokens, at) : null;
    if (number) {
      const tail = readMonthTail(tokens, number.next, { month: number.month });
      return { parts: tail.parts, next: tail.next, ambiguous: false, english: false };
    }
    if (unit.definite) return null;
    at++;
    named = true;
    // «شهر أيلول» and «شهري أيلول»; a particle before the name belongs to something else.
    if (!isBare(tokens[at])) return null;
  }
  const first = readMonthName(tokens, at);
  if (!first) return null;
  const parts: DateParts = first.hijri ? { hijri: { month: first.month } } : { month: first.month };
  let next = first.next;
  let ambiguous = first.ambiguous && !named;
  if (!first.hijri) {
    const twin = readTwin(tokens, next, first.month);
    if (twin) {
      if (twin.month !== first.month) parts.otherMonth = twin.month;
      Object.assign(parts, twin.parts);
      next = twin.next;
      ambiguous = false;
    }
  }
  const tail = readMonthTail(tokens, next, parts, first.english);
  return { parts: tail.parts, next: tail.next, ambiguous: ambiguous && tail.next === next, english: first.english };
}

/** The name of the same month in the other tradition: after a slash, in brackets, or bare. */
function readTwin(tokens: Tokens, at: number, month: number): { month: number; parts: DateParts; next: number } | null {
  if (isMark(tokens, at, '/\\|') || (isMark(tokens, at, dashes) && readMonthName(tokens, at + 1)?.month === month)) {
    const name = isBare(tokens[at + 1]) ? readMonthName(tokens, at + 1) : null;
    return name && !name.hijri ? { month: name.month, parts: {}, next: name.next } : null;
  }
  if (isMark(tokens, at, opening)) {
    const name = readMonthName(tokens, at + 1);
    if (!name || name.hijri) return null;
    const tail = readMonthTail(tokens, name.next, {});
    return isMark(tokens, tail.next, closing) ? { month: name.month, parts: tail.parts, next: tail.next + 1 } : null;
  }
  const name = isBare(tokens[at]) ? readMonthName(tokens, at) : null;
  return name && !name.hijri && name.month === month ? { month, parts: {}, next: name.next } : null;
}

/** What may follow a month: an adjective, a year with or without «عام», «من العام الماضي». */
function readMonthTail(
  tokens: Tokens,
  start: number,
  known: DateParts,
  english = false,
): { parts: DateParts; next: number } {
  const parts = { ...known };
  let next = start;
  const adjective = tokens[next];
  if (adjective?.kind === 'word' && isBare(adjective) && adjective.word?.direction && parts.direction === undefined) {
    parts.direction = adjective.word.direction;
    next++;
  }
  let at = next;
  if (isMark(tokens, at, `${comma}/\\${dashes}.`)) at++;
  if (linkOf(tokens, at) === 'from' || linkOf(tokens, at) === 'in') at++;
  const year = parts.year === undefined && parts.relative === undefined ? readYear(tokens, at) : null;
  if (year && !isCount(tokens, year.next, at > next || english)) {
    const hijri = known.hijri && year.parts.year !== undefined && year.parts.year < 1600;
    if (hijri) parts.hijri = { ...known.hijri, ...(year.parts.year === undefined ? {} : { year: year.parts.year }) };
    else if (year.parts.hijri) {
      if (!known.hijri) return { parts, next };
      parts.hijri = { ...known.hijri, ...year.parts.hijri };
    } else Object.assign(parts, year.parts);
    next = year.next;
  }
  return { parts, next };
}

/** «مارس 2000 دولار» counts money. */
function isCount(tokens: Tokens, at: number, sure: boolean): boolean {
  return !sure && tokens[at]?.word?.countedNoun === true;
}

/** «15 يونيو 2016», «الثالث عشر من شباط», «في 10 الشهر المقبل», «17 الجاري», «13-15 تموز» from its last day. */
function readDayOfMonth(tokens: Tokens, start: number): Read | null {
  const day = readDay(tokens, start);
  if (!day || day.feminine) return null;
  return readMonthAfterDay(tokens, day);
}

function readMonthAfterDay(tokens: Tokens, day: Numeral): Read | null {
  let at = day.next;
  let from = false;
  if (isFrom(tokens, at) || tokens[at]?.text === 'لشهر') {
    from = isFrom(tokens, at);
    if (from) at++;
  } else if (linkOf(tokens, at) === 'in' && day.form !== 'cardinal' && tokens[at + 1]?.word?.unit === 'month') {
    at++;
    from = true;
  } else if (isMark(tokens, at, `${dashes}./\\,،`)) {
    // «2- أكتوبر», «25th, July»
    at++;
  }
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.particle !== '' && token.particle !== 'ل' && !(token.particle === 'ب' && from)) return null;
  // «من الشهر الجاري», «الشهر المقبل», «هذا الشهر», «من الجاري»
  const month = readRelativeMonth(tokens, at);
  if (month) return withDay(day.value, month);
  const named = readMonth(tokens, at, true) ?? readMisspeltMonth(tokens, at, true);
  if (!named) {
    const isShort = token.word?.direction && (day.form === 'digits' || from) && token.text.startsWith('ال');
    if (isShort && token.word?.direction && /^ال(?:جاري|حالي|ماضي|منصرم|مقبل|قادم|فائت)$/u.test(token.text)) {
      const steps = stepOf[token.word.direction];
      return { parts: { day: day.value, relative: { unit: 'month', steps } }, next: at + 1 };
    }
    return null;
  }
  if (day.form === 'cardinal' && named.ambiguous) return null;
  // «أول مارس» is a day, «ثاني مارس» is how often.
  if (
    day.form === 'ordinal' &&
    !from &&
    day.value !== 1 &&
    !tokens[day.next - 1]?.word?.definite &&
    day.next - 1 >= 0 &&
    day.value <= 10
  ) {
    if (!tokens[day.next - 1]?.text.startsWith('ال')) return null;
  }
  return withDay(day.value, named);
}

function withDay(day: number, read: { parts: DateParts; next: number }): Read {
  const { hijri } = read.parts;
  const parts =
    hijri && read.parts.month === undefined ? { ...read.parts, hijri: { ...hijri, day } } : { ...read.parts, day };
  return { parts, next: read.next };
}

function readRelativeMonth(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.link === 'same' && tokens[at + 1]?.word?.unit === 'month')
    return { parts: { toldBefore: 'month' }, next: at + 2 };
  const isThis = word?.link === 'this' && tokens[at + 1]?.word?.unit === 'month';
  const isMonth = word?.unit === 'month' && word.definite === true && word.unitNumber === 1;
  if (!isThis && !isMonth) return null;
  if (isMonth && linkOf(tokens, at + 1) === 'itself') return { parts: { toldBefore: 'month' }, next: at + 2 };
  return readRelativeUnit(tokens, at);
}

/** A weekday's day without a month: «الخميس 21», «السبت السادس عشر». */
export function readDayAlone(tokens: Tokens, at: number): Read | null {
  const short = readShortNumeric(tokens, at);
  if (short) return short;
  const day = readDay(tokens, at);
  if (!day) return null;
  const after = tokens[day.next];
  if (day.form === 'digits') {
    // A count, a time or a score follows its own rules: «الثلاثاء 3 قتلى», «الأحد 10:30», «الخميس 3-1».
    if (after && after.kind !== 'break' && !isMark(tokens, day.next, '.،,؛)؟!»"') && linkOf(tokens, day.next) !== 'to')
      return null;
    if (isPartOfNumber(tokens, at) || isMark(tokens, day.next, '%٪')) return null;
    return { parts: { day: day.value }, next: day.next };
  }
  if (day.form === 'cardinal')
    return tokens[at]?.word?.cardinal && day.value > 10 && !after
      ? { parts: { day: day.value }, next: day.next }
      : null;
  if (!tokens[at]?.word?.definite) return null;
  if (day.value <= 5) return { parts: { nth: { unit: 'weekday', count: day.value } }, next: day.next, loose: true };
  return day.feminine ? null : { parts: { day: day.value }, next: day.next };
}

/** «October 6, 2024», «يناير الثاني والعشرين، 2018», «سبتمبر10», «أيلول 2021», «يوليو 13-15». */
function readMonthFirst(tokens: Tokens, start: number): Read | null {
  const month = readMonth(tokens, start);
  if (!month) return readMisspelt(tokens, start);
  const complete =
    month.parts.year !== undefined || month.parts.direction !== undefined || month.parts.relative !== undefined;
  if (!complete) {
    let at = month.next;
    const between = readBetween(tokens, at);
    if (between) {
      const parts = withDay(between.from, month).parts;
      return { parts: { ...parts, to: { ...month.parts, day: between.to } }, next: between.next };
    }
    if (isMark(tokens, at, dashes)) at++;
    const day = readDay(tokens, at);
    if (day && !day.feminine && (day.form === 'ordinal' ? tokens[at]?.word?.definite : day.form === 'digits')) {
      let yearAt = day.next;
      if (isMark(tokens, yearAt, comma)) yearAt++;
      if (isFrom(tokens, yearAt)) yearAt++;
      const year = readYear(tokens, yearAt);
      if (year?.parts.year !== undefined)
        return withDay(day.value, { parts: { ...month.parts, ...year.parts }, next: year.next });
      const ends = endsHere(tokens, day.next) || month.english || tokens[at]?.glued === true;
      const isTime = isMark(tokens, day.next, ':') && tokens[day.next + 1]?.kind === 'number';
      if (ends && !isTime) return withDay(day.value, month);
      const range = readRangeDay(tokens, day.next);
      if (range) {
        const parts = withDay(day.value, month).parts;
        return { parts: { ...parts, to: { ...month.parts, day: range.value } }, next: range.next };
      }
    }
  }
  return { parts: month.parts, next: month.next, loose: month.ambiguous };
}

/** «شهر نوفمبر بين 19 و20». */
function readBetween(tokens: Tokens, at: number): { from: number; to: number; next: number } | null {
  if (linkOf(tokens, at) !== 'between') return null;
  const from = readDay(tokens, at + 1);
  if (!from) return null;
  const andAt =
    linkOf(tokens, from.next) === 'and' ? from.next + 1 : tokens[from.next]?.particle === 'و' ? from.next : -1;
  const to = andAt < 0 ? null : readDay(tokens, andAt);
  return to && endsHere(tokens, to.next) ? { from: from.value, to: to.value, next: to.next } : null;
}

/** «إلى 29», «-15» after a day. */
function readRangeDay(tokens: Tokens, at: number): Numeral | null {
  if (!(linkOf(tokens, at) === 'to' || isMark(tokens, at, dashes))) return null;
  const day = readDay(tokens, at + 1);
  return day && endsHere(tokens, day.next) ? day : null;
}

/** Nothing that the number before could count follows. */
function endsHere(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'break' || isMark(tokens, at, '.،,؛)؟!»"');
}

/** «ذايلول العام 2021», «15 سبتمير»: one letter away from a month, known by the year or day beside it. */
function readMisspelt(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word) return null;
  const next = tokens[at + 1];
  // Dear to look up, so first: does a year follow?
  const isYear = next?.kind === 'number' ? next.digits === 4 : next?.word?.unit === 'year';
  if (!isYear) return null;
  return readMisspeltMonth(tokens, at, false);
}

function readMisspeltMonth(tokens: Tokens, at: number, besideDay: boolean): MonthRead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word || token.text.length < 4 || token.text.length > 8) return null;
  const month = nearMonth(token.text);
  if (month === null) return null;
  const tail = readMonthTail(tokens, at + 1, { month, misspelt: true });
  if (!besideDay && tail.parts.year === undefined && tail.parts.relative === undefined) return null;
  if (besideDay && tail.parts.year === undefined && token.text.length < 5) return null;
  return { parts: tail.parts, next: tail.next, ambiguous: false, english: false };
}

function nearMonth(text: string): number | null {
  let found: number | null = null;
  for (const [name, month] of spellableMonths) {
    if (!isOneLetterAway(text, name)) continue;
    if (found !== null && found !== month) return null;
    found = month;
  }
  return found;
}

/** One letter added, dropped, changed, or two neighbours swapped. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

/** «أوائل آذار», «منتصف الشهر الجاري», «النصف الأول من السنة», «الربع الثالث من عام 2016». */
function readPart(tokens: Tokens, start: number): Read | null {
  const token = tokens[start];
  const word = token?.word;
  if (!token || !word) return null;
  if (word.link === 'half' || word.link === 'quarter') {
    const which = tokens[start + 1]?.word;
    const ordinal = which?.ordinal ?? (which?.link === 'last' && word.link === 'quarter' ? 4 : undefined);
    const limit = word.link === 'half' ? 2 : 4;
    if (!ordinal || ordinal > limit) return null;
    const part: DatePart | undefined =
      word.link === 'half'
        ? (['first-half', 'second-half'] as const)[ordinal - 1]
        : (['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'] as const)[ordinal - 1];
    let at = start + 2;
    if (isFrom(tokens, at)) at++;
    const whole =
      readYear(tokens, at) ?? (tokens[at]?.word?.unit === 'year' && tokens[at]?.word?.definite ? thisYear(at) : null);
    if (whole && part) return { parts: { ...whole.parts, part }, next: whole.next };
    const month = word.link === 'half' ? (readMonth(tokens, at) ?? readRelativeMonth(tokens, at)) : null;
    return month && part ? { parts: { ...month.parts, part }, next: month.next } : null;
  }
  if (word.rest) {
    const of = readRelativeUnit(tokens, start + 1);
    if (of?.parts.relative?.steps === 0 && of.parts.relative.unit !== 'day') {
      return { parts: { ...of.parts, part: 'rest' }, next: of.next };
    }
    const own = tokens[start + 1]?.word;
    if (!own?.unit || own.unit === 'day' || !own.definite || own.unitNumber !== 1) return null;
    return { parts: { relative: { unit: own.unit, steps: 0 }, part: 'rest' }, next: start + 2 };
  }
  if (!word.part) return null;
  let at = start + 1;
  if (isFrom(tokens, at)) at++;
  if (!isBare(tokens[at])) return null;
  // «أربع سنوات ونصف السنة» measures; only a month has its half as its middle.
  if (token.text === 'نصف' || token.text === 'نص') {
    const halved = readMonth(tokens, at, true);
    return halved ? { parts: { ...halved.parts, part: word.part }, next: halved.next } : null;
  }
  const unit = readRelativeUnit(tokens, at);
  if (unit && !unit.parts.to && unit.parts.relative?.unit !== 'day')
    return { parts: { ...unit.parts, part: word.part }, next: unit.next };
  const month = readMonth(tokens, at, true);
  if (month) return { parts: { ...month.parts, part: word.part }, next: month.next };
  const year = readYear(tokens, at);
  if (year && !isCount(tokens, year.next, false)) return { parts: { ...year.parts, part: word.part }, next: year.next };
  const decade = readDecade(tokens, at);
  if (decade) return { parts: { ...decade.parts, part: word.part }, next: decade.next };
  const bare = tokens[at]?.word;
  if (bare?.unit === 'year' && bare.definite && bare.unitNumber === 1)
    return { parts: { ...thisYear(at).parts, part: word.part }, next: at + 1 };
  return null;
}

function thisYear(at: number): Read {
  return { parts: { relative: { unit: 'year', steps: 0 } }, next: at + 1 };
}

/** «سبعينيات القرن الماضي», «التسعينيات». */
function readDecade(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.decade === undefined) return null;
  let century = at + 1;
  if (isFrom(tokens, century)) century++;
  if (linkOf(tokens, century) === 'century') {
    const direction = tokens[century + 1]?.word?.direction;
    if (direction === 'past') return { parts: { decade: 1900 + word.decade }, next: century + 2 };
    if (direction === 'current') return { parts: { decade: 2000 + word.decade }, next: century + 2 };
    const ordinal = readOrdinal(tokens, century + 1);
    if (ordinal && ordinal.value >= 11 && ordinal.value <= 21)
      return { parts: { decade: (ordinal.value - 1) * 100 + word.decade }, next: ordinal.next };
    return null;
  }
  // «في ثمانينيات عمره», «في السبعينيات من العمر»: an age.
  if (isFrom(tokens, at + 1) && tokens[at + 2]?.text.includes('عمر')) return null;
  return word.definite || endsHere(tokens, at + 1) ? { parts: { decade: word.decade }, next: at + 1 } : null;
}

/** «ثالث ثلاثاء من أيلول», «الثلاثاء الثالث من شهر أيلول», «آخر يوم من الشهر», «الأسبوع الأول من أكتوبر». */
function readNth(tokens: Tokens, start: number): Read | null {
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

/** «قبل يومين», «منذ 3 أيام», «بعد أسبوع», «قبل شهر و21 يوما»: how far from the day of reading. */
export function readDistance(tokens: Tokens, start: number): Read | null {
  const link = linkOf(tokens, start);
  if (link !== 'before' && link !== 'since' && link !== 'after') return null;
  const sign = link === 'after' ? 1 : -1;
  const sum = { years: 0, months: 0, days: 0 };
  let at = start + 1;
  let terms = 0;
  while (terms < 4) {
    let from = at;
    if (terms > 0) {
      if (isMark(tokens, from, comma) || linkOf(tokens, from) === 'and') from++;
      else if (tokens[from]?.particle !== 'و') break;
    } else if (!isBare(tokens[from]) && tokens[from]?.kind === 'word') break;
    const term = readTerm(tokens, from);
    if (!term) break;
    if (term.unit === 'day') sum.days += sign * term.count;
    else if (term.unit === 'week') sum.days += sign * 7 * term.count;
    else if (term.unit === 'month') sum.months += sign * term.count;
    else sum.years += sign * term.count;
    at = term.next;
    terms++;
  }
  if (terms === 0) return null;
  // «قبل عام ونصف»
  if (tokens[at]?.particle === 'و' && tokens[at]?.word?.part === 'middle') return null;
  // «قبل يومين من القمة» counts from the summit, «بعد أسبوع على الزلزال» from the quake; «من الآن» from the reading.
  const after = linkOf(tokens, at);
  if (after === 'from') {
    if (linkOf(tokens, at + 1) === 'now' || tokens[at + 1]?.text === 'اليوم') at += 2;
    else return null;
  } else if (tokens[at]?.text === 'علي' || tokens[at]?.particle.startsWith('ل')) return null;
  return { parts: { distance: sum }, next: at };
}

function readTerm(
  tokens: Tokens,
  at: number,
): { unit: 'day' | 'week' | 'month' | 'year'; count: number; next: number } | null {
  const token = tokens[at];
  const word = token?.word;
  if (!token) return null;
  if (word?.unit && !word.definite && word.unitNumber !== 0 && token.kind === 'word') {
    const count = word.unitNumber === 2 ? 2 : 1;
    const isOne = tokens[at + 1]?.word?.cardinal === 1 && isBare(tokens[at + 1]);
    return { unit: word.unit, count, next: at + (isOne && count === 1 ? 2 : 1) };
  }
  const number: Numeral | null =
    token.kind === 'number' && token.digits <= 3 && !isPartOfNumber(tokens, at)
      ? { value: token.value, next: at + 1, form: 'digits' }
      : word?.cardinal
        ? readCardinal(tokens, at)
        : null;
  if (!number) return null;
  const unit = tokens[number.next]?.word;
  if (!unit?.unit || unit.definite || unit.unitNumber === 2 || number.value < 1 || number.value > 400) return null;
  return { unit: unit.unit, count: number.value, next: number.next + 1 };
}

const separators = '/\\-.–';

/** «2023/03/14», «14\9\2021», «15.10.2025», «06-06-2023», «12/29/2022», «2015/3», «11-08-1434 هـ». */
export function readNumeric(tokens: Tokens, at: number): Read | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || mark?.kind !== 'mark' || b?.kind !== 'number' || !separators.includes(mark.text))
    return null;
  if (a.digits > 4 || b.digits > 4) return null;
  const before = tokens[at - 1];
  if (a.glued && before?.kind === 'mark' && '+-/\\.:,#*٫'.includes(before.text)) return null;
  if (a.glued && before?.kind === 'word' && /^[a-z]/u.test(before.text)) return null;
  const secondMark = tokens[at + 3];
  const c = tokens[at + 4];
  const glued = mark.glued && b.glued;
  if (
    secondMark?.kind === 'mark' &&
    secondMark.text === mark.text &&
    c?.kind === 'number' &&
    (mark.text !== '.' || (c.glued && glued))
  ) {
    if (continues(tokens, at + 5, mark.text)) return null;
    return readThree(tokens, a, b, c, at + 5);
  }
  if (!glued || continues(tokens, at + 3, mark.text) || before?.word?.link === 'number') return null;
  if (isMark(tokens, at + 3, '%٪') || tokens[at + 3]?.word?.countedNoun) return null;
  const [year, month] = a.digits === 4 ? [a, b] : [b, a];
  if (year.digits !== 4 || month.digits > 2 || month.value < 1 || month.value > 12) return null;
  if (year.value < 1900 || year.value > 2100) return null;
  return { parts: { year: year.value, month: month.value }, next: at + 3 };
}

/** A further group of digits: a phone number, an address, a version. */
function continues(tokens: Tokens, at: number, mark: string): boolean {
  const token = tokens[at];
  return Boolean(
    token?.glued &&
      token.kind === 'mark' &&
      token.text === mark &&
      tokens[at + 1]?.kind === 'number' &&
      tokens[at + 1]?.glued,
  );
}

function readThree(tokens: Tokens, a: Token, b: Token, c: Token, next: number): Read | null {
  const hijri = linkOf(tokens, next) === 'hijri';
  const era = hijri || linkOf(tokens, next) === 'gregorian' ? 1 : 0;
  // «2023-05-09T20:43:31Z»: the time of an ISO date is glued to it.
  const isTime = tokens[next]?.glued && tokens[next]?.text === 't' && tokens[next + 1]?.kind === 'number';
  const end = next + (era || (isTime ? 1 : 0));
  if (a.digits === 4) {
    if (b.digits > 2 || c.digits > 2) return null;
    return dated(a.value, b.value, c.value, hijri, end);
  }
  if (a.digits > 2 || b.digits > 2) return null;
  if (c.digits === 4)
    return dated(c.value, b.value, a.value, hijri, end) ?? dated(c.value, a.value, b.value, hijri, end);
  // «10-11-12 تموز» lists three days.
  if (c.digits !== 2 || hijri || readMonth(tokens, isFrom(tokens, end) ? end + 1 : end)) return null;
  return readShortYear(a, b, c, end);
}

function dated(year: number, month: number, day: number, hijri: boolean, next: number): Read | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hijri) return year >= 1300 && year <= 1600 && day <= 30 ? { parts: { hijri: { year, month, day } }, next } : null;
  return year >= 1800 && year <= 2199 ? { parts: { year, month, day }, next } : null;
}

/** Two digits a year: day first, year first, or both when both are days of the calendar. */
function readShortYear(a: Token, b: Token, c: Token, next: number): Read | null {
  if (a.digits > 2 || b.value < 1 || b.value > 12) return null;
  const dayFirst = a.value >= 1 && a.value <= 31 ? { year: 2000 + c.value, month: b.value, day: a.value } : null;
  const yearFirst =
    a.digits === 2 && c.value >= 1 && c.value <= 31 ? { year: 2000 + a.value, month: b.value, day: c.value } : null;
  if (dayFirst && yearFirst) return { parts: { ...dayFirst, otherOrder: yearFirst }, next };
  const only = dayFirst ?? yearFirst;
  return only ? { parts: only, next } : null;
}

/** «21/09» after a weekday or «يوم»: day first unless impossible. */
export function readShortNumeric(tokens: Tokens, at: number): Read | null {
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark' || !mark.glued || !b.glued) return null;
  if (!'/\\-.'.includes(mark.text) || a.digits > 2 || b.digits > 2 || continues(tokens, at + 3, mark.text)) return null;
  const [day, month] = b.value <= 12 ? [a.value, b.value] : [b.value, a.value];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { parts: { day, month }, next: at + 3 };
}
