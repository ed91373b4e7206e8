import type { Span } from '../../../model/dataset.ts';
import {
  alsoWords,
  closingWords,
  goingOn,
  governing,
  inTheCourse,
  relativeWords,
  thatWords,
  turnWords,
  whileWords,
} from '../../lexicon/clauseWords.ts';
import { denials, type MeetingWord, negations, plannedWords, sayingWords } from '../../lexicon/meetingWords.ts';
import {
  aboutWords,
  besides,
  courtesies,
  delegations,
  eachOf,
  gettingWords,
  headingWords,
  headWords,
  statements,
  strongWith,
} from '../../lexicon/participantWords.ts';
import {
  besideMeeting,
  bilateral,
  impersonalVerbs,
  invitingWords,
  pluralMeetings,
  separately,
} from '../../lexicon/tellingWords.ts';
import { bearingOn } from '../../lexicon/venueWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import type { Item } from './items.ts';
import { type ClauseBounds, isPerson, isWord, type PersonItem, reach, type Scene, type WordItem } from './scene.ts';

/** How a sentence hangs together: what joins two items, where a clause begins and ends, what is denied. */

/** «في تصريح سابق لفلان»: who speaks. */
export function isStatementOf(scene: Scene, index: number): boolean {
  return (
    (scene.items[index] as PersonItem).prefix.startsWith('ل') &&
    scene.items.slice(Math.max(0, index - 3), index).some((item) => isWord(item, statements))
  );
}

export function linkBefore(scene: Scene, index: number): 'with' | 'and' | 'about' | 'none' {
  const item = scene.items[index] as PersonItem;
  if (item.prefix.startsWith('ب') || item.prefix === 'وب') return 'with';
  if (item.prefix.startsWith('و')) return 'and';
  if (isCaller(scene, index)) return 'with';
  const before = scene.items[index - 1];
  // Two people in one stretch of words.
  if (isPerson(before) && before.start === item.start) return 'and';
  // «اجتماع لوزراء الخارجية»: those who sit at the table.
  const next = scene.items[index + 1];
  const several = (item.mention.office?.number ?? 'one') !== 'one' || (isPerson(next) && next.prefix === 'و');
  if (item.prefix === 'ل' && several && isOfNoun(scene, index)) return 'none';
  if (item.prefix.startsWith('ل') || item.prefix.startsWith('ك')) return 'about';
  if (before?.kind !== 'word') return 'none';
  if (strongWith.has(before.word)) return 'with';
  if (isWord(before, 'و')) return 'and';
  if (isWord(before, 'من')) {
    const earlier = scene.items[index - 2];
    if (isWord(earlier, eachOf))
      return isWord(scene.items[index - 3], strongWith) || isWord(earlier, 'بكل') ? 'with' : 'and';
    return 'about';
  }
  const earlier = scene.items[index - 2];
  if (isWord(before, 'جانب') && isWord(earlier, 'الي')) return 'and';
  if ((isWord(before, 'الي') || isWord(before, 'عن')) && isWord(earlier, besides)) return 'and';
  if (isWord(before, headWords)) return 'with';
  // «وفدا روسيا برئاسة فلان»
  if (
    isWord(before, headingWords) &&
    scene.items.slice(Math.max(0, index - 7), index).some((word) => isWord(word, delegations))
  )
    return 'with';
  if (aboutWords.has(before.word)) return 'about';
  return 'none';
}

/** «تلقى فلان اتصالا هاتفيا اليوم من فلان». */
function isCaller(scene: Scene, index: number): boolean {
  const from = isWord(scene.items[index - 1], courtesies) ? index - 2 : index - 1;
  if (!isWord(scene.items[from], 'من')) return false;
  const before = scene.items.slice(Math.max(0, from - 16), from);
  const call = before.findLastIndex((item) => item.kind === 'word' && item.meeting?.format === 'call');
  return (
    call >= 0 &&
    before.slice(0, call).some((item) => isWord(item, gettingWords)) &&
    !before.slice(call + 1).some((item) => isPerson(item) || (item.kind === 'word' && item.meeting))
  );
}

