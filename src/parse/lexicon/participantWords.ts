import { keysOf, type MeetingWord } from './meetingWords.ts';

/** «مع», «بين», «كل من», «إلى جانب» ("with", "between", "each of", "beside"): they lead from words of meeting to people and count for no distance. */
export const withWords = keysOf(
  'مع',
  'ومع',
  'بين',
  'وبين',
  'بحضور',
  'وبحضور',
  'بمشاركة',
  'الي',
  'كل',
  'وكل',
  'كلا',
  'وكلا',
  'بكل',
  'منفصلة',
  'ونظيره',
  'جانب',
  'من',
);

/** «مع», «بين», «بحضور» ("with", "between", "in the presence of"): whoever follows certainly met. */
export const strongWith = keysOf('مع', 'ومع', 'بين', 'بحضور', 'بمشاركة');

/** Prepositions whose person is spoken of or to, not met. */
export const aboutWords = keysOf(
  'من',
  'عن',
  'علي',
  'حول',
  'باسم',
  'لدي',
  'ضد',
  'الي',
  'بدعوة',
  'لدعوة',
  'نظام',
  'لنظام',
  'ممثل',
  'ممثلا',
  'لصالح',
  'بشان',
  'برئاسة',
  'برفقة',
  'بمرافقة',
  'يرافقه',
  'رافقه',
  'ورافقه',
  'ويرافقه',
  'بقيادة',
  'تحيات',
  'رسالة',
  'باستثناء',
  'سفارة',
  'بسفارة',
  'حكومة',
  'قيادة',
  'توجيهات',
  'بتوجيهات',
  'تعليمات',
  'بتعليمات',
);

/** «على رأسهم فلان» ("so-and-so at their head"): the one named of those met. */
export const headWords = keysOf('رأسهم', 'رأسها', 'رأسه', 'بينهم', 'بينها', 'أبرزهم');

/** «برئاسة», «يرأسه», «يضم» ("headed by", "headed by him", "comprises"): who leads or makes up a delegation. */
export const headingWords = keysOf('برئاسة', 'بقيادة', 'يرأسه', 'يتراسه', 'يقوده', 'ترأسه', 'يضم');

/** «كل من فلان وفلان», «كلا من» ("each of so-and-so and so-and-so"). */
export const eachOf = keysOf('كل', 'وكل', 'بكل', 'كلا', 'وكلا');

/** «وفد», «وفدين» ("a delegation", "two delegations"). */
export const delegations = keysOf('وفد', 'وفدا', 'الوفد', 'بوفد', 'لوفد', 'وفود', 'وفدين');

/** «نظيريهما» ("their two counterparts"): counterparts of two. */
export const pairOfCounterparts = /^(?:[وبل]|ال)*نظير(?:ي|ا|تي|تا)(?:ه|ها|هما|هم)?$/u;

/** «شارك», «تشارك» ("took part", "takes part"). */
export const participating = keysOf('شارك', 'شاركت', 'يشارك', 'تشارك');

/** «فيه», «فيها» ("in it"): in the meeting that was told. */
export const intoIt = keysOf('فيه', 'فيها', 'فيهما');

/** «تلقى اتصالا من فلان» ("got a call from so-and-so"): whoever called is met. */
export const gettingWords = keysOf('تلقى', 'وتلقى', 'تلقت', 'وتلقت', 'يتلقى', 'تتلقى', 'ويتلقى');

/** «من أخيه الملك» ("from his brother the king"): kinship as courtesy. */
export const courtesies = keysOf('أخيه', 'أخيها', 'شقيقه', 'صديقه');

/** «حضر», «حضور» ("attended", "attendance"): who came along to a meeting that is told elsewhere. */
export const attending = keysOf('حضر', 'وحضر', 'حضرت', 'وحضرت', 'يحضر', 'تحضر', 'سيحضر', 'لحضور', 'حضور', 'حضرها');

/** «بالإضافة», «فضلا» ("in addition", "apart"): with «إلى» ("to") or «عن» ("from") they add somebody. */
export const besides = keysOf('اضافة', 'بالاضافة', 'فضلا', 'علاوة');

/** «تصريح», «بيان», «تغريدة» ("a statement", "a communiqué", "a tweet"): words that somebody said or wrote. */
export const statements = keysOf('تصريح', 'تصريحات', 'حديث', 'كلمة', 'مقابلة', 'بيان', 'تغريدة', 'منشور');

/** «الدبلوماسيان», «الزعيمان» ("the two diplomats", "the two leaders"): the two of whom it was told. */
export const pairWords = keysOf('الدبلوماسيان', 'الزعيمان', 'المسؤولان', 'الجانبان', 'الطرفان', 'الرجلان');

const WITHOUT_OBJECT = /^[وفس]*[يت]?(?:ا?جتمع|تباحث|تحادث)/u;

/** «بحث», «اجتمع», «تباحث» ("talked", "convened", "conferred"): a verb that takes no person as its object. */
export const takesNoObject = (word: string, meeting: MeetingWord | null): boolean =>
  meeting?.kind === 'discuss' || WITHOUT_OBJECT.test(word);

/** «من» ("from", "of"). */
export const fromWord = keysOf('من');

/** «الي» ("to"). */
export const toWord = keysOf('الي');

/** «جانب» ("side"), as in «إلى جانب فلان» ("beside so-and-so"). */
export const sideWord = keysOf('جانب');

/** «إضافة إلى», «فضلا عن» ("in addition to", "apart from"): what leads from those words to somebody. */
export const besidesWhom = keysOf('الي', 'عن');

/** «مع» ("with"). */
export const withWord = keysOf('مع');

/** «ومع» ("and with"). */
export const andWithWord = keysOf('ومع');

/** «بين» ("between"). */
export const betweenWord = keysOf('بين');

/** «كل» ("each", "every"). */
export const everyWord = keysOf('كل');

/** «بكل» ("with each"). */
export const withEach = keysOf('بكل');

/** «كلا» ("each of", as an object): all that follow are met; «كل» ("each of", as a subject) would be who meets. */
export const eachObject = keysOf('كلا');

const OF_TWO = /هما$/u;

/** «نظيراهما», «لقائهما» ("their counterparts", "their meeting"): of two who were named before. */
export const isOfTwo = (words: string): boolean => OF_TWO.test(words);
