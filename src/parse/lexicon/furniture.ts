import { toKey } from '../text/lineKey.ts';

/**
 * Words by which the furniture of news sites names itself. They are a help: how a line looks and where it stands decides
 * first, so a phrase belongs here only if no article would begin a paragraph with it.
 *
 * - `comments`, `rights`: nothing of the article comes after them
 * - `related`: another article's headline, or a list of them
 * - `list`: the frame of a list of headlines inside the body
 * - `tags`: the article's keywords, often without punctuation
 * - `ticker`: the next line is a run of other headlines
 * - `masthead`: the next line is the name of whoever holds the post
 * - `newsletter`, `link`: may name the site itself
 */
export type FurnitureKind =
  | 'comments'
  | 'rights'
  | 'related'
  | 'tags'
  | 'list'
  | 'share'
  | 'source'
  | 'more'
  | 'tool'
  | 'newsletter'
  | 'link'
  | 'ticker'
  | 'masthead'
  | 'navigation'
  | 'advertisement'
  | 'follow';

/** Lines that are nothing but this. */
const WHOLE: Record<string, FurnitureKind> = {
  // Ratings, font size, printing: al-Khaleej, al-Modon, al-Riyadh.
  عادي: 'tool',
  متوسط: 'tool',
  كبير: 'tool',
  صغير: 'tool',
  التقييم: 'tool',
  التقييمات: 'tool',
  تقييم: 'tool',
  طباعة: 'tool',
  'طباعة الخبر': 'tool',
  حفظ: 'tool',
  استماع: 'tool',
  'استمع للمقال': 'tool',
  'استمع إلى المقال': 'tool',
  'نسخ الرابط': 'tool',
  'تم نسخ الرابط': 'tool',
  'تم النسخ': 'tool',
  'اضبط الإعدادات': 'tool',
  أرسل: 'share',
  إرسال: 'share',
  'أرسل لصديق': 'share',
  شارك: 'share',
  شاركها: 'share',
  مشاركة: 'share',
  المشاركة: 'share',
  واتساب: 'share',
  فيسبوك: 'share',
  تويتر: 'share',
  تيليغرام: 'share',
  تلغرام: 'share',
  تعليق: 'comments',
  تعليقات: 'comments',
  التعليقات: 'comments',
  'لا تعليقات': 'comments',
  الردود: 'comments',
  'خبر عاجل': 'ticker',
  عاجل: 'ticker',
  'آخر الأخبار': 'ticker',
  'أهم الأخبار': 'ticker',
  'شريط الأخبار': 'ticker',
  'أخبار عاجلة': 'ticker',
  'الأخبار العاجلة': 'ticker',
  'تاريخ اليوم': 'tool',
  الرئيسية: 'navigation',
  'الصفحة الرئيسية': 'navigation',
  القائمة: 'navigation',
  بحث: 'navigation',
  البحث: 'navigation',
  'تسجيل الدخول': 'navigation',
  اشتراك: 'newsletter',
  'البث المباشر': 'navigation',
  // Mastheads above every page of a newspaper: al-Dostor, Sada al-Balad.
  'رئيس التحرير': 'masthead',
  'رئيس مجلس الإدارة': 'masthead',
  'رئيس مجلسي الإدارة والتحرير': 'masthead',
  'رئيس مجلس الإدارة ورئيس التحرير': 'masthead',
  'رئيس التحرير التنفيذي': 'masthead',
  'الإشراف العام': 'masthead',
  'المدير العام': 'masthead',
  'بث مباشر': 'navigation',
  'من نحن': 'navigation',
  'اتصل بنا': 'navigation',
  'العودة للأعلى': 'navigation',
  'العودة إلى الأعلى': 'navigation',
  'الخبر السابق': 'related',
  'الخبر التالي': 'related',
  'المقال السابق': 'related',
  'المقال التالي': 'related',
  السابق: 'related',
  التالي: 'related',
  المزيد: 'more',
  يتبع: 'more',
  انتهى: 'more',
  'عرض المزيد': 'more',
  'تحميل المزيد': 'more',
  التفاصيل: 'more',
  إعلان: 'advertisement',
  'إضافة إعلان': 'advertisement',
  إعلانات: 'advertisement',
  'إعلان ممول': 'advertisement',
  advertisement: 'advertisement',
  ads: 'advertisement',
  'read more': 'more',
  share: 'share',
  'end of list': 'list',
};

