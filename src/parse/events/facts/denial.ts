import type { Span } from '../../../model/dataset.ts';
import { turnWords } from '../../lexicon/clauseWords.ts';
import { denials, negations, sayingWords } from '../../lexicon/meetingWords.ts';
import { notWords } from '../../lexicon/statusWords.ts';
import { besideMeeting } from '../../lexicon/tellingWords.ts';
import { isWord, reach, type Scene } from '../sentence/scene.ts';

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
  isWord(items[index], negations) || isWord(items[index], notWords);
