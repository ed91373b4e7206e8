import { expect, test } from 'vitest';
import { Scan } from '../../../src/parse/people/scan.ts';
import { readUnknownName } from '../../../src/parse/people/unknownName.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { tokenize } from '../../../src/parse/text/words.ts';
import { gazetteer } from './smallRegistry.ts';

function nameIn(text: string, titled = false): string | null {
  const scan = new Scan(text, tokenize(foldText(text)), gazetteer);
  scan.enter({ begin: 0, end: scan.tokens.length });
  const name = readUnknownName(scan, { from: 0, end: scan.end, titled });
  return name && scan.words({ ...name, skip: 0 });
}

test.each([
  ['a joint takes what it needs', 'محمد بن سلمان وصل', 'محمد بن سلمان'],
  ['a joint without a name is none', 'علي بن', 'علي'],
  ['a father is followed by an office', 'محمد بن سلمان بن عبد العزيز وزير الدفاع', 'محمد بن سلمان بن عبد العزيز'],
  ['a name of a place ends its name after «دي»', 'ستيفان دي ميستورا تمسك', 'ستيفان دي ميستورا'],
  ['a tail belongs to the name before it', 'مولود جاويش أوغلو وصل', 'مولود جاويش أوغلو'],
  ['a house ends a name with the article', 'صباح خالد الحمد الصباح وصل', 'صباح خالد الحمد الصباح'],
  ['a family name that is a word of news is the last', 'تمام سلام الثلاثاء', 'تمام سلام'],
  ['a given name that is a time of day begins prose', 'سامح شكري صباح أمس', 'سامح شكري'],
  ['an Arab may have a nationality for a family name', 'محمد السوداني وصل', 'محمد السوداني'],
  ['nobody else may', 'فلاديمير السوداني وصل', 'فلاديمير'],
  ['a third word that nobody knows waits for punctuation', 'خالد محفوظ بحاح، وقال', 'خالد محفوظ بحاح'],
  ['a third word before a verb of two objects is none', 'خالد محفوظ بحاح بلاده', 'خالد محفوظ'],
  ['a word of the article elsewhere is a name', 'خالد محفوظ بحاح بلاده، وعاد بحاح', 'خالد محفوظ بحاح'],
])('%s: %s', (_behaviour, text, name) => {
  expect(nameIn(text)).toBe(name);
});

test('a word of news begins a name only after a title', () => {
  expect(nameIn('صباح الخالد')).toBe(null);
  expect(nameIn('صباح الخالد', true)).toBe('صباح الخالد');
});
