import type { Span } from '../../model/dataset.ts';
import { toKey } from '../text/lineKey.ts';
import type { LookedLine } from './looks.ts';

/** Last words, as a key: what an entity's card repeats. */
export const lastWords = (text: string, { start, end }: Span): string =>
  toKey(text.slice(Math.max(start, end - 60), end));

/** Whether the next line only repeats the last words of this one: an entity's card begins there. */
export function opensCard(text: string, line: LookedLine, after: LookedLine | undefined): boolean {
  if (line.look !== 'short' || after?.look !== 'short' || after.words > 4) return false;
  return line.words > after.words && lastWords(text, line).endsWith(` ${after.key}`);
}
