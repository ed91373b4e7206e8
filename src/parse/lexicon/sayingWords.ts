import { type Verb, writtenForms } from './meetingVerbs.ts';
import { keysOf } from './meetingWords.ts';

/** The words with which newsrooms say who said what; they are compared by their keys (see `wordKey.ts`). */

/** Verbs of saying: said, confirmed, added, … Their subject speaks; what is said stands in marks, after a colon or after “that”. */
const VERBS: readonly Verb[] = [
  { past: 'قال', present: 'يقول' },
  { past: 'اكد', present: 'يؤكد' },
  { past: 'اضاف', present: 'يضيف' },
  { past: 'اوضح', present: 'يوضح' },
  { past: 'اعلن', present: 'يعلن' },
  { past: 'اشار', present: 'يشير' },
  { past: 'كشف', present: 'يكشف' },
  { past: 'تابع', present: 'يتابع' },
  { past: 'شدد', present: 'يشدد' },
  { past: 'لفت', present: 'يلفت' },
  { past: 'صرح', present: 'يصرح' },
  { past: 'افاد', present: 'يفيد' },
  { past: 'راي', present: 'يري' },
  { past: 'اعتبر', present: 'يعتبر' },
  { past: 'نوه', present: 'ينوه' },
  { past: 'جدد', present: 'يجدد' },
  { past: 'اعترف', present: 'يعترف' },
  { past: 'زعم', present: 'يزعم' },
  { past: 'حذر', present: 'يحذر' },
  { past: 'اردف', present: 'يردف' },
  { past: 'استطرد', present: 'يستطرد' },
  { past: 'نبه', present: 'ينبه' },
  { past: 'توعد', present: 'يتوعد' },
  { past: 'اختتم', present: 'يختتم' },
];

/** Verbs that name who speaks and seldom give his words: expressed, welcomed, spoke, described. */
const LOOSE: readonly Verb[] = [
  { past: 'اعرب', present: 'يعرب' },
  { past: 'عبر', present: 'يعبر' },
  { past: 'رحب', present: 'يرحب' },
  { past: 'تطرق', present: 'يتطرق' },
  { past: 'تحدث', present: 'يتحدث' },
  { past: 'وصف', present: 'يصف' },
  { past: 'ابدي', present: 'يبدي' },
  { past: 'اعاد', present: 'يعيد' },
];

/** «ذكر» ("mentioned"; "mention of"), whose present is mostly impersonal: «يذكر أن» ("it is to be mentioned that"). */
const PAST_ONLY = ['ذكر', 'ذكرت', 'وذكر', 'وذكرت'];

/** Verbs whose object is whoever hears it: «أطلع لافروف على» ("he informed Lavrov of", or "Lavrov informed of"). */
const INFORMING: readonly Verb[] = [
  { past: 'ابلغ', present: 'يبلغ' },
  { past: 'اطلع', present: 'يطلع' },
];

/** Verbs that deny: ruled out, denied, refused. What follows them is not what is said. */
const DENYING: readonly Verb[] = [
  { past: 'استبعد', present: 'يستبعد' },
  { past: 'نفي', present: 'ينفي' },
  { past: 'رفض', present: 'يرفض' },
];
const denyingParticiples = keysOf(...['نافيا', 'ونافيا', 'نافية', 'رافضا', 'ورافضا', 'رافضة', 'مستبعدا', 'مستبعدة']);

const firm = new Set([...writtenForms(VERBS), ...keysOf(...PAST_ONLY)]);
const loose = writtenForms(LOOSE);
const informing = writtenForms(INFORMING);
const denying = writtenForms(DENYING);

