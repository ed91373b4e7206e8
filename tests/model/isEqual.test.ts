import { expect, test } from 'vitest';
import { isEqual } from '../../src/model/isEqual.ts';

test('tells whether two values say the same, whatever order their members have', () => {
  const value = { a: [1, { b: null, c: 'ج' }], d: {} };
  expect(isEqual(value, structuredClone(value))).toBe(true);
  expect(isEqual(value, { d: {}, a: [1, { c: 'ج', b: null }] })).toBe(true);
});

test.each([
  [[1, 2], [1]],
  [[], {}],
  [{}, null],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [{ a: [{ b: 1 }] }, { a: [{ b: '1' }] }],
])('%j is not %j', (a, b) => {
  expect(isEqual(a, b)).toBe(false);
  expect(isEqual(b, a)).toBe(false);
});
