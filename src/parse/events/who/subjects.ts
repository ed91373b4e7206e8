import {
  ATTACHED,
  andInWords,
  inTheCourse,
  joints,
  newClause,
  nextTime,
  nextTimeBegins,
  particleWords,
  relativeWords,
  thatWords,
  toBeWords,
} from '../../lexicon/clauseWords.ts';
import { toWord } from '../../lexicon/eventWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { delegations } from '../../lexicon/participantWords.ts';
import { onceWords, wasWords } from '../../lexicon/statusWords.ts';
import { makingJourney, withIt } from '../../lexicon/tellingWords.ts';
import { clauseStart, isConjoined } from '../sentence/bounds.ts';
import { isSpokenOf, isTitle, linkBefore } from '../sentence/links.ts';
import { meetingAt } from '../sentence/meetingNouns.ts';
import { type FoundPerson, isPerson, isWord, type PersonItem, REACH, type Scene } from '../sentence/scene.ts';
import { personAfter } from './neighbours.ts';
import { asFound, toPerson } from './toPerson.ts';
import { isQuotedBy, topicAs } from './topic.ts';

/** How far before a verb its subject may stand, in items of any kind, and in words that are no particles: a short phrase. */
const LEFT_REACH = 12;
const LEFT_WORDS = 4;
/** How far before a verb what joins it may stand, in items: «ومن المقرر أن» ("and it is planned that") with a day. */
const JOINT_REACH = 6;
/** How far before «للقاء» ("to meet") the journey may stand that leads to it, in items: whoever travels, where to and when. */
const JOURNEY_REACH = 14;
/** How far before a noun of meeting the subject of its clause may stand, in items. */
const SENTENCE_REACH = 10;

/** The subject to the left of a verb: whoever a relative clause tells of, or who stands right before it. */
export const subjectLeft = (scene: Scene, at: number): FoundPerson | null =>
  antecedent(scene, at) ?? nearestLeft(scene, at);

/** «رسالة من فلان الذي التقى فلانا» ("a letter from so-and-so, who met so-and-so"): the one it tells of, whatever he was named for. */
export function antecedent(scene: Scene, at: number): FoundPerson | null {
  if (isConjoined(scene, at) || !isWord(scene.items[at - 1], relativeWords)) return null;
  const item = scene.items[at - 2];
  return isPerson(item) ? asFound(scene, item) : null;
}

/** The subject that stands right before a verb: nothing but commas, dates, places and particles between. */
export function nearestLeft(scene: Scene, at: number): FoundPerson | null {
  // «التقى فلان فلانا، والتقى فلان فلانا» ("… met …, and … met …"): whoever stands before «و» ("and") belongs to the verb before it.
  if (isConjoined(scene, at)) return null;
  // «سبق لفلان أن زار» ("so-and-so has visited before"): the one who did, whatever letter he carries.
  const doer = scene.items[at - 2];
  if (isPerson(doer) && isWord(scene.items[at - 1], toWord) && isWord(scene.items[at - 3], onceWords))
    return asFound(scene, doer);
  let gap = 0;
  for (let index = at - 1; index >= 0 && at - index <= LEFT_REACH; index--) {
    const item = scene.items[index]!;
    if (isPerson(item)) {
      if (item.prefix === ATTACHED.for || item.prefix === ATTACHED.with || isSpokenOf(scene, index)) return null;
      // «بعد أن التقى فلان في دمشق، يجتمع فلان» ("after so-and-so met in Damascus, so-and-so meets"): he is of the verb before him.
      if (meetingAt(scene, index - 1)?.tense) return null;
      if (wasMetBefore(scene, at, item)) return null;
      // Two joined subjects of a dual, «فلان وفلان بحثا» ("… and … talked"), are taken together by `companionsOf`.
      return asFound(scene, item);
    }
    if (item.kind === 'date' || item.kind === 'place' || item.kind === 'country') continue;
    if (item.kind !== 'word') continue;
    if (thatWords.has(item.word) || sayingWords.has(item.word) || newClause.has(item.word)) return null;
    // «بحث مع فلان، وكان قد التقى فلانا» ("he talked with …, and had met …"): whoever stands before «وكان» ("and had") is of the clause before.
    const opens = andInWords.has(item.word) || (isWord(item, wasWords) && isConjoined(scene, index));
    if (opens && !meetingAt(scene, at)?.dual) return null;
    if (item.meeting && item.meeting.tense !== null) return null;
    if (!particleWords.has(item.word)) gap += 1;
    if (gap > LEFT_WORDS) return null;
    if (relativeWords.has(item.word) && gap > 0) gap += 1;
  }
  return null;
}

/** «التقى فلان فلانا في موسكو، بعدها التقى فلانا» ("… met … in Moscow, after which [he] met …"): whom somebody met before is not who goes on. */
const wasMetBefore = (scene: Scene, at: number, { mention }: PersonItem): boolean =>
  !meetingAt(scene, at)?.dual &&
  scene.events.some(
    ({ sentence, people }) => sentence === scene.sentence && people.findIndex((one) => one.mention === mention) > 0,
  );

