import type { Facet } from '../../model/facets.ts';
import { arrangeChoices } from '../../model/filter.ts';
import { LONGEST_ID } from '../../model/ids.ts';
import { LANE_KINDS } from '../../model/lanes.ts';
import { LANGUAGES } from '../../model/languages.ts';

/** How one value is written: text → value or `null` for nonsense, and back. */
interface Codec<T> {
  parse(text: string): T | null;
  serialize(value: T): string;
}

/** One parameter of the address. */
export interface Param<T> {
  /** What the address calls it. Embeds live for years: to rename one, add a migration. */
  name: string;
  /** What holds without it; never written. */
  initial: T;
  /** Reads its texts; nonsense is ignored, and what is repeated counts once. */
  parse(texts: readonly string[]): T;
  /** The texts that say a value. */
  serialize(value: T): string[];
}

/** One of a few words; anything else is nonsense. */
function oneOf<const T extends string>(words: readonly T[]): Codec<T> {
  return { parse: (text) => words.find((word) => word === text) ?? null, serialize: (value) => value };
}

/** Text of a certain form. */
function shaped(form: RegExp): Codec<string> {
  return { parse: (text) => (form.test(text) ? text : null), serialize: (text) => text };
}

/** A parameter with one value. */
function one<T, const D>(name: string, { parse, serialize }: Codec<T>, initial: D): Param<T | D> {
  const find = (texts: readonly string[]): T | null => {
    for (const text of texts) {
      const value = parse(text);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    name,
    initial,
    parse: (texts) => find(texts) ?? initial,
    serialize: (value) => (value === initial ? [] : [serialize(value as T)]),
  };
}

/** The choices of a facet: each is a parameter of its own. */
function choices(facet: Facet, name: string, { parse, serialize }: Codec<string>): Param<readonly string[]> {
  return {
    name,
    initial: [],
    parse: (texts) => arrangeChoices(facet, [...new Set(texts.flatMap((text) => parse(text) ?? []))]),
    serialize: (values) => values.map(serialize),
  };
}

/** A switch: `1` is on. */
const FLAG: Codec<boolean> = { parse: (text) => (text === '1' ? true : null), serialize: () => '1' };

/** Which of the twins is in front. */
export const VIEWS = ['timeline', 'list'] as const;
/** One of the twins. */
export type View = (typeof VIEWS)[number];

/** The colours a reader can choose; `auto` follows the reader's system. */
export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
/** One choice of colours. */
export type Theme = (typeof THEMES)[number];

/** Which way time can run in the timeline; `auto` as the page's language is read. */
export const TIME_DIRECTIONS = ['auto', 'rtl', 'ltr'] as const;

const FACET_PARAMS: Record<Facet, Param<readonly string[]>> = {
  people: choices('people', 'person', shaped(new RegExp(`^[a-z0-9][a-z0-9-]{0,${LONGEST_ID - 1}}$`, 'u'))),
  years: choices('years', 'year', shaped(/^\d{4}$/u)),
};

/**
 * Everything that a reader would want to share, beside what is open: a row for each parameter, in the order in which they
 * are written. `Address`, `HOME` and both ways of an address follow from this table.
 */
export const PARAMS = {
  /** In the filter bar, and by them in everything that shows meetings. */
  ...FACET_PARAMS,
  /** The page's switch. Without it: both twins on a wide screen, the list on a narrow one. */
  view: one('view', oneOf(VIEWS), null),
  /** The page's head, and all words. */
  lang: one('lang', oneOf(LANGUAGES), LANGUAGES[0]),
  /** The settings; without it, what the reader chose before. */
  theme: one('theme', oneOf(THEMES), 'auto'),
  /** The timeline's corner: what its rows stand for. */
  lanes: one('lanes', oneOf(LANE_KINDS), 'level'),
  /** The settings: which way time runs. */
  direction: one('direction', oneOf(TIME_DIRECTIONS), 'auto'),
  /** The page without its head and foot, inside another page. */
  embed: one('embed', FLAG, false),
};

type Values = { [K in keyof typeof PARAMS]: (typeof PARAMS)[K] extends Param<infer T> ? T : never };

/** The value of every parameter. */
export interface ParamValues extends Values {}

const ROWS = Object.entries(PARAMS) as [keyof ParamValues, Param<unknown>][];

/** Makes a value for each parameter. */
export function mapParams(make: (param: Param<unknown>) => unknown): ParamValues {
  return Object.fromEntries(ROWS.map(([key, param]) => [key, make(param)])) as unknown as ParamValues;
}

/** Writes the parameters that differ from their default. */
export function formatParams(values: ParamValues): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, { name, serialize }] of ROWS) for (const text of serialize(values[key])) query.append(name, text);
  return query;
}
