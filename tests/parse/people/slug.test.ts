import { expect, test } from 'vitest';
import { nameSlug } from '../../../src/parse/people/slug.ts';
import { phraseKeys } from '../../../src/parse/text/wordKey.ts';

test.each([
  ['أيمن الصفدي', 'aiman-al-safadi'],
  ['عبد الله حداد', nameSlug(phraseKeys('عبدالله حداد'))],
  ['سيرغي لافروف', nameSlug(phraseKeys('سيرجي لافروف'))],
  ['', 'unnamed'],
])('%s is %s', (name, slug) => {
  expect(nameSlug(phraseKeys(name))).toBe(slug);
});
