/** The small words, letters and marks that readers of dates compare one by one, as `fold` leaves them. */

/** Letters glued before a word. */
export const particles = { and: 'و', to: 'ل', by: 'ب', article: 'ال', alef: 'ا' } as const;

/** Words around a day that mean something of their own. */
export const dayWords = {
  day: 'يوم',
  daytime: 'نهار',
  onTheDay: 'ليوم',
  today: 'اليوم',
  tonight: 'الليلة',
  /** Monday, and also "the two". */
  mondayOrTheTwo: 'الاثنين',
  /** "the before", "the after" in the Gulf: «اليوم القبل أمس» ("the day before yesterday"). */
  theBefore: 'القبل',
  theAfter: 'البعد',
  /** "by the time of". */
  byThen: 'بحلول',
  ofTheMonth: 'لشهر',
  every: 'كل',
  /** August without its madda, and "father". */
  augustOrFather: 'اب',
  alefMadda: 'آ',
  /** «بعد أسبوع على الزلزال» ("a week on from the quake"). */
  on: 'علي',
  /** Inside every word for someone's age. */
  age: 'عمر',
} as const;

/** "precisely", "exactly", between a year and a day of it. */
export const precisely: ReadonlySet<string> = new Set(['وتحديدا', 'تحديدا', 'وبالتحديد', 'بالتحديد', 'وبالضبط']);

/** "which", before a day that is told by its neighbour. */
export const relativePronouns: ReadonlySet<string> = new Set(['الذي', 'الي', 'اللي']);

/** After "yesterday": the one before it. */
export const theFirst: ReadonlySet<string> = new Set(['الاول', 'الاولي']);

/** "together", "with him", "with them" behind Monday, which is then "the two"; but "Monday with" somebody is a day. */
export const theTwo: ReadonlySet<string> = new Set(['معا', 'معه', 'معها', 'معهما', 'معهم']);

/** Half of a month is its middle, half of anything else measures. */
export const halves: ReadonlySet<string> = new Set(['نصف', 'نص']);

/** No ordinal without «عشر» ("-teen") or «والعشرين» ("and twenty"): the first word of eleventh, twenty-first. */
export const headsOfEleven: ReadonlySet<string> = new Set(['الحادي', 'حادي', 'الحادية', 'حادية']);

/** The adjectives that stand for a whole month after a day: «17 الجاري» ("the 17th inst."). */
export const monthAdjectives: ReadonlySet<string> = new Set([
  'الجاري',
  'الحالي',
  'الماضي',
  'المنصرم',
  'المقبل',
  'القادم',
  'الفائت',
]);

/** How many after a plural, by value, counting masculine nouns: «الأيام الثلاثة» ("the three days"). */
export const countsOfMasculine: readonly string[] = [
  '',
  '',
  'الاثنين',
  'الثلاثة',
  'الاربعة',
  'الخمسة',
  'الستة',
  'السبعة',
  'الثمانية',
  'التسعة',
  'العشرة',
];

/** The same counting feminine nouns: «السنوات الثلاث» ("the three years"). */
export const countsOfFeminine: readonly string[] = [
  '',
  '',
  '',
  'الثلاث',
  'الاربع',
  'الخمس',
  'الست',
  'السبع',
  'الثماني',
  'التسع',
  'العشر',
];

/** Marks between and around the parts of a date. */
export const dateMarks = {
  comma: ',،',
  opening: '([{',
  closing: ')]}',
  dash: '-–—',
  slash: '/\\',
  percent: '%٪',
  /** Before two digits they stand for the century: «'21». */
  apostrophe: "'’‘ʼ`´′",
  /** Between a month and two digits of its year. */
  joinsShortYear: '-–—/\\|',
  /** Around the number of a note, and digits raised above the line. */
  noteOpening: '[',
  noteClosing: ']',
  raised: '¹²³⁰⁴⁵⁶⁷⁸⁹*†',
  /** After these nothing is counted by the number before. */
  end: '.،,؛)؟!»"',
  /** With a number glued after them they make the number before a decimal, a time or a rate. */
  insideNumber: '.,٫٬:%٪',
  /** With a number glued before and after them they make one number of both. */
  joinsNumber: ':.,٫٬/\\',
  /** Before a number they make it a code, a sum or a rate. */
  beforeNumber: '+*#$€£%٪',
  /** Before digits that have the form of a date: part of something longer. */
  beforeDigits: '+-/\\.:,#*٫',
} as const;
