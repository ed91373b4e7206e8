import type { Span, Status } from '../../../model/dataset.ts';
import { andInWords, relativeWords, thatWords } from '../../lexicon/clauseWords.ts';
import { afterwardsWords, issuedWords, leadsToDate, scheduledWords } from '../../lexicon/meetingDayWords.ts';
import {
  cancelledWords,
  type MeetingWord,
  plannedWords,
  possibleWords,
  postponedWords,
  proposedWords,
  sayingWords,
} from '../../lexicon/meetingWords.ts';
import {
  agreedWords,
  earlierWords,
  isFutureVerb,
  outcomes,
  pictureWords,
  purposeWords,
  wasWords,
} from '../../lexicon/statusWords.ts';
import { duringWords, framingWords, takingPlace } from '../../lexicon/tellingWords.ts';
import { matters } from '../../lexicon/venueWords.ts';
import type { EventDate, EventPerson } from '../../reading/event.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { crosses } from '../sentence/bounds.ts';
import type { Item } from '../sentence/items.ts';
import { isVerbalNoun, meetingAt } from '../sentence/meetingNouns.ts';
import { isWord, type Scene } from '../sentence/scene.ts';

/** Status and day of an event. */

/** Whether one of the words stands among the items, alone or after a letter for «and» or the future. */
const has = (items: readonly Item[], words: ReadonlySet<string>): boolean =>
  items.some(
    (item) =>
      item.kind === 'word' &&
      (words.has(item.word) || ('وفس'.includes(item.word[0] ?? ' ') && words.has(item.word.slice(1)))),
  );

export function statusOf(
  scene: Scene,
  from: number,
  at: number,
  noun: number | null,
  word: MeetingWord,
): { status: Status; proposed: boolean } {
  const near = scene.items.slice(Math.max(from, Math.min(at, noun ?? at) - 6), Math.min(at, noun ?? at));
  const after = scene.items.slice((noun ?? at) + 1, (noun ?? at) + 4);
  const self = scene.items.slice(at, at + 1);
  const told = [...near, ...self];
  if (has(told, cancelledWords)) return { status: 'cancelled', proposed: false };
  if (has(told, postponedWords)) return { status: 'postponed', proposed: false };
  // «لقاء محتمل بين …»
  const maybe = word.tense === 'present' && isWord(near.at(-1), 'قد');
  const proposed = maybe || has(near, proposedWords) || isWord(after[0], possibleWords);
  if (isAgreedOn(near, self[0])) return { status: 'planned', proposed: false };
  const closest = near.slice(-2);
  if (closest.some((item) => isWord(item, duringWords))) {
    const governed = near.some((item) => item.kind === 'word' && isFutureVerb(item.word));
    if (word.tense !== 'future' && !governed) return { status: 'held', proposed: false };
  }
  const within = noun !== null && noun < at ? scene.items.slice(noun, at) : [];
  const coming = within.some((item) => item.kind === 'word' && isFutureVerb(item.word));
  if (word.tense === 'future' || coming || proposed) return { status: 'planned', proposed };
  if (word.tense === 'present' && isBeforeItDid(scene, at)) return { status: 'held', proposed: false };
  if (
    has(
      ownWords(near, word).filter((_, index, words) => !isBeforeThat(words, index) && !isOfMatter(words, index)),
      plannedWords,
    ) ||
    has(
      after.filter((item) => item.kind === 'word' && !isWord(item, 'قبل') && !isWord(item, 'لاحقا')),
      plannedWords,
    )
  ) {
    return { status: 'planned', proposed: false };
  }
  // «الذي يزور دمشق»: is there now.
  if (word.kind === 'visit' && word.tense === 'present' && isWord(scene.items[at - 1], relativeWords))
    return { status: 'held', proposed: false };
  if (word.tense === 'present' && word.kind !== 'gather') {
    const pastBefore = near.some((item) => isWord(item, wasWords));
    return { status: pastBefore ? 'held' : 'planned', proposed: false };
  }
  // «للقاء فلان»: what somebody came for.
  const nounItem = scene.items[noun ?? at];
  if (
    word.kind === 'noun' &&
    nounItem?.kind === 'word' &&
    nounItem.meeting?.attached?.startsWith('ل') &&
    !near.some((item) => isWord(item, 'وقت')) &&
    !isWord(near.at(-1), pictureWords)
  ) {
    return { status: 'planned', proposed: false };
  }
  // «يجتمع لبحث نتائج محادثاته»: what has an outcome is over.
  if (isWord(near.at(-1), outcomes)) return { status: 'held', proposed: false };
  // «يزور موسكو لإجراء مباحثات»
  if (word.kind === 'noun' && isWord(near.at(-1), purposeWords)) return { status: 'planned', proposed: false };
  if (word.kind === 'noun') {
    // «اجتماع يعقد في موسكو», «المحادثات التي تجري»
    const own = meetingAt(scene, isWord(scene.items[at + 1], relativeWords) ? at + 2 : at + 1);
    if (own?.kind === 'light' && own.tense)
      return { status: own.tense === 'past' ? 'held' : 'planned', proposed: false };
    // A noun takes its time from the verb that governs it.
    for (let index = at - 1; index >= from; index--) {
      const item = scene.items[index]!;
      if (item.kind === 'word' && item.meeting?.tense) {
        return { status: item.meeting.tense === 'past' ? 'held' : 'planned', proposed: false };
      }
      if (item.kind === 'word' && isFutureVerb(item.word)) return { status: 'planned', proposed: false };
    }
    for (let index = at + 1; index < Math.min(scene.items.length, at + 8); index++) {
      const item = scene.items[index]!;
      if (item.kind === 'word' && isFutureVerb(item.word)) return { status: 'planned', proposed: false };
    }
    if (isDatedAhead(scene, at)) return { status: 'planned', proposed: false };
  }
  return { status: 'held', proposed: false };
}

