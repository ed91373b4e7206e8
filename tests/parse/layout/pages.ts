/** A page in the manner of a newsroom, and what a careful reader finds in it. All articles are invented. */
export interface Page {
  name: string;
  text: string;
  title: string | null;
  /** How the body's first and last blocks begin and end. */
  begins: string;
  ends: string;
  paragraphs: number;
  headings?: string[];
  publisher?: string | null;
  attribution?: string | null;
  /** `role: words` in reading order. */
  dates?: string[];
  clock?: number | null;
}

const LEAD =
  'بحث وزير الخارجية الأردني أيمن الصفدي مع نظيره العراقي فؤاد حسين في عمّان سبل تعزيز التعاون بين البلدين في مجالات الطاقة والنقل.';
const SECOND =
  'وقال الصفدي في مؤتمر صحفي مشترك عقب اللقاء إن الجانبين اتفقا على تشكيل لجنة فنية تجتمع كل ثلاثة أشهر لمتابعة تنفيذ الاتفاقات.';
const THIRD = 'وكان الوزيران التقيا في بغداد مطلع العام، واتفقا حينها على فتح معبر حدودي جديد أمام الشاحنات.';
const TITLE = 'الصفدي يبحث مع نظيره العراقي التعاون في الطاقة والنقل';
const ends = 'حدودي جديد أمام الشاحنات.';
const begins = 'بحث وزير الخارجية الأردني أيمن الصفدي';
const body = { title: TITLE, begins, ends, paragraphs: 3 };

