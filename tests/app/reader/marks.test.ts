import { describe, expect, it } from 'vitest';
import {
  addAsked,
  findMarks,
  keepInBody,
  type Mark,
  type ProvenFact,
  stepMark,
} from '../../../src/app/reader/marks.ts';
import type { Article } from '../../../src/model/dataset.ts';
import type { ArticleSummary } from '../../../src/model/pageData.ts';
import { makeClaim, makeDate, makeEvidence, makeMeeting } from '../../model/meetings.ts';

const article: ArticleSummary = {
  id: 'a',
  title: null,
  publisher: null,
  attribution: null,
  published: makeClaim(makeDate('2023-03-14'), makeEvidence('a', 0, 5)),
  firstWords: '',
  words: 0,
};
const meeting = makeMeeting('m', '2023-03-15', [], {
  articles: ['a', 'b'],
  date: makeClaim(makeDate('2023-03-15'), makeEvidence('b', 7, 9), makeEvidence('a', 10, 20)),
  dateFromTexts: makeClaim(makeDate('2023-03-15'), makeEvidence('a', 10, 20)),
  place: makeClaim({ place: 'moscow' }, makeEvidence('a', 10, 20)),
  participants: [makeClaim({ person: 'putin', side: 'russia' }, makeEvidence('a', 12, 16), makeEvidence('b', 1, 2))],
  topics: [makeClaim('economy', makeEvidence('b', 30, 40))],
});

describe('findMarks', () => {
  it('joins facts that stand on the same words, and keeps to its article', () => {
    expect(findMarks(article, [meeting])).toEqual([
      { start: 0, end: 5, facts: [{ meeting: null, field: 'published' }] },
      {
        start: 10,
        end: 20,
        facts: [
          { meeting: 'm', field: 'date' },
          { meeting: 'm', field: 'place' },
        ],
      },
      { start: 12, end: 16, facts: [{ meeting: 'm', field: 'participant', value: 'putin' }] },
    ]);
  });
});

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

/** An article of which the first line is furniture. */
const ARTICLE = { body: [{ ...BLOCK, start: TEXT.indexOf('أمس') }] } as Article;

describe('keepInBody', () => {
  it('leaves out what the furniture of the page says', () => {
    expect(keepInBody(MARKS, ARTICLE)).toEqual([MARKS[2], MARKS[3]]);
  });
});

describe('addAsked', () => {
  const marks = keepInBody(MARKS, ARTICLE);
  it('draws words that were asked for and are no mark of their own', () => {
    const { start, end } = mark('وغادر الوفد');
    expect(addAsked(marks, { start, end }, ARTICLE)).toEqual({
      drawn: [...marks, { start, end, facts: [] }],
      current: { start, end },
    });
  });
  it('draws no mark twice, and nothing that the article lacks', () => {
    const { start, end } = marks[0]!;
    expect(addAsked(marks, { start, end }, ARTICLE)).toEqual({ drawn: marks, current: { start, end } });
    expect(addAsked(marks, { start: 0, end: 3 }, ARTICLE)).toEqual({ drawn: marks, current: null });
    expect(addAsked(marks, null, ARTICLE)).toEqual({ drawn: marks, current: null });
  });
});

describe('stepMark', () => {
  it('goes from mark to mark and around the ends', () => {
    expect(stepMark(MARKS, null, 1)).toBe(MARKS[0]);
    expect(stepMark(MARKS, MARKS[0] ?? null, 1)).toBe(MARKS[1]);
    expect(stepMark(MARKS, MARKS[3] ?? null, 1)).toBe(MARKS[0]);
    expect(stepMark(MARKS, null, -1)).toBe(MARKS[3]);
  });
  it('goes from words between marks to the nearest in that direction', () => {
    const between = mark('وغادر الوفد');
    expect(stepMark(MARKS, between, 1)).toBe(MARKS[3]);
    expect(stepMark(MARKS, between, -1)).toBe(MARKS[2]);
  });
  it('stays where there is nothing to go to', () => expect(stepMark([], null, 1)).toBeNull());
});
