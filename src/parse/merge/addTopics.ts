import type { Claim, Meeting } from '../../model/dataset.ts';
import { quote } from '../claims/evidence.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { SolvedArticle } from '../solve/solved.ts';
import type { Account } from './account.ts';

/** Most places shown for one topic of one meeting. */
const mostEvidence = 3;

/** The sentence in which an article begins or goes on to tell of a meeting. */
interface Turn {
  sentence: number;
  meeting: Meeting;
}

/**
 * Gives each meeting what its articles say it was about: the topics of the sentences from where it is told to where the
 * article turns to another meeting.
 */
export function addTopics(told: ReadonlyMap<Meeting, readonly Account[]>, articles: readonly SolvedArticle[]): void {
  const turns = new Map<ArticleReading, Turn[]>();
  for (const [meeting, accounts] of told) {
    for (const { article, events } of accounts) {
      for (const { event } of events) {
        if (event.visit) continue;
        const list = turns.get(article.reading);
        const turn = { sentence: event.sentence, meeting };
        if (list) list.push(turn);
        else turns.set(article.reading, [turn]);
      }
    }
  }
  for (const { reading } of articles) {
    const list = turns.get(reading);
    if (!list) continue;
    list.sort((a, b) => a.sentence - b.sentence);
    const found = new Map<Meeting, Map<string, Claim<string>>>();
    let sentence = 0;
    let about = { sentence: -1, meetings: [] as Meeting[] };
    for (const mention of reading.topics) {
      // Topics and sentences stand in the order of the text.
      while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
      if (about.sentence !== sentence) about = { sentence, meetings: meetingsOf(list, sentence) };
      for (const meeting of about.meetings) {
        const topics = found.get(meeting) ?? new Map<string, Claim<string>>();
        found.set(meeting, topics);
        const known = topics.get(mention.topic);
        if (known && known.evidence.length >= mostEvidence) continue;
        const evidence = quote(reading, mention);
        if (!known) topics.set(mention.topic, { value: mention.topic, basis: 'text', evidence: [evidence] });
        else if (!known.evidence.some(({ start }) => start === evidence.start)) known.evidence.push(evidence);
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

/** What one sentence tells of several meetings belongs to all that it tells of; what it tells of none, to the one before. */
function meetingsOf(turns: readonly Turn[], sentence: number): Meeting[] {
  const here = turns.filter((turn) => turn.sentence === sentence);
  const before = here.length > 0 ? undefined : turns.findLast((turn) => turn.sentence < sentence);
  return [...new Set((before ? [before] : here).map(({ meeting }) => meeting))];
}
