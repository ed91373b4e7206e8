import { wordKey } from '../text/wordKey.ts';
import { MEETING_VERBS, writtenForms } from './meetingVerbs.ts';

/** The words around a place that say how it is meant; compared by their keys. */

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Prepositions and adverbs before a place: in and inside; to and towards; from. */
export const PREPOSITIONS: ReadonlyMap<string, 'in' | 'to' | 'from'> = new Map([
  ...['في', 'داخل', 'بداخل', 'وفي'].map((word): [string, 'in'] => [wordKey(word), 'in']),
  ...['إلى', 'نحو', 'صوب', 'والى', 'باتجاه'].map((word): [string, 'to'] => [wordKey(word), 'to']),
  ...['من', 'ومن'].map((word): [string, 'from'] => [wordKey(word), 'from']),
]);

/**
 * Nouns between a preposition and the place: «في مدينة جدة» ("in the city of Jeddah"), «بالعاصمة الماليزية كوالالمبور» ("in the
 * Malaysian capital Kuala Lumpur"), «في قصر الكرملين» ("in the Kremlin palace").
 */
export const KINDS_OF_PLACE = keys(
  'مدينة المدينة العاصمة عاصمة قصر مطار مقر مبنى منتجع ولاية جمهورية دولة المملكة مملكة سلطنة ضاحية ميناء قاعدة جزيرة محافظة وسط شمال جنوب شرق غرب',
);

/** Visits and reaches: verbs and nouns that the place visited follows. */
export const VISITS: ReadonlySet<string> = new Set([
  ...writtenForms(MEETING_VERBS.filter(({ leadsTo }) => leadsTo === 'place')),
  ...keys('دخل زيارة زيارته زيارتها لزيارة وزيارة بزيارة'),
]);

/** Leaves: verbs and nouns that the place left follows. */
export const LEAVES = keys('غادر يغادر غادرت وغادر مغادرة مغادرته');

/** What happens somewhere and is called after it: «لقاء الدوحة» ("the Doha meeting"), «قمة موسكو» ("the Moscow summit"). */
export const EVENTS = keys(
  'لقاء قمة اجتماع اجتماعات مؤتمر محادثات مباحثات مشاورات مفاوضات منتدى جولة ولقاء وقمة واجتماع ومحادثات ومباحثات لقاءات مسار',
);

/** Nouns of travel, after which «ل» ("to") names where to: «زيارته لموسكو» ("his visit to Moscow"). */
export const TRAVEL = keys(
  'زيارة زيارته زيارتها زيارتهما زيارات الزيارة وصوله وصول وصولها سفر سفره رحلة توجه عودته عودة عودتها دعوة دعوته زار قدومه زيارتي بزيارة',
);

/** Places whose names are above all other words, as «مشهد» ("scene", Mashhad): only after a preposition or the word for a city. */
export const AMBIGUOUS = keys('مشهد بون العقبة فاس نيس حماة سرت مسقط بالي مالي نيوم العلمين');

/** «عمان» ("Oman"): without its vowel mark Amman too. */
export const OMAN_OR_AMMAN = wordKey('عمان');
/** The mark that tells «عمّان» ("Amman") from Oman. */
export const DOUBLING_MARK = '\u0651';

/** «العاصمة» ("the capital") and «عاصمة» ("capital of") with what may be written onto them: «وللعاصمة» ("and to the capital"). */
export const CAPITAL_WORDS: ReadonlyMap<string, string> = new Map([
  [wordKey('عاصمة'), ''],
  ...['', 'ب', 'ل', 'و', 'وب', 'ول'].map((clitic) => [wordKey(`${clitic}العاصمة`), clitic] as const),
  ...['ل', 'ول'].map((clitic) => [wordKey(`${clitic}لعاصمة`), clitic] as const),
]);
