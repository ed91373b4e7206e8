import { createContext, use } from 'react';
import type { Lookup } from '../../model/lookup.ts';

/** Hands the page’s data by id to everything below. */
export const LookupContext = createContext<Lookup | null>(null);

/** The page's data by id. */
export function useLookup(): Lookup {
  const lookup = use(LookupContext);
  if (!lookup) throw new Error('LookupContext is missing around this component');
  return lookup;
}
