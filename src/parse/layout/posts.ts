import { nextLine } from './bodyStart.ts';
import type { LookedLine } from './looks.ts';

/** A word that posts alone begin with, or are given to. */
const HASHTAG = /(?:^|\s)#[\p{L}_]/u;
const HANDLE = /(?:^|\s)\.?@\w/u;

/** A picture's or a link's address, as posts end. */
const SHORT_ADDRESS = /(?:pic\.(?:twitter|x)\.com|\bt\.co)\/\w/u;

/** Signs that news agencies do not print. */
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

const bePost = (line: LookedLine): LookedLine => ({
  ...line,
  ...{ look: 'furniture', furniture: 'link', why: 'the words of a post', dates: [], dateline: null, beside: true },
});

/** The words of a post by themselves: a hashtag and the address of its picture. */
const hasPostMarks = (words: string): boolean => SHORT_ADDRESS.test(words) && HASHTAG.test(words);

/** Words above a signature that are the post's: any mark tells, for saving a page may lose the post and keep its signature. */
const mayBePost = (words: string): boolean =>
  SHORT_ADDRESS.test(words) || HASHTAG.test(words) || HANDLE.test(words) || PICTOGRAPH.test(words);

/**
 * Lines with the posts among them known: words with the marks of a post right above a signature, and those that a hashtag
 * and the address of a picture mark. They are somebody else's, whatever they look like, and part nothing.
 */
export function lookAtPosts(text: string, lines: readonly LookedLine[]): readonly LookedLine[] {
  const signed = new Set<number>();
  for (let above = -1, index = nextLine(lines, 0); index < lines.length; index = nextLine(lines, index + 1)) {
    const line = lines[index] as LookedLine;
    const before = lines[above];
    if (line.signs) {
      signed.add(index);
      if (before && mayBePost(text.slice(before.start, before.end))) signed.add(above);
    }
    if (line.latin > 0 && hasPostMarks(text.slice(line.start, line.end))) signed.add(index);
    above = index;
  }
  return signed.size === 0 ? lines : lines.map((line, index) => (signed.has(index) ? bePost(line) : line));
}
