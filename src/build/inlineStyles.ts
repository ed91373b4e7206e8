import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/** What a page of the site may load and do, wherever it is hosted; `styles` are the hashes of those written into it. */
const toPolicy = (styles: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ['style-src', "'self'", ...styles.map((hash) => `'sha256-${hash}'`)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Writes the style sheets that a built page links to into the page itself, so that its first paint waits for one file
 * alone, and with them the content policy: the page carries it, since a host could not know the styles' hashes.
 *
 * @param bundle the files of the build, which the sheets leave. @throws when a linked sheet is not among them.
 */
export function inlineStyles(html: string, bundle: Rolldown.OutputBundle, base: string): string {
  const sheets: string[] = [];
  const bare = html.replace(/<link rel="stylesheet"[^>]{0,200}>/gu, (tag) => {
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
    const css = String(file.source).trim();
    if (/<\/style/iu.test(css)) throw new Error(`${href} holds “</style”, which would end it inside a page`);
    sheets.push(css);
    return '';
  });
  const hashes = sheets.map((css) => createHash('sha256').update(css).digest('base64'));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${toPolicy(hashes)}" />`,
    ...sheets.map((css) => `<style>${css}</style>`),
  ];
  if (!bare.includes('<!--head-->')) throw new Error('index.html has no <!--head-->, which every page is filled at');
  return bare.replace('<!--head-->', () => [...head, '<!--head-->'].join('\n    '));
}
