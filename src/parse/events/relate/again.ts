import { ARTICLE } from '../../lexicon/eventWords.ts';
import { takingPlace } from '../../lexicon/tellingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { dateOf } from '../facts/day.ts';
import { PLACE_REACH, placeNear } from '../facts/place.ts';
import { clauseEnd } from '../sentence/bounds.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { isPerson, isWord } from '../sentence/scene.ts';
import { lastMeeting, SPOKEN_OF_FOR } from './lastMeeting.ts';
import { isVisit, nounWordOf, type Telling, type Telltale } from './telling.ts';

/** Words that say more of a meeting that was told. */
export const AGAIN: readonly Telltale[] = [
  {
    name: 'told-again',
    says: 'A sentence that says where or when "the meeting" took place, and names nobody, is about the one just told.',
    examples: [
      {
        text: 'بحث الرئيس السوري نبيل الصافي مع الرئيس الروسي إيغور أورلوف التعاون. وعقد اللقاء في موسكو أمس.',
        gloss: 'President Safi discussed cooperation with President Orlov. The meeting was held in Moscow yesterday.',
        gives: 'verb-discuss: igor-orlov, nabil-al-safi; told-again: igor-orlov, nabil-al-safi',
      },
    ],
    cases: [
      'press-conference-told-again',
      'told-again-with-place',
      'session-of-the-talks-told-again',
      'guest-received-in-the-palace',
    ],
    read: (telling) => {
      const { kind } = telling.word;
      return kind === 'noun' || (kind === 'light' && !isVisit(telling)) ? relateAgain(telling) : null;
    },
  },
];

/** How many items behind the noun the verb of taking place may stand: «اللقاء الذي جرى» ("the meeting that took place"). */
const TOOK_AFTER = 3;

/** «وعقد اللقاء في قصر الشعب» ("the meeting was held in the palace"), «الاجتماع الذي جرى أمس» ("that took place yesterday"). */
function relateAgain(telling: Telling): MeetingEvent | null {
  const { scene, at } = telling;
  const noun = telling.noun ?? at;
  const word = nounWordOf(telling) ?? telling.word;
  // «اللقاء» ("the meeting"), «جلسة المباحثات» ("the session of talks"): the one that was told.
  const next = meetingAt(scene, noun + 1);
  if ((next?.kind === 'noun' ? next : word).attached !== ARTICLE || word.possessive) return null;
  const last = lastMeeting(scene);
  if (!last || last.proposed || last.people.length < 2) return null;
  if (scene.sentence === last.sentence || scene.sentence - last.sentence > SPOKEN_OF_FOR) return null;
  const from = Math.min(noun, at);
  const to = clauseEnd(scene, Math.max(noun, at));
  const took = scene.items
    .slice(Math.max(0, from - 1), noun + 1 + TOOK_AFTER)
    .find((item) => isWord(item, takingPlace));
  // «وعقد اللقاء في موسكو ضمن زيارة يقوم بها فلان» ("was held in Moscow, on a visit that A is paying"): whoever travels says nothing of it.
  const journey = scene.items.findIndex((_, index) => index > from && meetingAt(scene, index)?.kind === 'journey');
  const until = journey < 0 ? to : Math.min(to, journey);
  if (!took || scene.items.slice(from, until).some(isPerson)) return null;
  const place = placeNear(scene, from, to, ['in'], PLACE_REACH.again);
  const date = dateOf({ scene, from, to, at: from, noun: null, first: from, word }, last.status);
  if (!place && !date) return null;
  const end = Math.max(scene.items[noun]!.end, place?.span.end ?? 0, date?.mention.end ?? 0);
  const { start } = scene.items[from]!;
  return {
    ...last,
    sentence: scene.sentence,
    trigger: { start, end: Math.max(scene.items[noun]!.end, took.end) },
    clause: { start, end },
    place,
    date,
    each: false,
    continues: null,
    upon: null,
    shift: null,
  };
}
