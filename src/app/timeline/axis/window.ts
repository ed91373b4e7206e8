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

export interface Fit extends TimeWindow {
  /** From this moment on boxes lie on the earlier side of their date, because the later side has no room for them. */
  flipFrom: number;
}

const MARGIN = 14;

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
  const inner = Math.max(width - 2 * MARGIN, 50);
  const narrow = widest > inner * 0.38;
  const flipFrom = narrow && high > low ? low + (high - low) / 2 : Number.POSITIVE_INFINITY;

  let scale = Math.max(high - low, LEAST) / inner;
  for (const extent of extents) {
    const flipped = extent.start >= flipFrom;
    const room = Math.max(inner - extent.width, inner * 0.1);
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
  const margin = Math.min(48, Math.max(8, (width - box.width) / 2)) * scale;
  if (from >= view.start + margin * 0.4 && to <= view.end - margin * 0.4) return null;
  // Far away, the middle is the better place; near by, the smaller move.
  const near = from > view.start - (view.end - view.start) / 4 && to < view.end + (view.end - view.start) / 4;
  let shift = (from + to) / 2 - (view.start + view.end) / 2;
  if (near) shift = from < view.start + margin ? from - margin - view.start : to + margin - view.end;
  return { start: view.start + shift, end: view.end + shift };
}
