import { AND, AS, IN, SO, THE, TO, TO_THE } from '../../model/lexicon/particles.ts';
import { isDiscussing } from '../lexicon/discussionWords.ts';
import { STEM_ENDINGS, TIED, TIED_FORMS } from '../lexicon/endings.ts';
import { COUNTRY, type TopicPhrase, topicWords } from '../lexicon/topics.ts';
import { wordKey } from '../text/wordKey.ts';
import type { Token } from '../text/words.ts';

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

/** The stems of phrases' further words by each of their forms. */
const stemsOf = (() => {
  const index = new Map<string, string[]>();
  const further = Object.values(topicWords).flatMap((phrases) =>
    phrases.flatMap((phrase) => phrase.split(' ').slice(1)),
  );
  for (const stem of new Set(further.filter((word) => word !== COUNTRY).map(wordKey)))
    for (const form of formsOf(stem)) index.set(form, [...(index.get(form) ?? []), stem]);
  return index;
})();

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

/** What a word of a text may be of a topic. */
export interface Topical {
  /** The phrases that it can begin, longest first. */
  begins: readonly TopicPhrase[];
  /** Each stem that it is a form of. */
  stems: ReadonlySet<string>;
  /** It says that something is discussed. */
  discusses: boolean;
}

const NO_PHRASES: readonly TopicPhrase[] = [];
const NO_STEMS: ReadonlySet<string> = new Set();
const NOTHING: Topical = { begins: NO_PHRASES, stems: NO_STEMS, discusses: false };

/** Reads a word once, however often it is asked for. */
export function readTopical({ written, key }: Token): Topical {
  if (written.topics === undefined) {
    const begins = new Set<TopicPhrase>();
    const stems = new Set<string>();
    for (const { form, definite } of barely(key)) {
      for (const phrase of byFirstWord.get(form) ?? [])
        if (definite || !phrase.words[0]!.startsWith(THE)) begins.add(phrase);
      for (const stem of stemsOf.get(form) ?? []) if (definite || !stem.startsWith(THE)) stems.add(stem);
    }
    const discusses = isDiscussing(key);
    const ordered = begins.size === 0 ? NO_PHRASES : [...begins].sort((a, b) => b.words.length - a.words.length);
    written.topics =
      begins.size === 0 && stems.size === 0 && !discusses ? NOTHING : { begins: ordered, stems, discusses };
  }
  return written.topics as Topical;
}
