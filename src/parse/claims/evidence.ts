import type { Evidence, Span } from '../../model/dataset.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';

/** Longest quote, in letters, that shows more than the fact itself: some four lines on a phone, read at one look. */
const LONGEST_QUOTE = 260;

/** How many letters before a fact are shown where its event's words are too many: about ten words, enough to see who speaks. */
const SHORT_LEAD = 60;

/** Up to so many letters an event is shown whole, fact or not: a sentence of usual length. */
const FEW_LETTERS = 180;

/** Each place of an article once, in the order in which they were first shown. */
export function distinct(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  const seen = new Set<string>();
  return evidence.filter(({ article, start, end }) => {
    const key = `${article} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The exact words of a span as evidence. */
export function toEvidence({ source }: ArticleReading, { start, end }: Span): Evidence {
  return { article: source.id, start, end, quote: source.text.slice(start, end) };
}

/**
 * A fact with the words that say what it is a fact of: from the first word of its event to the fact and the words of
 * meeting, where that is short enough; otherwise the fact with a few words before it.
 */
export function quoteAround(
  reading: ArticleReading,
  fact: Span,
  { clause, trigger, sentence }: MeetingEvent,
): Evidence {
  const start = Math.min(fact.start, clause.start);
  for (const end of [
    Math.max(fact.end, trigger.end),
    Math.max(fact.end, clause.start < fact.start ? fact.end : clause.end),
  ])
    if (end - start <= LONGEST_QUOTE) return toEvidence(reading, { start, end });
  const near = { start: Math.min(fact.start, trigger.start), end: Math.max(fact.end, trigger.end) };
  if (near.end - near.start <= LONGEST_QUOTE) return toEvidence(reading, near);
  const bounds = reading.sentences[sentence] ?? fact;
  let from = Math.max(bounds.start, fact.start - SHORT_LEAD);
  if (from > bounds.start) {
    const space = reading.source.text.indexOf(' ', from);
    from = space >= 0 && space < fact.start ? space + 1 : fact.start;
  }
  return toEvidence(reading, { start: from, end: fact.end });
}

/** A fact with all of its event's words, where they are few; otherwise as `quoteAround` has it. */
export function quoteWhole(reading: ArticleReading, fact: Span, event: MeetingEvent): Evidence {
  const start = Math.min(fact.start, event.clause.start);
  const end = Math.max(fact.end, event.clause.end);
  return end - start <= FEW_LETTERS ? toEvidence(reading, { start, end }) : quoteAround(reading, fact, event);
}
