import type { Meeting } from './dataset.ts';

/** By what meetings are filtered, and how its choices work together. */
export interface FacetRule {
  /** The choices that a meeting answers to, in order, each once. */
  choicesOf(meeting: Meeting): readonly string[];
  /** `all`: choices narrow each other, a meeting answers to every one. `any`: they widen each other. */
  combine: 'all' | 'any';
}

/**
 * The facets. A new one is a line here; the compiler then asks for its parameter (`app/url/params.ts`), its control
 * (`app/filters/controls.tsx`) and its words (`app/i18n/*.json`: `empty.without`, `empty.drop`).
 */
export const FACETS = {
  /** Ids of those who took part. */
  people: {
    choicesOf: ({ participants }) => [...new Set(participants.map(({ value }) => value.person))],
    combine: 'all',
  },
  /** The years that the date touches, as `2023`. */
  years: { choicesOf: findYears, combine: 'any' },
} satisfies Record<string, FacetRule>;

/** One of the facets by its name. */
export type Facet = keyof typeof FACETS;

/** The names of the facets, in the order in which they are shown. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** The years that a meeting's date touches, in order; none for an undated meeting. */
export function findYears({ date }: Meeting): string[] {
  if (!date) return [];
  const from = Number(date.value.earliest.slice(0, 4));
  const to = Number(date.value.latest.slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}
