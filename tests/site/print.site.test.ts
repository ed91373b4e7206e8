import { expect, test } from 'vitest';
import { articlePath } from '../../src/model/articlePath.ts';
import { readBoxes } from './boxes.ts';
import { findArticle, readDataset } from './published.ts';
import { openPage, waitForApp } from './site.ts';

// Only Chromium can be asked from outside to show what it would print.

test('the first page prints as a chronology, black on white, whatever the colours of the screen', async () => {
  const { meetings, corpus } = await readDataset();
  const { page } = await openPage('chromium', '?theme=dark');
  await readBoxes(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.entry:visible').count()).toBe(meetings.length);
  expect(await page.getByRole('heading', { level: 1, name: corpus.title.ar }).isVisible()).toBe(true);
  expect(await page.locator('button:visible, input:visible, select:visible, .timeline-slot:visible').count()).toBe(0);
  expect(
    await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    }),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('an opened article prints alone, with its title and every paragraph', async () => {
  const { id, body } = findArticle(await readDataset(), 'عنب بلدي');
  const { page } = await openPage('chromium', articlePath(id));
  await waitForApp(page);
  await page.locator('.reader-body mark').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#panel-title').isVisible()).toBe(true);
  expect(await page.locator('.reader-body :is(p, h3):visible').count()).toBe(
    body.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').length,
  );
  expect(await page.locator('.entry:visible, .filters:visible, button:visible').count()).toBe(0);
});
