import type { Rule } from '../../reading/rule.ts';
import type { DateParts, Read, Tokens } from './read.ts';

/** Where the next component of a date is asked for. One is made for a date and moved along its words. */
export interface At {
  tokens: Tokens;
  at: number;
  /** What the components before have said. */
  known: DateParts;
  /** A connector or nothing stands before. */
  fresh: boolean;
  /** Something was read before. */
  inner: boolean;
}

/** One way of writing a component of a date. */
export interface Component extends Rule<At, Read> {
  /** The kind of token with which it begins, so that the others are not asked; `dated` is a number or a word of dates. */
  begins: 'number' | 'word' | 'dated' | 'unknown';
}

/** A weekday without its day: a number after it is that day. */
export const isWaitingForDay = (known: DateParts): boolean => known.weekday !== undefined && known.day === undefined;