/** Lines that begin with this. */
const STARTS: Record<string, FurnitureKind> = {
  'شارك المقال': 'share',
  'شارك المقالة': 'share',
  'شارك الخبر': 'share',
  'شارك الموضوع': 'share',
  'شارك هذا': 'share',
  'شارك هذه': 'share',
  'شارك على': 'share',
  'شارك عبر': 'share',
  'شارك من خلال': 'share',
  'شاركه على': 'share',
  'شاركها على': 'share',
  'شارك مع': 'share',
  'مشاركة عبر': 'share',
  'مشاركة على': 'share',
  'مشاركة المقال': 'share',
  'مشاركة الخبر': 'share',
  'انشر عبر': 'share',
  'إرسال إلى صديق': 'share',
  'حجم الخط': 'tool',
  'increase حجم الخط': 'tool',
  'تكبير الخط': 'tool',
  'تصغير الخط': 'tool',
  'تغيير حجم الخط': 'tool',
  'مدة القراءة': 'tool',
  'وقت القراءة': 'tool',
  'زمن القراءة': 'tool',
  'عدد القراءات': 'tool',
  'عدد المشاهدات': 'tool',
  'عدد الزيارات': 'tool',
  'قيم هذا': 'tool',
  'قيم المقال': 'tool',
  'قم بإنشاء حساب': 'tool',
  'قم بإنشاء حسابك': 'tool',
  'سجل الدخول': 'tool',
  'استمع إلى هذا': 'tool',
  'جارٍ التحميل': 'tool',
  'يرجى تفعيل': 'tool',
  'متصفحك لا يدعم': 'tool',
  'المتصفح لا يدعم': 'tool',
  'نستخدم ملفات تعريف': 'tool',
  'نستخدم في موقعنا': 'tool',
  'نحن نستخدم ملفات': 'tool',
  'نحن نستخدم الكوكيز': 'tool',
  'يستخدم هذا الموقع ملفات': 'tool',
  'يستخدم موقعنا ملفات': 'tool',
  'هذا الموقع يستخدم': 'tool',
  'ملفات تعريف الارتباط': 'tool',
  'لاستلام اشعارات': 'newsletter',
  'لاستلام الإشعارات': 'newsletter',
  'لتلقي الإشعارات': 'newsletter',
  'اشترك في': 'newsletter',
  'اشترك الآن': 'newsletter',
  'اشتركوا في': 'newsletter',
  'اشترك بنشرتنا': 'newsletter',
  'النشرة البريدية': 'newsletter',
  'القائمة البريدية': 'newsletter',
  'احصل على آخر': 'newsletter',
  'سجل بريدك': 'newsletter',
  'أدخل بريدك': 'newsletter',
  'حمل تطبيق': 'newsletter',
  'تابعنا على': 'follow',
  'تابعنا عبر': 'follow',
  تابعونا: 'follow',
  'تابعوا آخر': 'follow',
  'تابعوا أخبار': 'follow',
  'تابع آخر الأخبار': 'follow',
  'انضم إلى قناتنا': 'follow',
  'انضموا إلى قناتنا': 'follow',
  لمتابعتنا: 'follow',
  'رابط الخبر': 'link',
  'رابط المقال': 'link',
  'رابط مختصر': 'link',
  'الرابط المختصر': 'link',
  'الرابط المباشر': 'link',
  'رابط المصدر': 'link',
  'ظهرت المقالة': 'link',
  'نسخ رابط': 'link',
  // Frames of lists as al-Jazeera's pages read them out.
  'list of': 'list',
  list: 'list',
  'end of list': 'list',
  'تخطي إلى': 'navigation',
  'تخطى إلى': 'navigation',
  'تخط إلى': 'navigation',
  'قصص مقترحة': 'related',
  'موضوعات مقترحة': 'related',
  'مواضيع مقترحة': 'related',
  'مقالات مقترحة': 'related',
  'المواضيع ذات الصلة': 'related',
  'الموضوعات ذات الصلة': 'related',
  'كلمات البحث': 'tags',
  'مادة إعلانية': 'advertisement',
  'الأخبار المنشورة على الصفحة': 'rights',
  'اقرأ أيضا': 'related',
  'إقرأ أيضا': 'related',
  'اقرأ ايضا': 'related',
  'اقرأ المزيد': 'related',
  'إقرأ المزيد': 'related',
  'اقرأ كذلك': 'related',
  'اقرأوا أيضا': 'related',
  'اقرؤوا أيضا': 'related',
  'لقراءة المزيد': 'related',
  'للمزيد من': 'related',
  'المزيد من': 'related',
  'المزيد عن': 'related',
  'شاهد أيضا': 'related',
  'شاهد المزيد': 'related',
  'شاهدوا أيضا': 'related',
  'قد يهمك': 'related',
  'قد يعجبك': 'related',
  'ربما يعجبك': 'related',
  'مواضيع ذات صلة': 'related',
  'موضوعات ذات صلة': 'related',
  'مواضيع متعلقة': 'related',
  'موضوعات متعلقة': 'related',
  'أخبار ذات صلة': 'related',
  'أخبار ذات علاقة': 'related',
  'مواضيع ذات علاقة': 'related',
  'موضوعات ذات علاقة': 'related',
  'مقالات ذات علاقة': 'related',
  'ذات علاقة': 'related',
  'أخبار مشابهة': 'related',
  'مواضيع مشابهة': 'related',
  'أخبار مرتبطة': 'related',
  'مواضيع مرتبطة': 'related',
  'مقالات مشابهة': 'related',
  'اقرأ في الموقع': 'related',
  'طالع أيضا': 'related',
  'اقرأوا المزيد': 'related',
  'تقارير ذات صلة': 'related',
  'أخبار متعلقة': 'related',
  'مقالات ذات صلة': 'related',
  'مقالات متعلقة': 'related',
  'تقارير متعلقة': 'related',
  'ذات صلة': 'related',
  'الأكثر قراءة': 'related',
  'الأكثر مشاهدة': 'related',
  'الأكثر تداولا': 'related',
  'اخترنا لك': 'related',
  'اخترنا لكم': 'related',
  'نرشح لك': 'related',
  'تصفح المزيد': 'related',
  سمات: 'tags',
  الوسوم: 'tags',
  وسوم: 'tags',
  الأوسمة: 'tags',
  'كلمات مفتاحية': 'tags',
  'الكلمات المفتاحية': 'tags',
  'كلمات دلالية': 'tags',
  'كلمات دالة': 'tags',
  'الكلمات الدلالية': 'tags',
  العلامات: 'tags',
  تاغات: 'tags',
  'اترك تعليق': 'comments',
  'اترك تعليقا': 'comments',
  'أترك تعليقا': 'comments',
  'اترك ردا': 'comments',
  'أضف تعليق': 'comments',
  'أضف تعليقا': 'comments',
  'أضف تعليقك': 'comments',
  'اضف تعليق': 'comments',
  'إضافة تعليق': 'comments',
  'اكتب تعليقك': 'comments',
  'اكتب رأيك': 'comments',
  'شارك برأيك': 'comments',
  'التعليقات المنشورة': 'comments',
  'التعليقات مغلقة': 'comments',
  'لا توجد تعليقات': 'comments',
  'لا يوجد تعليقات': 'comments',
  'لن يتم نشر': 'comments',
  'الحقول الإلزامية': 'comments',
  'جميع الحقوق محفوظة': 'rights',
  'كل الحقوق محفوظة': 'rights',
  'كافة الحقوق محفوظة': 'rights',
  'حقوق النشر': 'rights',
  'حقوق الطبع': 'rights',
  'سياسة الخصوصية': 'rights',
  'شروط الاستخدام': 'rights',
};

