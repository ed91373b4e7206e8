import type { Token } from '../words/dateTokens.ts';
import { isInsideNumber, type Numeral, readDay } from '../words/numerals.ts';
import { joinEnds } from './joinEnds.ts';
import { dashes, type Found, type Read } from './read.ts';
import { readDate } from './readDate.ts';
import { readYear } from './year.ts';

/** «الأسبوع المقبل بين الأربعاء والجمعة»: the weekdays are those of the week. */
export function readWeekdaysOf(tokens: readonly Token[], found: readonly Found[]): Found | null {
  const week = found[0];
  const relative = week?.parts.relative;
  if (!week || found.length !== 1 || relative?.unit !== 'week') return null;
  if (week.parts.weekday !== undefined || week.parts.part) return null;
  const link = tokens[week.next]?.word?.link;
  if (link !== 'between' && link !== 'from') return null;
  const list = readList(tokens, week.next);
  const range = list?.length === 1 ? list[0] : undefined;
  const { weekday, to, ...others } = range?.parts ?? {};
  if (!range || weekday === undefined || to?.weekday === undefined || Object.keys(others).length > 0) return null;
  return { parts: { weekday, relative, to: { ...to, relative } }, start: week.start, next: range.next, loose: false };
}

/** «الأربعاء والخميس 20 و21 حزيران»: two weekdays and then their two days. */
export function readWeekdayPair(tokens: readonly Token[], start: number): Found[] | null {
  let at = start;
  if (tokens[at]?.word?.link === 'two-days') at++;
  const first = tokens[at]?.word;
  if (first?.weekday === undefined || !first.definite) return null;
  at++;
  if (tokens[at]?.word?.link === 'and') at++;
  else if (tokens[at]?.particle !== 'و') return null;
  const second = tokens[at]?.word;
  if (second?.weekday === undefined || !second.definite) return null;
  at++;
  while (tokens[at]?.kind === 'mark' || tokens[at]?.word?.link === 'equal' || tokens[at]?.word?.link === 'in') at++;
  const days = readList(tokens, at);
  const pair = days?.length === 1 ? days[0] : undefined;
  if (!pair?.parts.to || pair.parts.day === undefined || pair.parts.weekday !== undefined) return null;
  const to = { ...pair.parts.to, weekday: second.weekday };
  const closes = tokens[pair.next]?.text === ')' ? 1 : 0;
  return [{ ...pair, parts: { ...pair.parts, weekday: first.weekday, to }, start, next: pair.next + closes }];
}

/**
 * Ranges and lists: «من 4 إلى 6 أغسطس», «بين 2 و7 فبراير», «يومي 20 و21», «13-15 تموز», «عامي 2011 و2012». Days in a
 * row are one range; days apart are mentions of their own.
 */
export function readList(tokens: readonly Token[], start: number): Found[] | null {
  let at = start;
  let kind: 'from' | 'between' | 'days' | 'plain' = 'plain';
  if (tokens[at]?.word?.link === 'what' && tokens[at + 1]?.word?.link === 'between') at++;
  const link = tokens[at]?.word?.link;
  if (link === 'between' || link === 'from') {
    kind = link;
    at++;
    const inner = tokens[at]?.word?.link;
    if (inner === 'two-days' || inner === 'two-years') at++;
  } else if (link === 'two-days' || link === 'two-years') {
    kind = 'days';
    at++;
  }
  const unit = tokens[at]?.word;
  if (kind !== 'plain' && unit?.unit === 'day' && unit.unitNumber === 1 && tokens[at + 1]?.kind === 'number') at++;
  const ends: (Read & { start: number; bare: boolean })[] = [];
  let next = at;
  let joined: 'and' | 'to' | null = null;
  while (ends.length < 7) {
    const end = readEnd(tokens, next);
    if (!end) break;
    ends.push({ ...end, start: next });
    next = end.next;
    const separator = readSeparator(tokens, next, kind);
    if (!separator || (joined && separator.joins !== joined)) break;
    // «4 - 5 - 6 تموز» lists its days; after «إلى» and what it leads to, nothing follows.
    if (joined === 'to' && !(separator.dash && end.bare)) break;
    // «أمس و…», «الأحد و…» go on with the sentence unless a list was announced or a bare day waits for its month.
    if (separator.joins === 'and' && kind === 'plain' && !end.bare) break;
    joined ??= separator.joins;
    next = separator.next;
  }
  if (ends.length < 2 || joined === null) return null;
  const last = ends.at(-1);
  const first = ends[0];
  if (!last || !first || last.bare) return null;
  if (kind === 'from' && joined === 'and') return null;
  const spanStart = kind === 'days' || kind === 'plain' ? first.start : start;
  if (ends.length === 2 && (joined === 'to' || kind === 'between')) {
    const second = ends[1];
    if (!second || second.bare) return null;
    const range = joinEnds(first.parts, second.parts);
    return range ? [{ parts: range, next: second.next, start: spanStart, loose: false }] : null;
  }
  if (kind === 'between' || (joined === 'to' && !areInOrder(ends))) return null;
  return readDayList(ends, spanStart);
}

