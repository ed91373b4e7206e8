import { AND, IN, TO } from '../../model/lexicon/particles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { EVENTS, KINDS_OF_PLACE, LEAVES, PREPOSITIONS, TRAVEL, VISITS } from '../lexicon/placeWords.ts';
import { readSide } from '../offices/sides.ts';
import type { PlaceMention } from '../reading/mentions.ts';
import { firstOf, type Rule } from '../reading/rule.ts';
import { afterLetter } from '../text/proclitics.ts';
import { GAP, type Token } from '../text/words.ts';
import type { BeforeName } from './scan.ts';

/** A place found in a sentence: tokens `from` … `to` (exclusive). */
export interface Found {
  place: string;
  country: string | null;
  speaksFor: string | null;
  from: number;
  to: number;
  clitic: string;
}

/** The sentence in which a place is found: tokens `begin` … `end` (exclusive). */
export interface PlaceScene {
  tokens: readonly Token[];
  begin: number;
  end: number;
  gazetteer: Gazetteer;
  beforeName: BeforeName;
}

/** How a place is meant. */
export interface Placing {
  relation: PlaceMention['relation'];
  /** The words around make it a place for sure, not the voice of a government. */
  placed: boolean;
  /** A meeting is called after it. */
  event: boolean;
}

/** The word that may say how a place is meant, and what was passed on the way back to it. */
interface Told {
  scene: PlaceScene;
  found: Found;
  /** How many places of a list have led here, this one included. */
  listed: number;
  /** A noun such as «مدينة» ("the city of") stands before the place. */
  named: boolean;
  at: number;
  /** Empty at the start of the sentence, or where too many such nouns stand before the place. */
  key: string;
  /** What parts that word from the next: one of `GAP`. */
  gap: number;
}

const BARE: Placing = { relation: 'bare', placed: false, event: false };
const NAMED: Placing = { relation: 'bare', placed: true, event: false };
const placedBy = (relation: PlaceMention['relation']): Placing => ({ relation, placed: true, event: false });
const unsaid = ({ named }: Told): Placing => (named ? NAMED : BARE);

/** How the words before a place say that it is meant. Where none answers, only the word for a city makes it a place. */
export const PLACED: readonly Rule<Told, Placing>[] = [
  {
    name: 'in-written-on',
    says: 'A place with “in” written onto it is where something was.',
    examples: [{ text: 'جرى اللقاء بالدوحة.', gloss: 'The meeting took place in Doha.', gives: 'doha in' }],
    cases: ['host-of-the-day-before-is-elsewhere', 'local-site-with-agencies'],
    read: ({ found }) => (found.clitic.endsWith(IN) ? placedBy('in') : null),
  },
  {
    name: 'to-written-on',
    says: 'A place with “to” written onto it is where a journey went; a capital may also be given something.',
    examples: [
      { text: 'قدم الأموال لدمشق.', gloss: 'He gave the money to Damascus.', gives: 'damascus to, speaks' },
      { text: 'بعد عودته لموسكو.', gloss: 'After his return to Moscow.', gives: 'moscow to' },
    ],
    read: ({ scene, found }) =>
      found.clitic.endsWith(TO)
        ? { relation: 'to', placed: found.speaksFor === null || travelsBefore(scene, found), event: false }
        : null,
  },
  {
    name: 'mark-before',
    says: 'A full stop, a colon or the like parts a place from the words before it.',
    examples: [
      {
        text: 'وهذا ما حذرت من: موسكو ترحب.',
        gloss: 'That is what it warned of: Moscow welcomes.',
        gives: 'moscow bare, speaks',
      },
    ],
    read: ({ gap }) => (gap > GAP.comma ? BARE : null),
  },
  {
    name: 'kind-of-place-with-particle',
    says: 'A noun such as “city” with “in” or “to” written onto it says how its name is meant.',
    examples: [
      { text: 'التقاه بمدينة جدة.', gloss: 'He met him in the city of Jeddah.', gives: 'jeddah in' },
      { text: 'سافر لمدينة جدة.', gloss: 'He travelled to the city of Jeddah.', gives: 'jeddah to' },
    ],
    cases: ['own-day-after-and'],
    read({ key }) {
      const relation = relationWrittenOn(key);
      return relation ? placedBy(relation) : null;
    },
  },
  {
    name: 'list-of-places',
    says: 'What is said of the first place of a list holds for the next.',
    examples: [{ text: 'لقاءات في القاهرة وعمان.', gloss: 'Meetings in Cairo and Oman.', gives: 'cairo in, oman in' }],
    cases: ['journey-on-which-he-meets-each-of', 'journey-to-several-places'],
    read(told) {
      const { scene, found, at, gap, key, listed } = told;
      const joined = found.clitic === AND;
      if (key === '' || !(gap === GAP.comma || joined)) return null;
      const before = joined && listed < LONGEST_LIST ? placeEndingAt(scene, at) : null;
      if (before === null) return unsaid(told);
      return relationOf(scene, { ...found, from: before, clitic: cliticAt(scene, before) }, listed + 1);
    },
  },
  {
    name: 'visitor-between',
    says: 'Whoever visits or leaves a place may be named between the verb and the place.',
    examples: [
      {
        text: 'زار الرئيس التركي رجب طيب أردوغان موسكو.',
        gloss: 'The Turkish president Recep Tayyip Erdoğan visited Moscow.',
        gives: 'moscow to',
      },
    ],
    cases: ['before-he-was-received', 'elided-subject-met-two', 'visit-announced-with-counterpart'],
    read(told) {
      const { scene, found, at, key } = told;
      if (key === '' || at !== found.from - 1) return null;
      const verb = scene.beforeName(at);
      if (verb === at || verb < scene.begin) return null;
      return journeyTold(scene.tokens[verb]?.key ?? '') ?? unsaid(told);
    },
  },
  {
    name: 'preposition',
    says: 'A preposition says where something was, whither or whence.',
    examples: [
      { text: 'عقد اللقاء في جنيف.', gloss: 'The meeting was held in Geneva.', gives: 'geneva in' },
      { text: 'استقبله في مدينة جدة.', gloss: 'He received him in the city of Jeddah.', gives: 'jeddah in' },
      { text: 'عاد الوفد من أنقرة.', gloss: 'The delegation returned from Ankara.', gives: 'ankara from' },
    ],
    read({ key }) {
      const relation = PREPOSITIONS.get(key);
      return relation ? placedBy(relation) : null;
    },
  },
  {
    name: 'visited-or-left',
    says: 'A place follows the verb or noun of a visit or a departure.',
    examples: [
      { text: 'ثم زار دمشق.', gloss: 'Then he visited Damascus.', gives: 'damascus to' },
      { text: 'ثم غادر دمشق.', gloss: 'Then he left Damascus.', gives: 'damascus from' },
    ],
    cases: ['came-to-hold-talks', 'guest-who-is-visiting', 'takes-part-in-the-meeting-not-the-journey'],
    read: ({ key }) => journeyTold(key),
  },
  {
    name: 'meeting-called-after',
    says: 'A meeting is called after its place, unless two places stand for those who meet.',
    examples: [{ text: 'نتائج لقاء الدوحة.', gloss: 'The results of the Doha meeting.', gives: 'doha in' }],
    read({ scene: { tokens, end, gazetteer }, found, key }) {
      if (!EVENTS.has(key)) return null;
      const another =
        gazetteer.match(tokens, found.to, end, 'place')?.clitic === AND ||
        gazetteer.match(tokens, found.to, end, 'country')?.clitic === AND;
      return another ? BARE : { relation: 'in', placed: false, event: true };
    },
  },
];

