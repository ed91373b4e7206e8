import type { DateMention } from '../../reading/mentions.ts';
import type { Token } from '../words/dateTokens.ts';

export interface Found extends Read {
  start: number;
}

/** The parts of a date without its place. */
export type DateParts = Omit<DateMention, 'start' | 'end' | 'to'> & { to?: DateParts };

/** Parts that were read and the token after them. `loose` parts mean nothing without a neighbour. */
export interface Read {
  parts: DateParts;
  next: number;
  loose?: boolean;
}

export type Tokens = readonly Token[];

export const linkOf = (tokens: Tokens, at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word?.link : undefined;
};

export const isMark = (tokens: Tokens, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
};

export const isFrom = (tokens: Tokens, at: number): boolean =>
  linkOf(tokens, at) === 'from' && tokens[at]?.particle === '';

export const isBare = (token: Token | undefined): boolean => token !== undefined && token.particle === '';

export const comma = ',،';

export const opening = '([{';

export const closing = ')]}';

export const dashes = '-–—';

/** «بعد المقبل», «ما قبل الماضي»: two steps on or back. */
export function readSkip(tokens: Tokens, start: number): { steps: number; next: number } | null {
  let at = start;
  if (linkOf(tokens, at) === 'what') at++;
  const link = linkOf(tokens, at);
  const direction = tokens[at + 1]?.word?.direction;
  if (link === 'after' && (direction === 'future' || direction === 'following')) return { steps: 2, next: at + 2 };
  if (link === 'before' && direction === 'past') return { steps: -2, next: at + 2 };
  return null;
}

export const stepOf = { past: -1, current: 0, future: 1, following: 1 } as const;

/** The head of a decimal, a time or a longer number. */
export function isPartOfNumber(tokens: Tokens, at: number): boolean {
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

/** «مارس 2000 دولار» counts money. */
export function isCount(tokens: Tokens, at: number, sure: boolean): boolean {
  return !sure && tokens[at]?.word?.countedNoun === true;
}

export function withDay(day: number, read: { parts: DateParts; next: number }): Read {
  const { hijri } = read.parts;
  const parts =
    hijri && read.parts.month === undefined ? { ...read.parts, hijri: { ...hijri, day } } : { ...read.parts, day };
  return { parts, next: read.next };
}

/** Nothing that the number before could count follows. */
export function endsHere(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'break' || isMark(tokens, at, '.،,؛)؟!»"');
}
