import { bucketSize } from '../../../model/feed.ts';
import { DAY } from '../../../model/moments.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import { type AxisScale, toAxisScale } from '../axis/axis.ts';
import { type Extent, type Fit, fitWindow, revealWindow, type TimeWindow } from '../axis/window.ts';
import { BUCKET_WIDTH } from '../box/sizes.ts';
import type { DrawnRows, Row } from './drawnRows.ts';
import type { TimelineItem } from './driverProps.ts';
import { type Measures, measure } from './measure.ts';

/** The least stretch of time that can be shown. */
export const LEAST_SPAN = 5 * DAY;
/** Room beyond the whole view on either side, so that it can be moved: a share of the whole view. */
const ROOM_BESIDE = 0.15;
/** The drawing is never taken to be narrower, in CSS pixels. */
const LEAST_WIDTH = 50;
/** How wide a year on the axis is supposed to be before it is measured, in CSS pixels. */
const SUPPOSED_YEAR = 40;
/** The window may differ from the whole view by this share of it and still be the whole view. */
const SLACK = 1 / 500;

/** What fits into the drawing: the whole view, the limits of the window, the scale of the axis. Knows no vis-timeline. */
export class Fitting {
  /** The window that shows everything; `null` when there is nothing to show. */
  whole: Fit | null = null;
  /** Nothing outside is ever shown: the bounds, and whatever the whole view needs beyond them for its boxes. */
  limits: TimeWindow = { start: 0, end: 0 };
  /** Of the frame, in CSS pixels; 0 while it is hidden. */
  width = 0;
  #measures: Measures | null = null;
  /** What borders take of the width, in CSS pixels: learned from the first drawing. */
  #borders = 2;

  /** Measures boxes and labels. Tells whether anything is other than before. */
  measure(frame: HTMLElement, rows: readonly Row[], dates: DateStyle): boolean {
    const elements = rows.map(({ element }) => element);
    const now = measure(frame, elements, dates);
    const same = JSON.stringify(now) === JSON.stringify(this.#measures);
    this.#measures = now;
    for (const [index, row] of rows.entries()) row.extent.width = now.boxes[index] ?? row.extent.width;
    return !same;
  }

  /** Forgets what was measured: the font or the words are others. */
  forget(): void {
    this.#measures = null;
  }

  /** Computes the whole view and the limits. Tells whether the limits are others than before. */
  refit(rows: DrawnRows, items: readonly TimelineItem[], bounds: TimeWindow): boolean {
    const single = rows.isSingle();
    const extents: Extent[] = single
      ? rows.allMade().flatMap(({ item, extent }) => (item ? extent : []))
      : items.map(({ at, end }) => ({ start: at, end: end ?? at, width: BUCKET_WIDTH }));
    const whole = fitWindow(extents, this.drawingWidth());
    // The first bucket may begin before the first meeting in it.
    if (whole && !single) whole.start -= bucketSize(whole.end - whole.start, this.drawingWidth());
    this.whole = whole;
    const room = whole ? (whole.end - whole.start) * ROOM_BESIDE : 0;
    const start = Math.min(bounds.start, (whole?.start ?? bounds.start) - room);
    const end = Math.max(bounds.end, (whole?.end ?? bounds.end) + room);
    const changed = start !== this.limits.start || end !== this.limits.end;
    if (changed) this.limits = { start, end };
    return changed;
  }

  /** Pixels of the area in which boxes lie: all but the labels of the rows. */
  drawingWidth(): number {
    return Math.max(this.width - (this.#measures?.laneWidth ?? 0) - this.#borders, LEAST_WIDTH);
  }

  /** Learns from a drawing how wide its middle became. */
  learnBorders(center: number): void {
    this.#borders = this.width - (this.#measures?.laneWidth ?? 0) - center;
  }

  /** Whether a box lies on the earlier side of its date. */
  isFlipped({ item, at }: Row): boolean {
    return item?.end === null && at >= (this.whole?.flipFrom ?? Number.POSITIVE_INFINITY);
  }

  /** Whether a window shows everything, to the eye. */
  isWhole(view: TimeWindow): boolean {
    if (!this.whole) return true;
    const slack = (view.end - view.start) * SLACK;
    return Math.abs(view.start - this.whole.start) < slack && Math.abs(view.end - this.whole.end) < slack;
  }

  /** A window as wide as it may be, and within the limits; at the closest and the farthest its middle holds still. */
  clamp(view: TimeWindow): TimeWindow {
    const { start, end } = this.limits;
    const wanted = view.end - view.start;
    const span = Math.max(Math.min(wanted, end - start), LEAST_SPAN);
    const middled = view.start + (wanted - span) / 2;
    const from = Math.min(Math.max(middled, start), end - span);
    return { start: from, end: from + span };
  }

  /** The window in which a box is whole; `null` when it already is. */
  reveal(view: TimeWindow, row: Row): TimeWindow | null {
    return revealWindow(view, this.drawingWidth(), row.extent, this.isFlipped(row));
  }

  /** Milliseconds that one pixel of the drawing is long. */
  perPixel(view: TimeWindow): number {
    return (view.end - view.start) / this.drawingWidth();
  }

  /** The scale of the axis for a window. */
  chooseScale(view: TimeWindow): AxisScale {
    return toAxisScale(DAY / this.perPixel(view), this.#measures?.axis ?? { months: [], year: SUPPOSED_YEAR });
  }
}
