import type { ComponentType, ReactNode } from 'react';
import type { Facet } from '../../model/facets.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PersonName } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import type { FacetProps } from './facetProps.ts';
import { PeopleFilter } from './PeopleFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

/** The control of each facet in the filter bar. Which facets there are, `model/facets.ts` says. */
export const FACET_CONTROLS: Record<Facet, ComponentType<FacetProps>> = {
  people: PeopleFilter,
  years: YearFilter,
};

/** What choices of each facet are called: in words, and as they are shown. */
export function useChoices(): Record<Facet, { name(choice: string): string; show(choice: string): ReactNode }> {
  const { name, digits } = useText();
  const { people } = useLookup();
  return {
    people: {
      name(id) {
        const person = people.get(id);
        return person ? name(person.name) : id;
      },
      show: (id) => <PersonName person={people.get(id)} id={id} />,
    },
    years: { name: digits, show: digits },
  };
}
