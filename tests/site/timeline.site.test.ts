import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { meetingPath } from '../../src/model/articlePath.ts';
import { type DrawnBox, findBoxes, readBoxes, readDrawing, readLanes, rest } from './boxes.ts';
import { findMeeting, readDataset } from './published.ts';
import { eachBrowser, openPage, sharePage } from './site.ts';

/** Three meetings far apart, by the year that only their names hold. */
function findThree(boxes: DrawnBox[]): DrawnBox[] {
  return ['2021', '2022', '2025'].map((year) => {
    const found = boxes.find(({ name }) => name.includes(year));
    if (!found) throw new Error(`No box names ${year}`);
    return found;
  });
}

const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;

/** Words of the axis that the edge of the drawing cuts, or that lie over each other. */
function findCutLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const around = document.querySelector('.vis-panel.vis-center')!.getBoundingClientRect();
    const shown = [...document.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')]
      .filter((label) => label.checkVisibility({ visibilityProperty: true }) && label.textContent)
      .map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return { text: label.textContent ?? '', rect: range.getBoundingClientRect() };
      })
      .filter(({ rect }) => rect.right > around.left && rect.left < around.right);
    const cut = shown.filter(({ rect }) => rect.left < around.left - 1 || rect.right > around.right + 1);
    const crossed = shown.filter(({ rect: a }, at) =>
      shown
        .slice(at + 1)
        .some(
          ({ rect: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        ),
    );
    return shown.length === 0 ? ['no label at all'] : [...cut, ...crossed].map(({ text }) => text);
  });
}

eachBrowser('the timeline', (browser) => {
  const reader = sharePage(browser);
  const go = (address: string) => reader.page.goto(new URL(address, inject('site')).href);

  test('a later meeting lies to the left in Arabic', async () => {
    await go('');
    const [first, second, last] = findThree(await readBoxes(reader.page)).map(middle);
    expect(second).toBeLessThan(first!);
    expect(last).toBeLessThan(second!);
  });

  test.each(['en', 'ru'])('a later meeting lies to the right in %s', async (lang) => {
    await go(`?lang=${lang}`);
    const [first, second, last] = findThree(await readBoxes(reader.page)).map(middle);
    expect(second).toBeGreaterThan(first!);
    expect(last).toBeGreaterThan(second!);
  });

  test('every meeting has a box of its own, whole and over no other', async () => {
    const { meetings } = await readDataset();
    await go('');
    const boxes = await readBoxes(reader.page);
    const drawing = await readDrawing(reader.page);
    expect(boxes).toHaveLength(meetings.filter(({ date }) => date).length);
    for (const [at, box] of boxes.entries()) {
      expect(box.left, box.name).toBeGreaterThanOrEqual(drawing.left - 1);
      expect(box.right, box.name).toBeLessThanOrEqual(drawing.right + 1);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 1 ||
          other.bottom <= box.top + 1;
        expect(apart, `${box.name} and ${other.name}`).toBe(true);
      }
    }
  });

  test('the rows are levels, and then whatever the reader chooses, kept in the address', async () => {
    const dataset = await readDataset();
    await go('?lang=en');
    const boxes = await readBoxes(reader.page);
    const lanes = await readLanes(reader.page);
    expect(lanes.map(({ name }) => name)).toEqual(['Presidents', 'Ministers', 'Envoys']);
    const rowOf = (part: string) => {
      const box = boxes.find(({ name }) => name.includes(part));
      return lanes.find(({ top, bottom }) => box && box.top >= top - 1 && box.bottom <= bottom + 1)?.name;
    };
    expect(rowOf('15 October 2025')).toBe('Presidents');
    expect(rowOf('28 December 2022')).toBe('Ministers');
    expect(rowOf('planned') ?? rowOf('Planned')).toBe('Envoys');

    await reader.page.getByLabel('Rows by').selectOption({ label: 'Place' });
    await reader.page.waitForURL(/[?&]lanes=place/u);
    await rest(reader.page);
    const cities = dataset.places.map(({ name }) => name.en);
    const places = await readLanes(reader.page);
    expect(places.map(({ name }) => name)).toContain('Moscow');
    for (const { name } of places) expect(cities).toContain(name);
    await reader.page.reload();
    await readBoxes(reader.page);
    expect(await readLanes(reader.page)).toHaveLength(places.length);
  });

  test('no word of the axis is cut or covered, however close the reader goes', async () => {
    for (const lang of ['ar', 'ru']) {
      await go(`?lang=${lang}`);
      await readBoxes(reader.page);
      expect(await findCutLabels(reader.page)).toEqual([]);
      const seen = new Set<string>();
      await findBoxes(reader.page).first().focus();
      for (let step = 0; step < 7; step += 1) {
        await reader.page.keyboard.press('+');
        await rest(reader.page);
        expect(await findCutLabels(reader.page), `${lang}, ${step} steps closer`).toEqual([]);
        for (const text of await reader.page.locator('.vis-text.vis-minor').allTextContents()) seen.add(text);
      }
      const months = lang === 'ar' ? /حزيران/u : /июнь|июн/u;
      expect([...seen].filter((text) => months.test(text)).length, [...seen].join()).toBeGreaterThan(0);
    }
  });

  test('a plain wheel scrolls the page, and a wheel with Ctrl zooms', async () => {
    await go('');
    const before = await readBoxes(reader.page);
    const { left, right, top } = await readDrawing(reader.page);
    await reader.page.mouse.move((left + right) / 2, top + 60);
    await reader.page.mouse.wheel(0, 240);
    await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const after = await readBoxes(reader.page);
    expect(after.map(middle)).toEqual(before.map(middle));

    await reader.page.evaluate(() => scrollTo(0, 0));
    const spread = (boxes: DrawnBox[]) => {
      const [first, second] = findThree(boxes);
      return Math.abs(middle(first!) - middle(second!));
    };
    await reader.page.keyboard.down('Control');
    await reader.page.mouse.wheel(0, -240);
    await reader.page.keyboard.up('Control');
    await expect
      .poll(async () => {
        const now = await readBoxes(reader.page);
        return now.some(({ name }) => name.includes('2021')) && now.some(({ name }) => name.includes('2022'))
          ? spread(now)
          : Number.POSITIVE_INFINITY;
      })
      .toBeGreaterThan(spread(before) * 1.2);
    expect(await reader.page.evaluate(() => scrollY)).toBe(0);
  });

  test('dragging moves what is drawn, the strip above moves and zooms it, and none of it is a step or in the address', async () => {
    await go('');
    const { page } = reader;
    const before = await readBoxes(page);
    const steps = await page.evaluate(() => history.length);
    const drag = async (from: { x: number; y: number }, by: number) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const share of [0.3, 0.7, 1]) await page.mouse.move(from.x + by * share, from.y);
      await page.mouse.up();
      await rest(page);
    };
    const span = async () => {
      const ends = ['بداية المعروض', 'نهاية المعروض'].map((name) =>
        page.getByRole('slider', { name }).getAttribute('aria-valuenow'),
      );
      const [start, end] = (await Promise.all(ends)).map(Number);
      return { start: start!, end: end! };
    };
    const first = await span();
    const { left, bottom } = await readDrawing(page);
    await drag({ x: left + 300, y: bottom - 8 }, 120);
    const moved = await readBoxes(page);
    const shift = middle(findThree(moved)[1]!) - middle(findThree(before)[1]!);
    expect(Math.abs(shift - 120)).toBeLessThan(20);
    expect((await span()).start).toBeGreaterThan(first.start);

    const handle = (await page.getByRole('slider', { name: 'نهاية المعروض' }).boundingBox())!;
    const wide = await span();
    await drag({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, 200);
    const narrow = await span();
    expect(narrow.end).toBeLessThan(wide.end - 30);
    expect(narrow.start).toBe(wide.start);

    const view = (await page.getByRole('slider', { name: 'النافذة المعروضة' }).boundingBox())!;
    await drag({ x: view.x + view.width / 2, y: view.y + view.height / 2 }, -60);
    const later = await span();
    expect(later.start).toBeGreaterThan(narrow.start);
    expect(later.end - later.start).toBeCloseTo(narrow.end - narrow.start, -1);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(page.url()).toBe(inject('site'));
  });

  test('the opened meeting is in view when the panel has taken its place', async () => {
    const dataset = await readDataset();
    for (const lang of ['ar', 'en'] as const) {
      await go(`?lang=${lang}`);
      await readBoxes(reader.page);
      for (const { id } of [dataset.meetings[0]!, dataset.meetings.at(-1)!]) {
        await reader.page
          .locator(`.entry a[href*="${meetingPath(id)}"]`)
          .first()
          .click();
        await reader.page.locator('#panel-title').waitFor();
        await expect
          .poll(async () => {
            const chosen = (await readBoxes(reader.page)).filter(({ selected }) => selected);
            const drawing = await readDrawing(reader.page);
            return chosen.map((box) => box.left >= drawing.left - 1 && box.right <= drawing.right + 1);
          })
          .toEqual([true]);
      }
    }
  });

  test('the names of the eras stand above the boxes, inside their own time', async () => {
    const { corpus } = await readDataset();
    await go('?lang=en');
    await readBoxes(reader.page);
    const shown = await reader.page.locator('.lt-era-label').allTextContents();
    expect(shown).toEqual(corpus.eras.map(({ name }) => name.en));
  });
});

