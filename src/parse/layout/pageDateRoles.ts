import type { Span } from '../../model/dataset.ts';
import type { DateRole, Layout } from '../mentions.ts';
import type { LookedLine } from './looks.ts';
import { findDateStretches, findTime, isClockLabel, isUpdateLabel } from './pageDates.ts';

/** Lines of menus between a date and the headline: so many mean that the date is the page's header, not the article's. */
const MENU_LINES = 3;
/** Lines after the body among which a time of day is still the article's. */
const TAIL_LINES = 3;
/** A line that says more than this beside its date is no date line. */
const MOST_WORDS = 16;

const PUBLISHED_LABEL = /نشر|بتاريخ|تاريخ|أضيف|published|posted/iu;

export interface PageDates extends Pick<Layout, 'dates' | 'clock'> {
  /** Indexes of the lines that are the page's own clock. */
  clockLines: number[];
}

/**
 * Finds the page's own dates outside the body and what each is for, judged by where it stands and how it is labelled, before
 * its value is asked: a Latin date above an Arabic page, or one that menus part from the headline, is the day of saving.
 */
export function findPageDates(
  text: string,
  lines: readonly LookedLine[],
  place: { first: number; last: number; title: number | null },
): PageDates {
  const dates: (Span & { role: DateRole })[] = [];
  const clockLines: number[] = [];
  let published: Layout['clock'] = null;
  let updated: Layout['clock'] = null;
  const isClock = (index: number): boolean => {
    const line = lines[index] as LookedLine;
    if (isClockLabel(line.key)) return true;
    if (index >= (place.title ?? place.first)) return false;
    if (line.latin > line.arabic && /[a-z]{3,}day/iu.test(text.slice(line.start, line.start + 60))) return true;
    if (PUBLISHED_LABEL.test(text.slice(line.start, line.end)) || isUpdateLabel(text, line, line.end)) return false;
    let menu = 0;
    for (let other = index + 1; other < (place.title ?? place.first); other++) {
      const { look, words, furniture } = lines[other] as LookedLine;
      if (look === 'ticker' || (look === 'furniture' && furniture !== 'tool') || (look === 'short' && words <= 3))
        menu += 1;
    }
    return menu >= MENU_LINES;
  };
  for (let index = 0; index < place.first; index++) {
    const line = lines[index] as LookedLine;
    if (line.look === 'blank' || index === place.title || line.digits === 0) {
      if (isClockLabel(line.key)) clockLines.push(index);
      continue;
    }
    if (
      line.words > MOST_WORDS * 2 ||
      !(
        line.look === 'date' ||
        line.look === 'dateline' ||
        (line.look === 'short' && line.words <= MOST_WORDS) ||
        isClockLabel(line.key)
      )
    )
      continue;
    const stretches = line.dates.length > 0 ? line.dates : isClockLabel(line.key) ? findDateStretches(text, line) : [];
    if (
      line.look === 'short' &&
      !stretches.some(({ start, end }) => /\d{4}|[\u0660-\u0669]{4}/u.test(text.slice(start, end)))
    )
      continue;
    if ((stretches.length > 0 || isClockLabel(line.key)) && isClock(index)) {
      clockLines.push(index);
      for (const span of stretches) dates.push({ ...span, role: 'clock' });
      continue;
    }
    for (const span of stretches)
      dates.push({ ...span, role: isUpdateLabel(text, line, span.start) ? 'updated' : 'published' });
    if (line.look !== 'date' && line.look !== 'dateline') continue;
    const time = findTime(text, line);
    if (time && isUpdateLabel(text, line, time.start)) updated ??= time;
    else if (time) published ??= time;
  }
  let near = 0;
  for (let index = place.last + 1; index < lines.length; index++) {
    const line = lines[index] as LookedLine;
    if (line.furniture === 'comments' || line.furniture === 'rights') break;
    if (line.look === 'blank') continue;
    near += 1;
    if (line.look !== 'date') continue;
    const update = isUpdateLabel(text, line, line.end);
    if (update || PUBLISHED_LABEL.test(text.slice(line.start, line.end))) {
      for (const span of line.dates)
        dates.push({ ...span, role: isUpdateLabel(text, line, span.start) ? 'updated' : 'published' });
    }
    if (near <= TAIL_LINES && line.dates.length === 0) published ??= findTime(text, line);
  }
  return { dates, clock: published ?? updated, clockLines };
}
