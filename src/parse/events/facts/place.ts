import { particleWords } from '../../lexicon/clauseWords.ts';
import { AND_LETTER, hostVerb, inCourseOf, inWord, joinedOrArticle, whereWord } from '../../lexicon/eventWords.ts';
import { framingWords } from '../../lexicon/tellingWords.ts';
import { bearingOn, matters, venues } from '../../lexicon/venueWords.ts';
import type { EventPlace } from '../../reading/event.ts';
import type { PlaceMention } from '../../reading/mentions.ts';
import { firstOf, type Rule } from '../../reading/rule.ts';
import { isInvitation, isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { isPerson, isWord, REACH, type Scene } from '../sentence/scene.ts';
import type { Told } from './told.ts';
import { cityAndVenue } from './venue.ts';

/**
 * How many items from the words that lead to it a place may stand. Whoever goes somewhere is told with it, so the way is
 * short; a meeting's place may stand behind all who sit at the table, each with his office and country. Before the words of
 * meeting there is less: the place opens the sentence, or a clause parts it from them.
 */
export const PLACE_REACH = {
  visited: 8,
  met: 40,
  betweenNounAndVerb: 14,
  before: 20,
  where: 3,
  journey: 14,
  journeyNoun: 16,
  again: 12,
} as const;

type Relations = readonly PlaceMention['relation'][];

/** «في موسكو» ("in Moscow"). */
const IN: Relations = ['in'];
/** «إلى موسكو» ("to Moscow"), «زار موسكو» ("visited Moscow"), «وصل في زيارة» ("arrived in"): where a journey leads. */
export const GOAL: Relations = ['to', 'bare', 'in'];

/** Where newsrooms say the place of a meeting: the first rule that finds one wins. */
export const PLACE: Rule<Told, EventPlace>[] = [
  {
    name: 'where-a-visit-leads',
    says: 'A visit was where its verb leads, with a preposition or without.',
    examples: [
      {
        text: 'زار وزير الدفاع الروسي أوليغ زايتسيف دمشق وألقى كلمة في موسكو.',
        gloss: 'The Russian defence minister Zaitsev visited Damascus and gave a speech in Moscow.',
        gives: 'damascus',
      },
    ],
    cases: ['last-week-from-page-date', 'place-behind-the-date-of-a-visit'],
    read: ({ scene, at, to, word }) =>
      word.kind === 'visit' ? placeNear(scene, at, to, GOAL, PLACE_REACH.visited) : null,
  },
  {
    name: 'behind-the-words',
    says: 'A meeting was in the place that follows its words with "in".',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف في موسكو.',
        gloss: 'The Syrian foreign minister Haddad met his Russian counterpart Belov in Moscow.',
        gives: 'moscow',
      },
    ],
    cases: ['place-of-the-matter', 'place-behind-what-it-bears-on', 'palace-of-another-city'],
    read: ({ scene, at, to }) => placeNear(scene, at, to, IN, PLACE_REACH.met),
  },
  {
    name: 'between-noun-and-verb',
    says: 'A place between a noun of meeting and its verb is where the meeting was.',
    examples: [
      {
        text: 'انتهت المحادثات في سوتشي التي أجراها وزير الخارجية السوري سليم الحداد مع نظيره الروسي ميخائيل بيلوف.',
        gloss: 'The talks in Sochi ended that the Syrian minister Haddad had with his Russian counterpart Belov.',
        gives: 'sochi',
      },
    ],
    read: ({ scene, at, noun }) =>
      noun !== null && noun < at ? placeNear(scene, noun, at, IN, PLACE_REACH.betweenNounAndVerb) : null,
  },
  {
    name: 'before-the-words',
    says: 'A place before the words of meeting is where it was, unless another verb of meeting stands there.',
    examples: [
      {
        text: 'في موسكو التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف.',
        gloss: 'In Moscow the Syrian foreign minister Haddad met his Russian counterpart Belov.',
        gives: 'moscow',
      },
    ],
    cases: ['place-of-the-verb-before', 'summit'],
    read: (told) => placeBefore(told),
  },
  {
    name: 'host',
    says: 'Whoever hosted a meeting is where it was.',
    examples: [
      {
        text: 'استضافت موسكو محادثات بين وزير الخارجية السوري سليم الحداد ونظيره الروسي ميخائيل بيلوف.',
        gloss: 'Moscow hosted talks of the Syrian foreign minister Haddad and his Russian counterpart Belov.',
        gives: 'moscow',
      },
    ],
    cases: ['roles-of-three-countries'],
    read: ({ scene, at }) => hostOf(scene, at),
  },
  {
    name: 'where-he-went',
    says: 'A meeting after "where" was in the place that stands before it.',
    examples: [
      {
        text: 'سافر الوفد إلى موسكو، حيث التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف.',
        gloss:
          'The delegation travelled to Moscow, where the Syrian minister Haddad met his Russian counterpart Belov.',
        gives: 'moscow',
      },
    ],
    cases: ['place-behind-the-date-of-a-visit', 'delegation-goes-on-to-meet'],
    read: ({ scene, at }) => whereBefore(scene, at),
  },
  {
    name: 'goal-of-its-journey',
    says: 'A meeting on a journey was where the journey of its clause leads.',
    examples: [
      {
        text: 'التقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف خلال زيارة إلى موسكو.',
        gloss: 'The Syrian foreign minister Haddad met his Russian counterpart Belov during a visit to Moscow.',
        gives: 'moscow',
      },
    ],
    cases: ['journey-during-which-he-meets', 'accompanied-by-is-no-host', 'invitation-is-no-visit'],
    read: (told) => goalOf(told),
  },
];

