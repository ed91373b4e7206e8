import type { Article, Claim, Meeting, Span } from '../../model/dataset.ts';
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

/** Every word of one article that proves facts, in reading order; the same words are one mark. */
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

/** Whether two stretches have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function isInBody({ body }: Article, span: Span): boolean {
  return body.some((block) => overlaps(span, block));
}

/** The marks that are read: those in the furniture of the old page have no place. */
export function keepInBody(marks: readonly Mark[], article: Article): Mark[] {
  return marks.filter((mark) => isInBody(article, mark));
}

/** What is drawn as marked, and of it what was asked for. */
export interface Drawn {
  /** The marks, and the words that were asked for where they are no mark of their own. */
  drawn: readonly Mark[];
  /** The words that were asked for, when the article has them. */
  current: Span | null;
}

/** Adds the words that were asked for to the marks of an article. */
export function addAsked(marks: readonly Mark[], words: Span | null, article: Article): Drawn {
  if (!words || !isInBody(article, words)) return { drawn: marks, current: null };
  const covered = marks.some(({ start }) => start === words.start) && marks.some(({ end }) => end === words.end);
  return { drawn: covered ? marks : [...marks, { ...words, facts: [] }], current: words };
}

/** The mark after (`1`) or before (`-1`) the words gone to, in reading order and around the ends; `null` without marks. */
export function stepMark(marks: readonly Mark[], from: Span | null, by: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const at = from ? marks.findIndex(({ start, end }) => start === from.start && end === from.end) : -1;
  if (at >= 0) return marks[(at + by + marks.length) % marks.length] ?? null;
  // Words that are no mark of their own: the nearest one in that direction.
  if (from && by > 0) return marks.find(({ start }) => start >= from.start) ?? marks[0] ?? null;
  if (from) return marks.findLast(({ start }) => start < from.start) ?? marks.at(-1) ?? null;
  return marks.at(by > 0 ? 0 : -1) ?? null;
}
