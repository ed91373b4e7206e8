import { ARTICLE, callsInGeneral } from '../../lexicon/eventWords.ts';
import { gettingWords } from '../../lexicon/participantWords.ts';
import { including, pressAdjectives, pressWords, takingPlace } from '../../lexicon/tellingWords.ts';
import { wordKey } from '../../text/wordKey.ts';
import { isInvitation, isRound, isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { isWord, type Scene } from '../sentence/scene.ts';
import { lastMeeting } from './lastMeeting.ts';
import { isVerb, isVisit, NOTHING, NOUN_ALONE, nounWordOf, type Telling, type Telltale } from './telling.ts';

/** Words of meeting that tell of none, whoever is named with them. */
export const UNTOLD: readonly Telltale[] = [
  {
    name: 'verb-without-its-noun',
    says: 'A verb such as "held" or "gathered" tells of a meeting only with a noun of meeting.',
    examples: [
      {
        text: 'أجرى وزير الخارجية السوري سليم الحداد مع نظيره الروسي ميخائيل بيلوف تجربة جديدة.',
        gloss: 'The Syrian foreign minister Haddad made with his Russian counterpart Belov a new attempt.',
        gives: 'nothing',
      },
    ],
    read: ({ word, noun }) => (noun === null && (word.kind === 'light' || word.kind === 'gather') ? NOTHING : null),
  },
  {
    name: 'included-in-no-journey',
    says: 'A verb of including tells of a meeting only where a journey includes it.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف. وشمل البيان اجتماعا مع وزير الخارجية التركي كمال آيدن.',
        gloss:
          'The Syrian minister Haddad met his Russian counterpart Belov. The statement included a session with the Turkish minister Aydın.',
        gives: 'verb-meet: mikhail-belov, salim-haddad',
      },
    ],
    cases: ['meeting-that-a-visit-included'],
    read: (telling) =>
      telling.word.kind === 'light' && isWord(telling.scene.items[telling.at], including) && !isOfJourney(telling)
        ? NOUN_ALONE
        : null,
  },
  {
    name: 'got-no-call',
    says: 'Of all that can be received only a call is a meeting.',
    examples: [
      {
        text: 'تلقى الرئيس السوري نبيل الصافي دعوة إلى لقاء مع الرئيس الروسي إيغور أورلوف.',
        gloss: 'President Safi got an invitation to a meeting with President Orlov.',
        gives: 'meeting-noun: igor-orlov, nabil-al-safi',
      },
    ],
    cases: ['got-a-call-from', 'call-that-somebody-received'],
    read: (telling) =>
      telling.word.kind === 'light' &&
      isWord(telling.scene.items[telling.at], gettingWords) &&
      nounWordOf(telling)?.format !== 'call'
        ? NOUN_ALONE
        : null,
  },
  {
    name: 'invitation',
    says: 'An invitation to a journey is no journey.',
    examples: [
      {
        text: 'دعا الرئيس الروسي إيغور أورلوف نظيره السوري نبيل الصافي إلى أن يزور موسكو.',
        gloss: 'President Orlov invited his Syrian counterpart Safi to visit Moscow.',
        gives: 'nothing',
      },
    ],
    cases: ['invitation-is-no-visit'],
    read: (telling) =>
      (isVisit(telling) || telling.word.kind === 'journey') && isInvitation(telling.scene, telling.at) ? NOTHING : null,
  },
  {
    name: 'round-of-talks',
    says: 'A round of talks is no journey.',
    examples: [
      {
        text: 'بدأ وزير الخارجية السوري سليم الحداد جولته من المباحثات في موسكو.',
        gloss: 'The Syrian foreign minister Haddad began his round of talks in Moscow.',
        gives: 'nothing',
      },
    ],
    cases: ['round-of-talks-is-no-journey'],
    read: ({ scene, at, word }) => (word.kind === 'journey' && isRound(scene, at) ? NOTHING : null),
  },
  {
    name: 'calls-in-general',
    says: 'Calls without a number are contacts, no one call.',
    examples: [
      {
        text: 'لا يزال الرئيس الروسي إيغور أورلوف يحافظ على اتصالات مع الرئيس السوري نبيل الصافي.',
        gloss: 'President Orlov still keeps up contacts with President Safi.',
        gives: 'nothing',
      },
    ],
    cases: ['calls-in-general-are-no-call'],
    read: ({ scene, at, word }) => (word.kind === 'noun' && isWord(scene.items[at], callsInGeneral) ? NOTHING : null),
  },
  {
    name: 'other-conference',
    says: 'A conference is a meeting of those named only where it is for the press.',
    examples: [
      {
        text: 'قال وزير الخارجية الروسي ميخائيل بيلوف في مؤتمر علمي مع نظيره السوري سليم الحداد إن الأمر مهم.',
        gloss: 'The Russian minister Belov said at a scholarly conference with his counterpart Haddad that it matters.',
        gives: 'nothing',
      },
    ],
    cases: ['press-conference-with-counterpart'],
    read: ({ scene, at, word }) =>
      word.kind === 'noun' &&
      isWord(scene.items[at], pressWords) &&
      !isWord(scene.items[at + 1], pressAdjectives) &&
      !isTheOneTold(scene, at)
        ? NOTHING
        : null,
  },
  {
    name: 'verbal-noun',
    says: 'What has the form of a verb in the past is a noun behind a preposition or a word of planning.',
    examples: [
      {
        text: 'ظهرت مؤشرات على تباحث وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف.',
        gloss:
          'There were signs of consulting by the Syrian foreign minister Haddad and his Russian counterpart Belov.',
        gives: 'nothing',
      },
    ],
    cases: ['verbal-noun-before-a-journey'],
    read: (telling) => (isVerb(telling) && isVerbalNoun(telling.scene, telling.at, telling.word) ? NOTHING : null),
  },
];

/** «وانعقد المؤتمر اليوم» ("the conference took place today"): the one with the press that was told. */
function isTheOneTold(scene: Scene, at: number): boolean {
  if (!isWord(scene.items[at - 1], takingPlace) || meetingAt(scene, at)?.attached !== ARTICLE) return false;
  const last = lastMeeting(scene);
  return last !== null && pressWords.has(wordKey(scene.text.slice(last.trigger.start, last.trigger.end)));
}

/** How many items before a verb of including the journey may stand: it with its goal and day. */
const JOURNEY_BEFORE = 5;

/** «الزيارة شملت لقاء», «شملت الزيارة لقاء» ("the visit included a meeting"). */
function isOfJourney({ scene, at }: Telling): boolean {
  if (meetingAt(scene, at + 1)?.kind === 'journey') return true;
  for (let index = at - 1; index >= Math.max(0, at - JOURNEY_BEFORE); index--) {
    const kind = meetingAt(scene, index)?.kind;
    if (kind) return kind === 'journey';
  }
  return false;
}
