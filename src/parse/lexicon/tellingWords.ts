import { keysOf } from './meetingWords.ts';

export const pressWords = keysOf('مؤتمر', 'المؤتمر', 'مؤتمرا', 'بمؤتمر');

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

/** «تحدث», «يتحدثان»: a meeting only by telephone. */
export const talking = keysOf(
  ...['', 'و'].flatMap((and) =>
    'تحدث تحدثت تحدثا تحدثتا تحدثوا يتحدث تتحدث يتحدثان يتحدثون'.split(' ').map((verb) => and + verb),
  ),
);

export const byPhone = keysOf('هاتفيا', 'الهاتف');

/** «خلال اللقاء», «في مستهل المحادثات». */
export const duringIt = keysOf('خلال', 'أثناء', 'مستهل', 'بداية', 'ختام');

export const invitingWords = keysOf('الدعوة', 'دعوة', 'دعوته', 'بدعوة', 'دعاه', 'دعا');

export const separately = keysOf('منفصلة', 'منفصلين', 'منفصلتين', 'منفصل', 'حدة');

export const bilateral = keysOf('ثنائي', 'ثنائيا', 'ثنائية', 'الثنائي', 'منفرد', 'منفردا', 'انفراد', 'مغلقا', 'مغلق');

/** «للتحضير لاجتماع مع فلان»: who will meet him is not said. */
export const preparing = keysOf('للتحضير', 'تحضيرا', 'تمهيدا', 'للإعداد', 'استعدادا');

export const pluralMeetings = keysOf('لقاءات', 'اجتماعات', 'اتصالات');

/** «بعد لقائه», «خلال اجتماع»: the meeting is over or going on. */
export const duringWords = keysOf('بعد', 'عقب', 'خلال', 'اثر', 'وبعد', 'وخلال', 'وعقب', 'اثناء', 'ختام');

/** «قال خلال لقائه»: the meeting frames what was said or done. */
export const framingWords = keysOf('خلال', 'أثناء', 'عقب', 'إثر', 'ختام', 'مستهل', 'وخلال', 'وعقب', 'في');

/** Between a denial and a noun of meeting: what is denied is something else. */
export const besideMeeting = keysOf('خلال', 'بعد', 'عقب', 'اثناء', 'قبيل', 'قبل', 'في');

/** «مؤتمر صحفي»: other conferences are no meetings of their own. */
export const pressAdjectives = keysOf('صحفي', 'صحافي', 'الصحفي', 'الصحافي', 'صحفيا', 'صحافيا');

/** «على هامش» ("on the margins of"). */
export const marginWord = keysOf('هامش');
