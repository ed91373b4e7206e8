import { wordKey } from '../text/wordKey.ts';

/** The third persons of a verb, of which all its other forms are made: he met, he meets. */
export interface Verb {
  past: string;
  present: string;
}

/**
 * A verb of meeting. All that the parser must know of it stands in its row, so that a new one is known everywhere at once.
 */
export interface MeetingVerb extends Verb {
  /** What it does in a sentence about a meeting: see `MeetingWord`. */
  kind: 'meet' | 'receive' | 'discuss' | 'light' | 'gather' | 'join' | 'visit';
  /** Its object is a person and may follow its subject at once: «استقبل الرئيس السوري فلاديمير بوتين» ("received"). */
  takesPerson?: true;
  /** The place where it leads to may follow it with no preposition: «زار موسكو» ("visited Moscow"). */
  leadsTo?: 'place';
  /** The format of the meeting that it tells of by itself. */
  format?: 'call';
  /** Those of whom it tells are in one place, unless a telephone is told of. */
  inPerson?: true;
}

/** All verbs of meeting. Where two share a form, the later one has it. */
export const MEETING_VERBS: readonly MeetingVerb[] = [
  { past: 'زار', present: 'يزور', kind: 'visit', takesPerson: true, leadsTo: 'place' },
  { past: 'وصل', present: 'يصل', kind: 'visit', leadsTo: 'place' },
  { past: 'توجه', present: 'يتوجه', kind: 'visit' },
  { past: 'انضم', present: 'ينضم', kind: 'join' },
  { past: 'شارك', present: 'يشارك', kind: 'join' },
  { past: 'جمع', present: 'يجمع', kind: 'gather' },
  { past: 'ضم', present: 'يضم', kind: 'gather' },
  { past: 'اجري', present: 'يجري', kind: 'light' },
  { past: 'عقد', present: 'يعقد', kind: 'light' },
  { past: 'جري', present: 'تجري', kind: 'light' },
  { past: 'تراس', present: 'يتراس', kind: 'light' },
  { past: 'راس', present: 'يراس', kind: 'light' },
  { past: 'استضاف', present: 'يستضيف', kind: 'light' },
  { past: 'تلقي', present: 'يتلقي', kind: 'light' },
  { past: 'شهد', present: 'يشهد', kind: 'light' },
  { past: 'خاض', present: 'يخوض', kind: 'light' },
  { past: 'بدا', present: 'يبدا', kind: 'light' },
  { past: 'الغي', present: 'يلغي', kind: 'light' },
  { past: 'ارجا', present: 'يرجئ', kind: 'light' },
  { past: 'اجل', present: 'يؤجل', kind: 'light' },
  { past: 'تلقي', present: 'يتلقى', kind: 'light' },
  { past: 'شمل', present: 'يشمل', kind: 'light' },
  { past: 'تضمن', present: 'يتضمن', kind: 'light' },
  { past: 'تخلل', present: 'يتخلل', kind: 'light' },
  { past: 'بحث', present: 'يبحث', kind: 'discuss' },
  { past: 'ناقش', present: 'يناقش', kind: 'discuss' },
  { past: 'تشاور', present: 'يتشاور', kind: 'discuss' },
  { past: 'استعرض', present: 'يستعرض', kind: 'discuss' },
  { past: 'استقبل', present: 'يستقبل', kind: 'receive', takesPerson: true, inPerson: true },
  { past: 'التقي', present: 'يلتقي', kind: 'meet', takesPerson: true, inPerson: true },
  { past: 'اجتمع', present: 'يجتمع', kind: 'meet', inPerson: true },
  { past: 'تباحث', present: 'يتباحث', kind: 'meet' },
  { past: 'تحادث', present: 'يتحادث', kind: 'meet' },
  { past: 'هاتف', present: 'يهاتف', kind: 'meet', takesPerson: true, format: 'call' },
];

/** A form of a verb in the third person. */
export interface VerbForm {
  form: string;
  tense: 'past' | 'present';
  /** Two do it: «التقيا» ("they both met"). */
  dual: boolean;
}

/** The forms of a verb: past -, ت, ا, تا, وا; present ي or ت before -, ان, ا, ون, وا; pronouns at the end as its object. */
export function* conjugate({ past, present }: Verb): Generator<VerbForm> {
  const weak = past.endsWith('ي');
  const stem = weak ? past.slice(0, -1) : past;
  yield* inTense('past', false, past, `${stem}ت`);
  yield* inTense('past', true, `${past}ا`, `${stem}تا`, `${stem}وا`);
  const withObject = weak ? `${stem}ا` : past;
  yield* inTense('past', false, `${withObject}ه`, `${withObject}ها`);
  yield* inTense('past', false, ...['ه', 'ها', 'هما', 'هم'].map((object) => `${stem}ت${object}`));
  const root = present.slice(1);
  const beforePlural = root.endsWith('ي') ? root.slice(0, -1) : root;
  for (const person of ['ي', 'ت']) {
    yield* inTense('present', false, person + root);
    yield* inTense('present', true, `${person}${root}ان`, `${person}${root}ا`);
    yield* inTense('present', true, `${person}${beforePlural}ون`, `${person}${beforePlural}وا`);
    yield* inTense('present', false, `${person}${root}ه`, `${person}${root}ها`);
  }
}

function* inTense(tense: VerbForm['tense'], dual: boolean, ...forms: string[]): Generator<VerbForm> {
  for (const form of forms) yield { form, tense, dual };
}

/** Nouns with the letters of a verb: «وزارة» ("ministry"; "and visited him"), «إضافة» ("addition"; "added it"). */
const NOUNS_LIKE_VERBS: readonly string[] = ['وزارة', 'إضافة'].map(wordKey);

/** Verbs as they are written, by their keys: in every form, with «و» or «ف» ("and", "so") before it and «س» ("will") before the present. */
export function writtenForms(verbs: readonly Verb[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const verb of verbs) {
    for (const { form, tense } of conjugate(verb)) {
      const key = wordKey(form);
      for (const joined of ['', 'و', 'ف']) {
        keys.add(joined + key);
        if (tense === 'present') keys.add(`${joined}س${key}`);
      }
    }
  }
  for (const noun of NOUNS_LIKE_VERBS) keys.delete(noun);
  return keys;
}
