import { keysOf } from './meetingWords.ts';

/** The small words that join, part and colour what a sentence tells, by their keys (see `wordKey.ts`). */

export const thatWords = keysOf('ان', 'انه', 'انها', 'انهما', 'بان', 'بانه', 'بانها', 'وان', 'وانه', 'بانهما');
export const turnWords = keysOf(
  'كما',
  'فيما',
  'بينما',
  'حيث',
  'وذلك',
  'لكن',
  'اذ',
  'وقد',
  'وكان',
  'وكانت',
  'كان',
  'كانت',
  'قبل',
  'بعد',
  'عقب',
);
export const relativeWords = keysOf(
  'الذي',
  'التي',
  'والذي',
  'والتي',
  'الذين',
  'اللذين',
  'اللتين',
  'اللذان',
  'عندما',
  'حين',
);
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

/** «بشأن الحرب في»: what follows is the subject of the talk. */
export const bearingOn = keysOf('بشأن', 'حول', 'بخصوص', 'حيال', 'إزاء');

export const pressWords = keysOf('مؤتمر', 'المؤتمر', 'مؤتمرا', 'بمؤتمر');
export const whileWords = keysOf('فيما', 'بينما', 'وفيما');
export const alsoWords = keysOf('كما', 'ايضا', 'وكذلك', 'كذلك');
/** «سيعقد», «وستبحث»: a verb in the future, by its shape. */
export const isFutureVerb = (word: string): boolean => word.length > 4 && /^(?:و|ف)?س[يت]/u.test(word);

