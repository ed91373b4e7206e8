import { expect, test } from 'vitest';
import { countByMonth } from '../../src/model/histogram.ts';
import { meeting } from '../app/timeline/corpus.ts';

test('counts by month without a gap, across the turn of the year', () => {
  const own = [meeting('a', '2021-11-30', []), meeting('b', '2022-01-01', []), meeting('c', '2022-01-31', [])];
  expect(countByMonth(own)).toEqual([
    { month: '2021-11', certain: 1, possible: 0 },
    { month: '2021-12', certain: 0, possible: 0 },
    { month: '2022-01', certain: 2, possible: 0 },
  ]);
});

test('a date wider than a month is possible in each that it touches, never certain', () => {
  const counts = countByMonth([meeting('a', '2022-02-25/2022-03-04', []), meeting('b', '2022-02', [])]);
  expect(counts).toEqual([
    { month: '2022-02', certain: 1, possible: 1 },
    { month: '2022-03', certain: 0, possible: 1 },
  ]);
});

test('without dates there is nothing, but for the months asked for', () => {
  expect(countByMonth([meeting('a', null, [])])).toEqual([]);
  expect(countByMonth([], { from: '2021-12', to: '2022-01' }).map(({ month }) => month)).toEqual([
    '2021-12',
    '2022-01',
  ]);
});
