import { describe, expect, it } from 'vitest';
import { toDateValue } from '../../../src/model/dateValue.ts';
import type { DateRule } from '../../../src/model/rules.ts';
import { resolveDate } from '../../../src/parse/dates/resolve/resolveDate.ts';
import { findDates } from '../../../src/parse/dates/rules/findDates.ts';

type Row = [text: string, reference: string | null, edtf: string, rule?: DateRule];

function readAll(text: string, reference: string | null, tense: 'past' | 'future' | null = null) {
  const context = { reference: reference ? toDateValue(reference) : null, tense, range: null };
  return findDates(text).map((mention) => resolveDate(mention, context));
}

function expectOne([text, reference, edtf, rule]: Row, tense: 'past' | 'future' | null = null): void {
  const readings = readAll(text, reference, tense);
  expect(readings.map((reading) => reading?.edtf)).toEqual([edtf]);
  expect(readings[0]?.value?.edtf ?? null).toBe(edtf.startsWith('X') || edtf.startsWith('[') ? null : edtf);
  if (rule) expect(readings[0]?.rule).toBe(rule);
}

describe('dates stated in full', () => {
  it.each<Row>([
    ['٩ حزيران ٢٠٢٢', null, '2022-06-09'],
    ['۹ حزيران ۲۰۲۲', null, '2022-06-09'],
    ['غـــرة 1 كـانون الأول 2021', null, '2021-12-01'],
    ['\u202b12 آذار\u202c 2014', null, '2014-03-12'],
  ])('reads “%s”', (...row) => {
    expectOne(row);
  });

  it('covers the words of the date and nothing more', () => {
    const text = 'وأوضح أن اللقاء جرى يوم الثلاثاء 14 آذار/مارس 2023، في العاصمة.';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['يوم الثلاثاء 14 آذار/مارس 2023']);
  });

  it('keeps a particle out of the span and a vowel mark in it', () => {
    const text = 'التقيا اليوم وغدًا، وبالأمس';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['اليوم', 'غدًا', 'الأمس']);
  });

  it('quotes a month together with the day behind it', () => {
    const text = 'وصل الوفد في سبتمبر10.';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['سبتمبر10']);
  });
});

describe('ranges and lists', () => {
  it.each<Row>([
    ['من 12 إلى 14 الشهر الجاري', '2019-05-08', '2019-05-12/2019-05-14', 'day-of-this-month'],
    ['يومي الأربعاء والخميس المقبلين', '2019-05-06', '2019-05-08/2019-05-09', 'weekday-after-publication'],
  ])('reads “%s” from %s', (...row) => {
    expectOne(row);
  });

  it('reads days that are apart one by one', () => {
    expect(readAll('في 3 و9 أيار 2019', null).map((reading) => reading?.edtf)).toEqual(['2019-05-03', '2019-05-09']);
    expect(readAll('أيام 3 - 5 - 9 أيار 2019', null).map((reading) => reading?.edtf)).toEqual([
      '2019-05-03',
      '2019-05-05',
      '2019-05-09',
    ]);
  });
});

describe('dates that lean on the day of publication', () => {
  it('takes the weekday that the tense of the verb points to', () => {
    expectOne(['الأربعاء', '2021-03-01', '2021-02-24', 'weekday-before-publication'], 'past');
    expectOne(['الأربعاء', '2021-03-01', '2021-03-03', 'weekday-after-publication'], 'future');
    expectOne(['20 شباط', '2021-03-01', '2022-02-20'], 'future');
    expectOne(['20 نيسان', '2021-03-01', '2020-04-20'], 'past');
  });

  it('does not count what follows another event from the day of publication', () => {
    expect(readAll('وفي اليوم التالي', '2021-03-01', 'past').map((reading) => reading?.value)).toEqual([null]);
    expect(readAll('وبعد يومين', '2021-03-01', 'past').map((reading) => reading?.value)).toEqual([null]);
    expect(findDates('قبل يومين من القمة')).toEqual([]);
    expect(readAll('في 9 أيار من العام نفسه', '2021-03-01').map((reading) => reading?.edtf)).toEqual(['XXXX-05-09']);
  });

  it('knows nothing of «أمس» without a day of publication', () => {
    expect(readAll('أمس الأربعاء', null)).toEqual([{ value: null, edtf: 'XXXX-XX-XX', rule: null }]);
  });

  it('answers from a span of publication what holds on each of its days', () => {
    const context = { reference: toDateValue('2021-03'), tense: 'past' as const, range: null };
    const read = (text: string) => findDates(text).map((mention) => resolveDate(mention, context)?.value?.edtf ?? null);
    expect(read('العام الماضي')).toEqual(['2020']);
    expect(read('الشهر الماضي')).toEqual(['2021-02']);
    expect(read('أمس')).toEqual(['2021-02-28/2021-03-30']);
    expect(read('20 آذار')).toEqual([null]);
  });
});

