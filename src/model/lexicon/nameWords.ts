/** Words that belong to the word after them in a name: «أبو قصرة» (“Abu Qasra”) is one family name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'أبو',
  'ابو',
  'أبي',
  'بن',
  'ابن',
  'آل',
  'عبد',
  'abu',
  'bin',
  'ibn',
  'al',
  'van',
  'von',
  'de',
  'абу',
  'ибн',
]);

/** The article that some family names begin with; it says nothing about whose initial it is. */
export const NAME_ARTICLE = /^(?:ال(?=\p{L}{2})|al-|ash-|as-|an-|ar-|ad-|аль-|аш-|ас-|ан-|ар-|ад-)/u;

/** The article as it is written onto a word: «ال» (“the”). */
export const ARTICLE = 'ال';
