import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDateValue } from '../../../src/model/dateValue.ts';
import { DATE_RULES } from '../../../src/model/rules.ts';
import { resolveDate } from '../../../src/parse/dates/resolve/resolveDate.ts';
import { findDates } from '../../../src/parse/dates/rules/findDates.ts';
import { foldText } from '../../../src/parse/text/fold.ts';
import { measure } from '../../processorTime.ts';

const pieces = [
  'الثلاثاء',
  'يوم',
  'يومي',
  'أمس',
  'أول',
  'من',
  'إلى',
  'بين',
  'و',
  'في',
  '13',
  '٣١',
  '2023',
  '1444',
  'هـ',
  'آذار',
  '/',
  'مارس',
  '(',
  ')',
  'تشرين',
  'الثاني',
  'الثالث عشر',
  'والعشرين',
  'الشهر',
  'العام',
  'الماضي',
  'المقبل',
  'الجاري',
  'منتصف',
  'القرن',
  'سبعينيات',
  'النصف',
  'الأول',
  'ألفين',
  'قبل',
  'بعد',
  'أسبوع',
  '999',
  'رمضان',
  '،',
  '-',
  '.',
  '\n',
  '\u202b',
  'ـ',
  'June',
  '31/12',
  '29-02-2023',
  'الأسبوع',
  'بقية',
  'آخر',
  'نفسه',
];
const newsWords = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '));
const gluedWords = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((words) => words.join(''));
const anyText = fc.oneof(newsWords, gluedWords, fc.string({ unit: 'binary', maxLength: 200 }));
const anyDay = fc
  .date({ min: new Date('0002-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyContext = fc.record({
  reference: fc.oneof(
    fc.constant(null),
    anyDay.map(toDateValue),
    fc.constantFrom('2021-03', '2021', '1999/2024').map(toDateValue),
  ),
  tense: fc.constantFrom('past', 'future', null),
  range: fc.constantFrom(null, { earliest: '2011-01-01', latest: '2025-12-31' }),
});

describe('any text', () => {
  it('gives mentions in order, without overlap, inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives readings that say what they are', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const mention of findDates(text)) {
          const reading = resolveDate(mention, context);
          if (!reading) continue;
          if (reading.value) expect(reading.value).toEqual(toDateValue(reading.edtf));
          if (reading.value) expect(() => parseEdtf(reading.edtf)).not.toThrow();
          if (reading.conflict) expect(reading.value).toBeNull();
          if (reading.rule) expect(DATE_RULES).toContain(reading.rule);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same mentions whether the caller folds the text or not', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findDates(text, foldText(text), { start: 0, end: text.length })).toEqual(findDates(text));
      }),
    );
  });

  it('stays within the part of the text that it is asked about', () => {
    const text = 'أمس الأول، 3 أيار 2020، وغدا';
    const within = { start: text.indexOf('3'), end: text.indexOf('2020') + 4 };
    const found = findDates(text, foldText(text), within).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['3 أيار 2020']);
  });

  it('takes time in proportion to the length, whatever is repeated', () => {
    const time = (text: string): number => measure(() => findDates(text)).took;
    const best = (text: string): number => Math.min(time(text), time(text), time(text));
    for (const bait of ['1 ', '13/', 'من 3 إلى ', 'الثالث و', '(', 'يومي 4 و5 ', '2023-', 'بعد ', 'الأحد و']) {
      // Eight times the text may take three times as long again, for a busy machine, but never the square.
      expect(best(bait.repeat(8000)), bait).toBeLessThan(24 * best(bait.repeat(1000)) + 100);
    }
  });
});