eachBrowser('the first frame of the timeline', (browser) => {
  test.each(['ar', 'en'])('holds every box where it stays, in %s', async (lang) => {
    const { page } = await openPage(browser, 'about:blank');
    // In every frame, where each box lies: kept from the one in which the first of them is there.
    await page.addInitScript(() => {
      const frames: Record<string, number>[] = [];
      Object.assign(window, { frames_: frames });
      const look = () => {
        const boxes = [...document.querySelectorAll('[role="option"]')];
        if (boxes.length > 0)
          frames.push(
            Object.fromEntries(
              boxes.map((box) => [box.querySelector('.lt-full')?.textContent, box.getBoundingClientRect().left]),
            ),
          );
        if (frames.length < 60) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(new URL(`?lang=${lang}`, inject('site')).href);
    const settled = await readBoxes(page);
    const frames = await page.evaluate(() => (window as unknown as { frames_: Record<string, number>[] }).frames_);
    expect(frames.length).toBeGreaterThan(5);
    for (const [index, frame] of frames.entries()) {
      expect(Object.keys(frame).sort(), `frame ${index}`).toEqual(settled.map(({ name }) => name).sort());
      for (const { name, left } of settled)
        expect(Math.abs(frame[name]! - left), `${name} in frame ${index}`).toBeLessThan(4);
    }
  });
});

test('the meeting that the address opens is shown from the start, also from the other end of time', async () => {
  const dataset = await readDataset();
  const { id } = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
  const { page } = await openPage('chromium', `${meetingPath(id)}?lang=en`);
  const boxes = await readBoxes(page);
  const drawing = await readDrawing(page);
  const chosen = boxes.filter(({ selected }) => selected);
  expect(chosen.map(({ name }) => name)).toEqual([expect.stringContaining('15 October 2025')]);
  expect(chosen[0]!.left).toBeGreaterThanOrEqual(drawing.left - 1);
  expect(chosen[0]!.right).toBeLessThanOrEqual(drawing.right + 1);
});
