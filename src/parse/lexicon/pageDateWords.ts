import { toKey } from '../text/lineKey.ts';

/** «نشر» ("published"), «بتاريخ» ("on the date of"): what labels the day of publication, anywhere in a line. */
export const PUBLISHED_LABEL = /نشر|بتاريخ|تاريخ|أضيف|published|posted/iu;

const setOf = (...words: string[]): Set<string> => new Set(words.flatMap((list) => list.split(' ')).map(toKey));

/** Words that name a month, first words of two-word names included, as keys. */
export const MONTHS = setOf(
  'يناير فبراير مارس أبريل إبريل نيسان أيار مايو يونيو يونيه حزيران يوليو يوليه تموز أغسطس آب سبتمبر أيلول أكتوبر نوفمبر ديسمبر',
  'كانون شباط آذار تشرين جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر يوليوز فبرابر',
  'محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي',
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Days of the week, as keys. */
export const WEEKDAYS = setOf(
  'الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت',
  'sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat',
);

/** Second words of months, and what stands between the parts of a date. Never its first or last word on their own. */
export const INNER = setOf(
  'الأول الاول الثاني الأولى الآخر الاخر الآخرة القعدة الحجة من الموافق لعام لسنة سنة عام st nd rd th of',
);

/** May close a date. */
export const CLOSING = setOf(
  'الأول الاول الثاني الأولى الآخر الاخر الآخرة القعدة الحجة هـ ه م ميلادية هجرية ميلادي هجري',
);

/** A time of day: hours, minutes, and before or after noon in words or letters. */
export const TIME =
  /(?<![\d:.])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])\s{0,3}(صباحا|صباحًا|صباحاً|مساء|مساءً|مساءا|AM|PM|am|pm|ص|م(?!\p{L}|\s?\.))?/gu;

/** Words that label dates and times of a page: of publication, of an update, of a clock and its city. */
export const LABELS = setOf(
  'نشر النشر تاريخ في بتاريخ يوم اليوم الساعة آخر اخر تحديث التحديث تم حدث حدث عند بتوقيت توقيت غرينتش جرينتش مكة القاهرة بيروت دمشق موسكو',
  'الموافق من إلى منذ كتب كتبت أضيف الإثنين gmt utc ت م ص هـ published updated last on at update posted صباحا مساء',
  'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت السعودية المحلي بالتوقيت المكرمة',
);

/** «م», «ص»: how clocks say after and before noon. */
export const AFTERNOON = /^(?:م|pm)/u;

/** «ص»: before noon. */
export const MORNING = /^(?:ص|am)/u;

/** «تحديث», «حُدّث في» ("updated on"). */
export const UPDATED = /تحديث|حُ?دّ?ث في|updated/iu;

/** «التاريخ» ("the date"), «الوقت الآن» ("the time now"): labels of the clock that a site prints for its readers. */
export const CLOCK_LABEL = /^(?:تاريخ اليوم|التاريخ|الوقت الان|التوقيت|الساعه الان)(?: |$)/u;
