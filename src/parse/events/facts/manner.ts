import { ATTACHED, alsoWords, inTheCourse, thenWord, whileWords } from '../../lexicon/clauseWords.ts';
import { whereWord } from '../../lexicon/eventWords.ts';
import { andWithWord, eachObject, everyWord, fromWord, withWord } from '../../lexicon/participantWords.ts';
import { tellsVisit } from '../../lexicon/statusWords.ts';
import { bilateral, marginWord, pluralMeetings, separately } from '../../lexicon/tellingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { clauseEnd, isConjoined } from '../sentence/bounds.ts';
import { isPerson, isWord, REACH, type Scene } from '../sentence/scene.ts';

/** Whether there was a meeting with each: «لقاءات منفصلة مع فلان وفلان», «مع كل من» ("separate meetings with … and …", "with each of"). */
export function isDistributive(scene: Scene, at: number, noun: number | null, stop: number): boolean {
  for (let index = Math.min(at, noun ?? at); index < stop; index++) {
    const item = scene.items[index]!;
    if (index === noun && isWord(item, pluralMeetings)) return true;
    if (isWord(item, everyWord) && isWord(scene.items[index - 1], withWord) && isWord(scene.items[index + 1], fromWord))
      return true;
  }
  return isApart(scene, at, noun, stop) || meetsEach(scene, at);
}

/**
 * Whether all that follow are whom somebody met, one by one: «التقى كلا من فلان وفلان» ("met each of … and …"); «كل من»
 * ("each of", as a subject) would be who met.
 */
export function meetsEach({ items }: Scene, at: number): boolean {
  const each = isWord(items[at + 1], inTheCourse) ? at + 2 : at + 1;
  return isWord(items[each], eachObject) && isWord(items[each + 1], fromWord);
}

/**
 * How many items beyond those who met «منفصلة» ("separate") may stand: behind the last name come his office and country, and
 * the day.
 */
const APART_AFTER = 7;

/**
 * Whether each was met by himself: «لقاءات منفصلة» ("separate meetings"), «التقى بفلان وبفلان» ("met with … and with …"),
 * «مع فلان ثم مع فلان» ("with …, then with …").
 */
function isApart(scene: Scene, at: number, noun: number | null, stop: number): boolean {
  const end = Math.max(stop, Math.min(stop + APART_AFTER, clauseEnd(scene, at)));
  return scene.items.slice(Math.min(at, noun ?? at), end).some((item, offset) => {
    const index = Math.min(at, noun ?? at) + offset;
    const next = isWord(scene.items[index - 1], withWord) && isWord(scene.items[index - 2], thenWord);
    const again =
      isPerson(item) && (next || item.prefix === ATTACHED.andWith || isWord(scene.items[index - 1], andWithWord));
    return isWord(item, separately) || (again && index < stop && index > Math.max(at, noun ?? at) + 1);
  });
}

/** How many items behind the words of meeting may call it one of two sides: an adjective, or a name and the adjective. */
const BILATERAL_AFTER = 2;

/** Whether two of a wider meeting met by themselves: «على هامش …», «لقاء ثنائيا» ("on the margins of …", "a bilateral meeting"). */
export function isAside(scene: Scene, from: number, at: number, noun: number | null, stop: number): boolean {
  const last = Math.max(at, noun ?? at);
  return (
    isApart(scene, at, noun, stop) ||
    scene.items.slice(Math.max(from, at - REACH.object), at).some((item) => isWord(item, marginWord)) ||
    scene.items.slice(last + 1, last + 1 + BILATERAL_AFTER).some((item) => isWord(item, bilateral))
  );
}

/** How many items before a verb the word that joins it may stand: «كما أنه التقى» ("he also met") has one between. */
const JOINS_BEFORE = 2;
/** How many items are the head of a sentence: a word that joins it to what was told before stands among them. */
const HEAD = 3;

/** How it goes on from what was told: «كما» ("also") adds to it, «فيما» ("while") tells what went on meanwhile, «و» ("and") or «حيث» ("where") what came next. */
export function continuesAt(scene: Scene, at: number): MeetingEvent['continues'] {
  const near = scene.items.slice(Math.max(0, at - JOINS_BEFORE), at);
  if (near.some((item) => isWord(item, whileWords))) return at > HEAD ? 'meanwhile' : null;
  const last = scene.events.at(-1);
  const told = last && scene.text.slice(last.trigger.start, last.trigger.end);
  // An arrival says nothing of the days after it.
  const next = isConjoined(scene, at) || isWord(scene.items[at - 1], whereWord);
  if (last?.sentence === scene.sentence && next && !(last.visit && !tellsVisit(told ?? ''))) return 'and';
  const also = [...near, ...scene.items.slice(0, Math.min(HEAD, at))].some((item) => isWord(item, alsoWords));
  return also ? 'also' : null;
}
