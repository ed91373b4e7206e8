import { writtenForms } from './meetingVerbs.ts';
import { keysOf } from './meetingWords.ts';

/** «مؤتمر» ("conference"): a meeting only where it is one with the press. */
export const pressWords = keysOf('مؤتمر', 'المؤتمر', 'مؤتمرا', 'بمؤتمر');

/** «اللقاء عقد», «استمر الاجتماع» ("the meeting was held", "the meeting lasted"): it took place. */
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
  'وانعقد',
  'وانعقدت',
  'التام',
  'والتام',
);

/** «عقدت», «جرت», «بدأت» ("was held", "took place", "began"): verbs whose subject is the meeting itself. */
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

/** «تحدث», «يتحدثان» ("spoke", "the two speak"): a meeting only by telephone. */
export const talking = keysOf(
  ...['', 'و'].flatMap((and) =>
    'تحدث تحدثت تحدثا تحدثتا تحدثوا يتحدث تتحدث يتحدثان يتحدثون'.split(' ').map((verb) => and + verb),
  ),
);

/** «هاتفيا», «الهاتف» ("by telephone", "the telephone"). */
export const byPhone = keysOf('هاتفيا', 'الهاتف');

/** «خلال اللقاء», «في مستهل المحادثات» ("during the meeting", "at the opening of the talks"): while it went on. */
export const duringIt = keysOf('خلال', 'أثناء', 'مستهل', 'بداية', 'ختام');

/** «دعوة», «دعاه» ("invitation", "invited him"): a journey that is only asked for. */
export const invitingWords = keysOf('الدعوة', 'دعوة', 'دعوته', 'بدعوة', 'دعاه', 'دعا');

/** «منفصلة», «على حدة» ("separate", "apart"): with each by himself. */
export const separately = keysOf('منفصلة', 'منفصلين', 'منفصلتين', 'منفصل', 'حدة');

/** «ثنائي», «مغلق» ("bilateral", "closed"): of two by themselves. */
export const bilateral = keysOf('ثنائي', 'ثنائيا', 'ثنائية', 'الثنائي', 'منفرد', 'منفردا', 'انفراد', 'مغلقا', 'مغلق');

/** «للتحضير لاجتماع مع فلان» ("to prepare for a meeting with so-and-so"): who will meet him is not said. */
export const preparing = keysOf('للتحضير', 'تحضيرا', 'تمهيدا', 'للإعداد', 'استعدادا');

/** «لقاءات», «اجتماعات», «اتصالات» ("meetings", "sessions", "calls"): several, one with each. */
export const pluralMeetings = keysOf('لقاءات', 'اجتماعات', 'اتصالات');

/** «بعد لقائه», «خلال اجتماع» ("after his meeting", "during a meeting"): the meeting is over or going on. */
export const duringWords = keysOf('بعد', 'عقب', 'خلال', 'اثر', 'وبعد', 'وخلال', 'وعقب', 'اثناء', 'ختام');

/** «قبل اللقاء», «وبعد الاجتماع» ("before the meeting", "and after the session"): something else is told of the time around it. */
export const aroundMeeting = keysOf(
  ...['قبل', 'قبيل', 'بعد', 'بعيد', 'عقب', 'إثر'].flatMap((word) => [word, `و${word}`]),
);

/** «قال خلال لقائه» ("said during his meeting"): the meeting frames what was said or done. */
export const framingWords = keysOf(
  ...['خلال', 'أثناء', 'عقب', 'إثر', 'ختام', 'مستهل', 'وخلال', 'وعقب', 'في'],
  ...['بداية', 'بدء', 'مطلع', 'افتتاح', 'نهاية', 'لدى', 'عند', 'مستهله'],
);

/** Between a denial and a noun of meeting: what is denied is something else. */
export const besideMeeting = keysOf('خلال', 'بعد', 'عقب', 'اثناء', 'قبيل', 'قبل', 'في');

/** «مؤتمر صحفي» ("press conference"): other conferences are no meetings of their own. */
export const pressAdjectives = keysOf('صحفي', 'صحافي', 'الصحفي', 'الصحافي', 'صحفيا', 'صحافيا');

/** «على هامش» ("on the margins of"). */
export const marginWord = keysOf('هامش');

/** «شملت الزيارة لقاء» ("the visit included a meeting"), «تخللها اجتماع» ("a session was part of it"): of whatever includes it. */
export const including = writtenForms([
  { past: 'شمل', present: 'يشمل' },
  { past: 'تضمن', present: 'يتضمن' },
  { past: 'تخلل', present: 'يتخلل' },
]);

/** «قام فلان بزيارة» ("so-and-so made a visit"), «زيارة قام بها فلان» ("a visit that so-and-so made"). */
export const makingJourney = writtenForms([
  { past: 'قام', present: 'يقوم' },
  { past: 'ادي', present: 'يؤدي' },
  { past: 'اجري', present: 'يجري' },
]);

/** «أنهى فلان زيارة», «اختتم زيارته» ("so-and-so ended a visit", "concluded his visit"): what has its day is the end. */
export const endingJourney = writtenForms([
  { past: 'انهي', present: 'ينهي' },
  { past: 'اختتم', present: 'يختتم' },
  { past: 'اتم', present: 'يتم' },
]);

/** «بها» ("it", of what is made). */
export const withIt = keysOf('بها');
