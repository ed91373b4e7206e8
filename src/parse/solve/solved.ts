import type { Claim, ContextEvent, DateValue, Span } from '../../model/dataset.ts';
import type { PlaceQuestions } from '../places/askPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';

/** Words for a day that contradict themselves or what stands around them: both readings. */
export interface DateConflict {
  readings: DateValue[];
  span: Span;
}

/** An event with what is proved of its day. */
export interface SolvedEvent {
  event: MeetingEvent;
  /** The best that is known. */
  date: Claim<DateValue> | null;
  /** The rule of the solver that found it, for `--explain`. */
  datedBy: string | null;
  /** What the articles alone prove; equals `date` where no note says more. */
  dateFromTexts: Claim<DateValue> | null;
  /** Both readings, where the words contradict each other. */
  conflict: DateConflict | null;
}

/** An article with what is proved of its day of publication and of the days of its events. */
export interface SolvedArticle {
  reading: ArticleReading;
  published: Claim<DateValue> | null;
  /** The rule of the solver that found the day of publication, for `--explain`. */
  publishedBy: string | null;
  events: SolvedEvent[];
  /** A context event that dates the article, and its evidence. */
  leansOn: { context: ContextEvent; event: MeetingEvent } | null;
  /** Page dates that contradict themselves. */
  conflicts: DateConflict[];
}

/** What the days of a corpus are found by, beside its articles. */
export interface SolveOptions {
  range: { earliest: string; latest: string } | null;
  context: readonly ContextEvent[];
  places: PlaceQuestions;
  /** Whether the person held some office on some of these days, as the registry knows; true when it does not. */
  inOffice(person: string, days: DateValue): boolean;
}
