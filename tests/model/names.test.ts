import { expect, test } from 'vitest';
import type { Person } from '../../src/model/dataset.ts';
import { toInitials, toShortNames } from '../../src/model/names.ts';

const person = (id: string, ar: string, en = ar): Person => ({
  id,
  name: { ar, en, ru: en },
  country: '',
  offices: [],
});

test('calls people by their family name, which may be of two words', () => {
  const people = [person('a', 'نبيل السالم'), person('b', 'هدى أبو قاسم'), person('c', 'إيغور أورلوف')];
  expect([...toShortNames(people, 'ar').values()]).toEqual(['السالم', 'أبو قاسم', 'أورلوف']);
});

test('keeps the whole name where two bear the same', () => {
  const people = [person('a', 'نبيل السالم'), person('b', 'رنا السالم'), person('c', 'آنا بيلوفا')];
  expect([...toShortNames(people, 'ar').values()]).toEqual(['نبيل السالم', 'رنا السالم', 'بيلوفا']);
});

test('keeps a name of one word', () => {
  expect(toShortNames([person('a', 'سقراط')], 'ar').get('a')).toBe('سقراط');
});

test.each([
  ['نبيل السالم', 'س'],
  ['هدى أبو قاسم', 'ق'],
  ['إيغور أورلوف', 'أ'],
  ['علي آل', 'آ'],
  ['Nabil al-Salem', 'NS'],
  ['Анна Белова', 'АБ'],
  ['Plato', 'P'],
  ['', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(toInitials(name)).toBe(initials);
});
