import type { Span } from '../../../model/dataset.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { type Folded, foldText } from '../../text/fold.ts';
import { type Token, tokenise } from '../words/dateTokens.ts';
import { isInsideNumber, type Numeral, readDay } from '../words/numerals.ts';
import { type DateParts, dashes, type Read, readDate, readDistance, readShortNumeric, readYear } from './readDate.ts';

interface Found extends Read {
  start: number;
}

/**
 * Finds the dates that a text names, in order and without overlap. Spans are offsets into `text`; `folded` may be given
 * when the caller has it, `within` limits the search to a part of the text. What a date means, `resolveDate` says.
 */
export function findDates(text: string, folded: Folded = foldText(text), within?: Span): DateMention[] {
  const from = within ? folded.toFolded(within.start) : 0;
  const to = within ? folded.toFolded(within.end) : folded.text.length;
  const tokens = tokenise(folded.text, from, to);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !canBegin(tokens, at, token)) {
      at++;
      continue;
    }
    const skipTo = skipNoDate(tokens, at);
    if (skipTo > at) {
      at = skipTo;
      continue;
    }
    const found = readWeekdayPair(tokens, at) ?? readList(tokens, at) ?? readOne(tokens, at);
    if (found.length === 0) {
      at++;
      continue;
    }
    const range = readWeekdaysOf(tokens, found);
    if (range) found.splice(0, 1, range);
    for (const one of found) {
      const first = tokens[one.start];
      const last = tokens[one.next - 1];
      if (!first || !last || !isSure(text, folded, tokens, one)) continue;
      const particle = first.kind === 'word' && first.end - first.start > first.text.length ? first.particle.length : 0;
      const span = folded.toSpan(first.start + particle, last.end);
      mentions.push(place(one.parts, span));
    }
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  return mentions;
}

/** «الأسبوع المقبل بين الأربعاء والجمعة»: the weekdays are those of the week. */
function readWeekdaysOf(tokens: readonly Token[], found: readonly Found[]): Found | null {
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
function readWeekdayPair(tokens: readonly Token[], start: number): Found[] | null {
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

function place(parts: DateParts, span: Span): DateMention {
  const { to, ...rest } = parts;
  const mention: DateMention = { ...rest, start: span.start, end: span.end };
  if (to) mention.to = place(to, span);
  if (rest.otherMonth !== undefined) mention.conflict = 'two-months';
  return mention;
}

/** Cheap refusals first: most words of an article are no part of a date, and most small words lead to none. */
function canBegin(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind === 'number') return token.digits <= 4;
  if (token.word === null) return token.kind === 'word' && isLoneWord(tokens, at);
  const next = tokens[at + 1];
  switch (token.word.link) {
    case 'in':
    case 'to':
      return next?.kind === 'number' || next?.word?.large !== undefined;
    case 'from':
    case 'between':
    case 'before':
    case 'after':
    case 'since':
    case 'this':
    case 'same':
    case 'number':
    case 'what':
    case 'article':
      return next !== undefined && (next.kind === 'number' || next.word !== null);
    case 'and':
    case 'equal':
    case 'hijri':
    case 'gregorian':
    case 'itself':
    case 'now':
    case 'century':
      return false;
    default:
      return token.word.begins === true;
  }
}

/** An unknown word may be a month misspelt when a year follows. */
function isLoneWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === 'number' ? next.digits === 4 : next.word?.unit === 'year');
}

/** Past what only looks like a date: «قرار رقم 2254», «أحداث 11 سبتمبر», «نفس اليوم». */
function skipNoDate(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  if (word?.link === 'number') {
    let next = at + 1;
    while (tokens[next]?.word?.link === 'number') next++;
    return tokens[next]?.kind === 'number' ? next + 1 : at;
  }
  if (word?.link === 'same') {
    const unit = tokens[at + 1]?.word;
    return unit?.unit || unit?.relativeDay !== undefined ? at + 2 : at;
  }
  // «أسبوع 16 سبتمبر» is not that day.
  if (word?.unit === 'week' && word.unitNumber === 1 && !word.definite) {
    const date = tokens[at + 1]?.kind === 'number' ? readDate(tokens, at + 1) : null;
    return date ? date.next : at;
  }
  if (word?.mediumNoun) {
    for (let ahead = 1; ahead <= 2; ahead++) if (tokens[at + ahead]?.text === 'اليوم') return at + ahead + 1;
    return at;
  }
  if (word?.eventNoun) {
    const next = tokens[at + 1]?.word?.link === 'from' ? at + 2 : at + 1;
    const date = readDate(tokens, next);
    const named = date?.parts;
    if (
      date &&
      named?.month !== undefined &&
      named.year === undefined &&
      !named.relative &&
      !named.direction &&
      named.weekday === undefined
    ) {
      return date.next;
    }
  }
  const after = tokens[at + 1];
  if (word?.relativeDay === 0 && (after?.word?.link === 'itself' || after?.word?.link === 'same')) return at + 2;
  if (word?.unit && after?.word?.link === 'itself') return at + 2;
  // «الثلاثاء من كل أسبوع» is every one of them.
  if (word?.weekday !== undefined && after?.word?.link === 'from' && tokens[at + 2]?.text === 'كل') return at + 3;
  return at;
}

