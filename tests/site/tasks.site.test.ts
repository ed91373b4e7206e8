import type { Locator, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import type { BrowserName } from '../browsers/launch.ts';
import { enter, tabTo, type } from './keyboard.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { eachBrowser, openPage, sharePage, waitForApp } from './site.ts';

/** What a reader acts with. */
interface Hands {
  /** Presses a button or link, or unfolds something. */
  press(target: Locator): Promise<void>;
  /** Ticks a box or chooses one of a few. */
  choose(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

function createKeyboard(page: Page): Hands {
  return {
    press: (target) => enter(page, target),
    async choose(target) {
      if ((await target.getAttribute('type')) === 'radio') {
        const name = await target.getAttribute('name');
        await tabTo(page, page.locator(`input[name="${name}"]`));
        for (let step = 0; step < 6 && !(await target.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
      } else {
        await tabTo(page, target);
        await page.keyboard.press('Space');
      }
    },
    async write(target, text) {
      await tabTo(page, target);
      await type(page, text);
    },
  };
}

/** A thumb; in Firefox, which cannot be made to touch from outside, a pointer in its place. */
function createThumb(page: Page, browser: BrowserName): Hands {
  const tap = (target: Locator) => (browser === 'chromium' ? target.tap() : target.click());
  return {
    press: tap,
    choose: tap,
    async write(target, text) {
      await tap(target);
      await type(page, text);
    },
  };
}

/** Unfolds the filters where they are folded, and the list of people. */
async function openPeople(page: Page, { press }: Hands): Promise<Locator> {
  await openFilters(page, { press });
  const search = page.getByRole('searchbox', { name: 'ابحث عن شخص' });
  if (!(await search.isVisible())) await press(page.locator('summary', { hasText: 'الأشخاص' }));
  await search.waitFor();
  return search;
}

async function openFilters(page: Page, { press }: Pick<Hands, 'press'>): Promise<void> {
  const unfold = page.getByRole('button', { name: 'التصفية' });
  if ((await unfold.isVisible()) && (await unfold.getAttribute('aria-expanded')) === 'false') await press(unfold);
}

const readList = (page: Page) =>
  page.locator('#list li[id^="m-"]').evaluateAll((entries) => entries.map(({ id }) => id.slice(2)));

const findEntry = (page: Page, id: string) => page.locator(`#m-${id} .entry-people a`);
const readTitle = (page: Page) => page.locator('.panel #panel-title').innerText();
const findYear = (page: Page, year: string) =>
  page.getByRole('group', { name: 'السنوات' }).getByRole('button', { name: new RegExp(`^${year}`, 'u') });

/** The words that the reader was led to, once they are in sight. */
async function readMark(page: Page): Promise<string> {
  const marks = page.locator('mark[data-current]');
  await marks.first().waitFor();
  await expect
    .poll(() =>
      marks.first().evaluate((mark) => {
        const { top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  return (await marks.allTextContents()).join('');
}

function defineTasks(browser: BrowserName, hand: 'keyboard' | 'thumb'): void {
  const viewport = hand === 'keyboard' ? { width: 1280, height: 800 } : { width: 375, height: 700 };
  const reader = sharePage(browser, { viewport, hasTouch: hand === 'thumb' });

  /** Opens an address as somebody would who was sent it. */
  async function start(address = ''): Promise<{ page: Page; hands: Hands }> {
    const { page } = reader;
    await page.goto(new URL(address, inject('site')).href);
    await waitForApp(page);
    return { page, hands: hand === 'keyboard' ? createKeyboard(page) : createThumb(page, browser) };
  }

  test('finds the first meeting of Putin and al-Sharaa and reads the sentence that dates it', async () => {
    const dataset = await readDataset();
    const meeting = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const { page, hands } = await start();
    const search = await openPeople(page, hands);
    await hands.write(search, 'بوتين');
    await hands.choose(page.getByRole('checkbox', { name: /فلاديمير بوتين/u }));
    if (hand === 'keyboard') await tabTo(page, search, 'Shift+Tab');
    else await hands.press(search);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await hands.write(search, 'الشرع');
    await hands.choose(page.getByRole('checkbox', { name: /أحمد الشرع/u }));
    await expect.poll(() => readList(page)).toEqual([meeting.id]);
    await hands.press(findEntry(page, meeting.id));
    await page.locator('.panel .facts').waitFor();
    const fact = page.locator('.panel dd').first();
    await hands.press(fact.locator('summary').first());
    const quote = await fact.locator('blockquote mark').first().innerText();
    expect(meeting.date!.evidence.map((evidence) => evidence.quote)).toContain(quote);
    await hands.press(fact.getByRole('link', { name: 'اقرأها في المقال' }).first());
    expect(await readMark(page)).toBe(quote);
  });

  test('finds all meetings of 2023', async () => {
    const { meetings } = await readDataset();
    const { page, hands } = await start();
    await openFilters(page, hands);
    await hands.press(findYear(page, '2023'));
    const expected = meetings.filter(({ date }) => date?.value.earliest.startsWith('2023')).map(({ id }) => id);
    await expect.poll(async () => (await readList(page)).sort()).toEqual([...expected].sort());
    expect(expected.length).toBe(5);
  });

  test('learns who met Shoigu', async () => {
    const { meetings, people } = await readDataset();
    const { page, hands } = await start();
    const search = await openPeople(page, hands);
    await hands.write(search, 'شويغو');
    await hands.choose(page.getByRole('checkbox', { name: /شويغو/u }));
    const his = meetings.filter(({ participants }) =>
      participants.some(({ value }) => value.person === 'sergei-shoigu'),
    );
    await expect.poll(() => readList(page)).toHaveLength(his.length);
    const names = (await page.locator('.entry-people').allInnerTexts()).join();
    for (const { value } of his.flatMap(({ participants }) => participants))
      expect(names).toContain(people.find(({ id }) => id === value.person)?.name.ar);
  });

  test('finds the meeting that is only planned', async () => {
    const { meetings } = await readDataset();
    const planned = meetings.filter(({ status }) => status === 'planned');
    const { page, hands } = await start();
    const marked = page.locator('.entry', { hasText: 'مقرَّر' });
    expect(await marked.count()).toBe(planned.length);
    await hands.press(marked.first().locator('.entry-people a'));
    await page.locator('.panel .facts').waitFor();
    expect(await readTitle(page)).toMatch(/^كان مقرراً/u);
    expect(new URL(page.url()).pathname).toBe(`/${meetingPath(planned[0]!.id)}`);
  });

  test('opens the article of Enab Baladi at the words that prove the place', async () => {
    const dataset = await readDataset();
    const { id } = findArticle(dataset, 'عنب بلدي');
    const meeting = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const { page, hands } = await start();
    await hands.press(findEntry(page, meeting.id));
    const fact = page.locator('.panel dd').nth(1);
    await hands.press(fact.locator('summary').first());
    await hands.press(fact.getByRole('link', { name: 'اقرأها في المقال' }).first());
    const words = await readMark(page);
    expect(new URL(page.url()).pathname).toBe(`/${articlePath(id)}`);
    expect(meeting.place!.evidence.map(({ quote }) => quote)).toContain(words);
  });

  test('chooses dark colours and finds them kept', async () => {
    const { page, hands } = await start();
    await hands.press(page.locator('.settings > summary'));
    await hands.choose(page.getByRole('radio', { name: 'داكنة' }));
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await start();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    const light = await page.evaluate(() => {
      const [red = 255] = (getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/gu) ?? []).map(
        Number,
      );
      return red;
    });
    expect(light).toBeLessThan(60);
    await page.evaluate(() => localStorage.clear());
  });

  test('copies a link to words, and whoever opens it is led to them', async () => {
    const { id } = findArticle(await readDataset(), 'الخليج');
    const { page, hands } = await start(articlePath(id));
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    });
    await hands.press(page.getByRole('button', { name: 'الدليل التالي' }));
    const words = await readMark(page);
    await hands.press(page.getByRole('button', { name: 'نسخ رابط هذه الكلمات' }));
    await page.getByText('نُسخ الرابط').waitFor();
    const [link = ''] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    const { page: other } = await openPage(browser, link, { viewport });
    expect(await readMark(other)).toBe(words);
  });

  test('loosens a choice that found nothing', async () => {
    const { page, hands } = await start('?person=ahmed-al-sharaa&year=2021');
    expect(await readList(page)).toEqual([]);
    await hands.press(page.getByRole('button', { name: /من دون سنة 2021/u }));
    await expect.poll(() => readList(page)).toHaveLength(1);
    expect(new URL(page.url()).search).toBe('?person=ahmed-al-sharaa');
  });

  test('sees who met whom most, and their meetings', async () => {
    const { meetings, people } = await readDataset();
    const { page, hands } = await start();
    if (hand === 'thumb') await hands.press(page.getByRole('button', { name: 'الخط الزمني', exact: true }));
    await hands.press(page.locator('summary', { hasText: 'من التقى من' }));
    await hands.press(page.getByRole('button', { name: 'عرض جدولًا' }));
    const rows = page.getByRole('table', { name: 'من التقى من' }).locator('tbody tr');
    await rows.first().waitFor();
    const pairs = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('button')].map((button) => button.textContent ?? '')),
    );
    const together = (names: string[]) => {
      const ids = names.map((name) => people.find((person) => person.name.ar === name)?.id);
      return meetings
        .filter(({ participants }) => ids.every((id) => participants.some(({ value }) => value.person === id)))
        .map(({ id }) => id);
    };
    const counts = pairs.map(([a = '', b = '']) => together([a, b]).length);
    expect(counts.length).toBeGreaterThan(5);
    expect(counts[0]).toBe(Math.max(...counts));
    await hands.press(rows.first().getByRole('button').last());
    if (hand === 'thumb') await hands.press(page.getByRole('button', { name: 'القائمة', exact: true }));
    await expect.poll(async () => (await readList(page)).sort()).toEqual(together(pairs[0]!.slice(0, 2)).sort());
  });

  test('switches to Russian and reads the date of the summit of 2021', async () => {
    const { id } = findMeeting(await readDataset(), 'vladimir-putin', 'bashar-al-assad', 'faisal-mekdad');
    const { page, hands } = await start();
    await hands.press(page.getByRole('link', { name: 'Русский' }));
    await page.locator('html[lang="ru"]').waitFor();
    await hands.press(findEntry(page, id));
    await page.locator('.panel .facts').waitFor();
    expect(await readTitle(page)).toContain('13 сентября 2021');
  });
}

eachBrowser('a reader', (browser) => {
  describe('by keyboard alone', () => defineTasks(browser, 'keyboard'));
  describe('with a thumb, at 375 px', () => defineTasks(browser, 'thumb'));
});
