/** Parts of names in Latin letters that say little by themselves: articles, "son of", "father of", "servant of", "of". */
export const LATIN_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'as',
  'ash',
  'an',
  'ar',
  'at',
  'abu',
  'bin',
  'ben',
  'ibn',
  'el',
  'de',
  'van',
  'von',
  'abd',
]);
