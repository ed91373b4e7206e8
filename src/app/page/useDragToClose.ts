import { type PointerEvent, type RefObject, useRef } from 'react';
import { WIDE } from '../ui/media.ts';

/** How far a sheet is pulled, in CSS pixels, before letting go closes it. */
const FAR = 96;
/** A shorter pull closes too when it is this quick, in pixels per millisecond. */
const QUICK = 0.6;
const LEAST = 24;

/**
 * Lets a narrow screen's sheet be pulled down by its bar to close it. Only the bar is taken hold of, so what is in the
 * sheet scrolls as ever; links and buttons in the bar stay what they are.
 */
export function useDragToClose(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
  const drag = useRef<{ id: number; y: number; at: number } | null>(null);
  const move = (by: number) => {
    if (sheet.current) sheet.current.style.translate = by > 0 ? `0 ${by}px` : '';
  };
  const letGo = () => {
    drag.current = null;
    sheet.current?.removeAttribute('data-dragged');
    move(0);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || matchMedia(WIDE).matches) return;
      if (event.target instanceof Element && event.target.closest('a, button')) return;
      drag.current = { id: event.pointerId, y: event.clientY, at: event.timeStamp };
      event.currentTarget.setPointerCapture(event.pointerId);
      sheet.current?.setAttribute('data-dragged', '');
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag.current?.id === event.pointerId) move(event.clientY - drag.current.y);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (drag.current?.id !== event.pointerId) return;
      const by = event.clientY - drag.current.y;
      const quick = by / Math.max(1, event.timeStamp - drag.current.at) > QUICK;
      letGo();
      if (by > FAR || (quick && by > LEAST)) onClose();
    },
    onPointerCancel: letGo,
  };
}
