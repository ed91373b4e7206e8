import type { Span, Statement } from '../../model/dataset.ts';
import { firstPerson, saidNouns, sayingPrepositions, thatSaid } from '../lexicon/sayingWords.ts';
import type { Rule } from '../reading/rule.ts';
import type { Token } from '../text/words.ts';
import { countWords, FEWEST_WORDS, type Frame, trim, trimMarked } from './frame.ts';

/** A stretch of a frame in which somebody speaks: words `from` … `to` (exclusive), `end` where it ends in the text. */
export interface Reach {
  frame: Frame;
  from: number;
  to: number;
  end: number;
  tokens: readonly Token[];
  /** Where the words go on beyond the passage, if it is cut in two: «.. ثم», «… ثم» ("… then"). */
  onward: number;
}

/** What he says there. */
export interface Words {
  kind: Statement['kind'];
  spans: Span[];
}

/** What somebody says where he speaks. */
export const WORDS: readonly Rule<Reach, Words>[] = [
  {
    name: 'in-marks',
    says: 'Four words and more in quotation marks are his own, whichever way the marks are set; a mark that is never closed goes to the end of the sentence.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إن الشعب «يريد السلام في كل مكان».',
        gloss: 'Safi said that the people “want peace in every place”.',
        gives: 'Nabil al-Safi, direct, 5 words',
      },
    ],
    cases: ['who-said-what'],
    read({ frame, from, to, end, tokens }) {
      const spans = frame.quotes
        .filter((quote) => quote.at >= from && quote.at <= to && quote.start < end)
        .map((quote) =>
          trimMarked(frame.text, { start: quote.start, end: Math.min(quote.end, quote.open ? end : quote.end) }),
        )
        .filter((span) => countWords(tokens, span) >= FEWEST_WORDS);
      return spans.length > 0 ? { kind: 'direct', spans } : null;
    },
  },
  {
    name: 'opening-mark-missing',
    says: 'A closing mark that nothing opened ends his own words, which begin after “that”.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إن الشعب يريد السلام في كل مكان»، ثم غادر.',
        gloss: 'Safi said that the people want peace in every place”, then he left.',
        gives: 'Nabil al-Safi, direct, 6 words',
      },
    ],
    read(reach) {
      const { frame, from, to, end, tokens } = reach;
      const begin = markerIn(reach);
      const start = begin === null ? undefined : frame.words[begin]?.start;
      if (start === undefined) return null;
      const close = frame.passage.closers.find((at) => at > start && at <= end);
      if (close === undefined || from > to) return null;
      const span = trimMarked(frame.text, { start, end: close });
      return countWords(tokens, span) >= FEWEST_WORDS ? { kind: 'direct', spans: [span] } : null;
    },
  },
  {
    name: 'after-colon',
    says: 'What follows a verb of saying and a colon are his own words, to the next verb of saying.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي: نريد السلام في كل مكان.',
        gloss: 'Safi said: We want peace in every place.',
        gives: 'Nabil al-Safi, direct, 5 words',
      },
    ],
    read({ frame, from, to, end, tokens, onward }) {
      let at = from;
      while (at < to && !frame.colon(at)) {
        if (thatSaid.has(frame.words[at]!.key)) return null;
        at++;
      }
      if (at >= to) return null;
      if (thatSaid.has(frame.words[at]!.key)) return null;
      const span = trim(frame.text, { start: frame.words[at]!.start, end: to === frame.words.length ? onward : end });
      return countWords(tokens, span) >= FEWEST_WORDS ? { kind: 'direct', spans: [span] } : null;
    },
  },
  {
    name: 'first-person',
    says: 'What begins with “that I” or “that we” are his own words, though nothing marks them.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وقال الصافي إننا نريد السلام في كل مكان.',
        gloss: 'Safi said that we want peace in every place.',
        gives: 'Nabil al-Safi, direct, 6 words',
      },
    ],
    read(reach) {
      const { frame, from, to, end, tokens, onward } = reach;
      const begin = markerIn(reach);
      const word = begin === null ? undefined : frame.words[begin - 1];
      if (!word || begin! <= from || !firstPerson.has(word.key)) return null;
      const span = trim(frame.text, { start: word.start, end: to === frame.words.length ? onward : end });
      return countWords(tokens, span) >= FEWEST_WORDS ? { kind: 'direct', spans: [span] } : null;
    },
  },
  {
    name: 'that',
    says: 'What follows “that”, or a noun such as “support” and “importance”, is said in the newsroom’s words.',
    examples: [
      {
        text: 'التقى الرئيس السوري نبيل الصافي الرئيس الروسي إيغور أورلوف. وأكد أورلوف أن العلاقات تتطور باستمرار.',
        gloss: 'Orlov confirmed that the relations develop continuously.',
        gives: 'Igor Orlov, indirect, 3 words',
      },
    ],
    read(reach) {
      const { frame, end, tokens } = reach;
      const begin = markerIn(reach) ?? nounIn(reach);
      const start = begin === null ? undefined : frame.words[begin]?.start;
      if (start === undefined || start >= end) return null;
      // «بأن "إسرائيل ستعاقب"، وذلك بعد …» ("that 'Israel will be punished', after …"): the words in marks are all of it.
      const marked = frame.passage.quotes.find(
        (quote) => quote.start === start && ENDED.test(frame.text.slice(quote.end, end)),
      );
      const whole = marked && countWords(tokens, marked) >= FEWEST_INDIRECT ? marked : { start, end };
      const span = trimMarked(frame.text, whole);
      return countWords(tokens, span) >= FEWEST_INDIRECT ? { kind: 'indirect', spans: [span] } : null;
    },
  },
];

/** A closing mark and a comma or a stop. */
const ENDED = /^.\s*[،,.]/u;

/** Words of an indirect statement at the least. */
const FEWEST_INDIRECT = 3;

/** Where the words behind «أن» ("that") begin; `null` where it is missing. */
function markerIn({ frame: { words }, from, to }: Reach): number | null {
  for (let at = from; at < to; at++) if (thatSaid.has(words[at]!.key)) return at + 1;
  return null;
}

/** Words between a speaker and what he confirms at the most: «في تصريح صحفي قبيل الاجتماع، موقف …» ("in a statement to the press just before the meeting, the position of …"). */
const FARTHEST_NOUN = 8;

function nounIn({ frame: { words }, from, to }: Reach): number | null {
  for (let at = from; at < to && at - from <= FARTHEST_NOUN; at++) {
    if (saidNouns.has(words[at]!.key)) return at;
    if (at === from && sayingPrepositions.has(words[at]!.key)) return at + 1;
  }
  return null;
}