const areInOrder = (ends: readonly Read[]): boolean =>
  ends.every(({ parts: { day } }, at) => {
    const before = ends[at - 1]?.parts.day;
    return day !== undefined && (at === 0 || (before !== undefined && before < day));
  });

function readDayList(ends: (Read & { start: number; bare: boolean })[], start: number): Found[] | null {
  const last = ends.at(-1);
  if (!last) return null;
  const filled: Found[] = [];
  for (const end of ends) {
    if (end === last) {
      filled.push({ ...end, loose: false });
      continue;
    }
    const joined = joinEnds(end.parts, last.parts);
    if (!joined) return null;
    const { to: _, ...parts } = joined;
    filled.push({ parts, start: end.start, next: end.next, loose: false });
  }
  const inRow = filled.every((one, at) => {
    const before = filled[at - 1]?.parts;
    if (!before) return true;
    const sameDays = one.parts.day !== undefined && before.day !== undefined && one.parts.day === before.day + 1;
    const sameYears =
      one.parts.day === undefined &&
      one.parts.month === undefined &&
      one.parts.year !== undefined &&
      one.parts.year === (before.year ?? 0) + 1;
    const sameWeekdays =
      one.parts.day === undefined &&
      one.parts.weekday !== undefined &&
      one.parts.weekday === ((before.weekday ?? 9) + 1) % 7;
    return sameDays || sameYears || sameWeekdays;
  });
  const first = filled[0];
  if (!inRow || !first) return filled;
  return [{ parts: { ...first.parts, to: last.parts }, start, next: last.next, loose: false }];
}

/** One end of a range: a date, or a bare day or year that the other end completes. */
function readEnd(tokens: readonly Token[], at: number): (Read & { bare: boolean }) | null {
  const token = tokens[at];
  if (!token || token.kind === 'break' || token.kind === 'mark') return null;
  if (token.kind === 'number' && isInsideNumber(tokens, at) && tokens[at - 1]?.kind !== 'mark') return null;
  const date = readDate(tokens, at);
  const sure = date && !(date.loose && date.parts.month === undefined);
  if (date && sure && !date.parts.to) return { ...date, bare: false };
  if (token.kind === 'number' && token.digits === 4) {
    const year = readYear(tokens, at);
    const value = year?.parts.year;
    return year && value !== undefined && value >= 1900 && value <= 2100 ? { ...year, bare: false } : null;
  }
  if (token.word?.large) {
    const year = readYear(tokens, at);
    if (year) return { ...year, bare: false };
  }
  const day: Numeral | null = readDay(tokens, at);
  if (!day || (day.form === 'ordinal' && !token.word?.definite)) return null;
  return { parts: { day: day.value }, next: day.next, bare: true };
}

function readSeparator(
  tokens: readonly Token[],
  start: number,
  kind: 'from' | 'between' | 'days' | 'plain',
): { next: number; joins: 'and' | 'to'; dash?: true } | null {
  let at = start;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'mark') {
    if (dashes.includes(token.text)) return { next: at + 1, joins: 'to', dash: true };
    return kind === 'days' && '،,'.includes(token.text) ? { next: at + 1, joins: 'and' } : null;
  }
  if (token.kind !== 'word') return null;
  if (token.text === 'و' && token.word?.link === 'and')
    return { next: at + 1, joins: kind === 'between' ? 'to' : 'and' };
  if (token.word?.link === 'to') {
    at++;
    if (tokens[at]?.text === 'يوم') at++;
    return { next: at, joins: 'to' };
  }
  // The «و» is glued to a word: «والثالث», «وأمس».
  if (token.particle === 'و') return { next: at, joins: kind === 'between' ? 'to' : 'and' };
  return null;
}
