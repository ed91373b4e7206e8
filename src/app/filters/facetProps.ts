import type { Meeting } from '../../model/dataset.ts';
import type { Filter } from '../../model/filter.ts';

/** What the control of a facet is given. */
export interface FacetProps {
  /** All meetings, before the filter. */
  meetings: readonly Meeting[];
  filter: Filter;
  onToggle(choice: string): void;
}
