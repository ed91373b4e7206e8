import type { Span } from '../../model/dataset.ts';
import type { DateRole, Layout } from '../reading/mentions.ts';
import { toKey } from '../text/lineKey.ts';
import type { LookedLine } from './looks.ts';
import { findDateStretches, findTime, isClockLabel, isLabelled, isUpdateLabel } from './pageDates.ts';

/** Lines of menus between a date and the headline: so many mean that the date is the page's header, not the article's. */
const MENU_LINES = 3;

/** A menu on one line has so many words at the most. */
const MENU_WORDS = 6;

/** Lines after the body among which a time of day is still the article's. */
const TAIL_LINES = 3;

/** Fewest words of a headline: the day below one after the body is another article's. */
const FEWEST_HEADLINE_WORDS = 5;

/** In words: a short line that says more beside its date is no date line. */
const MOST_WORDS = 16;

/** Most words of an entry of a menu. */
const LONGEST_ENTRY = 3;

/** In characters: where on its line the weekday of an English date stands. */
const WEEKDAY_REACH = 60;

const ENGLISH_WEEKDAY = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/iu;

const YEAR = /\d{4}|[\u0660-\u0669]{4}/u;

/** Where the parts of the page stand, as indexes of lines. */
interface Place {
  title: number | null;
  first: number;
  last: number;
}

type PageDate = Span & { role: DateRole };

type PageTime = NonNullable<Layout['clock']>;

export interface PageDates extends Pick<Layout, 'dates' | 'clock'> {
  /** Indexes of the lines that are the page's own clock. */
  clockLines: number[];
}

const isMenuLine = ({ look, words, furniture }: LookedLine): boolean =>
  look === 'ticker' || (look === 'furniture' && furniture !== 'tool') || (look === 'short' && words <= LONGEST_ENTRY);

/** The dates that a line above the body holds as the page's own, or `null` when it is no date line. */
function datesOf(text: string, line: LookedLine): readonly Span[] | null {
  if (isClockLabel(line.key)) return line.words <= MOST_WORDS ? findDateStretches(text, line) : [];
  if (line.look === 'date') return line.dates;
  if (line.look === 'dateline') return line.dates;
  if (line.look !== 'short' || line.words > MOST_WORDS) return null;
  return line.dates.some(({ start, end }) => YEAR.test(text.slice(start, end))) ? line.dates : null;
}

/** Whether nothing stands above a line. */
const isFirstLine = (lines: readonly LookedLine[], index: number): boolean =>
  lines.slice(0, index).every(({ look }) => look === 'blank');

/** Whether the site's name and a menu stand between a line and the headline: what is above both is the site's, too. */
function hasSiteBetween(lines: readonly LookedLine[], index: number, headline: number): boolean {
  const between = lines.slice(index + 1, headline).filter(({ look }) => look !== 'blank');
  return between.length > 1 && between.some(isSiteName) && between.some(isMenuLike);
}

/** Whether a line is a site's name alone. */
const isSiteName = ({ dateline, dates }: LookedLine): boolean => dateline?.publisher != null && dates.length === 0;

/** Whether a line above the headline stands with the site's name: it may be the site's clock, or the article's day. */
const isBesideSite = (lines: readonly LookedLine[], index: number, headline: number): boolean =>
  lines.slice(0, headline).some((line, at) => at !== index && isSiteName(line));

const isMenuLike = (line: LookedLine): boolean =>
  isMenuLine(line) || (line.look === 'short' && line.words <= MENU_WORDS);

const roleAt = (text: string, line: Span, { start }: Span): DateRole =>
  isUpdateLabel(text, line, start) ? 'updated' : 'published';

/**
 * Finds the page's own dates outside the body and what each is for, judged by where it stands and how it is labelled, before
 * its value is asked: a Latin date above an Arabic page, one that menus part from the headline, or the upper one of two days
 * that differ is the day of saving.
 */
