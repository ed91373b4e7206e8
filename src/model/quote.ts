/** Longest quotation in a message, in characters; what is longer ends in an ellipsis. */
const LONGEST = 60;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Characters that draw nothing or move what follows: controls, bidi marks and isolates, line separators, the BOM, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu;

/**
 * Puts words of a seed into a message: in quotation marks and isolated, so that Arabic cannot reorder the English around it,
 * without control characters, and shortened.
 */
export function quote(words: string, longest: number = LONGEST): string {
  // Cut before cleaning, so that a line of 20 MB costs no more than one of 60 characters.
  const clean = words
    .slice(0, longest * 8)
    .replace(UNSAFE, ' ')
    .replace(/\p{M}{3,}/gu, '')
    .trim();
  const shown =
    clean.length > longest
      ? Array.from(clean.slice(0, longest * 2))
          .slice(0, longest)
          .join('')
      : clean;
  const ellipsis = shown.length < clean.length || words.length > longest * 8 ? '…' : '';
  return `“${FIRST_STRONG_ISOLATE}${shown}${ellipsis}${POP_ISOLATE}”`;
}
