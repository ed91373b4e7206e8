import { keysOf } from './meetingWords.ts';

/** «القرار الصادر عام 2015», «فلان المولود في» ("the resolution issued in 2015", "so-and-so, born on"): the date after them is of a paper or a birth, never of a meeting. */
export const issuedWords = keysOf(
  ...['الصادر', 'الصادرة', 'الموقع', 'الموقعة', 'الموقعين', 'المبرم', 'المبرمة'],
  ...['المؤرخ', 'المؤرخة', 'المعتمد', 'المعتمدة', 'المولود', 'المولودة'],
);

/** «الصادر في عام 2015» ("issued in the year 2015"): what may stand between a date and the word that it belongs to. */
export const leadsToDate = keysOf('في', 'عام', 'العام', 'سنة', 'يوم', 'شهر', 'بتاريخ', 'خلال');

/** «الانتخابات المقررة في» ("the elections scheduled for"): the date after them is of what they describe. */
export const scheduledWords = keysOf('المقرر', 'المقررة', 'المزمع', 'المزمعة', 'المرتقبة', 'المنتظرة');

/** «عقب», «قبل», «عشية» ("following", "before", "on the eve of"): what is told was not at the meeting, but after it or before. */
export const afterwardsWords = keysOf('عقب', 'بعد', 'قبل', 'قبيل', 'عشية', 'بعيد');

/** «وفق», «بحسب», «نقلا عن» ("according to", "quoting"): a source follows, and the day of its report. */
export const sourceWords = keysOf(
  'وفق',
  'وفقا',
  'بحسب',
  'حسب',
  'حسبما',
  'وفقما',
  'نقلا',
  'وبحسب',
  'ووفق',
  'ووفقا',
  'وحسب',
);

/** «كما» ("as"), before a verb of reporting. */
export const asWord = keysOf('كما', 'مثلما');

/** «أوردت», «ذكرت», «أعلن» ("reported", "mentioned", "announced"): what a source did with the news. */
export const reportingWords = keysOf(
  ...['أورد', 'ذكر', 'نقل', 'أفاد', 'أعلن', 'نشر', 'قال', 'أكد', 'أوضح', 'كشف', 'بث'].flatMap((verb) => [
    verb,
    `${verb}ت`,
  ]),
  'جاء',
);

/** «بعد», «فور», «لدى» ("after", "upon", "on"): right after what follows, or at it. */
export const rightAfterWords = keysOf(
  'بعد',
  'فور',
  'عقب',
  'إثر',
  'لدى',
  'حال',
  'بعيد',
  'عند',
  'وبعد',
  'وفور',
  'وعقب',
  'ولدى',
);

/** «وصوله» ("his arrival"). */
export const arrivalWords = keysOf('وصوله', 'وصولها', 'وصولهما', 'وصولهم');

/** «فيها», «خلالها» ("on it", "during it"): on the visit that was told. */
export const inItWords = keysOf('فيها', 'خلالها', 'أثناءها');

/** «كلام», «تصريحات» ("words", "statements"): what somebody said. */
export const statementWords = keysOf(
  ...['كلام', 'كلامه', 'تصريح', 'تصريحات', 'تصريحاته', 'تصريحه', 'حديث', 'حديثه', 'التصريحات', 'التصريح'],
);

/** «وصفت», «ثمن» ("described", "valued"): somebody says how a meeting was. */
export const describingWords = keysOf('وصف', 'وصفت', 'ووصف', 'ووصفت', 'ثمن', 'ثمنت', 'وثمن', 'وثمنت');
