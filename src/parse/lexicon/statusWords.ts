import { keysOf } from './meetingWords.ts';

/** Whether a verb is in the future, by its shape: «سيعقد», «وستبحث» ("will hold", "and will discuss"). */
export const isFutureVerb = (word: string): boolean => word.length > 4 && /^(?:و|ف)?س[يت]/u.test(word);

/** «صور للقاء» ("pictures of the meeting"): it was held. */
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

/** «نتائج المحادثات» ("the outcome of the talks"): they are over. */
export const outcomes = keysOf('نتائج', 'بنتائج', 'حصيلة', 'مخرجات');

/** «لإجراء مباحثات» ("to hold talks"): what somebody comes for. */
export const purposeWords = keysOf('لعقد', 'لإجراء', 'لبدء', 'لاستكمال', 'لاستئناف', 'لمواصلة');

/** «اتفقا على عقد لقاء» ("the two agreed to hold a meeting"): it is yet to come. */
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

/** «كان», «وكانت» ("was", "and she was"): what follows was so then. */
export const wasWords = keysOf('كان', 'كانت', 'وكان', 'وكانت');

/** «سبق لفلان أن» ("it has happened before that so-and-so"). */
export const onceWords = keysOf('سبق', 'وسبق');

/** «وكان فلان قد التقى», «سبق أن التقى» ("so-and-so had met", "had met before"): it was before what is told. */
export const earlierWords = new Set([...onceWords, ...wasWords]);

/** «في وقت لاحق», «لاحقا» ("at a later time", "later on"): before a verb of the past, later than what was told, and over. */
export const laterWords = keysOf('لاحق', 'لاحقا');

/**
 * «لم تستغرب اللقاء», «لم يعلق على اللقاء» ("was not surprised at the meeting", "did not comment on it"): what is denied is how somebody took it.
 */
export const reactingWords = keysOf(
  ...'ستغرب تفاجا فاجا فاجئ فاجئه فاجئها علق عارض مانع نتقد دن رحب خف ندهش عترض نزعج تاثر قلل صف ذكر تحدث تطرق تجاهل ستنكر نس شكك تفاجئ'
    .split(' ')
    .flatMap((stem) => [`ي${stem}`, `ت${stem}`]),
);

/** «الموعد» ("the appointment"): the meeting that was to be. */
export const thePlan = keysOf('الموعد', 'موعده');

/** «لا», «ولا» ("not", "nor"): they negate the next word alone. */
export const notWords = keysOf('لا', 'ولا');

const VISITING = /زار|زور/u;

/** «زار», «يزور» ("visited", "visits"): tells of a visit as a whole, not only of an arrival. */
export const tellsVisit = (words: string): boolean => VISITING.test(words);
