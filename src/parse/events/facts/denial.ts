import type { Span } from '../../../model/dataset.ts';
import { turnWords } from '../../lexicon/clauseWords.ts';
import { denials, negations, sayingWords } from '../../lexicon/meetingWords.ts';
import { notWords, reactingWords } from '../../lexicon/statusWords.ts';
import { besideMeeting } from '../../lexicon/tellingWords.ts';
import { isWord, REACH, type Scene } from '../sentence/scene.ts';

/** How far before words of meeting a negation may stand with nobody between, in items: it governs a verb and its adverbs. */
const NEGATION_REACH = 4;

/** The words that deny a meeting: «لم يجتمع», «دون لقاء» ("did not meet", "without a meeting"); «نفى مصدر عقد لقاء» ("a source denied that a meeting was held") reaches over its own subject. */
export function deniedBefore(scene: Scene, at: number): Span | null {
  const afterwardsMet = isWord(scene.items[at - 1], besideMeeting);
  for (let index = at - 1; index >= 0 && at - index <= REACH.denial; index--) {
    const item = scene.items[index]!;
    if (item.kind !== 'word') continue;
    const said = { start: item.start, end: item.end };
    // «لم يستبعد فلان عقد لقاء» ("so-and-so did not rule out a meeting"): denied twice is not denied.
    if (denials.has(item.word) && isNegation(scene, index - 1)) return null;
    if (index === at - 1 && isNegation(scene, index)) return said;
    // «لم تستغرب اللقاء» ("was not surprised at the meeting"): the meeting was held.
    if (isNegation(scene, index) && isWord(scene.items[index + 1], reactingWords)) return null;
    if (negations.has(item.word) && !scene.items.slice(index + 1, at).some((other) => other.kind !== 'word'))
      return at - index <= NEGATION_REACH ? said : null;
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

/** Whether a word negates the next one alone: «لا يلتقي» ("does not meet"), but not «لا سيما لقاء» ("especially a meeting"). */
const isNegation = ({ items }: Scene, index: number): boolean =>
  isWord(items[index], negations) || isWord(items[index], notWords);
