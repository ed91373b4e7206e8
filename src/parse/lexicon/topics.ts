import type { Topic } from '../../model/topics.ts';

/** A phrase by the keys of its words (`wordKey`), and the topic that it tells of. */
export interface TopicPhrase {
  words: string[];
  topic: string;
}

/**
 * What meetings are about: folded stems that begin a word of the text, by topic. A phrase counts as a whole. Seen in
 * agencies' and newspapers' reports of diplomatic meetings.
 */
export const topicWords: Readonly<Record<Topic, readonly string[]>> = {
  'bilateral-relations': [
    'العلاقات الثنائية',
    'العلاقات بين البلدين',
    'التعاون الثنائي',
    'القضايا الثنائية',
    'علاقات ثنائية',
  ],
  economy: ['الاقتصاد', 'اقتصادي', 'التبادل التجاري', 'التجاري', 'استثمار', 'الاستثمار'],
  energy: ['الطاقة', 'النفط', 'الغاز', 'الكهرباء', 'المشتقات النفطية'],
  technology: ['التقنيات الحديثة', 'التكنولوجيا', 'تكنولوجي'],
  industry: ['الصناعة', 'الصناعي'],
  agriculture: ['الزراعة', 'الزراعي'],
  sanctions: ['العقوبات', 'عقوبات'],
  reconstruction: ['اعادة الاعمار', 'اعادة اعمار', 'لاعادة الاعمار', 'باعادة الاعمار', 'اعادة بناء'],
  'counter-terrorism': ['مكافحة الارهاب', 'بمكافحة الارهاب', 'محاربة الارهاب', 'الحرب علي الارهاب', 'محاربة تنظيم'],
  'political-process': [
    'العملية السياسية',
    'المسار السياسي',
    'الحل السياسي',
    'التسوية السياسية',
    'تسوية سياسية',
    'حل سياسي',
  ],
  'humanitarian-aid': ['المساعدات الانسانية', 'المساعدة الانسانية', 'الامدادات الانسانية'],
  refugees: ['اللاجئين', 'لاجئين', 'اللاجئون'],
  'covid-19': ['كورونا', 'كوفيد'],
  earthquake: ['الزلزال', 'زلزال'],
  ukraine: ['اوكرانيا', 'باوكرانيا', 'الاوكرانية', 'الاوكراني'],
  'syria-turkey-normalisation': ['بين دمشق وانقرة', 'بين انقرة ودمشق', 'السورية التركية', 'التقارب السوري التركي'],
  'arab-league': ['جامعة الدول العربية', 'الجامعة العربية'],
  'gulf-security': ['منطقة الخليج', 'امن الخليج'],
  'military-cooperation': [
    'التعاون العسكري',
    'العسكري والتقني',
    'العسكرية والتقنية',
    'الصناعات العسكرية',
    'الشراكة العسكرية',
    'التعاون الدفاعي',
  ],
  'territorial-unity': ['وحدة الاراضي', 'ووحدة اراضيها', 'وحدة اراضيها', 'سيادة سوريا', 'بسيادة سوريا', 'تقسيم البلاد'],
  israel: ['اسرائيل', 'الاسرائيلية', 'الاسرائيلي'],
  'food-supply': ['القمح', 'الغذاء', 'الامن الغذائي'],
  tourism: ['السياحة', 'السياحي'],
  yemen: ['اليمن', 'اليمنية', 'اليمني'],
  'nuclear-programme': ['النووي', 'النووية'],
  palestine: ['فلسطين', 'القضية الفلسطينية', 'غزة'],
  health: ['الصحة', 'الصحي'],
  education: ['التعليم', 'المنح الدراسية'],
  transport: ['النقل', 'المواصلات'],
};
