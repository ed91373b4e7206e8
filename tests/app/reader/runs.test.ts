import { describe, expect, it } from 'vitest';
import type { Mark, ProvenFact } from '../../../src/app/reader/marks.ts';
import { cutRuns, joinFacts } from '../../../src/app/reader/runs.ts';

const TEXT = 'استقبل الوزير ضيفه في دمشق، أمس الأحد. وغادر الوفد بعد ذلك إلى بيروت.';
const BLOCK = { kind: 'paragraph' as const, start: 0, end: TEXT.length };

function mark(words: string, ...facts: ProvenFact[]): Mark {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, facts };
}

const date: ProvenFact = { meeting: 'm', field: 'date' };
const place: ProvenFact = { meeting: 'm', field: 'place' };
const MARKS = [
  mark('استقبل الوزير ضيفه في دمشق', place, date),
  mark('الوزير', { meeting: 'm', field: 'participant', value: 'x' }),
  mark('أمس الأحد', date),
  mark('بيروت', { meeting: 'n', field: 'place' }),
];

describe('cutRuns', () => {
  const runs = cutRuns(TEXT, BLOCK, MARKS);
  const marked = runs.filter(({ facts }) => facts.length > 0);
  it('joins marks that overlap or stand side by side, and names each fact once', () => {
    expect(marked.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'استقبل الوزير ضيفه في دمشق، أمس الأحد',
      'بيروت',
    ]);
    expect(marked[0]?.facts.map(({ field }) => field)).toEqual(['place', 'date', 'participant']);
  });
  it('covers the block without a gap', () => {
    expect(runs.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(
      runs
        .flatMap(({ segments }) => segments)
        .map(({ start, end }) => TEXT.slice(start, end))
        .join(''),
    ).toBe(TEXT);
  });
  it('keeps a label within its paragraph', () => {
    const half = { kind: 'paragraph' as const, start: TEXT.indexOf('وغادر'), end: TEXT.length };
    expect(cutRuns(TEXT, half, MARKS).flatMap(({ facts }) => facts)).toEqual([{ meeting: 'n', field: 'place' }]);
  });
});

describe('joinFacts', () => {
  it('tells the same fact of two meetings apart', () => {
    expect(joinFacts([mark('بيروت', date), mark('دمشق', date, { ...date, meeting: 'n' })])).toHaveLength(2);
  });
});