/** Longest list of places («في موسكو ودمشق و…», "in Moscow and Damascus and …") whose first may say how the last is meant. */
const LONGEST_LIST = 50;
/** Nouns and nationalities between a place and the word that governs it: «في مقر قصر …» ("at the seat of the palace of …") are two. */
const MOST_BETWEEN = 4;
/** Words within which a noun of travel governs «ل» ("to"): «زيارته الرسمية الأولى لموسكو» ("his first official visit to Moscow"). */
const TRAVEL_WITHIN = 3;

/** How the words around place it. `listed`: how many places of a list have led here. */
export function relationOf(scene: PlaceScene, found: Found, listed = 1): Placing {
  const told = wordBefore(scene, found, listed);
  return firstOf(PLACED, told)?.answer ?? unsaid(told);
}

/** Goes back over nouns such as «مدينة» ("the city of") and a nationality behind one: «العاصمة الماليزية …» ("the Malaysian capital …"). */
function wordBefore(scene: PlaceScene, found: Found, listed: number): Told {
  const { tokens, begin, end, gazetteer } = scene;
  const told: Told = { scene, found, listed, named: false, at: found.from - 1, key: '', gap: GAP.space };
  for (let steps = 0; steps < MOST_BETWEEN && told.at >= begin; steps++) {
    const key = tokens[told.at]?.key ?? '';
    const gap = tokens[told.at + 1]?.gap ?? GAP.stop;
    const kind = gap <= GAP.comma && KINDS_OF_PLACE.has(key);
    const described =
      gap <= GAP.comma &&
      KINDS_OF_PLACE.has(tokens[told.at - 1]?.key ?? '') &&
      !relationWrittenOn(key) &&
      readSide(tokens, told.at, end, gazetteer)?.adjective;
    if (!kind && !described) return Object.assign(told, { key, gap });
    if (kind) told.named = true;
    told.at--;
  }
  return told;
}

/** What is written onto a noun such as «مدينة» ("city"): «بمدينة» ("in the city of"). */
function relationWrittenOn(key: string): 'in' | 'to' | null {
  const relation = key.startsWith(IN) ? 'in' : key.startsWith(TO) ? 'to' : null;
  return relation && KINDS_OF_PLACE.has(afterLetter(key, 0)) ? relation : null;
}

function journeyTold(key: string): Placing | null {
  if (VISITS.has(key)) return placedBy('to');
  return LEAVES.has(key) ? placedBy('from') : null;
}

function travelsBefore({ tokens, begin }: PlaceScene, { from }: Found): boolean {
  for (let at = Math.max(begin, from - TRAVEL_WITHIN); at < from; at++) {
    if (TRAVEL.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** Words of the longest names of places: «المملكة العربية السعودية» ("the Kingdom of Saudi Arabia"). */
const LONGEST_NAME = 3;

/** Where a place begins whose last word is at `last`; `null` where none ends there. */
function placeEndingAt({ tokens, begin, gazetteer }: PlaceScene, last: number): number | null {
  for (let from = last; from >= begin && last - from < LONGEST_NAME; from--) {
    const place =
      gazetteer.match(tokens, from, last + 1, 'place') ?? gazetteer.match(tokens, from, last + 1, 'country');
    if (place?.to === last + 1) return from;
  }
  return null;
}

const cliticAt = ({ tokens, end, gazetteer }: PlaceScene, at: number): string =>
  (gazetteer.match(tokens, at, end, 'place') ?? gazetteer.match(tokens, at, end, 'country'))?.clitic ?? '';
