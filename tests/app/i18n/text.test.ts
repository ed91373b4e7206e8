import { describe, expect, it } from 'vitest';
import { toDigits } from '../../../src/app/i18n/dates.ts';
import { createI18n, switchLanguage } from '../../../src/app/i18n/i18n.ts';
import panel from '../../../src/app/i18n/panel.ar.json';
import { explainRule } from '../../../src/app/i18n/rules.ts';
import { createText } from '../../../src/app/i18n/useText.ts';
import { parsePreferences } from '../../../src/app/preferences/preferences.ts';
import type { Locale } from '../../../src/model/languages.ts';
import { DATE_RULES } from '../../../src/model/rules.ts';
import { makeClaim, makeDate } from '../../model/meetings.ts';

async function textIn(
  locale: Locale,
  months: 'both' | 'levantine' | 'egyptian' = 'both',
  digits: 'latn' | 'arab' = 'latn',
) {
  const i18n = createI18n(panel);
  await switchLanguage(i18n, locale);
  return createText(i18n.t, locale, months, digits);
}

describe('names', () => {
  it('are joined alike where they are text and where they are more than text', async () => {
    for (const [locale, joined] of [
      ['ar', 'أ وب وج'],
      ['en', 'أ, ب, and ج'],
      ['ru', 'أ, ب и ج'],
    ] as const) {
      const { list, separators } = await textIn(locale);
      const names = ['أ', 'ب', 'ج'];
      expect(list(names)).toBe(joined);
      expect(names.flatMap((name, index) => [separators(3)[index - 1] ?? '', name]).join('')).toBe(joined);
      expect(separators(1)).toEqual([]);
    }
  });
});

describe('dates', () => {
  it('are written in Arabic with both names of the month', async () => {
    const { date } = await textIn('ar');
    expect(date(makeDate('2025-10-15'))).toBe('15 تشرين الأول/أكتوبر 2025');
    expect(date(makeDate('2021-09'))).toBe('أيلول/سبتمبر 2021');
    expect(date(makeDate('2021'))).toBe('2021');
    expect(date(makeDate('2021-06-20/2021-06-26'))).toBe('بين 20 و26 حزيران/يونيو 2021');
    expect(date(makeDate('2022-12-30/2023-01-02'))).toBe('بين 30 كانون الأول/ديسمبر 2022 و2 كانون الثاني/يناير 2023');
    expect(date(null)).toBe('تاريخ غير معروف');
  });
  it('follow the choice of month names and digits', async () => {
    expect((await textIn('ar', 'levantine')).date(makeDate('2025-10-15'))).toBe('15 تشرين الأول 2025');
    expect((await textIn('ar', 'egyptian', 'arab')).date(makeDate('2025-10-15'))).toBe('١٥ أكتوبر ٢٠٢٥');
    expect((await textIn('en', 'both', 'arab')).date(makeDate('2025-10-15'))).toBe('15 October 2025');
  });
  it('are written in English and Russian', async () => {
    const [en, ru] = [await textIn('en'), await textIn('ru')];
    expect(en.date(makeDate('2021-06-20/2021-06-26'))).toBe('between 20 and 26 June 2021');
    expect(en.when(makeDate('2021-09'))).toBe('in September 2021');
    expect(ru.date(makeDate('2025-10-15'))).toBe('15 октября 2025 г.');
  });
  it('change every digit and nothing else', () => expect(toDigits('15 آذار 2023', 'arab')).toBe('١٥ آذار ٢٠٢٣'));
});

describe('plurals', () => {
  it('take all six forms of Arabic', async () => {
    const { t } = await textIn('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => t('meetings', { count }))).toEqual([
      'لا لقاءات',
      'لقاء واحد',
      'لقاءان',
      '3 لقاءات',
      '11 لقاءً',
      '100 لقاء',
    ]);
  });
  it('take the forms of Russian and English', async () => {
    const [ru, en] = [await textIn('ru'), await textIn('en')];
    expect([1, 3, 11, 21].map((count) => ru.t('meetings', { count }))).toEqual([
      '1 встреча',
      '3 встречи',
      '11 встреч',
      '21 встреча',
    ]);
    expect([0, 1, 2].map((count) => en.t('meetings', { count }))).toEqual(['0 meetings', '1 meeting', '2 meetings']);
  });
});

describe('explainRule', () => {
  const range = { from: '2021', to: '2025' };
  it('says which weekday settles the year', async () => {
    const claim = { ...makeClaim(makeDate('2025-12-24')), basis: 'inferred' as const, rule: 'weekday-in-range' };
    expect(explainRule(claim, range, await textIn('en'))).toBe(
      '24 December falls on a Wednesday in 2025 and in no other year of this timeline (2021–2025).',
    );
    expect(explainRule(claim, range, await textIn('ar'))).toContain('24 كانون الأول/ديسمبر يوم الأربعاء في عام 2025');
  });
  it('has a sentence of its own for every rule by which dates are read', async () => {
    const text = await textIn('ar');
    for (const rule of DATE_RULES) {
      const claim = { ...makeClaim(makeDate('2025-12-24')), basis: 'inferred' as const, rule };
      expect(explainRule(claim, range, text), rule).not.toBe(panel.rule.other);
    }
  });
  it('has a general sentence for any other', async () => {
    const claim = { ...makeClaim('x'), basis: 'inferred' as const, rule: 'constructor' };
    expect(explainRule(claim, range, await textIn('ar'))).toBe(panel.rule.other);
  });
});

describe('parsePreferences', () => {
  it.each([null, '', 'null', '[]', '7', '{"months":"x","size":9,"theme":"pink"}', '{'])(
    'makes the best of %j',
    (text) => {
      expect(parsePreferences(text)).toEqual({ months: 'both', digits: 'latn', size: 0, theme: 'auto', keys: true });
    },
  );
  it('keeps known choices', () => {
    expect(parsePreferences('{"months":"levantine","size":2,"keys":false}')).toMatchObject({
      months: 'levantine',
      size: 2,
      keys: false,
    });
  });
});