/** «اجتماع لوزراء …», «الاجتماع الرباعي حول سوريا لوزراء …»: nothing but what it is and is about stands between. */
function isOfNoun(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 6; at--) {
    const item = scene.items[at]!;
    if (item.kind === 'place' || item.kind === 'country' || isWord(item, bearingOn)) continue;
    if (item.kind !== 'word') return false;
    // «اجتماع يعقد في موسكو لوزراء …»
    if (item.meeting?.kind === 'light' || isWord(item, 'في')) continue;
    if (item.meeting) return item.meeting.kind === 'noun';
    const qualifies = meetingAt(scene, at - 1)?.kind === 'noun' && !aboutWords.has(item.word);
    if (!qualifies) return false;
  }
  return false;
}

/** «الرئيسين بشار الأسد وفلاديمير بوتين»: an office before names is no person of its own, nor is a vague one. */
export function isTitle(scene: Scene, index: number): boolean {
  const item = scene.items[index] as PersonItem;
  const { mention } = item;
  if (mention.person !== null || mention.form !== 'role') return false;
  const next = scene.items[index + 1];
  const another = mention.country !== null && isPerson(next) && next.mention.country !== null;
  if (isPerson(next) && next.gap === '' && next.prefix === '' && next.mention.person !== null)
    return !another || mention.country === next.mention.country;
  const vague =
    (mention.country === null || mention.office?.key === 'official') &&
    !mention.counterpart &&
    (mention.office?.number ?? 'one') === 'one';
  return vague || (mention.office?.rank === 'none' && !mention.counterpart);
}

export const meetingAt = (scene: Scene, index: number): MeetingWord | null => meetingIn(scene.items, index);

function meetingIn(items: readonly Item[], index: number): MeetingWord | null {
  const item = items[index];
  return item?.kind === 'word' ? item.meeting : null;
}

/** Where the clause of an item begins. */
export function clauseStart(scene: Scene, at: number): number {
  const { opening } = boundsOf(scene);
  return opening[countBefore(opening, at + 1) - 1] ?? 0;
}

/** Where the clause of an item ends: the first item that is no longer of it. */
export function clauseEnd(scene: Scene, at: number): number {
  const { saying, closing, turning } = boundsOf(scene);
  const { length } = scene.items;
  const said = saying[countBefore(saying, at + 1)] ?? length;
  const closed = closing[countBefore(closing, at + 2)] ?? length;
  const turned = turning[countBefore(turning, at + 3)] ?? length;
  const end = Math.min(said, closed, turned);
  return end !== said && end === turned && isAboutMeeting(scene.items, end) ? end - 1 : end;
}

/** How many of numbers in order are below a limit. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks for the bounds of a sentence's clauses once, however many of its verbs ask for theirs. */
function boundsOf(scene: Scene): ClauseBounds {
  scene.bounds ??= findBounds(scene.items);
  return scene.bounds;
}

/** What a word may do to the clauses around it, in bits, so that one look at a word is enough. */
const DOES = { that: 1, saying: 2, turn: 4, closing: 8 } as const;
const doings = new Map<string, number>();
for (const [words, does] of [
  [thatWords, DOES.that],
  [sayingWords, DOES.saying],
  [turnWords, DOES.turn],
  [closingWords, DOES.closing],
] as const) {
  for (const word of words) doings.set(word, (doings.get(word) ?? 0) | does);
}

function findBounds(items: readonly Item[]): ClauseBounds {
  const opening: number[] = [];
  const saying: number[] = [];
  const closing: number[] = [];
  const turning: number[] = [];
  let firstPerson = items.length;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (item.kind === 'person' && index < firstPerson) firstPerson = index;
    if (item.kind !== 'word') continue;
    const does = doings.get(item.word) ?? 0;
    if (opensAfter(items, index, does)) opening.push(index + 1);
    if ((does & (DOES.that | DOES.saying)) !== 0) saying.push(index);
    if ((does & DOES.closing) !== 0 && !goesOn(items, index)) closing.push(index);
    if (isAnotherVerb(item) || isAboutMeeting(items, index)) turning.push(index);
  }
  return { opening, saying, closing, turning, firstPerson };
}

/** «وذلك خلال زيارة»: goes on with the same. */
const goesOn = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'وذلك') && isWord(items[index + 1], goingOn);

/** Whether a clause begins after the item, by what its word does. */
function opensAfter(items: readonly Item[], index: number, does: number): boolean {
  if ((does & DOES.that) !== 0) return !isWord(items[index - 1], plannedWords);
  if ((does & DOES.saying) !== 0) return true;
  const item = items[index];
  return (does & DOES.turn) !== 0 && !isWord(item, 'قبل') && !isWord(item, 'بعد') && !isWord(item, 'عقب');
}