export function findPageDates(text: string, lines: readonly LookedLine[], place: Place): PageDates {
  const dates: PageDate[] = [];
  const times: (PageTime & { role: DateRole; line: number })[] = [];
  const clockLines = new Set<number>();
  const headline = place.title ?? place.first;
  let menuLeft = 0;
  for (let index = 0; index < headline; index++) if (isMenuLine(lines[index] as LookedLine)) menuLeft += 1;

  const lineOf = new Map<PageDate, number>();
  for (let index = 0; index < place.first; index++) {
    const line = lines[index] as LookedLine;
    if (index < headline && isMenuLine(line)) menuLeft -= 1;
    if (line.look === 'blank' || index === place.title) continue;
    const found = datesOf(text, line);
    if (found === null) continue;
    const latin = line.latin > line.arabic && ENGLISH_WEEKDAY.test(text.slice(line.start, line.start + WEEKDAY_REACH));
    const labelled = isLabelled(text, line) || isUpdateLabel(text, line, line.end);
    const header = menuLeft >= MENU_LINES || (isFirstLine(lines, index) && hasSiteBetween(lines, index, headline));
    const above = index < headline && found.length > 0 && (latin || (header && !labelled));
    if (isClockLabel(line.key) || above) {
      clockLines.add(index);
      for (const span of found) dates.push({ start: span.start, end: span.end, role: 'clock' });
      continue;
    }
    const unsure = place.title !== null && index < headline && !labelled && isBesideSite(lines, index, headline);
    for (const span of found) {
      const role = unsure ? 'beside' : roleAt(text, line, span);
      const date = { start: span.start, end: span.end, role };
      dates.push(date);
      lineOf.set(date, index);
    }
    const time = unsure || line.look === 'short' ? null : findTime(text, line);
    if (time) times.push({ ...time, role: roleAt(text, line, time), line: index });
  }

  // Of two days that differ, one above the headline and one below it, the upper is the page's header.
  const below = dates.find((date) => date.role === 'published' && (lineOf.get(date) ?? -1) > headline);
  if (below && place.title !== null) {
    const day = toKey(text.slice(below.start, below.end));
    for (const date of dates) {
      const index = lineOf.get(date) ?? headline;
      if (date.role !== 'published' || index >= headline || isLabelled(text, lines[index] as LookedLine)) continue;
      if (toKey(text.slice(date.start, date.end)) === day) continue;
      date.role = 'clock';
      clockLines.add(index);
    }
  }

  dates.push(...datesOfPosts(text, lines));
  let near = 0;
  let above: LookedLine | null = null;
  for (let index = place.last + 1; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (line.furniture === 'comments' || line.furniture === 'rights') break;
    if (line.look === 'blank') continue;
    near += 1;
    const heads = above?.look === 'short' && above.words >= FEWEST_HEADLINE_WORDS;
    above = line;
    if (line.look !== 'date' && !(line.look === 'dateline' && near <= TAIL_LINES)) continue;
    const labelled = isLabelled(text, line) || isUpdateLabel(text, line, line.end);
    for (const span of line.dates) {
      if (labelled) dates.push({ ...span, role: roleAt(text, line, span) });
      else if (near <= TAIL_LINES && !heads) dates.push({ ...span, role: 'beside' });
    }
    if (line.look !== 'date') continue;
    const time = near <= TAIL_LINES && line.dates.length === 0 ? findTime(text, line) : null;
    if (time) times.push({ ...time, role: 'published', line: index });
  }

  const own = times.filter(({ line }) => !clockLines.has(line));
  const time = own.find(({ role }) => role === 'published') ?? own[0];
  const clock = time ? { start: time.start, end: time.end, minutes: time.minutes } : null;
  dates.sort((a, b) => a.start - b.start);
  return { dates, clock, clockLines: [...clockLines] };
}

/** The days on which posts were made that the page shows. */
const datesOfPosts = (text: string, lines: readonly LookedLine[]): PageDate[] =>
  lines.flatMap((line) =>
    line.signs ? findDateStretches(text, line).map((span): PageDate => ({ ...span, role: 'beside' })) : [],
  );
