import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/parse/dates/rules/findDates.ts';

const countries = [
  'SY',
  'LB',
  'IQ',
  'JO',
  'PS',
  'EG',
  'SA',
  'AE',
  'QA',
  'KW',
  'BH',
  'OM',
  'YE',
  'DZ',
  'TN',
  'MA',
  'MR',
  'LY',
  'SD',
];

describe('month names', () => {
  it.each(countries)('knows every month as the locale ar-%s writes it', (country) => {
    for (const calendar of [{ month: 'long' }, { month: 'short' }] as const) {
      const format = new Intl.DateTimeFormat(`ar-${country}-u-ca-gregory-nu-arab`, {
        ...calendar,
        day: 'numeric',
        year: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const text = format.format(Date.UTC(2022, month, 17));
        expect(findDates(text), text).toMatchObject([{ day: 17, month: month + 1, year: 2022 }]);
      }
    }
  });

  it('knows the weekdays as the locales write them', () => {
    const format = new Intl.DateTimeFormat('ar-EG', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = 1; day <= 7; day++) {
      const text = format.format(Date.UTC(2023, 0, day));
      expect(findDates(text), text).toMatchObject([{ weekday: day - 1, day, month: 1, year: 2023 }]);
    }
  });

  it('knows the Hijri months', () => {
    const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { dateStyle: 'long', timeZone: 'UTC' });
    const seen = new Set<number>();
    for (let step = 0; step < 12; step++) {
      const text = format.format(Date.UTC(2023, 6, 25 + Math.round(step * 29.53)));
      const [mention] = findDates(text);
      expect(mention?.hijri, text).toMatchObject({ year: 1445 });
      if (mention?.hijri?.month) seen.add(mention.hijri.month);
    }
    expect(seen.size).toBe(12);
  });
});
