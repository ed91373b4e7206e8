import { dateMarks, dayWords, particles } from '../../lexicon/dateParticles.ts';
import { isInsideNumber, readDay } from '../words/numerals.ts';
import { joinEnds } from './joinEnds.ts';
import { type Found, isYearAlone, linkOf, type Read, type Tokens } from './read.ts';
import { readDate } from './readDate.ts';
import { readYear } from './year.ts';

/** How several days are announced: by «من» ("from"), by «بين» ("between"), by «يومي» ("the two days of"), or not at all. */
export type Announced = 'from' | 'between' | 'days' | 'none';

/** One of several dates; `bare` is a day that waits for the month of the others. */
interface End extends Found {
  bare: boolean;
}

interface Ends {
  all: End[];
  joined: 'and' | 'to';
}

/** No list that is one event has more days than a week. */
const MOST_ENDS = 7;

/**
 * Several dates from `start`, the first at `at`: «من 4 إلى 6 أغسطس» ("from 4 to 6 August"), «يومي 20 و21» ("on the two
 * days 20 and 21"), «13-15 تموز» ("13-15 July"). Days in a row are one range; days apart are mentions of their own.
 */
export function readList(tokens: Tokens, start: number, at: number, announced: Announced): Found[] | null {
  const ends = readEnds(tokens, at, announced);
  const first = ends?.all[0];
  const last = ends?.all.at(-1);
  if (!ends || !first || !last || last.bare) return null;
  const { all, joined } = ends;
  if (announced === 'from' && joined === 'and') return null;
  if (announced === 'none' && joined === 'and' && !areAlike(all)) return null;
  const from = announced === 'days' || announced === 'none' ? first.start : start;
  if (all.length === 2 && (joined === 'to' || announced === 'between')) {
    const parts = joinEnds(first.parts, last.parts);
    return parts ? [{ parts, next: last.next, start: from, loose: false }] : null;
  }
  if (announced === 'between' || (joined === 'to' && !areInOrder(all))) return null;
  return toDays(all, last, from);
}

/** Whether a word announces several days, months or years: «يومي» ("the two days of"), «شهري» ("the two months of"). */
export const isOfSeveral = (link: string | undefined): boolean =>
  link === 'two-days' || link === 'two-months' || link === 'two-years';

/** Where the first of announced dates begins: past «يومي» ("the two days of") or «يوم» ("day") before a number. */
export function firstEndAt(tokens: Tokens, at: number): number {
  const link = tokens[at]?.word?.link;
  const first = isOfSeveral(link) ? at + 1 : at;
  const unit = tokens[first]?.word;
  return unit?.unit === 'day' && unit.unitNumber === 1 && tokens[first + 1]?.kind === 'number' ? first + 1 : first;
}

/** Two dates or more, all joined in the same way. */
function readEnds(tokens: Tokens, at: number, announced: Announced): Ends | null {
  const all: End[] = [];
  let next = at;
  let joined: 'and' | 'to' | null = null;
  while (all.length < MOST_ENDS) {
    const end = readEnd(tokens, next);
    if (!end) break;
    all.push(end);
    next = end.next;
    const separator = readSeparator(tokens, next, announced);
    if (!separator || (joined && separator.joins !== joined)) break;
    // «4 - 5 - 6 تموز» ("4 - 5 - 6 July") lists its days; after «إلى» ("to") and what it leads to, nothing follows.
    if (joined === 'to' && !(separator.dash && end.bare)) break;
    // «أمس و…» ("yesterday and …") goes on with the sentence unless a list was announced or a bare day waits for its month.
    if (separator.joins === 'and' && announced === 'none' && !end.bare && !isMonthAlone(end)) break;
    joined ??= separator.joins;
    next = separator.next;
  }
  return all.length < 2 || joined === null ? null : { all, joined };
}

/** «حزيران» ("June"), which waits for the year of the month after it: «خلال حزيران وتموز 2022» ("during June and July 2022"). */
const isMonthAlone = ({ parts }: Read): boolean => parts.month !== undefined && Object.keys(parts).length === 1;

