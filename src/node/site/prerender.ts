import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ResolvedConfig, runnerImport } from 'vite';
import { articlePath, meetingPath } from '../../model/articlePath.ts';
import type { Article, Dataset } from '../../model/dataset.ts';
import { ARTICLE_DATA, LIST_TITLE, MODULES, type PageServer } from '../../model/markupNames.ts';
import { toPageData } from '../../model/pageData.ts';
import { escapeHtml, fillPage, type Page } from './fillPage.ts';
import { type FreedPage, holdBack } from './firstPaint.ts';
import { toDatasetEntry, toEvent, toNewsArticle } from './structuredData.ts';

type Settings = Pick<ResolvedConfig, 'root' | 'base' | 'mode'>;

async function importServer({ root, base, mode }: Settings): Promise<PageServer> {
  const entry = path.join(root, MODULES.server);
  const { module } = await runnerImport<PageServer>(entry, { configFile: false, root, base, mode, logLevel: 'error' });
  return module;
}

/** The rules of the page's style sheet that depend on the data. */
export async function toPageStyles(config: Settings, dataset: Dataset): Promise<string> {
  return (await importServer(config)).toStyles(toPageData(dataset));
}

/** What prerendering needs of a build: its settings, what to show, the built `index.html` and styles beside it. */
export interface PrerenderInput extends FreedPage {
  config: Settings;
  dataset: Dataset;
  /** Names of the files beside it. */
  assets: string[];
}

/** Whether a file of the build was made of a style sheet: the bundler keeps its name and adds a hash. */
function isMadeOf(file: string, module: string): boolean {
  const { name, ext } = path.parse(module);
  const own = path.parse(file);
  return own.ext === ext && own.name.startsWith(`${name}-`);
}

/** Adds lines to the head of a page. */
function addToHead(template: string, lines: string[]): string {
  return template.replace('<!--head-->', () => [...lines, '<!--head-->'].join('\n    '));
}

/** Makes every page of the site: the timeline, one for each meeting and article, and the one for what does not exist. */
export async function* prerender({
  config,
  dataset,
  template,
  opened,
  assets,
}: PrerenderInput): AsyncGenerator<{ path: string; content: string }> {
  const { base } = config;
  const module = await importServer(config);
  // The page's code brings these after the first paint; without scripts they are asked for at once.
  const toLinks = (names: string[]) => [
    `<noscript>${names.map((name) => `<link rel="stylesheet" href="${base}${name}" crossorigin />`).join('')}</noscript>`,
  ];
  const letters = assets.filter((name) => isMadeOf(name, MODULES.letters));
  if (letters.length === 0) throw new Error(`The build has no styles of ${MODULES.letters}, which bring the letters`);
  // A frame of half the page would cost as much as the whole one, and put it off: the first is drawn when the list begins.
  const whole = `<link rel="expect" href="#${LIST_TITLE}" blocking="render" />`;
  const home = addToHead(template, [whole, ...toLinks([...letters, opened.file])]);
  const forMeeting = addToHead(template, [`<style>${opened.css}</style>`, ...toLinks(letters)]);
  const readerFonts = assets
    .filter(
      (name) => name.endsWith('.woff2') && module.readerFonts.some((font) => path.basename(name).startsWith(font)),
    )
    .map((name) => `<link rel="preload" href="${base}${name}" as="font" type="font/woff2" crossorigin />`);
  const forArticle = addToHead(forMeeting, readerFonts);
  const data = toPageData(dataset);

  const toPage = (
    from: string,
    address: string,
    structured: (page: Pick<Page, 'title' | 'description'>) => Record<string, unknown>,
    article?: Article,
  ) => {
    const page = module.render(`/${address}`, data, article);
    return fillPage(from, {
      ...page,
      html: holdBack(page.html),
      structured: structured(page),
      ...(article ? { data: { [ARTICLE_DATA]: article } } : {}),
    });
  };
  yield { path: 'index.html', content: toPage(home, '', ({ description }) => toDatasetEntry(dataset, description)) };
  for (const meeting of dataset.meetings) {
    const address = meetingPath(meeting.id);
    const content = toPage(forMeeting, address, ({ title }) => toEvent(meeting, dataset, title));
    yield { path: `${address}index.html`, content };
  }
  for (const article of dataset.articles) {
    const address = articlePath(article.id);
    const content = toPage(forArticle, address, ({ title }) => toNewsArticle(article, title), article);
    yield { path: `${decodeURIComponent(address)}index.html`, content };
  }

  const notFound = await readFile(path.join(import.meta.dirname, 'notFound.html'), 'utf8');
  yield { path: '404.html', content: toNotFound(template, notFound.replaceAll('%BASE_URL%', escapeHtml(base))) };
}

/**
 * The page for an address that leads nowhere. It carries the app like any other page: at the address of a meeting or an
 * article that is gone, the app says so and offers the nearest; without JavaScript the words of `html` stand.
 */
function toNotFound(template: string, html: string): string {
  const title = /<h1>([^<]*)<\/h1>/u.exec(html)?.[1] ?? '';
  return template
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${title}</title>`)
    .replace('<!--head-->', '<meta name="robots" content="noindex" />')
    .replace('<!--app-->', () => html)
    .replace('<!--data-->', '');
}
