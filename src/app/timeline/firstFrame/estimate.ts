import type { FeedRow } from '../../../model/feed.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import { type AxisWidths, formatAxisMonth, monthStyles } from '../axis/axis.ts';
import * as sizes from '../box/sizes.ts';
import type { TimelineItem } from '../driver/driverProps.ts';
import { estimateWidth } from './letterWidths.ts';

/** A box of the feed: a meeting's, or one that stands for many. */
export type Row = FeedRow<TimelineItem>;

/** The row of the timeline in which a box lies. */
export function laneOf(row: Row): string {
  return row.kind === 'entry' ? row.entry.lane : row.lane;
}

/** The moment at which a box begins. */
export function startOf(row: Row): number {
  return row.kind === 'entry' ? row.entry.at : row.at;
}

/** How wide a box will be, in CSS pixels. */
export function estimateBox({ words }: TimelineItem): number {
  const { initials, people, more, date, note, exact } = words;
  const { DISC, DISC_OVERLAP, DISCS_GAP, NOTE_SIZE, PEOPLE_SIZE, WHEN_SIZE } = sizes;
  const discs = initials.length > 0 ? initials.length * (DISC - DISC_OVERLAP) + DISC_OVERLAP + DISCS_GAP : 0;
  const names = estimateWidth(people, PEOPLE_SIZE, 600) + (more ? estimateWidth(` ${more}`, PEOPLE_SIZE) : 0);
  const told = note ? sizes.NOTE_AROUND + estimateWidth(note, NOTE_SIZE) : 0;
  const when = estimateWidth(exact ? date : `≈ ${date}`, WHEN_SIZE) + told;
  const around = 2 * sizes.BOX_PADDING + sizes.BOX_EDGE + sizes.BOX_LINE;
  return Math.min(Math.ceil(around + discs + Math.max(names, when)), sizes.WIDEST_BOX);
}

/** How wide the labels of the axis will be, in CSS pixels. */
export function estimateAxis(dates: DateStyle): AxisWidths {
  const label = (text: string): number => estimateWidth(text, sizes.AXIS_SIZE) + 2 * sizes.AXIS_PADDING;
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  return {
    months: monthStyles(dates).map((style) => [
      style,
      Math.max(...months.map((at) => label(formatAxisMonth(at, style, dates)))),
    ]),
    year: label(formatMoment(Date.UTC(2024, 0, 1), { year: 'numeric' }, dates)),
  };
}

/** The levels of boxes from the top of their rows: each as high as those before it in time leave room. */
export function stack(rows: readonly Row[], pxPerMs: number): Map<Row, number> {
  const levels = new Map<Row, number>();
  const laid = new Map<string, { from: number; to: number; level: number }[]>();
  const inTime = rows.toSorted((a, b) => startOf(a) - startOf(b));
  for (const row of inTime) {
    const before = laid.get(laneOf(row)) ?? [];
    laid.set(laneOf(row), before);
    const from = startOf(row) * pxPerMs;
    const end = row.kind === 'entry' && row.entry.end !== null ? row.entry.end * pxPerMs : from;
    const to = Math.max(from + (row.kind === 'entry' ? estimateBox(row.entry) : sizes.BUCKET_WIDTH), end);
    const level = firstFree(
      before.filter((other) => other.from < to + sizes.BOX_GAP && from < other.to + sizes.BOX_GAP),
    );
    before.push({ from, to, level });
    levels.set(row, level);
  }
  return levels;
}

function firstFree(taken: readonly { level: number }[]): number {
  const levels = new Set(taken.map(({ level }) => level));
  let free = 0;
  while (levels.has(free)) free += 1;
  return free;
}
