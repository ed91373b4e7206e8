import { useSyncExternalStore } from 'react';
import { type Theme, theme } from '../url/params.ts';
import { readStored, writeStored } from './storage.ts';

/** What a reader sets for themselves and nobody else: remembered here, not in the address. */
export interface Preferences {
  /** Month names in Arabic: both, Levantine alone, or the Egyptian ones (from Latin) alone. */
  months: 'both' | 'levantine' | 'egyptian';
  digits: 'latn' | 'arab';
  /** Steps from the usual size of an article's text. */
  size: -1 | 0 | 1 | 2;
  /** The colours where the address names none. */
  theme: Theme;
  /** Whether single keys work as shortcuts. */
  keys: boolean;
}

export const DEFAULTS: Preferences = { months: 'both', digits: 'latn', size: 0, theme: 'auto', keys: true };

const KEY = 'liqaat';

/** Reads what was remembered; whatever is not a known choice falls back to its default. */
export function parsePreferences(text: string | null): Preferences {
  let stored: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    stored = Object(JSON.parse(text ?? '{}'));
  } catch {
    // Not ours, or cut short.
  }
  return {
    months: (['both', 'levantine', 'egyptian'] as const).find((word) => word === stored.months) ?? DEFAULTS.months,
    digits: (['latn', 'arab'] as const).find((word) => word === stored.digits) ?? DEFAULTS.digits,
    size: ([-1, 0, 1, 2] as const).find((step) => step === stored.size) ?? DEFAULTS.size,
    theme: theme.words.find((word) => word === stored.theme) ?? DEFAULTS.theme,
    keys: stored.keys !== false,
  };
}

const listeners = new Set<() => void>();
let current: Preferences | null = null;

function read(): Preferences {
  current ??= parsePreferences(readStored(KEY));
  return current;
}

/** Changes some choices and remembers them. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...read(), ...change };
  writeStored(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's choices; the defaults while the server's page is taken over. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, read, () => DEFAULTS);
}
