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

/** How far before somebody the word may stand that links him, in items: the word itself and what usually tells of it. */
const STATEMENT_REACH = 3;
const NOUN_REACH = 6;
const DELEGATION_REACH = 7;
/** A call may be told with its day and its medium before the caller, and after whoever got it. */
const CALL_REACH = 16;

/** Whether somebody is the one who speaks: «في تصريح سابق لفلان» ("in an earlier statement by so-and-so"). */
export function isStatementOf(scene: Scene, index: number): boolean {
  return (
    (scene.items[index] as PersonItem).prefix.startsWith(ATTACHED.for) &&
    scene.items.slice(Math.max(0, index - STATEMENT_REACH), index).some((item) => isWord(item, statements))
  );
}

/** How somebody is joined to what stands before him: met with it (`with`), one more of the same (`and`), only spoken of (`about`), or by nothing. */
export function linkBefore(scene: Scene, index: number): 'with' | 'and' | 'about' | 'none' {
  const item = scene.items[index] as PersonItem;
  if (item.prefix.startsWith(ATTACHED.with) || item.prefix === ATTACHED.andWith) return 'with';
  if (item.prefix.startsWith(ATTACHED.and)) return 'and';
  if (isCaller(scene, index)) return 'with';
  const before = scene.items[index - 1];
  // Two people in one stretch of words.
  if (isPerson(before) && before.start === item.start) return 'and';
  // «اجتماع لوزراء الخارجية» ("a meeting of the foreign ministers"): those who sit at the table.
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
  // «وفدا روسيا برئاسة فلان» ("a Russian delegation headed by so-and-so"): who leads a delegation is met with it.
  if (
    isWord(before, headingWords) &&
    scene.items.slice(Math.max(0, index - DELEGATION_REACH), index).some((word) => isWord(word, delegations))
  )
    return 'with';
  if (aboutWords.has(before.word)) return 'about';
  return 'none';
}

/** Whether somebody is who called: «تلقى فلان اتصالا هاتفيا اليوم من فلان» ("so-and-so got a call today from so-and-so"). */
function isCaller(scene: Scene, index: number): boolean {
  const from = isWord(scene.items[index - 1], courtesies) ? index - 2 : index - 1;
  if (!isWord(scene.items[from], fromWord)) return false;
  const before = scene.items.slice(Math.max(0, from - CALL_REACH), from);
  const call = before.findLastIndex((item) => item.kind === 'word' && item.meeting?.format === 'call');
  return (
    call >= 0 &&
    before.slice(0, call).some((item) => isWord(item, gettingWords)) &&
    !before.slice(call + 1).some((item) => isPerson(item) || (item.kind === 'word' && item.meeting))
  );
}

/** Whether nothing but what a meeting is and is about stands before those of «اجتماع لوزراء …» ("a meeting of ministers …"). */
function isOfNoun(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= NOUN_REACH; at--) {
    const item = scene.items[at]!;
    if (item.kind === 'place' || item.kind === 'country' || isWord(item, bearingOn)) continue;
    if (item.kind !== 'word') return false;
    // «اجتماع يعقد في موسكو لوزراء …» ("a meeting that is held in Moscow of ministers …")
    if (item.meeting?.kind === 'light' || isWord(item, inWord)) continue;
    if (item.meeting) return item.meeting.kind === 'noun';
    const qualifies = meetingAt(scene, at - 1)?.kind === 'noun' && !aboutWords.has(item.word);
    if (!qualifies) return false;
  }
  return false;
}

/** Whether an office is no person of its own: one before names, as in «الرئيسين فلان وفلان» ("the two presidents so-and-so and so-and-so"), or a vague one. */
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

/** Whether somebody is named only for what is his, or is joined to such a one: «رسالة من فلان وفلان» ("a letter from so-and-so and so-and-so"). */
export function isSpokenOf(scene: Scene, index: number): boolean {
  const link = linkBefore(scene, index);
  if (link === 'about') return true;
  return link === 'and' && isPerson(scene.items[index - 1]) && isSpokenOf(scene, index - 1);
}

/** «للقاء فلان» ("for a meeting with so-and-so"): a noun of meeting that something else leads to. */
export const isForIt = ({ meeting }: WordItem): boolean => meeting?.attached?.startsWith(ATTACHED.for) ?? false;
