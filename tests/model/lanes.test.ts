import { expect, test } from 'vitest';
import { toLanes } from '../../src/model/lanes.ts';
import { meeting, meetings, toData } from '../app/timeline/corpus.ts';

const keys = (kind: Parameters<typeof toLanes>[1], own = meetings) =>
  toLanes(own, kind, toData(own)).map(({ key, meetings: row }) => [key, row.map(({ id }) => id)]);

test('rows by level keep the rank of levels and the order of time', () => {
  expect(keys('level', [...meetings].reverse())).toEqual([
    ['head-of-state', ['first', 'eve', 'day']],
    ['ministerial', ['month', 'twin', 'last']],
    ['envoy', ['plan']],
  ]);
});

test('a meeting stands in the row of each of its people, one without names in a row of its own at the end', () => {
  const rows = keys('person');
  expect(rows.map(([key]) => key)).toEqual(['s-qasim', 's-salem', 'r-belova', 'r-orlov', null]);
  expect(rows.at(-1)).toEqual([null, ['plan']]);
});

test('a venue stands in the row of its city', () => {
  expect(keys('place').map(([key]) => key)).toEqual(['city']);
  expect(keys('place', [meeting('nowhere', '2022-01-01', [], { place: null })])).toEqual([[null, ['nowhere']]]);
});

test('leaves out what has no date, and repeats what two articles report', () => {
  const own = [meeting('a', null, []), meeting('b', '2022-01-01', [], { articles: ['01', '02'] })];
  expect(keys('article', own)).toEqual([
    ['01', ['b']],
    ['02', ['b']],
  ]);
});
