import type { Claim, ContextEvent, DateValue, Span } from '../../model/dataset.ts';
import type { PlaceQuestions } from '../places/askPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';

/**
 * Dates by constraint. What an article's words say of a day depends on the day it was published; what that day was
 * follows from the page, from the words, or from another article that tells of the same people, place and weekday. Each
 * round settles what the rounds before made provable, until nothing more follows.
 */

/** An event with what is proved of its day. */
export interface SolvedEvent {
  event: MeetingEvent;
  /** The best that is known. */
  date: Claim<DateValue> | null;
  /** What the articles alone prove; equals `date` where no note says more. */
  dateFromTexts: Claim<DateValue> | null;
  /** Both readings, where the words contradict each other. */
  conflict: { readings: DateValue[]; span: Span } | null;
}

export interface SolvedArticle {
  reading: ArticleReading;
  published: Claim<DateValue> | null;
  events: SolvedEvent[];
  /** A context event that dates the article, and its evidence. */
  leansOn: { context: ContextEvent; event: MeetingEvent } | null;
  /** Page dates that contradict themselves. */
  conflicts: { readings: DateValue[]; span: Span }[];
}

export interface SolveOptions {
  range: { earliest: string; latest: string } | null;
  context: readonly ContextEvent[];
  places: PlaceQuestions;
  /** Whether the person held some office on some of these days, as the registry knows; true when it does not. */
  inOffice(person: string, days: DateValue): boolean;
}
