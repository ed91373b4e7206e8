import { keysOf } from './meetingWords.ts';

/** «بشأن الحرب في» ("concerning the war in"): what follows is the subject of the talk. */
export const bearingOn = keysOf('بشأن', 'حول', 'بخصوص', 'حيال', 'إزاء');

/** What meetings are about: «الوضع في», «الحرب في» ("the situation in", "the war in"); where it is is not where people met. */
export const matters = keysOf(
  ...['وضع', 'أوضاع', 'حرب', 'أزمة', 'تطورات', 'مستجدات', 'أحداث', 'سلام', 'استقرار', 'أمن', 'نزاع', 'صراع', 'قتال'],
  ...[
    'هجوم',
    'عملية',
    'جهود',
    'انتخابات',
    'هدنة',
    'نفوذ',
    'معارك',
    'عنف',
    'تسوية',
    'حل',
    'إرهاب',
    'قوات',
    'تدخل',
    'متعلقة',
    'متعلق',
    'مرتبطة',
    'حماية',
    'اتفاق',
    'مشاريع',
    'استثمارات',
  ],
);

/** Where people meet, or beside what. */
export const venues = keysOf(
  'هامش',
  'مقر',
  'بمقر',
  'قصر',
  'بقصر',
  'فندق',
  'مبني',
  'قاعة',
  'مطار',
  'مكتب',
  'بمكتب',
  'العاصمة',
  'مدينة',
  'بمدينة',
  'ضمن',
  'اطار',
);

/** «قصر السلام», «قصر الشعب» ("the Peace Palace", "the People's Palace"): how palaces of several cities are called. */
export const sharedNames = keysOf(
  'السلام',
  'الشعب',
  'الوطن',
  'الضيافة',
  'الرئاسة',
  'المؤتمرات',
  'الجمهورية',
  'الجمهوري',
  'الرئاسي',
);

/** «في مدينة», «بالعاصمة» ("in the city of", "in the capital"): what stands between a venue and its city. */
export const cityFollows = keysOf('في', 'مدينة', 'بمدينة', 'العاصمة', 'بالعاصمة');
