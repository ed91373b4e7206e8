/**
 * The one table of letters: which spellings are one, and how strongly. Whoever folds, keys or searches asks it.
 *
 * - `spelling`: what newsrooms write in several ways without meaning anything by it. Offsets survive it, unit for unit.
 * - `line`: also ta marbuta and ha, for whole lines of a page and for what a reader types.
 * - `name`: also the seats of the hamza, and letters by which foreign sounds are written, for names: «سيرغي», «سيرجي»
 *   (“Sergei”) are one.
 *
 * A stronger one takes in the weaker ones.
 */
export type Strength = 'spelling' | 'line' | 'name';

const STRENGTHS: readonly Strength[] = ['spelling', 'line', 'name'];

type Row = { letter: string } & Readonly<Partial<Record<Strength, string>>>;

const LETTERS: readonly Row[] = [
  { letter: 'ا', spelling: 'آأإٱٲٳٵ' },
  { letter: 'ي', spelling: 'ىیېۍے', name: 'ئ' },
  { letter: 'ك', spelling: 'کڪګ' },
  { letter: 'ة', spelling: 'ۃ' },
  { letter: 'ه', spelling: 'ہھۂۀە', line: 'ةۃ' },
  { letter: 'و', name: 'ؤۆۇ' },
  { letter: 'ج', name: 'غگچ' },
  { letter: 'ف', name: 'ڤڥ' },
  { letter: 'ب', name: 'پ' },
  { letter: 'ز', name: 'ژ' },
];

/** Gives for each spelling the letter that it is at a strength, with all that weaker ones take in. */
export function toLetters(strength: Strength): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const step of STRENGTHS.slice(0, STRENGTHS.indexOf(strength) + 1))
    for (const row of LETTERS) for (const spelling of row[step] ?? '') found.set(spelling, row.letter);
  return found;
}

/** Letters that are vowels in foreign names, where transliterations differ. */
export const LONG_VOWELS: ReadonlySet<string> = new Set('اويهى');

/** Letters by which newsrooms write one foreign sound: «شويغو», «شويجو», «شويكو» (Shoigu). Each with the one that stands for all. */
export const ONE_SOUND: ReadonlyMap<string, string> = new Map(
  ['كغجقگ', 'سثص', 'تط', 'دضذ', 'زظ', 'فڤ', 'بپ', 'شچ'].flatMap((like) =>
    [...like].map((letter) => [letter, like[0]!]),
  ),
);

/** The line that lengthens a word without being a letter (tatweel). */
export const TATWEEL = 0x0640;
/** A hamza that stands by itself: «ء». */
export const HAMZA = 0x0621;

/** Whether a UTF-16 unit is a vowel mark, another mark on a letter, or the tatweel: drawn, but no letter. */
export const isMark = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  code === TATWEEL ||
  (code >= 0x0610 && code <= 0x061a) ||
  (code >= 0x06d6 && code <= 0x06dc) ||
  (code >= 0x06df && code <= 0x06e4) ||
  (code >= 0x06e7 && code <= 0x06e8) ||
  (code >= 0x06ea && code <= 0x06ed) ||
  (code >= 0x0300 && code <= 0x036f) ||
  (code >= 0x08d3 && code <= 0x08ff);
