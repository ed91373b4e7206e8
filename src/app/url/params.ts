/** One parameter of the address: text → value or `null` for nonsense, and back. The default is never written. */
export interface Codec<T> {
  parse(text: string): T | null;
  serialize(value: T): string;
}

/** One of a few words; anything else is nonsense. */
function oneOf<const T extends string>(...words: T[]): Codec<T> & { words: readonly T[] } {
  return {
    words,
    parse: (text) => words.find((word) => word === text) ?? null,
    serialize: (value) => value,
  };
}

/** A person's id, as the dataset writes ids. */
export const person: Codec<string> = {
  parse: (text) => (/^[a-z0-9][a-z0-9-]{0,99}$/u.test(text) ? text : null),
  serialize: (id) => id,
};

/** A year of four digits. */
export const year: Codec<string> = {
  parse: (text) => (/^\d{4}$/u.test(text) ? text : null),
  serialize: (value) => value,
};

/** Which of the twins is in front; without it, both on a wide screen and the list on a narrow one. */
export const view = oneOf('timeline', 'list');
/** The interface's language. */
export const lang = oneOf('ar', 'en', 'ru');
/** `auto` follows the reader's system. */
export const theme = oneOf('auto', 'light', 'sepia', 'dark');

/** What the timeline's rows stand for. */
export const lanes = oneOf('level', 'person', 'place', 'article');

/** Which way time runs in the timeline; `auto` as the page's language is read. */
export const direction = oneOf('auto', 'rtl', 'ltr');

/** A switch: `1` is on. */
export const flag: Codec<true> = {
  parse: (text) => (text === '1' ? true : null),
  serialize: () => '1',
};

export type View = (typeof view.words)[number];
export type Locale = (typeof lang.words)[number];
export type Lanes = (typeof lanes.words)[number];
export type Direction = (typeof direction.words)[number];
export type Theme = (typeof theme.words)[number];
