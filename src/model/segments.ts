import type { Span } from './dataset.ts';

/** A stretch of text under the same marks throughout. */
export interface Segment<M> extends Span {
  /** The marks that cover it, the widest first. */
  marks: M[];
  /** Of these, the marks that end where the segment ends. */
  ending: M[];
}

/**
 * Cuts a span of text where marks begin and end, so that overlapping marks can each be drawn. The segments follow one
 * another without a gap and cover the whole span; a mark beyond it is cut to it.
 */
export function cutSegments<M extends Span>(span: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start < span.end && mark.end > span.start && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start));
    cuts.add(Math.min(mark.end, span.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment<M>[] = [];
  let active: M[] = [];
  let next = 0;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1]!;
    active = active.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) active.push(mark);
    segments.push({
      start,
      end,
      marks: [...active],
      ending: active.filter((mark) => Math.min(mark.end, span.end) === end),
    });
  }
  return segments;
}
