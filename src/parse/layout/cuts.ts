import type { Span } from '../../model/dataset.ts';
import { areAgencies } from '../lexicon/agencies.ts';
import { countShareBarWords, type FurnitureKind, mayBeginShareBar, namedFurniture } from '../lexicon/furniture.ts';
import { BRACKETED, CLOSED_MARK, MAY_HOLD_FURNITURE } from '../lexicon/pageWords.ts';
import { isFaint, isSpace, isWordUnit, toKey } from '../text/lineKey.ts';
import { closingMark } from './lines.ts';

/** In characters: longest furniture that is looked for at a paragraph's end. */
const LONGEST_TAIL = 320;

/** In characters: longest share bar that is looked for at a paragraph's beginning. */
const LONGEST_BAR = 120;

/** In characters: longest stretch in brackets that can be a credit, the names of a few agencies. */
const LONGEST_CREDIT = 60;

/** In characters: longest initials of editors. */
const LONGEST_INITIALS = 24;

/** In characters: the beginning of a share bar, in which its first word must stand. */
const BAR_BEGINNING = 20;

/** In characters: the beginning of furniture at a paragraph's end, by which it is named. */
const TAIL_BEGINNING = 80;

/** How many pieces of furniture may stand behind one another at a paragraph's end: a credit, initials, keywords, a link, a mark. */
const MOST_PIECES = 5;

const TAIL_KINDS = new Set<FurnitureKind>(['tags', 'related', 'link', 'follow', 'share', 'comments', 'newsletter']);

/** A paragraph without the furniture that saving the page glued to it: the stretches that are the article's own words. */
export interface Cut {
  spans: Span[];
  /** The agency credited at its end. */
  credit: Span | null;
}

/** The offset right after the first `count` words of a stretch. */
function afterWords(text: string, { start, end }: Span, count: number): number {
  let at = start;
  for (let words = 0; words < count; words++) {
    while (at < end && !isWordUnit(text.charCodeAt(at))) at += 1;
    while (at < end && isWordUnit(text.charCodeAt(at))) at += 1;
  }
  while (at < end && !isWordUnit(text.charCodeAt(at)) && !'«“"(['.includes(text[at] as string)) at += 1;
  return at;
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isFaint(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Where the last sentence that is closed by a mark ends, looked for over the last characters only; -1 when there is none. */
function lastSentenceEnd(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_TAIL);
  for (let at = end - 1; at > from; at--) {
    const char = text[at] as string;
    if (char === '.' || char === '؟' || char === '!' || char === '…' || char === '?') {
      let after = at + 1;
      while (after < end && '»”")]'.includes(text[after] as string)) after += 1;
      // Between single letters it abbreviates («أ.ف.ب», "AFP").
      if (after >= end || isSpace(text.charCodeAt(after))) return after;
    } else if ((char === '»' || char === '”') && isSpace(text.charCodeAt(at + 1))) return at + 1;
  }
  return -1;
}

/** Initials of editors: «ع.ج/ص.ش» ("A.J./S.Sh."). */
const INITIALS = /^(?:\p{L}[./،\s]{1,2}){1,7}\p{L}?[.\s]*$/u;

function trimTail(text: string, span: Span, last: boolean): { span: Span; credit: Span | null } {
  let { start, end } = span;
  let credit: Span | null = null;
  end = closingMark(text, start, end) ?? end;
  for (let round = 0; round < MOST_PIECES; round++) {
    const before = end;
    if (last && (text[end - 1] === ')' || text[end - 1] === ']')) {
      const open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
      if (open > start && end - open <= LONGEST_CREDIT && areAgencies(text.slice(open + 1, end - 1))) {
        credit ??= { start: open + 1, end: end - 1 };
        end = open;
      }
    }
    const tail = trim(text, { start: Math.max(start, lastSentenceEnd(text, { start, end })), end });
    if (tail.start > start && tail.end > tail.start) {
      const words = text.slice(tail.start, tail.end);
      const named = namedFurniture(toKey(words.slice(0, TAIL_BEGINNING)));
      if (named && TAIL_KINDS.has(named.kind)) end = tail.start;
      else if (last && words.length <= LONGEST_CREDIT && areAgencies(words)) {
        credit ??= tail;
        end = tail.start;
      } else if (last && words.length <= LONGEST_INITIALS && INITIALS.test(words)) end = tail.start;
      else if (last && words.length <= LONGEST_CREDIT && CLOSED_MARK.test(words)) end = tail.start;
    }
    ({ start, end } = trim(text, { start, end }));
    if (end === before) break;
  }
  return { span: { start, end }, credit };
}

const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s«»“”،؛()]{1,300}/gu;

/**
 * Leaves the furniture out of a paragraph: share bars before it, «اقرأ أيضا» ("read also") and addresses in it, keywords and
 * credits after it.
 */
export function cutParagraph(text: string, paragraph: Span, last: boolean): Cut {
  let { start, end } = paragraph;
  const bar = mayBeginShareBar(toKey(text.slice(start, Math.min(end, start + BAR_BEGINNING))))
    ? countShareBarWords(toKey(text.slice(start, Math.min(end, start + LONGEST_BAR))))
    : 0;
  if (bar > 0) start = afterWords(text, { start, end }, bar);
  const trimmed = trimTail(text, { start, end }, last);
  ({ start, end } = trimmed.span);
  const words = text.slice(start, end);
  if (!MAY_HOLD_FURNITURE.test(words)) {
    return { spans: end > start ? [{ start, end }] : [], credit: trimmed.credit };
  }
  const holes = [...words.matchAll(BRACKETED), ...words.matchAll(ADDRESS)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let at = start;
  for (const hole of holes) {
    if (hole.start < at) continue;
    spans.push(trim(text, { start: at, end: hole.start }));
    at = hole.end;
  }
  spans.push(trim(text, { start: at, end }));
  return { spans: spans.filter((span) => /\p{L}/u.test(text.slice(span.start, span.end))), credit: trimmed.credit };
}
