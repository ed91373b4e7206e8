import { type Verb, writtenForms } from './meetingVerbs.ts';
import { keysOf } from './meetingWords.ts';

/** The words with which newsrooms say what a meeting dealt with; they are compared by their keys (see `wordKey.ts`). */

/** Verbs of discussion: dealt with, discussed, touched upon, turned on, concentrated on, reviewed, … */
const VERBS: readonly Verb[] = [
  { past: 'تناول', present: 'يتناول' },
  { past: 'بحث', present: 'يبحث' },
  { past: 'ناقش', present: 'يناقش' },
  { past: 'نوقش', present: 'يناقش' },
  { past: 'تطرق', present: 'يتطرق' },
  { past: 'تمحور', present: 'يتمحور' },
  { past: 'تركز', present: 'يتركز' },
  { past: 'ركز', present: 'يركز' },
  { past: 'استعرض', present: 'يستعرض' },
  { past: 'تباحث', present: 'يتباحث' },
  { past: 'تشاور', present: 'يتشاور' },
  { past: 'تبادل', present: 'يتبادل' },
  { past: 'شمل', present: 'يشمل' },
];
const verbs = writtenForms(VERBS);

/** Nouns of discussion, and what is agreed or confirmed at a meeting: «التباحث», «مناقشة», «تم تأكيد», «اتفقا» ("consulting", "discussion", "it was confirmed", "they agreed"). */
const nouns = keysOf(
  ...[
    'بحث',
    'لبحث',
    'ببحث',
    'البحث',
    'للبحث',
    'مناقشة',
    'لمناقشة',
    'المناقشة',
    'بمناقشة',
    'التباحث',
    'تباحث',
    'التشاور',
  ],
  ...['تاكيد', 'التاكيد', 'اتفقا', 'واتفقا', 'اتفق', 'واتفق', 'بتناول', 'محورها', 'محوره'],
);

/** Whether a word says that something is discussed. */
export const isDiscussing = (key: string): boolean => discussing.has(key);
const discussing: ReadonlySet<string> = new Set([...verbs, ...nouns]);

const FUTURE = /^[وف]?س[يت]/u;
const willBe = keysOf('سيتم', 'ستتم', 'وسيتم', 'وستتم', 'سيجري', 'ستجري', 'وسيجري', 'وستجري');

/** «سيناقش», «ستتم» ("will discuss", "will be"). */
export const isFuture = (key: string): boolean => willBe.has(key) || (verbs.has(key) && FUTURE.test(key));

/** «المتوقع», «المقرر», «سوف» ("expected", "decided", "will") before a verb of discussion. */
export const expecting = keysOf('المتوقع', 'متوقع', 'المقرر', 'مقرر', 'المرتقب', 'المنتظر', 'المزمع', 'المفترض', 'سوف');

/** «الطرفان», «الجانبين», «البلدان», «الوزيران» ("both parties", "both sides", …): those who met. */
export const thoseWhoMet = keysOf(
  ...[
    'الطرفان',
    'الطرفين',
    'الجانبان',
    'الجانبين',
    'الوزيران',
    'الوزيرين',
    'الرئيسان',
    'الرئيسين',
    'الزعيمان',
    'المسؤولان',
  ],
  ...['الرجلان', 'الجانب'],
);

/** «نوقش», «نوقشت» ("was discussed"): stands behind what is discussed. */
export const discussedWords = keysOf('نوقش', 'نوقشت', 'ونوقشت');
