import { endingJourney, makingJourney } from '../../lexicon/tellingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { GOAL, PLACE_REACH, placeNear } from '../facts/place.ts';
import { firstSinceAfter } from '../facts/since.ts';
import { clauseEnd } from '../sentence/bounds.ts';
import { type FoundPerson, isPerson, isWord, REACH, type Scene } from '../sentence/scene.ts';
import { partnerAfter, personAfter } from '../who/neighbours.ts';
import { subjectLeft } from '../who/subjects.ts';
import { asFound } from '../who/toPerson.ts';
import { topicAs } from '../who/topic.ts';
import { buildEvent } from './buildEvent.ts';
import { isVisit, type Telling, type Telltale } from './telling.ts';

/** Journeys: they are meetings where somebody is named with whom. */
export const JOURNEYS: readonly Telltale[] = [
  {
    name: 'visit-with',
    says: 'A journey told with somebody who was met on it is a meeting of the two.',
    examples: [
      {
        text: 'يزور وزير الخارجية السوري سليم الحداد موسكو للتشاور حول التعاون مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The Syrian minister Haddad visits Moscow to confer on cooperation with his Russian counterpart Belov.',
        gives: 'visit-with: mikhail-belov, salim-haddad',
      },
    ],
    cases: ['visit-announced-with-counterpart'],
    read: (telling) => (isVisit(telling) && partnerAfter(telling.scene, telling.at) ? relateVisit(telling) : null),
  },
  {
    name: 'visit',
    says: 'A verb of going or coming tells of a journey of its subject to the place it names.',
    examples: [
      {
        text: 'وصل وزير الخارجية السوري سليم الحداد إلى موسكو.',
        gloss: 'The Syrian foreign minister Haddad arrived in Moscow.',
        gives: 'visit: salim-haddad',
      },
    ],
    cases: ['visit-names-the-place', 'journey-to-several-places', 'first-since-back-reference'],
    read: (telling) => (isVisit(telling) ? relateVisit(telling) : null),
  },
  {
    name: 'journey',
    says: 'A noun of travel tells of a journey of the person whom it names, or of whoever the sentence is about.',
    examples: [
      {
        text: 'تأتي زيارة وزير الخارجية السوري سليم الحداد إلى موسكو في وقت حساس.',
        gloss: 'The visit of the Syrian foreign minister Haddad to Moscow comes at a sensitive time.',
        gives: 'journey: salim-haddad',
      },
    ],
    cases: ['journey-during-which-he-meets'],
    read: (telling) => (telling.word.kind === 'journey' ? relateJourney(telling) : null),
  },
];

/** What says of an earlier visit only that this one is the first since. */
const FIRST_SINCE = 'first-visit-since';

/** «زار فلان روسيا» ("A visited Russia"); with «للقاء» ("to meet") somebody, that meeting speaks for itself. */
function relateVisit({ scene, at, word, noun }: Telling): MeetingEvent | null {
  const subject = subjectLeft(scene, at) ?? personAfter(scene, at, REACH.subject) ?? topicAs(scene, at);
  const stop = clauseEnd(scene, at);
  const place = placeNear(scene, at, stop, GOAL, PLACE_REACH.journey);
  if (!subject || !place) return null;
  const partner = partnerAfter(scene, at);
  const people = [subject];
  if (partner && partner.person.person !== subject.person.person) people.push(partner);
  const event = buildEvent(scene, { at, word: { ...word, kind: 'visit' }, noun, found: { people, stop } });
  const since = event && firstSinceAfter(scene, at);
  if (!since) return event;
  // «هي الأولى منذ أيلول 2021» ("the first since September 2021"): there was one then.
  scene.events.push({
    ...event,
    date: { mention: since, tense: 'past' },
    firstSince: true,
    status: 'held',
    statusRule: FIRST_SINCE,
    visit: true,
    people: [subject.person],
    rule: FIRST_SINCE,
  });
  return event.date?.mention === since ? { ...event, date: null } : event;
}

/** «خلال زيارة قام بها فلان إلى موسكو» ("during a visit that A made to Moscow"), «زيارته إلى موسكو» ("his visit to Moscow"). */
function relateJourney({ scene, at, word, noun }: Telling): MeetingEvent | null {
  const maker = makerOf(scene, at);
  const doer = maker ?? personAfter(scene, at, REACH.object);
  const subject = doer ?? (word.possessive ? topicAs(scene, at) : null);
  const stop = clauseEnd(scene, at);
  const place = placeNear(scene, at, stop, GOAL, PLACE_REACH.journeyNoun);
  if (!subject || !place) return null;
  const event = buildEvent(scene, {
    at,
    word: { ...word, kind: 'visit' },
    noun,
    found: { people: [subject], stop },
  });
  return event && maker && isWord(scene.items[at - 2], endingJourney) ? { ...event, date: null } : event;
}

/** «قام فلان بزيارة», «أنهى فلان زيارة» ("A made a visit", "A ended a visit"): who stands between the verb and the journey. */
function makerOf(scene: Scene, at: number): FoundPerson | null {
  const maker = scene.items[at - 1];
  const verb = scene.items[at - 2];
  if (!isPerson(maker) || !(isWord(verb, makingJourney) || isWord(verb, endingJourney))) return null;
  return asFound(scene, maker);
}
