import type { Claim, DateValue } from '../../model/dataset.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { indexDated } from './dated.ts';
import { datePublicationSpan, passOn, passToEach, resolveEvents, shiftEvents } from './eventDays.ts';
import { serve } from './otherArticles.ts';
import { fromBody, fromPage, lean } from './publication.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from './solved.ts';
import { serveFirstSince, serveVisits } from './visits.ts';

const roundLimit = 8;

/** @param given days of publication that are known from elsewhere, by article; they lead over what the article proves. */
export function solveDates(
  readings: readonly ArticleReading[],
  options: SolveOptions,
  given: ReadonlyMap<string, Claim<DateValue>> = new Map(),
): SolvedArticle[] {
  const articles = readings.map((reading): SolvedArticle => {
    const conflicts: SolvedArticle['conflicts'] = [];
    const proved = fromPage(reading, options, conflicts) ?? fromBody(reading, options);
    const published = given.get(reading.source.id) ?? proved;
    const events = reading.events.map(
      (event): SolvedEvent => ({ event, date: null, dateFromTexts: null, conflict: null }),
    );
    const solved: SolvedArticle = { reading, published, events, leansOn: null, conflicts };
    lean(solved, options);
    return solved;
  });
  for (const article of articles) resolveEvents(article, options);
  const position = new Map(articles.map((article, at) => [article, at]));
  let waiting = articles.filter(({ published }) => published === null);
  for (let round = 0; round < roundLimit && waiting.length > 0; round++) {
    const index = indexDated(articles);
    let changed = false;
    for (const article of waiting) {
      if (!serve(article, position.get(article)!, index, options)) continue;
      resolveEvents(article, options);
      changed = true;
    }
    if (!changed) break;
    waiting = waiting.filter(({ published, events }) => published === null || events.some(({ date }) => date === null));
  }
  serveFirstSince(articles, options);
  serveVisits(articles, options);
  for (const article of articles) {
    datePublicationSpan(article);
    passOn(article);
    passToEach(article);
    shiftEvents(article);
    for (const solved of article.events) solved.dateFromTexts = solved.date;
  }
  return articles;
}
