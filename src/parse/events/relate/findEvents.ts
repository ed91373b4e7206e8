import type { Format } from '../../../model/dataset.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { attending, delegations, headingWords } from '../../lexicon/participantWords.ts';
import type { EventPerson, MeetingEvent } from '../../reading/event.ts';
import { firstOf } from '../../reading/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Item } from '../sentence/items.ts';
import { type EventContext, isPerson, isWord, type PersonItem, type Scene } from '../sentence/scene.ts';
import { toPerson } from '../who/toPerson.ts';
import { AGAIN } from './again.ts';
import { JOINING } from './joining.ts';
import { JOURNEYS } from './journey.ts';
import { takeAsHeld, takeAsOff } from './lastMeeting.ts';
import { NOUNS } from './noun.ts';
import { talkOnThePhone } from './phone.ts';
import { NOTHING, NOUN_ALONE, type Telltale, tellingAt } from './telling.ts';
import { UNTOLD } from './untold.ts';
import { LIGHT_VERBS, VERBS } from './verb.ts';

/** Finds what one article tells of meetings, sentence by sentence. */
export function findEvents(
  text: string,
  sentences: readonly Sentence[],
  itemsOf: (sentence: number) => Item[],
  context: EventContext,
): MeetingEvent[] {
  const scene: Scene = {
    text,
    context,
    events: [],
    topic: null,
    pair: [],
    off: null,
    items: [],
    sentence: 0,
    quotes: [],
    used: new Set(),
    bounds: null,
  };
  sentences.forEach(({ quotes }, index) => {
    scene.quotes = quotes;
    read(scene, index, itemsOf(index));
  });
  return scene.events;
}

function read(scene: Scene, sentence: number, items: Item[]): void {
  scene.items = items;
  scene.sentence = sentence;
  scene.used = new Set();
  scene.bounds = null;
  const before = scene.events.length;
  // «وفد يرأسه فلان» ("a delegation headed by so-and-so"): says who leads it, not what they do.
  items.forEach((item, at) => {
    if (item.kind === 'word' && item.meeting && isWord(item, headingWords) && isLed(items, at))
      items[at] = { ...item, meeting: null };
  });
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || scene.used.has(at)) continue;
    const meeting = item.meeting ?? talkOnThePhone(scene, at);
    if (!meeting) continue;
    if (!item.meeting) items[at] = { ...item, meeting };
    const event = relate(scene, at, meeting);
    if (event) keep(scene, event);
  }
  takeAsHeld(scene);
  takeAsOff(scene);
  if (scene.events.length === before || !scene.topic) noteTopic(scene);
  else {
    const first = items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
    if (first) scene.topic = toPerson(scene, first, null);
  }
}

/**
 * How many items before the verb of heading the delegation may stand: the relative word between the two, and what is said of
 * the delegation.
 */
const DELEGATION_BEFORE = 4;

const isLed = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - DELEGATION_BEFORE), at).some((item) => isWord(item, delegations));

function keep(scene: Scene, event: MeetingEvent): void {
  const [subject, ...partners] = event.people;
  if (event.each && subject && partners.length >= 2) {
    for (const partner of partners) keep(scene, withOne(event, subject, partner));
    return;
  }
  scene.events.push(event);
  const named = event.people.filter(({ person }) => person !== null);
  if (named.length >= 2) scene.pair = named.slice(0, 2);
  if (named[0] && event.people.length >= 2) scene.topic = named[0];
}

/** One of the meetings with each: nobody of the others sits at its table. */
function withOne(event: MeetingEvent, subject: EventPerson, partner: EventPerson): MeetingEvent {
  const pair = { ...event, people: [subject, partner], format: pairFormat(event), each: false };
  if (partner.person === null || subject.person === null) return pair;
  return { ...pair, countries: [], roles: [], rank: null };
}

/** Three whom one sentence names, two at a time, sit at no table of three. */
const pairFormat = ({ format }: MeetingEvent): Format => (format === 'multilateral' ? 'talks' : format);

/** How many items at the head of a sentence may hold the verb of attending: the verb, or a particle and the verb. */
const ATTENDING_WITHIN = 2;

function noteTopic(scene: Scene): void {
  // «كما حضر اللقاء فلان وفلان» ("so-and-so and so-and-so attended the meeting too"): who came along is not whom it goes on
  // about.
  if (scene.items.slice(0, ATTENDING_WITHIN).some((item) => isWord(item, attending))) return;
  const first = scene.items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
  if (first) scene.topic = toPerson(scene, first, null);
}

/** How newsrooms tell that people met, or use the words of meeting for something else: the first rule that answers wins. */
export const RELATE: Telltale[] = [...UNTOLD, ...JOINING, ...AGAIN, ...JOURNEYS, ...LIGHT_VERBS, ...VERBS, ...NOUNS];

/** The event that a word of meeting tells of, if any. */
function relate(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  const telling = tellingAt(scene, at, word);
  const told = firstOf(RELATE, telling);
  if (telling.noun !== null && told?.answer !== NOUN_ALONE) scene.used.add(telling.noun);
  if (!told || told.answer === NOTHING || told.answer === NOUN_ALONE) return null;
  // Nobody has seen the event yet: a copy for one more name would double what events take.
  const event = told.answer;
  event.rule = told.rule.name;
  return event;
}
