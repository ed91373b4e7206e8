import { ARTICLE, type HostileCase } from './cases.ts';

const PARAGRAPHS = ARTICLE.trim()
  .split('\n\n')
  .map((words, at) => (at === 0 ? `<h1>${words}</h1>` : `<p>${words}</p>`));

/** A page around the healthy article, with its own number so that no two are copies. */
let count = 0;
function page({ head = '', before = '', after = '' }: { head?: string; before?: string; after?: string }): string {
  count += 1;
  const body = PARAGRAPHS.join('').replace('التشاور', `التشاور رقم ${count}`);
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${before}${body}${after}</body></html>`;
}

const BIG = 20_000_000;

/** Saved pages that nobody made to be read: each ends within two seconds as an article or as an error. */
export const PAGE_CASES: readonly HostileCase[] = [
  { name: 'a page of 100,000 nested elements', content: page({ before: '<div>'.repeat(100_000) }), codes: [] },
  { name: 'a page of 100,000 nested inline elements', content: page({ before: '<b><i>'.repeat(50_000) }), codes: [] },
  {
    name: 'a page of 100,000 articles in each other',
    content: page({ after: '<article>'.repeat(100_000) }),
    codes: [],
  },
  {
    name: 'a page of ends without beginnings',
    content: page({ before: '</div></span></p>'.repeat(50_000) }),
    codes: [],
  },
  { name: 'a page of unclosed tags', content: page({ before: '<ul><li>كلمة<li>أخرى<table><tr><td>ثالثة' }), codes: [] },
  {
    name: 'a page with entities for letters',
    content: page({ after: '<p>&#1608;&#x642;&#1575;&#1604; &amp;lt;b&gt; &nosuch; &#0; &#xD800;' }),
    codes: ['read/replacement-character'],
  },
  {
    name: 'a page with a million entities',
    content: page({ after: `<script>${'&amp;'.repeat(1_000_000)}</script>` }),
    codes: [],
  },
  {
    name: 'a page with scripts everywhere',
    content: page({
      before:
        '<script>document.write("<p>كلام لا يقال.</p>")</script><svg onload=alert(1)></svg><img src=x onerror=alert(1)>',
    }),
    codes: [],
  },
  {
    name: 'a page with a script that never ends',
    content: page({ after: `<script>${'x'.repeat(100_000)}` }),
    codes: [],
  },
  {
    name: 'a page with a picture of 20 MB',
    content: page({ after: `<img src="data:image/png;base64,${'QUJD'.repeat(BIG / 4)}">` }),
    codes: [],
  },
  {
    name: 'a page of 20 MB of styles',
    content: page({ head: `<style>${'.a{color:red}'.repeat(BIG / 13)}</style>` }),
    codes: [],
  },
  {
    name: 'a page of 20 MB of words',
    content: page({ after: `<p>${'كلمة '.repeat(BIG / 9)}` }),
    codes: ['read/unreadable-page'],
  },
  { name: 'a page of 200,000 empty paragraphs', content: page({ before: '<p>'.repeat(200_000) }), codes: [] },
  { name: 'a page of bare angle brackets', content: page({ after: '<'.repeat(50_000) }), codes: [] },
  { name: 'a page of comments that never end', content: page({ after: '<!--'.repeat(200_000) }), codes: [] },
  {
    name: 'a tag of 100,000 attributes',
    content: page({
      after: `<a ${'b=1 '.repeat(10)}${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
    }),
    codes: ['read/unreadable-page'],
  },
  {
    name: 'metadata that is nested 100,000 deep',
    content: page({ head: `<script type="application/ld+json">${'['.repeat(100_000)}</script>` }),
    codes: [],
  },
  {
    name: 'metadata that is a prototype',
    content: page({
      head: '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"},"@type":"constructor","@graph":[null,1,"x"]}</script>',
    }),
    codes: [],
  },
  {
    name: 'metadata with a script for an address',
    content: page({
      head: '<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
    }),
    codes: [],
  },
  {
    name: 'metadata with a day that is none',
    content: page({ head: '<meta property="article:published_time" content="2024-02-31T00:00:00Z">' }),
    codes: [],
  },
  {
    name: 'metadata of 100,000 fields',
    content: page({ head: '<meta property="og:title" content="x">'.repeat(100_000) }),
    codes: [],
  },
  { name: 'a page that names the wrong charset', content: page({}).replace('utf-8', 'windows-1256'), codes: [] },
  {
    name: 'a page in a charset that nobody names',
    content: Buffer.from([
      ...Buffer.from('<p>'),
      0xc7,
      0xe1,
      0xed,
      0xe6,
      0xe3,
      0x20,
      0xc7,
      0xe1,
      0xc3,
      0xcd,
      0xcf,
      0x2e,
    ]),
    codes: ['read/not-utf8'],
  },
  {
    name: 'a page that is a picture',
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3),
    codes: ['read/not-text'],
  },
  { name: 'an empty page', content: '', codes: ['read/empty'] },
  { name: 'a page without words', content: '<!doctype html><body><img src=x></body>', codes: ['read/empty'] },
  {
    name: 'an archive without an end',
    content: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page({})}`,
    codes: [],
  },
  {
    name: 'an archive of 100,000 parts',
    content: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(100_000)}`,
    codes: ['read/no-page'],
  },
].map(({ name, content, codes }) => {
  const refused = codes.some((code) => code !== 'read/replacement-character');
  return { name, file: `${name.replace(/[^a-z0-9]+/giu, '-')}.html`, content, codes, article: !refused };
});
