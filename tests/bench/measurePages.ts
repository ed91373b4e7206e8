import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCorpus, OWN_REGISTRY, OWN_SEEDS } from '../../src/node/buildCorpus.ts';
import { launch } from '../browsers/launch.ts';
import { build } from '../site/buildSite.ts';
import { makePeerPages } from './peerPages.ts';
import { serveFolder } from './serveFolder.ts';

/** Runs of each page; the median is shown. */
const RUNS = 9;

/** Milliseconds that a browser gets for itself first: with every window it loads pages of its own, which are nobody's here. */
const SETTLE = 500;

/** How much slower than this machine the processor is made to be. */
const SLOWDOWNS = [1, 4];

interface Subject {
  name: string;
  /** Relative to the server's address. */
  address: string;
  /** What is on the screen when the list can be read, or when the first meeting stands on the timeline. */
  selector: string;
}

const LISTS: Subject[] = [
  { name: 'plain page', address: 'peers/plain.html', selector: 'ol li a' },
  { name: 'this site', address: '', selector: '.list a[href*="meetings/"]' },
];
const TIMELINES: Subject[] = [
  { name: 'bare vis-timeline', address: 'peers/vis/vis.html', selector: '.vis-item-content' },
  { name: 'TimelineJS3', address: 'peers/timelinejs.html', selector: '.tl-timemarker-content-container' },
  // Drawn by the server, as links that can be followed at once; then by the code, when it can be moved and searched by keys.
  { name: 'this site: first frame, with links', address: '', selector: '.timeline-slot .lt-box' },
  { name: 'this site: live, operable', address: '', selector: '.vis-item-content .lt-box' },
];

/** Runs in the page before anything else: notes the first frame in which something of the selector is drawn. */
function watchFor(selector: string): void {
  const look = () => {
    for (const element of document.querySelectorAll(selector)) {
      // Drawn is enough: the list may begin below the first screen.
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden') {
        // The frame that shows it ends after this callback; the next one begins when it is on the screen.
        requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of navigation to the first sight of a subject, in a browser that has seen nothing before. */
async function measure(
  browser: Awaited<ReturnType<typeof launch>>,
  base: string,
  { name, address, selector }: Subject,
  { slowdown, width }: { slowdown: number; width: number },
): Promise<number> {
  const context = await browser.newContext({ locale: 'ar', viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await page.waitForTimeout(SETTLE);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // tsx keeps functions' names by a helper that the page lacks.
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.addInitScript(watchFor, selector);
    await page.goto(base + address, { waitUntil: 'commit' });
    const shown = await page
      .waitForFunction(() => (globalThis as { shownAt?: number }).shownAt, undefined, { timeout: 30_000 })
      .catch(() => {
        throw new Error(`${name}: nothing of “${selector}” was drawn after 30 s`);
      });
    return Number(await shown.jsonValue());
  } finally {
    await context.close();
  }
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Measures the site side by side with its peers, in turns, so that a busy moment of the machine meets all of them. */
export async function measurePages(): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'liqaat-bench-'));
  const browser = await launch('chromium');
  try {
    await build(dir);
    const { dataset } = await buildCorpus({ seeds: OWN_SEEDS, registry: OWN_REGISTRY });
    if (!dataset) throw new Error('The corpus has errors: run npm run corpus');
    const peers = path.join(dir, 'peers');
    mkdirSync(peers);
    makePeerPages(dataset, readFileSync(path.join(dir, 'index.html'), 'utf8'), peers);
    const server = await serveFolder(dir);
    for (const slowdown of SLOWDOWNS) {
      for (const [title, subjects, width] of [
        ['list readable, on a phone', LISTS, 375],
        ['list readable, below the timeline', LISTS, 1280],
        ['first meeting on the timeline', TIMELINES, 1280],
      ] as const) {
        const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
        for (let run = 0; run <= RUNS; run += 1) {
          for (const subject of subjects) {
            const time = await measure(browser, server.url, subject, { slowdown, width });
            // The first round warms the machine up and does not count.
            if (run > 0) times.get(subject.name)?.push(time);
          }
        }
        console.log(
          `\n${title} (${width} px), ms, median of ${RUNS}, ${slowdown === 1 ? 'at full speed' : `with a processor ${slowdown}× slower`}`,
        );
        console.table(
          [...times].map(([page, found]) => ({
            page,
            median: Math.round(median(found)),
            least: Math.round(Math.min(...found)),
            most: Math.round(Math.max(...found)),
          })),
        );
      }
    }
    server.close();
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