/** «قبيل لقائه فلانا غدا، اجتمع فلان»: what is to come stands before another word of meeting, and is that one. */
function ownWords(near: readonly Item[], { kind, tense }: MeetingWord): readonly Item[] {
  if (tense !== 'past' || (kind !== 'meet' && kind !== 'receive')) return near;
  return near.slice(near.findLastIndex((item) => item.kind === 'word' && item.meeting !== null) + 1);
}

/** «وقبل ذلك اجتمع فلان», «من قبل فلان»: nothing is still to come. */
const isBeforeThat = (items: readonly Item[], index: number): boolean =>
  /^و?قبل$/u.test(wordOf(items[index])) && (wordOf(items[index + 1]) === 'ذلك' || wordOf(items[index - 1]) === 'من');

const wordOf = (item: Item | undefined): string => (item?.kind === 'word' ? item.word : '');

/** «زار فلان دمشق … قبل أن يستقبله فلان»: told in the present, but as what came next, unless its day is to come. */
function isBeforeItDid(scene: Scene, at: number): boolean {
  if (!isWord(scene.items[at - 1], 'ان') || !/^و?قبل$/u.test(wordOf(scene.items[at - 2]))) return false;
  const past = scene.items.slice(0, at).findLast((item) => item.kind === 'word' && item.meeting?.tense);
  return past?.kind === 'word' && past.meeting?.tense === 'past' && !isDatedAhead(scene, at);
}

/** «أعلنت عن لقاء فلان بفلان غدا»: a noun of meeting has no tense, but its day is to come. */
function isDatedAhead(scene: Scene, at: number): boolean {
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (item.kind === 'date') return item.mention.direction === 'future' || (item.mention.relative?.steps ?? 0) > 0;
    if (item.kind === 'word' && (thatWords.has(item.word) || item.meeting || relativeWords.has(item.word)))
      return false;
  }
  return false;
}

/** «اتفق مع فلان على عقد لقاء»: what was agreed on is yet to come. */
function isAgreedOn(near: readonly Item[], self: Item | undefined): boolean {
  const words = [...near, self].map(wordOf);
  const on = words.lastIndexOf('علي');
  return on > 0 && on >= words.length - 2 && words.slice(0, on).some((word) => agreedWords.has(word));
}

/**
 * «كان من المقرر أن يلتقي»: what became of it, when the sentence or what was told before says so; `null` when neither does.
 */
