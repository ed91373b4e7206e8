import type { Span } from '../../model/dataset.ts';
import { areAgencies, isAgency } from '../lexicon/agencies.ts';
import { isCity, isLeadVerb, isMediaWord } from '../lexicon/datelines.ts';
import {
  BYLINE,
  BYLINE_OF_A_TEXT,
  DATELINE_END,
  DEFINITE_WORD,
  INLINE_SEPARATOR,
  PARTED,
  PIECES,
  PLACE_PREPOSITION,
  SEPARATOR,
  SITE_ENDING,
} from '../lexicon/datelineWords.ts';
import { toKey } from '../text/lineKey.ts';
import { findDateStretches } from './pageDates.ts';

/** What a dateline or byline says: who prints, which agency is credited. */
export interface Dateline {
  role: 'dateline' | 'byline' | 'attribution';
  publisher: Span | null;
  agency: Span | null;
}

/** Longest dateline, in characters: longer ones list correspondents and are told by where they stand. */
const LONGEST = 140;

/** In characters: where the first separator of an inline dateline stands at the latest, behind a city and an agency. */
const LONGEST_INLINE = 40;

/** In characters: longest line without dash, colon, bracket or digit that is still asked, for it holds one name. */
const LONGEST_PLAIN = 40;

/** In characters: longest byline, with a full name and an office or a city. */
const LONGEST_BYLINE = 70;

/** In words: a correspondent's name, or a site's. */
const LONGEST_NAME = 3;

/** Most parts of a dateline on a line of its own: cities, day, agencies and correspondents, two or three of each. */
const MOST_PARTS = 10;

/** Most parts of a dateline within a paragraph: cities, agencies and a day. */
const MOST_INLINE_PARTS = 6;

/** Most words before a double dash that closes a dateline. */
const MOST_DASHED_WORDS = 12;

/** Most words of an agency's name that nothing parts from the article's. */
const LONGEST_AGENCY = 3;

/** In characters: longer words than any verb of reporting. */
const LONGEST_VERB = 20;

/** In characters: a dash with a space on either side. */
const SPACED_MARK = 3;

interface Part extends Span {
  kind: 'place' | 'agency' | 'quoted' | 'date' | 'media' | 'brand' | 'other';
  words: number;
  /** The separator after it, or ''. */
  separator: string;
}

/** Editors’ initials, as a key. */
const INITIALS = /^\p{L}(?: \p{L}){0,3}$/u;

const isSeparator = (piece: string): boolean => SEPARATOR.test(piece);

function readWords(text: string, start: number, end: number): Part[] {
  // Two spaces part what stood in two columns; a date parts what stands around it.
  const spans: { start: number; end: number; date: boolean }[] = [];
  let at = start;
  for (const date of findDateStretches(text, { start, end })) {
    if (date.end > end) break;
    spans.push({ start: at, end: date.start, date: false }, { ...date, date: true });
    at = date.end;
  }
  spans.push({ start: at, end, date: false });
  const parts: Part[] = [];
  for (const span of spans) {
    if (span.date) {
      parts.push({ start: span.start, end: span.end, kind: 'date', words: 0, separator: '' });
      continue;
    }
    let from = span.start;
    for (const words of text.slice(span.start, span.end).split(/ {2,}|\t/u)) {
      const lead = words.length - words.trimStart().length;
      const trimmed = words.trim();
      if (trimmed !== '') parts.push(classify(text, from + lead, from + lead + trimmed.length));
      from = text.indexOf(words, from) + words.length;
    }
  }
  return parts;
}

function classify(text: string, start: number, end: number): Part {
  const key = toKey(text.slice(start, end)).replace(PLACE_PREPOSITION, '');
  const words = key === '' ? 0 : key.split(' ').length;
  let kind: Part['kind'] = 'other';
  if (isCity(key)) kind = 'place';
  else if (isAgency(key)) kind = 'agency';
  else if (words > 0 && words <= LONGEST_NAME) {
    const list = key.split(' ');
    if ((words === 1 && DEFINITE_WORD.test(key)) || (words > 1 && list.some(isMediaWord))) kind = 'media';
  }
  return { start, end, kind, words, separator: '' };
}