/** The place of a meeting, as far as its own words say; `told.to` bounds how far behind them it may stand. */
export const placeOf = (told: Told): EventPlace | null => firstOf(PLACE, told)?.answer ?? null;

/** «فلان أجرى في موسكو محادثات» ("A held in Moscow talks"). */
function placeBefore({ scene, from, first }: Told): EventPlace | null {
  for (let index = from; index < first; index++) {
    const word = meetingAt(scene, index);
    const meets = word?.tense && word.kind !== 'visit' && word.kind !== 'join';
    if (meets && !isVerbalNoun(scene, index, word)) return null;
  }
  return placeNear(scene, first, from, IN, -PLACE_REACH.before);
}

/** How far after its people a meeting's place may stand: a few words, counted anew from each further word of meeting. */
export function placeBound(scene: Scene, from: number): number {
  let budget: number = REACH.place;
  for (let index = from; index < scene.items.length; index++) {
    if (scene.items[index]!.kind !== 'word') continue;
    // «رسالة تتعلق بلقائهما المقبل في سوتشي» ("a letter about their next meeting in Sochi"): another meeting.
    if (meetingAt(scene, index)?.possessive && !isWord(scene.items[index - 1], framingWords)) return index;
    budget = meetingAt(scene, index)?.tense === null ? REACH.place : budget - 1;
    if (budget < 0) return index;
  }
  return scene.items.length;
}

/** «خلال زيارة إلى موسكو» ("during a visit to Moscow"), «سيزور موسكو … ويجتمع» ("will visit Moscow … and meet"). */
function goalOf({ scene, at, from, to }: Told): EventPlace | null {
  for (let index = from; index < to; index++) {
    const kind = meetingAt(scene, index)?.kind;
    if (kind !== 'visit' && kind !== 'journey') continue;
    if (isInvitation(scene, index)) continue;
    if (index > at && !scene.items.slice(at, index).some((item) => isWord(item, inCourseOf))) continue;
    const found = placeNear(scene, index, to, GOAL, PLACE_REACH.journey);
    if (found) return isSeveral(scene, found) ? null : found;
  }
  return null;
}

/** How many items before «حيث» ("where") a place may begin: its name and a comma or two. */
const WHERE_FROM = 4;

