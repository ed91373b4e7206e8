import { bisect, startOf } from '../../model/bisect.ts';
import type { Claim, DateValue, Evidence, Span } from '../../model/dataset.ts';
import { toEvidence } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { firstOf } from '../reading/rule.ts';
import type { SolvedArticle } from '../solve/solved.ts';
import type { ToldMeeting } from './toldMeeting.ts';
import { type Spoken, TOPICS } from './topicRules.ts';
import { meetingOf, type Turn, turnsOf } from './turns.ts';

/** Most places shown for one topic of one meeting in one article: more prove nothing more to a reader. */
const MOST_EVIDENCE = 3;

/** Longest quote, in letters, from the words that govern a topic to it. */
const LONGEST_QUOTE = 260;

/** Letters before a topic that are shown where those words are too far. */
const SHORT_LEAD = 60;

/** What is found of one topic of one meeting: what words prove, and what only follows. */
interface Found {
  text: Evidence[];
  inferred: Evidence[];
  by: Set<string>;
}

/** Topics of one meeting, by their names: those that it dealt with, and those that were announced. */
interface Topics {
  dealt: Map<string, Found>;
  expected: Map<string, Found>;
}

/** Gives each meeting what its articles say that it dealt with, and what they announced that it would. */
export function withTopics(told: readonly ToldMeeting[], articles: readonly SolvedArticle[]): ToldMeeting[] {
  const turns = turnsOf(told);
  const topics = new Map<ToldMeeting, Topics>();
  for (const article of articles) {
    const list = turns.get(article.reading);
    if (list) collect(article, list, topics);
  }
  return told.map((each) => {
    const found = topics.get(each);
    if (!found) return each;
    const expected = toClaims(found.expected);
    const meeting = { ...each.meeting, topics: toClaims(found.dealt) };
    return { ...each, meeting: expected.length > 0 ? { ...meeting, expected } : meeting };
  });
}

/** Finds to which of its meetings each topic of an article belongs. */
function collect(
  { reading, published }: SolvedArticle,
  turns: readonly Turn[],
  topics: Map<ToldMeeting, Topics>,
): void {
  let sentence = 0;
  for (const mention of reading.topics) {
    // Topics and sentences stand in the order of the text.
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
    const spoken: Spoken = {
      reading,
      mention,
      sentence,
      said: saidAt(reading, mention, turns),
      event:
        reading.events.findLast(
          (event) => event.sentence === sentence && !event.visit && event.trigger.start < mention.start,
        ) ?? null,
      turns,
      since: dayBehind(reading, mention, published),
    };
    const belongs = firstOf(TOPICS, spoken)?.answer;
    if (!belongs) continue;
    const evidence = quote(reading, belongs.from, mention, reading.sentences[sentence]!);
    for (const told of belongs.told) {
      const own = topics.get(told) ?? { dealt: new Map<string, Found>(), expected: new Map<string, Found>() };
      topics.set(told, own);
      const list = belongs.expected ? own.expected : own.dealt;
      const found = list.get(mention.topic) ?? { text: [], inferred: [], by: new Set<string>() };
      list.set(mention.topic, found);
      add(belongs.inferred ? found.inferred : found.text, evidence);
      if (belongs.by) found.by.add(belongs.by);
    }
  }
}

/** Who speaks where words stand, innermost, and of which meeting. */
function saidAt(reading: ArticleReading, mention: Span, turns: readonly Turn[]): Spoken['said'] {
  const said = reading.statements.findLast(({ reach }) => reach.start <= mention.start && mention.end <= reach.end);
  return said ? { said, told: meetingOf(said, turns, reading) } : null;
}

/** Letters between a topic and a date that is the topic's: «زلزال السادس من شباط» ("the earthquake of the sixth of February"). */
const FARTHEST_DATE = 4;

/** The day that words right behind a topic name, with their year. */
function dayBehind(
  { dates, source }: ArticleReading,
  mention: Span,
  published: Claim<DateValue> | null,
): DateValue | null {
  const date = dates[bisect(dates, mention.end, startOf)];
  if (!date || date.start - mention.end > FARTHEST_DATE || date.year === undefined) return null;
  if (/[^\s\p{L}]/u.test(source.text.slice(mention.end, date.start))) return null;
  return resolveDate(date, { reference: published?.value ?? null, tense: null, range: null })?.value ?? null;
}

/** Keeps a place of an article, each once and no more than a few. */
function add(known: Evidence[], evidence: Evidence): void {
  const here = known.filter(({ article }) => article === evidence.article);
  if (here.length < MOST_EVIDENCE && !here.some(({ start }) => start === evidence.start)) known.push(evidence);
}

/** The words of a topic with those that govern it, or with a few before it. */
function quote(reading: ArticleReading, from: Span, mention: Span, sentence: Span): Evidence {
  const start = Math.min(from.start, mention.start);
  const end = from.start > mention.start ? from.end : mention.end;
  if (end - start <= LONGEST_QUOTE) return toEvidence(reading, { start, end });
  let near = Math.max(sentence.start, mention.start - SHORT_LEAD);
  if (near > sentence.start) {
    const space = reading.source.text.indexOf(' ', near);
    near = space >= 0 && space < mention.start ? space + 1 : mention.start;
  }
  return toEvidence(reading, { start: near, end: mention.end });
}

function toClaims(found: ReadonlyMap<string, Found>): Claim<string>[] {
  return [...found].map(([value, { text, inferred, by }]): Claim<string> => {
    const raised = by.size > 0 ? { by: [...by].sort() } : {};
    return text.length > 0
      ? { value, basis: 'text', evidence: text, ...raised }
      : { value, basis: 'inferred', rule: 'told-beside-the-meeting', evidence: inferred, ...raised };
  });
}
