import { expect, test } from 'vitest';
import { runOffice } from '../rules/offices.ts';

test.each([
  ['a noun of news behind “and” is not the ministry’s', 'وزير الخارجية ونتائج الأعمال', 'foreign-minister, 2 words'],
  ['a noun that no lexicon knows is, with its genitive', 'وزير الطرق وبناء المدن', 'roads-minister, 4 words'],
  ['a deputy is told by whom he deputises', 'نائب وزير الخارجية الروسي', 'deputy-foreign-minister of russia, 4 words'],
  ['a deputy of nobody is no office', 'نائب الحقيقة', 'nothing'],
  ['the word for an adviser is the chancellor of Germany', 'المستشار الألماني', 'chancellor of germany, 2 words'],
  ['and an adviser elsewhere', 'المستشار الروسي', 'adviser of russia, 2 words'],
  ['a chief executive is no president', 'الرئيس التنفيذي', 'chief, 2 words'],
  ['citizens abroad close a ministry’s name', 'وزير الخارجية وشؤون المصريين في الخارج', 'foreign-minister, 6 words'],
])('%s', (_, text, gives) => {
  expect(runOffice({ text, gloss: '', gives })).toBe(gives);
});
