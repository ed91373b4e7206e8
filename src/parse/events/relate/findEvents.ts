import type { Format } from '../../../model/dataset.ts';
import { relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { type MeetingWord, sayingWords } from '../../lexicon/meetingWords.ts';
import {
  attending,
  delegations,
  gettingWords,
  headingWords,
  intoIt,
  participating,
} from '../../lexicon/participantWords.ts';
import { isFutureVerb } from '../../lexicon/statusWords.ts';
import {
  byPhone,
  duringIt,
  duringWords,
  pressAdjectives,
  pressWords,
  takingPlace,
  talking,
} from '../../lexicon/tellingWords.ts';
import type { EventPerson, MeetingEvent } from '../../reading/event.ts';
import type { Sentence } from '../../reading/mentions.ts';
import { placeNear } from '../facts/place.ts';
import { dateOf, firstSinceAfter } from '../facts/when.ts';
import { clauseEnd } from '../sentence/bounds.ts';
import type { Item } from '../sentence/items.ts';
import {
  betweenAfter,
  isImpersonal,
  isInvitation,
  isRound,
  isVerbalNoun,
  meetingAt,
  nounAfter,
  nounBefore,
} from '../sentence/meetingNouns.ts';
import {
  type EventContext,
  isPerson,
  isWord,
  type PersonItem,
  reach,
  type Scene,
  type WordItem,
} from '../sentence/scene.ts';
import { collect } from '../who/collect.ts';
import { partnerAfter, personAfter } from '../who/neighbours.ts';
import { pairBefore } from '../who/pairs.ts';
import { subjectLeft } from '../who/subjects.ts';
import { toPerson } from '../who/toPerson.ts';
import { topicAs } from '../who/topic.ts';
import { build } from './buildEvent.ts';

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
  // «وفد يرأسه فلان»: says who leads it, not what they do.
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
  if (scene.events.length === before || !scene.topic) noteTopic(scene);
  else {
    const first = items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
    if (first) scene.topic = toPerson(scene, first, null);
  }
}

const isLed = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => isWord(item, delegations));

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

/** «تحدث فلان وفلان هاتفيا», «تحدث هاتفيا مع فلان»: the verb of saying is one of meeting by the word after it. */
function talkOnThePhone(scene: Scene, at: number): MeetingWord | null {
  const { word } = scene.items[at] as WordItem;
  if (!talking.has(word)) return null;
  const after = scene.items.slice(at + 1, at + 1 + reach.partner);
  const stop = after.find((item) => isWord(item, thatWords) || isWord(item, byPhone));
  if (!isWord(stop, byPhone)) return null;
  const past = /^[وف]?تحدث/u.test(word);
  return {
    kind: 'meet',
    tense: past ? 'past' : 'present',
    format: 'call',
    ...(word.endsWith('ا') ? { dual: true } : {}),
  };
}

/** «وأكد فلان خلال اللقاء»: what was told in the present went on when the words were said. */
function takeAsHeld(scene: Scene): void {
  const said = scene.items.findIndex((item) => isWord(item, sayingWords));
  if (said < 0) return;
  const meanwhile = scene.items.some(
    (item, index) => index > said && isWord(item, duringIt) && meetingAt(scene, index + 1)?.attached === 'ال',
  );
  const last = meanwhile ? lastMeeting(scene) : null;
  if (last?.status !== 'planned' || last.tense !== 'present' || last.proposed) return;
  if (last.sentence === scene.sentence || scene.sentence - last.sentence > 2) return;
  last.status = 'held';
  if (last.date) last.date = { ...last.date, tense: 'past' };
}

function noteTopic(scene: Scene): void {
  // «كما حضر اللقاء فلان وفلان»: who came along is not whom it goes on about.
  if (scene.items.slice(0, 2).some((item) => isWord(item, attending))) return;
  const first = scene.items.find((item): item is PersonItem => isPerson(item) && item.mention.person !== null);
  if (first) scene.topic = toPerson(scene, first, null);
}

function relate(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  switch (word.kind) {
    case 'light':
      return relateLight(scene, at, word);
    case 'meet':
    case 'receive':
    case 'discuss':
      return relateVerb(scene, at, word);
    case 'gather':
      return relateGathering(scene, at, word);
    case 'join':
      return relateJoining(scene, at);
    case 'visit':
      return relateVisit(scene, at, word);
    case 'noun':
      return relateNoun(scene, at, word);
    case 'journey':
      return relateJourney(scene, at, word);
  }
}

