import { relativeWords } from '../../lexicon/clauseWords.ts';
import { mayWord, noPlanAfter } from '../../lexicon/eventWords.ts';
import {
  cancelledWords,
  plannedWords,
  possibleWords,
  postponedWords,
  proposedWords,
} from '../../lexicon/meetingWords.ts';
import { laterWords, outcomes, purposeWords } from '../../lexicon/statusWords.ts';
import { duringWords } from '../../lexicon/tellingWords.ts';
import { firstOf, type Rule } from '../../reading/rule.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { isWord } from '../sentence/scene.ts';
import {
  byTense,
  byVerbBefore,
  CANCELLED,
  FUTURE_VERB_AFTER,
  HELD,
  isAgreedOn,
  isBeforeItDid,
  isBeforeThat,
  isCameFor,
  isOfFuture,
  isPresent,
  offBehind,
  ownWords,
  PLANNED,
  POSTPONED,
  PROPOSED,
  type ToldStatus,
} from './statusSigns.ts';
import { has, isDatedAhead, isOfMatter, type Nearby, nearbyOf, type Told } from './told.ts';

/** How newsrooms tell whether a meeting was held, is planned or came to nothing: the first rule that answers wins. */
export const STATUS: Rule<Nearby, ToldStatus>[] = [
  {
    name: 'called-off',
    says: 'A word for calling off, in the verb or close before it, says that the meeting was called off.',
    examples: [
      {
        text: 'ألغى وزير الخارجية الروسي ميخائيل بيلوف لقاء مع نظيره السوري سليم الحداد في دمشق.',
        gloss:
          'The Russian foreign minister Belov called off a meeting with his Syrian counterpart Haddad in Damascus.',
        gives: 'cancelled',
      },
    ],
    cases: ['cancelled-by-both', 'cancelled-after-it-was-planned'],
    read: ({ told }) => (has(told, cancelledWords) ? CANCELLED : null),
  },
  {
    name: 'put-off',
    says: 'A word for putting off, in the verb or close before it, says that the meeting was put off.',
    examples: [
      {
        text: 'أعلنت الوزارة تأجيل اللقاء بين وزير الخارجية الروسي ميخائيل بيلوف ونظيره السوري سليم الحداد.',
        gloss: 'The ministry announced that the meeting of Belov and his Syrian counterpart Haddad is put off.',
        gives: 'postponed',
      },
    ],
    cases: ['postponed'],
    read: ({ told }) => (has(told, postponedWords) ? POSTPONED : null),
  },
  {
    name: 'put-off-behind',
    says: 'A noun of meeting whose own verb, behind those who were to meet, puts it off or calls it off did not take place.',
    examples: [
      {
        text: 'قال الكرملين إن اللقاء بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف أرجئ بطلب من دمشق.',
        gloss:
          'The Kremlin said that the meeting of the Syrian minister Haddad and his Russian counterpart Belov was put off at the request of Damascus.',
        gives: 'postponed',
      },
      {
        text: 'الاجتماع بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف في موسكو ألغي.',
        gloss: 'The meeting of the Syrian minister Haddad and his Russian counterpart Belov in Moscow was called off.',
        gives: 'cancelled',
      },
    ],
    read: (asked) => offBehind(asked),
  },
  {
    name: 'agreed-on',
    says: 'What was agreed on is still to come.',
    examples: [
      {
        text: 'أكد الرئيس الروسي إيغور أورلوف وجود اتفاق على عقد لقاء مع نظيره السوري نبيل الصافي.',
        gloss: 'President Orlov confirmed that there is an agreement on holding a meeting with his counterpart Safi.',
        gives: 'planned',
      },
    ],
    cases: ['agreed-on-is-planned'],
    read: (asked) => (isAgreedOn(asked) ? PLANNED : null),
  },
  {
    name: 'frames-what-was-done',
    says: 'A meeting after or during which something happened was held, whatever was planned around it.',
    examples: [
      {
        text: 'يعتزم الرئيس السوري نبيل الصافي، بعد لقائه الرئيس الروسي إيغور أورلوف، زيادة الإنتاج.',
        gloss: 'President Safi intends, after his meeting with President Orlov, to raise output.',
        gives: 'held',
      },
    ],
    cases: ['opens-with-after', 'days-after-a-meeting'],
    read: ({ near, word }) =>
      near.slice(-2).some((item) => isWord(item, duringWords)) && word.tense !== 'future' && !near.some(isOfFuture)
        ? HELD
        : null,
  },
  {
    name: 'may-meet',
    says: 'The particle for "may" before a verb in the present makes it a proposal.',
    examples: [
      {
        text: 'قال وزير الخارجية الروسي ميخائيل بيلوف إنه قد يلتقي نظيره السوري سليم الحداد الشهر المقبل.',
        gloss: 'The Russian foreign minister Belov said that he may meet his Syrian counterpart Haddad next month.',
        gives: 'planned, proposed',
      },
    ],
    cases: ['may-meet'],
    read: ({ near, word }) => (word.tense === 'present' && isWord(near.at(-1), mayWord) ? PROPOSED : null),
  },
  {
    name: 'proposal',
    says: 'A word of proposing, arranging or hoping close before the meeting makes it a proposal.',
    examples: [
      {
        text: 'اقترح الرئيس التركي عقد لقاء بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف.',
        gloss:
          'The Turkish president proposed to hold a meeting of the Syrian minister Haddad and his counterpart Belov.',
        gives: 'planned, proposed',
      },
    ],
    cases: ['proposed-has-no-date', 'meeting-being-arranged', 'no-day-agreed-on-yet', 'charged-with-arranging'],
    read: ({ near }) => (has(near, proposedWords) ? PROPOSED : null),
  },
  {
    name: 'possible',
    says: 'A meeting called possible is a proposal.',
    examples: [
      {
        text: 'تناولت الصحف خبر لقاء محتمل بين الرئيس السوري نبيل الصافي والرئيس الروسي إيغور أورلوف.',
        gloss: 'The papers had news of a possible meeting of President Safi and President Orlov.',
        gives: 'planned, proposed',
      },
    ],
    cases: ['possible-meeting'],
    read: ({ after }) => (isWord(after[0], possibleWords) ? PROPOSED : null),
  },
  {
    name: 'verb-in-the-future',
    says: 'A verb of meeting in the future tells of a plan.',
    examples: [
      {
        text: 'سيلتقي وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في موسكو.',
        gloss: 'The Syrian foreign minister Haddad will meet his Russian counterpart Belov in Moscow.',
        gives: 'planned',
      },
    ],
    cases: ['planned-with-future-verb', 'spokesman-announces'],
    read: ({ word }) => (word.tense === 'future' ? PLANNED : null),
  },
  {
    name: 'future-between-noun-and-verb',
    says: 'A verb in the future between a noun of meeting and its own verb tells of a plan.',
    examples: [
      {
        text: 'المحادثات التي ستستمر غدا أجراها وزير الخارجية السوري سليم الحداد مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The talks that will go on tomorrow were held by the Syrian minister Haddad with his counterpart Belov.',
        gives: 'planned',
      },
    ],
    read: ({ scene, noun, at }) =>
      noun !== null && noun < at && scene.items.slice(noun, at).some(isOfFuture) ? PLANNED : null,
  },
  {
    name: 'before-what-came-next',
    says: 'A present after "before" goes on with what was told in the past, unless its day is to come.',
    examples: [
      {
        text: 'زار وزير الدفاع الروسي أوليغ زايتسيف دمشق قبل أن يستقبله الرئيس نبيل الصافي في قصر الشعب.',
        gloss: 'The Russian defence minister visited Damascus before President Safi received him in the palace.',
        gives: 'held; held',
      },
    ],
    cases: ['before-he-was-received'],
    read: ({ scene, at, word }) => (word.tense === 'present' && isBeforeItDid(scene, at) ? HELD : null),
  },
  {
    name: 'plan-told-before',
    says: 'A word of planning close before the words of meeting, and about no other matter, tells of a plan.',
    examples: [
      {
        text: 'من المقرر عقد لقاء بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف في موسكو.',
        gloss: 'It is planned to hold a meeting of the Syrian minister Haddad and his Russian counterpart in Moscow.',
        gives: 'planned',
      },
    ],
    cases: [
      'before-his-meeting-he-met',
      'call-before-the-meeting',
      'later-that-day-they-met',
      'election-to-come',
      'met-earlier-than-the-journey',
    ],
    read: ({ near, word }) =>
      has(
        ownWords(near, word).filter(
          (item, index, words) =>
            !isBeforeThat(words, index) &&
            !isOfMatter(words, index) &&
            !(word.tense === 'past' && has([item], laterWords)),
        ),
        plannedWords,
      )
        ? PLANNED
        : null,
  },
  {
    name: 'plan-told-after',
    says: 'A word of planning right behind the words of meeting tells of a plan.',
    examples: [
      {
        text: 'تناولت الصحف اللقاء المرتقب بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف.',
        gloss: 'The papers dealt with the expected meeting of the Syrian minister Haddad and his counterpart Belov.',
        gives: 'planned',
      },
    ],
    cases: ['before-an-expected-meeting'],
    read: ({ after }) =>
      has(
        after.filter((item) => item.kind === 'word' && !isWord(item, noPlanAfter)),
        plannedWords,
      )
        ? PLANNED
        : null,
  },
  {
    name: 'visiting-now',
    says: 'Somebody of whom a relative clause says in the present that he visits a place is there already.',
    examples: [
      {
        text: 'أدلى وزير الدفاع الروسي أوليغ زايتسيف الذي يزور دمشق بتصريح صحفي.',
        gloss: 'The Russian defence minister Zaitsev, who is visiting Damascus, made a statement to the press.',
        gives: 'held',
      },
    ],
    cases: ['guest-who-is-visiting'],
    read: ({ scene, at, word }) =>
      word.kind === 'visit' && word.tense === 'present' && isWord(scene.items[at - 1], relativeWords) ? HELD : null,
  },
  {
    name: 'verb-in-the-present',
    says: 'A verb of meeting in the present tells of a plan; who is gathered in the present may be gathered already.',
    examples: [
      {
        text: 'يلتقي وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في موسكو غدا.',
        gloss: 'The Syrian foreign minister Haddad meets his Russian counterpart Belov in Moscow tomorrow.',
        gives: 'planned',
      },
    ],
    cases: ['visit-announced-with-counterpart', 'subject-before-verb'],
    read: ({ word }) => (isPresent(word) ? PLANNED : null),
  },
  {
    name: 'came-to-meet',
    says: 'A meeting for which somebody came is planned; a picture taken of it, or a time at which it was, says no such thing.',
    examples: [
      {
        text: 'وصل وزير الخارجية الروسي ميخائيل بيلوف إلى دمشق للقاء الرئيس السوري نبيل الصافي.',
        gloss: 'The Russian foreign minister Belov arrived in Damascus to meet President Safi.',
        gives: 'held; planned',
      },
    ],
    cases: ['came-to-meet'],
    read: (asked) => (isCameFor(asked) ? PLANNED : null),
  },
  {
    name: 'has-outcomes',
    says: 'A meeting that has outcomes is over.',
    examples: [
      {
        text: 'سيدرس المجلس نتائج محادثات وزير الخارجية السوري سليم الحداد مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The council will study the outcomes of talks of the Syrian minister Haddad with his counterpart Belov.',
        gives: 'held',
      },
    ],
    cases: ['outcome-of-another-meeting'],
    read: ({ near }) => (isWord(near.at(-1), outcomes) ? HELD : null),
  },
  {
    name: 'came-to-hold',
    says: 'Talks that somebody comes to hold are planned.',
    examples: [
      {
        text: 'وصل وزير الخارجية السوري سليم الحداد إلى موسكو لإجراء مباحثات مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The Syrian foreign minister Haddad arrived in Moscow to hold talks with his Russian counterpart Belov.',
        gives: 'held; planned',
      },
    ],
    cases: ['came-to-hold-talks'],
    read: ({ near, word }) => (word.kind === 'noun' && isWord(near.at(-1), purposeWords) ? PLANNED : null),
  },
  {
    name: 'noun-with-its-own-verb',
    says: 'A noun of meeting takes its time from the verb right behind it, whose subject it is.',
    examples: [
      {
        text: 'تتزامن الزيارة مع اجتماع يعقد في موسكو لوزراء خارجية روسيا وسوريا وتركيا.',
        gloss:
          'The visit coincides with a meeting that is being held in Moscow by the ministers of Russia, Syria and Turkey.',
        gives: 'planned; planned',
      },
    ],
    cases: ['table-of-four-sides'],
    read: ({ scene, at, word }) => {
      if (word.kind !== 'noun') return null;
      const own = meetingAt(scene, isWord(scene.items[at + 1], relativeWords) ? at + 2 : at + 1);
      return own?.kind === 'light' && own.tense ? byTense(own.tense) : null;
    },
  },
  {
    name: 'noun-by-the-verb-before',
    says: 'A noun of meeting takes its time from the nearest verb of meeting, travel or the future before it.',
    examples: [
      {
        text: 'سيشارك وزير الخارجية السوري سليم الحداد في محادثات مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The Syrian foreign minister Haddad will take part in talks with his Russian counterpart Belov.',
        gives: 'planned',
      },
    ],
    cases: ['round-of-talks-is-no-journey'],
    read: (asked) => byVerbBefore(asked),
  },
  {
    name: 'noun-before-a-future',
    says: 'A noun of meeting with a verb in the future close behind it is planned.',
    examples: [
      {
        text: 'تناولت الصحف اجتماع بيلوف مع الحداد الذي سيشارك فيه وزير الدفاع.',
        gloss: 'The papers dealt with the meeting of Belov with Haddad, in which the defence minister will take part.',
        gives: 'planned',
      },
    ],
    cases: ['third-who-takes-part'],
    read: ({ scene, at, word }) =>
      word.kind === 'noun' && scene.items.slice(at + 1, at + 1 + FUTURE_VERB_AFTER).some(isOfFuture) ? PLANNED : null,
  },
  {
    name: 'noun-dated-ahead',
    says: 'A noun of meeting has no tense, but is planned where its day is to come.',
    examples: [
      {
        text: 'كشفت الوزارة عن لقاء وزير الخارجية السوري سليم الحداد بنظيره الروسي ميخائيل بيلوف غدا في موسكو.',
        gloss: 'The ministry told of a meeting of the minister Haddad with his counterpart Belov tomorrow in Moscow.',
        gives: 'planned',
      },
    ],
    cases: ['noun-with-a-day-to-come'],
    read: ({ scene, at, word }) => (word.kind === 'noun' && isDatedAhead(scene, at) ? PLANNED : null),
  },
  {
    name: 'told-as-news',
    says: 'What is told without any sign of a plan was held.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في موسكو.',
        gloss: 'The Syrian foreign minister Haddad met his Russian counterpart Belov in Moscow.',
        gives: 'held',
      },
    ],
    cases: ['meets-verb-then-subject', 'light-verb-with-noun'],
    read: () => HELD,
  },
];

/** The status of a meeting by its own words, with the rule that says so; `null` where no rule does. */
export function statusOf(told: Told): (ToldStatus & { rule: string }) | null {
  const found = firstOf(STATUS, nearbyOf(told));
  return found && { status: found.answer.status, proposed: found.answer.proposed, rule: found.rule.name };
}
