import { useSyncExternalStore } from 'react';
import type { View } from '../url/params.ts';

/** Whether a media query holds; `false` on the server and in the first render. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** From here on the timeline and the panel stand side by side. The style sheet's `lg` says the same. */
export const WIDE = '(min-width: 64rem)';

/** Whether the timeline is what a reader sees first: chosen, or where there is room beside the list. */
export function isTimelineInFront(view: View | null): boolean {
  return view === 'timeline' || (view === null && matchMedia(WIDE).matches);
}
