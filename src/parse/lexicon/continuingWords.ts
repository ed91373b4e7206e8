import { toKey } from '../text/lineKey.ts';

/** How a paragraph begins that goes on with a report, as no headline and no lead does; keys of lines. */

/** «قال», «أضاف», «نقل» ("said", "added", "passed on") and their like; «و» ("and") before one goes on with what was told. */
const VERBS = [
  ...'قال أضاف أكد شدد أشار أوضح ذكر لفت تابع نقل بحث ناقش أعرب دعا رأى حذر جدد استعرض تطرق تناول اعتبر بين نوه'.split(
    ' ',
  ),
  ...'ثمن رحب كشف صرح أعلن أفاد نبه أردف استطرد تحدث عبر أبدى وصف طالب أشاد هنأ حضر ضم شارك شهد وقع اتفق التقى'.split(
    ' ',
  ),
  ...'استقبل عقد أجرى وصل زار غادر ترأس جاء كان بدأ اختتم تعد تأتي يأتي يعد ختم قدم سلم سبق'.split(' '),
];

/** How such a verb goes on: of a woman or a ministry, of two; «ى» ("-ā") before it falls. */
const formsOf = (verb: string): string[] => [
  verb,
  ...(/[اى]$/u.test(verb) ? [`${verb.slice(0, -1)}ت`] : [`${verb}ت`, `${verb}ا`, `${verb}وا`]),
];

const words = new Set(VERBS.flatMap(formsOf).map((verb) => toKey(`و${verb}`)));

/** «من جهته» ("for his part"), «يذكر أن» ("it is to be mentioned that"), «كما» ("as well"): what goes on without «و» ("and"). */
const OPENINGS = [
  ...['من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'من ناحيته', 'من ناحيتها', 'بدوره', 'بدورها'],
  ...['ومن جهته', 'ومن جهتها', 'ومن جانبه', 'ومن جانبها', 'وبدوره', 'وبدورها'],
  ...[
    'يذكر أن',
    'يذكر أنه',
    'يشار إلى',
    'تجدر الإشارة',
    'وتجدر الإشارة',
    'جدير بالذكر',
    'الجدير بالذكر',
    'والجدير بالذكر',
  ],
  ...['كما أكد', 'كما بحث', 'كما ناقش', 'كما أعرب', 'كما شدد', 'كما أشار', 'كما تناول', 'كما جرى', 'كما تم'],
  ...[
    'وفي هذا',
    'وفي السياق',
    'وفي وقت',
    'وفي ختام',
    'وفي نهاية',
    'وخلال اللقاء',
    'وخلال الاجتماع',
    'وبحسب',
    'ووفق',
    'ووفقا',
  ],
].map(toKey);

/** Whether a line, as a key, begins as a paragraph that goes on with what was told above it. */
export function goesOn(key: string): boolean {
  const space = key.indexOf(' ');
  if (words.has(space < 0 ? key : key.slice(0, space))) return true;
  return OPENINGS.some((opening) => key.startsWith(opening) && key[opening.length] === ' ');
}
