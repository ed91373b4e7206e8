import type { Span } from '../../model/dataset.ts';
import { toKey } from '../text/lineKey.ts';
import type { LookedLine } from './looks.ts';

/** In characters: a card repeats a name or a title, which is never longer. */
const REPEATED_REACH = 60;

/** Most words that a card repeats: those of a name with its title. */
const MOST_REPEATED = 4;

/** Last words, as a key: what an entity's card repeats. */
export const lastWords = (text: string, { start, end }: Span): string =>
  toKey(text.slice(Math.max(start, end - REPEATED_REACH), end));

/** Whether the next line only repeats the last words of this one: an entity's card begins there. */
export function opensCard(text: string, line: LookedLine, after: LookedLine | undefined): boolean {
  if (line.look !== 'short' || after?.look !== 'short' || after.words > MOST_REPEATED) return false;
  return line.words > after.words && lastWords(text, line).endsWith(` ${after.key}`);
}
