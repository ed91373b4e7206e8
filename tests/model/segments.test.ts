import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../src/model/segments.ts';

const mark = (start: number, end: number) => ({ start, end });

describe('cutSegments', () => {
  it('leaves text without marks whole', () => {
    expect(cutSegments({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, marks: [], ending: [] }]);
  });
  it('cuts overlapping marks where each begins and ends', () => {
    const [a, b] = [mark(2, 6), mark(4, 8)];
    expect(cutSegments({ start: 0, end: 10 }, [b, a])).toEqual([
      { start: 0, end: 2, marks: [], ending: [] },
      { start: 2, end: 4, marks: [a], ending: [] },
      { start: 4, end: 6, marks: [a, b], ending: [a] },
      { start: 6, end: 8, marks: [b], ending: [b] },
      { start: 8, end: 10, marks: [], ending: [] },
    ]);
  });
  it('names the wider of two marks that begin together first', () => {
    const [short, long] = [mark(1, 3), mark(1, 5)];
    expect(cutSegments({ start: 1, end: 5 }, [short, long])[0]!.marks).toEqual([long, short]);
  });
  it('cuts a mark that reaches beyond the text to the text', () => {
    const wide = mark(0, 99);
    expect(cutSegments({ start: 10, end: 20 }, [wide])).toEqual([
      { start: 10, end: 20, marks: [wide], ending: [wide] },
    ]);
  });
  it('covers any text without gap or overlap, and ends each mark once', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(spans, (marks) => {
        const text = { start: 5, end: 35 };
        const segments = cutSegments(text, marks);
        expect(segments[0]!.start).toBe(5);
        expect(segments.at(-1)!.end).toBe(35);
        for (const [index, segment] of segments.entries()) {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]!.end);
          expect(new Set(segment.marks)).toEqual(
            new Set(marks.filter(({ start, end }) => start < segment.end && end > segment.start && start < end)),
          );
        }
        const shown = marks.filter(({ start, end }) => start < end && start < 35 && end > 5);
        expect(segments.flatMap(({ ending }) => ending)).toHaveLength(shown.length);
      }),
    );
  });
});
