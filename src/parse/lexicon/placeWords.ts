import type { PlaceMention } from '../reading/mentions.ts';
import { wordKey } from '../text/wordKey.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

export const PREPOSITIONS: ReadonlyMap<string, PlaceMention['relation']> = new Map([
  ...['في', 'داخل', 'بداخل', 'وفي'].map((word): [string, 'in'] => [wordKey(word), 'in']),
  ...['إلى', 'نحو', 'صوب', 'والى', 'باتجاه'].map((word): [string, 'to'] => [wordKey(word), 'to']),
  ...['من', 'ومن'].map((word): [string, 'from'] => [wordKey(word), 'from']),
]);

/** Nouns between a preposition and the place: «في مدينة جدة», «بالعاصمة الماليزية كوالالمبور», «في قصر الكرملين». */
export const KINDS_OF_PLACE = keys(
  'مدينة المدينة العاصمة عاصمة قصر مطار مقر مبنى منتجع ولاية جمهورية دولة المملكة مملكة سلطنة ضاحية ميناء قاعدة جزيرة محافظة وسط شمال جنوب شرق غرب',
);

export const VISITS = keys(
  'زار يزور تزور سيزور ستزور وزار ويزور وسيزور وصل يصل تصل سيصل وصلت ووصل دخل زارت زيارة زيارته زيارتها لزيارة وزيارة بزيارة',
);

export const LEAVES = keys('غادر يغادر غادرت وغادر مغادرة مغادرته');

/** What happens somewhere and is called after it: «لقاء الدوحة», «قمة موسكو». */
export const EVENTS = keys(
  'لقاء قمة اجتماع اجتماعات مؤتمر محادثات مباحثات مشاورات مفاوضات منتدى جولة ولقاء وقمة واجتماع ومحادثات ومباحثات لقاءات مسار',
);

/** Nouns of travel, after which «ل» names where to: «زيارته لموسكو». */
export const TRAVEL = keys(
  'زيارة زيارته زيارتها زيارتهما زيارات الزيارة وصوله وصول وصولها سفر سفره رحلة توجه عودته عودة عودتها دعوة دعوته زار قدومه زيارتي بزيارة',
);

/** Places whose names are above all other words: only after a preposition or the word for a city. */
export const AMBIGUOUS = keys('مشهد بون العقبة فاس نيس حماة سرت مسقط بالي مالي نيوم العلمين');

/** «العاصمة» ("the capital") and «عاصمة» ("capital of") by their keys, with what may be written onto them: «وللعاصمة» ("and to the capital"). */
export const CAPITAL_WORDS: ReadonlyMap<string, string> = new Map([
  [wordKey('عاصمة'), ''],
  ...['', 'ب', 'ل', 'و', 'وب', 'ول'].map((clitic) => [wordKey(`${clitic}العاصمة`), clitic] as const),
  ...['ل', 'ول'].map((clitic) => [wordKey(`${clitic}لعاصمة`), clitic] as const),
]);
