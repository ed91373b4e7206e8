import type { Meeting } from './dataset.ts';
import { FACET_NAMES, FACETS, type Facet } from './facets.ts';
import { arrangeChoices, type Filter, filterMeetings } from './filter.ts';

/**
 * How many meetings each choice of a facet would leave. Where choices narrow each other it counts as chosen beside them;
 * where they widen each other, as if none of them were chosen. Every choice that any meeting answers to has an entry,
 * also with 0.
 */
export function countChoices(meetings: readonly Meeting[], filter: Filter, facet: Facet): Map<string, number> {
  const { choicesOf, combine } = FACETS[facet];
  const counts = new Map<string, number>();
  for (const meeting of meetings) for (const choice of choicesOf(meeting)) counts.set(choice, 0);
  for (const meeting of filterMeetings(meetings, combine === 'all' ? filter : { ...filter, [facet]: [] })) {
    for (const choice of choicesOf(meeting)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}

/** One bar of the histogram of years. */
export interface YearCount {
  year: string;
  count: number;
}

/** How many meetings touch each year of the range, and of the meetings beyond it, in order. */
export function countYears(
  meetings: readonly Meeting[],
  filter: Filter,
  range: { from: string; to: string },
): YearCount[] {
  const counts = countChoices(meetings, filter, 'years');
  for (let year = Number(range.from.slice(0, 4)); year <= Number(range.to.slice(0, 4)); year++)
    counts.set(`${year}`, counts.get(`${year}`) ?? 0);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** A way out of an empty result: what to take away, the filter that remains, and how many meetings it leaves. */
export interface Loosening {
  facet: Facet;
  /** `null`: all choices of the facet. */
  choice: string | null;
  filter: Filter;
  count: number;
}

/**
 * Which choices to take away so that something is found, the most fruitful first. Single choices come before whole
 * facets; empty when nothing short of clearing everything helps.
 */
export function findLoosenings(meetings: readonly Meeting[], filter: Filter): Loosening[] {
  const loosen = (facet: Facet, choice: string | null): Loosening => {
    const kept = choice === null ? [] : filter[facet].filter((other) => other !== choice);
    const rest = { ...filter, [facet]: arrangeChoices(facet, kept) };
    return { facet, choice, filter: rest, count: filterMeetings(meetings, rest).length };
  };
  const toUseful = (list: Loosening[]) => list.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const single = FACET_NAMES.flatMap((facet) =>
    // Of several that widen each other, taking one away never adds a meeting; of one, it lifts the limit.
    FACETS[facet].combine === 'all' || filter[facet].length === 1
      ? filter[facet].map((choice) => loosen(facet, choice))
      : [],
  );
  const found = toUseful(single);
  if (found.length > 0) return found;
  // Of two that leave as many, the later facet is the smaller loss.
  const whole = FACET_NAMES.filter((facet) => filter[facet].length > 1).reverse();
  return toUseful(whole.map((facet) => loosen(facet, null)));
}
