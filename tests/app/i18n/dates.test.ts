import { expect, test } from 'vitest';
import { type DateStyle, formatDate, formatEnds, formatMoment } from '../../../src/app/i18n/dates.ts';
import { makeDate } from '../../model/meetings.ts';

const both: DateStyle = { locale: 'ar', monthNames: 'both', digits: 'latn' };

test('a date shows no more than is known', () => {
  const write = (edtf: string) => formatDate(makeDate(edtf), both);
  expect(write('2025-10-15')).toBe('15 تشرين الأول/أكتوبر 2025');
  expect(write('2021-09')).toBe('أيلول/سبتمبر 2021');
  expect(write('2021')).toBe('2021');
});

test('an interval is written once with a dash, and as two ends for a sentence', () => {
  const days = makeDate('2021-06-20/2021-06-26');
  expect(formatDate(days, both)).toBe('20–26 حزيران/يونيو 2021');
  expect(formatDate(days, { ...both, monthNames: 'levantine' })).toBe('20–26 حزيران 2021');
  expect(formatEnds(days, both)).toEqual({ from: '20', to: '26 حزيران/يونيو 2021' });
  expect(formatEnds(makeDate('2021-06-20/2021-07-02'), both).from).toBe('20 حزيران/يونيو');
  expect(formatEnds(makeDate('2022-12-30/2023-01-02'), both).from).toBe('30 كانون الأول/ديسمبر 2022');
});

test('all twelve months have their names in both ways', () => {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1));
  const name = (at: number, monthNames: DateStyle['monthNames']) =>
    formatMoment(at, { month: 'long' }, { ...both, monthNames });
  expect(months.map((at) => name(at, 'levantine'))).toEqual(
    'كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون الأول'.split('،'),
  );
  expect(name(Date.UTC(2025, 0, 1), 'both')).toBe('كانون الثاني/يناير');
  expect(name(Date.UTC(2025, 0, 1), 'egyptian')).toBe('يناير');
});
