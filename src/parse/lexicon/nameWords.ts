import { THE } from '../../model/lexicon/particles.ts';
import { wordKey } from '../text/wordKey.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES, LONE_FAMILY_NAMES, NAME_JOINTS } from './givenNames.ts';

/** Words and letters by which a name is told from the prose around it; compared by their keys (see `wordKey.ts`). */

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Given names. */
export const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map(wordKey));
/** Given names that are neither Arab, Turkish, Iranian nor Israeli. */
export const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_GIVEN_NAMES.map(wordKey));
/** Family names that news gives office-holders alone. */
export const LONE: ReadonlySet<string> = new Set(LONE_FAMILY_NAMES.map(wordKey));
/** Words inside a name that the next word completes: «بن» ("son of"), «دي» ("de"). */
export const JOINTS: ReadonlySet<string> = new Set(NAME_JOINTS.map(wordKey));

/** Family names that are also words of news: after a given name they belong to it. */
export const FAMILIES: ReadonlySet<string> = keys(
  'رئيسي ماي كيري عون سلام السلام الحكيم المعلم الخطيب القاسم الوزير الراعي بري الأمين الصباح الشعب النائب السفير العامري الجيش مخبر عام علم بدا الأول السيد سيد عبده الشيخ شيخ وزير حافظ وعد شهد رأفت كي',
);

/** Given names that are words of news as well, but next to a name are names: «علي» (Ali) is told from «على» ("on") before. */
export const SURELY_GIVEN: ReadonlySet<string> = keys('علي نجيب عزت اكبر');

/** «علي» (Ali), which has the key of «على» ("on"). */
export const ALI = wordKey('علي');

/** A given name with «عبد» ("servant of") and what it needs written as one word: «عبدالله» (Abdullah). */
export const SERVANT_OF_THE = /^عبدال./u;

/** «آل» ("the house of"), which begins the name of a dynasty: «آل ثاني» (Al Thani). */
export const ARTICLE_FAMILY = wordKey('آل');

/** Words for "son of" and "daughter of", after which a father's name stands. */
export const SON_OF: ReadonlySet<string> = keys('بن ابن بنت');

/** Titles that are part of a forefather's name: «ولد الشيخ أحمد» (Ould Cheikh Ahmed). */
export const FOREFATHERS: ReadonlySet<string> = keys('الشيخ السيد الحاج');

/** Months that end a name after its joint: «دي مايو» (Di Maio, May). */
export const AFTER_JOINT: ReadonlySet<string> = keys('مايو');

/** The house that ends a name whose last words all carry the article: «خالد الحمد الصباح» (Khaled al-Hamad al-Sabah). */
export const HOUSE = wordKey('الصباح');

/** «لا» ("La" in a name): before a name in prose it is "no" far more often. */
export const LA = 'لا';

/** What may stand after a name and lets no verb with a complement stand there: «الذي» ("who"), «اليوم» ("today"). */
export const STOPS: ReadonlySet<string> = keys('الذي التي اليوم امس');

/** What leads from a name to its bearer's office: «وهو» ("and he is"), «وهي» ("and she is"). */
export const WHO_IS: ReadonlySet<string> = keys('وهو وهي');

/**
 * «ثم», «حيث», «بعدما», «قد» ("then", "where", "after", "has"): a verb follows, so that two words between one of them and an
 * office are not a name: «ثم أقلعت طائرة الوزير» ("then the minister's plane took off").
 */
export const VERB_FOLLOWS: ReadonlySet<string> = keys(
  'ثم حيث بعدما حين حينما عندما لما قد كما فيما بينما لم لن وثم وحيث وبعدما وحين وحينما وعندما ولما وقد وكما وفيما وبينما ولم ولن',
);

/** Heads of state whom news knows by their family name: «مبعوث الرئيس ترامب» ("the envoy of president Trump") names no envoy. */
export const LEADER_NAMES: ReadonlySet<string> = keys(
  'ترامب بايدن أوباما بوش كلينتون ماكرون هولاند ساركوزي زيلينسكي لوكاشينكو توكاييف علييف روحاني رئيسي بزشكيان تبون بوتفليقة',
);

/** Whether a word carries «ال» ("the"). */
export const hasArticle = (key: string): boolean => key.startsWith(THE);

/**
 * How an adverb or object ends («مساء», «رئيسا», "in the evening", "as president"): a family name that no lexicon knows
 * seldom does.
 */
export const ADVERB_ENDING = 'ا';

/** A vowel that one newsroom writes at the end of a foreign name and another leaves out. */
export const FINAL_VOWEL = 'ي';

/** The same at the end of a foreign given name: «أندريه», «أندري» (Andrei). */
export const FINAL_VOWEL_FOREIGN = 'ه';

const HIATUS = /([اوي])[اوي]+/gu;

/** Whether long vowels stand in a row: «بيلاؤوسوف» (Belousov). */
export function hasHiatus(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (isVowel(word[at]!) && isVowel(word[at - 1]!)) return true;
  return false;
}
const isVowel = (letter: string): boolean => letter === 'ا' || letter === 'و' || letter === 'ي';

/** A word with one long vowel for several in a row: «بيلاؤوسوف» → «بيلاسوف» (Belousov). */
export const withoutHiatus = (word: string): string => word.replace(HIATUS, '$1');

/** How prose begins rather than names: a preposition before a state or an article, verbal nouns. */
export const PROSE_BEGINS = /^(?:[لب](?:جمهوري|مملك|دول|سلطن)|لل|بال|وال|فال|كال|است)./u;
/** How prose ends rather than names: verbal nouns with the article, pronouns, feminine plurals. */
export const PROSE_ENDS = /^الت(?:.ا.|..ي.)$|.(?:ها|هم|هما|ات|نا|يتهم)$/u;

/** How given names begin that Arabs bear: «محمد» (Mohammed), «علي» (Ali), «عبد …» (Abd …). */
export const ARAB_GIVEN_BEGINS = /^(?:ا?حمد|محم|عل[يا]|حس|عبد|صال|خال|ياس|ناص|فه|سع|يوس|جم|كم|نب)/u;
