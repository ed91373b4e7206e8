import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleDataPath, articlePath, articleSegment, findArticleId } from '../../src/model/articlePath.ts';

test('keeps ordinary and Arabic names as they are', () => {
  expect(articlePath('03_moscow-talks.v2')).toBe('articles/03_moscow-talks.v2/');
  expect(articleSegment('لقاء-موسكو')).toBe('لقاء-موسكو');
  expect(articleDataPath('03', 'json')).toBe('data/articles/03.json');
});

test.each([
  ['a b', 'a~20b'],
  ['50%', '50~25'],
  ['a#b?c', 'a~23b~3Fc'],
  ['..', '~2E.'],
  ['.hidden', '~2Ehidden'],
  ['a~b', 'a~7Eb'],
  ["o'clock", 'o~27clock'],
  ['a\u202eb', 'a~E2~80~AEb'],
  ['', '~'],
])('writes “%s” as “%s”', (id, segment) => {
  expect(articleSegment(id)).toBe(segment);
});

const ids = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[ء-ي %#~.\\/-]{0,120}$/u),
);

test('any id makes one safe file name of at most 200 bytes, and its address leads back to it', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const segment = articleSegment(id);
      expect(segment).toMatch(/^(?!\.)[\p{L}\p{M}\p{N}._~-]+$/u);
      expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(200);
      const [, encoded = ''] = articlePath(id).split('/');
      expect(decodeURIComponent(encoded)).toBe(segment);
      expect(findArticleId(['something else', id], encoded)).toBe(id);
    }),
    { numRuns: 2000 },
  );
});

test('different ids keep different names', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      fc.pre(a !== b && !/\p{Cs}/u.test(a) && !/\p{Cs}/u.test(b));
      expect(articleSegment(a)).not.toBe(articleSegment(b));
    }),
    { numRuns: 2000 },
  );
  const long = 'ل'.repeat(200);
  expect(articleSegment(`${long}1`)).not.toBe(articleSegment(`${long}2`));
});

test('a broken or unknown address leads to no article', () => {
  expect(findArticleId(['a'], '%E0%A4%A')).toBeNull();
  expect(findArticleId(['a'], 'b')).toBeNull();
});
