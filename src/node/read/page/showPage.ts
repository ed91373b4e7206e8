import type { PageLineKind } from '../../../model/registry.ts';
import { PageText } from './pageText.ts';
import { type PageTaker, readPageTokens } from './pageTokens.ts';
import { BLOCKS, CLOSED_BY_NEXT, lookAtElement, RAW, SPACED, UNSHOWN, VOID } from './regions.ts';

/** An element that is open, and what it hands down to those within. */
interface Frame {
  tag: string;
  block: boolean;
  hidden: boolean;
  kind: PageLineKind | null;
  /** The article element that holds it, or that it is. */
  article: number | null;
  preformatted: boolean;
  /** Elements of the same tag within an inline one. */
  nested: number;
}

/** A meta, link or time element of the page, in which its metadata stands. */
export interface MetaElement {
  tag: 'meta' | 'link' | 'time' | 'script' | 'comment' | 'itemprop';
  /** What it is called: `property`, `name`, `itemprop`, `rel`; in lower case. */
  name: string;
  value: string;
  /** Offset into the source. */
  at: number;
  /** Whether it stands in a region that is not the article’s. */
  beside: boolean;
  /** The article element that holds it. */
  article: number | null;
}

/** What a page shows, and what it says of itself. */
export interface ShownPage {
  text: PageText;
  elements: MetaElement[];
  /** The words of its `<title>`. */
  windowTitle: string;
  /** Whether an article element is the page’s own, or none at all. */
  isOwn(article: number | null): boolean;
}

/** Metadata of more fields than this is no page’s. */
const MOST_ELEMENTS = 5000;
/** Longest JSON-LD. */
const LONGEST_DATA = 500_000;

const OUTER: Frame = {
  tag: '',
  block: true,
  hidden: false,
  kind: null,
  article: null,
  preformatted: false,
  nested: 0,
};

/** A headline may stand in a page’s banner, and is one there too; whatever else is in a region is the region’s. */
const kindWithin = (outer: PageLineKind | null, own: PageLineKind | null): PageLineKind | null =>
  outer === null || (outer === 'banner' && own === 'headline') || outer === 'heading' ? (own ?? outer) : outer;

class PageReader implements PageTaker {
  readonly text = new PageText();
  readonly elements: MetaElement[] = [];
  windowTitle = '';
  readonly #html: string;
  readonly #frames: Frame[] = [];
  readonly #open = new Map<string, number>();
  readonly #articles: { within: number | null; letters: number }[] = [];
  /** The element whose content is plain text, and what of it was read. */
  #raw: { tag: string; kept: string | null; at: number } | null = null;

  constructor(html: string) {
    this.#html = html;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? OUTER;
  }

