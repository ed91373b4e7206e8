import { DAY } from '../../../model/moments.ts';

/** A stretch of time in milliseconds. */
export interface TimeWindow {
  start: number;
  end: number;
}

/** Something drawn: where it is in time, and how many pixels its box takes from there on. */
export interface Extent {
  start: number;
  /** Last moment of an uncertain date; `start` otherwise. */
  end: number;
  width: number;
}

/** The window in which everything is seen whole. */
export interface Fit extends TimeWindow {
  /** From this moment on boxes lie on the earlier side of their date, because the later side has no room for them. */
  flipFrom: number;
}

/** Between the outermost boxes and the edges of the drawing, in CSS pixels. */
const MARGIN = 14;
/** The drawing is never taken to be narrower, in CSS pixels. */
const LEAST_INNER = 50;
/** Where a box takes more of the width than this share, those of the later half lie on the earlier side of their dates. */
const WIDE_BOX = 0.38;
/** A box leaves at least this share of the width to time. */
const LEAST_ROOM = 0.1;
/** A box that is brought into the window keeps a margin of this many CSS pixels, or less where there is no room. */
const REVEAL_MARGIN = { least: 8, most: 48 };
/** A box is whole when this share of the margin is free. */
const ENOUGH_MARGIN = 0.4;
/** The window goes to a box that lies no farther outside than this share of it; to others it jumps. */
const NEAR = 1 / 4;

/** A window is never narrower than this, however few meetings are shown. */
const LEAST = 45 * DAY;

/**
 * The window in which all boxes are whole. Box `i` begins at its date and needs `width` pixels after it, so each asks for
 * a scale of at least (its distance from the first date) / (the pixels left beside its own width).
 *
 * @param width of the drawing area, CSS pixels
 */
export function fitWindow(extents: readonly Extent[], width: number): Fit | null {
  if (extents.length === 0 || width <= 0) return null;
  const low = Math.min(...extents.map(({ start }) => start));
  const high = Math.max(...extents.map(({ end }) => end));
  const widest = Math.max(...extents.map((extent) => extent.width));
  const inner = Math.max(width - 2 * MARGIN, LEAST_INNER);
  const narrow = widest > inner * WIDE_BOX;
  const flipFrom = narrow && high > low ? low + (high - low) / 2 : Number.POSITIVE_INFINITY;

  let scale = Math.max(high - low, LEAST) / inner;
  for (const extent of extents) {
    const flipped = extent.start >= flipFrom;
    const room = Math.max(inner - extent.width, inner * LEAST_ROOM);
    scale = Math.max(scale, (flipped ? high - extent.start : extent.start - low) / room);
    scale = Math.max(scale, (extent.end - low) / inner);
  }
  // Boxes that lie on the earlier side of their date may need the first date to stand farther in than at the edge.
  const place = ({ start }: Extent): number => (start - low) / scale;
  const least = extents.map((one) => (one.start >= flipFrom ? one.width - place(one) : 0));
  const most = extents.map((one) => inner - place(one) - (one.start >= flipFrom ? 0 : one.width));
  const [from, to] = [Math.max(...least), Math.min(...most)];
  // Where not all have room, the margins on both sides are used alike.
  const inset = from <= to ? from : (from + to) / 2;
  const start = low - (MARGIN + inset) * scale;
  return { start, end: start + scale * width, flipFrom };
}

/** Moves a window as little as it takes to show a box with a margin; `null` when it is already whole. */
export function revealWindow(view: TimeWindow, width: number, box: Extent, flipped: boolean): TimeWindow | null {
  const scale = (view.end - view.start) / width;
  const from = flipped ? box.start - box.width * scale : box.start;
  const to = flipped ? box.start : Math.max(box.start + box.width * scale, Math.min(box.end, view.end));
  const margin = Math.min(REVEAL_MARGIN.most, Math.max(REVEAL_MARGIN.least, (width - box.width) / 2)) * scale;
  if (from >= view.start + margin * ENOUGH_MARGIN && to <= view.end - margin * ENOUGH_MARGIN) return null;
  // Far away, the middle is the better place; near by, the smaller move.
  const reach = (view.end - view.start) * NEAR;
  const near = from > view.start - reach && to < view.end + reach;
  let shift = (from + to) / 2 - (view.start + view.end) / 2;
  if (near) shift = from < view.start + margin ? from - margin - view.start : to + margin - view.end;
  return { start: view.start + shift, end: view.end + shift };
}
