/** Words that place a date by the day on which they are read, and the small words that join a date's parts. */

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Direction = 'past' | 'current' | 'future' | 'following';

/** Words for one day, in steps from the day of reading. */
export const relativeDays: Readonly<Record<string, number>> = {
  أمس: -1,
  الأمس: -1,
  البارحة: -1,
  البارح: -1,
  امبارح: -1,
  اليوم: 0,
  غدا: 1,
  غد: 1,
  الغد: 1,
  بكرة: 1,
  بكرا: 1,
};

/** Units of time: singular, dual and plural, without the article. */
export const units: Readonly<
  Record<Unit, { one: readonly string[]; two: readonly string[]; many: readonly string[] }>
> = {
  day: { one: ['يوم', 'يوما', 'يوماً'], two: ['يومين', 'يومان'], many: ['أيام'] },
  week: { one: ['أسبوع', 'أسبوعا', 'اسبوع'], two: ['أسبوعين', 'أسبوعان'], many: ['أسابيع'] },
  month: { one: ['شهر', 'شهرا'], two: ['شهرين', 'شهران'], many: ['أشهر', 'شهور'] },
  year: {
    one: ['عام', 'عاما', 'سنة', 'سنه'],
    two: ['عامين', 'عامان', 'سنتين', 'سنتان'],
    many: ['أعوام', 'سنوات', 'سنين'],
  },
};

/** The adjectives of last, this and next, without endings; «التالي» ("the following") follows whatever was told before. */
export const directions: Readonly<Record<Direction, readonly string[]>> = {
  past: ['الماضي', 'الماض', 'المنصرم', 'الفائت', 'السابق', 'المنقضي', 'الخالي', 'الفارط'],
  current: ['الجاري', 'الحالي', 'الراهن'],
  future: ['المقبل', 'القادم', 'الآتي', 'القابل', 'الجاي'],
  following: ['التالي', 'الموالي', 'اللاحق'],
};

/** What the adjectives of last, this and next add for the feminine, the dual and the plural. */
export const directionEndings: readonly string[] = ['', 'ة', 'ه', 'ين', 'ان'];

/** Which stretch of a month or year. */
export const parts: Readonly<Record<'early' | 'middle' | 'late', readonly string[]>> = {
  early: ['أوائل', 'مطلع', 'بداية', 'بدايات', 'مستهل', 'بدايه'],
  middle: ['منتصف', 'أواسط', 'وسط', 'نصف', 'نص'],
  late: ['أواخر', 'نهاية', 'ختام', 'نهايات', 'نهايه'],
};

/** Times of day that stand before a weekday or a relative day. */
export const timesOfDay: readonly string[] = [
  'مساء',
  'صباح',
  'صبيحة',
  'فجر',
  'ظهر',
  'عصر',
  'عشية',
  'ليل',
  'ليلة',
  'ضحى',
  'ظهيرة',
  'منتصف ليل',
];

/** What a small word does between the parts of a date. */
export type Link =
  | 'in'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'equal'
  | 'before'
  | 'after'
  | 'since'
  | 'this'
  | 'same'
  | 'itself'
  | 'article'
  | 'hijri'
  | 'gregorian'
  | 'night'
  | 'half'
  | 'quarter'
  | 'century'
  | 'two-days'
  | 'two-years'
  | 'two-months'
  | 'first-day'
  | 'after-it'
  | 'before-it'
  | 'last'
  | 'now'
  | 'what'
  | 'number';

export const links: Readonly<Record<Link, readonly string[]>> = {
  in: ['في', 'خلال', 'بتاريخ', 'أثناء', 'بحلول'],
  from: ['من'],
  to: ['إلى', 'الي', 'حتى', 'لغاية', 'وحتى', 'ولغاية'],
  between: ['بين'],
  and: ['و'],
  equal: ['الموافق', 'موافق', 'المصادف', 'الموافقة', 'الواقع', 'المصادفة', 'الموافقين'],
  before: ['قبل'],
  after: ['بعد'],
  since: ['منذ'],
  this: ['هذا', 'هذه'],
  same: ['نفس', 'ذات', 'ذلك', 'تلك'],
  itself: ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'المذكور'],
  article: ['ال'],
  hijri: ['ه', 'هجري', 'هجرية', 'للهجرة', 'الهجري', 'هجريا'],
  gregorian: ['م', 'ميلادي', 'ميلادية', 'الميلادي', 'للميلاد'],
  night: ['الليلة'],
  half: ['النصف'],
  quarter: ['الربع'],
  century: ['القرن'],
  'two-days': ['يومي', 'أيام', 'ليومي', 'ليلتي'],
  'two-months': ['شهري', 'أشهر', 'شهور'],
  'first-day': ['غرة', 'غره'],
  'after-it': ['بعدها', 'بعده', 'بعدئذ'],
  'before-it': ['قبلها', 'قبله'],
  'two-years': ['عامي', 'سنتي', 'العامين', 'الأعوام', 'أعوام'],
  last: ['آخر', 'الأخير', 'الأخيرة', 'اخر'],
  now: ['الآن', 'تاريخه'],
  what: ['ما'],
  number: [
    'رقم',
    'القرار',
    'قرار',
    'المادة',
    'مادة',
    'القانون',
    'قانون',
    'المرسوم',
    'مرسوم',
    'الفقرة',
    'العدد',
    'طراز',
    'القرارين',
    'هاتف',
  ],
};

/** Nouns that turn a day and month without a year into the name of an event or a place: «أحداث 11 سبتمبر» ("the events of 11 September"). */
export const eventNouns: readonly string[] = [
  'أحداث',
  'ثورة',
  'حرب',
  'هجمات',
  'هجوم',
  'انتفاضة',
  'انقلاب',
  'ذكرى',
  'حركة',
  'مدينة',
  'ميدان',
  'شارع',
  'جسر',
  'ساحة',
  'قوات',
  'مستشفى',
  'جامعة',
  'كوبري',
  'نصر',
  'حراك',
  'جماعة',
  'تحالف',
  'اتفاق',
];

/** Nouns of counting and measure that show a number before them to be no year. */
export const countedNouns: readonly string[] = [
  'دولار',
  'يورو',
  'ليرة',
  'روبل',
  'دينار',
  'ريال',
  'درهم',
  'جنيه',
  'مليون',
  'مليار',
  'ألف',
  'شخص',
  'قتيل',
  'جندي',
  'كيلومتر',
  'كم',
  'متر',
  'طن',
  'نقطة',
  'عنصر',
  'مقاتل',
  'لاجئ',
  'مدني',
  'بالمئة',
  'بالمائة',
  'عسكري',
  'برميل',
];

/** Media whose names may end in «اليوم» ("today"): «قناة روسيا اليوم» ("the channel Russia Today"). */
export const mediumNouns: readonly string[] = [
  'قناة',
  'شبكة',
  'وكالة',
  'موقع',
  'صحيفة',
  'جريدة',
  'بوابة',
  'مجلة',
  'المصري',
];

/** «بقية الأسبوع» ("the rest of the week"), «باقي الشهر» ("the rest of the month"). */
export const restWords: readonly string[] = ['بقية', 'باقي'];
