import { ATTACHED, andWord, inWord } from '../../lexicon/clauseWords.ts';
import {
  aboutWords,
  besides,
  besidesWhom,
  courtesies,
  delegations,
  eachOf,
  fromWord,
  gettingWords,
  headingWords,
  headWords,
  sideWord,
  statements,
  strongWith,
  toWord,
  withEach,
} from '../../lexicon/participantWords.ts';
import { bearingOn } from '../../lexicon/venueWords.ts';
import { meetingAt } from './meetingNouns.ts';
import { isPerson, isWord, type PersonItem, type Scene, type WordItem } from './scene.ts';

/** How a sentence hangs together: what joins two items, where a clause begins and ends, what is denied. */

/** «في تصريح سابق لفلان»: who speaks. */
export function isStatementOf(scene: Scene, index: number): boolean {
  return (
    (scene.items[index] as PersonItem).prefix.startsWith(ATTACHED.for) &&
    scene.items.slice(Math.max(0, index - 3), index).some((item) => isWord(item, statements))
  );
}

export function linkBefore(scene: Scene, index: number): 'with' | 'and' | 'about' | 'none' {
  const item = scene.items[index] as PersonItem;
  if (item.prefix.startsWith(ATTACHED.with) || item.prefix === ATTACHED.andWith) return 'with';
  if (item.prefix.startsWith(ATTACHED.and)) return 'and';
  if (isCaller(scene, index)) return 'with';
  const before = scene.items[index - 1];
  // Two people in one stretch of words.
  if (isPerson(before) && before.start === item.start) return 'and';
  // «اجتماع لوزراء الخارجية»: those who sit at the table.
  const next = scene.items[index + 1];
  const several = (item.mention.office?.number ?? 'one') !== 'one' || (isPerson(next) && next.prefix === ATTACHED.and);
  if (item.prefix === ATTACHED.for && several && isOfNoun(scene, index)) return 'none';
  if (item.prefix.startsWith(ATTACHED.for) || item.prefix.startsWith(ATTACHED.as)) return 'about';
  if (before?.kind !== 'word') return 'none';
  if (strongWith.has(before.word)) return 'with';
  if (isWord(before, andWord)) return 'and';
  if (isWord(before, fromWord)) {
    const earlier = scene.items[index - 2];
    if (isWord(earlier, eachOf))
      return isWord(scene.items[index - 3], strongWith) || isWord(earlier, withEach) ? 'with' : 'and';
    return 'about';
  }
  const earlier = scene.items[index - 2];
  if (isWord(before, sideWord) && isWord(earlier, toWord)) return 'and';
  if (isWord(before, besidesWhom) && isWord(earlier, besides)) return 'and';
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
  if (!isWord(scene.items[from], fromWord)) return false;
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
    if (item.meeting?.kind === 'light' || isWord(item, inWord)) continue;
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

/** «رسالة من فلان وفلان»: named for what is theirs, and so is who is joined to such a one. */
export function isSpokenOf(scene: Scene, index: number): boolean {
  const link = linkBefore(scene, index);
  if (link === 'about') return true;
  return link === 'and' && isPerson(scene.items[index - 1]) && isSpokenOf(scene, index - 1);
}

/** «للقاء فلان» ("for a meeting with so-and-so"): a noun of meeting that something else leads to. */
export const isForIt = ({ meeting }: WordItem): boolean => meeting?.attached?.startsWith(ATTACHED.for) ?? false;
