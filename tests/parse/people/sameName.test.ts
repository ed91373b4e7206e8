import { expect, test } from 'vitest';
import { nameClues, samePersonName, soundAlike, soundClue } from '../../../src/parse/people/sameName.ts';
import { phraseKeys } from '../../../src/parse/text/wordKey.ts';

test.each([
  ['عادل الجبير', 'عادل بن أحمد الجبير'],
  ['لافروف', 'سيرغي لافروف'],
  ['خوسيه مانويل ألباريس', 'خوسيه ألبارس'],
  ['تميم بن حمد', 'تميم بن حمد آل ثاني'],
  ['محمد راشد', 'محمد راشد آل مكتوم'],
  ['خالد بن سلمان', 'خالد بن سلمان بن عبد العزيز'],
  ['عبد الله حداد', 'عبدالله حداد'],
  ['أندريه بيلوسوف', 'أندريه بيلاؤوسوف'],
  ['ستيفان سيجورنيه', 'ستيفان سيجورني'],
])('finds two names of one person by a clue: %s, %s', (a, b) => {
  expect(samePersonName(a, b)).toBe(true);
  const clues = nameClues(phraseKeys(a));
  expect(nameClues(phraseKeys(b)).some((clue) => clues.includes(clue))).toBe(true);
});

test.each([
  ['سيرغي شويغو', 'سيرجي شويجو', true],
  ['أندريه بيلوسوف', 'أندري بيلاوسوف', true],
  ['غريغوري كاراسين', 'جريجوري كاراسين', true],
  ['ميخائيل بيلوف', 'ميكائيل بيلوف', true],
  ['أنطون فولكوف', 'إيغور فولكوف', false],
  ['أنطون فولكوف', 'ميخائيل فولكوف', false],
  ['أنطون فولكوف', 'أنطون بتروف', false],
])('hears one name or two: %s, %s', (a, b, one) => {
  expect(soundAlike(phraseKeys(a), phraseKeys(b))).toBe(one);
  if (one) expect(soundClue(phraseKeys(a))).toBe(soundClue(phraseKeys(b)));
});
