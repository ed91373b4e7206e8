import { ARTICLE } from '../../lexicon/eventWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { thePlan } from '../../lexicon/statusWords.ts';
import { duringIt } from '../../lexicon/tellingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { offBy } from '../facts/statusSigns.ts';
import type { Item } from '../sentence/items.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { isPerson, isWord, type Scene } from '../sentence/scene.ts';

/** How many sentences after a meeting «اللقاء» ("the meeting") still means that one. */
export const SPOKEN_OF_FOR = 2;

/** The meeting told last; a journey of one of those who met does not part from it. */
export function lastMeeting({ events }: Scene): MeetingEvent | null {
  const last = events.findLast(({ visit }) => !visit);
  const since = last ? events.slice(events.indexOf(last) + 1) : [];
  const theirs = since.every(({ people: [traveller] }) =>
    last?.people.some(({ person }) => person !== null && person === traveller?.person),
  );
  return last && theirs ? last : null;
}

/** The status rule of what turns out to have been going on. */
const UNDER_WAY = 'said-at-the-meeting';

/** «وأكد فلان خلال اللقاء» ("A stressed during the meeting"): what was told in the present went on when the words were said. */
export function takeAsHeld(scene: Scene): void {
  const said = scene.items.findIndex((item) => isWord(item, sayingWords));
  if (said < 0) return;
  const meanwhile = scene.items.some(
    (item, index) => index > said && isWord(item, duringIt) && meetingAt(scene, index + 1)?.attached === ARTICLE,
  );
  const last = meanwhile ? lastMeeting(scene) : null;
  if (last?.status !== 'planned' || last.tense !== 'present' || last.proposed) return;
  if (last.sentence === scene.sentence || scene.sentence - last.sentence > SPOKEN_OF_FOR) return;
  last.status = 'held';
  last.statusRule = UNDER_WAY;
  if (last.date) last.date = { ...last.date, tense: 'past' };
}

/** The status rule of a plan that a later sentence says came to nothing. */
const CALLED_OFF_AFTERWARDS = 'called-off-afterwards';

/** How many items before a word for putting off or calling off the meeting may stand, with its sides between. */
const OFF_AFTER = 12;
/** How many items behind it: «ألغي الاجتماع» ("the meeting was called off"). */
const OFF_BEFORE = 1;

/** «لكن الاجتماع ألغي» ("but the meeting was called off"): what became of the meeting that was to be, told before or told next. */
export function takeAsOff(scene: Scene): void {
  const { items, sentence } = scene;
  const index = items.findIndex((item) => offBy(item) !== null);
  const status = offBy(items[index]);
  if (status === null || items.slice(0, index).some(isPerson)) return;
  const isThe = (item: Item): boolean =>
    isWord(item, thePlan) ||
    (item.kind === 'word' && item.meeting?.kind === 'noun' && item.meeting.attached === ARTICLE);
  const around = items.slice(Math.max(0, index - OFF_AFTER), index + 1 + OFF_BEFORE);
  if (!around.some(isThe)) return;
  scene.off = { sentence, status };
  const last = lastMeeting(scene);
  if (last?.status !== 'planned' || last.proposed || last.sentence === sentence) return;
  if (sentence - last.sentence > SPOKEN_OF_FOR) return;
  last.status = status;
  last.statusRule = CALLED_OFF_AFTERWARDS;
}
