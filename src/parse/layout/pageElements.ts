import type { PageLineKind, SavedPage } from '../../model/registry.ts';
import { toKey } from '../text/lineKey.ts';
import type { LookedLine } from './looks.ts';

/** What a line of a saved page is by its element, in words for the report; a line of these is not the article’s. */
const BESIDE: Readonly<Partial<Record<PageLineKind, string>>> = {
  navigation: 'in the page’s navigation',
  banner: 'in the page’s header',
  aside: 'beside the article, by its element',
  footer: 'in a footer, by its element',
  embed: 'an embedded post',
  control: 'a part of the page to press, by its element',
};

/** So much of a line becomes its key. */
const LONGEST_KEY = 160;
/** A headline of the page’s metadata may go on behind the printed one, with the site’s name: so much of it must be the line. */
const LEAST_SHARE = 0.5;
/** A line of fewer words is no headline: the site’s name is often one by its element. */
const FEWEST_WORDS = 3;

/** The kind of a line by the element that holds it, asked line by line in their order. */
function kindsOf(lines: readonly LookedLine[], page: SavedPage): (PageLineKind | null)[] {
  let next = 0;
  return lines.map(({ start, end, look }) => {
    while (next < page.lines.length && page.lines[next]!.end <= start) next += 1;
    const held = page.lines[next];
    return look !== 'blank' && held && held.start < end ? held.kind : null;
  });
}

/** A line with what its element says of it: what stands in a menu is furniture, whatever it looks like. */
function withKind(line: LookedLine, kind: PageLineKind | null): LookedLine {
  if (kind === 'caption')
    return { ...line, look: 'caption', why: 'a picture’s words, by its element', dates: [], dateline: null };
  const why = kind === null ? undefined : BESIDE[kind];
  if (why === undefined) return line;
  const furniture = line.furniture ?? (kind === 'navigation' || kind === 'banner' ? 'navigation' : 'tool');
  return { ...line, look: 'furniture', furniture, why, dates: [], dateline: null, beside: true };
}

/** A headline without the site’s name behind or before it, as pages write it for search engines: «… - صحيفة …» (“… - newspaper …”). */
const withoutSite = (title: string, publisher = ''): string => {
  let bare = title;
  if (publisher !== '' && bare.endsWith(publisher)) bare = bare.slice(0, -publisher.length);
  else if (publisher !== '' && bare.startsWith(publisher)) bare = bare.slice(publisher.length);
  return bare.replace(/^[\s|\-–—:•·»]{1,10}|[\s|\-–—:•·»]{1,10}$/gu, '') || title;
};

/** The page’s own headline, without the site’s name; `null` where its metadata has none. */
export const claimedTitle = ({ claims }: SavedPage): string | null =>
  claims.title ? withoutSite(claims.title.value, claims.publisher?.value) : null;

/** Whether a line of the text is the headline that the page’s metadata tells. */
export function isClaimedTitle(page: SavedPage, key: string): boolean {
  const claimed = claimedTitle(page);
  if (claimed === null || key === '') return false;
  const whole = toKey(claimed.slice(0, LONGEST_KEY));
  return whole === key || (whole.startsWith(`${key} `) && key.length >= whole.length * LEAST_SHARE);
}

/** The headline’s line by what the page says of it: the words of its metadata, or its one first heading. */
function findHeadline(
  lines: readonly LookedLine[],
  kinds: readonly (PageLineKind | null)[],
  page: SavedPage,
): number | null {
  const site = toKey(page.claims.publisher?.value ?? '');
  const may = lines.flatMap(({ look, words, key }, index) =>
    look === 'blank' || look === 'furniture' || words < FEWEST_WORDS || key === site ? [] : [index],
  );
  const told = may.filter((index) => isClaimedTitle(page, lines[index]!.key));
  const first =
    told.find((index) => kinds[index] === 'headline') ?? told.find((index) => kinds[index] === 'heading') ?? told[0];
  if (first !== undefined) return first;
  const headlines = may.filter((index) => kinds[index] === 'headline');
  return headlines.length === 1 ? (headlines[0] ?? null) : null;
}

/** The lines of a saved page with what their elements say of them, and the index of its headline where the page tells it. */
export function lookAtElements(
  lines: readonly LookedLine[],
  page: SavedPage,
): { lines: LookedLine[]; headline: number | null } {
  const kinds = kindsOf(lines, page);
  const looked = lines.map((line, index) => withKind(line, kinds[index] ?? null));
  const headline = findHeadline(looked, kinds, page);
  if (headline === null) return { lines: looked, headline };
  const below = looked.map((line, index): LookedLine => {
    if (index === headline) return { ...line, look: 'short', furniture: null, dates: [], dateline: null };
    // What reads as prose above it is a notice of the site, or a summary.
    return index < headline && line.look === 'prose'
      ? { ...line, look: 'furniture', furniture: 'tool', why: 'prose above the page’s headline' }
      : line;
  });
  return { lines: below, headline };
}
