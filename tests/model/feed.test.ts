import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFeed, DRAWN_SINGLY, type Entry, type FeedRow } from '../../src/model/feed.ts';

const DAY = 864e5;
const countAll = (rows: FeedRow<Entry>[]) =>
  rows.reduce((sum, row) => sum + (row.kind === 'bucket' ? row.count : 1), 0);

test('gives out few entries as they are, and only those around the window', () => {
  const feed = createFeed(Array.from({ length: 40 }, (_, at) => ({ lane: 'a', at: at * DAY })));
  const rows = feed(10 * DAY, 20 * DAY, 1000);
  expect(rows.every(({ kind }) => kind === 'entry')).toBe(true);
  // Half a window more on either side, so that a small move needs nothing new.
  expect(rows).toHaveLength(20);
});

test('never loses one, and never mixes rows', () => {
  const entry = fc.record({
    lane: fc.constantFrom('a', 'b', '__proto__'),
    at: fc.integer({ min: 0, max: 2000 * DAY }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 600 }), fc.integer({ min: 100, max: 2000 }), (entries, width) => {
      const rows = createFeed(entries)(0, 2000 * DAY, width);
      expect(countAll(rows)).toBe(entries.length);
      for (const lane of ['a', 'b', '__proto__']) {
        const own = rows.filter((row) => (row.kind === 'bucket' ? row.lane : row.entry.lane) === lane);
        expect(countAll(own)).toBe(entries.filter((one) => one.lane === lane).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a hundred thousand become as many boxes as the window has room for, the same ones after a small move', () => {
  const entries = Array.from({ length: 100_000 }, (_, at) => ({ lane: `l${at % 3}`, at: ((at * 7919) % 1800) * DAY }));
  const feed = createFeed(entries);
  const rows = feed(0, 1800 * DAY, 1200);
  expect(rows.length).toBeLessThan(DRAWN_SINGLY);
  const ids = (more: number) =>
    feed(more, 1800 * DAY + more, 1200).map((row) => (row.kind === 'bucket' ? row.id : row.entry.at));
  expect(ids(DAY)).toEqual(ids(0));
});

test('buckets of a row stand at least a count apart', () => {
  const entries = Array.from({ length: 1000 }, (_, at) => ({ lane: 'a', at: ((at * 7919) % 1800) * DAY }));
  const rows = createFeed(entries)(0, 1800 * DAY, 1200);
  const places = rows.flatMap((row) => (row.kind === 'bucket' ? [(row.at / (1800 * DAY)) * 1200] : []));
  expect(places.length).toBeGreaterThan(10);
  for (const [at, place] of places.entries()) if (at > 0) expect(place - places[at - 1]!).toBeGreaterThanOrEqual(47.9);
});
