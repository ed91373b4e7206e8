import type { Span } from '../model/dataset.ts';
import { topicWords } from './lexicon/topics.ts';
import { type Token, wordKey } from './tokens.ts';

export interface TopicMention extends Span {
  topic: string;
}

/** Phrases by their first word, longest first, so that one look-up a word is enough. */
const byFirstWord = (() => {
  const index = new Map<string, { words: string[]; topic: string }[]>();
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

/** Finds what a text speaks of, by the lexicon; conjunctions and short prepositions may stand before the first word. */
export function findTopics(tokens: readonly Token[]): TopicMention[] {
  const found: TopicMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const bare = 'وفبل'.includes(token.key.charAt(0)) ? token.key.slice(1) : null;
    for (const key of bare === null ? [token.key] : [token.key, bare]) {
      const match = byFirstWord
        .get(key)
        ?.find(({ words }) => words.every((word, step) => step === 0 || tokens[at + step]?.key === word));
      if (!match) continue;
      found.push({ topic: match.topic, start: token.start, end: tokens[at + match.words.length - 1]!.end });
      break;
    }
  }
  return found;
}
