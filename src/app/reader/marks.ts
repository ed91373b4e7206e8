import type { Claim, Meeting, Span } from '../../model/dataset.ts';
import type { ArticleSummary } from '../../model/pageData.ts';

/** What a mark in an article proves. `meeting` is `null` for a fact about the article itself. */
export interface ProvenFact {
  meeting: string | null;
  field: 'title' | 'publisher' | 'published' | 'date' | 'place' | 'participant' | 'topic' | 'discrepancy';
  /** Whose part a `participant` mark proves, or which topic a `topic` mark. */
  value?: string;
}

/** Words of an article that prove something: one mark for each span, with everything it proves. */
export interface Mark extends Span {
  facts: ProvenFact[];
}

/** The words of one article that prove facts, in reading order; the same words are one mark. */
export function findMarks(article: ArticleSummary, meetings: readonly Meeting[]): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (claim: Claim<unknown> | null, fact: ProvenFact) => {
    for (const { article: id, start, end } of claim?.evidence ?? []) {
      if (id !== article.id || start >= end) continue;
      const key = `${start}-${end}`;
      const mark = marks.get(key) ?? { start, end, facts: [] };
      marks.set(key, mark);
      const same = (other: ProvenFact) =>
        other.meeting === fact.meeting && other.field === fact.field && other.value === fact.value;
      if (!mark.facts.some(same)) mark.facts.push(fact);
    }
  };
  add(article.published, { meeting: null, field: 'published' });
  for (const { id, date, dateFromTexts, place, participants, topics, discrepancies } of meetings) {
    add(date, { meeting: id, field: 'date' });
    add(dateFromTexts, { meeting: id, field: 'date' });
    add(place, { meeting: id, field: 'place' });
    for (const claim of participants) add(claim, { meeting: id, field: 'participant', value: claim.value.person });
    for (const claim of topics) add(claim, { meeting: id, field: 'topic', value: claim.value });
    for (const { claims } of discrepancies)
      for (const claim of claims) add(claim, { meeting: id, field: 'discrepancy' });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mark that holds the words asked for: the same span, else the first that overlaps it; -1 when none does. */
export function findMarkAt(marks: readonly Mark[], { start, end }: Span): number {
  const exact = marks.findIndex((mark) => mark.start === start && mark.end === end);
  return exact >= 0 ? exact : marks.findIndex((mark) => mark.start < end && mark.end > start);
}