/** «أجرى … محادثات مع», «عقد … لقاء مع», «مؤتمر صحفي عقده مع». */
function relateLight(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  const noun = nounAfter(scene, at) ?? nounBefore(scene, at);
  if (noun === null) return null;
  const nounWord = scene.items[noun] as WordItem;
  const journey = nounWord.meeting?.kind === 'journey';
  // «تلقى اتصالا من فلان»; but «تلقى دعوة لعقد اجتماع» is none.
  if (isWord(scene.items[at], gettingWords) && nounWord.meeting?.format !== 'call') return null;
  scene.used.add(noun);
  if (journey) return relateVisit(scene, at, { ...word, kind: 'visit' }, noun);
  const again = relateAgain(scene, noun, at, nounWord.meeting ?? word);
  if (again) return again;
  const between = betweenAfter(scene, Math.max(at, noun));
  const impersonal = between !== null || (noun < at && isImpersonal(scene, at));
  const found = collect(scene, between ?? at, impersonal ? 'noun' : 'verb', noun);
  if (nounWord.meeting?.format === 'reception' && found.people.length === 1) {
    // «جرت مراسم استقبال فلان في المطار»: part of a journey; who received comes later.
    return build(scene, at, { ...word, kind: 'visit' }, found, { noun, rule: 'ceremony' });
  }
  return build(scene, at, word, found, { noun, rule: 'light-verb' });
}

/** «التقى فلان فلانا», «فلان اجتمع مع فلان», «بحث فلان مع فلان». */
function relateVerb(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  if (isVerbalNoun(scene, at, word)) return null;
  const found = collect(scene, at, 'verb', null);
  const before = scene.items[at - 1];
  // «ليست المرة الأولى التي يلتقي فيها فلان فلانا»: how often, not that they meet.
  if (isWord(before, relativeWords) && scene.items.slice(Math.max(0, at - 5), at).some((item) => isWord(item, 'المرة')))
    return null;
  // «سئل عما إذا كان فلان سيلتقي فلانا»: asked, not told.
  if (scene.items.slice(Math.max(0, at - 4), at).some((item) => isWord(item, 'إذا'))) return null;
  // «ناقش المجلس الملف بحضور المندوبين»: whoever comes along did not do it.
  const [first] = found.people;
  const byOthers =
    first && first.start > scene.items[at]!.start && found.people.every(({ person }) => person.person === null);
  if (word.kind === 'discuss' && byOthers && first.strong) return null;
  if (word.dual && (before?.kind === 'country' || before?.kind === 'place')) return null;
  if (word.kind === 'discuss') {
    const partner = found.people.some(({ strong }) => strong);
    // «بحث فلان وفلان»: two of different sides do it together.
    const [one, other] = found.people.map(({ person }) => person.mention.country);
    const together = one != null && other != null && one !== other;
    if (!partner && !(found.people.length >= 2 && (word.dual || together))) return null;
    // «ناقشا مواجهة تهديدات فلان»: whoever follows the two is what they talk of.
    if (!partner && word.dual && found.people.some(({ start }) => start > scene.items[at]!.start)) return null;
  }
  return build(scene, at, word, found, { noun: null, rule: `verb-${word.kind}` });
}

/** «اللقاء الذي جمع فلانا بفلان», «اجتماع يضم …». */
function relateGathering(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  const noun = nounBefore(scene, at, 9) ?? nounAfter(scene, at, 2);
  if (noun === null) return null;
  scene.used.add(noun);
  const found = collect(scene, at, 'gather', noun);
  return build(scene, at, word, found, { noun, rule: 'gathering' });
}

/** «ثم انضم إليه لاحقاً فلان وفلان»: into the meeting just told. */
function relateJoining(scene: Scene, at: number): null {
  const last = lastMeeting(scene);
  const item = scene.items[at] as WordItem;
  const enters = !participating.has(item.word.replace(/^[وفس]{1,2}/u, '')) || isWord(scene.items[at + 1], intoIt);
  if (!last || !enters || scene.sentence - last.sentence > 1) return null;
  for (const { person, end } of collect(scene, at, 'gather', null).people) {
    if (last.people.some((known) => known.person !== null && known.person === person.person)) continue;
    last.people.push(person);
    if (last.sentence === scene.sentence)
      last.clause = { start: last.clause.start, end: Math.max(last.clause.end, end) };
  }
  return null;
}

