import type { Span } from '../model/dataset.ts';
import { topicWords } from './lexicon/topics.ts';
import { firstTokenFrom, type Token, wordKey } from './tokens.ts';

export interface TopicMention extends Span {
  topic: string;
}

interface Phrase {
  words: string[];
  topic: string;
}

/** Phrases by their first word, longest first, so that one look-up a word is enough. */
const byFirstWord = (() => {
  const index = new Map<string, Phrase[]>();
  for (const [topic, phrases] of Object.entries(topicWords)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map(wordKey);
      const first = words[0] ?? '';
      const list = index.get(first);
      if (list) list.push({ words, topic });
      else index.set(first, [{ words, topic }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** Finds what sentences speak of, by the lexicon; conjunctions and short prepositions may stand before the first word. */
export function findTopics(tokens: readonly Token[], sentences: readonly Span[]): TopicMention[] {
  const found: TopicMention[] = [];
  for (const sentence of sentences) {
    const end = firstTokenFrom(tokens, sentence.end);
    for (let at = firstTokenFrom(tokens, sentence.start); at < end; at++) {
      const token = tokens[at]!;
      const match =
        phraseAt(tokens, at, token.key) ??
        (MAY_BE_GLUED.test(token.key) ? phraseAt(tokens, at, token.key.slice(1)) : undefined);
      if (match) found.push({ topic: match.topic, start: token.start, end: tokens[at + match.words.length - 1]!.end });
    }
  }
  return found;
}

const MAY_BE_GLUED = /^[وفبل]/u;

/** The longest phrase that stands at a token, whose own word is read as `first`. */
function phraseAt(tokens: readonly Token[], at: number, first: string): Phrase | undefined {
  const phrases = byFirstWord.get(first);
  // Most words begin no phrase: nothing is made for them.
  return phrases && longestAt(tokens, at, phrases);
}

function longestAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ words }) => words.every((word, step) => step === 0 || tokens[at + step]?.key === word));
}
