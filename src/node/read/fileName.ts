/** Everything that must not reach a report or an address as it is: controls, bidi marks, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** A file's name as a report may print it. */
export const toSafeName = (name: string): string =>
  name.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) as number).toString(16).toUpperCase()}}`);

/** What a browser saves (Ctrl+S): one file of HTML, or an archive with its pictures. */
const PAGE = /\.(?:html?|mhtml?)$/iu;
/** What is read as an article: text that was pasted into a file, and pages as browsers save them. */
const SEED = /\.(?:txt|html?|mhtml?)$/iu;

/** Whether a file's name is that of a saved page. */
export const isPageName = (name: string): boolean => PAGE.test(name);
/**
 * Whether a file, named with its folder or without, is one that systems hide: “._a.txt”, which macOS puts beside “a.txt”
 * for what other disks cannot keep, and what editors write for a while. Many hosts serve no such name.
 */
export function isHiddenName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return /^\.+[^.]/u.test(name) && /[^.\s]/u.test(toSeedId(name));
}
/** Whether a file's name is that of an article. */
export const isSeedName = (name: string): boolean => SEED.test(name) && !isHiddenName(name);
/** An article's id: its file's name without the ending. */
export const toSeedId = (name: string): string => name.replace(SEED, '');

/** Why a file's name cannot become an article's id, or `null`. */
export function refuseName(name: string, id: string): string | null {
  const unsafe = name.match(UNSAFE)?.[0];
  if (unsafe !== undefined)
    return `Unexpected invisible character U+${(unsafe.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')} in the file’s name, expected visible ones`;
  if (/^\.*$/u.test(id.trim()))
    return 'Unexpected file name without a name before its ending, expected one such as 2024-05-01-moscow.txt';
  return null;
}
