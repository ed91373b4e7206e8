import type { Span } from '../../../model/dataset.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { type Folded, foldText } from '../../text/fold.ts';
import { tokenise } from '../words/dateTokens.ts';
import { canBegin, isSure } from './doubt.ts';
import { type Place, skipNoDate } from './noDate.ts';
import type { DateParts } from './read.ts';
import { readWhole } from './wholes.ts';

/**
 * Finds the dates that a text names, in order and without overlap. Spans are offsets into `text`; `folded` may be given
 * when the caller has it, `within` limits the search to a part of the text. What a date means, `resolveDate` says.
 */
export function findDates(text: string, folded: Folded = foldText(text), within?: Span): DateMention[] {
  const from = within ? folded.toFolded(within.start) : 0;
  const to = within ? folded.toFolded(within.end) : folded.text.length;
  const tokens = tokenise(folded.text, from, to);
  const mentions: DateMention[] = [];
  const place: Place = { tokens, at: 0 };
  while (place.at < tokens.length) {
    const { at } = place;
    const token = tokens[at]!;
    if (!canBegin(tokens, at, token)) {
      place.at++;
      continue;
    }
    const skipTo = skipNoDate(place);
    if (skipTo !== null) {
      place.at = skipTo;
      continue;
    }
    const found = readWhole(place);
    if (!found) {
      place.at++;
      continue;
    }
    for (const one of found) {
      const first = tokens[one.start];
      const last = tokens[one.next - 1];
      if (!first || !last || !isSure(text, folded, tokens, one)) continue;
      const particle = first.kind === 'word' && first.end - first.start > first.text.length ? first.particle.length : 0;
      const mention = toMention(one.parts, folded.toSpan(first.start + particle, last.end));
      if (one.by) mention.by = one.by;
      mentions.push(mention);
    }
    place.at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  return mentions;
}

function toMention(parts: DateParts, span: Span): DateMention {
  const mention = { ...parts, start: span.start, end: span.end } as DateMention;
  if (parts.to) mention.to = toMention(parts.to, span);
  if (parts.otherMonth !== undefined) mention.conflict = 'two-months';
  return mention;
}