/** «لقاء فلان وفلان», «خلال اجتماعه مع», «محادثات مع», «قمة بين». */
function relateNoun(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  const receiving = word.format === 'reception' && word.possessive === true;
  // «يحافظ على اتصالات مع فلان»: some calls, no one call.
  if (isWord(scene.items[at], 'اتصالات') || isWord(scene.items[at], 'الاتصالات')) return null;
  const press = isWord(scene.items[at], pressWords);
  if (press && !isWord(scene.items[at + 1], pressAdjectives)) return null;
  const again = relateAgain(scene, at, at, word);
  if (again) return again;
  // «وحضر الجلسة فلان وفلان»: who came along, in a meeting that is told elsewhere.
  let head = at;
  while (meetingAt(scene, head - 1)?.kind === 'noun') head -= 1;
  if (isWord(scene.items[head - 1], attending)) return null;
  const found = collect(scene, at, word.possessive ? 'possessive' : 'noun', null);
  // «اتفق فلان وفلان خلال لقائهما، ورفض فلان لقاء فلان»: whose it is, the word itself says.
  const isTheirs = word.possessive && /هما$/u.test((scene.items[at] as WordItem).word);
  // «سيتطرقان خلال اجتماعهما»: what they will talk of, at a meeting that is told elsewhere.
  const coming = scene.items
    .slice(Math.max(0, at - 3), at)
    .some((item) => item.kind === 'word' && isFutureVerb(item.word));
  const theirs = isTheirs && !coming ? pairBefore(scene, at) : [];
  if (theirs.length > 0) found.people = theirs;
  if (found.people.length === 0 && word.attached === undefined && isWord(scene.items[at - 1], duringWords))
    found.people = pairBefore(scene, at);
  if (receiving) {
    // «وكان في استقباله فلان وفلان»: those named receive whoever the article speaks of.
    const guest = topicAs(scene, at);
    if (!guest || !found.people.some(({ start }) => start > scene.items[at]!.start)) return null;
    found.people = found.people.filter(
      ({ person, start }) => start > scene.items[at]!.start && person.person !== guest.person.person,
    );
    if (found.people.length === 0) return null;
    found.people.unshift({ ...guest, strong: true });
  }
  return build(scene, at, word, found, { noun: at, rule: receiving ? 'reception' : 'meeting-noun' });
}

/** «وعقد اللقاء في قصر الشعب», «الاجتماع الذي جرى أمس»: where and when the meeting just told took place. */
function relateAgain(scene: Scene, noun: number, at: number, word: MeetingWord): MeetingEvent | null {
  // «اللقاء», «جلسة المباحثات»: the one that was told.
  const definite = (meetingAt(scene, noun + 1)?.kind === 'noun' ? meetingAt(scene, noun + 1) : word)?.attached === 'ال';
  if (!definite || word.possessive) return null;
  const last = lastMeeting(scene);
  if (!last || last.proposed || last.people.length < 2) return null;
  if (scene.sentence === last.sentence || scene.sentence - last.sentence > 2) return null;
  const from = Math.min(noun, at);
  const to = clauseEnd(scene, Math.max(noun, at));
  const took = scene.items.slice(Math.max(0, from - 1), noun + 4).find((item) => isWord(item, takingPlace));
  if (!took || scene.items.slice(from, to).some(isPerson)) return null;
  const place = placeNear(scene, from, to, ['in'], 12);
  const date = dateOf(scene, from, to, from, null, word, last.status);
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
    shift: null,
    rule: 'told-again',
  };
}

/** The meeting told last; a journey of one of those who met does not part from it. */
function lastMeeting({ events }: Scene): MeetingEvent | null {
  const last = events.findLast(({ visit }) => !visit);
  const since = last ? events.slice(events.indexOf(last) + 1) : [];
  const theirs = since.every(({ people: [traveller] }) =>
    last?.people.some(({ person }) => person !== null && person === traveller?.person),
  );
  return last && theirs ? last : null;
}

/** «زار فلان روسيا», «وصل فلان إلى موسكو»; with «مع» or «للقاء» somebody, the meeting speaks for itself. */
function relateVisit(scene: Scene, at: number, word: MeetingWord, journey: number | null = null): MeetingEvent | null {
  if (isInvitation(scene, at)) return null;
  const subject = subjectLeft(scene, at) ?? personAfter(scene, at, reach.subject) ?? topicAs(scene, at);
  const place = placeNear(scene, at, clauseEnd(scene, at), ['to', 'bare', 'in'], 14);
  if (!subject || !place) return null;
  const partner = partnerAfter(scene, at);
  const people = [subject];
  if (partner && partner.person.person !== subject.person.person) people.push(partner);
  const firstSince = firstSinceAfter(scene, at);
  const event = build(
    scene,
    at,
    { ...word, kind: 'visit' },
    { people, stop: clauseEnd(scene, at) },
    { noun: journey, rule: partner ? 'visit-with' : 'visit' },
  );
  if (!event) return null;
  if (firstSince) {
    const { date, ...rest } = event;
    scene.events.push({
      ...rest,
      date: { mention: firstSince, tense: 'past' },
      firstSince: true,
      status: 'held',
      visit: true,
      people: [people[0]!.person],
      rule: 'first-visit-since',
    });
    if (event.date?.mention === firstSince) event.date = null;
  }
  return event;
}

/** «خلال زيارة قام بها فلان إلى موسكو», «زيارة فلان المرتقبة إلى موسكو بعد غد». */
function relateJourney(scene: Scene, at: number, word: MeetingWord): MeetingEvent | null {
  if (isInvitation(scene, at) || isRound(scene, at)) return null;
  const doer = personAfter(scene, at, reach.object);
  const subject = doer ?? (word.possessive ? topicAs(scene, at) : null);
  const place = placeNear(scene, at, clauseEnd(scene, at), ['to', 'bare', 'in'], 16);
  if (!subject || !place) return null;
  return build(
    scene,
    at,
    { ...word, kind: 'visit' },
    { people: [subject], stop: clauseEnd(scene, at) },
    { noun: at, rule: 'journey' },
  );
}
