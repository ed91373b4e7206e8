import type { Block } from '../../model/dataset.ts';
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
const JOINS = /^[\s\p{P}]{0,3}\u0648?\s{0,2}$/u;

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
