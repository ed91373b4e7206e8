import type { DateContext, DateMention } from '../../reading/mentions.ts';
import type { Rule } from '../../reading/rule.ts';
import type { Draft } from './draft.ts';

/** A date that is one day, month or stretch, and what it is read from. */
export interface Asked {
  mention: DateMention;
  /** The day of reading, when it is known to a day. */
  reference: string | null;
  context: DateContext;
  /** What the same mention means without some of its parts. */
  single(mention: DateMention, reference: string | null, context: DateContext): Draft | null;
}

/** One way in which parts of a date mean a day or a stretch of days. */
export type Meaning = Rule<Asked, Draft>;

/** The answer where the calendar has no such day: it ends the asking, and means nothing. */
export const NO_DAY: Draft = Object.freeze({ edtf: '', settled: false, rule: null });