/** Parts the beginning of a line at dashes, colons, slashes, brackets and quotation marks. */
function readParts(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  const limit = Math.min(end, start + LONGEST);
  for (const { 0: piece, index } of text.slice(start, limit).matchAll(PIECES)) {
    const from = start + index;
    const last = parts.at(-1);
    if (isSeparator(piece)) {
      if (last) last.separator += piece;
    } else if (/^[({«“"]./u.test(piece) && piece.length > 2) {
      const inner = { start: from + 1, end: from + piece.length - 1 };
      const words = text.slice(inner.start, inner.end);
      const key = toKey(words);
      const latin = /^[\p{Script=Latin} .]{2,16}$/u.test(words);
      const kind = areAgencies(words)
        ? 'agency'
        : isCity(key)
          ? 'place'
          : latin
            ? 'brand'
            : piece.startsWith('(')
              ? 'other'
              : 'quoted';
      parts.push({ ...inner, kind, words: key === '' ? 0 : key.split(' ').length, separator: '' });
    } else if (piece.trim() !== '') parts.push(...readWords(text, from, from + piece.length));
  }
  return parts;
}

function toDateline(parts: readonly Part[], role: Dateline['role']): Dateline {
  const named =
    parts.find(({ kind }) => kind === 'quoted') ??
    parts.find(({ kind }) => kind === 'brand') ??
    parts.find(({ kind }) => kind === 'media');
  const agency = parts.find(({ kind }) => kind === 'agency');
  return {
    role,
    publisher: named ? { start: named.start, end: named.end } : null,
    agency: agency ? { start: agency.start, end: agency.end } : null,
  };
}

/**
 * Reads a short line as a dateline, a byline or an agency's credit: «موسكو - سانا», «القدس: «…»», «بقلم …», «رويترز» ("Moscow
 * - SANA", "Jerusalem: “…”", "by …", "Reuters"). `null` when its parts are not those of one; a headline that begins with a
 * city and a colon is not.
 */
export function readDateline(text: string, line: Span): Dateline | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  // Without anything that parts its words, only an agency's bare name, a byline or a day beside a city is left.
  if (words.length > LONGEST_PLAIN && !PARTED.test(words)) return null;
  if (words.length <= LONGEST_BYLINE && (BYLINE.test(toKey(words)) || BYLINE_OF_A_TEXT.test(words)))
    return { role: 'byline', publisher: null, agency: null };
  const parts = readParts(text, line.start, line.end);
  if (parts.length === 0 || parts.length > MOST_PARTS) return null;
  const has = (kind: Part['kind']): boolean => parts.some((part) => part.kind === kind);
  const others = parts.filter(
    ({ kind, start, end }) => kind === 'other' && !INITIALS.test(toKey(text.slice(start, end))),
  );
  if (others.some((part) => part.words > LONGEST_NAME)) return null;
  if (parts.every(({ kind }) => kind === 'agency')) return toDateline(parts, 'attribution');
  if (has('place') && has('date')) return toDateline(parts, 'dateline');
  // A site's name alone, known by a word such as «نيوز» ("News").
  if (parts.length === 1 && parts[0]?.kind === 'media' && parts[0].words > 1) return toDateline(parts, 'dateline');
  if (parts.length < 2) return null;
  const parted =
    parts.some(({ separator }) => separator !== '') || has('quoted') || has('brand') || /[({]/u.test(words);
  if (!parted) return null;
  if (has('place') && others.length <= 2) return toDateline(parts, 'dateline');
  if (has('agency') && others.length <= 1) return toDateline(parts, 'dateline');
  return null;
}

/** How many characters of a paragraph's beginning are an agency's name, followed by a space. */
function countAgencyPrefix(words: string): number {
  // Words and the spaces between them, in turn.
  const list = words.split(/(\s+)/u, 2 * LONGEST_AGENCY);
  for (let count = LONGEST_AGENCY; count >= 1; count--) {
    const prefix = list.slice(0, 2 * count - 1).join('');
    if (prefix.length < words.length && isAgency(prefix)) return prefix.length;
  }
  return 0;
}

/**
 * Reads a site's own name before the first word, with its writer or without: «مرايا – بحث …», «….نت - … - أعربت …» ("Maraya –
 * discussed …", "….net - … - expressed …"). A dash with spaces must stand before a verb of reporting, and an unknown name
 * must be short and stand alone.
 */
function readOwnName(text: string, parts: readonly Part[]): (Dateline & { parts: number }) | null {
  for (const count of [1, 2]) {
    const next = parts[count];
    const own = parts.slice(0, count);
    if (!next || own.some(({ kind, words }) => (kind !== 'other' && kind !== 'media') || words > LONGEST_NAME))
      return null;
    if (own.some(({ separator, end }) => !/^[-–—]+$/u.test(separator) || text[end] !== ' ')) return null;
    const first = own[0] as Part;
    const isSite = first.kind === 'media' || SITE_ENDING.test(text.slice(first.start, first.end));
    if (count === 2 && !isSite) return null;
    const verb = /^\p{L}+/u.exec(text.slice(next.start, next.start + LONGEST_VERB))?.[0] ?? '';
    if (text[next.start - 1] !== ' ' || !isLeadVerb(toKey(verb)) || (count === 1 && first.words > 2)) continue;
    const publisher = isSite ? { start: first.start, end: first.end } : null;
    return { role: 'dateline', publisher, agency: null, parts: count };
  }
  return null;
}

/**
 * Finds the dateline that a first paragraph begins with («موسكو – رويترز – …», «دبي (…)--», «دمشق-سانا …», "Moscow – Reuters
 * – …", "Dubai (…)--", "Damascus-SANA …") and where the article's own words begin. `null` when it begins with none, or when
 * that is not clear.
 */
export function findInlineDateline(text: string, paragraph: Span): (Dateline & Span) | null {
  const limit = Math.min(paragraph.end, paragraph.start + LONGEST);
  const head = text.slice(paragraph.start, limit);
  const dashes = !/--|––|——|\)\s?—/u.test(head) ? null : /(?:-{2,}|–{2,}|—{2,}|\)\s?—)\s*/u.exec(head);
  if (dashes) {
    const parts = readParts(text, paragraph.start, paragraph.start + dashes.index + 1);
    const known = parts.some(
      ({ kind }) => kind === 'place' || kind === 'agency' || kind === 'brand' || kind === 'quoted',
    );
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    if (known && words <= MOST_DASHED_WORDS && !/[.؟!]/u.test(head.slice(0, dashes.index))) {
      return {
        ...toDateline(parts, 'dateline'),
        start: paragraph.start,
        end: paragraph.start + dashes.index + dashes[0].length,
      };
    }
  }
  if (!INLINE_SEPARATOR.test(head.slice(0, LONGEST_INLINE))) return null;
  const parts = readParts(text, paragraph.start, limit);
  let last = -1;
  let agency = false;
  for (let at = 0; at < parts.length && at < MOST_INLINE_PARTS; at++) {
    const part = parts[at] as Part;
    const next = parts[at + 1];
    if (part.kind === 'other' || part.kind === 'media') {
      // «… - سانا قال» ("… - SANA said"): the agency is the first word of what follows the dash.
      const before = parts[at - 1];
      const prefix =
        before?.kind === 'place' && before.separator !== '' ? countAgencyPrefix(text.slice(part.start, limit)) : 0;
      if (prefix > 0) {
        const cut = { start: part.start, end: part.start + prefix };
        return {
          role: 'dateline',
          publisher: null,
          agency: cut,
          start: paragraph.start,
          end: toWordStart(text, cut.end, paragraph.end),
        };
      }
      if (part.words > LONGEST_NAME || part.separator === '' || at === 0) break;
      continue;
    }
    if (part.kind === 'agency' || part.kind === 'quoted' || part.kind === 'brand') {
      if (part.kind !== 'agency' && !(at > 0 && parts[0]?.kind === 'place')) break;
      agency = true;
      if (part.separator !== '' || next === undefined) last = at;
    } else if (part.kind === 'place' && at === 0 && part.separator !== '' && next !== undefined) last = at;
    else if (part.kind === 'date' && part.separator !== '' && at > 0) last = at;
  }
  const own = last < 0 ? readOwnName(text, parts) : null;
  if (own) return { ...own, start: paragraph.start, end: (parts[own.parts] as Part).start };
  const final = parts[last];
  if (!final || final.separator === '' || last === parts.length - 1) return null;
  // A city and a mark alone: only where a space sets the mark apart, so that «موسكو-دمشق» ("Moscow-Damascus") stays whole.
  if (!agency && !DATELINE_END.test(text.slice(final.end, final.end + SPACED_MARK))) return null;
  const next = parts[last + 1] as Part;
  let end = next.start;
  // An opening bracket or quotation mark belongs to what follows.
  if (/[«“"({]/u.test(text[end - 1] ?? '')) end -= 1;
  return { ...toDateline(parts.slice(0, last + 1), 'dateline'), start: paragraph.start, end };
}

function toWordStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s:،,\-–—/]/u.test(text[at] as string)) at += 1;
  return at;
}
