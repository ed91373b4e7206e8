import { expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import { rest } from './boxes.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { sharePage } from './site.ts';

/** The most that may move from the first paint until the timeline is ready, as Cumulative Layout Shift counts. */
const LIMIT = 0.02;

/** What moved at one moment, and how much. */
interface Shift {
  value: number;
  moved: string[];
}

// Chromium alone tells of layout shifts.
const reader = sharePage('chromium');

test.each([375, 768, 1280])('nothing jumps while a page of %i px loads', async (width) => {
  const { page } = reader;
  const dataset = await readDataset();
  await page.setViewportSize({ width, height: 800 });
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName),
        );
        shifts.push({ value: entry.value, moved });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  const places = {
    home: '',
    meeting: meetingPath(findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa').id),
    article: articlePath(findArticle(dataset, 'عنب بلدي').id),
  };
  for (const lang of ['ar', 'en']) {
    for (const [name, address] of Object.entries(places)) {
      await page.goto(new URL(`${address}?lang=${lang}`, inject('site')).href);
      if (width >= 1024) await page.getByRole('listbox').waitFor();
      await page.locator('.entry, #panel-title').first().waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
      await rest(page);
      // The list of entries comes a frame after the shift.
      const shifts = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return (window as unknown as { shifts: Shift[] }).shifts;
      });
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, `${name} in ${lang}: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(LIMIT);
    }
  }
});
