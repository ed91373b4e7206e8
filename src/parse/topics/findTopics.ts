import type { Span } from '../../model/dataset.ts';
import { COUNTRY, type TopicPhrase } from '../lexicon/topics.ts';
import type { CountryMention } from '../reading/mentions.ts';
import type { TopicMention } from '../reading/topicMention.ts';
import { firstTokenFrom, type Token } from '../text/words.ts';
import { Discussion } from './discussed.ts';
import { readTopical } from './topical.ts';

/** Finds what sentences speak of, by the lexicon. `countries` are those that the text names. */
export function findTopics(
  tokens: readonly Token[],
  sentences: readonly Span[],
  countries: readonly CountryMention[],
): TopicMention[] {
  const found: TopicMention[] = [];
  const starts = new Set(countries.map(({ end }) => end));
  const isCountry = ({ end }: Token): boolean => starts.has(end);
  for (const sentence of sentences) {
    const end = firstTokenFrom(tokens, sentence.end);
    const begin = firstTokenFrom(tokens, sentence.start);
    let discussion: Discussion | null = null;
    for (let at = begin; at < end; at++) {
      const token = tokens[at]!;
      const phrases = readTopical(token).begins;
      // Most words begin no phrase: nothing is made for them.
      if (phrases.length === 0) continue;
      const match = phrases.find((phrase) => standsAt(tokens, at, end, phrase, isCountry));
      if (!match) continue;
      const { end: last } = tokens[at + match.words.length - 1]!;
      discussion ??= new Discussion(tokens, begin, end, isCountry);
      found.push({ topic: match.topic, start: token.start, end: last, discussed: discussion.at(at) });
    }
  }
  return found;
}

function standsAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  { words }: TopicPhrase,
  isCountry: (token: Token) => boolean,
): boolean {
  if (at + words.length > end) return false;
  for (let step = 1; step < words.length; step++) {
    const token = tokens[at + step]!;
    const word = words[step]!;
    if (word === COUNTRY ? !isCountry(token) : token.key !== word && !readTopical(token).stems.has(word)) return false;
  }
  return true;
}
