import type { Rule } from '../../model/rules.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct } from '../claims/evidence.ts';
import { compatiblePlaces } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import { indexDated, indexUndated, pairs, sameNames, type Undated } from './dated.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';

/**
 * «زيارة هي الأولى منذ أيلول 2021»: an article names a visit by its month, and exactly one undated report of the corpus
 * tells of that person at that place.
 */
export function serveFirstSince(articles: readonly SolvedArticle[], options: SolveOptions): void {
  const reports = indexUndated(articles);
  articles.forEach((article, self) => {
    for (const anchor of article.events) {
      if (!anchor.event.firstSince || !anchor.date) continue;
      const person = namesOf(anchor.event)[0];
      const days = anchor.date.value;
      if (!person) continue;
      const candidates: Undated[] = [];
      for (const report of reports.get(person) ?? []) {
        const { at, other, solved } = report;
        if (at === self || other.published !== null || solved.date) continue;
        if (!compatiblePlaces(solved.event.place, anchor.event.place, options.places)) continue;
        if (!namesOf(solved.event).every((someone) => options.inOffice(someone, days))) continue;
        candidates.push(report);
        if (at !== candidates[0]!.at) break;
      }
      const [first] = candidates;
      if (!first || candidates.some(({ at }) => at !== first.at)) continue;
      const rule: Rule = 'visit-named-by-another-article';
      for (const { solved } of candidates) {
        solved.date = conclude(days, rule, anchor.date.evidence, [anchor.date]);
      }
      first.other.published = conclude(days, rule, anchor.date.evidence, [anchor.date]);
    }
  });
}

/**
 * «يزور فلان موسكو اليوم … وسيبحث مع نظيره»: what is still to come of a journey has no day of its own. Where the article has
 * one of them at a place on a day, and another article reports both there on that day, it is the same meeting.
 */
export function serveVisits(articles: readonly SolvedArticle[], options: SolveOptions): void {
  const index = indexDated(articles);
  articles.forEach((article, self) => {
    const stays = article.events.filter(({ event, date }) => event.place && date?.value.precision === 'day');
    if (stays.length === 0) return;
    for (const solved of article.events) {
      const { event } = solved;
      const [pair] = pairs(event);
      if (solved.date || event.date || event.proposed || event.shift || event.status !== 'planned' || !pair) continue;
      const isOfStay = ({ event: stay }: SolvedEvent): boolean =>
        namesOf(stay).some((person) => namesOf(event).includes(person)) &&
        compatiblePlaces(event.place, stay.place, options.places);
      for (const stay of stays.filter(isOfStay)) {
        const other = (index.get(pair) ?? []).find(
          ({ article: at, solved: { event: told, date } }) =>
            at !== self &&
            date?.value.edtf === stay.date?.value.edtf &&
            told.place !== null &&
            compatiblePlaces(told.place, stay.event.place, options.places) &&
            sameNames(told, event),
        );
        if (!other?.solved.date || !stay.date) continue;
        const evidence = distinct([...other.solved.date.evidence.slice(0, 2), ...stay.date.evidence]);
        const facts = [stay.date, other.solved.date];
        solved.date = conclude(stay.date.value, 'same-meeting-in-another-article', evidence, facts);
        break;
      }
    }
  });
}
