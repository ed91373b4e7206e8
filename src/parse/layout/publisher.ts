import type { Span } from '../../model/dataset.ts';
import { isAgency } from '../lexicon/agencies.ts';
import { GIVEN_TO, TITLED } from '../lexicon/datelineWords.ts';
import type { LookedLine } from './looks.ts';
import { findDateStretches } from './pageDates.ts';

/** Times a ticker must quote statements given to one site before it names the page's own. */
const FEWEST_MENTIONS = 2;

/** In characters: where on a line of furniture the site's title ends. */
const TITLE_REACH = 200;

/** In characters: longer than any line that is a bullet and a name. */
const BULLET_REACH = 80;

const BULLET_NAME =
  /^[•·●▪*]\s{0,4}((?=[\d .'&-]{0,8}\p{Script=Latin}{2})[\p{Script=Latin}\d][\p{Script=Latin}\d .'&-]{1,39})$/u;

/** What is counted beside a bullet, as a key: «2 min read», «812 views». */
const COUNTED =
  /(?:^| )\d{1,7} ?(?:min|mins|minute|minutes|views|view|comments|comment|shares|reads|read|am|pm|h|hours|days)(?: |$)|^by /u;

/** Writes a site's name as a name: Latin words begin with a capital, what is in capitals already stays. */
function tidy(words: string): string {
  return words
    .trim()
    .replace(/\p{Script=Latin}+/gu, (word) =>
      word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    );
}

function toName(text: string, { start, end }: Span): (Span & { value: string }) | null {
  const value = tidy(text.slice(start, end));
  return value === '' || isAgency(value) ? null : { start, end, value };
}

function at(line: Span, match: RegExpExecArray | RegExpMatchArray, group: string): Span {
  const start = line.start + (match.index ?? 0) + match[0].indexOf(group);
  return { start, end: start + group.length };
}

/**
 * Finds the site's name where pages print it: in furniture that names its newspaper, in the dateline, beside a bullet above
 * the headline, or in a ticker that quotes statements given to it. `outside` are the lines that are not the body's.
 */
export function findPublisher(
  text: string,
  outside: readonly LookedLine[],
  datelines: readonly (Span | null)[],
  headEnd: number,
): (Span & { value: string }) | null {
  for (const line of outside) {
    if (line.furniture === null || !['newsletter', 'link', 'rights', 'follow', 'related'].includes(line.furniture))
      continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + TITLE_REACH));
    const match = TITLED.exec(words);
    const group = match?.[1] ?? match?.[2];
    const name = match && group !== undefined ? toName(text, at(line, match, group)) : null;
    if (name) return name;
  }
  for (const span of datelines) {
    const name = span && toName(text, span);
    if (name) return name;
  }
  for (const line of outside) {
    if (line.start >= headEnd) break;
    const match = BULLET_NAME.exec(text.slice(line.start, Math.min(line.end, line.start + BULLET_REACH)));
    if (match && (line.look === 'date' || COUNTED.test(line.key) || findDateStretches(text, line).length > 0)) continue;
    const name = match?.[1] === undefined ? null : toName(text, at(line, match, match[1]));
    if (name) return name;
  }
  for (const line of outside) {
    if (line.look !== 'ticker') continue;
    const mentions = new Map<string, { count: number; span: Span }>();
    for (const match of text.slice(line.start, line.end).matchAll(GIVEN_TO)) {
      const group = match[1] as string;
      const known = mentions.get(group);
      if (known) known.count += 1;
      else mentions.set(group, { count: 1, span: at(line, match, group) });
    }
    const [first] = [...mentions.values()].sort((a, b) => b.count - a.count);
    if (first && first.count >= FEWEST_MENTIONS) return toName(text, first.span);
  }
  return null;
}
