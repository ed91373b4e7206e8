import { joinedLetters } from '../../lexicon/eventWords.ts';
import { intoIt, participating } from '../../lexicon/participantWords.ts';
import { isWord } from '../sentence/scene.ts';
import { collect } from '../who/collect.ts';
import { lastMeeting } from './lastMeeting.ts';
import { NOTHING, type Telling, type Telltale, writtenAt } from './telling.ts';

/** Verbs of entering a meeting that was told. */
export const JOINING: readonly Telltale[] = [
  {
    name: 'joined-later',
    says: 'Who joined them or took part in it sat at the table of the meeting told just before.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف، ثم انضم إليهما الوزير ميخائيل بيلوف.',
        gloss: 'President Safi met President Orlov, then the minister Belov joined them.',
        gives: 'verb-meet: igor-orlov, mikhail-belov, nabil-al-safi',
      },
    ],
    cases: ['joined-later', 'third-who-takes-part', 'takes-part-in-the-meeting-not-the-journey'],
    read: (telling) => (telling.word.kind === 'join' && joinLast(telling) ? NOTHING : null),
  },
];

/** How many sentences after a meeting somebody may still enter it. */
const SENTENCES = 1;

/** «ثم انضم إليه لاحقاً فلان وفلان» ("then A and B joined him later"): adds them to the meeting; whether there was one. */
function joinLast(telling: Telling): boolean {
  const { scene, at } = telling;
  const last = lastMeeting(scene);
  const enters =
    !participating.has(writtenAt(telling).replace(joinedLetters, '')) || isWord(scene.items[at + 1], intoIt);
  if (!last || !enters || scene.sentence - last.sentence > SENTENCES) return false;
  for (const { person, end } of collect(scene, at, 'gather', null).people) {
    if (last.people.some((known) => known.person !== null && known.person === person.person)) continue;
    last.people.push(person);
    if (last.sentence === scene.sentence)
      last.clause = { start: last.clause.start, end: Math.max(last.clause.end, end) };
  }
  return true;
}
