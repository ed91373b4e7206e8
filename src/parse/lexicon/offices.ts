import type { Rank } from '../../model/ranks.ts';

/**
 * Offices as data: the head word («وزير», "minister"), what follows it and settles which office it is
 * («الخارجية», "of foreign affairs"), and the rank.
 * Heads of state and of government, crown princes and vice presidents are `head-of-state`; ministers, deputy prime
 * ministers and speakers `ministerial`; deputies of ministers, ambassadors, envoys and chiefs of parties, services and
 * staffs `envoy`; whoever speaks, studies or writes holds no office of state: `none`.
 */

/** The kinds of head words; what may follow each stands in `offices/heads.ts`. */
export type HeadKind =
  | 'president'
  | 'minister'
  | 'deputy'
  | 'ambassador'
  | 'envoy'
  | 'secretary'
  | 'king'
  | 'emir'
  | 'heir'
  | 'custodian'
  | 'supreme-leader'
  | 'chancellor'
  | 'leader'
  | 'commander'
  | 'spokesman'
  | 'member'
  | 'director'
  | 'commissioner'
  | 'governor'
  | 'expert'
  | 'official'
  | 'charge'
  | 'counterpart'
  | 'second-deputy';

/** A head word in its three numbers. */
export interface OfficeHead {
  kind: HeadKind;
  key: string;
  rank: Rank;
  /** Singular, dual and plural without the article; the forms with it are made from them. */
  one: string;
  two: string;
  many: string;
}

/** kind | key | rank | singular | dual | plural. */
const HEADS = `
president | president | head-of-state | رئيس رئيسة رئيسه رئيسها | رئيسا رئيسي رئيسان رئيسين رئيسيهما | رؤساء رؤسائهم
minister | minister | ministerial | وزير وزيرة وزيره وزيرها | وزيرا وزيري وزيران وزيرين وزيريهما | وزراء وزرائهم
deputy | deputy | envoy | نائب نائبة نائبه نائبها مساعد مساعدة مساعده معاون معاونة وكيل وكيلة | نائبا نائبي نائبان نائبين مساعدا مساعدي معاونا معاوني | نواب مساعدي معاوني مساعدو
ambassador | ambassador | envoy | سفير سفيرة سفيرها سفيره | سفيرا سفيري سفيران سفيرين | سفراء
envoy | envoy | envoy | مبعوث مبعوثة مبعوثه مبعوثها موفد موفدة موفده ممثل ممثلة ممثله مندوب مندوبة مندوبها منسق منسقة وسيط | مبعوثا مبعوثي مبعوثان مبعوثين ممثلا ممثلي | مبعوثو ممثلو ممثلي موفدو
secretary | secretary | envoy | أمين أمينة سكرتير سكرتيرة | | أمناء
king | king | head-of-state | ملك ملكة عاهل سلطان إمبراطور | ملكا ملكي عاهلا عاهلي عاهلان عاهلين | ملوك
emir | emir | head-of-state | أمير | أميرا أميري | أمراء
heir | heir | head-of-state | ولي | وليا وليي |
custodian | king | head-of-state | خادم | |
supreme-leader | supreme-leader | head-of-state | مرشد | |
chancellor | adviser | envoy | مستشار مستشارة مستشاره مستشارها | مستشارا مستشاري |
leader | leader | envoy | زعيم زعيمة | زعيما زعيمي زعيمان زعيمين | زعماء قادة
commander | commander | envoy | قائد قائدة | قائدا قائدي قائدان قائدين |
spokesman | spokesman | none | متحدث متحدثة متحدثا ناطق ناطقة ناطقا | |
member | member | none | عضو عضوة | عضوا عضوي | أعضاء
director | director | envoy | مدير مديرة | مديرا مديري |
commissioner | commissioner | ministerial | مفوض مفوضة | | مفوضو
governor | governor | envoy | محافظ حاكم عمدة | |
expert | expert | none | خبير خبيرة محلل محللة باحث باحثة كاتب كاتبة صحفي صحفية صحافي صحافية إعلامي إعلامية محام محامي ناشط ناشطة قيادي قيادية أكاديمي أكاديمية دبلوماسي مؤرخ مؤسس مراسل أستاذ نجم | | خبراء محللون
charge | charge-d-affaires | envoy | قائم قائمة | |
`;

/** Heads with the article only: «المسؤول الروسي» ("the Russian official") points at somebody, «مسؤول روسي» ("a Russian official") at nobody. */
const DEFINITE_HEADS = `
official | official | none | المسؤول المسؤولة | المسؤولان المسؤولين | المسؤولون
`;

