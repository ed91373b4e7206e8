import { useSyncExternalStore } from 'react';

/** Whether the page runs in a browser and has taken over: what follows may differ from the server's. */
export function useIsClient(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
