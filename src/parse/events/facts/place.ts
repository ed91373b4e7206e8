import { particleWords } from '../../lexicon/clauseWords.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { framingWords } from '../../lexicon/tellingWords.ts';
import { bearingOn, matters, venues } from '../../lexicon/venueWords.ts';
import type { EventPlace } from '../../reading/event.ts';
import type { PlaceMention } from '../../reading/mentions.ts';
import { isInvitation, isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { isPerson, isWord, reach, type Scene } from '../sentence/scene.ts';

/** The place of an event. */

export function placeOf(
  scene: Scene,
  from: number,
  to: number,
  at: number,
  noun: number | null,
  word: MeetingWord,
): EventPlace | null {
  return (
    (word.kind === 'visit' ? placeNear(scene, at, to, ['to', 'bare', 'in'], 8) : null) ??
    placeNear(scene, at, to, ['in'], 40) ??
    (noun !== null && noun < at ? placeNear(scene, noun, at, ['in'], 14) : null) ??
    placeBefore(scene, Math.min(at, noun ?? at), from) ??
    hostOf(scene, at) ??
    whereBefore(scene, at) ??
    destination(scene, at, from, to)
  );
}

/** «فلان أجرى في موسكو محادثات»: a place on the left, unless it is of another verb of meeting that stands there. */
function placeBefore(scene: Scene, at: number, from: number): EventPlace | null {
  for (let index = from; index < at; index++) {
    const word = meetingAt(scene, index);
    const meets = word?.tense && word.kind !== 'visit' && word.kind !== 'join';
    if (meets && !isVerbalNoun(scene, index, word)) return null;
  }
  return placeNear(scene, at, from, ['in'], -20);
}

/** How far after its people a meeting's place may stand: a few words, counted anew from each further word of meeting. */
export function placeBound(scene: Scene, from: number): number {
  let budget: number = reach.place;
  for (let index = from; index < scene.items.length; index++) {
    if (scene.items[index]!.kind !== 'word') continue;
    // «رسالة تتعلق بلقائهما المقبل في سوتشي»: another meeting.
    if (meetingAt(scene, index)?.possessive && !isWord(scene.items[index - 1], framingWords)) return index;
    budget = meetingAt(scene, index)?.tense === null ? reach.place : budget - 1;
    if (budget < 0) return index;
  }
  return scene.items.length;
}

/** «خلال زيارة إلى موسكو», «سيزور موسكو … ويجتمع»: the destination of the journey that the meeting belongs to. */
function destination(scene: Scene, at: number, from: number, to: number): EventPlace | null {
  for (let index = from; index < to; index++) {
    const kind = meetingAt(scene, index)?.kind;
    if (kind !== 'visit' && kind !== 'journey') continue;
    if (isInvitation(scene, index)) continue;
    if (index > at && !scene.items.slice(at, index).some((item) => isWord(item, 'خلال') || isWord(item, 'اطار')))
      continue;
    const found = placeNear(scene, index, to, ['to', 'bare', 'in'], 14);
    if (found) return isSeveral(scene, found) ? null : found;
  }
  return null;
}

/** «زار فلان موسكو، حيث التقى فلانا»: where he went. */
function whereBefore(scene: Scene, at: number): EventPlace | null {
  if (!isWord(scene.items[at - 1], 'حيث')) return null;
  const found = placeNear(scene, at - 1, Math.max(0, at - 4), ['to', 'bare', 'in'], -3);
  return found && !isSeveral(scene, found) ? found : null;
}

/** «استضافت موسكو محادثات»: the host is where it was. */
function hostOf(scene: Scene, at: number): EventPlace | null {
  const word = scene.items[at];
  if (word?.kind !== 'word' || !/^و?(?:استضاف|يستضيف|تستضيف)/u.test(word.word)) return null;
  for (let index = at + 1; index < Math.min(at + 3, scene.items.length); index++) {
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

/** «زيارة إلى فلسطين وإسرائيل»: a journey to several places says of none that a meeting was there. */
export function isSeveral(scene: Scene, { span }: EventPlace): boolean {
  const at = scene.items.findIndex(({ start }) => start >= span.end);
  const next = scene.items[at];
  return (next?.kind === 'place' || next?.kind === 'country') && next.prefix.startsWith('و');
}

/** The nearest place of the given relation, up to `limit` items away (negative: before). A venue takes its city along. */
export function placeNear(
  scene: Scene,
  at: number,
  bound: number,
  relations: readonly PlaceMention['relation'][],
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
    if (step > 0 && item.mention.relation === 'in' && isOfMatter(scene, at, index)) continue;
    // «زار فلان، موسكو، والتقى»: where somebody goes, whatever follows.
    const before = scene.items[index - 1];
    const reached = relations.includes('bare') && (isPerson(before) || index === at + 1);
    if (item.mention.asSpeaker && !reached) continue;
    const next = scene.items[index + 1];
    const city = scene.context.cityOf(item.mention.place);
    let venue = city === item.mention.place ? null : item.mention.place;
    let place = city;
    let end = item.end;
    if (next?.kind === 'place' && next.gap === '' && !next.prefix.startsWith('و')) {
      const other = scene.context.cityOf(next.mention.place);
      if (other !== next.mention.place && venue === null) venue = next.mention.place;
      else if (
        venue === null &&
        scene.context.countryOf(place) === scene.context.countryOf(other) &&
        isCountry(scene, place)
      )
        place = other;
      end = next.end;
    }
    return { place, venue, span: { start: item.start - item.prefix.length, end }, rule: null };
  }
  return null;
}

/**
 * «بحث مع فلان الوضع في أفغانستان»: the place is where what they talked about is. After a verb of discussing any words
 * between whoever met and the place are its object, unless they name a venue.
 */
function isOfMatter(scene: Scene, at: number, index: number): boolean {
  let plain = 0;
  let matter = false;
  const from = isWord(scene.items[index - 1], 'في') ? index - 2 : index - 1;
  for (let before = from; before > at && from - before < 6; before--) {
    const item = scene.items[before]!;
    if (item.kind === 'place' || item.kind === 'country') continue;
    if (item.kind !== 'word' || item.meeting) break;
    if (isWord(item, venues)) return false;
    if (matters.has(item.word.replace(/^(?:[وبل]?ال|[وب])/u, '')) || matters.has(item.word)) matter = true;
    if (plain > 0 && bearingOn.has(item.word)) matter = true;
    if (!particleWords.has(item.word)) plain += 1;
  }
  return matter || (plain > 0 && meetingAt(scene, at)?.kind === 'discuss');
}

export function isCountry(scene: Scene, place: string): boolean {
  return scene.context.countryOf(place) === place;
}