/** «على رأسهم فلان»: the one named of those met. */
export const headWords = keysOf('رأسهم', 'رأسها', 'رأسه', 'بينهم', 'بينها', 'أبرزهم');
export const headingWords = keysOf('برئاسة', 'بقيادة', 'يرأسه', 'يتراسه', 'يقوده', 'ترأسه', 'يضم');
/** «كل من فلان وفلان», also «كلا من». */
export const eachOf = keysOf('كل', 'وكل', 'بكل', 'كلا', 'وكلا');
export const delegations = keysOf('وفد', 'وفدا', 'الوفد', 'بوفد', 'لوفد', 'وفود', 'وفدين');
/** «نظيريهما»: counterparts of two. */
export const pairOfCounterparts = /^(?:[وبل]|ال)*نظير(?:ي|ا|تي|تا)(?:ه|ها|هما|هم)?$/u;
/** What the form of a past verb follows only as a noun. */
export const governing = keysOf(
  'علي',
  'في',
  'من',
  'عن',
  'الي',
  'بعد',
  'قبل',
  'خلال',
  'حول',
  'سبل',
  'تم',
  'يتم',
  'خلالها',
  'خلاله',
  'جري',
  'اجل',
  'بهدف',
  'بغية',
  'دون',
  'عدم',
  'امكانية',
  'ضرورة',
  'اهمية',
);
/** «اللقاء عقد», «استمر الاجتماع»: it took place. */
export const takingPlace = keysOf(
  'عقد',
  'عقدت',
  'وعقد',
  'وعقدت',
  'جري',
  'جرت',
  'وجري',
  'وجرت',
  'استمر',
  'استمرت',
  'واستمر',
  'استغرق',
  'استغرقت',
  'انعقد',
  'انعقدت',
);
export const impersonalVerbs = keysOf(
  'عقدت',
  'عقدتا',
  'جرت',
  'جرتا',
  'جري',
  'عقد',
  'بدات',
  'ستعقد',
  'سيعقد',
  'تعقد',
  'يعقد',
);
export const participating = keysOf('شارك', 'شاركت', 'يشارك', 'تشارك');
export const intoIt = keysOf('فيه', 'فيها', 'فيهما');
/** «تلقى اتصالا من فلان»: whoever called is met. */
export const gettingWords = keysOf('تلقى', 'وتلقى', 'تلقت', 'وتلقت', 'يتلقى', 'تتلقى', 'ويتلقى');
/** «من أخيه الملك»: kinship as courtesy. */
export const courtesies = keysOf('أخيه', 'أخيها', 'شقيقه', 'صديقه');
export const attending = keysOf('حضر', 'وحضر', 'حضرت', 'وحضرت', 'يحضر', 'تحضر', 'سيحضر', 'لحضور', 'حضور', 'حضرها');
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
/** «تحدث», «يتحدثان»: a meeting only by telephone. */
export const talking = keysOf(
  ...['', 'و'].flatMap((and) =>
    'تحدث تحدثت تحدثا تحدثتا تحدثوا يتحدث تتحدث يتحدثان يتحدثون'.split(' ').map((verb) => and + verb),
  ),
);
export const byPhone = keysOf('هاتفيا', 'الهاتف');
/** «خلال اللقاء», «في مستهل المحادثات». */
export const duringIt = keysOf('خلال', 'أثناء', 'مستهل', 'بداية', 'ختام');
/** «نتائج المحادثات»: they are over. */
export const outcomes = keysOf('نتائج', 'بنتائج', 'حصيلة', 'مخرجات');
/** «لإجراء مباحثات»: what somebody comes for. */
export const purposeWords = keysOf('لعقد', 'لإجراء', 'لبدء', 'لاستكمال', 'لاستئناف', 'لمواصلة');
export const besides = keysOf('اضافة', 'بالاضافة', 'فضلا', 'علاوة');
export const statements = keysOf('تصريح', 'تصريحات', 'حديث', 'كلمة', 'مقابلة', 'بيان', 'تغريدة', 'منشور');
/** «وفي 11 يوليو», «ففي 20 تشرين الأول»: a day that opens a clause. */
export const andInWords = keysOf('وفي', 'ففي');
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
/** What meetings are about: «الوضع في», «الحرب في»; where it is is not where people met. */
export const matters = keysOf(
  ...['وضع', 'أوضاع', 'حرب', 'أزمة', 'تطورات', 'مستجدات', 'أحداث', 'سلام', 'استقرار', 'أمن', 'نزاع', 'صراع', 'قتال'],
  ...[
    'هجوم',
    'عملية',
    'جهود',
    'انتخابات',
    'هدنة',
    'نفوذ',
    'معارك',
    'عنف',
    'تسوية',
    'حل',
    'إرهاب',
    'قوات',
    'تدخل',
    'متعلقة',
    'متعلق',
    'مرتبطة',
    'حماية',
    'اتفاق',
    'مشاريع',
    'استثمارات',
  ],
);
/** «القرار الصادر عام 2015», «الاتفاق الموقع في», «فلان المولود في»: the date after them is of a paper or a birth, never of a meeting. */
export const issuedWords = keysOf(
  ...['الصادر', 'الصادرة', 'الموقع', 'الموقعة', 'الموقعين', 'المبرم', 'المبرمة'],
  ...['المؤرخ', 'المؤرخة', 'المعتمد', 'المعتمدة', 'المولود', 'المولودة'],
);
/** «الصادر في عام 2015»: what may stand between a date and the word that it belongs to. */
export const leadsToDate = keysOf('في', 'عام', 'العام', 'سنة', 'يوم', 'شهر', 'بتاريخ', 'خلال');
/** «الانتخابات المقررة في»: the date after them is of what they describe. */
export const scheduledWords = keysOf('المقرر', 'المقررة', 'المزمع', 'المزمعة', 'المرتقبة', 'المنتظرة');
/** Where people meet, or beside what. */
export const venues = keysOf(
  'هامش',
  'مقر',
  'بمقر',
  'قصر',
  'بقصر',
  'فندق',
  'مبني',
  'قاعة',
  'مطار',
  'مكتب',
  'بمكتب',
  'العاصمة',
  'مدينة',
  'بمدينة',
  'ضمن',
  'اطار',
);
export const thatHe = keysOf('انه', 'انها', 'بانه', 'بانها', 'وانه', 'وانها');
export const afterwardsWords = keysOf('عقب', 'بعد', 'قبل', 'قبيل', 'عشية', 'بعيد');
export const invitingWords = keysOf('الدعوة', 'دعوة', 'دعوته', 'بدعوة', 'دعاه', 'دعا');
export const separately = keysOf('منفصلة', 'منفصلين', 'منفصلتين', 'منفصل', 'حدة');
export const bilateral = keysOf('ثنائي', 'ثنائيا', 'ثنائية', 'الثنائي', 'منفرد', 'منفردا', 'انفراد', 'مغلقا', 'مغلق');
/** «الدبلوماسيان»: the two of whom it was told. */
export const pairWords = keysOf('الدبلوماسيان', 'الزعيمان', 'المسؤولان', 'الجانبان', 'الطرفان', 'الرجلان');
/** «للتحضير لاجتماع مع فلان»: who will meet him is not said. */
export const preparing = keysOf('للتحضير', 'تحضيرا', 'تمهيدا', 'للإعداد', 'استعدادا');
export const pluralMeetings = keysOf('لقاءات', 'اجتماعات', 'اتصالات');
export const newClause = keysOf('كما', 'فيما', 'بينما', 'حيث', 'بعدما', 'لكن');
/** «يبدأ زيارة يلتقي خلالها»: in the course of what was told. */
export const inTheCourse = keysOf('خلالها', 'خلاله', 'أثناءها');
/** «وصل إلى موسكو، حيث يلتقي», «على أن يلتقي»: what joins a verb to the clause before it. */
export const joints = keysOf('حيث', 'ثم', 'علي', 'قبل');
/** «من المقرر أن», «يتوقع أن»: between what joins and the verb. */
export const toBeWords = keysOf(
  ...['من', 'ان', 'سوف', 'قد', 'كان', 'ايضا', 'يتوقع', 'ينتظر', 'يفترض', 'يعتزم', 'تعتزم'],
  ...['المقرر', 'المنتظر', 'المتوقع', 'المرتقب', 'المفترض', 'المزمع'],
);
export const closingWords = keysOf('كما', 'فيما', 'بينما', 'وذلك', 'لكن', 'عقب', 'قبل', 'وكان', 'وكانت');
export const particleWords = keysOf(
  'قد',
  'وقد',
  'كان',
  'وكان',
  'سوف',
  'ايضا',
  'امس',
  'اليوم',
  'في',
  'مساء',
  'صباح',
  'هذا',
  'ان',
  'كذلك',
  'بدوره',
  'خلال',
);

