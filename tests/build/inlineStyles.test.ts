import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { inlineStyles } from '../../src/build/inlineStyles.ts';

const CSS = '.entry::before{content:"$& «»"}';
const link = (href: string) => `<link rel="stylesheet" crossorigin href="${href}">`;
const page = (href: string) => `<head><meta charset="utf-8" />\n    ${link(href)}\n    <!--head--></head>`;
const toBundle = (source = CSS) => ({ 'assets/a.css': { type: 'asset', source } }) as unknown as Rolldown.OutputBundle;

test('writes a linked sheet into the page, with a policy that allows just that', () => {
  const bundle = toBundle();
  const html = inlineStyles(page('/news/assets/a.css'), bundle, '/news/');
  expect(html).toContain(`<style>${CSS}</style>`);
  expect(html).not.toContain('<link');
  expect(html).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(CSS).digest('base64')}';`);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html).toContain('<!--head-->');
  expect(bundle).toEqual({});
});

test('refuses a sheet that the build did not make, and one that would end its element', () => {
  expect(() => inlineStyles(page('/assets/b.css'), toBundle(), '/')).toThrow('/assets/b.css');
  expect(() => inlineStyles(page('/assets/a.css'), toBundle('a{}</style><script>'), '/')).toThrow('</style');
});
