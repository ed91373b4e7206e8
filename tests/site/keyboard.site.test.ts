import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import { findBoxes, readBoxes, rest } from './boxes.ts';
import { type Focus, findBackwardSteps, readFocus, tabTo, walk } from './keyboard.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { eachBrowser, openPage, sharePage, waitForApp } from './site.ts';
import { LANGUAGES, type Language, WORDS } from './words.ts';

const DIRECTIONS = { ar: 'rtl', en: 'ltr', ru: 'ltr' } as const;

/** Id of the meeting whose box has the focus, by its place in the order of time. */
const readPosition = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.getAttribute('aria-posinset') ?? Number.NaN));

/** Stops of the focus that show no outline, or lie under something. */
const findHidden = (stops: Focus[]) =>
  stops
    .filter(({ shown, points }) => !shown || points < 2)
    .map(
      ({ what, shown, points }) => `${shown ? 'outlined' : 'not outlined'}, ${points} of 5 points in sight: ${what}`,
    );

eachBrowser('the keyboard', (browser) => {
  const reader = sharePage(browser);
  const go = async (address: string) => {
    await reader.page.goto(new URL(address, inject('site')).href);
    return reader.page;
  };
  const goHome = async (lang: Language) => {
    const page = await go(`?lang=${lang}`);
    await waitForApp(page);
    await readBoxes(page);
    return page;
  };

  test.each(LANGUAGES)('walks over the meetings as they lie on the screen, in %s', async (lang) => {
    const { meetings } = await readDataset();
    const page = await goHome(lang);
    const [later, earlier] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await tabTo(page, findBoxes(page));
    expect(await readPosition(page)).toBe(1);
    await page.keyboard.press(later!);
    await page.keyboard.press(later!);
    expect(await readPosition(page)).toBe(3);
    await page.keyboard.press(earlier!);
    expect(await readPosition(page)).toBe(2);
    const before = await readFocus(page);
    await page.keyboard.press('End');
    await rest(page);
    expect(await readPosition(page)).toBe(meetings.length);
    const after = await readFocus(page);
    // What the key says is what the eye sees.
    if (lang === 'ar') expect(after!.right).toBeLessThan(before!.left);
    else expect(after!.left).toBeGreaterThan(before!.right);
    await page.keyboard.press('Home');
    await rest(page);
    expect(await readPosition(page)).toBe(1);

    const width = async () => {
      const boxes = await readBoxes(page);
      const at = (year: string) => boxes.find(({ name }) => name.includes(year));
      const [a, b] = [at('2021'), at('2022')];
      return a && b ? Math.abs(a.left - b.left) : Number.POSITIVE_INFINITY;
    };
    const whole = await width();
    await page.keyboard.press('+');
    expect(await width()).toBeGreaterThan(whole * 1.2);
    await page.keyboard.press('0');
    await expect.poll(width).toBeCloseTo(whole, -1);

    await page.keyboard.press('Enter');
    const title = page.locator('#panel-title');
    await title.waitFor();
    await expect.poll(async () => (await readFocus(page))?.what).toContain('h2');
    expect(new URL(page.url()).pathname).toBe(`/${meetingPath(meetings.find(({ date }) => date)!.id)}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => title.count()).toBe(0);
    // The focus is on the meeting that was open, not at the top of the page.
    await expect.poll(async () => (await readFocus(page))?.what).toMatch(/^a\./u);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test.each(LANGUAGES)('has one stop in the toolbar, in which arrows go from tool to tool, in %s', async (lang) => {
    const page = await goHome(lang);
    const bar = page.getByRole('toolbar', { name: WORDS[lang].lt.toolbar });
    const tools = bar.getByRole('button');
    await tabTo(page, tools);
    const first = await readFocus(page);
    const forward = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await page.keyboard.press(forward);
    const second = await readFocus(page);
    if (lang === 'ar') expect(second!.right).toBeLessThanOrEqual(first!.left + 1);
    else expect(second!.left).toBeGreaterThanOrEqual(first!.right - 1);
    await page.keyboard.press('End');
    expect(await readFocus(page)).toMatchObject({ what: expect.stringContaining(WORDS[lang].lt.all), shown: true });
    await page.keyboard.press(forward);
    expect((await readFocus(page))!.what).toBe(first!.what);
    await page.keyboard.press('Tab');
    expect(await tools.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))).toBe(false);
  });

  test.each(LANGUAGES)('is listed under ?, with its arrows as they lie on the screen, in %s', async (lang) => {
    const page = await goHome(lang);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: WORDS[lang].keys.title });
    await dialog.waitFor();
    const rows = await dialog.locator('dl > div').allInnerTexts();
    const row = (meaning: string) => rows.find((text) => text.includes(meaning));
    expect(row(WORDS[lang].keys.later)).toContain(lang === 'ar' ? '←' : '→');
    expect(row(WORDS[lang].keys.earlier)).toContain(lang === 'ar' ? '→' : '←');
    for (const word of [
      'help',
      'search',
      'escape',
      'next',
      'previous',
      'ends',
      'enter',
      'move',
      'zoom',
      'all',
    ] as const)
      expect(row(WORDS[lang].keys[word]), word).toBeTruthy();
    // From its first stop to its last the focus stays in what is open.
    const inside = () => page.evaluate(() => !!document.activeElement?.closest('dialog'));
    expect(await inside()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: WORDS[lang].filters.search });
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
    // What is typed into a field is text.
    await page.keyboard.type('?/');
    expect(await search.inputValue()).toBe('?/');
    expect(await dialog.isVisible()).toBe(false);
  });

  test.each(LANGUAGES)('finds each meeting named by its people, date and place, in %s', async (lang) => {
    const { meetings, people, places } = await readDataset();
    const page = await goHome(lang);
    for (const { id, date, participants, place } of meetings) {
      const parts = [
        ...participants.map(({ value }) => people.find((person) => person.id === value.person)?.name[lang]),
        `${Number(date?.value.earliest.slice(8))}`,
        date?.value.earliest.slice(0, 4),
        places.find((known) => known.id === place?.value.place)?.name[lang],
      ];
      const name = new RegExp(
        parts.map((part) => `(?=.*${part?.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')})`).join(''),
        'su',
      );
      expect(await page.locator(`#m-${id}`).getByRole('link', { name }).count(), `entry ${id}`).toBe(1);
      expect(await page.getByRole('option', { name }).count(), `box ${id}`).toBeGreaterThan(0);
    }
  });

  test.each([
    ['ar', '5 لقاءات تطابق التصفية', 'لقاء واحد يطابق التصفية', '11 لقاءً'],
    ['en', '5 meetings', '1 meeting', '11 meetings'],
    ['ru', 'Отбору отвечают 5 встреч', 'Отбору отвечает 1 встреча', '11 встреч'],
  ] as const)('hears once and politely how many meetings a choice leaves, in %s', async (lang, five, one, all) => {
    const page = await goHome(lang);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const last = new Map<Element, string>();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
          const text = region?.textContent?.trim() ?? '';
          if (!region || text === '' || last.get(region) === text) continue;
          last.set(region, text);
          const manner =
            region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
          said.push(`${manner}: ${text}`);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    const year = (name: string) =>
      page.getByRole('group', { name: WORDS[lang].filters.years }).getByRole('button', { name });
    await tabTo(page, year('2023'));
    await page.keyboard.press('Space');
    await expect.poll(said).toEqual([expect.stringContaining(five)]);
    await page.keyboard.press('Space');
    await expect.poll(said).toHaveLength(2);
    await tabTo(page, year('2022'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(said).toHaveLength(3);
    const [first, second, third] = await said();
    expect(first).toMatch(/^polite: /u);
    expect(second).toContain(all);
    expect(third).toContain(one);
    // Nothing more is said afterwards.
    await page.waitForTimeout(700);
    expect(await said()).toHaveLength(3);
  });
});

eachBrowser('the focus', (browser) => {
  test.each(LANGUAGES)('goes through the page as it is read, and is always in sight, in %s', async (lang) => {
    const { page } = await openPage(browser, `?lang=${lang}`, { viewport: { width: 1280, height: 600 } });
    await waitForApp(page);
    await readBoxes(page);
    expect(await page.locator('html').getAttribute('dir')).toBe(DIRECTIONS[lang]);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(30);
    expect(stops[0]!.what).toContain(WORDS[lang].site.skip);
    expect(findBackwardSteps(stops, DIRECTIONS[lang])).toEqual([]);
    expect(findHidden(stops)).toEqual([]);
  });

  test.each([
    ['ar', 1280],
    ['en', 1280],
    ['ru', 375],
    ['ar', 375],
  ] as const)('goes through a meeting and an article as they are read, in %s at %i px', async (lang, width) => {
    const dataset = await readDataset();
    const { id } = findMeeting(dataset, 'vladimir-putin', 'bashar-al-assad', 'faisal-mekdad');
    for (const address of [meetingPath(id), articlePath(findArticle(dataset, 'عنب بلدي').id)]) {
      const { page } = await openPage(browser, `${address}?lang=${lang}`, { viewport: { width, height: 600 } });
      await waitForApp(page);
      await page.locator('.panel #panel-title').waitFor();
      if (width >= 1024) await readBoxes(page);
      // What stands before the panel is gone through elsewhere.
      await page.locator('.panel a:visible').first().focus();
      const stops = (await walk(page)).filter(({ inPanel }) => inPanel);
      expect(stops.length, address).toBeGreaterThan(8);
      expect(findBackwardSteps(stops, DIRECTIONS[lang]), address).toEqual([]);
      expect(findHidden(stops), address).toEqual([]);
    }
  });
});

eachBrowser('the evidence', (browser) => {
  const reader = sharePage(browser);

  test('is gone through by N and P on any layout, and Escape closes the article', async () => {
    const { id } = findArticle(await readDataset(), 'عنب بلدي');
    await reader.page.goto(new URL(articlePath(id), inject('site')).href);
    const { page } = reader;
    await waitForApp(page);
    const next = page.getByRole('button', { name: 'الدليل التالي' });
    await tabTo(page, next);
    const starts: string[] = [];
    for (const key of ['KeyN', 'KeyN', 'KeyN', 'KeyP']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('mark');
      await expect.poll(() => new URL(page.url()).hash).not.toBe(starts.at(-1) ?? '');
      starts.push(new URL(page.url()).hash);
      expect((await readFocus(page))!.points).toBeGreaterThanOrEqual(3);
      expect((await readFocus(page))!.shown).toBe(true);
    }
    expect(new Set(starts).size).toBe(3);
    expect(starts[3]).toBe(starts[1]);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  });
});
