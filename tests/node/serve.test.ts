import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, serve } from '../../src/node/serve.ts';
import { toBase } from '../../src/node/toBase.ts';

let dir: string;
beforeEach(async () => {
  const outer = await mkdtemp(path.join(tmpdir(), 'serve-'));
  onTestFinished(() => rm(outer, { recursive: true }));
  await writeFile(path.join(outer, 'secret.txt'), 'secret');
  dir = path.join(outer, 'site');
  for (const [name, content] of Object.entries({
    'index.html': 'home',
    '404.html': 'nothing here',
    'articles/لقاء~201/index.html': 'article',
    'data/articles/a.txt': 'نص',
    'data/dataset.json': '{}',
    'assets/a.js': '',
    'assets/a.css': '',
    'assets/a.woff2': '',
    'favicon.svg': '',
  })) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), content);
  }
});

const start = async (options: Partial<ServeOptions> = {}) => {
  const served = await serve({ dir, port: 0, ...options });
  onTestFinished(() => served.close());
  return served;
};
/** Asks for a path exactly as written: `fetch` would tidy it first. */
const ask = (url: string, pathname: string, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path: pathname, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/', 'text/html'],
  ['/data/articles/a.txt', 'text/plain; charset=utf-8'],
  ['/data/dataset.json', 'application/json'],
  ['/assets/a.js', 'text/javascript'],
  ['/assets/a.css', 'text/css'],
  ['/assets/a.woff2', 'font/woff2'],
  ['/favicon.svg', 'image/svg+xml'],
  [`/articles/${encodeURIComponent('لقاء~201')}/`, 'text/html'],
])('serves %s as %s, to any origin and as nothing else', async (pathname, type) => {
  const { url } = await start();
  const { status, headers } = await ask(url, pathname);
  expect(status).toBe(200);
  expect(headers['content-type']).toContain(type);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('adds the last slash to the address of a page, and keeps its parameters', async () => {
  const { url } = await start();
  const pathname = `/articles/${encodeURIComponent('لقاء~201')}`;
  expect(await ask(url, `${pathname}?lang=en`)).toMatchObject({
    status: 308,
    headers: { location: `${pathname}/?lang=en` },
  });
});

test('answers 404 with the site’s own page', async () => {
  const { url } = await start();
  expect(await ask(url, '/nowhere/')).toMatchObject({ status: 404, body: 'nothing here' });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/articles/..%5c..%5csecret.txt',
  '//secret.txt',
  '/%00',
  '/%E0%A4%A',
  '/..',
])('an address cannot lead out of the folder: %s', async (pathname) => {
  const { url } = await start();
  const { status, body, headers } = await ask(url, pathname);
  expect(body).not.toContain('secret');
  expect(status === 404 || status === 308).toBe(true);
  // A redirection stays on this host.
  expect(String(headers.location ?? '/')).toMatch(/^\/(?!\/)/u);
});

test('serves below a base, and nothing beside it', async () => {
  const { url } = await start({ base: '/any/folder/' });
  expect(url).toMatch(/\/any\/folder\/$/u);
  expect(await ask(url, '/any/folder/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask(url, '/any/folder?lang=en')).toMatchObject({
    status: 308,
    headers: { location: '/any/folder/?lang=en' },
  });
  expect(await ask(url, '/')).toMatchObject({ status: 404 });
});

test('takes the next port when one is taken, and says so', async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);
  const second = await start({ port });
  expect(second.moved).toBe(true);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('refuses to be written to', async () => {
  const { url } = await start();
  expect((await ask(url, '/', 'POST')).status).toBe(405);
});

test('a base is a folder of the site', () => {
  expect([undefined, '', '/', 'a', '/a/', '/any/folder', 'any/folder/'].map(toBase)).toEqual([
    '/',
    '/',
    '/',
    '/a/',
    '/a/',
    '/any/folder/',
    '/any/folder/',
  ]);
  for (const bad of ['https://example.org/', './', '/a//b/', '/a b/', '/../'])
    expect(() => toBase(bad), bad).toThrow('expected a folder');
});
