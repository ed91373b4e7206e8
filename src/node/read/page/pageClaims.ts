import type { PageClaim, PageClaims } from '../../../model/registry.ts';
import { findLinkedArticles, type LinkedArticle, parseJsonLd } from './jsonLd.ts';
import type { MetaElement, ShownPage } from './showPage.ts';

type Field = keyof PageClaims;
type Candidate = Omit<PageClaim, 'line'> & { at: number };

/** The earliest year in which a page of news can say that it was published. */
const FIRST_YEAR = 1990;
/** Longest words of a field that are kept. */
const LONGEST = 1000;

/** The day as it is printed, never moved to another time zone: «2024-05-14T23:30:00+03:00» is 14 May. */
export function toPrintedDay(words: string): string | null {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(words) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${year}-${month}-${day}`)) return null;
  return Number(year) >= FIRST_YEAR ? `${year}-${month}-${day}` : null;
}

const clean = (words: string): string => words.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();

/** An address of the web as it is printed, or `null` for any other: a script’s, a file’s. */
export function toAddress(words: string): string | null {
  const address = words.trim();
  if (!/^https?:\/\/[^\s"'<>\\]+$/iu.test(address) || address.length > LONGEST || !URL.canParse(address)) return null;
  const { protocol, username } = new URL(address);
  return /^https?:$/u.test(protocol) && username === ''
    ? address.replace(/^https?/iu, (own) => own.toLowerCase())
    : null;
}

const READ: Readonly<Record<Field, (words: string) => string | null>> = {
  title: (words) => clean(words) || null,
  publisher: (words) => clean(words) || null,
  published: toPrintedDay,
  address: toAddress,
};

/** Fields of metadata by what they say, surest first: how the element is written, and what reports call it. */
const FIELDS: readonly { field: Field; tag: MetaElement['tag']; name: string; called: string }[] = [
  { field: 'title', tag: 'meta', name: 'og:title', called: 'og:title' },
  { field: 'title', tag: 'meta', name: 'twitter:title', called: 'twitter:title' },
  { field: 'published', tag: 'meta', name: 'article:published_time', called: 'article:published_time' },
  { field: 'published', tag: 'meta', name: 'og:article:published_time', called: 'og:article:published_time' },
  { field: 'published', tag: 'meta', name: 'og:published_time', called: 'og:published_time' },
  { field: 'published', tag: 'itemprop', name: 'datepublished', called: 'itemprop datePublished' },
  { field: 'published', tag: 'meta', name: 'dc.date.issued', called: 'DC.date.issued' },
  { field: 'published', tag: 'meta', name: 'dcterms.issued', called: 'dcterms.issued' },
  { field: 'publisher', tag: 'meta', name: 'og:site_name', called: 'og:site_name' },
  { field: 'address', tag: 'link', name: 'canonical', called: 'link rel=canonical' },
  { field: 'address', tag: 'meta', name: 'og:url', called: 'og:url' },
];

/** Where a page was saved from: asked last, since it may name a search or a mirror. */
const SAVED_FROM = { field: 'address', tag: 'comment', name: 'saved from url', called: 'saved from url' } as const;

/** Tells the day of an update: never the day of publication. */
const UPDATED = / (?:datemodified|updated|modified|update|last-modified) /u;
/** Tells the day of publication. */
const PUBLISHED = / (?:datepublished|published|pubdate|entry-date|publish-date|post-date|dt-published) /u;

/** What fits the page where its JSON-LD speaks of several articles: the one of its address or of its headline. */
function chooseArticle(
  articles: readonly LinkedArticle[],
  address: string | null,
  titles: readonly string[],
): LinkedArticle | null {
  const [only] = articles;
  if (only === undefined || articles.length === 1) return only ?? null;
  const byAddress = articles.find((article) => address !== null && article.address === address);
  const byTitle = articles.find(
    ({ headline }) => headline !== null && titles.some((title) => title.includes(headline)),
  );
  if (byAddress ?? byTitle) return byAddress ?? byTitle ?? null;
  const days = new Set(articles.map(({ datePublished }) => datePublished?.slice(0, 10)));
  return days.size === 1 ? only : null;
}

/** The days of `<time>` elements in the article: the one that says it is the day of publication, or the only one there is. */
function findTimes({ elements, isOwn }: ShownPage): Candidate[] {
  const times = elements
    .filter(
      ({ tag, beside, article, name }) => tag === 'time' && !beside && isOwn(article) && !UPDATED.test(` ${name} `),
    )
    .flatMap(({ name, value, at }) => {
      const day = toPrintedDay(value);
      return day === null ? [] : [{ name: ` ${name} `, value: day, field: 'time datetime', quote: clean(value), at }];
    });
  const named = times.filter(({ name }) => PUBLISHED.test(name));
  const asked = named.length > 0 ? named : times;
  return new Set(asked.map(({ value }) => value)).size === 1 ? asked.slice(0, 1) : [];
}

function findMeta(elements: readonly MetaElement[], wanted: (typeof FIELDS)[number] | typeof SAVED_FROM): Candidate[] {
  return elements.flatMap(({ tag, name, value, at, beside }) => {
    if (tag !== wanted.tag || name !== wanted.name || (beside && tag === 'itemprop')) return [];
    const read = READ[wanted.field](value);
    return read === null ? [] : [{ value: read, field: wanted.called, quote: clean(value), at }];
  });
}

/**
 * Reads what a page says of itself: headline, day of publication, publisher and address, each from the surest field that has it.
 * The day of a change (`dateModified`) is never asked.
 */
export function readPageClaims(
  page: ShownPage,
  html: string,
  locate: (offset: number) => { line: number },
): PageClaims {
  const { elements, windowTitle } = page;
  const found: Record<Field, Candidate[]> = { title: [], publisher: [], published: [], address: [] };
  const scripts = elements.filter(({ tag }) => tag === 'script');
  const metas = FIELDS.map((wanted) => ({ ...wanted, candidates: findMeta(elements, wanted) }));
  const address = metas.find(({ field, candidates }) => field === 'address' && candidates.length > 0)?.candidates[0];
  const titles = [
    windowTitle,
    ...metas.filter(({ field }) => field === 'title').flatMap(({ candidates }) => candidates.map(({ value }) => value)),
  ];
  const linked = chooseArticle(
    findLinkedArticles(scripts.map(({ value }) => parseJsonLd(value))),
    address?.value ?? null,
    titles,
  );
  const say = (field: Field, called: string, words: string | null): void => {
    const read = words === null ? null : READ[field](words);
    if (read === null || words === null) return;
    // A headline may be written with escapes there: then the beginning of the data is told.
    const at = scripts.map((script) => html.indexOf(words, script.at)).find((each) => each >= 0) ?? scripts[0]?.at ?? 0;
    found[field].push({ value: read, field: called, quote: clean(words), at });
  };
  if (linked) {
    say('title', 'JSON-LD headline', linked.headline);
    say('published', 'JSON-LD datePublished', linked.datePublished);
    say('publisher', 'JSON-LD publisher', linked.publisher);
  }
  for (const { field, candidates } of metas) found[field].push(...candidates);
  found.published.push(...findTimes(page));
  if (linked) say('address', 'JSON-LD url', linked.address);
  found.address.push(...findMeta(elements, SAVED_FROM));

  const claims: PageClaims = {};
  for (const field of ['title', 'publisher', 'published', 'address'] as const) {
    const [first] = found[field];
    if (!first) continue;
    const { at, ...claim } = first;
    claims[field] = { ...claim, line: locate(at).line };
  }
  return claims;
}
