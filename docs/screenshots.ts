import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { articlePath, meetingPath } from '../src/model/articlePath.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { serve } from '../src/node/serve.ts';
import { launch } from '../tests/browsers/launch.ts';

/** All pictures together, in bytes: a clone of the project should not be mostly pictures. */
const MOST = 2_000_000;
const WIDE = { width: 1120, height: 620 };
const NARROW = { width: 375, height: 720 };

/** A picture of one view: its file's name, what it shows, the address below the site's base, and what to do there. */
interface Shot {
  name: string;
  caption: string;
  address: string;
  size: { width: number; height: number };
  act?: (page: Page) => Promise<void>;
}

/** The meeting that shows most: told by several articles, with topics. */
function findTelling({ meetings }: Dataset) {
  const [first] = [...meetings].sort(
    (a, b) => b.articles.length - a.articles.length || b.topics.length - a.topics.length,
  );
  if (!first) throw new Error('The dataset has no meeting to show');
  return first;
}

function toShots(dataset: Dataset): Shot[] {
  const meeting = findTelling(dataset);
  const words = meeting.date?.evidence[0] ?? meeting.participants[0]?.evidence[0];
  if (!words) throw new Error(`${meeting.id} has no evidence to show`);
  const article = `${articlePath(words.article)}#${words.start}-${words.end}`;
  const at = (address: string, query: string) => {
    const [pathname = '', hash] = address.split('#');
    return `${pathname}?${query}${hash ? `#${hash}` : ''}`;
  };
  const unfold = (page: Page) => page.locator('.people > summary').click();
  const picture = async (page: Page) => {
    await page.locator('.picture summary').click();
    await page.locator('.picture').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('.picture')?.scrollIntoView({ block: 'start' }));
  };
  const views: Omit<Shot, 'size'>[] = [
    { name: 'timeline', caption: 'The timeline, with the meetings by month above it', address: '' },
    { name: 'list', caption: 'The same meetings as a list', address: '?view=list' },
    { name: 'meeting', caption: 'A meeting, and how each fact is known', address: meetingPath(meeting.id) },
    { name: 'article', caption: 'An article, open at the words that prove a date', address: article },
    { name: 'filters', caption: 'The people to choose from', address: '', act: unfold },
    { name: 'who-met-whom', caption: 'Who met whom', address: '', act: picture },
  ];
  const english = views.map((view) => ({ ...view, name: `${view.name}.en`, address: at(view.address, 'lang=en') }));
  for (const view of english) if (view.name === 'list.en') view.address = '?view=list&lang=en';
  const years = Number(dataset.corpus.range.to.slice(0, 4)) - Number(dataset.corpus.range.from.slice(0, 4)) + 1;
  const used = new Set(dataset.meetings.map(({ date }) => date?.value.earliest.slice(0, 4)));
  const unused = Array.from({ length: years }, (_, index) => String(Number(dataset.corpus.range.from) + index)).find(
    (year) => !used.has(year),
  );
  const shots: Shot[] = [...views, ...english].map((view) => ({ ...view, size: WIDE }));
  const person = meeting.participants[0]?.value.person;
  shots.push(
    {
      name: 'empty',
      caption: 'Nothing found: which choice to take away',
      address: `?${unused ? `year=${unused}` : 'year=1900'}&person=${person}`,
      size: WIDE,
    },
    { name: 'dark', caption: 'Dark colours', address: at(meetingPath(meeting.id), 'theme=dark'), size: WIDE },
    { name: 'sepia', caption: 'Paper colours', address: at(article, 'theme=sepia'), size: WIDE },
    { name: 'narrow-list', caption: 'A phone: the list first', address: '', size: NARROW },
    {
      name: 'narrow-filters',
      caption: 'Every filter in one place',
      address: '?lang=en',
      size: NARROW,
      act: (page) => page.locator('.filters button').first().click(),
    },
    { name: 'narrow-meeting', caption: 'A meeting as a sheet', address: meetingPath(meeting.id), size: NARROW },
    { name: 'narrow-article', caption: 'An article to read', address: article, size: NARROW },
    { name: 'narrow-dark', caption: 'Dark, in Russian', address: '?lang=ru&theme=dark', size: NARROW },
  );
  return shots;
}

const FOLDER = path.join(import.meta.dirname, 'screenshots');
const ROOT = path.dirname(import.meta.dirname);

/** Builds the site, opens it and writes a picture of every view, and a page that shows them. */
async function main(): Promise<void> {
  const site = await mkdtemp(path.join(tmpdir(), 'liqaat-screenshots-'));
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const server = await serve({ dir: site, port: 0 });
  const browser = await launch('chromium');
  try {
    const dataset = (await (await fetch(`${server.url}data/dataset.json`)).json()) as Dataset;
    const shots = toShots(dataset);
    for (const old of await readdir(FOLDER)) await rm(path.join(FOLDER, old));
    for (const { name, address, size, act } of shots) {
      const context = await browser.newContext({
        viewport: size,
        locale: 'ar',
        timezoneId: 'UTC',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      await act?.(page);
      // What was asked for may still be loading or settling.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      await context.close();
    }
    await writeFile(path.join(import.meta.dirname, 'pictures.md'), toPage(shots));
    const sizes = await Promise.all(shots.map(({ name }) => stat(path.join(FOLDER, `${name}.png`))));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    process.stdout.write(`${shots.length} pictures, ${Math.round(total / 1000)} kB\n`);
    if (total > MOST) throw new Error(`The pictures take ${total} bytes, expected at most ${MOST}`);
  } finally {
    await browser.close();
    await server.close();
    await rm(site, { recursive: true });
  }
}

/** The page that shows the pictures, in Markdown. */
function toPage(shots: readonly Shot[]): string {
  const blocks = shots.map(({ name, caption, size }) => {
    const language = name.endsWith('.en') ? ' (English)' : '';
    return `### ${caption}${language}\n\n<img src="screenshots/${name}.png" width="${size.width / 2}" alt="${caption}${language}">`;
  });
  return `# What it looks like\n\nWritten by \`npm run screenshots\`, which builds the site and opens every view; do not edit by hand.\n\n${blocks.join('\n\n')}\n`;
}

await main();
