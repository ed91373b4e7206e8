import { keysOf, type MeetingWord } from './meetingWords.ts';

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

/** «على رأسهم فلان»: the one named of those met. */
export const headWords = keysOf('رأسهم', 'رأسها', 'رأسه', 'بينهم', 'بينها', 'أبرزهم');

export const headingWords = keysOf('برئاسة', 'بقيادة', 'يرأسه', 'يتراسه', 'يقوده', 'ترأسه', 'يضم');

/** «كل من فلان وفلان», also «كلا من». */
export const eachOf = keysOf('كل', 'وكل', 'بكل', 'كلا', 'وكلا');

export const delegations = keysOf('وفد', 'وفدا', 'الوفد', 'بوفد', 'لوفد', 'وفود', 'وفدين');

/** «نظيريهما»: counterparts of two. */
export const pairOfCounterparts = /^(?:[وبل]|ال)*نظير(?:ي|ا|تي|تا)(?:ه|ها|هما|هم)?$/u;

export const participating = keysOf('شارك', 'شاركت', 'يشارك', 'تشارك');

export const intoIt = keysOf('فيه', 'فيها', 'فيهما');

/** «تلقى اتصالا من فلان»: whoever called is met. */
export const gettingWords = keysOf('تلقى', 'وتلقى', 'تلقت', 'وتلقت', 'يتلقى', 'تتلقى', 'ويتلقى');

/** «من أخيه الملك»: kinship as courtesy. */
export const courtesies = keysOf('أخيه', 'أخيها', 'شقيقه', 'صديقه');

export const attending = keysOf('حضر', 'وحضر', 'حضرت', 'وحضرت', 'يحضر', 'تحضر', 'سيحضر', 'لحضور', 'حضور', 'حضرها');

export const besides = keysOf('اضافة', 'بالاضافة', 'فضلا', 'علاوة');

export const statements = keysOf('تصريح', 'تصريحات', 'حديث', 'كلمة', 'مقابلة', 'بيان', 'تغريدة', 'منشور');

/** «الدبلوماسيان»: the two of whom it was told. */
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

/** «كلا» ("each of", as an object): all that follow are met; «كل» would be who meets. */
export const eachObject = keysOf('كلا');

const OF_TWO = /هما$/u;

/** «نظيراهما», «لقائهما» ("their counterparts", "their meeting"): of two who were named before. */
export const isOfTwo = (words: string): boolean => OF_TWO.test(words);