/** «بعد لقائه», «خلال اجتماع»: the meeting is over or going on. */
export const duringWords = keysOf('بعد', 'عقب', 'خلال', 'اثر', 'وبعد', 'وخلال', 'وعقب', 'اثناء', 'ختام');
/** «قال خلال لقائه»: the meeting frames what was said or done. */
export const framingWords = keysOf('خلال', 'أثناء', 'عقب', 'إثر', 'ختام', 'مستهل', 'وخلال', 'وعقب', 'في');
/** Between a denial and a noun of meeting: what is denied is something else. */
export const besideMeeting = keysOf('خلال', 'بعد', 'عقب', 'اثناء', 'قبيل', 'قبل', 'في');
/** «وذلك خلال», «وذلك في»: what follows is of the same. */
export const goingOn = keysOf('خلال', 'في', 'اثناء', 'ضمن', 'بحضور');
export const wasWords = keysOf('كان', 'كانت', 'وكان', 'وكانت');
/** «وكان فلان قد التقى», «سبق أن التقى»: it was before what is told. */
export const earlierWords = keysOf('سبق', 'وسبق', ...wasWords);
/** «مؤتمر صحفي»: other conferences are no meetings of their own. */
export const pressAdjectives = keysOf('صحفي', 'صحافي', 'الصحفي', 'الصحافي', 'صحفيا', 'صحافيا');
