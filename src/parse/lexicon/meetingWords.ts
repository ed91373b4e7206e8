import { wordKey } from '../text/wordKey.ts';
import { conjugate, MEETING_VERBS } from './meetingVerbs.ts';

/**
 * The words with which newsrooms tell of meetings; they are compared by their keys (see `wordKey.ts`). Verbs stand in the
 * third person; the conjunctions and the future's س before a word are taken off by `readMeetingWord`, so they are not
 * listed.
 */

/** A set of words by their keys. */
export const keysOf = (...words: string[]): ReadonlySet<string> => new Set(words.map(wordKey));

/** What a word does in a sentence about a meeting. */
export interface MeetingWord {
  /**
   * `meet`: people meet in the verb itself («التقى», "met"); `receive`: one receives others («استقبل», "received");
   * `discuss`: a meeting only with a partner («بحث … مع», "discussed … with"); `light`: needs a noun of meeting («أجرى
   * محادثات», «عقد لقاء», "held talks", "held a meeting"); `gather`: the meeting is the subject («جمع», «ضم», "gathered",
   * "included"); `join`: somebody enters a meeting already told; `visit`: a journey; `noun`: the meeting by name; `journey`:
   * a visit by name.
   */
  kind: 'meet' | 'receive' | 'discuss' | 'light' | 'gather' | 'join' | 'visit' | 'noun' | 'journey';
  tense: 'past' | 'present' | 'future' | null;
  /** Whoever it tells of is in one place: «التقى», «اجتماع» ("met", "a meeting"); talks may also be held by telephone. */
  inPerson?: boolean;
  /** The format that a noun names. */
  format?: 'talks' | 'summit' | 'reception' | 'call';
  /** The noun carries «ـه», «ـها», «ـهما» ("his", "her", "of the two"): whose meeting it is stands elsewhere. */
  possessive?: boolean;
  /** «التقيا», «بحثا» ("the two met", "the two discussed"): the pair was named before. */
  dual?: boolean;
  /** «للقاء», «باجتماع» ("for a meeting", "in a meeting"): what is attached before a noun. */
  attached?: string;
}

type Noun = [base: string, format: NonNullable<MeetingWord['format']>, inPerson?: 'in person'];

/** Nouns that name a meeting, and whether those who meet are in one place. */
const nouns: Noun[] = [
  ['لقاء', 'talks', 'in person'],
  ['لقاءات', 'talks', 'in person'],
  ['اجتماع', 'talks', 'in person'],
  ['اجتماعات', 'talks', 'in person'],
  ['محادثات', 'talks'],
  ['مباحثات', 'talks'],
  ['مشاورات', 'talks'],
  ['مناقشات', 'talks'],
  ['مفاوضات', 'talks'],
  ['محادثة', 'call'],
  ['قمة', 'summit', 'in person'],
  ['جلسة', 'talks'],
  ['اتصال', 'call'],
  ['اتصالات', 'call'],
  ['مكالمة', 'call'],
  ['مراسم', 'reception', 'in person'],
  ['استقبال', 'reception', 'in person'],
  ['مؤتمر', 'talks'],
];
const journeys = ['زيارة', 'زيارات', 'جولة'];

function* declined(base: string): Generator<[form: string, possessive: boolean]> {
  yield [base, false];
  if (base.endsWith('ة')) {
    const stem = `${base.slice(0, -1)}ت`;
    for (const suffix of ['ه', 'ها', 'هما', 'هم']) yield [stem + suffix, true];
    yield [`${stem}ين`, false];
    return;
  }
  const stems = base.endsWith('ء') ? [base, `${base.slice(0, -1)}ئ`, `${base.slice(0, -1)}ؤ`] : [base];
  for (const stem of stems) for (const suffix of ['ه', 'ها', 'هما', 'هم']) yield [stem + suffix, true];
  if (!base.endsWith('ات')) {
    yield [`${base}ا`, false];
    yield [`${base}ين`, false];
  }
}

const words = buildWords();

function buildWords(): Map<string, MeetingWord> {
  const found = new Map<string, MeetingWord>();
  for (const verb of MEETING_VERBS) {
    const { kind } = verb;
    const more = {
      ...(verb.format ? { format: verb.format } : {}),
      ...(verb.inPerson ? { inPerson: true } : {}),
    };
    for (const { form, tense, dual } of conjugate(verb)) {
      // «وزارة» ("ministry") is not «زاره» ("visited him") with a conjunction.
      if (kind === 'visit' && /^زار(?:.*ه|..+)$/u.test(form)) continue;
      // «ترأس» ("presided") has the letters of «ترأس» ("heads") in the present of another verb; newsrooms tell of what was.
      const key = wordKey(form);
      const known = found.get(key);
      if (tense === 'present' && known?.kind === kind && known.tense === 'past') continue;
      found.set(key, { kind, tense, ...more, ...(dual ? { dual } : {}) });
    }
  }
  for (const base of journeys) {
    for (const [form, possessive] of declined(base)) {
      found.set(wordKey(form), { kind: 'journey', tense: null, ...(possessive ? { possessive } : {}) });
    }
  }
  for (const [base, format, inPerson] of nouns) {
    const noun: MeetingWord = { kind: 'noun', tense: null, format, ...(inPerson ? { inPerson: true } : {}) };
    for (const [form, possessive] of declined(base)) {
      found.set(wordKey(form), { ...noun, ...(possessive ? { possessive } : {}) });
    }
  }
  return found;
}

const articles = ['ال', 'بال', 'لل', 'ب', 'ل'];

/** A word that is read once, however often it is asked for: `undefined` until then. */
interface Readable {
  readonly key: string;
  meeting: unknown;
}

