import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { eachBrowser, openPage } from './site.ts';

interface Place {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the boxes of the first frame lie. */
function readBoxes(page: Page): Promise<Place[]> {
  return page.locator('.timeline-slot a.lt-box').evaluateAll((boxes) =>
    boxes.map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const id = new URL((box as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? '';
      return { id, left, right, top, bottom };
    }),
  );
}

async function readDated(): Promise<{ id: string; day: string }[]> {
  const { meetings } = (await (await fetch(new URL('data/dataset.json', inject('site')))).json()) as Dataset;
  return meetings.flatMap(({ id, date }) => (date ? [{ id, day: date.value.earliest }] : []));
}

eachBrowser('the timeline’s first frame', (browser) => {
  test.each([1024, 1280, 1600])(
    'shows every dated meeting without JavaScript, later to the left, at %i px',
    async (width) => {
      const dated = await readDated();
      const { page, errors } = await openPage(browser, '', {
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
      });
      const boxes = await readBoxes(page);
      expect(boxes.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
      const inTime = dated
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
        .map(({ id, day }) => ({ ...find(boxes, id), day }));
      for (const [at, box] of inTime.entries()) {
        const before = inTime[at - 1];
        if (before && before.day < box.day) expect(box.right, box.id).toBeLessThan(before.right);
        expect(box.left, box.id).toBeGreaterThanOrEqual(0);
        for (const other of inTime.slice(at + 1)) {
          const over =
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
          expect(over, `${box.id} over ${other.id}`).toBe(false);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(errors).toEqual([]);
    },
  );

  test('its controls wait for it, and not for the app', async () => {
    const { page, errors } = await openPage(browser, 'about:blank', { viewport: { width: 1280, height: 900 } });
    await page.route(/\/assets\/start-[^/]*\.js/u, () => {});
    const response = await page.goto(inject('site'), { waitUntil: 'load' });
    const sent = (await response?.text()) ?? '';
    expect(sent.replace(/<template>.*?<\/template>/gsu, '')).not.toMatch(/<(?:button|select|summary|details)\b/u);
    for (const control of [
      '.languages',
      '.years',
      '.lt-toolbar',
      '.lt-strip',
      '.picture summary',
      '.foot-tools button',
    ])
      await page.locator(control).first().waitFor();
    expect(errors).toEqual([]);
  });
});

test.each([1024, 1280, 1600])(
  'the live timeline takes the first frame’s place without a shift at %i px',
  async (width) => {
    const { page, errors } = await openPage('chromium', 'about:blank', { viewport: { width, height: 900 } });
    // Once with its code held back, so that the first frame can be looked at with its fonts; then without.
    let asked = false;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/start-/u, async (route) => {
      asked = true;
      await released;
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(inject('site'));
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const before = await readBoxes(page);
    const listBefore = await page.locator('#list').evaluate((list) => list.getBoundingClientRect().top);
    await expect.poll(() => asked).toBe(true);
    release();
    await page.locator('.vis-item-content .lt-box').first().waitFor();
    expect(await page.locator('.timeline-slot a.lt-box').count()).toBe(0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));

    const after = await page.locator('.vis-item-content .lt-box').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { right, top } = box.getBoundingClientRect();
        return { right, top };
      }),
    );
    expect(after).toHaveLength(before.length);
    for (const { id, right, top } of before) {
      const near = after.some((box) => Math.abs(box.right - right) <= 8 && Math.abs(box.top - top) <= 8);
      expect(near, `${id} at ${right}, ${top}`).toBe(true);
    }
    expect(await page.locator('#list').evaluate((list) => list.getBoundingClientRect().top)).toBeCloseTo(listBefore, 0);
    const total = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(total).toBeLessThanOrEqual(0.02);
    expect(errors).toEqual([]);
  },
);

function find(boxes: readonly Place[], id: string): Place {
  const box = boxes.find((one) => one.id === id);
  if (!box) throw new Error(`${id} is not drawn`);
  return box;
}
