import { keysOf } from './meetingWords.ts';

/** «سيعقد», «وستبحث»: a verb in the future, by its shape. */
export const isFutureVerb = (word: string): boolean => word.length > 4 && /^(?:و|ف)?س[يت]/u.test(word);

/** «صور للقاء»: a picture of it. */
export const pictureWords = keysOf(
  'صور',
  'صورا',
  'الصور',
  'صورة',
  'لقطات',
  'مشاهد',
  'مقطع',
  'فيديو',
  'تسجيل',
  'تسجيلا',
);

/** «نتائج المحادثات»: they are over. */
export const outcomes = keysOf('نتائج', 'بنتائج', 'حصيلة', 'مخرجات');

/** «لإجراء مباحثات»: what somebody comes for. */
export const purposeWords = keysOf('لعقد', 'لإجراء', 'لبدء', 'لاستكمال', 'لاستئناف', 'لمواصلة');

/** «اتفقا على عقد لقاء». */
export const agreedWords = keysOf(
  'اتفق',
  'واتفق',
  'اتفقت',
  'اتفقا',
  'واتفقا',
  'اتفقوا',
  'اتفاق',
  'الاتفاق',
  'وافق',
  'وافقت',
);

export const wasWords = keysOf('كان', 'كانت', 'وكان', 'وكانت');

/** «وكان فلان قد التقى», «سبق أن التقى»: it was before what is told. */
export const earlierWords = keysOf('سبق', 'وسبق', ...wasWords);

/** «لا», «ولا» ("not", "nor"): they negate the next word alone. */
export const notWords = keysOf('لا', 'ولا');

const VISITING = /زار|زور/u;

/** «زار», «يزور» ("visited", "visits"): tells of a visit as a whole, not only of an arrival. */
export const tellsVisit = (words: string): boolean => VISITING.test(words);
