/** In characters: who posts, and when. */
const LONGEST_SIGNATURE = 120;

/** A post's author with a dash before, «— … (@…) February 12, 2024», or without one where the day follows. */
const SIGNATURE =
  /^[—–―-]{1,2} ?.{1,80}@\w{2,30}|^.{1,60}\(@\w{2,30}\)[\s·,،]{0,3}(?:\p{L}{0,12}[\s·,،]{0,3}\p{Nd}|$)/u;

/** Whether a line signs a post. */
export const isSignature = (words: string): boolean =>
  words.length <= LONGEST_SIGNATURE && words.includes('@') && SIGNATURE.test(words);
