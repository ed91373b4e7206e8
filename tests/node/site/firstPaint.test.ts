import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { freeFirstPaint, holdBack } from '../../../src/node/site/firstPaint.ts';

const CSS = '.entry::before{content:"$& «»"}';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (href: string) => `<head>
    <meta charset="utf-8" />
    <link rel="icon" href="/news/icon.svg" />
    <script type="module" crossorigin src="/news/assets/entry.js"></script>
    <link rel="modulepreload" crossorigin href="/news/assets/loader.js">
    <link rel="stylesheet" crossorigin href="${href}">
    <!--head-->
  </head>
  <body>
    <div id="app"></div>
  </body>`;
const OPENED = '.panel{inset:0}';
const chunk = (fileName: string, imports: string[] = [], facadeModuleId = '', css: string[] = []) => ({
  type: 'chunk',
  fileName,
  imports,
  facadeModuleId,
  code: '',
  viteMetadata: { importedCss: new Set(css) },
});
const toBundle = (source = CSS) =>
  ({
    'assets/a.css': { type: 'asset', source },
    'assets/start.css': { type: 'asset', source: OPENED },
    'assets/entry.js': chunk('assets/entry.js', ['assets/loader.js']),
    'assets/loader.js': chunk('assets/loader.js'),
    'assets/start.js': chunk('assets/start.js', ['assets/loader.js', 'assets/react.js'], '/liqaat/src/app/start.tsx', [
      'assets/start.css',
    ]),
    'assets/react.js': chunk('assets/react.js'),
    'assets/Timeline.js': chunk('assets/Timeline.js', ['assets/react.js'], '/liqaat/src/app/timeline/Timeline.tsx'),
  }) as unknown as Rolldown.OutputBundle;

test('writes a linked sheet into the page, with a policy that allows just that', () => {
  const bundle = toBundle();
  const { template: html, opened } = freeFirstPaint(page('/news/assets/a.css'), bundle, '/news/');
  expect(html).toContain(`<style>${CSS}</style>`);
  expect(html).not.toContain('rel="stylesheet"');
  expect(html).toContain(`style-src 'self' ${hash(CSS)} ${hash(OPENED)};`);
  expect(opened).toEqual({ file: 'assets/start.css', css: OPENED });
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html).toContain('<!--head-->');
  expect(Object.keys(bundle)).not.toContain('assets/a.css');
});

test('keeps all that is loaded beside for after the first paint, the files of the app with it, each once', () => {
  const { template: html } = freeFirstPaint(page('/news/assets/a.css'), toBundle(), '/news/');
  const [, later = ''] = /<template>(.*?)<\/template>/su.exec(html) ?? [];
  expect([...later.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address]) => address).sort()).toEqual([
    '/news/assets/entry.js',
    '/news/assets/loader.js',
    '/news/assets/react.js',
    '/news/assets/start.js',
    '/news/icon.svg',
  ]);
  expect(html.replace(later, '').match(/(?:href|src)="[^"]+"/gu)).toEqual(['href="data:,"', 'href="/news/icon.svg"']);
  expect(html).toContain('<noscript><link rel="icon" href="/news/icon.svg" /></noscript>');
  const [, starter = ''] = /<script>(.*?)<\/script>/su.exec(html) ?? [];
  expect(html).toContain(`script-src 'self' ${hash(starter)};`);
});

test('holds the contents of marked elements back in templates, and keeps the elements', () => {
  const bar = '<div class="bar"><div>«&quot;»</div><br/><divan></divan></div>';
  expect(holdBack(`<main><search class="f" data-later="" aria-label="x">${bar}</search><p>Read</p></main>`)).toBe(
    `<main><search class="f" data-later="" aria-label="x"><template>${bar}</template></search><p>Read</p></main>`,
  );
  expect(holdBack(`<div data-later="">${bar}</div>${bar}<div data-later="">${bar}</div>`)).toBe(
    `<div data-later=""><template>${bar}</template></div>${bar}<div data-later=""><template>${bar}</template></div>`,
  );
  expect(holdBack(bar)).toBe(bar);
  expect(() => holdBack('<div data-later=""><div></div>')).toThrow('<div data-later="">');
});

test('refuses a sheet that the build did not make, one that would end its element, and one that code asks for', () => {
  const free = (href: string, bundle: Rolldown.OutputBundle) => () => freeFirstPaint(page(href), bundle, '/');
  expect(free('/assets/b.css', toBundle())).toThrow('/assets/b.css');
  expect(free('/assets/a.css', toBundle('a{}</style><script>'))).toThrow('</style');
  const asking = toBundle();
  Object.assign(asking['assets/entry.js'] ?? {}, { code: 'load("assets/a.css")' });
  expect(free('/assets/a.css', asking)).toThrow('assets/entry.js');
});

test('refuses a page without the places that it fills', () => {
  expect(() => freeFirstPaint('<head></head><body></body>', toBundle(), '/')).toThrow('<!--head-->');
  expect(() => freeFirstPaint('<head><!--head--></head>', toBundle(), '/')).toThrow('</body>');
});