/** «قائلا», «مؤكدا», «مضيفا» ("saying", "confirming", "adding"): whoever spoke goes on. */
const PARTICIPLES = [
  ...['قائل', 'مؤكد', 'مضيف', 'مشير', 'لافت', 'موضح', 'مشدد', 'مبين', 'منوه', 'معتبر', 'محذر', 'مذكر'],
  ...['معرب', 'معلن', 'متابع', 'مردف', 'كاشف', 'منبه', 'مستطرد', 'مرحب', 'مبدي', 'معبر'],
];
const participles = keysOf(
  ...PARTICIPLES.flatMap((stem) => ['', 'و'].flatMap((and) => [`${and}${stem}ا`, `${and}${stem}ة`])),
  ...['معتبر', 'ومعتبر'],
);

/** «قوله», «قولها», «تأكيده» ("his saying", "her saying", "his confirming") after «نقل … عن» ("quoted … as"). */
const nouns = keysOf('قوله', 'قولها', 'القول', 'تاكيده', 'تاكيدها');

/** What a word does when somebody speaks. */
export interface SayingWord {
  kind: 'firm' | 'loose' | 'informing' | 'participle' | 'noun' | 'quoting';
  /** What follows is denied. */
  denies: boolean;
  /** Its subject is a woman, a ministry, an agency, or a city. */
  feminine: boolean;
  /** «و», «ف» ("and", "so") is written onto it. */
  joined: boolean;
}

const quoting = writtenForms([{ past: 'نقل', present: 'ينقل' }]);

/** «لم», «لن», «لا» ("did not", "will not", "does not") before a verb of saying: nobody says it. */
export const unsaid = keysOf('لم', 'ولم', 'لن', 'ولن', 'لا', 'ولا', 'دون', 'عدم');

/** «بينما», «كما», «فيما», «حيث» ("while", "as also", "where") at the end of what is said belong to what comes next. */
export const leadingOn = keysOf('بينما', 'كما', 'فيما', 'حيث', 'لكن', 'وذلك', 'ثم', 'و', 'كذلك', 'واذ', 'اذ');

/** What a word does where somebody speaks. */
export interface Saying {
  /** A word of saying. */
  word: SayingWord | null;
  /** «بحسب» ("according to"), or «كما» ("as") before a verb of saying: may say who said what stands around it. */
  credits: 'according' | 'as' | null;
}

/** Reads what a word does where somebody speaks; `null` for most words. */
export function readSaying(word: Readable): Saying | null {
  if (word.saying === undefined) word.saying = toSaying(word.key);
  return word.saying as Saying | null;
}

function toSaying(key: string): Saying | null {
  const word = known.get(key) ?? null;
  const credits = accordingTo.has(key) ? 'according' : asSaid.has(key) ? 'as' : null;
  return word === null && credits === null ? null : { word, credits };
}

/** A word that is read once, however often it is asked for: `undefined` until then. */
interface Readable {
  readonly key: string;
  saying: unknown;
}

const known = new Map<string, SayingWord>();
const teach = (keys: ReadonlySet<string>, kind: SayingWord['kind'], denies = false): void => {
  for (const key of keys) {
    const joined = JOINED.test(key);
    known.set(key, { kind, feminine: isFeminine(joined ? key.slice(1) : key, kind), joined, denies });
  }
};

const JOINED = /^[وف](?!صف)/u;

function isFeminine(key: string, kind: SayingWord['kind']): boolean {
  if (kind === 'participle') return key.endsWith('ه');
  if (kind === 'noun') return key.endsWith('ها');
  return (key.endsWith('ت') && key !== 'لفت') || FEMININE_PRESENT.test(key);
}

/** «تقول», «تؤكد» ("she says"), but not «تابع», «تحدث», «تطرق», «توعد» ("he continued, spoke, dealt with, threatened"). */
const FEMININE_PRESENT = /^ت(?!ابع$|حدث$|طرق$|وعد$|ساءل$|سال$)/u;

teach(quoting, 'quoting');
teach(nouns, 'noun');
teach(participles, 'participle');
teach(denyingParticiples, 'participle', true);
teach(denying, 'loose', true);
teach(informing, 'informing');
teach(loose, 'loose');
teach(firm, 'firm');

