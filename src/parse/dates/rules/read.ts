import { dateMarks } from '../../lexicon/dateParticles.ts';
import type { DateMention } from '../../reading/mentions.ts';
import type { Token } from '../words/dateTokens.ts';

/** What every reader of dates asks of the tokens around it, and what it answers with. */

/** The parts of a date without its place. */
export type DateParts = Omit<DateMention, 'start' | 'end' | 'to' | 'by'> & { to?: DateParts };

/** Parts that were read and the token after them. */
export interface Read {
  parts: DateParts;
  next: number;
  /** The parts mean nothing without a neighbour. */
  loose?: boolean | undefined;
  /** The rules that read it, in the order of the words. */
  by?: string | undefined;
}

/** A whole date and the token with which it begins. */
export interface Found extends Read {
  start: number;
}

/** The tokens of a text, in which all readers move by index. */
export type Tokens = readonly Token[];

/** What the small word at a token does between the parts of a date. */
export const linkOf = (tokens: Tokens, at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word?.link : undefined;
};

/** A year has so many digits; a number with more is a sum. */
export const YEAR_DIGITS = 4;

/** Whether a number can be a year with nothing else to say so: newsrooms write of these, and others are sums. */
export const isYearAlone = (value: number): boolean => value >= 1900 && value <= 2100;

/** Whether one of these marks stands here. */
export const isMark = (tokens: Tokens, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
};

/** «من» ("of", "from") with nothing glued before it. */
export const isFrom = (tokens: Tokens, at: number): boolean =>
  linkOf(tokens, at) === 'from' && tokens[at]?.particle === '';

/** Whether no particle is glued before the token. */
export const isBare = (token: Token | undefined): boolean => token !== undefined && token.particle === '';

/** The adjective of last, this or next that stands here alone. */
export const directionAt = (tokens: Tokens, at: number): 'past' | 'current' | 'future' | 'following' | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' && isBare(token) ? token.word?.direction : undefined;
};

/** Steps that an adjective makes from the day of reading. */
export const STEPS = { past: -1, current: 0, future: 1, following: 1 } as const;

/** «بعد المقبل» ("after next"), «ما قبل الماضي» ("before last"): two steps on or back. */
export function readSkip(tokens: Tokens, start: number): { steps: number; next: number } | null {
  let at = start;
  if (linkOf(tokens, at) === 'what') at++;
  const link = linkOf(tokens, at);
  const direction = tokens[at + 1]?.word?.direction;
  if (link === 'after' && (direction === 'future' || direction === 'following')) return { steps: 2, next: at + 2 };
  if (link === 'before' && direction === 'past') return { steps: -2, next: at + 2 };
  return null;
}

/** The head of a decimal, a time or a longer number. */
export function isPartOfNumber(tokens: Tokens, at: number): boolean {
  const mark = tokens[at + 1];
  const isHead =
    mark?.kind === 'mark' &&
    mark.glued === true &&
    dateMarks.insideNumber.includes(mark.text) &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.glued === true;
  return isHead || isMark(tokens, at + 1, dateMarks.percent);
}

/** «مارس 2000 دولار» ("March 2000 dollars") counts money. */
export function isCount(tokens: Tokens, at: number, sure: boolean): boolean {
  return !sure && tokens[at]?.word?.countedNoun === true;
}

/** Nothing that the number before could count follows. */
export function endsHere(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'break' || isMark(tokens, at, dateMarks.end);
}

/** The day put to the month that was read, in the calendar of that month. */
export function withDay(day: number, read: Pick<Read, 'parts' | 'next'>): Read {
  const { hijri } = read.parts;
  const parts =
    hijri && read.parts.month === undefined ? { ...read.parts, hijri: { ...hijri, day } } : { ...read.parts, day };
  return { parts, next: read.next };
}
