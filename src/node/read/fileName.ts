/** Everything that must not reach a report or an address as it is: controls, bidi marks, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** A file's name as a report may print it. */
export const toSafeName = (name: string): string =>
  name.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) as number).toString(16).toUpperCase()}}`);

/** Why a file's name cannot become an article's id, or `null`. */
export function refuseName(name: string, id: string): string | null {
  const unsafe = name.match(UNSAFE)?.[0];
  if (unsafe !== undefined)
    return `Unexpected invisible character U+${(unsafe.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')} in the file’s name, expected visible ones`;
  if (/^\.*$/u.test(id.trim()))
    return 'Unexpected file name without a name before its ending, expected one such as 2024-05-01-moscow.txt';
  return null;
}
