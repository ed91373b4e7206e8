import { articlePath, findArticleId, meetingPath } from '../../model/articlePath.ts';
import type { Span } from '../../model/dataset.ts';
import { formatParams, mapParams, type ParamValues } from './params.ts';

/** What is open: nothing, a meeting, or an article, at some of its words. */
export type Route =
  | { kind: 'home' }
  | { kind: 'meeting'; id: string }
  | { kind: 'article'; id: string; words: Span | null };

/** Everything that the address says: what is open, and a value for each parameter. */
export interface Address extends ParamValues {
  route: Route;
}

/** The address that says nothing: the whole page as it is for everybody. */
export const HOME: Address = { route: { kind: 'home' }, ...mapParams(({ initial }) => initial) };

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
  return {
    route: parseRoute(path, url.hash, articles),
    ...mapParams(({ name, parse }) => parse(url.searchParams.getAll(name))),
  };
}

/** The path of what is open, with a slash at both ends: `/meetings/2023-03-15-assad-putin/`. */
export function formatPath(route: Route): string {
  if (route.kind === 'home') return '/';
  return `/${route.kind === 'meeting' ? meetingPath(encodeURIComponent(route.id)) : articlePath(route.id)}`;
}

/** Writes an address below `base`: path, parameters that differ from the default, and the words of an article. */
export function formatAddress(address: Address, base: string): string {
  const query = formatParams(address);
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
