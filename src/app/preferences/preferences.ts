import { useSyncExternalStore } from 'react';
import { THEMES, type Theme } from '../url/params.ts';
import { readStored, writeStored } from './storage.ts';

/**
 * How Arabic months can be called: «تشرين الأول/أكتوبر» ("October" twice), the Levantine name alone, or the Egyptian one
 * (from Latin) alone.
 */
export const MONTH_NAMES = ['both', 'levantine', 'egyptian'] as const;
/** One way of calling Arabic months. */
export type MonthNames = (typeof MONTH_NAMES)[number];

/** Which digits Arabic can be written with, as `Intl` calls them. */
export const DIGITS = ['latn', 'arab'] as const;
/** One kind of digits. */
export type Digits = (typeof DIGITS)[number];

/** Steps from the usual size of an article's text. */
const SIZES = [-1, 0, 1, 2] as const;

/** What a reader sets for themselves and nobody else: remembered here, not in the address. */
export interface Preferences {
  months: MonthNames;
  digits: Digits;
  size: (typeof SIZES)[number];
  /** The colours where the address names none. */
  theme: Theme;
  /** Whether single keys work as shortcuts. */
  keys: boolean;
}

/** What holds for a reader who has set nothing. */
export const DEFAULTS: Preferences = { months: 'both', digits: 'latn', size: 0, theme: 'auto', keys: true };

/** Under which name the browser keeps them. */
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
    months: MONTH_NAMES.find((word) => word === stored.months) ?? DEFAULTS.months,
    digits: DIGITS.find((word) => word === stored.digits) ?? DEFAULTS.digits,
    size: SIZES.find((step) => step === stored.size) ?? DEFAULTS.size,
    theme: THEMES.find((word) => word === stored.theme) ?? DEFAULTS.theme,
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