/**
 * The subject of the clause before: «زار فلان موسكو والتقى» ("so-and-so visited Moscow and met"), «وصل فلان إلى موسكو، حيث
 * من المقرر أن يلتقي» ("… arrived in Moscow, where he is to meet"). `null` where several stand there and it is not sure who
 * goes on; `undefined` where nobody does.
 */
export function subjectBefore(scene: Scene, at: number): FoundPerson | null | undefined {
  const joint = jointBefore(scene, at);
  if (joint === null) return undefined;
  const from = clauseStart(scene, joint - 1);
  const traveller = travellerIn(scene, from, joint);
  if (traveller) return traveller;
  const last = scene.events.at(-1);
  const told = last?.sentence === scene.sentence ? last : undefined;
  const others = scene.items.slice(from, joint).flatMap((item, offset) => {
    const index = from + offset;
    if (!isPerson(item) || isTitle(scene, index) || isSpokenOf(scene, index)) return [];
    if (isQuotedBy(scene, at, index)) return [];
    const person = toPerson(scene, item, scene.topic);
    const known = told?.people.some((one) => one.mention === item.mention || one.person === person.person);
    return known ? [] : [{ person, start: item.start, end: item.end, strong: false }];
  });
  const subject = told?.people[0];
  if (others.length === 0 && subject) {
    const { start, end } = subject.mention.start >= scene.items[0]!.start ? subject.mention : scene.items[at]!;
    return { person: subject, start, end, strong: false };
  }
  if (others.length === 0) return undefined;
  const apart = !told || told.clause.end <= scene.items[from]!.start;
  return others.length === 1 && apart ? others[0]! : null;
}

/**
 * Index of what joins a verb to the clause before it: its own «و» ("and"), «حيث» ("where"), «ثم», «وبعد ذلك» ("then", "and after that"), «ثم», «وبعد ذلك» ("then", "and after that"), «ومن المقرر أن» ("and he is to"),
 * «زيارة يلتقي خلالها» ("a visit on which he meets"); `null` where nothing does.
 */
export function jointBefore(scene: Scene, at: number): number | null {
  if (isConjoined(scene, at) || isWord(scene.items[at + 1], inTheCourse)) return at;
  let next = false;
  for (let index = at - 1; index > 0 && at - index <= JOINT_REACH; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'date') continue;
    if (item.kind !== 'word') return null;
    if (nextTime.has(item.word)) {
      next = true;
      continue;
    }
    if (joints.has(item.word) || (next && nextTimeBegins.has(item.word))) return index;
    if (isConjoined(scene, index)) return toBeWords.has(item.word.slice(1)) ? index : null;
    if (!toBeWords.has(item.word)) return null;
  }
  return null;
}

/** Whose journey a clause tells: «فلان الذي وصل إلى», «وصل وفد برئاسة فلان» ("so-and-so, who arrived in", "a delegation headed by … arrived"). */
function travellerIn(scene: Scene, from: number, to: number): FoundPerson | null {
  for (let index = to - 1; index >= from; index--) {
    const kind = meetingAt(scene, index)?.kind;
    const doer = kind === 'journey' ? doerOf(scene, index) : null;
    if (doer) return doer;
    if (kind !== 'visit') continue;
    const isLed = isWord(scene.items[index + 1], delegations);
    const led = isLed ? scene.items.findIndex((item, at) => at > index && isPerson(item)) : index + 1;
    const who = isWord(scene.items[index - 1], relativeWords) ? index - 2 : led;
    const item = scene.items[who];
    if (!isPerson(item) || linkBefore(scene, who) === 'about') return null;
    return asFound(scene, item);
  }
  return null;
}

/** «زيارة قام بها فلان», «زيارة أجراها فلان» ("a visit that so-and-so made"). */
function doerOf(scene: Scene, at: number): FoundPerson | null {
  if (!isWord(scene.items[at + 1], makingJourney)) return null;
  const doer = scene.items[isWord(scene.items[at + 2], withIt) ? at + 3 : at + 2];
  return isPerson(doer) ? asFound(scene, doer) : null;
}

/** Who comes to meet, by the journey before: «وصل فلان إلى الدوحة للقاء أميرها» ("so-and-so arrived in Doha to meet its emir"). */
export function travellerBefore(scene: Scene, at: number): FoundPerson | null {
  for (let index = at - 1; index >= 0 && at - index <= JOURNEY_REACH; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (thatWords.has(item.word) || sayingWords.has(item.word))) return null;
    if (meetingAt(scene, index)?.kind === 'visit')
      return subjectLeft(scene, index) ?? personAfter(scene, index, REACH.subject) ?? topicAs(scene, index);
  }
  return null;
}

/** The one person who stands before a noun of meeting in its clause; of several it is not sure whose it is. */
export function subjectOfSentence(scene: Scene, at: number): FoundPerson | null {
  let found: FoundPerson | null = null;
  for (let index = at - 1; index >= 0 && at - index <= SENTENCE_REACH; index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && thatWords.has(item.word)) return found;
    if (!isPerson(item) || isTitle(scene, index) || isSpokenOf(scene, index)) continue;
    const person = toPerson(scene, item, scene.topic);
    if (found ? person.person !== found.person.person : person.person === null) return null;
    found = { person, start: item.start, end: item.end, strong: false };
  }
  return found;
}