/** «أن», «إن», «بأن», «أنه» ("that", "that he"): what is said begins. */
export const thatSaid = keysOf(
  ...['ان', 'انه', 'انها', 'انهما', 'انهم', 'بان', 'بانه', 'بانها', 'بانهما', 'لان', 'وان', 'وانه', 'وانها'],
  ...['انني', 'اني', 'اننا', 'باننا', 'بانني', 'انا'],
);

/** «إنني», «إننا» ("that I", "that we"): the words themselves, though nothing marks them. */
export const firstPerson = keysOf('انني', 'اني', 'اننا', 'بانني', 'باننا');

/** «إلى», «على», «عن», «من» ("to", "on", "of", "from") between a verb of saying and «أن» ("that") or a noun. */
export const sayingPrepositions = keysOf('الي', 'علي', 'عن', 'من', 'ب');

/** «دعم», «أهمية», «موقف», «ضرورة» ("support", "importance", "position", "necessity"): what is confirmed, called for or renewed. */
export const saidNouns = keysOf(
  ...[
    'دعم',
    'دعمه',
    'دعمها',
    'اهمية',
    'ضرورة',
    'موقف',
    'موقفه',
    'حرص',
    'حرصه',
    'التزام',
    'التزامه',
    'استعداد',
    'استعداده',
  ],
  ...[
    'عزم',
    'عزمه',
    'رفض',
    'رفضه',
    'وقوف',
    'رغبة',
    'رغبته',
    'تمسك',
    'تمسكه',
    'تاييد',
    'تاييده',
    'وجود',
    'عمق',
    'متانة',
  ],
  ...[
    'ثبات',
    'سعي',
    'اهتمام',
    'اهتمامه',
    'ثقته',
    'ارتياحه',
    'امله',
    'تقديره',
    'شكره',
    'ترحيبه',
    'استمرار',
    'مواصلة',
    'عدم',
  ],
  ...[
    'اي',
    'اهتمامها',
    'تطلع',
    'تطلعه',
    'قلقه',
    'قلق',
    'دعمهم',
    'تضامن',
    'تضامنه',
    'مجددا',
    'دعوة',
    'دعوته',
    'وحدة',
    'سيادة',
  ],
);

/** What may stand between a verb of saying and its subject: «من جانبه», «بدوره», «أمس», «أيضا» ("for his part", "in turn", …). */
export const besideSpeaker = keysOf(
  ...['من', 'جانبه', 'جانبها', 'جهته', 'جهتها', 'ناحيته', 'ناحيتها', 'بدوره', 'بدورها', 'ايضا', 'كذلك', 'امس', 'اليوم'],
  ...[
    'الاحد',
    'الاثنين',
    'الثلاثاء',
    'الاربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'مجددا',
    'لاحقا',
    'قد',
    'كان',
    'وكان',
    'وقد',
    'كانت',
  ],
  ...['مساء', 'صباح', 'ظهر', 'يوم', 'اول', 'قال', 'بانه'],
);

/** «وكان», «وقد», «كما», «بينما», «في تصريح» ("had", "as also", "while", "in a statement"): a subject may follow at once. */
export const beforeSubject = keysOf(
  ...[
    'وكان',
    'وكانت',
    'كان',
    'كانت',
    'وقد',
    'لكن',
    'بينما',
    'فيما',
    'كما',
    'اذ',
    'واذ',
    'ان',
    'بان',
    'سابق',
    'تصريح',
    'تصريحات',
    'جانبه',
    'جهته',
  ],
);

