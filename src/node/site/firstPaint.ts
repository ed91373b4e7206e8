import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { LATER, MODULES } from '../../model/markupNames.ts';

/** How long after the page has loaded a first paint that nobody told of is taken as done, in ms. */
const UNTOLD = 500;

/**
 * What the page runs by itself: when the first frame is on the screen it takes what waits out of its templates, controls
 * and code, or at once where nothing is painted because nobody looks. Firefox does not tell of the first paint where a text
 * fragment leads into the page, so they come some time after the page's load in any case.
 */
const STARTER = `(() => {
  const begin = () => {
    for (const waiting of document.querySelectorAll('template'))
      waiting.replaceWith(document.importNode(waiting.content, true));
  };
  if (document.visibilityState === 'hidden') begin();
  else new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName('first-contentful-paint').length) return;
    observer.disconnect();
    begin();
  }).observe({ type: 'paint', buffered: true });
  addEventListener('load', () => setTimeout(begin, ${UNTOLD}));
})();`;

const toHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page of the site may load and do, wherever it is hosted, beside the styles that are written into it. */
const toPolicy = (styles: string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${toHash(STARTER)}`,
    ['style-src', "'self'", ...styles.map(toHash)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** How React writes the mark of an element whose contents wait for the second frame. */
const MARK = Object.entries(LATER)
  .map(([name, value]) => ` ${name}="${value}"`)
  .join('');

/**
 * Puts the contents of every element marked as `LATER` into a template, which the page empties after its first frame:
 * what does nothing before the code is there should not keep waiting what can be read. The element keeps their place.
 *
 * @param html markup as React renders it. @throws when a marked element does not end.
 */
export function holdBack(html: string): string {
  const mark = html.indexOf(MARK);
  if (mark < 0) return html;
  const [, name] = /^<([a-z]{1,20}) /u.exec(html.slice(html.lastIndexOf('<', mark), mark + 1)) ?? [];
  const start = html.indexOf('>', mark) + 1;
  let open = 1;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<\/?[a-z]{1,20}[ >]/gu)) {
    if (tag.slice(1, -1) === name) open += 1;
    else if (tag.slice(2, -1) === name) open -= 1;
    if (open > 0) continue;
    const end = start + index;
    const waiting = `<template>${html.slice(start, end)}</template>`;
    return html.slice(0, start) + waiting + holdBack(html.slice(end));
  }
  throw new Error(`<${name}${MARK}> does not end`);
}

/** A built page, ready to be filled. */
export interface FreedPage {
  template: string;
  /** The styles of what is opened, for a page that begins with it; every page's policy allows them. */
  opened: { file: string; css: string };
}

/** What a sheet of the build says, for inside a style element. @throws when it would end that. */
function toStyle(file: string, { source }: Rolldown.OutputAsset): string {
  const css = String(source).trim();
  if (/<\/style/iu.test(css)) throw new Error(`${file} holds “</style”, which would end it inside a page`);
  return css;
}

/** Takes the sheets that a page links to out of the bundle. @returns what they say. @throws when one is not there, or asked for by code. */
function takeStyles(tags: string[], bundle: Rolldown.OutputBundle, base: string): string[] {
  return tags.map((tag) => {
    const href = /href="([^"]{1,200})"/u.exec(tag)?.[1] ?? '';
    const name = href.slice(base.length);
    const file = bundle[name];
    if (file?.type !== 'asset') throw new Error(`index.html links to ${href}, which the build did not make`);
    delete bundle[name];
    const asking = Object.values(bundle).find((other) => other.type === 'chunk' && other.code.includes(`"${name}"`));
    if (asking)
      throw new Error(
        `${asking.fileName} asks for ${name}, which is written into the page: import its styles from the entry alone`,
      );
    return toStyle(href, file);
  });
}

/** The app: its files, which the entry loads as soon as it runs and its page does not name, and its styles. */
function findStart(bundle: Rolldown.OutputBundle): { files: string[]; opened: FreedPage['opened'] } {
  const start = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${MODULES.start}`),
  );
  const [file = ''] = (start?.type === 'chunk' && start.viteMetadata?.importedCss) || [];
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`The build has no styles of ${MODULES.start}, which pages begin with`);
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    for (const imported of chunk.imports) add(imported);
  };
  add(start?.fileName ?? '');
  return { files: [...files], opened: { file, css: toStyle(file, sheet) } };
}

/**
 * Lets nothing stand between a built page and its first paint. The styles that it links to are written into it, so that the
 * paint waits for one file alone, and with them the content policy: the page carries it, since a host could not know the
 * hashes. What the page loads beside (code, its preloads, the icon) waits in a template until the first frame is shown, and
 * then comes all at once, the files of the app with the entry that asks for them.
 *
 * @param bundle the files of the build, which the linked sheets leave. @throws when a sheet is not among them.
 */
export function freeFirstPaint(html: string, bundle: Rolldown.OutputBundle, base: string): FreedPage {
  const styles: string[] = [];
  const later: string[] = [];
  const take = (text: string, tag: RegExp, into: string[]) =>
    text.replace(tag, (found) => {
      into.push(found.trim());
      return '';
    });
  let rest = take(html, /<link rel="stylesheet"[^>]{0,200}>/gu, styles);
  rest = take(rest, /<script type="module"[^>]{0,200}><\/script>/gu, later);
  rest = take(rest, /<link rel="modulepreload"[^>]{0,200}>/gu, later);
  const icons: string[] = [];
  rest = take(rest, /<link rel="icon"[^>]{0,200}>/gu, icons);
  const { files, opened } = findStart(bundle);
  const preloaded = files.filter((name) => !later.some((tag) => tag.includes(`"${base}${name}"`)));
  const code = [...preloaded.map((name) => `<link rel="modulepreload" crossorigin href="${base}${name}">`), ...later];
  const sheets = takeStyles(styles, bundle, base);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${toPolicy([...sheets, opened.css])}" />`,
    ...sheets.map((css) => `<style>${css}</style>`),
    // Until it comes, a browser would ask for one of its own accord.
    '<link rel="icon" href="data:," />',
    `<noscript>${icons.join('')}</noscript>`,
  ];
  for (const place of ['<!--head-->', '</body>'])
    if (!rest.includes(place)) throw new Error(`index.html has no ${place}, which every page is filled at`);
  const template = rest
    .replace('<!--head-->', () => [...head, '<!--head-->'].join('\n    '))
    .replace(
      '</body>',
      () => `<template>${[...code, ...icons].join('')}</template>\n    <script>${STARTER}</script>\n  </body>`,
    );
  return { template, opened };
}