/** «بحثا نتائج القمة التي جمعت …»: from here on it is about the summit. */
const isAboutMeeting = (items: readonly Item[], index: number): boolean =>
  meetingIn(items, index - 1)?.kind === 'noun' &&
  isWord(items[index], relativeWords) &&
  Boolean(meetingIn(items, index + 1)?.tense);

const isAnotherVerb = (item: Item): boolean =>
  item.kind === 'word' &&
  item.meeting !== null &&
  item.meeting.tense !== null &&
  item.meeting.kind !== 'light' &&
  item.meeting.kind !== 'gather';

export function nounAfter(scene: Scene, at: number, within = 14): number | null {
  for (let index = at + 1; index < scene.items.length && index <= at + within; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (isRound(scene, index)) continue;
    if (item.meeting?.kind === 'journey' && index <= at + 3) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word) || relativeWords.has(item.word)) return null;
    if (item.meeting && item.meeting.tense !== null) return null;
  }
  return null;
}

/** «جولة من المباحثات», «جولة محادثات»: a round, no journey. */
export function isRound(scene: Scene, index: number): boolean {
  if (meetingAt(scene, index)?.kind !== 'journey') return false;
  const next = isWord(scene.items[index + 1], 'من') ? index + 2 : index + 1;
  return meetingAt(scene, next)?.kind === 'noun';
}

export function nounBefore(scene: Scene, at: number, within = 4): number | null {
  for (let index = at - 1; index >= 0 && index >= at - within; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (item.meeting?.kind === 'noun' && !item.meeting.possessive) return index;
    if (thatWords.has(item.word) || sayingWords.has(item.word)) return null;
  }
  return null;
}

/** Whether another verb stands between two items. */
export function crosses(scene: Scene, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  for (let index = low + 1; index < high; index++) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    if (sayingWords.has(item.word) || thatWords.has(item.word)) return true;
    if (item.meeting && item.meeting.tense !== null && item.meeting.kind !== 'gather' && item.meeting.kind !== 'light')
      return true;
  }
  return false;
}

/** «والتقى», «وبحث»: a verb joined to one before it. */
export function isConjoined(scene: Scene, at: number): boolean {
  const item = scene.items[at];
  return item?.kind === 'word' && /^و(?!صل)/u.test(item.word) && boundsOf(scene).firstPerson < at;
}

/** «وجه له الدعوة لزيارة موسكو» is no journey made. */
export function isInvitation(scene: Scene, at: number): boolean {
  return scene.items.slice(Math.max(0, at - 5), at).some((item) => isWord(item, invitingWords));
}

/** «مؤشرات على تباحث», «يعتزم بحث»: the form of a verb in the past, but a noun. */
export function isVerbalNoun(scene: Scene, at: number, word: MeetingWord): boolean {
  if (word.tense !== 'past' || word.dual) return false;
  const before = scene.items[isWord(scene.items[at - 1], alsoWords) ? at - 2 : at - 1];
  return before?.kind === 'word' && (governing.has(before.word) || plannedWords.has(before.word));
}

/** «المحادثات التي عقدت», «الجولتان اللتان جرتا», «اجتماع يعقد»: the meeting itself is the subject. */
export function isImpersonal(scene: Scene, at: number): boolean {
  const item = scene.items[at] as WordItem;
  return (
    impersonalVerbs.has(item.word) &&
    (isWord(scene.items[at - 1], relativeWords) || meetingAt(scene, at - 1)?.kind === 'noun')
  );
}

/** «عقد لقاء بين فلان وفلان»: whoever stands before «بين» only speaks of it or arranges it. */
export function betweenAfter(scene: Scene, noun: number): number | null {
  for (let index = noun + 1; index <= noun + 6; index++) {
    const item = scene.items[index];
    if (!item || isPerson(item) || (item.kind === 'word' && (thatWords.has(item.word) || item.meeting?.tense)))
      return null;
    if (isWord(item, 'بين')) return namesAfter(scene, index) ? index : null;
  }
  return null;
}

/** «بين فلان وفلان», «بين وفدي سوريا وروسيا»; but «التعاون بين البلدين» names nobody. */
const namesAfter = ({ items }: Scene, index: number): boolean =>
  items.slice(index + 1, index + 5).some((item) => item.kind !== 'word' && item.kind !== 'date');

