/**
 * Names of the months as newsrooms write them from Nouakchott to Muscat; spellings that `fold` makes equal stand once.
 * Checked against `Intl.DateTimeFormat` of every Arabic locale; what Intl lacks is spelling seen in print.
 */

/** Gregorian names of one word, January first. */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'جانفي', 'ينائر'],
  ['فبراير', 'شباط', 'فيفري', 'فبرائر', 'فبرابر'],
  ['مارس', 'آذار', 'ادار'],
  ['أبريل', 'نيسان', 'أفريل', 'ابرايل'],
  ['مايو', 'أيار', 'ماي', 'مايس', 'ايّار'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'يونية', 'حزيزان'],
  ['يوليو', 'تموز', 'جويلية', 'جويليه', 'يوليوز', 'يوليه', 'يولية', 'يولوز'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'أغشت', 'اوغسطس', 'أغسطوس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر', 'سبتامبر', 'سيبتمبر'],
  ['أكتوبر', 'اكتوبر', 'أوكتوبر'],
  ['نوفمبر', 'نونبر', 'نوفامبر', 'نوفنبر'],
  ['ديسمبر', 'دجنبر', 'دجمبر', 'ديسامبر', 'دسمبر'],
];

/** «كانون» ("Kanun") and «تشرين» ("Tishrin") need their first or second: months of the first, then of the second. */
export const numberedMonths: Readonly<Record<string, readonly [first: number, second: number]>> = {
  كانون: [12, 1],
  تشرين: [10, 11],
};

/** The words and digits by which a month of two names is its first or its second. */
export const firstOrSecond: readonly [first: readonly string[], second: readonly string[]] = [
  ['الأول', 'أول', '1'],
  ['الثاني', 'ثاني', 'ثان', '2'],
];

/** «ك1» ("K1", December) and «ت2» ("T2", November): the abbreviations of calendars and tables, with the digit glued to the letter. */
export const abbreviatedMonths: Readonly<Record<string, readonly [first: number, second: number]>> = {
  ك: [12, 1],
  ت: [10, 11],
};

/** Words of everyday language that are also a month: they need a day, a year or «شهر» ("month") beside them. */
export const ambiguousMonths: readonly string[] = ['مارس', 'آب', 'ماي', 'جوان', 'أوت', 'ادار', 'may', 'mar', 'march'];

/** Months of the Hijri calendar that are one word; those of two words follow. */
export const hijriMonths: Readonly<Record<string, number>> = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
};

/** The Hijri months of two words: head → second word → month. */
export const hijriPairs: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ربيع: { الأول: 3, الاول: 3, أول: 3, الآخر: 4, الثاني: 4, آخر: 4, ثاني: 4 },
  جمادى: { الأولى: 5, الاول: 5, الآخرة: 6, الثانية: 6, الآخر: 6, الثاني: 6 },
  جمادي: { الأولى: 5, الاول: 5, الآخرة: 6, الثانية: 6, الآخر: 6, الثاني: 6 },
  ذو: { القعدة: 11, القعده: 11, الحجة: 12, الحجه: 12 },
  ذي: { القعدة: 11, القعده: 11, الحجة: 12, الحجه: 12 },
};

/** Names of people as well: they need a day or a Hijri year beside them. */
export const ambiguousHijriMonths: readonly string[] = ['صفر', 'رجب', 'شعبان', 'محرم', 'المحرم', 'شوال', 'رمضان'];

/** English names, long and short, January first: the heads and feet of Arabic pages carry them. */
export const englishMonths: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
