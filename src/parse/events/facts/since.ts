import type { Span } from '../../../model/dataset.ts';
import { countDaysApart, daysApart, firstWords, fromWord, sinceWord } from '../../lexicon/eventWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import { earlierWords } from '../../lexicon/statusWords.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { isWord, type Scene } from '../sentence/scene.ts';
import { wordOf } from './told.ts';

/** How many items before the words of meeting «قبل يوم من» ("a day before") may begin. */
const SHIFT_REACHES = 5;

/** How many days after what its sentence speaks of a meeting was: «الزيارة قبل يوم من اجتماع» ("the visit, a day before a meeting"). */
export function shiftBefore(scene: Scene, at: number): { days: number; span: Span } | null {
  const around = scene.items.slice(Math.max(0, at - SHIFT_REACHES), at);
  const of = around.findLastIndex((item) => isWord(item, fromWord));
  if (of < 1) return null;
  const words = around.slice(0, of);
  const text = words.map((item) => scene.text.slice(item.start, item.end)).join(' ');
  const found = daysApart.exec(text);
  return found && { days: countDaysApart(found), span: { start: words[0]!.start, end: around[of]!.end } };
}

/** How many items before "since" the word "first" may stand: «الأولى من نوعها منذ» ("the first of its kind since"). */
export const FIRST_REACHES = 5;

/** The month since which a visit is the first: «هي الأولى منذ أيلول 2021» ("the first since September 2021"). */
export function firstSinceAfter(scene: Scene, at: number): DateMention | null {
  for (let index = at + 1; index < scene.items.length; index++) {
    if (!isWord(scene.items[index], sinceWord)) continue;
    const next = scene.items[index + 1];
    const first = scene.items
      .slice(Math.max(at, index - FIRST_REACHES), index)
      .some((word) => firstWords.test(wordOf(word)));
    if (first && next?.kind === 'date' && next.mention.year !== undefined && next.mention.month !== undefined)
      return next.mention;
  }
  return null;
}

/** How many items before its verb «كان قد» ("had") may stand, with a subject between. */
const HAD_REACHES = 6;

/** «وكان فلان قد التقى» ("A had met"), «سبق أن التقى» ("met before"): a past before the past, of whatever stands between. */
export function isEarlier(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - HAD_REACHES); index--) {
    const item = scene.items[index]!;
    if (item.kind === 'word' && (item.meeting?.tense || sayingWords.has(item.word))) return false;
    if (isWord(item, earlierWords)) return true;
  }
  return false;
}
