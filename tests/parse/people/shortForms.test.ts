import { expect, test } from 'vitest';
import { shortForms } from '../../../src/parse/people/shortForms.ts';
import { phraseKeys } from '../../../src/parse/text/wordKey.ts';

test.each([
  ['عادل بن أحمد الجبير', ['الجبير', 'عادل الجبير', 'عادل بن أحمد']],
  ['تميم بن حمد آل ثاني', ['تميم بن حمد']],
  ['ستيفان دي ميستورا', ['دي ميستورا']],
])('%s may be called again %s', (name, forms) => {
  const short = shortForms(phraseKeys(name)).map((form) => form.join(' '));
  for (const form of forms) expect(short).toContain(phraseKeys(form).join(' '));
});

test('nobody of a house is called by the house alone', () => {
  expect(shortForms(phraseKeys('تميم بن حمد آل ثاني'))).toEqual([phraseKeys('تميم بن حمد')]);
});
