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
});

describe('months, years and stretches of them', () => {
  it.each<Row>([
    ['الربع الأخير من العام المقبل', '2020-05-05', '2021-10/2021-12', 'next-year'],
    ['النصف الأول من نيسان 2016', null, '2016-04-01/2016-04-15', 'part-of-period'],
    ['مطلع آذار 2016', null, '2016-03-01/2016-03-10', 'part-of-period'],
    ['منتصف شباط 2020', null, '2020-02-11/2020-02-20', 'part-of-period'],
    ['أواخر شباط 2020', null, '2020-02-21/2020-02-29', 'part-of-period'],
    ['نهاية تشرين الثاني 2017', null, '2017-11-21/2017-11-30', 'part-of-period'],
    ['في التسعينيات', '2020-01-01', '199X', 'decade-before-publication'],
    ['أواخر أيار الماضي', '2018-07-10', '2018-05-21/2018-05-31', 'month-before-publication'],
    ['مطلع الشهر المقبل', '2018-07-10', '2018-08-01/2018-08-10', 'next-month'],
  ])('reads “%s” from %s', (...row) => {
    expectOne(row);
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
  it.each<Row>([
    ['وصل أمس إلى بغداد', '2021-03-01', '2021-02-28', 'yesterday'],
    ['أول أمس', '2021-03-01', '2021-02-27', 'day-before-yesterday'],
    ['أول من أمس الأحد', '2021-03-02', '2021-02-28', 'day-before-yesterday'],
    ['أمس الأول', '2021-03-01', '2021-02-27', 'day-before-yesterday'],
    ['مساء أمس', '2021-03-01', '2021-02-28', 'yesterday'],
    ['الليلة الماضية', '2021-03-01', '2021-02-28', 'yesterday'],
    ['صباح اليوم الاثنين', '2021-03-01', '2021-03-01', 'today'],
    ['هذا اليوم', '2021-03-01', '2021-03-01', 'today'],
    ['يصل غداً الثلاثاء', '2021-03-01', '2021-03-02', 'tomorrow'],
    ['بعد غد', '2021-03-01', '2021-03-03', 'day-after-tomorrow'],
    ['بعد يوم غد الأربعاء', '2021-03-01', '2021-03-03', 'day-after-tomorrow'],
    ['الاثنين', '2021-03-01', '2021-03-01', 'weekday-of-publication'],
    ['صباح الأحد', '2021-03-01', '2021-02-28', 'weekday-before-publication'],
    ['الأربعاء المقبل', '2021-03-01', '2021-03-03', 'weekday-after-publication'],
    ['يوم الاثنين القادم', '2021-03-01', '2021-03-08', 'weekday-after-publication'],
    ['الاثنين الفائت', '2021-03-01', '2021-02-22', 'weekday-before-publication'],
    ['خميس الأسبوع الماضي', '2021-03-01', '2021-02-25', 'weekday-of-week'],
    ['الأربعاء من الأسبوع المقبل', '2021-03-01', '2021-03-10', 'weekday-of-week'],
    ['الأسبوع الماضي', '2021-03-03', '2021-02-22/2021-02-28', 'last-week'],
    ['هذا الأسبوع', '2021-03-03', '2021-03-01/2021-03-07', 'this-week'],
    ['نهاية الأسبوع الجاري', '2021-03-03', '2021-03-04/2021-03-07', 'this-week'],
    ['في نهاية الأسبوع المقبل', '2021-03-03', '2021-03-11/2021-03-14', 'next-week'],
    ['الأسبوع بعد المقبل', '2021-03-03', '2021-03-15/2021-03-21', 'next-week'],
    ['الشهر الماضي', '2021-01-03', '2020-12', 'last-month'],
    ['الشهر قبل الماضي', '2021-01-03', '2020-11', 'last-month'],
    ['العام الجاري', '2021-01-03', '2021', 'this-year'],
    ['السنة المقبلة', '2021-01-03', '2022', 'next-year'],
    ['العام المنصرم', '2021-01-03', '2020', 'last-year'],
    ['بقية الشهر', '2021-03-20', '2021-03-20/2021-03-31', 'this-month'],
    ['قبل ثلاثة أيام', '2021-03-03', '2021-02-28', 'relative-days'],
    ['منذ أسبوعين', '2021-03-03', '2021-02-17', 'relative-weeks'],
    ['بعد 10 أيام', '2021-03-03', '2021-03-13', 'relative-days'],
    ['قبل شهرين', '2021-03-03', '2021-01', 'relative-months'],
    ['قبل خمس سنوات', '2021-03-03', '2016', 'relative-years'],
    ['في 17 الجاري', '2021-03-03', '2021-03-17', 'day-of-this-month'],
    ['الخامس من الشهر المقبل', '2021-03-03', '2021-04-05', 'day-of-next-month'],
    ['الخميس 11', '2021-03-09', '2021-03-11', 'weekday-and-day-near-publication'],
    ['8 شباط الماضي', '2021-03-03', '2021-02-08'],
    ['في آذار الماضي', '2021-03-03', '2020-03', 'month-before-publication'],
    ['أيار المقبل', '2021-03-03', '2021-05', 'month-after-publication'],
    ['12 آذار الجاري', '2021-03-03', '2021-03-12'],
    ['20 كانون الأول', '2021-01-15', '2020-12-20', 'day-before-publication'],
    ['4 كانون الثاني', '2020-12-28', '2021-01-04', 'day-after-publication'],
    ['5 نيسان', '2020-03-28', '2020-04-05', 'day-in-year-of-publication'],
    ['11 تشرين الثاني من العام الماضي', '2020-03-28', '2019-11-11', 'last-year'],
    ['آذار من العام الجاري', '2020-09-28', '2020-03', 'this-year'],
    ['رمضان الماضي', '2023-06-01', '2023-03-23/2023-04-20', 'hijri-calendar'],
    ['ثاني أحد من تموز 2023', null, '2023-07-09', 'nth-in-month'],
    ['الخميس الأخير من آب 2023', null, '2023-08-31', 'nth-in-month'],
    ['آخر يوم من شباط 2024', null, '2024-02-29', 'nth-in-month'],
  ])('reads “%s” from %s', (...row) => {
    expectOne(row);
  });

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
    ['سبتنبر 2019', null, '2019-09', 'misspelt-month'],
    ['في زايلول العام 2019', null, '2019-09', 'misspelt-month'],
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
