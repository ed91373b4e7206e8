import { MEDIA_TITLES } from './datelines.ts';

/** «بقلم» ("by the pen of"), «كتب» ("wrote"), «مراسلنا» ("our correspondent"): how a byline begins, as a key. */
export const BYLINE =
  /^(?:كتب|كتبت|بقلم|اعداد|تحرير|ترجمه|تقرير|الكاتب|المحرر|متابعه|خاص|مراسل|مراسلنا|مراسلتنا|by)(?: |$)/u;

/** «من دمشق» ("from Damascus"), «في موسكو» ("in Moscow"): a preposition at an edge of a part, as a key. */
export const PLACE_PREPOSITION = /^(?:من|في) | (?:من|في)$/gu;

/** One word with the article «ال» ("the"), as newspapers are called. */
export const DEFINITE_WORD = /^ال\p{L}{3,}$/u;

/** «نص:» ("text by"). */
export const BYLINE_OF_A_TEXT = /^نص\s?:/u;

/** «العربية.نت» (“Al Arabiya.net”): how a site's name ends. */
export const SITE_ENDING = /\.(?:نت|كوم|net|com)$/u;

/** What parts a line as datelines are parted; the tatweel «ـ» serves as a dash. */
export const PARTED = /[-–—ـ:/|(){}«“"\d\u0660-\u0669]| {2}/u;

/** What parts a dateline from the sentence that it opens. */
export const INLINE_SEPARATOR = /[-–—ـ:/(«“"{]/u;

/** What closes a dateline that is not an agency’s: a dash, a slash or a colon. */
export const DATELINE_END = /^\s{1,2}[-–—ـ]|^\s?\/|^\s?:\s/u;

/** A separator, a group in brackets or quotation marks, or a run of other words; each alternative begins with its own kind of character. */
export const PIECES =
  /[-–—]+|(?<!\p{L})ـ+|[:/|]|\([^()]{1,40}\)|\{[^{}]{1,40}\}|«[^«»]{1,40}»|“[^“”]{1,40}”|"[^"]{1,40}"|(?:[^-–—ـ:/|(){}«»“”"]|(?<=\p{L})ـ)+|[(){}«»“”"]/gu;

/** How a separator begins. */
export const SEPARATOR = /^[-–—ـ:/|]/u;

const QUOTED_NAME = '[«“"{]([^«»“”"{}]{2,30})[»”"}]';

/** «صحيفة "…"» ("the newspaper …"), «لصحيفة …:» ("to the newspaper …"), «بموقع …» ("on the site …"): the name in quotation marks, or what stands before a colon. */
export const TITLED = new RegExp(
  `(?:^|\\s)[بلو]?ل?(?:ال)?(?:${MEDIA_TITLES.join('|')})\\s+(?:${QUOTED_NAME}|(\\p{L}[\\p{L} ]{1,23}?)\\s?(?:[:.©|]|$))`,
  'u',
);

/** «لـ«الشرق الأوسط»» ("to Asharq Al-Awsat"): the paper to which words were given. */
export const GIVEN_TO = /(?:^|\s)لـ?«([^«»]{2,30})»/gu;
