import type { Claim, Meeting } from '../../model/dataset.ts';
import { toEvidence } from '../claims/evidence.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { SolvedArticle } from '../solve/solved.ts';
import type { ToldMeeting } from './toldMeeting.ts';

/** Most places shown for one topic of one meeting in one article: more prove nothing more to a reader. */
const MOST_EVIDENCE = 3;

/** The sentence in which an article begins or goes on to tell of a meeting. */
interface Turn {
  sentence: number;
  meeting: Meeting;
}

/** Topics of one meeting, by their names. */
type Topics = Map<string, Claim<string>>;

/**
 * Gives each meeting what its articles say it was about: the topics of the sentences from where it is told to where the
 * article turns to another meeting.
 */
export function withTopics(told: readonly ToldMeeting[], articles: readonly SolvedArticle[]): ToldMeeting[] {
  const turns = turnsOf(told);
  const topics = new Map<Meeting, Topics>();
  for (const { reading } of articles) {
    const list = turns.get(reading);
    if (!list) continue;
    for (const [meeting, found] of topicsIn(reading, list)) {
      const known = topics.get(meeting);
      if (known) join(known, found);
      else topics.set(meeting, found);
    }
  }
  return told.map((each) => {
    const found = topics.get(each.meeting);
    return found ? { ...each, meeting: { ...each.meeting, topics: [...found.values()] } } : each;
  });
}

/** Where each article turns to which meeting, in the order of its sentences. */
function turnsOf(told: readonly ToldMeeting[]): Map<ArticleReading, Turn[]> {
  const turns = new Map<ArticleReading, Turn[]>();
  for (const { meeting, accounts } of told) {
    for (const { article, events } of accounts) {
      for (const { event } of events) {
        if (event.visit) continue;
        const turn = { sentence: event.sentence, meeting };
        const list = turns.get(article.reading);
        if (list) list.push(turn);
        else turns.set(article.reading, [turn]);
      }
    }
  }
  for (const list of turns.values()) list.sort((a, b) => a.sentence - b.sentence);
  return turns;
}

/** What one article says that each of its meetings was about. */
function topicsIn(reading: ArticleReading, turns: readonly Turn[]): Map<Meeting, Topics> {
  const found = new Map<Meeting, Topics>();
  let sentence = 0;
  let about = { sentence: -1, meetings: [] as Meeting[] };
  for (const mention of reading.topics) {
    // Topics and sentences stand in the order of the text.
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
    if (about.sentence !== sentence) about = { sentence, meetings: meetingsOf(turns, sentence) };
    for (const meeting of about.meetings) {
      const topics: Topics = found.get(meeting) ?? new Map();
      found.set(meeting, topics);
      const known = topics.get(mention.topic);
      if (known && known.evidence.length >= MOST_EVIDENCE) continue;
      const evidence = toEvidence(reading, mention);
      if (!known) topics.set(mention.topic, { value: mention.topic, basis: 'text', evidence: [evidence] });
      else if (!known.evidence.some(({ start }) => start === evidence.start)) known.evidence.push(evidence);
    }
  }
  return found;
}

/** Adds another article's topics of a meeting to those found so far. */
function join(known: Topics, found: Topics): void {
  for (const [topic, claim] of found) {
    const before = known.get(topic);
    if (before) before.evidence.push(...claim.evidence);
    else known.set(topic, claim);
  }
}

/** What one sentence tells of several meetings belongs to all that it tells of; what it tells of none, to the one before. */
function meetingsOf(turns: readonly Turn[], sentence: number): Meeting[] {
  const here = turns.filter((turn) => turn.sentence === sentence);
  const before = here.length > 0 ? undefined : turns.findLast((turn) => turn.sentence < sentence);
  return [...new Set((before ? [before] : here).map(({ meeting }) => meeting))];
}