/** Whether none or all of several dates are months, of which the last has the year. */
function areAlike(ends: readonly End[]): boolean {
  const last = ends.at(-1);
  if (!last || !ends.some((end) => !end.bare && end !== last)) return true;
  const { month, day, year, relative, direction } = last.parts;
  const isPlaced = year !== undefined || relative?.unit === 'year' || direction !== undefined;
  return month !== undefined && day === undefined && isPlaced && ends.every((end) => end === last || isMonthAlone(end));
}

const areInOrder = (ends: readonly Read[]): boolean =>
  ends.every(({ parts: { day } }, at) => {
    const before = ends[at - 1]?.parts.day;
    return day !== undefined && (at === 0 || (before !== undefined && before < day));
  });

/** The days of a list, each with the month of the last: one range when they are in a row. */
function toDays(ends: readonly End[], last: End, start: number): Found[] | null {
  const filled: Found[] = [];
  for (const end of ends) {
    const { start, next } = end;
    if (end === last) {
      filled.push({ parts: end.parts, start, next, loose: false });
      continue;
    }
    const joined = joinEnds(end.parts, last.parts);
    if (!joined) return null;
    const { to: _, ...parts } = joined;
    filled.push({ parts, start, next, loose: false });
  }
  const first = filled[0];
  const inRow = filled.every((one, at) => at === 0 || follows(one, filled[at - 1]!));
  if (!inRow || !first) return filled;
  return [{ parts: { ...first.parts, to: last.parts }, start, next: last.next, loose: false }];
}

/** Whether one date is the next day, year or weekday after the other. */
function follows({ parts: { day, month, year, weekday } }: Read, { parts: before }: Read): boolean {
  if (day !== undefined) return before.day !== undefined && day === before.day + 1;
  if (month !== undefined) return before.month !== undefined && month === (before.month % 12) + 1;
  if (year !== undefined && year === (before.year ?? 0) + 1) return true;
  return weekday !== undefined && before.weekday !== undefined && weekday === (before.weekday + 1) % 7;
}

/** One end of a range: a date, or a bare day or year that the other end completes. */
function readEnd(tokens: Tokens, at: number): End | null {
  const token = tokens[at];
  if (!token || token.kind === 'break' || token.kind === 'mark') return null;
  if (token.kind === 'number' && isInsideNumber(tokens, at) && tokens[at - 1]?.kind !== 'mark') return null;
  const date = readDate(tokens, at);
  const isSure = date && !(date.loose && date.parts.month === undefined);
  if (date && isSure && !date.parts.to) return toEnd(date, at);
  const isFourDigits = token.kind === 'number' && token.digits === 4;
  const year = isFourDigits || token.word?.large ? readYear(tokens, at) : null;
  if (isFourDigits) {
    const value = year?.parts.year;
    const isYear = value !== undefined && isYearAlone(value);
    return year && isYear ? toEnd(year, at) : null;
  }
  if (year) return toEnd(year, at);
  const day = readDay(tokens, at);
  if (!day || (day.form === 'ordinal' && !token.word?.definite)) return null;
  return { parts: { day: day.value }, next: day.next, start: at, bare: true };
}

/** A date that waits for nothing. */
const toEnd = ({ parts, next }: Read, start: number): End => ({ parts, next, start, bare: false });

/** What joins two dates: a dash, «إلى» ("to"), «و» ("and"), in a list also a comma. */
function readSeparator(
  tokens: Tokens,
  at: number,
  announced: Announced,
): { next: number; joins: 'and' | 'to'; dash?: true } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'mark') {
    if (dateMarks.dash.includes(token.text)) return { next: at + 1, joins: 'to', dash: true };
    return announced === 'days' && dateMarks.comma.includes(token.text) ? { next: at + 1, joins: 'and' } : null;
  }
  if (token.kind !== 'word') return null;
  const and = announced === 'between' ? 'to' : 'and';
  const link = linkOf(tokens, at);
  if (link === 'and' && token.text === particles.and) return { next: at + 1, joins: and };
  if (link === 'to') return { next: tokens[at + 1]?.text === dayWords.day ? at + 2 : at + 1, joins: 'to' };
  // The «و» ("and") is glued to a word: «والثالث» ("and the third"), «وأمس» ("and yesterday").
  return token.particle === particles.and ? { next: at, joins: and } : null;
}
