import type { Meeting } from './dataset.ts';
import { type Filter, filterMeetings, findYears } from './filter.ts';

/**
 * How many meetings each person would leave if chosen as well: people narrow each other, so a person already chosen
 * counts what is shown now. Everybody who takes part in any meeting has an entry, also with 0.
 */
export function countPeople(meetings: readonly Meeting[], filter: Filter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participants } of meetings) for (const { value } of participants) counts.set(value.person, 0);
  for (const { participants } of filterMeetings(meetings, filter)) {
    for (const id of new Set(participants.map(({ value }) => value.person))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** One bar of the histogram of years. */
export interface YearCount {
  year: string;
  count: number;
}

/**
 * How many meetings touch each year of the range, and of the meetings beyond it. Years widen each other, so the chosen
 * years do not count here; the chosen people do.
 */
export function countYears(
  meetings: readonly Meeting[],
  filter: Filter,
  range: { from: string; to: string },
): YearCount[] {
  const counts = new Map<string, number>();
  for (let year = Number(range.from.slice(0, 4)); year <= Number(range.to.slice(0, 4)); year++)
    counts.set(`${year}`, 0);
  for (const meeting of meetings) for (const year of findYears(meeting)) counts.set(year, counts.get(year) ?? 0);
  for (const meeting of filterMeetings(meetings, { ...filter, years: [] })) {
    for (const year of findYears(meeting)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** A way out of an empty result: what to take away, the filter that remains, and how many meetings it leaves. */
export interface Loosening {
  drop: { kind: 'person'; id: string } | { kind: 'year'; year: string } | { kind: 'people' } | { kind: 'years' };
  filter: Filter;
  count: number;
}

/**
 * Which choices to take away so that something is found, the most fruitful first. Single choices come before whole
 * kinds; empty when nothing short of clearing everything helps.
 */
export function findLoosenings(meetings: readonly Meeting[], filter: Filter): Loosening[] {
  const { people, years } = filter;
  const single: Omit<Loosening, 'count'>[] = [
    ...people.map((id) => ({
      drop: { kind: 'person' as const, id },
      filter: { ...filter, people: people.filter((other) => other !== id) },
    })),
    // Of several years, taking one away never adds a meeting; of one, it lifts the limit.
    ...(years.length === 1
      ? years.map((year) => ({ drop: { kind: 'year' as const, year }, filter: { ...filter, years: [] } }))
      : []),
  ];
  const whole: Omit<Loosening, 'count'>[] = [
    ...(years.length > 1 ? [{ drop: { kind: 'years' as const }, filter: { ...filter, years: [] } }] : []),
    ...(people.length > 1 ? [{ drop: { kind: 'people' as const }, filter: { ...filter, people: [] } }] : []),
  ];
  const useful = (list: Omit<Loosening, 'count'>[]) =>
    list
      .map((item) => ({ ...item, count: filterMeetings(meetings, item.filter).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  const found = useful(single);
  return found.length > 0 ? found : useful(whole);
}
