import { toKey } from '../text/lineKey.ts';

/** How a site asks its readers for something: to follow, to subscribe, to download; keys of lines. */

const setOf = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((list) => list.split(' ')).map(toKey));

/** «سجّل» ("register"), «تابعوا» ("follow"), «لا تنس» ("do not forget"): how a request begins. */
const ASKS = setOf(
  'سجل سجلوا سجلي اشترك اشتركوا اشتركي تابع تابعوا تابعي تابعنا تابعونا انضم انضموا انضمي حمل حملوا نزل نزلوا اضغط اضغطوا انقر انقروا',
  'فعل فعلوا شارك شاركنا شاركونا شاركوا لا للاشتراك للانضمام لمتابعة للمتابعة للتواصل تواصل تواصلوا راسلنا راسلونا احصل احصلوا كن كونوا ادعم ادعموا زوروا زر قيم قيموا اعجب ساهم',
);

/** «قناتنا» ("our channel"), «إعجابك» ("your liking"): what it is for, of the site or of the reader. */
const OURS = setOf(
  'قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا نشرتنا تطبيقنا موقعنا مجموعتنا منصتنا منصاتنا خدمتنا اخبارنا جديدنا محتوانا عملنا',
  'إعجابك إعجابكم اشتراكك اشتراككم بريدك بريدكم رأيك رأيكم هاتفك هاتفكم جوالك أصدقاءك أصدقائك تعليقك',
);

/** «ب» ("by"), «ل» ("for"), «و» ("and"), «في» ("in"): particles on such a word. */
const PARTICLE = /^(?:[وبلف]|ول|وب|لل)(?=\p{L}{4})/u;

/** Whether a line asks its reader for something on the site's behalf: «سجّل إعجابك بقناتنا» ("like our channel"). */
export function isRequest(key: string): boolean {
  const words = key.split(' ');
  if (words[0] === undefined || !ASKS.has(words[0])) return false;
  return words.some((word, at) => at > 0 && (OURS.has(word) || OURS.has(word.replace(PARTICLE, ''))));
}
