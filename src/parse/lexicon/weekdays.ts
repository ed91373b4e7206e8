/** Names of the weekdays without the article, Sunday first; `fold` makes the spellings of alef one. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['أحد'],
  ['اثنين'],
  ['ثلاثاء', 'ثلاثا', 'ثلثاء'],
  ['أربعاء', 'أربعا'],
  ['خميس'],
  ['جمعة', 'جمعه'],
  ['سبت'],
];

/** English names, long and short, Sunday first. */
export const englishWeekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/** Words before a weekday's name that make it something else: «عبد الأحد» ("Abd al-Ahad") is a man, «كلا الاثنين» ("both of the two") no Monday. */
export const beforeNoWeekday: readonly string[] = ['عبد', 'كلا', 'هذين', 'أحد', 'الواحد', 'سوق'];
