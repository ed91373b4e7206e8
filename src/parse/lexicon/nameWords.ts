import { wordKey } from '../text/wordKey.ts';
import { GIVEN_NAMES, NAME_JOINTS } from './givenNames.ts';

/** Family names that are also words of news: after a given name they belong to it. */
export const FAMILIES = new Set(
  'رئيسي ماي كيري عون سلام السلام الحكيم المعلم الخطيب القاسم الوزير الراعي بري الأمين الصباح الشعب النائب السفير العامري الجيش مخبر عام علم بدا الأول السيد سيد عبده الشيخ شيخ وزير حافظ وعد شهد رأفت كي'
    .split(' ')
    .map(wordKey),
);

export const GIVEN = new Set(GIVEN_NAMES.map(wordKey));

export const JOINTS = new Set(NAME_JOINTS.map(wordKey));

/** «عبد», which begins a given name of two words: «عبد الله». */
export const SERVANT = 'عبد';

export const ARTICLE_FAMILY = wordKey('آل');

export const SON_OF = new Set([wordKey('بن'), wordKey('ابن'), wordKey('بنت')]);

/** «ولد الشيخ أحمد»: titles that are part of a forefather's name. */
export const FOREFATHERS = new Set(['الشيخ', 'السيد', 'الحاج'].map(wordKey));

/** «دي مايو»: months that end a name after its joint. */
export const AFTER_JOINT = new Set(['مايو'].map(wordKey));

/** «صباح خالد الحمد الصباح»: the house that ends a name whose last words all carry the article. */
export const HOUSE = wordKey('الصباح');

/** Given names that are words of news as well, but next to a name are names: «علي» is told from «على» before. */
export const SURELY_GIVEN = new Set(['علي', 'نجيب', 'عزت', 'اكبر'].map(wordKey));

export const STOPS = new Set(['الذي', 'التي', 'اليوم', 'امس'].map(wordKey));