/** Pieces of a share bar that saving the page has glued to the words after it: a run of three or more is cut off. */
const SHARE_BAR = [
  'شارك من خلال',
  'شارك عبر',
  'شارك على',
  'شارك المقال',
  'شارك الخبر',
  'شارك',
  'مشاركة',
  'انشر',
  'تويتر',
  'تغريد',
  'غرد',
  'فيسبوك',
  'فيس بوك',
  'فايسبوك',
  'جوجل بلس',
  'غوغل بلس',
  'جوجل',
  'واتساب',
  'واتس اب',
  'تيليغرام',
  'تلغرام',
  'تليجرام',
  'لينكد إن',
  'لينكدإن',
  'بنترست',
  'بينتيريست',
  'ماسنجر',
  'البريد الإلكتروني',
  'بريد إلكتروني',
  'إرسال',
  'أرسل لصديق',
  'طباعة',
  'حفظ',
  'نسخ الرابط',
  'اكتب رأيك',
  'أضف تعليقا',
  'اضف تعليق',
  'اكتب تعليقك',
  'أعجبني',
  'twitter',
  'facebook',
  'whatsapp',
  'telegram',
  'linkedin',
  'email',
  'print',
  'x',
  'share',
];

interface Phrase {
  key: string;
  whole: boolean;
  kind: FurnitureKind;
}

