import type { Span } from '../model/dataset.ts';
import type { Source } from '../model/registry.ts';
import type { MeetingEvent } from './events/event.ts';
import type { TopicMention } from './findTopics.ts';
import type {
  DateMention,
  DateRole,
  Layout,
  PersonMention,
  PlaceMention,
  ProvisionalPerson,
  Sentence,
} from './mentions.ts';

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
  events: MeetingEvent[];
}

/** The day of the week on which an article was published, where its words give it: «أمس الأربعاء» → Thursday. */
export function findPublicationWeekday(
  dates: readonly DateMention[],
): { weekday: number; span: Span } | { conflict: [DateMention, DateMention] } | null {
  let found: { weekday: number; mention: DateMention } | null = null;
  for (const mention of dates) {
    if (mention.relative?.unit !== 'day' || mention.weekday === undefined) continue;
    const weekday = (((mention.weekday - mention.relative.steps) % 7) + 7) % 7;
    if (found && found.weekday !== weekday) return { conflict: [found.mention, mention] };
    found ??= { weekday, mention };
  }
  return found ? { weekday: found.weekday, span: found.mention } : null;
}
