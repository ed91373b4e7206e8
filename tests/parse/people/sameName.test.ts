import { expect, test } from 'vitest';
import { nameClues, samePersonName } from '../../../src/parse/people/sameName.ts';
import { phraseKeys } from '../../../src/parse/text/wordKey.ts';

test.each([
  ['عادل الجبير', 'عادل بن أحمد الجبير'],
  ['لافروف', 'سيرغي لافروف'],
  ['خوسيه مانويل ألباريس', 'خوسيه ألبارس'],
  ['تميم بن حمد', 'تميم بن حمد آل ثاني'],
  ['محمد راشد', 'محمد راشد آل مكتوم'],
  ['خالد بن سلمان', 'خالد بن سلمان بن عبد العزيز'],
  ['عبد الله حداد', 'عبدالله حداد'],
])('finds two names of one person by a clue: %s, %s', (a, b) => {
  expect(samePersonName(a, b)).toBe(true);
  const clues = nameClues(phraseKeys(a));
  expect(nameClues(phraseKeys(b)).some((clue) => clues.includes(clue))).toBe(true);
});
