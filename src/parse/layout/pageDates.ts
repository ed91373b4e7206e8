import type { Span } from '../../model/dataset.ts';
import {
  AFTERNOON,
  CLOCK_LABEL,
  CLOSING,
  INNER,
  LABELS,
  MONTHS,
  MORNING,
  PUBLISHED_LABEL,
  TIME,
  UPDATED,
  WEEKDAYS,
} from '../lexicon/pageDateWords.ts';
import { toKey } from '../text/lineKey.ts';

/** In characters: longest stretch that is searched for dates: datelines and date lines are far shorter. */
const LONGEST = 240;

/** In characters: widest gap between two parts of one date, a mark between spaces or two. */
const WIDEST_GAP = 4;

/** In characters: widest gap between a weekday and its date in digits, a mark between spaces. */
const WIDEST_BEFORE_DIGITS = 3;

/** In characters: how far before a date the words stand that call it an update's. */
const UPDATE_REACH = 40;

/** Years in which pages were published, or will be. */
const YEARS = { from: 1900, to: 2100 } as const;

/** The same, of the Hijri calendar. */
const HIJRI_YEARS = { from: 1300, to: 1500 } as const;

const isWithin = (value: number, { from, to }: { from: number; to: number }): boolean => value >= from && value <= to;

const isNumber = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return word.length > 0;
};

const NUMERIC_DATE = /(?<!\d)\d{1,4}\s?[/\\.\-–]\s?\d{1,2}\s?[/\\.\-–]\s?\d{2,4}(?!\d)/gu;

const WESTERN: Record<string, string> = {};

for (let digit = 0; digit < 10; digit++) {
  WESTERN[String.fromCharCode(0x660 + digit)] = String(digit);
  WESTERN[String.fromCharCode(0x6f0 + digit)] = String(digit);
}

const toWestern = (words: string): string =>
  words.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => WESTERN[digit] as string);

interface Token extends Span {
  kind: 'number' | 'year' | 'month' | 'weekday' | 'inner' | 'closing' | 'other';
}

function readTokens(words: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of words.matchAll(/\p{L}[\p{L}\p{M}\u0640]*|\d+/gu)) {
    const key = toKey(word);
    const start = offset + index;
    const end = start + word.length;
    let kind: Token['kind'] = 'other';
    if (isNumber(key)) {
      const value = Number(key);
      kind =
        key.length === 4 && (isWithin(value, HIJRI_YEARS) || isWithin(value, YEARS))
          ? 'year'
          : key.length <= 2 && value >= 1 && value <= 31
            ? 'number'
            : 'other';
    } else if (MONTHS.has(key)) kind = 'month';
    else if (WEEKDAYS.has(key)) kind = 'weekday';
    else if (CLOSING.has(key)) kind = 'closing';
    else if (INNER.has(key)) kind = 'inner';
    // A number beside a colon is an hour or a minute.
    if (kind === 'number' && (words[index + word.length] === ':' || words[index - 1] === ':')) kind = 'other';
    tokens.push({ start, end, kind });
  }
  return tokens;
}

const hasKind = (group: readonly Token[], kind: Token['kind']): boolean => group.some((token) => token.kind === kind);

/** Makes a stretch of a run of date words, joining words at its ends left off; `null` when it names no month with a day or year. */
function toStretch(group: Token[]): Span | null {
  while (group.length > 0 && group.at(-1)?.kind === 'inner') group.pop();
  while (group.length > 0 && (group[0]?.kind === 'inner' || group[0]?.kind === 'closing')) group.shift();
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || !hasKind(group, 'month')) return null;
  return hasKind(group, 'number') || hasKind(group, 'year') ? { start: first.start, end: last.end } : null;
}

/**
 * Finds the stretches of a line that look like a calendar date: by their digits and by names of months and days. What they
 * mean is not asked here. A weekday alone is none.
 */
