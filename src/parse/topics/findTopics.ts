import type { Span } from '../../model/dataset.ts';
import { AND, AS, IN, SO, THE, TO, TO_THE } from '../../model/lexicon/particles.ts';
import { STEM_ENDINGS, TIED, TIED_FORMS } from '../lexicon/endings.ts';
import { COUNTRY, type TopicPhrase, topicWords } from '../lexicon/topics.ts';
import type { CountryMention } from '../reading/mentions.ts';
import type { TopicMention } from '../reading/topicMention.ts';
import { wordKey } from '../text/wordKey.ts';
import { firstTokenFrom, type Token } from '../text/words.ts';
import { findDiscussed } from './discussed.ts';

/** Phrases by the forms of their first word, longest first. */
const byFirstWord = (() => {
  const index = new Map<string, TopicPhrase[]>();
  for (const [topic, phrases] of Object.entries(topicWords)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map((word) => (word === COUNTRY ? word : wordKey(word)));
      for (const form of formsOf(words[0] ?? '')) index.set(form, [...(index.get(form) ?? []), { words, topic }]);
    }
  }
  return index;
})();

/** A stem without its article, with each ending that it may take. */
function formsOf(word: string): string[] {
  const bare = word.startsWith(THE) ? word.slice(THE.length) : word;
  if (bare.endsWith(TIED)) return [bare, ...TIED_FORMS.map((ending) => bare.slice(0, -1) + ending)];
  return STEM_ENDINGS.map((ending) => bare + ending);
}

/** A word of a text as what is left of it without particles, and whether it is definite. */
function* barely(key: string): Generator<{ form: string; definite: boolean }> {
  for (const joined of ['', AND, SO]) {
    if (!key.startsWith(joined)) continue;
    const rest = key.slice(joined.length);
    yield { form: rest, definite: false };
    if (rest.startsWith(TO_THE)) yield { form: rest.slice(TO_THE.length), definite: true };
    for (const before of ['', IN, TO, AS]) {
      if (!rest.startsWith(before)) continue;
      const bare = rest.slice(before.length);
      if (before !== '') yield { form: bare, definite: false };
      if (bare.startsWith(THE)) yield { form: bare.slice(THE.length), definite: true };
    }
  }
}

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
    for (let at = begin; at < end; at++) {
      const token = tokens[at]!;
      const phrases = phrasesOf(token);
      // Most words begin no phrase: nothing is made for them.
      if (phrases.length === 0) continue;
      const match = phrases.find((phrase) => standsAt(tokens, at, end, phrase, isCountry));
      if (!match) continue;
      const { end: last } = tokens[at + match.words.length - 1]!;
      const discussed = findDiscussed(tokens, begin, at, end, isCountry);
      found.push({ topic: match.topic, start: token.start, end: last, discussed });
    }
  }
  return found;
}

const NONE: readonly TopicPhrase[] = [];

/** The phrases that a word can begin, longest first. */
function phrasesOf({ written, key }: Token): readonly TopicPhrase[] {
  if (written.topics === undefined) {
    const phrases = new Set<TopicPhrase>();
    for (const { form, definite } of barely(key))
      for (const phrase of byFirstWord.get(form) ?? [])
        if (definite || !phrase.words[0]!.startsWith(THE)) phrases.add(phrase);
    written.topics = phrases.size === 0 ? NONE : [...phrases].sort((a, b) => b.words.length - a.words.length);
  }
  return written.topics as readonly TopicPhrase[];
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
    if (words[step] === COUNTRY ? !isCountry(token) : !isWord(token.key, words[step]!)) return false;
  }
  return true;
}

/** Whether a word of a text is one of a phrase in some form. */
function isWord(key: string, word: string): boolean {
  if (key === word) return true;
  const forms = formsOf(word);
  for (const { form, definite } of barely(key))
    if ((definite || !word.startsWith(THE)) && forms.includes(form)) return true;
  return false;
}
