import type { TimeWindow } from '../axis/window.ts';
import type { Move } from './driverProps.ts';

/** Something in time; `end` lies after the last day of an uncertain date. */
interface Moment {
  at: number;
  end: number | null;
}

/** A step to the side, as a share of the window. */
const STEP = 0.4;
/** A step closer or farther, as a factor. */
const ZOOM = 1.8;

/**
 * Where a move leads from a window. It never leads from meetings to a stretch without any, while there are others.
 *
 * @param items in the order of time
 * @param active where the focused or selected one is: zooming holds still there, if it is in view
 */
export function moveWindow(
  view: TimeWindow,
  what: Exclude<Move, 'all'>,
  items: readonly Moment[],
  active: number | undefined,
): TimeWindow {
  if (what === 'closer' || what === 'farther') {
    const still = active !== undefined && isInside(view, active) ? active : nearestToMiddle(view, items);
    return zoomWindow(view, still, what === 'closer' ? 1 / ZOOM : ZOOM);
  }
  const span = view.end - view.start;
  const by = span * (what === 'later' ? STEP : -STEP);
  const next = { start: view.start + by, end: view.end + by };
  const ahead = isEmpty(next, items) ? nextBeyond(view, what, items) : undefined;
  return ahead === undefined ? next : { start: ahead - span / 2, end: ahead + span / 2 };
}

/** The window closer (a factor below 1) or farther, with one moment of it where it was. */
export function zoomWindow({ start, end }: TimeWindow, still: number, factor: number): TimeWindow {
  return { start: still - (still - start) * factor, end: still + (end - still) * factor };
}

/** Whether no meeting lies in a window. */
export function isEmpty({ start, end }: TimeWindow, items: readonly Moment[]): boolean {
  return !items.some((item) => item.at < end && (item.end ?? item.at) > start);
}

function isInside({ start, end }: TimeWindow, at: number): boolean {
  return at > start && at < end;
}

/** The meeting in the window that is nearest to its middle; the middle itself where there is none. */
function nearestToMiddle(view: TimeWindow, items: readonly Moment[]): number {
  const middle = (view.start + view.end) / 2;
  const moments = items.map(({ at }) => at).filter((at) => isInside(view, at));
  return moments.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}

/** The meeting that comes next outside a window. */
function nextBeyond(view: TimeWindow, side: 'earlier' | 'later', items: readonly Moment[]): number | undefined {
  const next = side === 'later' ? items.find(({ at }) => at >= view.end) : items.findLast(({ at }) => at <= view.start);
  return next?.at;
}
