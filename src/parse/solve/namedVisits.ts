import type { Claim, DateValue } from '../../model/dataset.ts';
import { compatiblePlaces } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';

/** The days of visits that some article names by their month, by the events and the article that alone can report them. */
export type NamedVisits = ReadonlyMap<SolvedEvent | SolvedArticle, Claim<DateValue>>;

/** A meeting at a place in an undated article that has no words for its day. */
interface Undated {
  article: SolvedArticle;
  solved: SolvedEvent;
}

/**
 * Finds visits that one article names by their month, as in «زيارة هي الأولى منذ أيلول 2021» ("a visit that is the first since
 * September 2021"), and of which exactly one undated article of the corpus tells: of that person at that place.
 */
export function findNamedVisits(articles: readonly SolvedArticle[], options: SolveOptions): NamedVisits {
  const named = new Map<SolvedEvent | SolvedArticle, Claim<DateValue>>();
  let reports: Map<string, Undated[]> | null = null;
  for (const article of articles) {
    for (const { event: anchor, date } of article.events) {
      if (!anchor.firstSince || !date) continue;
      const [person] = namesOf(anchor);
      if (!person) continue;
      // Most corpora name no visit so: nothing is made for them.
      reports ??= indexUndated(articles);
      const candidates: Undated[] = [];
      for (const report of reports.get(person) ?? []) {
        const { article: other, solved } = report;
        if (other === article || named.has(other)) continue;
        if (!compatiblePlaces(solved.event.place, anchor.place, options.places)) continue;
        if (!namesOf(solved.event).every((someone) => options.inOffice(someone, date.value))) continue;
        candidates.push(report);
        if (other !== candidates[0]!.article) break;
      }
      const [first] = candidates;
      if (!first || candidates.some(({ article: other }) => other !== first.article)) continue;
      named.set(first.article, date);
      for (const { solved } of candidates) named.set(solved, date);
    }
  }
  return named;
}

/** Meetings at a place, of two or more, in undated articles and without words for a day: by who took part. */
function indexUndated(articles: readonly SolvedArticle[]): Map<string, Undated[]> {
  const reports = new Map<string, Undated[]>();
  for (const article of articles) {
    if (article.published !== null) continue;
    for (const solved of article.events) {
      const { event } = solved;
      const people = namesOf(event);
      if (solved.date || event.date || event.status !== 'held' || event.visit || !event.place || people.length < 2)
        continue;
      for (const person of people) {
        const list = reports.get(person);
        if (list) list.push({ article, solved });
        else reports.set(person, [{ article, solved }]);
      }
    }
  }
  return reports;
}
