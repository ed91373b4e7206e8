import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Direction } from '../../../model/languages.ts';
import { DAY, MONTH } from '../../../model/moments.ts';
import type { TimeWindow } from '../axis/window.ts';

/** What can be taken hold of: the window of the timeline, or one of its ends. */
export type Part = 'window' | 'from' | 'to';

/** The window never becomes narrower by its ends. */
const LEAST = 30 * DAY;

/** The window after a part of it was moved by some milliseconds, within the bounds. */
function moveBy(part: Part, view: TimeWindow, by: number, bounds: TimeWindow): TimeWindow {
  const start = part === 'to' ? view.start : view.start + by;
  const end = part === 'from' ? view.end : view.end + by;
  if (part === 'window') {
    const back = Math.max(bounds.start - start, 0) + Math.min(bounds.end - end, 0);
    return { start: start + back, end: end + back };
  }
  const from = Math.min(Math.max(start, bounds.start), end - LEAST);
  return { start: from, end: Math.max(Math.min(end, bounds.end), from + LEAST) };
}

/** How far a key moves a part, in milliseconds; `undefined` for keys that are not ours. */
function readKey(key: string, direction: Direction, span: number): number | undefined {
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const earlier = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return {
    [later]: MONTH,
    [earlier]: -MONTH,
    ArrowUp: MONTH,
    ArrowDown: -MONTH,
    PageUp: 12 * MONTH,
    PageDown: -12 * MONTH,
    Home: -span,
    End: span,
  }[key];
}

/** What the strip shows, and whom it tells. */
interface StripInput {
  view: TimeWindow | null;
  bounds: TimeWindow;
  direction: Direction;
  onView(view: TimeWindow): void;
}

/** Dragging and keys on the strip: what its element and its parts need. */
export function useStrip({ view, bounds, direction, onView }: StripInput) {
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: Part; x: number; view: TimeWindow } | null>(null);
  const span = bounds.end - bounds.start;
  const change = (part: Part, from: TimeWindow, by: number): void => onView(moveBy(part, from, by, bounds));
  const letGo = (): void => {
    drag.current = null;
  };
  return {
    strip: {
      ref: strip,
      onPointerDown(event: PointerEvent<HTMLDivElement>): void {
        const taken = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part as
          | Part
          | undefined;
        if (!view || !strip.current || event.button !== 0) return;
        let from = view;
        if (!taken) {
          // A press beside the window brings its middle there, and then drags it.
          const box = strip.current.getBoundingClientRect();
          const share = (direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left) / box.width;
          const by = bounds.start + share * span - (view.start + view.end) / 2;
          change('window', view, by);
          from = { start: view.start + by, end: view.end + by };
        }
        drag.current = { part: taken ?? 'window', x: event.clientX, view: from };
        strip.current.setPointerCapture(event.pointerId);
      },
      onPointerMove({ clientX }: PointerEvent<HTMLDivElement>): void {
        if (!drag.current || !strip.current) return;
        const share = (clientX - drag.current.x) / strip.current.getBoundingClientRect().width;
        change(drag.current.part, drag.current.view, share * span * (direction === 'rtl' ? -1 : 1));
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
    onKeyDown(event: KeyboardEvent, part: Part): void {
      const by = readKey(event.key, direction, span);
      if (!view || by === undefined) return;
      event.preventDefault();
      change(part, view, by);
    },
  };
}