/** The same office on another side: «نظيره» ("his counterpart"). */
const COUNTERPARTS = `
counterpart | counterpart | none | نظيره نظيرها نظيرته نظيرتها نظيرهما نظيرهم نظير | نظيريه نظيريها نظيراه نظيراها نظيريهما نظيراهما نظيرتيه نظيرتيها | نظرائه نظرائها نظراؤه نظراؤها نظرائهما نظرائهم نظراءه نظراءها
`;

const readHeads = (table: string): OfficeHead[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', key = '', rank = '', one = '', two = '', many = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return { kind: kind as HeadKind, key, rank: rank as Rank, one, two, many };
    });

export const OFFICE_HEADS: readonly OfficeHead[] = readHeads(HEADS);
/** Heads that stand as written, no article added. */
export const FIXED_HEADS: readonly OfficeHead[] = [...readHeads(DEFINITE_HEADS), ...readHeads(COUNTERPARTS)];

/** What a «رئيس …» ("head of …") heads. Words are phrases; the longest that fits decides. */
export const HEADED_BY_PRESIDENT: readonly { words: string; key: string; rank: Rank; country?: string }[] = [
  ...kinds('president', 'head-of-state', [
    'الجمهورية',
    'جمهورية',
    'الدولة',
    'دولة',
    'البلاد',
    'بلاده',
    'النظام',
    'نظام',
    'مجلس السيادة',
    'مجلس السيادة الانتقالي',
    'المجلس الانتقالي',
    'المجلس العسكري الانتقالي',
    'المجلس الرئاسي',
    'مجلس القيادة الرئاسي',
    'الإدارة',
    'الإدارة السورية',
  ]),
  { words: 'السلطة', key: 'president', rank: 'head-of-state', country: 'palestine' },
  { words: 'السلطة الفلسطينية', key: 'president', rank: 'head-of-state', country: 'palestine' },
  { words: 'المجلس الأوروبي', key: 'european-council-president', rank: 'head-of-state', country: 'eu' },
  { words: 'المفوضية', key: 'commission-president', rank: 'head-of-state', country: 'eu' },
  { words: 'المفوضية الأوروبية', key: 'commission-president', rank: 'head-of-state', country: 'eu' },
  ...kinds('prime-minister', 'head-of-state', [
    'الوزراء',
    'وزراء',
    'وزرائه',
    'وزرائها',
    'وزراءه',
    'الحكومة',
    'حكومة',
    'حكومته',
    'مجلس الوزراء',
    'مجلس وزراء',
    'الحكومة الانتقالية',
    'حكومة تصريف الأعمال',
    'حكومة الاحتلال',
    'وزراء الاحتلال',
    'حكومة الوحدة',
    'حكومة الوحدة الوطنية',
    'حكومة الوفاق',
    'حكومة الوفاق الوطني',
  ]),
  ...kinds('speaker', 'ministerial', [
    'البرلمان',
    'برلمان',
    'مجلس النواب',
    'مجلس نواب',
    'مجلس الشعب',
    'مجلس الأمة',
    'مجلس الشورى',
    'مجلس الشيوخ',
    'مجلس الاتحاد',
    'مجلس الدوما',
    'الدوما',
    'الكنيست',
    'مجلس الأعيان',
    'مجلس المستشارين',
    'مجلس العموم',
    'الجمعية الوطنية',
    'المجلس الوطني',
    'المجلس الشعبي الوطني',
  ]),
  { words: 'الدبلوماسية', key: 'foreign-minister', rank: 'ministerial' },
  { words: 'دبلوماسية', key: 'foreign-minister', rank: 'ministerial' },
  { words: 'الدبلوماسيه', key: 'foreign-minister', rank: 'ministerial' },
  ...kinds('chief-of-staff', 'envoy', [
    'الأركان',
    'أركان',
    'هيئة الأركان',
    'هيئة الأركان العامة',
    'هيئة الأركان المشتركة',
    'هيئة أركان',
    'أركان الجيش',
    'الأركان العامة',
  ]),
  ...kinds('court-chief', 'envoy', ['الديوان', 'الديوان الأميري', 'الديوان الملكي', 'ديوان']),
  ...kinds('intelligence-chief', 'envoy', [
    'المخابرات',
    'الاستخبارات',
    'المخابرات العامة',
    'جهاز المخابرات',
    'جهاز المخابرات العامة',
    'جهاز الاستخبارات',
    'الاستخبارات العامة',
    'مكتب الأمن الوطني',
    'جهاز الأمن',
    'الموساد',
    'جهاز الموساد',
    'الشاباك',
  ]),
  ...kinds('party-leader', 'envoy', [
    'المكتب السياسي',
    'مكتبها السياسي',
    'مكتبه السياسي',
    'حركة',
    'الحركة',
    'حزب',
    'الحزب',
    'ائتلاف',
    'الائتلاف',
    'تيار',
    'كتلة',
    'جماعة',
    'منظمة',
    'هيئة التفاوض',
    'هيئة المفاوضات',
    'الهيئة العليا للمفاوضات',
    'المجلس الوطني السوري',
  ]),
  ...kinds('delegation-head', 'envoy', ['الوفد', 'وفد', 'الوفد المفاوض', 'البعثة', 'بعثة']),
  ...kinds('chief', 'envoy', [
    'هيئة',
    'الهيئة',
    'لجنة',
    'اللجنة',
    'الاتحاد',
    'اتحاد',
    'بلدية',
    'البلدية',
    'البنك',
    'بنك',
    'شركة',
    'الشركة',
    'مجلس',
    'المجلس',
    'مركز',
    'المركز',
    'مؤسسة',
    'إدارة',
    'دائرة',
    'قسم',
    'الغرفة',
    'غرفة',
    'جهاز',
    'معهد',
    'جامعة',
    'الصندوق',
    'صندوق',
    'إقليم',
    'تحرير',
    'مكتب',
    'الشؤون',
    'المحكمة',
    'محكمة',
    'النيابة',
  ]),
];