describe('dates without a year', () => {
  it('stay without one when nothing settles it', () => {
    expectOne(['السبت 14 أيار', null, 'XXXX-05-14']);
    expectOne(['في أيار/مايو', null, 'XXXX-05']);
  });

  it('take the one year of the range in which the weekday agrees', () => {
    const read = (text: string, earliest: string, latest: string) => {
      const [mention] = findDates(text);
      return mention ? resolveDate(mention, { reference: null, tense: null, range: { earliest, latest } }) : null;
    };
    // 14 May was a Saturday in 2016 and 2022.
    expect(read('السبت 14 أيار', '2018-01-01', '2025-12-31')).toMatchObject({
      edtf: '2022-05-14',
      rule: 'weekday-in-range',
    });
    expect(read('السبت 14 أيار', '2014-01-01', '2025-12-31')).toMatchObject({ edtf: 'XXXX-05-14', value: null });
    expect(read('14 أيار', '2022-01-01', '2022-12-31')).toMatchObject({
      edtf: '2022-05-14',
      rule: 'only-year-in-range',
    });
  });
});

describe('contradictions', () => {
  it.each([
    ['الأحد 14 أيار 2022', null, ['2022-05-14', '2022-05-15']],
    ['14 أيار/يونيو 2022', null, ['2022-05-14', '2022-06-14']],
    ['في أيلول (أكتوبر) 2022', null, ['2022-09', '2022-10']],
    ['أمس الخميس', '2022-05-14', ['2022-05-13', '2022-05-12']],
    ['اليوم، 12 أيار', '2022-05-14', ['2022-05-12', '2022-05-14']],
    ['1 رمضان 1443 هـ الموافق 9 نيسان 2022', null, ['2022-04-09', '2022-04-02']],
  ])('keeps both readings of “%s”', (text, reference, readings) => {
    const found = readAll(text, reference);
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toBeNull();
    expect(found[0]?.conflict?.map((value) => value.edtf)).toEqual(readings);
  });

  it('makes no day of one that the calendar lacks', () => {
    expect(readAll('31 نيسان 2022', null)).toEqual([null]);
  });

  it('bears a day of difference between the calendars', () => {
    expectOne(['16 شوال 1444 هـ الموافق 7 أيار 2023', null, '2023-05-07']);
    expectOne(['11-08-1444 هـ', null, '2023-03-03', 'hijri-calendar']);
    expectOne(['رمضان 1445', null, '2024-03-11/2024-04-09', 'hijri-calendar']);
  });
});

describe('misspelt months', () => {
  it.each<Row>([
    ['14 نوفمر 2019', null, '2019-11-14', 'misspelt-month'],
    ['14 حزيارن 2019', null, '2019-06-14', 'misspelt-month'],
  ])('reads “%s” by its neighbours', (...row) => {
    expectOne(row);
  });

  it('leaves other words alone', () => {
    expect(findDates('القانون 2019')).toEqual([]);
    expect(findDates('ارتفع الدولار 2019 ليرة')).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    'الساعة 10:45 صباحا',
    'بنسبة 25 بالمئة',
    '25.5%',
    'قرار مجلس الأمن رقم 2254',
    'القرار 2118',
    'فاز الفريق 3-1',
    'بقيمة 2020 دولار',
    'ابحث في الموقع',
    'الوزير الأول',
    'كانون',
    'عبد الأحد',
    'مارس ضغوطا على الحكومة',
    'من مارس هذا الدور',
    'أبو محمد وأب لطفلين',
    'باب المدينة',
    'السبتمبريون',
    'هاتف 0096311223344',
    '+963 11 222-33-44',
    'صيغة 5+1',
    'في وقت سابق',
    'في الأشهر المقبلة',
    'قبل أيام',
    'الفترة المقبلة',
    'كلا الاثنين',
    'قبل عام ونصف',
    'محمد رجب 2019',
    'عام ونصف العام',
    'في الثمانينيات من عمره',
    'أحد المسؤولين',
    'ثلاثة وزراء',
    'في 2000 مدرسة',
    '192.168.10.12',
    'الرئيس السابق',
    '12 نقطة',
  ])('finds none in “%s”', (text) => {
    expect(readAll(text, '2021-03-01')).toEqual([]);
  });
});
