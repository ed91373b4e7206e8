import type { Claim, DateValue } from '../../model/dataset.ts';
import { addDays } from '../../model/days.ts';
import { findNamedVisits, type NamedVisits } from './namedVisits.ts';
import { pairsOf } from './pairs.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';

/** Longest stretch, in days, that another article's date may span and still serve: a month, in which a weekday is found. */
export const LONGEST_SERVING = 31;

/** How many places of another article are shown for what it proves: where it tells the meeting, and where it dates itself. */
export const MOST_SERVED_EVIDENCE = 2;

/** An event with a day, in one of the articles. */
export interface Dated {
  article: SolvedArticle;
  solved: SolvedEvent;
}

/** What all articles together had proved when a round of the solver began. Each answer is made when it is first asked for. */
export class Round {
  /** The events whose days the round itself has proved so far. */
  readonly proved = new Set<SolvedEvent>();
  readonly #articles: readonly SolvedArticle[];
  readonly #options: SolveOptions;
  #dated: ReadonlyMap<string, readonly Dated[]> | null = null;
  #visits: NamedVisits | null = null;

  constructor(articles: readonly SolvedArticle[], options: SolveOptions) {
    this.#articles = articles;
    this.#options = options;
  }

  /** The events with a day in which a pair of people takes part. */
  datedWith(pair: string): readonly Dated[] {
    this.#dated ??= indexDated(this.#articles);
    return this.#dated.get(pair) ?? [];
  }

  /** The days of the visit of which an event, or all that an article reports, is the only report; named by another article. */
  visitNamed(reported: SolvedEvent | SolvedArticle): Claim<DateValue> | null {
    this.#visits ??= findNamedVisits(this.#articles, this.#options);
    return this.#visits.get(reported) ?? null;
  }
}

function indexDated(articles: readonly SolvedArticle[]): Map<string, Dated[]> {
  const index = new Map<string, Dated[]>();
  for (const article of articles) {
    for (const solved of article.events) {
      if (!solved.date || solved.event.firstSince) continue;
      const { earliest, latest } = solved.date.value;
      if (latest > addDays(earliest, LONGEST_SERVING)) continue;
      for (const key of pairsOf(solved.event)) {
        const list = index.get(key);
        if (list) list.push({ article, solved });
        else index.set(key, [{ article, solved }]);
      }
    }
  }
  return index;
}
