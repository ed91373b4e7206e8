import type { TimeWindow } from './window.ts';

/** The window as it moves, many times a second: kept beside React's state so that only what shows it draws anew. */
export interface WindowStore {
  get(): TimeWindow | null;
  set(view: TimeWindow): void;
  subscribe(listener: () => void): () => void;
}

/** Begins a store; nothing is shown yet. */
export function createWindowStore(): WindowStore {
  let current: TimeWindow | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(view) {
      if (current?.start === view.start && current.end === view.end) return;
      current = view;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
