import type { Country, Meeting, Person, Place } from './dataset.ts';
import type { ArticleSummary, PageData } from './pageData.ts';

/** The page's data by id. */
export interface Lookup {
  data: PageData;
  meetings: Map<string, Meeting>;
  people: Map<string, Person>;
  places: Map<string, Place>;
  countries: Map<string, Country>;
  articles: Map<string, ArticleSummary>;
}

/** Indexes the page's data once. Maps, so that an id such as `constructor` finds nothing. */
export function createLookup(data: PageData): Lookup {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  return {
    data,
    meetings: byId(data.meetings),
    people: byId(data.people),
    places: byId(data.places),
    countries: byId(data.corpus.countries),
    articles: byId(data.articles),
  };
}