/** «حسب», «بحسب», «وفقا», «وفق» ("according to"). */
const accordingTo = keysOf('حسب', 'بحسب', 'وبحسب', 'وحسب', 'وفق', 'وفقا', 'ووفقا', 'ووفق');
/** «تعبير», «قول», «وصف», «نص», «بيان», «ما» ("expression", "saying", "description", "text", "statement", "what"), also with a pronoun. */
export const expression = keysOf(
  ...['تعبير', 'قول', 'وصف', 'نص', 'ما', 'لما', 'بيان', 'لبيان', 'تصريحات', 'لتصريحات', 'حد', 'علي'],
);
export const ownExpression = keysOf('تعبيره', 'تعبيرها', 'قوله', 'قولها', 'وصفه', 'وصفها');
/** «كما», «حسبما», «مثلما» ("as"): what somebody said stands before. */
export const asSaid = keysOf('كما', 'حسبما', 'مثلما', 'وكما');

/** «عن» ("of", "from"): whom an agency quotes stands behind it. */
export const quotedFrom = keysOf('عن');

/** «مسؤول», «مصدر», «مصادر», «محللون» ("an official", "a source", …): somebody who stays unnamed. */
export const unnamedSources = keysOf(
  ...[
    'مسؤول',
    'مسؤولون',
    'مسؤولان',
    'المسؤول',
    'المسؤولون',
    'مصدر',
    'مصدران',
    'مصادر',
    'المصدر',
    'المصادر',
    'دبلوماسي',
  ],
  ...[
    'دبلوماسيون',
    'متحدث',
    'ناطق',
    'قيادي',
    'القيادي',
    'خبير',
    'خبراء',
    'محلل',
    'محللون',
    'مراقبون',
    'شهود',
    'ناشطون',
  ],
  ...[
    'المتحدث',
    'الناطق',
    'نشطاء',
    'سكان',
    'بعض',
    'معارضون',
    'نواب',
    'وسائل',
    'البيان',
    'بيان',
    'مسودة',
    'تقرير',
    'التقرير',
  ],
);

/** «وزارة», «وكالة», «الكرملين» ("ministry", "agency", "the Kremlin"): the first word of an organisation that speaks. */
export const organisationHeads = keysOf(
  ...[
    'وزارة',
    'الخارجية',
    'الوزارة',
    'وكالة',
    'الوكالة',
    'الكرملين',
    'الرئاسة',
    'رئاسة',
    'هيئة',
    'صحيفة',
    'قناة',
    'شبكة',
  ],
  ...[
    'حكومة',
    'الحكومة',
    'السفارة',
    'سفارة',
    'حركة',
    'الحركة',
    'حزب',
    'تلفزيون',
    'التلفزيون',
    'اذاعة',
    'منظمة',
    'المنظمة',
  ],
  ...['قيادة', 'القيادة', 'مجلس', 'المجلس', 'الائتلاف', 'الديوان', 'مكتب'],
);

/** Of these, those whose verb is masculine: «أعلن الكرملين» ("the Kremlin announced"). */
export const masculineHeads = keysOf(
  'الكرملين',
  'حزب',
  'تلفزيون',
  'التلفزيون',
  'مجلس',
  'المجلس',
  'الائتلاف',
  'الديوان',
  'مكتب',
);

/** «الوزارة», «الوكالة» ("the ministry", "the agency"): the one that was named before. */
export const againHeads = keysOf('الوزارة', 'الوكالة', 'الحركة', 'المنظمة', 'السفارة');

/** Where the name of an organisation ends: prepositions and what tells when and where. */
export const afterOrganisation = keysOf(
  ...[
    'في',
    'الي',
    'علي',
    'عن',
    'من',
    'مع',
    'خلال',
    'امس',
    'اليوم',
    'الاحد',
    'الاثنين',
    'الثلاثاء',
    'الاربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
  ],
  ...[
    'بعد',
    'قبل',
    'عقب',
    'انها',
    'انه',
    'ان',
    'بان',
    'التي',
    'الذي',
    'قد',
    'عبر',
    'وان',
    'حول',
    'بيان',
    'مساء',
    'صباح',
    'يوم',
  ],
);