/** «زار فلان موسكو، حيث التقى فلانا» ("A visited Moscow, where he met B"). */
function whereBefore(scene: Scene, at: number): EventPlace | null {
  if (!isWord(scene.items[at - 1], whereWord)) return null;
  const found = placeNear(scene, at - 1, Math.max(0, at - WHERE_FROM), GOAL, -PLACE_REACH.where);
  return found && !isSeveral(scene, found) ? found : null;
}

/** How many items behind its verb a host may stand. */
const HOST_AFTER = 2;

/** «استضافت موسكو محادثات» ("Moscow hosted talks"), «موسكو تستضيف» ("Moscow hosts"). */
function hostOf(scene: Scene, at: number): EventPlace | null {
  const word = scene.items[at];
  if (word?.kind !== 'word' || !hostVerb.test(word.word)) return null;
  for (let index = at + 1; index < Math.min(at + 1 + HOST_AFTER, scene.items.length); index++) {
    const item = scene.items[index]!;
    if (item.kind === 'place') return { place: item.mention.place, venue: null, span: item, rule: null };
  }
  for (let index = 0; index < at; index++) {
    const item = scene.items[index]!;
    if (item.kind === 'place' && item.mention.asSpeaker)
      return { place: item.mention.place, venue: null, span: item, rule: null };
  }
  return null;
}

/** «زيارة إلى فلسطين وإسرائيل» ("a visit to Palestine and Israel"): a journey to several places says of none that a meeting was there. */
export function isSeveral(scene: Scene, { span }: EventPlace): boolean {
  const at = scene.items.findIndex(({ start }) => start >= span.end);
  const next = scene.items[at];
  return (next?.kind === 'place' || next?.kind === 'country') && next.prefix.startsWith(AND_LETTER);
}

/** The nearest place of the given relation, up to `limit` items away (negative: before). A venue takes its city along. */
export function placeNear(
  scene: Scene,
  at: number,
  bound: number,
  relations: Relations,
  limit: number,
): EventPlace | null {
  const step = limit < 0 ? -1 : 1;
  for (
    let index = at + step;
    step > 0 ? index < bound && index - at <= limit : index >= bound && at - index <= -limit;
    index += step
  ) {
    const item = scene.items[index];
    if (!item) return null;
    if (item.kind !== 'place' || !relations.includes(item.mention.relation)) continue;
    if (step > 0 && item.mention.relation === 'in' && isOfTalk(scene, at, index)) continue;
    // «زار فلان، موسكو، والتقى» ("A visited Moscow and met"): where somebody goes, whatever follows.
    const before = scene.items[index - 1];
    const reached = relations.includes('bare') && (isPerson(before) || index === at + 1);
    if (item.mention.asSpeaker && !reached) continue;
    const found = cityAndVenue(scene, at, index);
    if (found) return found;
  }
  return null;
}

/** How many items before a place are looked at for what was talked about there: a matter with what describes it. */
const MATTER_REACHES = 6;

/**
 * «بحث مع فلان الوضع في أفغانستان» ("discussed with A the situation in Afghanistan"): the place is where what they talked
 * about is. After a verb of discussing any words between whoever met and the place are its object, unless they name a venue.
 */
function isOfTalk(scene: Scene, at: number, index: number): boolean {
  let plain = 0;
  let matter = false;
  const from = isWord(scene.items[index - 1], inWord) ? index - 2 : index - 1;
  for (let before = from; before > at && from - before < MATTER_REACHES; before--) {
    const item = scene.items[before]!;
    if (item.kind === 'place' || item.kind === 'country') continue;
    if (item.kind !== 'word' || item.meeting) break;
    if (isWord(item, venues)) return false;
    if (matters.has(item.word.replace(joinedOrArticle, '')) || matters.has(item.word)) matter = true;
    if (plain > 0 && bearingOn.has(item.word)) matter = true;
    if (!particleWords.has(item.word)) plain += 1;
  }
  return matter || (plain > 0 && meetingAt(scene, at)?.kind === 'discuss');
}

/** Whether a place is a country. */
export function isCountry(scene: Scene, place: string): boolean {
  return scene.context.countryOf(place) === place;
}
