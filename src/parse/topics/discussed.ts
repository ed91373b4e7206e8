import { discussedWords, expecting, isDiscussing, isFuture, thoseWhoMet } from '../lexicon/discussionWords.ts';
import { readMeetingWord } from '../lexicon/meetingWords.ts';
import { pluralMeetings } from '../lexicon/tellingWords.ts';
import type { Discussed } from '../reading/topicMention.ts';
import { carriesArticle } from '../text/proclitics.ts';
import type { Token } from '../text/words.ts';

/** Words before a verb of discussion that may still put it into the future: «من المتوقع أن يتناول» ("it is expected to deal with"). */
const FARTHEST_FUTURE = 5;
/** Words behind a verb of discussion within which its subject stands: «كما تناولت المباحثات» ("the talks also dealt with"). */
const FARTHEST_SUBJECT = 3;

/** The word that says that what stands at a token is discussed: the last before it in its sentence, or else one after it. */
export function findDiscussed(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  isCountry: (token: Token) => boolean,
): Discussed | null {
  for (let word = at - 1; word >= from; word--)
    if (isDiscussing(tokens[word]!.key)) return toDiscussed(tokens, from, word, at, isCountry);
  for (let word = at + 1; word < end; word++)
    if (discussedWords.has(tokens[word]!.key)) return toDiscussed(tokens, from, word, end, isCountry);
  return null;
}

function toDiscussed(
  tokens: readonly Token[],
  from: number,
  word: number,
  end: number,
  isCountry: (token: Token) => boolean,
): Discussed {
  const { start, end: to, key } = tokens[word]!;
  let future = isFuture(key);
  for (let before = Math.max(from, word - FARTHEST_FUTURE); before < word && !future; before++)
    future = isFuture(tokens[before]!.key) || expecting.has(tokens[before]!.key);
  let by: Discussed['by'] = null;
  let countries = 0;
  for (let near = from; near < Math.min(word + 1 + FARTHEST_SUBJECT, end); near++) {
    const token = tokens[near]!;
    if (near === word) continue;
    if (pluralMeetings.has(token.key)) by = 'meetings';
    else if (by === null && (thoseWhoMet.has(token.key) || isMeeting(token))) by = 'meeting';
    if (near < word && isCountry(token)) countries++;
  }
  return { start, end: to, future, by: by ?? (countries > 1 ? 'meeting' : null) };
}

/** «اللقاء», «المباحثات», «اجتماعهما» ("the meeting", "the talks", "their meeting"). */
function isMeeting({ written, key }: Token): boolean {
  const read = readMeetingWord(written);
  return read?.kind === 'noun' && (carriesArticle(key) || read.possessive === true);
}
