import type { Timeline } from 'vis-timeline/esnext';
import type { AxisScale } from '../axis/axis.ts';
import type { TimeWindow } from '../axis/window.ts';
import { toAxisOptions } from './options.ts';

/** Parts of vis-timeline that its types leave out. */
interface Inside {
  emit(event: string, properties?: object): void;
  timeAxis: { setOptions(options: object): void };
  itemSet: { markDirty(what: { refreshItems: boolean; restackGroups: boolean }): void };
  dom: { center: HTMLElement };
}

function insideOf(timeline: Timeline): Inside {
  return timeline as unknown as Inside;
}

/** The area in which boxes lie. */
export function centerOf(timeline: Timeline): HTMLElement {
  return insideOf(timeline).dom.center;
}

/** Tells the axis alone of a scale: options of the whole take every row out of the document, and with it the focus. */
export function setScale(timeline: Timeline, scale: AxisScale): void {
  insideOf(timeline).timeAxis.setOptions(toAxisOptions(scale));
}

/** Draws anew with boxes stacked anew: a plain redraw measures them again but leaves them stacked as they were. */
export function restack(timeline: Timeline): void {
  insideOf(timeline).itemSet.markDirty({ refreshItems: true, restackGroups: true });
  timeline.redraw();
}

/**
 * Ends the first drawing. It has drawn by then, but calls itself ready only when told so twice; until then a veil lies over
 * it, it catches the pointer, and no move of the window is drawn.
 */
export function tellDrawn(timeline: Timeline, { start, end }: TimeWindow): void {
  const { emit } = insideOf(timeline);
  emit.call(timeline, 'rangechanged', { start: new Date(start), end: new Date(end), byUser: false });
  emit.call(timeline, 'changed');
}
