/** JSON as a page may hold it. */
interface Json {
  '@type'?: unknown;
  '@id'?: unknown;
  '@value'?: unknown;
  '@graph'?: unknown;
  name?: unknown;
  headline?: unknown;
  datePublished?: unknown;
  publisher?: unknown;
  sourceOrganization?: unknown;
  isPartOf?: unknown;
  url?: unknown;
  mainEntity?: unknown;
  mainEntityOfPage?: unknown;
}

/** What JSON-LD says of one article. */
export interface LinkedArticle {
  headline: string | null;
  datePublished: string | null;
  publisher: string | null;
  address: string | null;
}

/** Kinds of schema.org that are an article, surest first; a web page is one where nothing else is. */
const ARTICLES =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/u;
const PAGES = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/u;

/** So many nodes of one page are looked at, so deep. */
const MOST_NODES = 2000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Parses JSON as pages print it: in a comment, with line breaks inside of strings, with a semicolon behind it. */
export function parseJsonLd(words: string): unknown {
  const bare = words
    .trim()
    .replace(/^(?:<!--|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(?:\*\/)?)$/u, '');
  for (const candidate of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .trimEnd()
      .replace(/;$/u, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading is more lenient; after the last there is none.
    }
  }
  return null;
}

/** The nodes that speak of the page: those at the top, of `@graph`, and what the page says that it is about. Lists of others are not asked. */
function nodesOf(documents: readonly unknown[]): Json[] {
  const nodes: Json[] = [];
  const waiting: unknown[] = [...documents];
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const)
        if (Object.hasOwn(value, key)) waiting.push(value[key]);
    }
  }
  return nodes;
}

const isOf = (node: Json, kinds: RegExp): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && kinds.test(type));

/** Words of a field: of a string, of the first of a list, or of its `@value`. */
function wordsOf(value: unknown): string | null {
  const [first] = listOf(value);
  const words = isObject(first) ? first['@value'] : first;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
}

/** A name: of a string, of an object, or of the node that an `@id` points to. */
function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const [first] = listOf(value);
  if (!isObject(first)) return wordsOf(first);
  const own = wordsOf(first.name);
  if (own !== null) return own;
  const id = first['@id'];
  return typeof id === 'string' ? wordsOf(byId.get(id)?.name) : null;
}

const addressOf = (value: unknown): string | null => {
  const [first] = listOf(value);
  return isObject(first) ? wordsOf(first['@id'] ?? first.url) : wordsOf(first);
};

/** What the JSON-LD of a page says of the articles that it is about; where none is named, what it says of the page itself. */
export function findLinkedArticles(documents: readonly unknown[]): LinkedArticle[] {
  const nodes = nodesOf(documents);
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => isOf(node, ARTICLES));
  const asked = articles.length > 0 ? articles : nodes.filter((node) => isOf(node, PAGES));
  return asked.map((node) => ({
    headline: wordsOf(node.headline) ?? wordsOf(node.name),
    datePublished: wordsOf(node.datePublished),
    publisher: nameOf(node.publisher, byId) ?? nameOf(node.sourceOrganization, byId) ?? nameOf(node.isPartOf, byId),
    address: addressOf(node.url) ?? addressOf(node.mainEntityOfPage),
  }));
}
