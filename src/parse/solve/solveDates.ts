import type { Claim, DateValue } from '../../model/dataset.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { findLeaning } from './publication.ts';
import { Round } from './round.ts';
import type { SolvedArticle, SolveOptions } from './solved.ts';
import { type DayAsked, type DayRule, type PublicationRule, STEPS, type Step } from './solveRule.ts';
import { SOLVE } from './solveRules.ts';

/** How many rounds a step goes on at most: so many articles long may be a chain in which each dates the next. */
const ROUND_LIMIT = 8;

/**
 * Finds days by constraint: what an article's words say of a day depends on the day it was published; what that day was follows
 * from the page, from the words, or from another article that tells of the same people, place and weekday. Step by step, each
 * round settles what the rounds before made provable, until nothing more follows.
 *
 * @param given days of publication that are known from elsewhere, by article; they lead over what the article proves.
 */
export function solveDates(
  readings: readonly ArticleReading[],
  options: SolveOptions,
  given: ReadonlyMap<string, Claim<DateValue>> = new Map(),
): SolvedArticle[] {
  const articles = readings.map((reading) => open(reading, options));
  for (const step of STEPS) {
    settle(step, articles, options);
    if (step === 'page') for (const article of articles) give(article, given.get(article.reading.source.id));
  }
  for (const { events } of articles) for (const solved of events) solved.dateFromTexts = solved.date;
  return articles;
}

function open(reading: ArticleReading, options: SolveOptions): SolvedArticle {
  const events = reading.events.map((event) => ({
    event,
    date: null,
    datedBy: null,
    dateFromTexts: null,
    conflict: null,
  }));
  const leansOn = findLeaning(reading, options.context);
  return { reading, published: null, publishedBy: null, events, leansOn, conflicts: [] };
}

function give(article: SolvedArticle, published: Claim<DateValue> | undefined): void {
  if (!published) return;
  article.published = published;
  article.publishedBy = null;
}

/** Asks a step's rules of all articles that have something open, round by round, until a round proves nothing. */
function settle(step: Step, articles: readonly SolvedArticle[], options: SolveOptions): void {
  const rules = SOLVE.filter(({ steps }) => steps.includes(step));
  const ofDays = rules.filter((rule) => rule.proves === 'day');
  const ofPublication = rules.filter((rule) => rule.proves === 'publication');
  let waiting = articles.filter(isOpen);
  for (let left = ROUND_LIMIT; left > 0 && waiting.length > 0; left--) {
    const round = new Round(articles, options);
    let proved = false;
    for (const article of waiting) {
      // Its day of publication gives words their days, and days that are found give the day of publication.
      while (askPublication(ofPublication, article, round, options) || askDays(ofDays, article, round, options))
        proved = true;
    }
    if (!proved) return;
    waiting = waiting.filter(isOpen);
  }
}

const isOpen = ({ published, events }: SolvedArticle): boolean =>
  published === null || events.some(({ date }) => date === null);

/** Whether a rule found an article's day of publication. */
function askPublication(
  rules: readonly PublicationRule[],
  article: SolvedArticle,
  round: Round,
  options: SolveOptions,
): boolean {
  if (article.published) return false;
  for (const rule of rules) {
    const proof = rule.read({ article, round, options });
    if (proof?.conflicts) article.conflicts = proof.conflicts;
    if (!proof?.claim) continue;
    article.published = proof.claim;
    article.publishedBy = rule.name;
    return true;
  }
  return false;
}

/** Whether rules found days of an article's events, which are asked in the order in which they are told. */
function askDays(rules: readonly DayRule[], article: SolvedArticle, round: Round, options: SolveOptions): boolean {
  if (rules.length === 0) return false;
  let proved = false;
  // One for all events of the article, moved along them: rounds ask many thousands of times.
  const asked: DayAsked = { article, solved: article.events[0]!, at: 0, round, options };
  article.events.forEach((solved, at) => {
    if (solved.date) return;
    asked.solved = solved;
    asked.at = at;
    if (askDay(rules, asked)) proved = true;
  });
  return proved;
}

/** Whether a rule found the day of an event. */
function askDay(rules: readonly DayRule[], asked: DayAsked): boolean {
  const { solved, round } = asked;
  for (const rule of rules) {
    const proof = rule.read(asked);
    const conflict = proof?.conflicts?.[0];
    if (conflict) solved.conflict = conflict;
    if (!proof?.claim) continue;
    solved.date = proof.claim;
    solved.datedBy = rule.name;
    round.proved.add(solved);
    return true;
  }
  return false;
}
