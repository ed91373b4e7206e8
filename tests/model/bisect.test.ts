import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect, endOf, itself } from '../../src/model/bisect.ts';

test('finds the first that is not less, as a walk would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const walked = sorted.findIndex((number) => number >= wanted);
      expect(bisect(sorted, wanted, itself)).toBe(walked < 0 ? sorted.length : walked);
    }),
  );
});

test('goes by whatever value the list is sorted by', () => {
  const spans = [{ end: 3 }, { end: 3 }, { end: 8 }];
  expect([0, 3, 4, 8, 9].map((at) => bisect(spans, at, endOf))).toEqual([0, 0, 2, 2, 3]);
});
