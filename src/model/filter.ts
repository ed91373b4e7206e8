import type { Meeting } from './dataset.ts';
import { FACET_NAMES, FACETS, type Facet, type FacetRule } from './facets.ts';

/** What a reader asked for: the choices of each facet. Empty lists ask for nothing. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

/** The filter among other values, such as those of an address. */
export function toFilter(values: Partial<Filter>): Filter {
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, values[facet] ?? []])) as unknown as Filter;
}

/** Asks for nothing. */
export const NO_FILTER: Filter = toFilter({});

/** Whether the filter lets every meeting through. */
export function isEmptyFilter(filter: Filter): boolean {
  return countChosen(filter) === 0;
}

/** How many choices the filter holds. */
export function countChosen(filter: Filter): number {
  return FACET_NAMES.reduce((sum, facet) => sum + filter[facet].length, 0);
}

/** Takes a choice out of the filter, or puts it in. */
export function toggleChoice(filter: Filter, facet: Facet, choice: string): Filter {
  const chosen = filter[facet];
  const others = chosen.filter((other) => other !== choice);
  return { ...filter, [facet]: others.length < chosen.length ? others : arrangeChoices(facet, [...chosen, choice]) };
}

/** Choices in the order in which they are kept: those that widen each other sorted, the others as they were chosen. */
export function arrangeChoices(facet: Facet, choices: readonly string[]): readonly string[] {
  return FACETS[facet].combine === 'any' ? choices.toSorted() : choices;
}

/** Whether one meeting is what the reader asked for. */
export function matchesFilter(meeting: Meeting, filter: Filter): boolean {
  return FACET_NAMES.every((facet) => {
    const chosen = filter[facet];
    if (chosen.length === 0) return true;
    const { choicesOf, combine }: FacetRule = FACETS[facet];
    const own = choicesOf(meeting);
    const has = (choice: string) => own.includes(choice);
    return combine === 'all' ? chosen.every(has) : chosen.some(has);
  });
}

/** The meetings a reader asked for, in the order given. */
export function filterMeetings(meetings: readonly Meeting[], filter: Filter): Meeting[] {
  return isEmptyFilter(filter) ? [...meetings] : meetings.filter((meeting) => matchesFilter(meeting, filter));
}