function kinds(key: string, rank: Rank, phrases: string[]): { words: string; key: string; rank: Rank }[] {
  return phrases.map((words) => ({ words, key, rank }));
}

/** Ministries by the word that names them, without the article. The first of a pair gives the key its name. */
export const PORTFOLIOS: Readonly<Record<string, string>> = {
  خارجية: 'foreign',
  'شؤون خارجية': 'foreign',
  دفاع: 'defence',
  حربية: 'defence',
  داخلية: 'interior',
  مالية: 'finance',
  خزانة: 'finance',
  اقتصاد: 'economy',
  تخطيط: 'planning',
  تجارة: 'trade',
  صناعة: 'industry',
  طاقة: 'energy',
  نفط: 'oil',
  بترول: 'oil',
  كهرباء: 'electricity',
  مياه: 'water',
  موارد: 'resources',
  زراعة: 'agriculture',
  صحة: 'health',
  تعليم: 'education',
  تربية: 'education',
  ثقافة: 'culture',
  إعلام: 'information',
  اتصال: 'information',
  اتصالات: 'communications',
  نقل: 'transport',
  مواصلات: 'transport',
  طرق: 'roads',
  سياحة: 'tourism',
  عدل: 'justice',
  عدالة: 'justice',
  عمل: 'labour',
  إسكان: 'housing',
  أشغال: 'public-works',
  بيئة: 'environment',
  أوقاف: 'endowments',
  رياضة: 'sport',
  شباب: 'youth',
  استخبارات: 'intelligence',
  أمن: 'security',
  استثمار: 'investment',
  هجرة: 'migration',
  تنمية: 'development',
  تضامن: 'social-affairs',
  شؤون: 'state',
  دولة: 'state',
  مغتربين: 'expatriates',
  طوارئ: 'emergencies',
  حج: 'hajj',
};

/** Portfolios that in «وزيرا الخارجية والدفاع» ("the ministers of foreign affairs and defence") are two ministers rather than one ministry. */
export const SEPARATE_MINISTRIES: ReadonlySet<string> = new Set([
  'foreign',
  'defence',
  'interior',
  'finance',
  'economy',
  'energy',
  'oil',
  'trade',
  'health',
  'justice',
  'transport',
  'agriculture',
  'intelligence',
]);