  start(tag: string, attribute: (name: string) => string | null, at: number): void {
    this.#keepMetadata(tag, attribute, at);
    if (tag === 'br') this.text.break(true);
    if (VOID.has(tag)) {
      if (tag === 'hr') this.text.leaveBlank();
      return;
    }
    if (RAW[tag]) {
      const data = tag === 'script' && attribute('type')?.trim().toLowerCase() === 'application/ld+json';
      this.#raw = { tag, kept: data || tag === 'title' ? '' : null, at: -1 };
      if (UNSHOWN.has(tag)) return;
    }
    const block = BLOCKS.has(tag);
    if (block) this.#closeBefore(tag);
    const top = this.#top;
    if (!block && top.tag === tag && !top.block) {
      top.nested += 1;
      return;
    }
    const { hidden, kind } = lookAtElement(tag, attribute);
    if (!block && !hidden && kind === null) return;
    let { article } = top;
    if (tag === 'article') {
      this.#articles.push({ within: article, letters: 0 });
      article = this.#articles.length - 1;
    }
    this.#frames.push({
      tag,
      block,
      hidden: top.hidden || hidden,
      kind: kindWithin(top.kind, this.#ownKind(tag, kind, top)),
      article,
      preformatted: top.preformatted || tag === 'pre' || tag === 'listing',
      nested: 0,
    });
    this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
    if (block) this.#breakFor(tag);
  }

  /** `<header>` outside of an article is the site’s banner, `<footer>` within one only closes it. */
  #ownKind(tag: string, kind: PageLineKind | null, { article }: Frame): PageLineKind | null {
    if (tag === 'header' && kind === null && article === null && (this.#open.get('main') ?? 0) === 0) return 'banner';
    return kind;
  }

  end(tag: string): void {
    if (this.#raw?.tag === tag) this.#endRaw();
    if (UNSHOWN.has(tag) && RAW[tag]) return;
    if (tag === 'br') {
      this.text.break(true);
      return;
    }
    const top = this.#top;
    if (!BLOCKS.has(tag)) {
      if (top.tag !== tag || top.block) return;
      if (top.nested > 0) top.nested -= 1;
      else this.#pop();
      return;
    }
    if ((this.#open.get(tag) ?? 0) === 0) {
      this.#breakFor(tag);
      return;
    }
    while (this.#top.tag !== tag) this.#pop();
    this.#pop();
  }

  /** A paragraph ends where another block begins, an item where the next does. */
  #closeBefore(tag: string): void {
    while (!this.#top.block && this.#frames.length > 0 && !this.#top.hidden) this.#pop();
    if (this.#top.tag === 'p') this.#pop();
    const group = CLOSED_BY_NEXT[tag];
    while (group?.has(this.#top.tag)) this.#pop();
  }

  #pop(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 1) - 1);
    if (frame.block) this.#breakFor(frame.tag);
  }

  #breakFor(tag: string): void {
    if (SPACED.has(tag)) this.text.leaveBlank();
    else this.text.break();
  }

  characters(words: string, at: number, end: number): void {
    if (this.#raw) {
      if (this.#raw.at < 0) this.#raw.at = at;
      if (this.#raw.kept !== null && this.#raw.kept.length < LONGEST_DATA) this.#raw.kept += words;
      if (UNSHOWN.has(this.#raw.tag)) return;
    }
    const { hidden, kind, article, preformatted } = this.#top;
    if (hidden) return;
    if (article !== null && (kind === null || kind === 'headline' || kind === 'heading'))
      (this.#articles[article] as { letters: number }).letters += words.trim().length;
    const line = { kind, article };
    if (preformatted) this.text.writeLines(words, at, line);
    else this.text.write(words, this.#html, { at, end }, line);
  }

  comment(words: string, at: number): void {
    // Where Internet Explorer, Chromium and their heirs keep the address of a page that they save.
    const [, address] = /^\s*saved from url=\(\d+\)(\S+)/u.exec(words.slice(0, 4000)) ?? [];
    if (address !== undefined) this.#keep({ tag: 'comment', name: 'saved from url', value: address, at });
  }

  #endRaw(): void {
    const { tag, kept, at } = this.#raw ?? { tag: '', kept: null, at: 0 };
    this.#raw = null;
    if (kept === null) return;
    if (tag === 'title') this.windowTitle ||= kept.trim();
    else this.#keep({ tag: 'script', name: 'application/ld+json', value: kept, at });
  }

  #keepMetadata(tag: string, attribute: (name: string) => string | null, at: number): void {
    const keep = (element: MetaElement['tag'], name: string | null, value: string | null): void => {
      if (name && value !== null) this.#keep({ tag: element, name: name.trim().toLowerCase(), value, at });
    };
    if (tag === 'meta') {
      keep('meta', attribute('property') ?? attribute('name'), attribute('content'));
      keep('itemprop', attribute('itemprop'), attribute('content'));
    } else if (tag === 'link') keep('link', attribute('rel'), attribute('href'));
    else if (tag === 'time') {
      const names = `${attribute('itemprop') ?? ''} ${attribute('class') ?? ''} ${attribute('pubdate') === null ? '' : 'pubdate'}`;
      keep('time', ` ${names} `.replace(/\s+/gu, ' ') || 'time', attribute('datetime'));
    } else keep('itemprop', attribute('itemprop'), attribute('content'));
  }

  #keep(element: Omit<MetaElement, 'beside' | 'article'>): void {
    if (this.elements.length >= MOST_ELEMENTS) return;
    const { kind, hidden, article } = this.#top;
    const beside = hidden || !(kind === null || kind === 'headline' || kind === 'heading' || kind === 'banner');
    // A day in the banner is a clock; metadata has no place on the page.
    const ofBanner = kind === 'banner' && element.tag === 'time';
    this.elements.push({ ...element, beside: beside || ofBanner, article });
  }

  /** The article element with the most words is the page’s own, with those that hold it; others are teasers and comments. */
  ownArticles(): ReadonlySet<number> {
    let main = 0;
    for (const [index, { letters }] of this.#articles.entries())
      if (letters > (this.#articles[main] as { letters: number }).letters) main = index;
    const own = new Set<number>();
    for (let holder: number | null = main; holder !== null; holder = this.#articles[holder]?.within ?? null)
      own.add(holder);
    return own;
  }
}

/** Reads what a page shows as text, one line a block, and the elements in which it speaks of itself. Never runs anything of it. */
export function showPage(html: string): ShownPage {
  const reader = new PageReader(html);
  readPageTokens(html, reader);
  const own = reader.ownArticles();
  return {
    text: reader.text,
    elements: reader.elements,
    windowTitle: reader.windowTitle,
    isOwn: (article) => article === null || own.has(article),
  };
}