const byFirstWord = new Map<string, Phrase[]>();
const firstWord = (key: string): string => {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
};
for (const [words, kind, whole] of [
  ...Object.entries(WHOLE).map(([words, kind]) => [words, kind, true] as const),
  ...Object.entries(STARTS).map(([words, kind]) => [words, kind, false] as const),
]) {
  const key = toKey(words);
  const first = firstWord(key);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { key, whole, kind }]);
}

/** What kind of furniture a key names itself as, or `null`. */
export function namedFurniture(key: string): { kind: FurnitureKind; phrase: string } | null {
  const phrases = byFirstWord.get(firstWord(key));
  if (phrases === undefined) return null;
  for (const { key: phrase, whole, kind } of phrases) {
    if (key === phrase || (!whole && key.startsWith(phrase) && key[phrase.length] === ' ')) return { kind, phrase };
  }
  return null;
}

const sharePieces = new Map<string, string[]>();
for (const piece of SHARE_BAR.map(toKey).sort((a, b) => b.length - a.length)) {
  sharePieces.set(firstWord(piece), [...(sharePieces.get(firstWord(piece)) ?? []), piece]);
}

/** Whether a share bar can begin with a key's first word: a quick no for nearly every paragraph. */
export const mayBeginShareBar = (key: string): boolean => sharePieces.has(firstWord(key));

/** The piece of a share bar that stands in a key at `from`, the longest that fits, or ''. */
function readSharePiece(key: string, from: number): string {
  const space = key.indexOf(' ', from);
  for (const piece of sharePieces.get(key.slice(from, space < 0 ? key.length : space)) ?? []) {
    const after = key[from + piece.length];
    if (key.startsWith(piece, from) && (after === ' ' || after === undefined)) return piece;
  }
  return '';
}

/** How many words of a key, from its beginning, are a glued share bar: 0 when there are fewer than three pieces. */
export function countShareBarWords(key: string): number {
  let at = 0;
  let pieces = 0;
  for (let piece = readSharePiece(key, at); piece !== ''; piece = readSharePiece(key, at)) {
    pieces += 1;
    at += piece.length + 1;
  }
  return pieces < 3 ? 0 : key.slice(0, at).trim().split(' ').length;
}
