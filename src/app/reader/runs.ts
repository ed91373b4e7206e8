import type { Block, Span } from '../../model/dataset.ts';
import { cutSegments, type Segment } from '../../model/segments.ts';
import type { Mark, ProvenFact } from './marks.ts';

/** Words that stand together under marks, or between them: `facts` is empty between. */
export interface Run {
  start: number;
  end: number;
  segments: Segment<Mark>[];
  /** Everything that the marks of the run prove, each fact once, in the order of its words. */
  facts: ProvenFact[];
}

/** What may stand between two marks without parting them: a space, a comma, an «و». */
const JOINS = /^[\s\p{P}]{0,3}و?\s{0,2}$/u;

function isSame(a: ProvenFact, b: ProvenFact): boolean {
  return a.meeting === b.meeting && a.field === b.field && a.value === b.value;
}

/** The facts of several marks, each once, in the order in which they come. */
export function joinFacts(marks: readonly Mark[]): ProvenFact[] {
  const facts: ProvenFact[] = [];
  for (const fact of marks.flatMap((mark) => mark.facts)) if (!facts.some((own) => isSame(own, fact))) facts.push(fact);
  return facts;
}

/**
 * Cuts a block of an article's text into runs of marked words and what stands between them. Runs follow one another
 * without a gap and cover the block, so a label after each marked run names what it proves, once.
 */
export function cutRuns(text: string, block: Block, marks: readonly Mark[]): Run[] {
  const runs: (Run & { marked: boolean })[] = [];
  const segments = cutSegments(block, marks);
  for (const [index, segment] of segments.entries()) {
    const last = runs.at(-1);
    // Only what stands between two marks can join them.
    const joins =
      last?.marked === true &&
      (segments[index + 1]?.marks.length ?? 0) > 0 &&
      JOINS.test(text.slice(segment.start, segment.end));
    const marked = segment.marks.length > 0;
    if (last && (last.marked === marked || joins)) {
      last.segments.push(segment);
      last.end = segment.end;
    } else {
      runs.push({ start: segment.start, end: segment.end, segments: [segment], facts: [], marked });
    }
  }
  return runs.map(({ start, end, segments: own }) => ({
    start,
    end,
    segments: own,
    facts: joinFacts([...new Set(own.flatMap((segment) => segment.marks))]),
  }));
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
