import type { Topic } from '../../model/topics.ts';

/** A phrase by the keys of its words (`wordKey`), and the topic that it tells of. */
export interface TopicPhrase {
  words: string[];
  topic: string;
}

/** In a phrase: any word for a country, as name, nationality or capital. */
export const COUNTRY = '@';

/**
 * What meetings are about, by topic: phrases of stems. A stem stands for all its forms (endings of number and gender, «ي» of
 * the adjective, particles written on); with «ال» ("the") only where the word is definite: «الاستثمار» ("investment"), not «استثمار
 * العملية» ("exploiting the operation"). A phrase counts as a whole, the longest first. Seen in agencies' and newspapers'
 * reports of diplomatic meetings.
 */
export const topicWords: Readonly<Record<Topic, readonly string[]>> = {
  'bilateral-relations': [
    'العلاقات الثنائية',
    'العلاقات بين البلدين',
    'التعاون الثنائي',
    'القضايا الثنائية',
    'علاقات ثنائية',
    'العلاقات بين الجانبين',
    'التعاون بين البلدين',
    'التعاون المشترك',
    'افاق التعاون',
    'علاقات @',
    'العلاقات بين @',
    'تعاون @',
    'التعاون مع @',
    'التعاون بين @',
    'جسور تعاون',
  ],
  economy: ['الاقتصاد', 'اقتصادي', 'التبادل التجاري', 'تجاري', 'التجارة', 'استثماري', 'استثمارات', 'الاستثمار'],
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
  'syria-turkey-normalisation': [
    'بين دمشق وانقرة',
    'بين انقرة ودمشق',
    'العلاقات بين دمشق وانقرة',
    'العلاقات بين انقرة ودمشق',
    'السورية التركية',
    'العلاقات السورية التركية',
    'التقارب السوري التركي',
  ],
  'arab-league': ['جامعة الدول العربية', 'الجامعة العربية'],
  'gulf-security': ['منطقة الخليج', 'امن الخليج'],
  'military-cooperation': [
    'التعاون العسكري',
    'العسكري والتقني',
    'العسكرية والتقنية',
    'التعاون المشترك بين جيشي',
    'الصناعات العسكرية',
    'الشراكة العسكرية',
    'التعاون الدفاعي',
  ],
  'territorial-unity': [
    'وحدة الاراضي',
    'ووحدة اراضيها',
    'وحدة اراضيها',
    'سيادة سوريا',
    'بسيادة سوريا',
    'تقسيم البلاد',
    'سيادة @',
  ],
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
