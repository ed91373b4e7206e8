import type { Span } from '../../model/dataset.ts';
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

/** The words' span, less a conjunction or preposition on the first; «ل» stays where it has swallowed the article. */
export function spanOf(tokens: readonly Token[], from: number, to: number, clitic: string): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const swallowed = clitic.endsWith('ل') && (first?.key ?? '').startsWith('لل', clitic.length - 1);
  const whole = first !== undefined && first.end - first.start > first.key.length;
  const skip = whole ? 0 : clitic.length - (swallowed ? 1 : 0);
  return { start: Math.min(start + skip, end), end };
}
