import type { Direction } from '../../../model/languages.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { Row } from './drawnRows.ts';
import type { Move } from './driverProps.ts';
import { readKey, readWheel } from './gestures.ts';
import { zoomWindow } from './moves.ts';

/** A pointer that moved farther than this dragged and did not click, in CSS pixels. */
const CLICK_SLOP = 6;

/** What the reader's doings are told to, by meaning. */
export interface Listener {
  rowOf(target: EventTarget | null): Row | null;
  direction(): Direction;
  /** The window; `null` before anything is drawn. */
  view(): TimeWindow | null;
  /** Milliseconds that one pixel of the drawing is long. */
  perPixel(view: TimeWindow): number;
  /** Where the drawing lies on the screen. */
  area(): DOMRect;
  onOpen(row: Row): void;
  /** A box is pointed at; `null` when none is any more. */
  onPoint(row: Row | null): void;
  /** Shows a window at once. */
  onView(view: TimeWindow): void;
  onMove(move: Move): void;
  onWalk(by: 1 | -1): void;
  onEnd(end: 'first' | 'last'): void;
}

/** Turns pointer, wheel and keys in the timeline into what they mean. */
export function listen(frame: HTMLElement, to: Listener, signal: AbortSignal): void {
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => frame.addEventListener(type, listener, { signal, ...options });

  on('wheel', (event) => turnWheel(event, to), { capture: true, passive: false });
  on('keydown', (event) => pressKey(event, to));
  let pressed: { x: number; y: number } | null = null;
  on(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    { capture: true },
  );
  on('click', (event) => {
    const row = to.rowOf(event.target);
    const from = pressed;
    pressed = null;
    // After a drag browsers click too; a click without a pointer comes from assistive technology.
    const dragged = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_SLOP;
    if (row && (event.detail === 0 || !dragged)) to.onOpen(row);
  });
  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') to.onPoint(to.rowOf(event.target));
  });
  on('pointerleave', () => to.onPoint(null));
}

function turnWheel(event: WheelEvent, to: Listener): void {
  const meaning = readWheel(event);
  const view = to.view();
  if (!meaning || !view) return;
  event.preventDefault();
  event.stopPropagation();
  const perPixel = to.perPixel(view);
  const rtl = to.direction() === 'rtl';
  if ('factor' in meaning) {
    const { left, right } = to.area();
    const pixels = rtl ? right - event.clientX : event.clientX - left;
    to.onView(zoomWindow(view, view.start + pixels * perPixel, meaning.factor));
    return;
  }
  const by = perPixel * meaning.pixels * (rtl ? -1 : 1);
  to.onView({ start: view.start + by, end: view.end + by });
}

function pressKey(event: KeyboardEvent, to: Listener): void {
  const meaning = readKey(event, to.direction());
  if (!meaning) return;
  if (meaning === 'open') {
    const row = to.rowOf(event.target);
    if (row) to.onOpen(row);
  } else if ('move' in meaning) to.onMove(meaning.move);
  else if ('walk' in meaning) to.onWalk(meaning.walk);
  else to.onEnd(meaning.end);
  event.preventDefault();
}
