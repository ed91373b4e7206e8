import { useSyncExternalStore } from 'react';

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