export function findDateStretches(text: string, { start, end }: Span): Span[] {
  const words = toWestern(text.slice(start, Math.min(end, start + LONGEST)));
  if (!/\d/u.test(words)) return [];
  const found: (Span | null)[] = [];
  const numeric: Span[] = [];
  for (const { 0: digits, index } of words.matchAll(NUMERIC_DATE)) {
    numeric.push({ start: start + index, end: start + index + digits.length });
  }
  let group: Token[] = [];
  for (const token of readTokens(words, start)) {
    const inNumeric = numeric.some((span) => token.start < span.end && span.start < token.end);
    const previous = group.at(-1);
    const gap = previous ? text.slice(previous.end, token.start) : '';
    // After a year the next number begins another date, or an hour; «الموافق» ("corresponding to") and its like go on.
    const another = token.kind === 'number' && previous?.kind !== 'inner' && hasKind(group, 'year');
    if (token.kind === 'other' || inNumeric || another || gap.length > WIDEST_GAP || /[:|]/u.test(gap)) {
      found.push(toStretch(group));
      group = [];
    }
    if (token.kind !== 'other' && !inNumeric) group.push(token);
  }
  found.push(toStretch(group));
  // A weekday right before a numeric date belongs to it.
  for (const span of numeric) {
    const before = readTokens(words.slice(0, span.start - start), start).at(-1);
    const near = before?.kind === 'weekday' && span.start - before.end <= WIDEST_BEFORE_DIGITS;
    found.push({ start: near ? before.start : span.start, end: span.end });
  }
  return found.filter((span) => span !== null).sort((a, b) => a.start - b.start);
}

/** Finds a time of day, in minutes since midnight. */
export function findTime(text: string, { start, end }: Span): (Span & { minutes: number }) | null {
  const words = toWestern(text.slice(start, Math.min(end, start + LONGEST)));
  for (const match of words.matchAll(TIME)) {
    let hour = Number(match[1]);
    const minute = Number(match[2]);
    const half = match[3]?.toLowerCase() ?? '';
    if (hour > 24 || minute > 59) continue;
    if (hour <= 12 && AFTERNOON.test(half)) hour = (hour % 12) + 12;
    else if (hour === 12 && MORNING.test(half)) hour = 0;
    const from = start + match.index;
    return { start: from, end: from + match[0].trimEnd().length, minutes: (hour % 24) * 60 + minute };
  }
  return null;
}

/** How many characters of a line are left when dates, times and the words that label them are taken out. */
export function countBesides(text: string, line: Span, dates: readonly Span[]): number {
  let rest = '';
  let at = line.start;
  for (const { start, end } of dates) {
    rest += ` ${text.slice(at, start)}`;
    at = end;
  }
  rest += ` ${text.slice(at, Math.min(line.end, line.start + LONGEST))}`;
  return toKey(toWestern(rest).replace(TIME, ' '))
    .split(' ')
    .filter((word) => word !== '' && !LABELS.has(word) && !isNumber(word))
    .reduce((sum, word) => sum + word.length, 0);
}

/** Whether the words right before a date say that it is the day of an update. */
export function isUpdateLabel(text: string, line: Span, at: number): boolean {
  return UPDATED.test(text.slice(Math.max(line.start, at - UPDATE_REACH), at));
}

/** In characters: where on its line a label of publication stands. */
const LABEL_REACH = 80;

/** Whether a line names its date as that of publication. */
export const isLabelled = (text: string, line: Span): boolean =>
  PUBLISHED_LABEL.test(text.slice(line.start, Math.min(line.end, line.start + LABEL_REACH)));

/** Whether a line is the day of publication behind its label, and nothing else. */
export const isLabelledDate = (text: string, line: Span & { look: string; dates: readonly Span[] }): boolean =>
  line.look === 'date' && line.dates.length > 0 && isLabelled(text, line);

/** Whether a key begins with the label of the page's own clock. */
export const isClockLabel = (key: string): boolean => CLOCK_LABEL.test(key);