export function fateOf(scene: Scene, at: number, people: readonly EventPerson[]): Status | null {
  // Before the words of meeting, or at the head of the sentence: «وكان من المقرر أن يصل …، حيث سيجري مباحثات».
  const wasToBe = [scene.items.slice(Math.max(0, at - 6), at), scene.items.slice(0, Math.min(5, at))].some((near) => {
    const was = near.findIndex((item) => isWord(item, wasWords));
    return was >= 0 && near.slice(was).some((item) => isWord(item, plannedWords));
  });
  if (!wasToBe) return null;
  const isOff = (item: Item): boolean => isWord(item, postponedWords) || isWord(item, cancelledWords);
  // «…، إلا أن الاجتماع أرجئ»: said before or after.
  const told = scene.items.slice(0, at).findLast(isOff) ?? scene.items.slice(at).find(isOff);
  if (told) return isWord(told, postponedWords) ? 'postponed' : 'cancelled';
  const off = scene.events.findLast(
    (event) =>
      (event.status === 'postponed' || event.status === 'cancelled') &&
      event.people.some(({ person }) => person !== null && people.some((other) => other.person === person)),
  );
  return off?.status ?? null;
}

/** «وكان فلان قد التقى», «سبق أن التقى»: a past before the past, of whatever stands between. */
export function isEarlier(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (item.meeting?.tense || sayingWords.has(item.word))) return false;
    if (isWord(item, earlierWords)) return true;
  }
  return false;
}

/** The date that goes with the words of meeting: inside their clause, nearest to them. */
export function dateOf(
  scene: Scene,
  from: number,
  to: number,
  at: number,
  noun: number | null,
  word: MeetingWord,
  status: Status,
): EventDate | null {
  let best: { mention: DateMention; distance: number } | null = null;
  for (let index = from; index < to; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'date') continue;
    if (isWord(scene.items[index - 1], 'منذ') || isAnchored(scene, index)) continue;
    if (isOfAnotherThing(scene, index) || isOfMeetingBefore(scene, from, index, Math.min(at, noun ?? at))) continue;
    // «يلتقيان مجددا، وفي 20 تموز استقبل فلان فلانا»: the day of the next verb.
    const next = meetingAt(scene, index + 1);
    if (next?.tense && index + 1 !== at && opensConjunct(scene, index, index + 1)) continue;
    if (isNested(scene, Math.max(at, noun ?? at), index, status) || isOtherTime(scene, from, index, status)) continue;
    // «لقاء سيعقد اليوم يضم …»: what stands between the noun and its verb is of the same meeting.
    const inside = noun !== null && noun < index && index < at;
    const left = index < Math.min(at, noun ?? at);
    const crossed =
      !inside &&
      !opensConjunct(scene, index, at) &&
      (crosses(scene, index, at) ||
        (left && (verbBefore(scene, index, from) || isOfSaying(scene, from, Math.min(at, noun ?? at)))));
    const distance = Math.abs(index - at) + (index < at ? 1.5 : 0) + (crossed ? 20 : 0);
    if (crossed && index < at) continue;
    if (!best || distance < best.distance) best = { mention: item.mention, distance };
  }
  if (!best) return null;
  const tense = status === 'held' ? 'past' : status === 'planned' || word.tense === 'future' ? 'future' : null;
  return { mention: best.mention, tense };
}

/** «عقد لقاء في أكتوبر، وفي 11 يوليو أجريا اتصالا»: a day that «و» sets before its verb is that verb's. */
export function opensConjunct(scene: Scene, index: number, at: number): boolean {
  return index === at - 1 && (isWord(scene.items[index - 1], andInWords) || scene.items[index]!.prefix === 'و');
}

/** «أكد مساء الثلاثاء عقب لقائه», «أعلنت اليوم تأجيل اللقاء»: the day is that of the words, not of the meeting they speak of. */
function isOfSaying(scene: Scene, from: number, at: number): boolean {
  if (isWord(scene.items[from - 1], sayingWords) && !isWord(scene.items[at - 1], framingWords)) return true;
  return scene.items.slice(Math.max(0, at - 2), at).some((item) => isWord(item, afterwardsWords));
}

/** Whether a verb of meeting or travel of its own governs a date that stands left of the words at hand. */
function verbBefore(scene: Scene, index: number, from: number): boolean {
  for (let before = index - 1; before >= from; before--) {
    const word = meetingAt(scene, before);
    if (word?.tense && !isVerbalNoun(scene, before, word)) return true;
  }
  return false;
}

