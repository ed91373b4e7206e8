import type { Span } from '../../model/dataset.ts';
import { AND, IN, SO, TO } from '../../model/lexicon/particles.ts';
import { type TopicPhrase, topicWords } from '../lexicon/topics.ts';
import type { TopicMention } from '../reading/topicMention.ts';
import { wordKey } from '../text/wordKey.ts';
import { firstTokenFrom, type Token, type Written } from '../text/words.ts';

/** What may be written onto a first word. */
const GLUED = [AND, SO, IN, TO];

/** Phrases by their first word, also with a letter written onto it, longest first, so that one look-up a word is enough. */
const byFirstWord = (() => {
  const index = new Map<string, TopicPhrase[]>();
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
  for (const [first, list] of [...index])
    for (const letter of GLUED) index.set(letter + first, [...(index.get(letter + first) ?? []), ...list]);
  return index;
})();

/** Finds what sentences speak of, by the lexicon; conjunctions and short prepositions may stand before the first word. */
export function findTopics(tokens: readonly Token[], sentences: readonly Span[]): TopicMention[] {
  const found: TopicMention[] = [];
  for (const sentence of sentences) {
    for (let at = firstTokenFrom(tokens, sentence.start); at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start >= sentence.end) break;
      const phrases = phrasesOf(token.written);
      // Most words begin no phrase: nothing is made for them.
      const match = phrases.length > 0 ? longestAt(tokens, at, phrases) : undefined;
      if (match) found.push({ topic: match.topic, start: token.start, end: tokens[at + match.words.length - 1]!.end });
    }
  }
  return found;
}

const NONE: readonly TopicPhrase[] = [];

function phrasesOf(word: Written): readonly TopicPhrase[] {
  word.topics ??= byFirstWord.get(word.key) ?? NONE;
  return word.topics as readonly TopicPhrase[];
}

/** The longest phrase that stands at a token, whose own word begins them all. */
function longestAt(tokens: readonly Token[], at: number, phrases: readonly TopicPhrase[]): TopicPhrase | undefined {
  return phrases.find(({ words }) => words.every((word, step) => step === 0 || tokens[at + step]?.key === word));
}
