import type { Status } from '../../../model/dataset.ts';
import { andInWords, relativeWords } from '../../lexicon/clauseWords.ts';
import { AND_LETTER, dayItself, firstWords, fromWord, sinceWord } from '../../lexicon/eventWords.ts';
import {
  afterwardsWords,
  asWord,
  issuedWords,
  leadsToDate,
  reportingWords,
  sourceWords,
} from '../../lexicon/meetingDayWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { wasWords } from '../../lexicon/statusWords.ts';
import { framingWords, takingPlace } from '../../lexicon/tellingWords.ts';
import type { EventDate } from '../../reading/event.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { firstOf, type Rule } from '../../reading/rule.ts';
import { crosses } from '../sentence/bounds.ts';
import type { Item } from '../sentence/items.ts';
import { isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { isWord, type Scene } from '../sentence/scene.ts';
import { FIRST_REACHES } from './since.ts';
import { isOfMatter, type Told, wordOf } from './told.ts';

/** A date in the clause of a meeting, and whether it may be the meeting's day. */
interface AskedDay extends Told {
  readonly status: Status;
  /** The date's item. */
  readonly index: number;
}

const OTHERS = 'another' as const;

/** Dates in the clause of a meeting that are not its day: the first rule that answers says of what else they are. */
export const NOT_ITS_DAY: Rule<AskedDay, typeof OTHERS>[] = [
  {
    name: 'since-then',
    says: 'A date after "since" is where something began.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف في أول لقاء منذ أيلول 2021.',
        gloss: 'President Safi met President Orlov in the first meeting since September 2021.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['first-since-back-reference'],
    read: ({ scene, index }) => (isWord(scene.items[index - 1], sinceWord) ? OTHERS : null),
  },
  {
    name: 'first-for-so-long',
    says: 'A distance after "since" is how long there was none, where it counts years or the meeting is the first.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف في أول لقاء من نوعه منذ 11 عاما.',
        gloss: 'President Safi met President Orlov in the first meeting of its kind for 11 years.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    read: (asked) => (isSoLong(asked) ? OTHERS : null),
  },
  {
    name: 'of-the-report',
    says: 'A date behind the words for a source, such as "as media reported today", is of its report.',
    examples: [
      {
        text: 'عقد الرئيس السوري نبيل الصافي اجتماعا مع الرئيس الروسي إيغور أورلوف، وفق ما أوردت وسائل إعلام، اليوم السبت.',
        gloss: 'President Safi held a meeting with President Orlov, according to what media reported, today, Saturday.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['day-of-the-report-behind-its-source'],
    read: (asked) => (isOfReport(asked) ? OTHERS : null),
  },
  {
    name: 'counted-from-another',
    says: 'A distance before "from" is counted from something else, except a day that needs no counting.',
    examples: [
      {
        text: 'سيلتقي وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في الأسبوع التالي من وصوله.',
        gloss:
          'The Syrian minister Haddad will meet his Russian counterpart Belov in the week following (from) his arrival.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['days-before-another-meeting', 'after-his-meeting-with-another'],
    read: (asked) => (isAnchored(asked) ? OTHERS : null),
  },
  {
    name: 'of-a-paper-or-a-birth',
    says: 'A date after "issued", "signed" or "born" is of that paper or person.',
    examples: [
      {
        text: 'بحث الرئيس السوري نبيل الصافي مع الرئيس الروسي إيغور أورلوف في موسكو الاتفاق الموقع في 3 نيسان 2021.',
        gloss: 'President Safi discussed with President Orlov in Moscow the agreement signed on 3 April 2021.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['issued-on-another-day'],
    read: ({ scene, index }) => (isWord(scene.items[beforeDate(scene, index)], issuedWords) ? OTHERS : null),
  },
  {
    name: 'of-a-scheduled-matter',
    says: 'A date after an election or the like that is scheduled is of that.',
    examples: [
      {
        text: 'قبل الانتخابات المقررة في 20 أيلول، التقى وزير الدفاع الروسي أوليغ زايتسيف الرئيس السوري نبيل الصافي.',
        gloss: 'Before the elections scheduled for 20 September, the Russian minister Zaitsev met President Safi.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['election-to-come'],
    read: ({ scene, index }) => (isOfMatter(scene.items, beforeDate(scene, index)) ? OTHERS : null),
  },
  {
    name: 'of-the-meeting-before',
    says: 'A date behind a meeting after which this one was held is of that meeting.',
    examples: [
      {
        text: 'بعد عام على لقائهما في 15 أيار 2022، التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف.',
        gloss: 'A year after their meeting on 15 May 2022, President Safi met President Orlov.',
        published: '2023-05-20',
        gives: 'nothing',
      },
    ],
    cases: ['a-year-after-they-met'],
    read: (asked) => (isOfMeetingBefore(asked) ? OTHERS : null),
  },
  {
    name: 'of-the-next-verb',
    says: 'A date that "and" or "and in" sets right before the next verb is of that verb.',
    examples: [
      {
        text: 'عقد آخر لقاء بين الرئيسين نبيل الصافي وإيغور أورلوف في سوتشي، وفي 11 تموز 2022 أجريا اتصالا هاتفيا.',
        gloss: 'The last meeting of Presidents Safi and Orlov was held in Sochi, and on 11 July 2022 they held a call.',
        published: '2023-09-16',
        gives: 'nothing; 2022-07-11',
      },
    ],
    cases: ['own-day-after-and', 'not-the-first-time'],
    read: ({ scene, at, index }) => {
      const next = meetingAt(scene, index + 1);
      return next?.tense && index + 1 !== at && opensConjunct(scene, index, index + 1) ? OTHERS : null;
    },
  },
  {
    name: 'of-what-they-talked-about',
    says: 'A date in a relative clause behind the words of meeting is of what the clause tells of.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف لبحث الاتفاق الذي أبرم الشهر الماضي.',
        gloss: 'The Syrian minister Haddad met his counterpart Belov to discuss the agreement concluded last month.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['date-of-what-was-talked-about', 'planned-beside-talks-that-were-held'],
    read: (asked) => (isNested(asked) ? OTHERS : null),
  },
  {
    name: 'held-is-not-tomorrow',
    says: 'What was held was not held on a day to come.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف تحضيرا لزيارة الأسبوع المقبل.',
        gloss: 'The Syrian minister Haddad met his Russian counterpart Belov in preparation of a visit next week.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['date-of-what-was-talked-about'],
    read: ({ scene, index, status }) => (status === 'held' && leansOn(scene, index).future ? OTHERS : null),
  },
  {
    name: 'to-come-was-not-last-month',
    says: 'What is planned is not planned for a day gone by, unless it "was" planned.',
    examples: [
      {
        text: 'سيجتمع وزير الدفاع السوري هشام القاسم مع نظيره الروسي أوليغ زايتسيف في ضوء نتائج الحوار الشهر الماضي.',
        gloss:
          'The Syrian minister Qasim will meet his counterpart Zaitsev in the light of the results of last month’s dialogue.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['date-of-what-was-talked-about'],
    read: ({ scene, from, index, status }) =>
      status === 'planned' &&
      leansOn(scene, index).past &&
      !scene.items.slice(from, index).some((item) => isWord(item, wasWords))
        ? OTHERS
        : null,
  },
  {
    name: 'beyond-another-verb-before',
    says: 'A date before the words of meeting is not theirs where another verb stands between.',
    examples: [
      {
        text: 'أمس زار وزير الخارجية السوري سليم الحداد موسكو والتقى نظيره الروسي ميخائيل بيلوف.',
        gloss: 'Yesterday the Syrian minister Haddad visited Moscow and met his Russian counterpart Belov.',
        published: '2023-09-16',
        gives: '2023-09-15; nothing',
      },
    ],
    read: (asked) => (isBefore(asked) && crosses(asked.scene, asked.index, asked.at) ? OTHERS : null),
  },
  {
    name: 'of-a-meeting-or-journey-before',
    says: 'A date before the words of meeting is not theirs where a verb of another meeting or journey stands before it.',
    examples: [
      {
        text: 'يزور وزير الخارجية السوري سليم الحداد موسكو غدا للقاء نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The Syrian minister Haddad visits Moscow tomorrow to meet his Russian counterpart Belov.',
        published: '2023-09-16',
        gives: '2023-09-17; nothing',
      },
    ],
    read: (asked) => (isBefore(asked) && verbBefore(asked) ? OTHERS : null),
  },
  {
    name: 'of-the-words-said',
    says: 'A date before a meeting that frames or follows what was said is the day of the words.',
    examples: [
      {
        text: 'أكد وزير الخارجية السوري سليم الحداد مساء أمس عقب لقائه نظيره الروسي ميخائيل بيلوف أن التعاون مستمر.',
        gloss:
          'The minister Haddad confirmed last evening, after his meeting with his counterpart Belov, that they cooperate.',
        published: '2023-09-16',
        gives: 'nothing',
      },
    ],
    cases: ['announced-today', 'postponed'],
    read: (asked) => (isBefore(asked) && isOfSaying(asked) ? OTHERS : null),
  },
];

/** «منذ 11 عاما» ("for 11 years"): how long there was no meeting. */
function isSoLong({ scene, index }: AskedDay): boolean {
  const item = scene.items[index]!;
  if (item.kind !== 'date' || !item.mention.distance || !scene.text.startsWith(sinceWord, item.start)) return false;
  if (item.mention.distance.years !== 0) return true;
  return scene.items.slice(Math.max(0, index - FIRST_REACHES), index).some((word) => firstWords.test(wordOf(word)));
}

/** How many items before a date the words for its source may begin: «وفق ما أوردت وسائل إعلام روسية» ("as Russian media reported"). */
const SOURCE_BEFORE = 8;

/** «التقى فلان فلانا، وفق ما أوردت وسائل إعلام، اليوم» ("A met B, as media reported, today"). */
function isOfReport({ scene, at, noun, index }: AskedDay): boolean {
  for (let before = index - 1; before > Math.max(at, noun ?? at, index - SOURCE_BEFORE); before--) {
    const item = scene.items[before];
    if (isWord(item, sourceWords)) return true;
    if (isWord(item, asWord) && isWord(scene.items[before + 1], reportingWords)) return true;
    if (meetingAt(scene, before)) return false;
  }
  return false;
}

/** A date before the words of meeting counts as this many words further off: news mostly sets the day behind them. */
const BEFORE_COSTS = 1.5;
/** A date behind another verb counts as this many words further off: more than any clause has between verb and day. */
const CROSSING_COSTS = 20;

/** The date that goes with the words of meeting: inside their clause, nearest to them. */
export function dateOf(told: Told, status: Status): EventDate | null {
  const { scene, from, to, at, noun, first, word } = told;
  const asked = { scene, from, to, at, noun, first, word, status, index: from };
  let best: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index++) {
    const item = scene.items[index]!;
    asked.index = index;
    if (item.kind !== 'date' || firstOf(NOT_ITS_DAY, asked)) continue;
    const distance =
      index < at ? at - index + BEFORE_COSTS : index - at + (crosses(scene, index, at) ? CROSSING_COSTS : 0);
    if (distance >= nearest) continue;
    best = item.mention;
    nearest = distance;
  }
  if (!best) return null;
  const tense = status === 'held' ? 'past' : status === 'planned' || word.tense === 'future' ? 'future' : null;
  return { mention: best, tense };
}

/**
 * Whether a date stands before verb and noun of meeting, and not as what "and" opens their clause with. A date between
 * the two is theirs: «لقاء سيعقد اليوم يضم …» ("a meeting that will be held today and has at its table …").
 */
const isBefore = ({ scene, first, at, index }: AskedDay): boolean => index < first && !opensConjunct(scene, index, at);

/** «وفي 11 يوليو أجريا اتصالا» ("and on 11 July the two held a call"): a day that "and" sets before its verb is that verb's. */
function opensConjunct(scene: Scene, index: number, at: number): boolean {
  return index === at - 1 && (isWord(scene.items[index - 1], andInWords) || scene.items[index]!.prefix === AND_LETTER);
}

/** How many items before the words of meeting a word such as "after" still governs them: «بعد أن التقى» ("after he met"). */
const GOVERNS = 2;

/** «أكد مساء الثلاثاء عقب لقائه» ("confirmed on Tuesday evening after his meeting"): the day is that of the words. */
function isOfSaying({ scene, from, first }: AskedDay): boolean {
  if (isWord(scene.items[from - 1], sayingWords) && !isWord(scene.items[first - 1], framingWords)) return true;
  return scene.items.slice(Math.max(0, first - GOVERNS), first).some((item) => isWord(item, afterwardsWords));
}

/** Whether a verb of meeting or travel of its own governs a date that stands before the words at hand. */
function verbBefore({ scene, index, from }: AskedDay): boolean {
  for (let before = index - 1; before >= from; before--) {
    const word = meetingAt(scene, before);
    if (word?.tense && !isVerbalNoun(scene, before, word)) return true;
  }
  return false;
}

/** «بشأن الاتفاق الذي أبرم الشهر الماضي» ("about the agreement that was concluded last month"). */
function isNested({ scene, at, noun, index, status }: AskedDay): boolean {
  // What stands right behind the words of meeting tells of them: «اللقاء الذي جرى أمس» ("the meeting that took place yesterday").
  for (let relative = Math.max(at, noun ?? at) + 2; relative < index; relative++) {
    const next = scene.items[relative + 1];
    if (next?.kind !== 'word' || !isWord(scene.items[relative], relativeWords)) continue;
    // «يلتقي الوسيط في المحادثات التي عقدت في نيسان» ("meets the mediator of the talks that were held in April"): other talks.
    const other = next.meeting ? status === 'planned' && next.meeting.tense === 'past' : !isWord(next, takingPlace);
    if (other) return true;
  }
  return false;
}

/** Index of the word that a date follows, past «في» ("in") and its like. */
function beforeDate(scene: Scene, index: number): number {
  let before = index - 1;
  while (isWord(scene.items[before], leadsToDate)) before--;
  return before;
}

/** How many items before a noun of meeting "after" may stand: «بعد عام على لقائهما» ("a year after their meeting"). */
const AFTER_REACHES = 3;

/** «بعد عام على لقائهما في 15 أيار، التقى» ("a year after their meeting on 15 May, he met"). */
function isOfMeetingBefore({ scene, from, index, first }: AskedDay): boolean {
  if (index > first) return false;
  const before = beforeDate(scene, index);
  const word = before > from ? meetingAt(scene, before) : null;
  if (word?.kind !== 'noun' || before === first) return false;
  return scene.items.slice(Math.max(0, before - AFTER_REACHES), before).some((item) => isWord(item, afterwardsWords));
}

/** Whether the words of a date lead to days gone by or to come. */
function leansOn({ items }: Scene, index: number): { past: boolean; future: boolean } {
  const { mention } = items[index] as Extract<Item, { kind: 'date' }>;
  // «في اليوم التالي» ("on the next day") follows what was told, whenever it is read.
  if (mention.direction === 'following') return { past: false, future: false };
  const steps = mention.relative?.steps ?? 0;
  return { past: mention.direction === 'past' || steps < 0, future: mention.direction === 'future' || steps > 0 };
}

/** As many letters as the longest word for a day that needs no counting has. */
const DAY_WORD_LENGTH = 8;

/** «قبل يوم من اجتماع» ("a day before a session"); but «تلقى اتصالا اليوم من فلان» ("got a call today from A") is the day itself. */
function isAnchored({ scene, index }: AskedDay): boolean {
  const item = scene.items[index] as Extract<Item, { kind: 'date' }>;
  if (item.mention.relative === undefined || !isWord(scene.items[index + 1], fromWord)) return false;
  return !dayItself.test(scene.text.slice(item.start, item.start + DAY_WORD_LENGTH));
}
