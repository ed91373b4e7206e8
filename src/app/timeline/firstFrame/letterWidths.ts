/*
 * How wide letters are in IBM Plex Sans Arabic at weight 400, in hundredths of the font's size; measured in a browser.
 * An Arabic letter is narrow where it is joined to the next one and wide where it ends a joined group.
 */
const JOINED = toWidths([
  [31, 'بتثلنيئ'],
  [45, 'فقكهعغ'],
  [52, 'م'],
  [67, 'جحخطظ'],
  [84, 'سشصض'],
]);
const ENDING = toWidths([
  [27, 'اأإآرزء'],
  [46, 'وؤةهع'],
  [53, 'دذغ'],
  [66, 'جحخميىل'],
  [73, 'نقئى'],
  [79, 'طظ'],
  [94, 'بتثفك'],
  [123, 'سشصض'],
]);
const OTHER = toWidths([
  [27, ' ،.'],
  [34, '()/'],
  [60, '0123456789–+٠١٢٣٤٥٦٧٨٩≈'],
]);
const USUAL = 55;
/** Arabic letters reach over each other by so much. */
const REACH = 0.95;
/** Heavier letters are so much wider. */
const SEMIBOLD = 1.045;

function toWidths(groups: [number, string][]): Map<string, number> {
  return new Map(groups.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])));
}

/**
 * Estimates how wide a line of text is, for where nothing can be measured; within a few per cent.
 *
 * @param size of the font, CSS pixels. @returns CSS pixels.
 */
export function estimateWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  let hundredths = 0;
  const letters = [...text];
  for (const [at, letter] of letters.entries()) {
    const joins = JOINED.has(letter) && ENDING.has(letters[at + 1] ?? '');
    const arabic = (joins ? JOINED : ENDING).get(letter);
    hundredths += arabic === undefined ? (OTHER.get(letter) ?? USUAL) : arabic * REACH;
  }
  return (hundredths / 100) * size * (weight === 600 ? SEMIBOLD : 1);
}
