import type { PageLineKind } from '../../../model/registry.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin and end a line of their own. */
export const BLOCKS = setOf(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements below or above which a blank line stands, as browsers print them. */
export const SPACED = setOf('p h1 h2 h3 h4 h5 h6 pre blockquote ul ol table article figure');

/** Elements without content. */
export const VOID = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements of which a browser shows nothing, or nothing that is the page’s own words. */
export const UNSHOWN = setOf(
  'template svg math object applet audio video canvas select datalist rp area map head noscript noframes noembed iframe script style textarea title',
);

/** Which of the tokenizer’s states reads an element’s content as text, by the standard. */
export const RAW: Readonly<Record<string, 'RAWTEXT' | 'RCDATA' | 'SCRIPT_DATA' | 'PLAINTEXT'>> = {
  script: 'SCRIPT_DATA',
  style: 'RAWTEXT',
  xmp: 'RAWTEXT',
  iframe: 'RAWTEXT',
  noembed: 'RAWTEXT',
  noframes: 'RAWTEXT',
  noscript: 'RAWTEXT',
  textarea: 'RCDATA',
  title: 'RCDATA',
  plaintext: 'PLAINTEXT',
};

/** Elements that one of the same group closes: `<li>` after `<li>` without an end between them. */
export const CLOSED_BY_NEXT: Readonly<Record<string, ReadonlySet<string>>> = {
  li: setOf('li'),
  dt: setOf('dt dd'),
  dd: setOf('dt dd'),
  td: setOf('td th'),
  th: setOf('td th'),
  tr: setOf('td th tr'),
  option: setOf('option'),
};

const BY_TAG: Readonly<Record<string, PageLineKind>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  footer: 'footer',
  figcaption: 'caption',
  caption: 'caption',
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  button: 'control',
  dialog: 'control',
};

const BY_ROLE: Readonly<Record<string, PageLineKind>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'banner',
  search: 'control',
  dialog: 'control',
  alertdialog: 'control',
  button: 'control',
};

/** Names that page makers give to regions, in `class` or `id`: whole words only, since “has-sidebar” is no sidebar. */
const BY_NAME: Readonly<Record<PageLineKind, string>> = {
  navigation:
    'menu nav navbar navigation main-menu mainmenu main-nav top-menu topmenu breadcrumb breadcrumbs block-menu block-system-breadcrumb-block pagination pager topnav',
  banner:
    'site-header masthead topbar top-bar top-header header-top page-header-date current-date today-date todaydate block-date clock ticker breaking-news newsticker',
  aside:
    'sidebar sidebar1 sidebar2 widget-area related related-posts related-articles related-news relatedposts jp-relatedposts most-read mostread most-viewed recommended read-more readmore more-news latest-news comments comments-area comment-list comment-respond comment-body region-sidebar-first region-sidebar-second author-bio about-author trending also-read',
  footer: 'site-footer footer page-footer region-footer copyright copyrights colophon',
  caption: 'wp-caption-text caption image-caption photo-caption img-caption field-name-field-image-caption',
  embed:
    'twitter-tweet twitter-video instagram-media fb-post fb-video fb-xfbml-parse-ignore tiktok-embed telegram-post wp-embedded-content reddit-card',
  control:
    'share social social-share sharedaddy share-buttons addtoany_share_save_container addthis_toolbox newsletter subscribe subscription cookie-notice cookie-banner cookies gdpr print-link tools toolbar rating font-resize search-form searchform login post-tags tags tags-links tag-links entry-tags views-count',
  headline: '',
  heading: '',
};

const NAMED = new Map<string, PageLineKind>();
for (const [kind, names] of Object.entries(BY_NAME) as [PageLineKind, string][])
  for (const name of names.split(' ')) if (name !== '') NAMED.set(name, kind);

/** For readers of screens alone. */
const HIDDEN_NAMES = setOf('sr-only visually-hidden visuallyhidden screen-reader-text element-invisible hidden-text');

/** What holds the article itself is never left out or taken for a region by its names. */
const NEVER = setOf('html body main article');

/** So many names of one element are asked; more are no page maker’s. */
const MOST_NAMES = 40;

/** What an element is, beside its tag. */
export interface ElementLook {
  kind: PageLineKind | null;
  hidden: boolean;
}

/** What an element is by its tag, its role and the names that its maker gave it. */
export function lookAtElement(tag: string, attribute: (name: string) => string | null): ElementLook {
  const never = NEVER.has(tag);
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.toLowerCase().split(/\s+/u, MOST_NAMES);
  const hidden =
    UNSHOWN.has(tag) ||
    (!never &&
      (attribute('hidden') !== null ||
        /display\s{0,3}:\s{0,3}none/iu.test((attribute('style') ?? '').slice(0, 1000)) ||
        names.some((name) => HIDDEN_NAMES.has(name))));
  const named = never ? undefined : names.find((name) => NAMED.has(name));
  const role = never ? undefined : BY_ROLE[attribute('role')?.trim().toLowerCase() ?? ''];
  return { hidden, kind: BY_TAG[tag] ?? role ?? (named === undefined ? null : (NAMED.get(named) ?? null)) };
}