/** «لقاءات منفصلة مع فلان وفلان», «مع كل من»: a meeting with each. */
export function isDistributive(scene: Scene, at: number, noun: number | null, stop: number): boolean {
  for (let index = Math.min(at, noun ?? at); index < stop; index++) {
    const item = scene.items[index]!;
    if (index === noun && isWord(item, pluralMeetings)) return true;
    if (isWord(item, 'كل') && isWord(scene.items[index - 1], 'مع') && isWord(scene.items[index + 1], 'من')) return true;
  }
  return isApart(scene, at, noun, stop) || meetsEach(scene, at);
}

/** «التقى كلا من فلان وفلان», «يلتقي خلالها كلا من»: all that follow are whom somebody met, one by one; «كل من» would be who met. */
export function meetsEach({ items }: Scene, at: number): boolean {
  const each = isWord(items[at + 1], inTheCourse) ? at + 2 : at + 1;
  return isWord(items[each], 'كلا') && isWord(items[each + 1], 'من');
}

/** «لقاءات منفصلة», «التقى فلان الرئيسين … بشكل منفصل», «التقى بفلان وبفلان», «مع فلان ثم مع فلان»: each by himself. */
function isApart(scene: Scene, at: number, noun: number | null, stop: number): boolean {
  const end = Math.max(stop, Math.min(stop + 7, clauseEnd(scene, at)));
  return scene.items.slice(Math.min(at, noun ?? at), end).some((item, offset) => {
    const index = Math.min(at, noun ?? at) + offset;
    const next = isWord(scene.items[index - 1], 'مع') && isWord(scene.items[index - 2], 'ثم');
    const again = isPerson(item) && (next || item.prefix === 'وب' || isWord(scene.items[index - 1], 'ومع'));
    return isWord(item, separately) || (again && index < stop && index > Math.max(at, noun ?? at) + 1);
  });
}

/** «على هامش …», «لقاء ثنائيا»: two of them by themselves. */
export function isAside(scene: Scene, from: number, at: number, noun: number | null, stop: number): boolean {
  const last = Math.max(at, noun ?? at);
  return (
    isApart(scene, at, noun, stop) ||
    scene.items.slice(Math.max(from, at - reach.object), at).some((item) => isWord(item, 'هامش')) ||
    scene.items.slice(last + 1, last + 3).some((item) => isWord(item, bilateral))
  );
}

/** «كما» adds to what was told, «فيما» tells what went on meanwhile. */
export function continuesAt(scene: Scene, at: number): MeetingEvent['continues'] {
  const near = scene.items.slice(Math.max(0, at - 2), at);
  if (near.some((item) => isWord(item, whileWords))) return at > 3 ? 'meanwhile' : null;
  const last = scene.events.at(-1);
  const told = last && scene.text.slice(last.trigger.start, last.trigger.end);
  // An arrival says nothing of the days after it.
  if (last?.sentence === scene.sentence && isConjoined(scene, at) && !(last.visit && !visiting.test(told ?? '')))
    return 'and';
  const also = [...near, ...scene.items.slice(0, Math.min(3, at))].some((item) => isWord(item, alsoWords));
  return also ? 'also' : null;
}

/** «لم يجتمع», «دون لقاء»; «نفى مصدر عقد لقاء»: a denial reaches over its own subject. */
export function deniedBefore(scene: Scene, at: number): Span | null {
  const afterwardsMet = isWord(scene.items[at - 1], besideMeeting);
  for (let index = at - 1; index >= 0 && at - index <= reach.denial; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    const said = { start: item.start, end: item.end };
    // «لم يستبعد فلان عقد لقاء»: denied twice is not denied.
    if (denials.has(item.word) && isNegation(scene, index - 1)) return null;
    if (index === at - 1 && isNegation(scene, index)) return said;
    if (negations.has(item.word) && !scene.items.slice(index + 1, at).some((other) => other.kind !== 'word'))
      return at - index <= 4 ? said : null;
    if (denials.has(item.word)) return afterwardsMet ? null : said;
    if (
      sayingWords.has(item.word) ||
      turnWords.has(item.word) ||
      (item.meeting?.tense && item.meeting.kind !== 'light')
    )
      return null;
  }
  return null;
}

/** «لا» negates the next word alone: «لا يلتقي», but not «لا سيما لقاء». */
const isNegation = ({ items }: Scene, index: number): boolean =>
  isWord(items[index], negations) || isWord(items[index], 'لا') || isWord(items[index], 'ولا');

/** «زار», «يزور»: the visit as a whole. */
const visiting = /زار|زور/u;
