import { thatWords } from '../../lexicon/clauseWords.ts';
import { DUAL_ENDING, talkedVerb } from '../../lexicon/eventWords.ts';
import type { MeetingWord } from '../../lexicon/meetingWords.ts';
import { byPhone, talking } from '../../lexicon/tellingWords.ts';
import { isWord, REACH, type Scene, type WordItem } from '../sentence/scene.ts';

/** «تحدث فلان وفلان هاتفيا» ("A and B talked by telephone"): a verb of saying is one of meeting by the word after it. */
export function talkOnThePhone(scene: Scene, at: number): MeetingWord | null {
  const { word } = scene.items[at] as WordItem;
  if (!talking.has(word)) return null;
  const after = scene.items.slice(at + 1, at + 1 + REACH.partner);
  const stop = after.find((item) => isWord(item, thatWords) || isWord(item, byPhone));
  if (!isWord(stop, byPhone)) return null;
  return {
    kind: 'meet',
    tense: talkedVerb.test(word) ? 'past' : 'present',
    format: 'call',
    ...(word.endsWith(DUAL_ENDING) ? { dual: true } : {}),
  };
}
