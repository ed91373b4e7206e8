import type { Claim, DateValue } from '../../model/dataset.ts';
import type { Rule } from '../reading/rule.ts';
import type { Round } from './round.ts';
import type { DateConflict, SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';

/**
 * The steps in which days are found, one after the other. What a later step proves is no ground for an earlier one: a day
 * that an article states must not hang on one that was guessed from when another was published.
 */
export const STEPS = [
  /** The day of publication, by the article itself. */
  'page',
  /** The days that words tell, from the day of publication. */
  'words',
  /** Articles without a day of publication, by others that tell of the same meeting. */
  'articles',
  /** Reports of a visit that another article names by its month. */
  'visits',
  /** Meetings still to come on a journey, by others that report them. */
  'journeys',
  /** What an article reports first. */
  'report',
  /** What an article tells as more of the same. */
  'continued',
  /** What it tells in one breath. */
  'each',
  /** What it counts from a visit. */
  'shift',
] as const;

/** One of the steps in which days are found. */
export type Step = (typeof STEPS)[number];

/** What is asked about an article's day of publication. */
export interface PublicationAsked {
  article: SolvedArticle;
  /** What all articles together had proved when the round began. */
  round: Round;
  options: SolveOptions;
}

/** What is asked about the day of one of an article's events. */
export interface DayAsked extends PublicationAsked {
  solved: SolvedEvent;
  /** Which of the article's events it is. */
  at: number;
}

/** What a rule says of a day: proof, or only that the words contradict each other. */
export interface Proof {
  claim: Claim<DateValue> | null;
  /** Contradictions met on the way, for the report. */
  conflicts?: DateConflict[];
}

/** A rule that proves a day of publication. */
export interface PublicationRule extends Rule<PublicationAsked, Proof> {
  proves: 'publication';
  steps: readonly Step[];
}

/** A rule that proves the day of an event. */
export interface DayRule extends Rule<DayAsked, Proof> {
  proves: 'day';
  steps: readonly Step[];
}

/** One way in which a day follows from words, or from days that are known. */
export type SolveRule = PublicationRule | DayRule;

/** The answer of a rule that found the day; `null` where it did not. */
export const proof = (claim: Claim<DateValue> | null): Proof | null => claim && { claim };
