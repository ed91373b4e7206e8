import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { articleDataPath } from '../../../src/model/articlePath.ts';
import { OWN_REGISTRY } from '../../../src/node/buildCorpus.ts';
import { corpusPlugin } from '../../../src/node/site/corpusPlugin.ts';

const ARTICLE =
  'لقاء في دمشق\n\nالتقى الوزيران في دمشق يوم الثلاثاء، وبحثا ملف الطاقة والعلاقات بين البلدين خلال العام المقبل.\n';
const NAME = 'لقاء 50% #1';

/** Between two changes, in ms: the watcher misses what is written again while it still makes a new file's acquaintance. */
const PAUSE = 300;

let seeds: string;
let server: ViteDevServer;
let address: string;
beforeEach(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'dev-'));
  seeds = path.join(root, 'seeds');
  await mkdir(path.join(seeds, 'notes'), { recursive: true });
  await mkdir(path.join(seeds, 'registry'));
  for (const name of ['people', 'places', 'eras', 'context', 'corpus']) {
    await writeFile(
      path.join(seeds, 'registry', `${name}.yaml`),
      await readFile(path.join(OWN_REGISTRY, `${name}.yaml`)),
    );
  }
  await writeFile(path.join(seeds, `${NAME}.txt`), ARTICLE);
  server = await createServer({
    configFile: false,
    root,
    base: '/folder/',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [corpusPlugin({ seeds, registry: path.join(seeds, 'registry') })],
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}`;
  onTestFinished(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });
});

const readPage = async () => (await server.environments.client.transformRequest('virtual:page-data'))?.code ?? '';

test('gives the page its data, and the article and its original bytes beside it', async () => {
  expect(await readPage()).toContain(NAME);
  const json = await fetch(address + articleDataPath(NAME, 'json'));
  expect(await json.json()).toMatchObject({ id: NAME, text: ARTICLE });
  expect(await (await fetch(address + articleDataPath(NAME, 'txt'))).text()).toBe(ARTICLE);
  expect(await (await fetch(`${address}data/dataset.json`)).json()).toMatchObject({ version: 1 });
  expect((await fetch(`${address}data/articles/none.json`)).status).toBe(404);
});

test('reloads the page within a second when an article, a note or the registry changes, comes or goes', async () => {
  await readPage();
  const send = vi.spyOn(server.environments.client.hot, 'send');
  const reloads = () =>
    send.mock.calls.filter(([payload]) => (payload as { type?: string }).type === 'full-reload').length;
  // The watcher needs a moment before it sees anything.
  await vi.waitFor(() => expect(Object.keys(server.watcher.getWatched())).toContain(path.join(seeds, 'notes')), 20_000);
  const steps: [string, () => Promise<void>][] = [
    ['article comes', () => writeFile(path.join(seeds, 'second.txt'), ARTICLE.replace('دمشق', 'موسكو'))],
    ['article changes', () => writeFile(path.join(seeds, 'second.txt'), ARTICLE.replace('دمشق', 'حلب'))],
    ['article goes', () => rm(path.join(seeds, 'second.txt'))],
    ['note comes', () => writeFile(path.join(seeds, 'notes', `${NAME}.yaml`), '# nothing yet\n')],
    ['note changes', () => writeFile(path.join(seeds, 'notes', `${NAME}.yaml`), '# still nothing\n')],
    ['note goes', () => rm(path.join(seeds, 'notes', `${NAME}.yaml`))],
    ['registry changes', () => writeFile(path.join(seeds, 'registry/eras.yaml'), 'eras: []\n')],
  ];
  const waits: number[] = [];
  for (const [what, change] of steps) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const before = reloads();
    await change();
    const start = performance.now();
    await expect.poll(reloads, { interval: 20, message: what }).toBeGreaterThan(before);
    waits.push(performance.now() - start);
    const page = await readPage();
    if (what === 'article comes') expect(page).toContain('second');
    if (what === 'article goes') expect(page).not.toContain('second');
    if (what === 'registry changes') expect(page).not.toContain('assad-government');
  }
  // One of them may have met a busy machine.
  expect(waits.sort((a, b) => a - b)[3]).toBeLessThan(1000);
});

test('a mistake in the registry is shown with its file and line, and the page returns when it is mended', async () => {
  const file = path.join(seeds, 'registry/eras.yaml');
  await writeFile(file, 'eras:\n  - idd: x\n');
  await expect(readPage()).rejects.toMatchObject({
    message: expect.stringMatching(/eras\.yaml:2:5 error Unexpected key .+Did you mean “id”/u),
    loc: { line: 2, column: 5 },
  });
  await writeFile(file, 'eras: []\n');
  await expect.poll(() => readPage().catch(() => '')).toContain(NAME);
});

test('shows the report in a panel of the dev page', async () => {
  await writeFile(path.join(path.dirname(seeds), 'index.html'), '<!doctype html><title>x</title><body></body>');
  const html = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
  const [, panel = ''] = /src="([^"]*report-panel[^"]*)"/u.exec(html) ?? [];
  const script = await fetch(new URL(panel, address));
  expect(script.status).toBe(200);
  expect(await script.text()).toContain('corpus-report');
});
