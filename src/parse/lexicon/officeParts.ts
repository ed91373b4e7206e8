import { wordKey } from '../text/wordKey.ts';
import { keysOf } from './meetingWords.ts';

/** The small words of which an office is made, beside its head and its portfolio (see `offices.ts`). Compared by their keys. */

/** Deputies whose office a pronoun says: «نائبه» ("his deputy"). */
export const OWN_DEPUTIES = keysOf('نائبه', 'نائبها', 'وكيله', 'نائباه', 'نائبيه');

/** «مساعد», «معاون» ("aide", "adjutant"): of a president they are no vice presidents. */
export const AIDES = keysOf('مساعد', 'مساعدة', 'معاون', 'معاونة', 'مساعده');

/** «الرئيس التنفيذي» ("the chief executive"): a company's or a council's, no president. */
export const OF_NO_STATE = keysOf('التنفيذي', 'التنفيذية', 'المنتدب', 'الفخري', 'المشارك');

/** «البلدين», «الدولتين» ("of the two countries", "of the two states"). */
export const BOTH_COUNTRIES = keysOf('البلدين', 'الدولتين');

/** «في» ("in"). */
export const INSIDE = wordKey('في');
/** «لدى» ("accredited to"). */
export const ACCREDITED_TO = wordKey('لدى');
/** «باسم» ("in the name of"): after a spokesman. */
export const IN_THE_NAME_OF = wordKey('باسم');
/** Prepositions inside free prose after an office: «خبير في …» ("an expert on …"). */
export const INNER_PREPOSITIONS = keysOf('في', 'باسم', 'لدى', 'إلى', 'من');
/** Before the place where an ambassador or envoy is sent: in, accredited to, to. */
export const SENT_TO = keysOf('في', 'لدى', 'إلى');
/** «السفير الكوري لدى المملكة» ("the Korean ambassador to the Kingdom"): the newsroom's own country. */
export const HERE = keysOf('المملكة', 'السلطنة', 'الدولة', 'البلاد');

/** What stands before a country's name in a state's: «جمهورية ألمانيا» ("the Republic of Germany"). */
export const STATE_WORDS = keysOf('دولة', 'جمهورية', 'مملكة', 'سلطنة', 'الجمهورية', 'المملكة');
/** How the full name of a state begins: republic, kingdom, state, sultanate. */
export const FORMAL_STATES = keysOf(
  ...['جمهورية', 'مملكة', 'دولة', 'سلطنة'],
  ...['الجمهورية', 'المملكة', 'الدولة', 'السلطنة'],
);
/** What stands after a country's name in a state's: «ألمانيا الاتحادية» ("Federal Germany"). */
export const STATE_ADJECTIVES = keysOf(
  ...['العربية', 'الإسلامية', 'الاتحادية', 'الديمقراطية', 'الشعبية', 'الاشتراكية', 'الهاشمية'],
);

/** «وزارة» ("ministry"): «نائب وزارة الخارجية» ("deputy at the foreign ministry"). */
export const MINISTRY = wordKey('وزارة');
/** «لشؤون» ("for the affairs of"): what somebody is charged with follows. */
export const FOR_AFFAIRS = keysOf('لشؤون', 'للشؤون');
/** «وزير الدولة للشؤون الخارجية» ("minister of state for foreign affairs"): affairs inside a ministry's name. */
export const AFFAIRS = keysOf('لشؤون', 'للشؤون', 'الشؤون');
/** «المكلف بملف …» ("charged with the file of …"), as «لشؤون» ("for the affairs of"). */
export const CHARGED_WITH = keysOf('لشؤون', 'للشؤون', 'المكلف');
/** «بالخارج» ("abroad") in one word. */
export const ABROAD = keysOf('بالخارج');
/** «في الخارج» ("abroad") in two: the second. */
export const ABROAD_AFTER_IN = keysOf('الخارج');
