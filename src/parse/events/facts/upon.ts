import { relativeWords } from '../../lexicon/clauseWords.ts';
import { ARTICLE } from '../../lexicon/eventWords.ts';
import {
  arrivalWords,
  describingWords,
  inItWords,
  rightAfterWords,
  statementWords,
} from '../../lexicon/meetingDayWords.ts';
import { sayingWords } from '../../lexicon/meetingWords.ts';
import type { MeetingEvent } from '../../reading/event.ts';
import { isWord, REACH } from '../sentence/scene.ts';
import type { Told } from './told.ts';

/** How many items before "the meeting that" the verb that describes it may stand, with its subject between. */
const DESCRIBED_BEFORE = 4;

/**
 * What else the words of a meeting lean on for its day: an arrival that it followed («بعد وصوله», "after his arrival"), the visit on
 * which it was («زيارته التي التقى فيها», "his visit on which he met"), or what was said of it («قال بعد لقائه», "he said after his
 * meeting").
 */
export function uponOf({ scene, from, to, at, first, word }: Told): MeetingEvent['upon'] {
  const { items } = scene;
  for (let index = Math.max(from, at - REACH.partner) + 1; index < Math.min(to, at + REACH.partner); index++)
    if (isWord(items[index], arrivalWords) && isWord(items[index - 1], rightAfterWords)) return 'arrival';
  if (isWord(items[at - 1], relativeWords) && isWord(items[at + 1], inItWords)) {
    const last = scene.events.at(-1);
    return last?.visit && last.sentence === scene.sentence ? 'visit' : null;
  }
  if (word.kind !== 'noun') return null;
  if (word.possessive && isWord(items[first - 1], rightAfterWords)) {
    const isSaid = items.slice(0, first - 1).some((item) => isWord(item, sayingWords) || isWord(item, statementWords));
    return isSaid ? 'words' : null;
  }
  const isDescribed =
    word.attached === ARTICLE &&
    isWord(items[at + 1], relativeWords) &&
    items.slice(Math.max(0, at - DESCRIBED_BEFORE), at).some((item) => isWord(item, describingWords));
  return isDescribed ? 'words' : null;
}
