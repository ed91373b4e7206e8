import { articlePath, findArticleId, meetingPath } from '../../model/articlePath.ts';
import type { Span } from '../../model/dataset.ts';
import {
  type Codec,
  type Direction,
  direction,
  flag,
  type Lanes,
  type Locale,
  lanes,
  lang,
  person,
  type Theme,
  theme,
  type View,
  view,
  year,
} from './params.ts';

/** What is open: nothing, a meeting, or an article, at some of its words. */
export type Route =
  | { kind: 'home' }
  | { kind: 'meeting'; id: string }
  | { kind: 'article'; id: string; words: Span | null };

/** Everything that the address says. */
export interface Address {
  route: Route;
  people: readonly string[];
  years: readonly string[];
  /** `null`: whatever the screen's width suggests. */
  view: View | null;
  lang: Locale;
  theme: Theme;
  lanes: Lanes;
  /** Which way time runs. */
  direction: Direction;
  embed: boolean;
}

export const HOME: Address = {
  route: { kind: 'home' },
  people: [],
  years: [],
  view: null,
  lang: 'ar',
  theme: 'auto',
  lanes: 'level',
  direction: 'auto',
  embed: false,
};

/** Decodes one segment of a path; `null` when its escapes are broken. */
function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Reads `#<start>-<end>`; a text fragment beside it is left to the browser. `null` for nonsense. */
export function parseWords(hash: string): Span | null {
  const [, start, end] = /^#?(\d{1,9})-(\d{1,9})(?:$|:~:)/u.exec(hash) ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

function parseRoute(path: string, hash: string, articles: Iterable<string>): Route {
  const [, kind, segment] = /^\/(meetings|articles)\/([^/]+)(?:\/(?:index\.html)?)?$/u.exec(path) ?? [];
  if (segment === undefined) return { kind: 'home' };
  const id = (kind === 'articles' ? findArticleId(articles, segment) : null) ?? decode(segment);
  if (!id) return { kind: 'home' };
  return kind === 'meetings' ? { kind: 'meeting', id } : { kind: 'article', id, words: parseWords(hash) };
}

/**
 * Reads an address below `base` (`/` or `/folder/`). What is unknown or malformed is ignored; values that are repeated
 * count once. `articles` are the ids there are: an id may stand in the address in another form.
 */
export function parseAddress(url: URL, base: string, articles: Iterable<string> = []): Address {
  const path = url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}` : url.pathname;
  const all = <T>(name: string, codec: Codec<T>) => [
    ...new Set(url.searchParams.getAll(name).flatMap((text) => codec.parse(text) ?? [])),
  ];
  const one = <T>(name: string, codec: Codec<T>) => all(name, codec)[0] ?? null;
  return {
    route: parseRoute(path, url.hash, articles),
    people: all('person', person),
    years: all('year', year).sort(),
    view: one('view', view),
    lang: one('lang', lang) ?? HOME.lang,
    theme: one('theme', theme) ?? HOME.theme,
    lanes: one('lanes', lanes) ?? HOME.lanes,
    direction: one('direction', direction) ?? HOME.direction,
    embed: one('embed', flag) ?? HOME.embed,
  };
}

/** The path of what is open, with a slash at both ends: `/meetings/2023-03-15-assad-putin/`. */
export function formatPath(route: Route): string {
  if (route.kind === 'home') return '/';
  return `/${route.kind === 'meeting' ? meetingPath(encodeURIComponent(route.id)) : articlePath(route.id)}`;
}

/** Writes an address below `base`: path, parameters that differ from the default, and the words of an article. */
export function formatAddress(address: Address, base: string): string {
  const query = new URLSearchParams();
  for (const id of address.people) query.append('person', person.serialize(id));
  for (const value of address.years) query.append('year', year.serialize(value));
  if (address.view) query.set('view', view.serialize(address.view));
  if (address.lang !== HOME.lang) query.set('lang', lang.serialize(address.lang));
  if (address.theme !== HOME.theme) query.set('theme', theme.serialize(address.theme));
  if (address.lanes !== HOME.lanes) query.set('lanes', lanes.serialize(address.lanes));
  if (address.direction !== HOME.direction) query.set('direction', direction.serialize(address.direction));
  if (address.embed) query.set('embed', flag.serialize(true));
  const words = address.route.kind === 'article' ? address.route.words : null;
  const search = query.size > 0 ? `?${query}` : '';
  return `${base}${formatPath(address.route).slice(1)}${search}${words ? `#${words.start}-${words.end}` : ''}`;
}

/** Words of a quote on either side of a text fragment's gap. */
const FRAGMENT_WORDS = 4;

/** The text fragment that points a browser at a quote: `:~:text=first words,last words`. */
export function formatTextFragment(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  // A hyphen or a comma has a meaning of its own in a fragment; encodeURIComponent leaves the hyphen as it is.
  const encode = (part: string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const short = words.length <= FRAGMENT_WORDS * 2;
  const text = short
    ? encode(words)
    : `${encode(words.slice(0, FRAGMENT_WORDS))},${encode(words.slice(-FRAGMENT_WORDS))}`;
  return `:~:text=${text}`;
}
