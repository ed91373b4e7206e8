import type { Article } from './dataset.ts';
import type { PageData } from './pageData.ts';

/*
 * What the build and the page must call by the same name: the build knows the page's markup and files by these alone.
 */

/** Marks an element whose contents wait for the second frame: `<div {...LATER}>`. */
export const LATER = { 'data-later': '' } as const;

/** The id of the list's heading: when it is there, the first frame is drawn. */
export const LIST_TITLE = 'list-title';

/** The id of the element in which an article's page carries its article as JSON. */
export const ARTICLE_DATA = 'article';

/** The page's modules that the build asks for, from the project's root. */
export const MODULES = {
  /** Draws pages beforehand; its exports are a `PageServer`. */
  server: 'src/app/entry-server.tsx',
  /** The app, which the entry loads as soon as it runs. */
  start: 'src/app/start.tsx',
  /** The letters, which come after the first frame. */
  letters: 'src/app/fonts.css',
} as const;

/** What draws the pages beforehand. */
export interface PageServer {
  /** Renders the page at an address below the site's base, such as `/meetings/<id>/`; an article's page needs its article. */
  render(address: string, data: PageData, article?: Article): { html: string; title: string; description: string };
  /** Rules of the style sheet that depend on the data. */
  toStyles(data: PageData): string;
  /** Names, or beginnings of names, of the font files that an article's page needs at once. */
  readerFonts: readonly string[];
}