/** Whole phrases after a secretary, an adviser, a leader and the like that settle the office. */
export const SETTLED: readonly { head: HeadKind; words: string; key: string; rank: Rank; country?: string }[] = [
  { head: 'secretary', words: 'عام', key: 'secretary-general', rank: 'ministerial' },
  { head: 'secretary', words: 'العام', key: 'secretary-general', rank: 'ministerial' },
  { head: 'secretary', words: 'مجلس الأمن', key: 'security-council-secretary', rank: 'ministerial' },
  { head: 'secretary', words: 'مجلس الأمن القومي', key: 'security-council-secretary', rank: 'ministerial' },
  { head: 'secretary', words: 'المجلس الأعلى للأمن القومي', key: 'security-council-secretary', rank: 'ministerial' },
  { head: 'secretary', words: 'سر', key: 'secretary', rank: 'envoy' },
  { head: 'chancellor', words: 'الأمن القومي', key: 'national-security-adviser', rank: 'ministerial' },
  { head: 'chancellor', words: 'الأمن الوطني', key: 'national-security-adviser', rank: 'ministerial' },
  { head: 'chancellor', words: 'لشؤون الأمن القومي', key: 'national-security-adviser', rank: 'ministerial' },
  { head: 'heir', words: 'العهد', key: 'crown-prince', rank: 'head-of-state' },
  { head: 'heir', words: 'عهد', key: 'crown-prince', rank: 'head-of-state' },
  { head: 'heir', words: 'عهده', key: 'crown-prince', rank: 'head-of-state' },
  { head: 'heir', words: 'ولي العهد', key: 'deputy-crown-prince', rank: 'ministerial' },
  { head: 'heir', words: 'ولي عهد', key: 'deputy-crown-prince', rank: 'ministerial' },
  { head: 'custodian', words: 'الحرمين الشريفين', key: 'king', rank: 'head-of-state', country: 'saudi-arabia' },
  { head: 'custodian', words: 'الحرمين', key: 'king', rank: 'head-of-state', country: 'saudi-arabia' },
  { head: 'supreme-leader', words: 'الأعلى', key: 'supreme-leader', rank: 'head-of-state' },
  { head: 'supreme-leader', words: 'الثورة', key: 'supreme-leader', rank: 'head-of-state' },
  { head: 'envoy', words: 'السامي', key: 'high-representative', rank: 'ministerial' },
  { head: 'envoy', words: 'الأعلى', key: 'high-representative', rank: 'ministerial' },
  { head: 'envoy', words: 'السامية', key: 'high-representative', rank: 'ministerial' },
  { head: 'envoy', words: 'العليا', key: 'high-representative', rank: 'ministerial' },
  { head: 'envoy', words: 'أعلى', key: 'high-representative', rank: 'ministerial' },
  { head: 'charge', words: 'بالأعمال', key: 'charge-d-affaires', rank: 'envoy' },
  { head: 'charge', words: 'بأعمال', key: 'charge-d-affaires', rank: 'envoy' },
];

/** Words that qualify an office and are no part of a name: the new, the acting, the special. */
export const OFFICE_MODIFIERS: readonly string[] =
  'حديثا الحالي الحالية الجديد الجديدة المنتخب المنتخبة المؤقت المؤقتة الانتقالي الانتقالية المكلف المكلفة المعين المعينة بالوكالة بالإنابة الأول الأولى الثاني العام العامة الخاص الخاصة خاص خاصا الشخصي الشخصية الدائم الدائمة الأعلى الرسمي الرسمية المساعد المساعدة الكبير الكبيرة كبير البارز المخضرم الإسلامي المعارض المعارضة السياسي السياسية العسكري الدولي الدولية الزائر المقيم المقيمة المشارك الفخري الضيف الاتحادي الاتحادية الفيدرالي الفدرالي الفيدرالية الفدرالية الانتقاليه ذاته نفسه'.split(
    ' ',
  );
/** Words that say an office is no longer held: the former, the late, the deposed. */
export const FORMER_MODIFIERS: readonly string[] =
  'السابق السابقة سابق سابقا الأسبق الأسبقة الراحل الراحلة المخلوع المعزول المستقيل المستقيلة المنتهية المقال المتوفى'.split(
    ' ',
  );
/** Prepositional phrases that close an office without naming a country. */
export const OFFICE_PHRASES: readonly string[] = [
  'في المرحلة الانتقالية',
  'للمرحلة الانتقالية',
  'في الحكومة الانتقالية',
  'في الحكومة المؤقتة',
  'في حكومة تصريف الأعمال',
  'للشؤون الخارجية',
  'لشؤون الشرق الأوسط',
  'للشرق الأوسط',
  ...['لشؤون', 'إلى'].flatMap((to) => [
    `${to} الشرق الأوسط وأفريقيا`,
    `${to} الشرق الأوسط ودول أفريقيا`,
    `${to} الشرق الأوسط وبلدان أفريقيا`,
    `${to} الشرق الأوسط وشمال أفريقيا`,
  ]),
  ...['وأفريقيا', 'ودول أفريقيا', 'وبلدان أفريقيا', 'وشمال أفريقيا'].map((and) => `للشرق الأوسط ${and}`),
  'إلى الشرق الأوسط',
  'في الشرق الأوسط',
  'للسياسة الخارجية',
  'للسياسة الخارجية والأمنية',
  'للشؤون السياسية',
  'للشؤون الأمنية',
  'للشؤون العربية والإفريقية',
  'للشؤون العربية',
  'للشؤون الخارجية والأمنية',
  'للشؤون الإنسانية',
  'الإفريقي والمغاربة المقيمين بالخارج',
  'والمغاربة المقيمين بالخارج',
  'الوطنية بالخارج',
  'الوطنية في الخارج',
  'الوطنية بالخارج والشؤون الإفريقية',
  'والتونسيين بالخارج',
  'وشؤون المصريين بالخارج',
  'والمصريين بالخارج',
  'بالأعمال',
];
