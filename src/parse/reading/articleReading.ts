import type { Span } from '../../model/dataset.ts';
import type { Source } from '../../model/registry.ts';
import type { Sentence } from '../text/sentences.ts';
import type { MeetingEvent } from './event.ts';
import type { DateMention, DateRole, Layout, PersonMention, PlaceMention, ProvisionalPerson } from './mentions.ts';
import type { Said } from './statement.ts';
import type { TopicMention } from './topicMention.ts';

/** All that one article says, before it is set beside the others. */
export interface ArticleReading {
  source: Source;
  /** Without what each line was taken for: whoever asks for that of one article finds its layout again. */
  layout: Omit<Layout, 'lines'>;
  sentences: Sentence[];
  people: PersonMention[];
  provisional: ProvisionalPerson[];
  places: PlaceMention[];
  /** The dates of the body. */
  dates: DateMention[];
  /** The dates that the page prints outside its body, by role. */
  pageDates: { role: DateRole; mention: DateMention }[];
  /** Those of the body's sentences. */
  topics: TopicMention[];
  /** Nouns of meeting in what somebody says: he may tell of another meeting. */
  nouns: Span[];
  events: MeetingEvent[];
  /** What is said, in the order of the text. */
  statements: Said[];
}
