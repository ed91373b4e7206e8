import type { Direction } from '../../../model/languages.ts';
import type { Move } from './driverProps.ts';

/** What a key asks for. */
export type KeyMeaning = { move: Move } | { walk: 1 | -1 } | { end: 'first' | 'last' } | 'open';

/** Pixels of a wheel with Ctrl for a zoom by e. */
const WHEEL_ZOOM = 260;
/** A turn of the wheel counts for no more pixels: some mice send hundreds at once. */
const MOST_AT_ONCE = 120;
/** How many pixels a line is, where a wheel counts lines. */
const LINE = 16;

/** Keys mean later and earlier, so they are mirrored with the direction of time; `null` for keys that are not ours. */
export function readKey(event: KeyboardEvent, direction: Direction): KeyMeaning | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const [later, earlier] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (event.key) {
    case later:
      return event.shiftKey ? { move: 'later' } : { walk: 1 };
    case earlier:
      return event.shiftKey ? { move: 'earlier' } : { walk: -1 };
    case 'Home':
      return { end: 'first' };
    case 'End':
      return { end: 'last' };
    case '+':
    case '=':
      return { move: 'closer' };
    case '-':
    case '_':
      return { move: 'farther' };
    case '0':
      return { move: 'all' };
    case 'Enter':
    case ' ':
      return 'open';
    default:
      return null;
  }
}

/**
 * A sideways wheel moves by pixels of the screen, a wheel with Ctrl (as browsers report a pinch) zooms; `null` for a plain
 * one, which is left to the page.
 */
export function readWheel(event: WheelEvent): { pixels: number } | { factor: number } | null {
  const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  if (event.ctrlKey) {
    const turned = Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, event.deltaY * line));
    return { factor: Math.exp(turned / WHEEL_ZOOM) };
  }
  const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
  const moves = Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY));
  return moves ? { pixels: sideways * line } : null;
}
