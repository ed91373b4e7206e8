import { ofTheTwo } from '../../lexicon/eventWords.ts';
import { attending } from '../../lexicon/participantWords.ts';
import { isFutureVerb } from '../../lexicon/statusWords.ts';
import { duringWords } from '../../lexicon/tellingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { type Found, isWord, type Scene } from '../sentence/scene.ts';
import { pairBefore } from '../who/pairs.ts';
import { topicAs } from '../who/topic.ts';
import { buildEvent } from './buildEvent.ts';
import { NOTHING, peopleOf, type Telling, type Telltale, writtenAt } from './telling.ts';

/** Nouns that name a meeting with no verb that goes with them. */
export const NOUNS: readonly Telltale[] = [
  {
    name: 'attended',
    says: 'Who attended a meeting came along to one that is told elsewhere.',
    examples: [
      {
        text: 'وحضر جلسة المباحثات وزير الخارجية السوري سليم الحداد ووزير الدفاع الروسي أوليغ زايتسيف.',
        gloss: 'The session of talks was attended by the Syrian minister Haddad and the Russian minister Zaitsev.',
        gives: 'nothing',
      },
    ],
    cases: ['attended-the-session-of-talks', 'delegation-list-is-no-meeting', 'attendants-are-not-the-topic'],
    read: ({ scene, at, word }) => (word.kind === 'noun' && isAttended(scene, at) ? NOTHING : null),
  },
  {
    name: 'reception',
    says: 'Those named behind "at his reception were" received whoever the article speaks of.',
    examples: [
      {
        text: 'وصل الرئيس السوري نبيل الصافي إلى موسكو، وكان في استقباله نائب وزير الخارجية الروسي أنطون فولكوف.',
        gloss: 'President Safi arrived in Moscow, and the Russian deputy minister Volkov was there to receive him.',
        gives: 'visit: nabil-al-safi; reception: anton-volkov, nabil-al-safi',
      },
    ],
    cases: ['reception-at-airport'],
    read: (telling) => (isReception(telling) ? relateReception(telling) : null),
  },
  {
    name: 'meeting-noun',
    says: 'A noun of meeting says that those it names, or those whose meeting it is, met.',
    examples: [
      {
        text: 'تناولت الصحف لقاء الرئيس السوري نبيل الصافي ووزير الخارجية الروسي ميخائيل بيلوف.',
        gloss: 'The papers dealt with the meeting of President Safi and the Russian foreign minister Belov.',
        gives: 'meeting-noun: mikhail-belov, nabil-al-safi',
      },
    ],
    cases: [
      'by-and-of',
      'hyphenated-pair',
      'meeting-of-the-two-before-it',
      'pair-during-a-call',
      'spoken-of-in-passing',
    ],
    read: (telling) => (telling.word.kind === 'noun' && !isReception(telling) ? relateNoun(telling) : null),
  },
];

/** «حضر جلسة المباحثات» ("attended the session of talks"): the verb stands before the first noun of several. */
function isAttended(scene: Scene, at: number): boolean {
  let head = at;
  while (meetingAt(scene, head - 1)?.kind === 'noun') head -= 1;
  return isWord(scene.items[head - 1], attending);
}

/** «في استقباله» ("at his reception"). */
const isReception = ({ word }: Telling): boolean =>
  word.kind === 'noun' && word.format === 'reception' && word.possessive === true;

const relateNoun = (telling: Telling): MeetingEvent | null =>
  buildEvent(telling.scene, { ...telling, found: withPairBefore(telling) });

function relateReception(telling: Telling): MeetingEvent | null {
  const { scene, at } = telling;
  const { people, stop } = withPairBefore(telling);
  const { start: from } = scene.items[at]!;
  const guest = topicAs(scene, at);
  if (!guest) return null;
  const hosts = people.filter(({ person, start }) => start > from && person.person !== guest.person.person);
  if (hosts.length === 0) return null;
  return buildEvent(scene, { ...telling, found: { people: [{ ...guest, strong: true }, ...hosts], stop } });
}

/** How many items before «اجتماعهما» ("the meeting of the two") a verb says what they will talk of there. */
const WILL_BEFORE = 3;

/** Who meets at a noun of meeting: those it names, unless its own words point back at two before it. */
function withPairBefore(telling: Telling): Found {
  const { scene, at, word } = telling;
  const found = peopleOf(telling);
  // «اتفق فلان وفلان خلال لقائهما، ورفض فلان لقاء فلان» ("A and B agreed at their meeting, and C refused to meet D"). But
  // «سيتطرقان خلال اجتماعهما» ("will touch on it at their meeting") speaks of one that is told elsewhere.
  const isTheirs = word.possessive === true && ofTheTwo.test(writtenAt(telling));
  const coming = (): boolean =>
    scene.items
      .slice(Math.max(0, at - WILL_BEFORE), at)
      .some((item) => item.kind === 'word' && isFutureVerb(item.word));
  const theirs = isTheirs && !coming() ? pairBefore(scene, at) : [];
  if (theirs.length > 0) return { people: theirs, stop: found.stop };
  // «اتفقا خلال اتصال» ("the two agreed during a call").
  const frames = word.attached === undefined && isWord(scene.items[at - 1], duringWords);
  return found.people.length === 0 && frames ? { people: pairBefore(scene, at), stop: found.stop } : found;
}
