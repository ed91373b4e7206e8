import type { Span } from '../../../model/dataset.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { type Folded, foldText } from '../../text/fold.ts';
import { type Token, tokenise } from '../words/dateTokens.ts';
import { isInsideNumber } from '../words/numerals.ts';
import { readShortNumeric } from './digits.ts';
import { readDistance } from './distance.ts';
import { canBegin, isLikelyYear, isSure } from './doubt.ts';
import { readList, readWeekdayPair, readWeekdaysOf } from './list.ts';
import { skipNoDate } from './noDate.ts';
import type { DateParts, Found } from './read.ts';
import { readDate } from './readDate.ts';
import { readYear } from './year.ts';

/**
 * Finds the dates that a text names, in order and without overlap. Spans are offsets into `text`; `folded` may be given
 * when the caller has it, `within` limits the search to a part of the text. What a date means, `resolveDate` says.
 */
export function findDates(text: string, folded: Folded = foldText(text), within?: Span): DateMention[] {
  const from = within ? folded.toFolded(within.start) : 0;
  const to = within ? folded.toFolded(within.end) : folded.text.length;
  const tokens = tokenise(folded.text, from, to);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !canBegin(tokens, at, token)) {
      at++;
      continue;
    }
    const skipTo = skipNoDate(tokens, at);
    if (skipTo > at) {
      at = skipTo;
      continue;
    }
    const found = readWeekdayPair(tokens, at) ?? readList(tokens, at) ?? readOne(tokens, at);
    if (found.length === 0) {
      at++;
      continue;
    }
    const range = readWeekdaysOf(tokens, found);
    if (range) found.splice(0, 1, range);
    for (const one of found) {
      const first = tokens[one.start];
      const last = tokens[one.next - 1];
      if (!first || !last || !isSure(text, folded, tokens, one)) continue;
      const particle = first.kind === 'word' && first.end - first.start > first.text.length ? first.particle.length : 0;
      const span = folded.toSpan(first.start + particle, last.end);
      mentions.push(place(one.parts, span));
    }
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  return mentions;
}

function place(parts: DateParts, span: Span): DateMention {
  const { to, ...rest } = parts;
  const mention: DateMention = { ...rest, start: span.start, end: span.end };
  if (to) mention.to = place(to, span);
  if (rest.otherMonth !== undefined) mention.conflict = 'two-months';
  return mention;
}

function readOne(tokens: readonly Token[], at: number): Found[] {
  const token = tokens[at];
  if (token?.kind === 'number' && (isInsideNumber(tokens, at) || token.digits > 4)) return [];
  const link = token?.word?.link;
  if (link === 'in' || link === 'since' || link === 'to') {
    const year = readYear(tokens, at + 1);
    if (year && isLikelyYear(tokens, at + 1, year)) return [{ ...year, loose: false, start: at + 1 }];
    // «في 22/4»: a fraction would go on with «من».
    if (tokens[at + 2]?.kind === 'mark' && '/\\'.includes(tokens[at + 2]!.text)) {
      const short = readShortNumeric(tokens, at + 1);
      if (short && tokens[short.next]?.word?.link !== 'from') return [{ ...short, start: at + 1 }];
    }
    if (link !== 'since') return [];
  }
  const date = readDate(tokens, at);
  if (date) return [{ ...date, start: at }];
  const distance = readDistance(tokens, at);
  return distance ? [{ ...distance, start: at }] : [];
}
