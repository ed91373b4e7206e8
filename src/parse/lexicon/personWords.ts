import { MEETING_VERBS, type MeetingVerb, type Verb, writtenForms } from './meetingVerbs.ts';

/** Verbs beside which people stand, so that a name is told from a word of the language and a subject from an object. */

/** Verbs of no meeting whose object is a person: "informed", "congratulated", "took leave of", "invited", … */
const ADDRESSING: readonly Verb[] = [
  { past: 'ابلغ', present: 'يبلغ' },
  { past: 'هنأ', present: 'يهنئ' },
  { past: 'ودع', present: 'يودع' },
  { past: 'دعا', present: 'يدعو' },
  // «دعى» for «دعا» ("invited"), as some newsrooms spell it.
  { past: 'دعي', present: 'يدعو' },
  { past: 'اطلع', present: 'يطلع' },
  { past: 'رافق', present: 'يرافق' },
  { past: 'اتهم', present: 'يتهم' },
  { past: 'صافح', present: 'يصافح' },
  { past: 'سلم', present: 'يسلم' },
  { past: 'شكر', present: 'يشكر' },
];

/** Verbs of saying whose subject is somebody and that are no nouns as well: «نقل» ("conveyed") is also "transport". */
const SAYING: readonly Verb[] = [
  { past: 'قال', present: 'يقول' },
  { past: 'أكد', present: 'يؤكد' },
  { past: 'أضاف', present: 'يضيف' },
  { past: 'أعلن', present: 'يعلن' },
  { past: 'أوضح', present: 'يوضح' },
  { past: 'شدد', present: 'يشدد' },
  { past: 'اعتبر', present: 'يعتبر' },
];

/** Kinds of verbs of meeting that people do, whereas what "takes place" or "joins" may be a thing. */
const DONE_BY_PEOPLE: ReadonlySet<MeetingVerb['kind']> = new Set(['meet', 'receive', 'discuss', 'visit']);

/** Verbs whose object may follow their subject at once: «استقبل الرئيس السوري فلاديمير بوتين» ("the Syrian president received Vladimir Putin"). */
export const TAKES_PERSON: ReadonlySet<string> = writtenForms([
  ...MEETING_VERBS.filter(({ takesPerson }) => takesPerson),
  ...ADDRESSING,
]);

/**
 * Verbs whose subject or object is somebody: «التقى رئيسي» ("Raisi met"), though «رئيسي» ("main") is an adjective elsewhere.
 */
export const TAKES_NAME: ReadonlySet<string> = writtenForms([
  ...MEETING_VERBS.filter(({ kind }) => DONE_BY_PEOPLE.has(kind)),
  ...SAYING,
]);