function readOne(tokens: readonly Token[], at: number): Found[] {
  const token = tokens[at];
  if (token?.kind === 'number' && (isInsideNumber(tokens, at) || token.digits > 4)) return [];
  const link = token?.word?.link;
  if (link === 'in' || link === 'since' || link === 'to') {
    const year = readYear(tokens, at + 1);
    if (year && isLikelyYear(tokens, at + 1, year)) return [{ ...year, loose: false, start: at + 1 }];
    // «في 22/4»: a fraction would go on with «من».
    if (tokens[at + 2]?.kind === 'mark' && '/\\'.includes(tokens[at + 2]!.text)) {
      const short = readShortNumeric(tokens, at + 1);
      if (short && tokens[short.next]?.word?.link !== 'from') return [{ ...short, start: at + 1 }];
    }
    if (link !== 'since') return [];
  }
  const date = readDate(tokens, at);
  if (date) return [{ ...date, start: at }];
  const distance = readDistance(tokens, at);
  return distance ? [{ ...distance, start: at }] : [];
}

/** A bare number after «في» or «منذ»: a year, unless it counts what follows. */
function isLikelyYear(tokens: readonly Token[], at: number, read: Read): boolean {
  if (!read.loose) return true;
  const { year } = read.parts;
  const token = tokens[at];
  const next = tokens[read.next];
  if (year === undefined || year < 1900 || year > 2100 || next?.word?.countedNoun) return false;
  if (token?.kind === 'word') return token.word?.large === 2000 && read.next > at + 1;
  if (token?.glued || (next?.kind === 'mark' && next.glued && '/-+:'.includes(next.text))) return false;
  return year % 100 !== 0 || next === undefined || next.kind !== 'word' || next.word !== null;
}

/** Whether words that can be something else are a date here. */
function isSure(text: string, folded: Folded, tokens: readonly Token[], found: Found): boolean {
  const { month, weekday, hijri, year } = found.parts;
  // Of the Hijri months only Ramadan is dated by Gregorian years; the others are names of men before a year.
  if (hijri?.month !== undefined && hijri.day === undefined && year !== undefined && hijri.month !== 9) return false;
  if (!found.loose) return true;
  const before = tokens[found.start - 1]?.word?.link;
  if (month === undefined || weekday !== undefined || hijri || year !== undefined) return false;
  const token = tokens[found.start];
  if (!token || token.word?.english) return false;
  const leads = before === 'in' || before === 'since' || before === 'to' || token.particle === 'ب';
  if (!leads) return false;
  // Folded, August is father: the madda tells.
  return token.text !== 'اب' || text.charAt(folded.toOriginal(token.end - 2)) === 'آ';
}

/**
 * Ranges and lists: «من 4 إلى 6 أغسطس», «بين 2 و7 فبراير», «يومي 20 و21», «13-15 تموز», «عامي 2011 و2012». Days in a
 * row are one range; days apart are mentions of their own.
 */
function readList(tokens: readonly Token[], start: number): Found[] | null {
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

/** Lends each end what only the other says: month, year, calendar. `null` when they are not of one kind. */
function joinEnds(from: DateParts, to: DateParts): DateParts | null {
  const near: DateParts = { ...from };
  const far: DateParts = { ...to };
  const lendMonth = (taker: DateParts, giver: DateParts): void => {
    if (taker.month !== undefined || taker.day === undefined || taker.hijri) return;
    if (giver.month !== undefined) taker.month = giver.month;
    else if (giver.hijri && giver.day === undefined) {
      taker.hijri = { ...giver.hijri, day: taker.day };
      delete taker.day;
    } else if (giver.relative && taker.relative === undefined && giver.relative.unit === 'month')
      taker.relative = giver.relative;
    if (giver.toldBefore !== undefined) taker.toldBefore = giver.toldBefore;
  };
  lendMonth(near, far);
  lendMonth(far, near);
  const lendYear = (taker: DateParts, giver: DateParts): void => {
    if (taker.year !== undefined || taker.month === undefined || giver.month === undefined) return;
    if (giver.year !== undefined) {
      const wraps = near.month !== undefined && far.month !== undefined && near.month > far.month;
      taker.year = giver.year + (wraps ? (taker === near ? -1 : 1) : 0);
    } else if (giver.relative?.unit === 'year' && taker.relative === undefined) taker.relative = giver.relative;
    if (giver.direction && taker.direction === undefined && taker.relative === undefined)
      taker.direction = giver.direction;
  };
  // «يومي الأربعاء والخميس المقبلين»
  if (near.weekday !== undefined && far.weekday !== undefined && near.day === undefined && far.direction) {
    near.direction ??= far.direction;
  }
  lendYear(near, far);
  lendYear(far, near);
  if (kindOf(near) !== kindOf(far)) return null;
  if (kindOf(near) === 'day' && !isAnchored(near)) return null;
  return { ...near, to: far };
}

function kindOf(parts: DateParts): 'day' | 'month' | 'year' | 'other' {
  if (
    parts.day !== undefined ||
    parts.hijri?.day !== undefined ||
    parts.weekday !== undefined ||
    parts.relative?.unit === 'day'
  )
    return 'day';
  if (parts.part || parts.decade !== undefined) return 'other';
  if (parts.month !== undefined || parts.relative?.unit === 'month') return 'month';
  return parts.year !== undefined || parts.relative?.unit === 'year' ? 'year' : 'other';
}

function isAnchored(parts: DateParts): boolean {
  return (
    parts.month !== undefined ||
    parts.hijri?.month !== undefined ||
    parts.weekday !== undefined ||
    parts.relative !== undefined
  );
}
