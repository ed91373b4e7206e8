import { keysOf } from './meetingWords.ts';

/** The small words and letters that settle whether, when, where and by whom a meeting was held; compared by their keys. */

/** Letters that join a word to what was told («و», «ف», "and") or set it in the future («س», "will"). */
export const JOINED_LETTERS = 'وفس';

/** The letters that join, before a verb of entering a meeting: «وسيشارك» ("and will take part"). */
export const joinedLetters = /^[وفس]{1,2}/u;

/** «قد يلتقي» ("may meet"): possibility, before a verb in the present. */
export const mayWord = 'قد';

/** «قبل» ("before"), by itself or joined. */
export const beforeWords = keysOf('قبل', 'وقبل');

/** «قبل ذلك» ("before that"). */
export const thatDemonstrative = 'ذلك';

/** «من» ("from", "by", "of"). */
export const fromWord = 'من';

/** «أن» ("that", before a verb). */
export const toWord = 'ان';

/** «على» ("on"), as in «اتفق على» ("agreed on"). */
export const onWord = 'علي';

/** What follows the words of meeting and is yet no plan: «قبل» ("before"), «لاحقا» ("later on"). */
export const noPlanAfter = keysOf('قبل', 'لاحقا');

/** «للقاء» ("to meet", literally "for the meeting"): what is attached to a noun that somebody came for. */
export const FOR_LETTER = 'ل';

/** «في وقت» ("at a time"): what follows tells when, not what for. */
export const timeWord = 'وقت';

/** The article and what may be joined to it: «والانتخابات» ("and the elections"). */
export const joinedArticle = /^[وبل]?ال/u;

/** The article, or a letter joined by itself: «بأزمة» ("of a crisis"). */
export const joinedOrArticle = /^(?:[وبل]?ال|[وب])/u;

/** «منذ» ("since"). */
export const sinceWord = 'منذ';

/** «و» ("and"), joined to what follows. */
export const AND_LETTER = 'و';

/** «اليوم» ("today"), «أمس» and «البارحة» ("yesterday"), «غدا» ("tomorrow"): days of their own, counted from nothing else. */
export const dayItself = /^(?:اليوم|[أا]مس|البارحة|غد)/u;

/** «قبل يوم» ("a day before"), «بعد يومين» ("two days after"), at the end of what stands before «من» ("from"). */
export const daysApart = /(قبل|بعد) (يومين|يوم)$/u;

/** How many days one such phrase goes back from what the sentence speaks of to the meeting. */
export function countDaysApart([, side, days]: RegExpExecArray): number {
  return (days === 'يومين' ? 2 : 1) * (side === 'قبل' ? 1 : -1);
}

/** «الأولى» ("the first"). */
export const firstWords = /^[وبلك]?(?:ال|ل)?اول(?:ي)?$/u;

/** «حيث» ("where"). */
export const whereWord = 'حيث';

/** «خلال زيارة» ("during a visit"), «في إطار زيارة» ("in the course of a visit"): a journey that a meeting belongs to. */
export const inCourseOf = keysOf('خلال', 'اطار');

/** «استضافت موسكو» ("Moscow hosted"). */
export const hostVerb = /^و?(?:استضاف|يستضيف|تستضيف)/u;

/** «في» ("in"). */
export const inWord = 'في';

/** «هاتفي» ("by telephone"). */
export const telephoneWords = /^(?:ب?ال)?هاتف(?:ي[ها]?)?$/u;

/** «المرة الأولى التي يلتقي فيها» ("the first time that he meets"): how often. */
export const timesWord = 'المرة';

/** «عما إذا كان سيلتقي» ("whether he will meet"). */
export const whetherWord = 'إذا';

/** «اتصالات» ("contacts"): calls in general, no one call. */
export const callsInGeneral = keysOf('اتصالات', 'الاتصالات');

/** «لقائهما» ("the meeting of the two"). */
export const ofTheTwo = /هما$/u;

/** «اللقاء» ("the meeting"): the article before a noun of meeting. */
export const ARTICLE = 'ال';

/** «تحدث» ("talked"), told in the past. */
export const talkedVerb = /^[وف]?تحدث/u;

/** «تحدثا» ("the two talked"). */
export const DUAL_ENDING = 'ا';
