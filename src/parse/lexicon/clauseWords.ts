import { keysOf } from './meetingWords.ts';

/** The small words that join and part the clauses of a sentence, by their keys (see `wordKey.ts`). */

/** «أن», «إنه», «بأنها» ("that", "that he", "that she"): what is said or thought begins. */
export const thatWords = keysOf('ان', 'انه', 'انها', 'انهما', 'بان', 'بانه', 'بانها', 'وان', 'وانه', 'بانهما');

/** «كما», «بينما», «لكن», «بعد» ("also", "while", "but", "after"): a sentence may turn to something else. */
export const turnWords = keysOf(
  'كما',
  'فيما',
  'بينما',
  'حيث',
  'وذلك',
  'لكن',
  'اذ',
  'وقد',
  'وكان',
  'وكانت',
  'كان',
  'كانت',
  'قبل',
  'بعد',
  'عقب',
);

/** «الذي», «التي», «عندما» ("who", "which", "when"): what follows tells more of what stands before. */
export const relativeWords = keysOf(
  'الذي',
  'التي',
  'والذي',
  'والتي',
  'الذين',
  'اللذين',
  'اللتين',
  'اللذان',
  'عندما',
  'حين',
);

/** «فيما», «بينما» ("while", "whereas"): it went on meanwhile. */
export const whileWords = keysOf('فيما', 'بينما', 'وفيما');

/** «كما», «أيضا», «كذلك» ("as well", "also", "likewise"): more of the same is told. */
export const alsoWords = keysOf('كما', 'ايضا', 'وكذلك', 'كذلك');

/** What the form of a past verb follows only as a noun. */
export const governing = keysOf(
  'علي',
  'في',
  'من',
  'عن',
  'الي',
  'بعد',
  'قبل',
  'خلال',
  'حول',
  'سبل',
  'تم',
  'يتم',
  'خلالها',
  'خلاله',
  'جري',
  'اجل',
  'بهدف',
  'بغية',
  'دون',
  'عدم',
  'امكانية',
  'ضرورة',
  'اهمية',
);

/** «وفي 11 يوليو» ("and on 11 July"): what leads to a day that opens a clause. */
export const andInWords = keysOf('وفي', 'ففي');

/** «إنه», «بأنها» ("that he", "that she"): what is said is of the speaker. */
export const thatHe = keysOf('انه', 'انها', 'بانه', 'بانها', 'وانه', 'وانها');

/** «ثم», «وبعدها», «لاحقا» ("then", "and after it", "later"): what the same people did next. */
const NEXT = ['ثم', 'بعدها', 'وبعدها', 'قبلها', 'وقبلها', 'لاحقا', 'ولاحقا', 'بعدئذ', 'وبعدئذ'];

/** «كما», «فيما», «حيث», «ثم» ("also", "while", "where", "then"): no subject is taken from before them. */
export const newClause = keysOf('كما', 'فيما', 'بينما', 'حيث', 'بعدما', 'لكن', ...NEXT);

/** «ذلك», «وقت لاحق» ("that", "a later time"): in «وبعد ذلك», «في وقت لاحق» ("and after that", "later") they lead to what comes next. */
export const nextTime = keysOf('ذلك', 'هذا', 'وقت', 'لاحق', 'سابق');

/** «بعد», «وفي» ("after", "and at"): what the words of `nextTime` begin with. */
export const nextTimeBegins = keysOf('بعد', 'وبعد', 'قبل', 'وقبل', 'في', 'وفي', 'عقب', 'وعقب');

/** «يبدأ زيارة يلتقي خلالها» ("begins a visit during which he meets"): in the course of what was told. */
export const inTheCourse = keysOf('خلالها', 'خلاله', 'أثناءها');

/** «وصل إلى موسكو، حيث يلتقي» ("arrived in Moscow, where he meets"): what joins a verb to the clause before it. */
export const joints = keysOf('حيث', 'علي', 'قبل', ...NEXT);

/** «من المقرر أن», «يتوقع أن» ("it is planned that", "it is expected that"): between what joins and the verb. */
export const toBeWords = keysOf(
  ...['من', 'ان', 'سوف', 'قد', 'كان', 'ايضا', 'يتوقع', 'ينتظر', 'يفترض', 'يعتزم', 'تعتزم'],
  ...['المقرر', 'المنتظر', 'المتوقع', 'المرتقب', 'المفترض', 'المزمع'],
);

/** «كما», «وذلك», «لكن», «وكان» ("also", "and that", "but", "and was"): a clause ends before them. */
export const closingWords = keysOf('كما', 'فيما', 'بينما', 'وذلك', 'لكن', 'عقب', 'قبل', 'وكان', 'وكانت');

/** «قد», «سوف», «أمس», «بدوره» ("has", "will", "yesterday", "in turn"): they stand between a subject and its verb and part nothing. */
export const particleWords = keysOf(
  'قد',
  'وقد',
  'كان',
  'وكان',
  'سوف',
  'ايضا',
  'امس',
  'اليوم',
  'في',
  'مساء',
  'صباح',
  'هذا',
  'ان',
  'كذلك',
  'بدوره',
  'خلال',
);

/** «وذلك خلال», «وذلك في» ("and that during", "and that in"): what follows is of the same. */
export const goingOn = keysOf('خلال', 'في', 'اثناء', 'ضمن', 'بحضور');

/** «و» ("and") as a word of its own. */
export const andWord = keysOf('و');

/** «في» ("in", "at"). */
export const inWord = keysOf('في');

/** «ثم» ("then"). */
export const thenWord = keysOf('ثم');

/** «وذلك» ("and that", "which was"): goes on with the same, or turns to another. */
export const andThat = keysOf('وذلك');

/** «قبل», «بعد», «عقب» ("before", "after", "following"): words that turn a sentence, but open no clause. */
export const beforeOrAfter = keysOf('قبل', 'بعد', 'عقب');

const JOINED = /^و(?!صل)/u;

/** «والتقى» ("and met"): a word joined to what stands before it; but the first letter of «وصل» ("arrived") is its own. */
export const isJoinedWord = (word: string): boolean => JOINED.test(word);

/** Letters that a word carries before it: «و» ("and"), «ل» ("for", "to"), «ب» ("with", "by"), «ك» ("as"). */
export const ATTACHED = { and: 'و', for: 'ل', with: 'ب', as: 'ك', andWith: 'وب' } as const;

/** Whether the marks between two words part them for good: a semicolon, or a full stop with more beside it. */
export const parting = (marks: string): boolean => marks.includes('؛') || (marks.length > 1 && marks.includes('.'));

const JOINING_MARK = /^[،,\-–ـ]$/u;

/** Whether the marks between two names join them: a comma or a dash. */
export const joiningMark = (marks: string): boolean => JOINING_MARK.test(marks);

const PRONOUN = /ه(?:ا|ما)?$/u;

/** «جمعه», «تجمعها», «جمعهما» ("brought him, her, them together"): with a pronoun at its end. */
export const endsInPronoun = (word: string): boolean => PRONOUN.test(word);

/** A letter that is written onto the next word, and the line that draws it out: «و», «ب», «ل», «ف», «ك» ("and", "in", "to", "so", "as"). */
export const ONE_LETTER = /[وبلفكـ]/u;