/** Reads one word: a verb or noun of meeting with what is attached to it, or `null`. */
export function readMeetingWord(word: Readable): MeetingWord | null {
  if (word.meeting === undefined) word.meeting = takeApart(word.key);
  return word.meeting as MeetingWord | null;
}

function takeApart(word: string): MeetingWord | null {
  const direct = words.get(word);
  if (direct) return direct;
  const bare = word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word;
  if (bare !== word) {
    const joined = words.get(bare);
    if (joined) return joined;
  }
  if (bare.startsWith('س')) {
    const verb = words.get(bare.slice(1));
    if (verb?.tense === 'present') return { ...verb, tense: 'future' };
  }
  for (const article of articles) {
    if (!bare.startsWith(article)) continue;
    const noun = words.get(bare.slice(article.length));
    if (noun && (noun.kind === 'noun' || noun.kind === 'journey')) return { ...noun, attached: article };
  }
  return null;
}

/**
 * Words after which a meeting is not yet held: «من المقرر», «المرتقبة», «يعتزم» ("it is planned", "the expected", "intends").
 */
export const plannedWords: ReadonlySet<string> = keysOf(
  'المقرر',
  'مقرر',
  'مقررا',
  'مقررة',
  'المقررة',
  'المتوقع',
  'متوقع',
  'متوقعا',
  'المفترض',
  'مفترضا',
  'يفترض',
  'المفروض',
  'منتظرا',
  'مرتقبا',
  'مزمعا',
  'المرتقب',
  'مرتقب',
  'المرتقبة',
  'مرتقبة',
  'المزمع',
  'المزمعة',
  'مزمع',
  'المنتظر',
  'المنتظرة',
  'يعتزم',
  'تعتزم',
  'سوف',
  'ينوي',
  'يامل',
  'تامل',
  'يخطط',
  'تخطط',
  'الاعداد',
  'التحضير',
  'التحضيرات',
  'الترتيب',
  'عشية',
  'قبيل',
  'قبل',
  'المقبل',
  'المقبلة',
  'القادم',
  'القادمة',
  'لاحق',
  'لاحقا',
);

/** «لقاء محتمل» ("a possible meeting"): what may be, and may not. */
export const possibleWords: ReadonlySet<string> = keysOf('محتمل', 'محتملة', 'المحتمل', 'المحتملة', 'ممكن');

/** Words of a proposal: planned, and never dated by what stands around it. */
export const proposedWords: ReadonlySet<string> = keysOf(
  'اقترح',
  'اقترحت',
  'يقترح',
  'اقتراح',
  'عرض',
  'يامل',
  'تامل',
  'ياملان',
  'دعا',
  'دعوة',
  'دعوته',
  'يدعو',
  'الاعداد',
  'التحضير',
  'ترتيب',
  'لترتيب',
  'لتنظيم',
  'للإعداد',
  'نامل',
  'موعد',
  'موعدا',
  'يستبعد',
  'تستبعد',
  'تستهدف',
  'يستهدف',
  'امكانية',
  'فكرة',
  'احتمال',
  'يمكن',
);

export const cancelledWords: ReadonlySet<string> = keysOf(
  'الغي',
  'الغت',
  'ألغيت',
  'الغيا',
  'الغاء',
  'الالغاء',
  'يلغي',
  'تلغي',
  'الملغي',
  'الملغاة',
  'فالغي',
  'فالغيت',
);
export const postponedWords: ReadonlySet<string> = keysOf(
  'ارجا',
  'ارجات',
  'أرجئ',
  'أرجئت',
  'ارجاء',
  'اجل',
  'اجلت',
  'تاجيل',
  'التاجيل',
  'تاجل',
  'تاجلت',
  'تاجلا',
  'يؤجل',
  'المؤجل',
  'المؤجلة',
  'فارجئ',
  'فتاجل',
);
/** What negates the words that follow it closely. */
export const negations: ReadonlySet<string> = keysOf('لم', 'لن', 'دون', 'عدم', 'ولم', 'ولن');
/** Verbs and nouns of denial: what they deny may stand some words away. */
export const denials: ReadonlySet<string> = keysOf(
  ...['نفي', 'نفت', 'ينفي', 'تنفي', 'رفض', 'رفضت', 'يرفض', 'ترفض'].flatMap((verb) => [verb, `و${verb}`]),
  ...['استبعد', 'استبعدت', 'يستبعد', 'تستبعد', 'كذب', 'كذبت'].flatMap((verb) => [verb, `و${verb}`]),
  ...['نفيه', 'نفيها', 'نافيا', 'نافية'],
);

/** Verbs of saying: what stands before them is the speaker, what follows «إن» ("that") is what is said. */
const saying = [
  'قال',
  'اكد',
  'اضاف',
  'اوضح',
  'اعلن',
  'ذكر',
  'اشار',
  'كشف',
  'تابع',
  'شدد',
  'لفت',
  'صرح',
  'افاد',
  'نقل',
  'راي',
  'اعتبر',
  'وصف',
  'اعرب',
  'نوه',
  'جدد',
  'اطلع',
  'ابلغ',
  'توعد',
  'اعترف',
  'زعم',
  'حذر',
  'رحب',
  'اردف',
  'استطرد',
  'نبه',
  'تطرق',
  'تحدث',
];
export const sayingWords: ReadonlySet<string> = keysOf(
  ...saying.flatMap((verb) => [verb, `${verb}ت`, `${verb}ا`, ...(verb.endsWith('ي') ? [`${verb.slice(0, -1)}ت`] : [])]),
  ...saying.map((verb) => `و${verb}`),
  ...saying.map((verb) => `و${verb}ت`),
  ...['يقول', 'تقول', 'يؤكد', 'تؤكد', 'قائلا', 'مؤكدا', 'مضيفا', 'مشيرا', 'لافتا', 'موضحا', 'مشددا'],
);
