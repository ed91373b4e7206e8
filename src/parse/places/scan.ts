import { bisect, endOf } from '../../model/bisect.ts';
import type { Span } from '../../model/dataset.ts';
import { TO, TO_THE } from '../../model/lexicon/particles.ts';
import { firstTokenFrom, type Token } from '../text/words.ts';

/** Calls `read` on every word inside the sentences and outside the names; it answers where to go on. */
export function forEachWord(
  tokens: readonly Token[],
  sentences: readonly Span[],
  names: readonly Span[],
  read: (at: number, begin: number, end: number) => number,
): void {
  const skipped = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  for (const sentence of sentences) {
    const begin = firstTokenFrom(tokens, sentence.start);
    const end = firstTokenFrom(tokens, sentence.end);
    let at = begin;
    while (at < end) {
      const token = tokens[at];
      if (!token) break;
      while (name < skipped.length && (skipped[name]?.end ?? 0) <= token.start) name++;
      const inside = skipped[name];
      if (inside && token.end > inside.start && token.start < inside.end) {
        at++;
        continue;
      }
      at = Math.max(at + 1, read(at, begin, end));
    }
  }
}

/** The words' span, less a conjunction or preposition on the first; «ل» ("to") stays where it has swallowed the article. */
export function spanOf(tokens: readonly Token[], from: number, to: number, clitic: string): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const swallowed = clitic.endsWith(TO) && (first?.key ?? '').startsWith(TO_THE, clitic.length - 1);
  // A word with vowel marks is longer than its key: how long its proclitic is written cannot be told.
  const marked = first !== undefined && first.end - first.start > first.key.length;
  const skip = marked ? 0 : clitic.length - (swallowed ? 1 : 0);
  return { start: Math.min(start + skip, end), end };
}

/** Tells of any token where the name stands that it belongs to. */
export type BeforeName = (at: number) => number;

/** Answers, of a token inside a name, the token before that name; of any other, itself. */
export function beforeNames(tokens: readonly Token[], names: readonly Span[]): BeforeName {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  return (at) => {
    const offset = tokens[at]?.start ?? -1;
    const name = sorted[bisect(sorted, offset + 1, endOf)];
    return name && name.start <= offset ? firstTokenFrom(tokens, name.start) - 1 : at;
  };
}