/** «مع نظيره بشأن الاتفاق الذي أبرم الشهر الماضي»: the day of something that the meeting was about. */
function isNested(scene: Scene, after: number, index: number, status: Status): boolean {
  for (let at = after + 2; at < index; at++) {
    const next = scene.items[at + 1];
    if (next?.kind !== 'word' || !isWord(scene.items[at], relativeWords)) continue;
    // «من المقرر أن يلتقي فلان الوسيط في المحادثات التي عقدت في نيسان»: another meeting, which was held.
    const other = next.meeting ? status === 'planned' && next.meeting.tense === 'past' : !isWord(next, takingPlace);
    if (other) return true;
  }
  return false;
}

/** Index of the word that a date follows, past «في» and its like. */
function beforeDate(scene: Scene, index: number): number {
  let before = index - 1;
  while (isWord(scene.items[before], leadsToDate)) before--;
  return before;
}

/** «القرار الصادر عام 2015», «فلان المولود في 11 أيلول», «الانتخابات المقررة في 20 أيار»: the day of that thing or person. */
function isOfAnotherThing(scene: Scene, index: number): boolean {
  const before = beforeDate(scene, index);
  return isWord(scene.items[before], issuedWords) || isOfMatter(scene.items, before);
}

/** «الانتخابات المقررة»: what is to come is no meeting. */
const isOfMatter = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], scheduledWords) && matters.has(wordOf(items[index - 1]).replace(/^[وبل]?ال/u, ''));

/** «بعد عام على لقائهما في 15 أيار، التقى»: the day of the meeting after which they met. */
function isOfMeetingBefore(scene: Scene, from: number, index: number, at: number): boolean {
  if (index > at) return false;
  const before = beforeDate(scene, index);
  const word = before > from ? meetingAt(scene, before) : null;
  if (word?.kind !== 'noun' || before === at) return false;
  return scene.items.slice(Math.max(0, before - 3), before).some((item) => isWord(item, afterwardsWords));
}

/** What was held was not held tomorrow; what is to come was not last month, unless it «كان» to come. */
function isOtherTime(scene: Scene, from: number, index: number, status: Status): boolean {
  const { mention } = scene.items[index] as Extract<Item, { kind: 'date' }>;
  const steps = mention.relative?.steps ?? 0;
  if (status === 'held') return mention.direction === 'future' || steps > 0;
  const past = mention.direction === 'past' || steps < 0;
  return status === 'planned' && past && !scene.items.slice(from, index).some((item) => isWord(item, wasWords));
}

/** «قبل يوم من اجتماع», «بعد ثلاثة أيام من حريق»: counted from something else. */
function isAnchored(scene: Scene, index: number): boolean {
  const next = scene.items[index + 1];
  const item = scene.items[index] as Extract<Item, { kind: 'date' }>;
  // «تلقى اتصالا اليوم من فلان»: the day itself.
  const itself = /^(?:اليوم|[أا]مس|البارحة|غد)/u.test(scene.text.slice(item.start, item.start + 8));
  return item.mention.relative !== undefined && !itself && isWord(next, 'من');
}

/** «وتأتي الزيارة قبل يوم من اجتماع …». */
export function shiftBefore(scene: Scene, at: number): { days: number; span: Span } | null {
  const around = scene.items.slice(Math.max(0, at - 5), at);
  const of = around.findLastIndex((item) => isWord(item, 'من'));
  if (of < 1) return null;
  const words = around.slice(0, of);
  const text = words.map((item) => scene.text.slice(item.start, item.end)).join(' ');
  const found = /(قبل|بعد) (يومين|يوم)$/u.exec(text);
  if (!found) return null;
  const days = (found[2] === 'يومين' ? 2 : 1) * (found[1] === 'قبل' ? 1 : -1);
  return { days, span: { start: words[0]!.start, end: around[of]!.end } };
}

export function firstSinceAfter(scene: Scene, at: number): DateMention | null {
  for (let index = at + 1; index < scene.items.length; index++) {
    const item = scene.items[index]!;
    if (!isWord(item, 'منذ')) continue;
    const next = scene.items[index + 1];
    const first = scene.items
      .slice(Math.max(at, index - 5), index)
      .some((word) => word.kind === 'word' && /^(?:ال)?اول(?:ي)?$/u.test(word.word));
    if (first && next?.kind === 'date' && next.mention.year !== undefined && next.mention.month !== undefined)
      return next.mention;
  }
  return null;
}