export const PAGES: readonly Page[] = [
  { name: 'a headline and paragraphs', text: `${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`, ...body },
  { name: 'no headline', text: `${LEAD}\n${SECOND}\n${THIRD}\n`, ...body, title: null },
  {
    name: 'a headline printed twice, with a section above and a share bar below',
    text: `الرئيسية | سياسة | عربي\n\n${TITLE}\n\nالأحد 12 مايو 2024 - 14:35\n\n${TITLE}\nفيسبوك\nتويتر\nواتساب\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n\nشارك المقال:\n`,
    ...body,
    dates: ['published: الأحد 12 مايو 2024'],
    clock: 14 * 60 + 35,
  },
  {
    name: 'a kicker above the headline and a correspondent below',
    text: `في ثاني لقاء هذا العام\n${TITLE}\nعمّان: سامر خليل\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
  },
  {
    name: 'a city, a dash and an agency on a line of their own',
    text: `${TITLE}\nعمّان - أ ف ب\n${LEAD}\n${SECOND}\n${THIRD}`,
    ...body,
    attribution: 'أ ف ب',
  },
  {
    name: 'a dateline at the beginning of the first paragraph',
    text: `${TITLE}\n\nعمّان – رويترز – ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    attribution: 'رويترز',
  },
  {
    name: 'a city joined to an agency before the first word',
    text: `${TITLE}\n\nعمان-سانا ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    attribution: 'سانا',
  },
  {
    name: 'a city, a day and an agency in brackets before the first word',
    text: `${TITLE}\n\nعمان 12 أيار (بترا)-- ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    attribution: 'بترا',
    dates: ['published: 12 أيار'],
  },
  {
    name: 'slashes around the agency',
    text: `${TITLE}\n\nأبوظبي في 12 مايو / وام / ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    attribution: 'وام',
    dates: ['published: 12 مايو'],
  },
  {
    name: 'a correspondent and an agency with slashes',
    text: `${TITLE}\n\nعمان/ ليث الجنيدي/ الأناضول\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    attribution: 'الأناضول',
  },
  {
    name: 'a newspaper in the dateline of the first paragraph',
    text: `${TITLE}\n\nعمّان – «النهار العربي»: ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    publisher: 'النهار العربي',
  },
  {
    name: 'times of publication and update in numbers',
    text: `${TITLE}\n11:05 GMT 12.05.2024 (تم التحديث: 12:40 GMT 12.05.2024)\nتابعنا عبر\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    dates: ['published: 12.05.2024', 'updated: 12.05.2024'],
    clock: 11 * 60 + 5,
  },
  {
    name: 'labels for publication and update',
    text: `${TITLE}\nنشر في: 12 مايو 2024 - 10:15\nآخر تحديث: 13 مايو 2024 - 09:00\nمدة القراءة: 2 دقيقة\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    dates: ['published: 12 مايو 2024', 'updated: 13 مايو 2024'],
    clock: 10 * 60 + 15,
  },
  {
    name: 'Arabic-Indic digits and an afternoon',
    text: `${TITLE}\nالأحد ١٢ مايو ٢٠٢٤، ٠٣:٢٠ م\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    dates: ['published: الأحد ١٢ مايو ٢٠٢٤'],
    clock: 15 * 60 + 20,
  },
  {
    name: 'a clock in English above everything',
    text: `Monday May 13, 2024\n10\n:\n22\n:\n41\n  • Levant post\n\n${TITLE}\n\n${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    dates: ['clock: Monday May 13, 2024'],
    publisher: 'Levant Post',
    clock: null,
  },
  {
    name: 'a date that menus part from the headline is the day of saving',
    text: `الاثنين 13 مايو 2024\nالرئيسية\nأخبار\nاقتصاد\nرياضة\nمنوعات\n${TITLE}\n12/05/2024\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    dates: ['clock: الاثنين 13 مايو 2024', 'published: 12/05/2024'],
  },
  {
    name: 'a ticker longer than any paragraph',
    text: `خبر عاجل\nارتفاع أسعار الخضار في الأسواق المحلية… رئيس الغرفة لـ«الميدان»: السبب زيادة التصدير منتخب الشباب يتأهل إلى الدور الثاني حملة تلقيح تنطلق الأسبوع القادم.. مدير الصحة لـ«الميدان»: اللقاحات كافية افتتاح معرض الكتاب بمشاركة مئتي دار نشر أمطار غزيرة تغلق طرقا جبلية وفرق الطوارئ تتدخل موسم الزيتون يبشر بإنتاج وفير.. مزارعون يشكون نقص العمال وغلاء المحروقات\nتاريخ اليوم\n\n${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    publisher: 'الميدان',
    dates: [],
  },
  {
    name: 'headings between paragraphs',
    text: `${TITLE}\n\n${LEAD}\n\nلجنة كل ثلاثة أشهر\n\n${SECOND}\n\nمعبر جديد\n\n${THIRD}`,
    ...body,
    headings: ['لجنة كل ثلاثة أشهر', 'معبر جديد'],
  },
  {
    name: 'related headlines between paragraphs and after them',
    text: `${TITLE}\n\n${LEAD}\n\nاقرأ أيضاً: ملك الأردن يستقبل الرئيس العراقي\n\n${SECOND}\n\n${THIRD}\n\nمواضيع ذات صلة\nالعراق يرفع صادراته النفطية إلى الأردن\nانطلاق أعمال اللجنة المشتركة في بغداد\n\nاترك تعليقاً\nلن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بعلامة.\n`,
    ...body,
  },
  {
    name: 'a caption with a credit between headline and body',
    text: `${TITLE}\n\nالصفدي وحسين خلال لقائهما في عمّان (رويترز)\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
  },
  {
    name: 'keywords glued to the last sentence',
    text: `${TITLE}\n${LEAD}\n${SECOND}\n${THIRD} الوسوم الأردن العراق أيمن الصفدي فؤاد حسين `,
    ...body,
  },
  {
    name: 'a share bar glued to the first sentence',
    text: `${TITLE}\nسامر خليل (عمّان)\n شارك عبر فيسبوك تويتر واتساب طباعة ${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
  },
  {
    name: 'an agency credited in brackets at the end',
    text: `${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD} (وكالات)\n\nالتعليقات\n`,
    ...body,
    attribution: 'وكالات',
  },
  {
    name: 'initials and agencies at the end',
    text: `${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n\nس.خ/ ع.م (أ ف ب، رويترز)\n`,
    ...body,
    attribution: 'أ ف ب، رويترز',
  },
  {
    name: 'a source line at the end',
    text: `${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n\nالمصدر: وكالات\n\nشارك الخبر\n`,
    ...body,
    attribution: 'وكالات',
  },
  {
    name: 'a call to read on another page and a slogan',
    text: `${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n\nلمشاهدة المؤتمر الصحفي كاملا اضغط هنا.\n\nالخبر كما هو\n\nأضف تعليقك\n`,
    ...body,
  },
  {
    name: 'a newsletter that names the newspaper',
    text: `عادي\n\n${TITLE}\n\n00:07 صباحا\nقراءة 2 دقائق\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n\nالتقييمات\nhttps://example.org/abc\n\nاشترك في النشرة البريدية من صحيفة "الساحل"\n`,
    ...body,
    publisher: 'الساحل',
    clock: 7,
  },
  {
    name: 'an entity’s card inside a sentence',
    text: `${TITLE}\n\n${LEAD}\n\nوقال وزير الخارجية الأردني أيمن الصفدي\nأيمن الصفدي\nسياسي ودبلوماسي أردني\nفي مؤتمر صحفي مشترك عقب اللقاء إن الجانبين اتفقا على تشكيل لجنة فنية تجتمع كل ثلاثة أشهر لمتابعة التنفيذ.\n\n${THIRD}`,
    ...body,
    paragraphs: 4,
  },
  {
    name: 'an agency page: Hijri and Gregorian day, to be continued',
    text: `عام / وزير الخارجية يستقبل نظيره العراقي\nالرياض 04 ذو القعدة 1445 هـ الموافق 12 مايو 2024 م واس\n${LEAD}\n${SECOND}\n${THIRD}\n// يتبع //\n14:07 ت م\n`,
    ...body,
    title: 'عام / وزير الخارجية يستقبل نظيره العراقي',
    attribution: 'واس',
    dates: ['published: 04 ذو القعدة 1445 هـ الموافق 12 مايو 2024 م'],
    clock: 14 * 60 + 7,
  },
  {
    name: 'one long paragraph under its headline',
    text: `${TITLE} \n\n ${LEAD} ${SECOND} ${THIRD}`,
    ...body,
    paragraphs: 1,
  },
  {
    name: 'CRLF line ends',
    text: `${TITLE}\r\n\r\n${LEAD}\r\n\r\n${SECOND}\r\n\r\n${THIRD}\r\n`,
    ...body,
  },
  {
    name: 'a cookie notice above and rights below',
    text: `نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا وعرض محتوى يناسبك. بالمتابعة فإنك توافق على ذلك.\nموافق\n${TITLE}\nكتب: سامر خليل\n12 مايو 2024\n${LEAD}\n${SECOND}\n${THIRD}\nجميع الحقوق محفوظة © 2024 صحيفة الساحل\nسياسة الخصوصية\n`,
    ...body,
    publisher: 'الساحل',
    dates: ['published: 12 مايو 2024'],
  },
  {
    name: 'points of summary under the headline',
    text: `${TITLE}\n- لجنة فنية تجتمع كل ثلاثة أشهر\n- معبر حدودي جديد أمام الشاحنات\nعمّان - الميدان نيوز\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    publisher: 'الميدان نيوز',
  },
  {
    name: 'a first paragraph without a full stop',
    text: `${TITLE}\n12 مايو 2024\n${LEAD.slice(0, -1)}\n${SECOND}\n${THIRD}\n`,
    ...body,
    dates: ['published: 12 مايو 2024'],
  },
  {
    name: 'a short headline ended by a full stop above a dateline',
    text: `${TITLE}.\nعمّان - رويترز\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    title: `${TITLE}.`,
    attribution: 'رويترز',
  },
  {
    name: 'an address inside a paragraph',
    text: `${TITLE}\n\n${LEAD}\n\n${SECOND} https://example.org/v/123\n\n${THIRD}\n`,
    ...body,
  },
  {
    name: 'a city and a colon before the first word',
    text: `${TITLE}\n\nعمّان: ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
  },
  {
    name: 'a header’s day, the headline again with a caption, the article’s own day, and a writer',
    text: `الإثنين، 20 مايو 2024 08:32 م\n\n${TITLE}\n\n${TITLE} وزير الخارجية الأردني\nالأحد، 12 مايو 2024 01:11 م\nكتب سامر خليل\n${LEAD}\n${SECOND}\n${THIRD}\n\nالأكثر قراءة\n\nprint\n`,
    ...body,
    dates: ['clock: الإثنين، 20 مايو 2024', 'published: الأحد، 12 مايو 2024'],
    clock: 13 * 60 + 11,
  },
  {
    name: 'day, hour and writer on one line, and a caption said twice',
    text: `x\n\n${TITLE}\n\nالأحد 12-05-2024 19:05 | كتب: سامر خليل |\nالصفدي وحسين في قصر بسمان الصفدي وحسين في قصر بسمان\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    dates: ['published: الأحد 12-05-2024'],
    clock: 19 * 60 + 5,
  },
  {
    name: 'a masthead above and a caption on two lines',
    text: `الاثنين 20 مايو 2024\nرئيس مجلس الإدارة\nهند صالح\nرئيس التحرير\nوليد سمير\n\n${TITLE}\n\nالصفدي وحسين خلال لقائهما\nالصفدي وحسين خلال لقائهما\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    dates: ['clock: الاثنين 20 مايو 2024'],
  },
  {
    name: 'headlines in columns above the page',
    text: `جامعة دمشق تعلن نتائج القبول    انخفاض أسعار الذهب، وارتفاع النفط    المنتخب يواجه نظيره غدا في الدوحة    افتتاح معرض الكتاب في بيروت    الأرصاد تحذر من طقس الغد    إغلاق طريق جبلي بسبب الثلوج    وزير الصحة يفتتح مشفى جديدا\n\n${TITLE}\nالميدان نيوز\nنشر بتاريخ: ١٢ أيار ٢٠٢٤\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    publisher: 'الميدان نيوز',
    dates: ['published: ١٢ أيار ٢٠٢٤'],
  },
  {
    name: 'a site’s own name and a dash before the first word',
    text: `${TITLE}\n\nمرآة – ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
  },
  {
    name: 'a site and its writer before the first word',
    text: `${TITLE}\n\nالميدان.نت - سامرخليل - ${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    ...body,
    publisher: 'الميدان.نت',
  },
  {
    name: 'labels on one line and a related headline said twice in the body',
    text: `${TITLE}\nتاريخ النشر 17:26 12-05-2024 الكاتب: إذاعة الساحل البلد: الأردن\n23\n\n${LEAD}\n\nانعقاد اللجنة المشتركة الأسبوع القادم\nانعقاد اللجنة المشتركة الأسبوع القادم\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    dates: ['published: 12-05-2024'],
    clock: 17 * 60 + 26,
  },
  {
    name: 'editors, a cut caption and the whole caption above the body',
    text: `رئيس التحرير\nوليد سمير\nرئيس التحرير\nوليد سمير\n\n${TITLE}\n\nنشر\nالوزير أيمن الصفدي\nالوزير أيمن الصفدي وزير الخارجية الأردني ونظيره\n\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
  },
  {
    name: 'a post’s signature in the body, a legal notice and an agency without a colon after it',
    text: `${TITLE}\n\n${LEAD}\n— وزارة الخارجية (@example) May 12, 2024\n${SECOND}\n${THIRD}\n\nنقلًا عن واس\n\nاستعمال المضامين بموجب القانون المعمول به في هذا الشأن، ويرجى إرسال رسالة إلى العنوان التالي:\n[email protected]\n`,
    ...body,
    attribution: 'واس',
    dates: ['beside: May 12, 2024'],
  },
  {
    name: 'bulleted headlines and a breaking label above a headline printed twice',
    text: `• المنتخب يبلغ نصف النهائي.. من يواجه؟\n  • أسعار الذهب تواصل الارتفاع\n  • حملة تلقيح في المدارس\nعاجل\nالأحد 12 مايو 2024 على الساعة 23:45\n\n${TITLE}\n\n${TITLE}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    dates: ['published: الأحد 12 مايو 2024'],
    clock: 23 * 60 + 45,
  },
  {
    name: 'a heading of the page between body and a last paragraph',
    text: `Logo\nlogo-icon\nعرب وعالم\n\n${TITLE}\n\nالأحد 12-05-2024 20:08\nكتب: سامر خليل  \nأيمن الصفدي - صورة أرشيفية\nأيمن الصفدي - صورة أرشيفية\nتصوير : آخرون\n\n${LEAD}\n\n${SECOND}\n\nأخبار متعلقة\n\n${THIRD}\n\nقد يعجبك أيضا\n\nالأكثر قراءة LeftArrow\n\nالنشرة البريدية\n`,
    ...body,
    dates: ['published: الأحد 12-05-2024'],
    clock: 20 * 60 + 8,
  },
  {
    name: 'a site’s name alone above the body',
    text: `الميدان نيوز\n${LEAD}\n${SECOND}\n${THIRD}\n`,
    ...body,
    title: null,
    publisher: 'الميدان نيوز',
  },
  {
    name: 'captions that name themselves, a label with headlines inside the body',
    text: `${TITLE}\n\nصدر الصورة، Reuters\n\nالتعليق على الصورة، الصفدي وحسين خلال لقائهما في عمّان\n\n12 مايو/ أيار 2024\n\n${LEAD}\n\nموضوعات مقترحة\nانعقاد اللجنة المشتركة الأسبوع القادم\n\n${SECOND}\n\nالوزيران في عمّان صورة من: AFP\n\n${THIRD}\n\nمواضيع ذات صلة\n\nاخترنا لكم\n`,
    ...body,
    dates: ['published: 12 مايو/ أيار 2024'],
  },
  {
    name: 'a list of other articles read out inside the body',
    text: `أخبار|عربي\n${TITLE}\nالصفدي وحسين خلال لقائهما في عمّان (الفرنسية)\n12/5/2024\n${LEAD}\n\nاقرأ أيضا\n\nlist of 2 items\n\nlist 1 of 2\nمن هو الصفدي؟\n\nlist 2 of 2\nخريطة المعابر\nend of list\n\n${SECOND}\n\n${THIRD}\n\nالمصدر: الجزيرة + وكالات\n`,
    ...body,
    attribution: 'الجزيرة + وكالات',
    dates: ['published: 12/5/2024'],
  },
  {
    name: 'a headline with day and site above the headline itself',
    text: `${TITLE} - 12.05.2024, الميدان عربي\nالعالم العربي\n${TITLE}\n${TITLE}\n14:20 GMT 12.05.2024 (تم التحديث: 15:02 GMT 12.05.2024)\n© Photo / Press\nتابعنا عبر\nحصري\n${LEAD}\n${SECOND}\n${THIRD}\nاقرأ المزيد\nانعقاد اللجنة المشتركة\n`,
    ...body,
    dates: ['published: 12.05.2024', 'published: 12.05.2024', 'updated: 12.05.2024'],
    clock: 14 * 60 + 20,
  },
  {
    name: 'an entity’s card inside the first sentence',
    text: `${TITLE}\n\nبحث وزير الخارجية الأردني أيمن الصفدي\nأيمن الصفدي\nسياسي ودبلوماسي أردني\nمع نظيره العراقي فؤاد حسين في عمّان سبل تعزيز التعاون بين البلدين في مجالات الطاقة والنقل.\n\n${SECOND}\n\n${THIRD}\n`,
    ...body,
    paragraphs: 4,
  },
];
