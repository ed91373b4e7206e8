import type { Claim, Meeting } from '../../model/dataset.ts';
import type { ArticleReading } from '../articleReading.ts';
import type { SolvedArticle } from '../solve/solveDates.ts';
import { quote } from '../solve/solveDates.ts';
import type { Account } from './accounts.ts';

/** Most places shown for one topic of one meeting. */
const mostEvidence = 3;

/**
 * Gives each meeting what its articles say it was about: the topics of the sentences from where it is told to where the
 * article turns to another meeting.
 */
export function addTopics(told: ReadonlyMap<Meeting, readonly Account[]>, articles: readonly SolvedArticle[]): void {
  const turns = new Map<ArticleReading, { sentence: number; meeting: Meeting }[]>();
  for (const [meeting, accounts] of told) {
    for (const { article, events } of accounts) {
      for (const { event } of events) {
        if (event.visit) continue;
        const list = turns.get(article.reading) ?? [];
        list.push({ sentence: event.sentence, meeting });
        turns.set(article.reading, list);
      }
    }
  }
  for (const { reading } of articles) {
    const list = turns.get(reading);
    if (!list) continue;
    list.sort((a, b) => a.sentence - b.sentence);
    const found = new Map<Meeting, Map<string, Claim<string>>>();
    let sentence = 0;
    for (const mention of reading.topics) {
      // Topics and sentences stand in the order of the text; titles and furniture are in no sentence.
      while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
      if ((reading.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) > mention.start) continue;
      // What one sentence tells of several meetings belongs to all that it tells of.
      const here = list.filter((turn) => turn.sentence === sentence);
      const before = list.findLast((turn) => turn.sentence < sentence);
      for (const { meeting } of here.length > 0 ? here : before ? [before] : []) {
        const topics = found.get(meeting) ?? new Map<string, Claim<string>>();
        found.set(meeting, topics);
        const known = topics.get(mention.topic);
        const evidence = quote(reading, mention);
        if (!known) topics.set(mention.topic, { value: mention.topic, basis: 'text', evidence: [evidence] });
        else if (known.evidence.length < mostEvidence && !known.evidence.some(({ start }) => start === evidence.start))
          known.evidence.push(evidence);
      }
    }
    for (const [meeting, topics] of found) {
      for (const claim of topics.values()) {
        const known = meeting.topics.find(({ value }) => value === claim.value);
        if (known) known.evidence.push(...claim.evidence);
        else meeting.topics.push(claim);
      }
    }
  }
}
