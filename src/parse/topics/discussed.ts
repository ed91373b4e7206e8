import { discussedWords, expecting, isFuture, thoseWhoMet } from '../lexicon/discussionWords.ts';
import { readMeetingWord } from '../lexicon/meetingWords.ts';
import { pluralMeetings } from '../lexicon/tellingWords.ts';
import type { Discussed } from '../reading/topicMention.ts';
import { carriesArticle } from '../text/proclitics.ts';
import type { Token } from '../text/words.ts';
import { readTopical } from './topical.ts';

/** Words before a verb of discussion that may still put it into the future: «من المتوقع أن يتناول» ("it is expected to deal with"). */
const FARTHEST_FUTURE = 5;
/** Words before a verb of discussion within which a meeting is named that has it for its own: most sentences are shorter. */
const FARTHEST_MEETING = 100;
/** Words behind a verb of discussion within which its subject stands: «كما تناولت المباحثات» ("the talks also dealt with"). */
const FARTHEST_SUBJECT = 3;

/** Follows a sentence's topics from its beginning and tells of each what says that it is discussed. */
export class Discussion {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #end: number;
  readonly #isCountry: (token: Token) => boolean;
  /** The last word of discussion before `#looked`, or -1. */
  #before = -1;
  #looked: number;
  /** The first that stands behind what is discussed from where that was asked; `#end` where there is none. */
  #behind = -1;

  /** A sentence's tokens: `from` … `end` (exclusive). */
  constructor(tokens: readonly Token[], from: number, end: number, isCountry: (token: Token) => boolean) {
    this.#tokens = tokens;
    this.#from = from;
    this.#end = end;
    this.#isCountry = isCountry;
    this.#looked = from;
  }

  /** The word that says that what stands at a token is discussed: the last before it in its sentence, or else one after it. */
  at(at: number): Discussed | null {
    for (let word = at - 1; word >= this.#looked; word--) {
      if (!readTopical(this.#tokens[word]!).discusses) continue;
      this.#before = word;
      break;
    }
    this.#looked = at;
    if (this.#before >= 0) return toDiscussed(this.#tokens, this.#from, this.#before, at, this.#isCountry);
    if (this.#behind <= at) {
      this.#behind = at + 1;
      while (this.#behind < this.#end && !discussedWords.has(this.#tokens[this.#behind]!.key)) this.#behind++;
    }
    if (this.#behind >= this.#end) return null;
    return toDiscussed(this.#tokens, this.#from, this.#behind, this.#end, this.#isCountry);
  }
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
  for (let near = Math.max(from, word - FARTHEST_MEETING); near < Math.min(word + 1 + FARTHEST_SUBJECT, end); near++) {
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
