import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { back, eachBrowser, sharePage, waitForApp } from './site.ts';

const readSummary = (page: Page) => page.locator('.site-summary').innerText();
const choose = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const readRoot = (page: Page) =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

eachBrowser('the language', (browser) => {
  const reader = sharePage(browser);
  const go = async (address: string) => {
    await reader.page.goto(new URL(address, inject('site')).href);
    await waitForApp(reader.page);
    return reader.page;
  };

  test('changes from Arabic to English to Russian and back without loading the page again', async () => {
    const page = await go('?year=2023&view=list');
    await page.evaluate(() => Object.assign(window, { same: true }));
    expect(await readRoot(page)).toBe('ar rtl');
    for (const [name, root, title, query] of [
      ['English', 'en ltr', 'Meetings by year', '?year=2023&view=list&lang=en'],
      ['Русский', 'ru ltr', 'Встречи по годам', '?year=2023&view=list&lang=ru'],
      ['العربية', 'ar rtl', 'اللقاءات بحسب السنوات', '?year=2023&view=list'],
    ] as const) {
      await choose(page, name);
      await expect.poll(() => readRoot(page)).toBe(root);
      await page.getByRole('heading', { level: 2, name: title }).waitFor({ state: 'attached' });
      expect(new URL(page.url()).search).toBe(query);
      expect(await page.getByRole('link', { name, exact: true }).getAttribute('aria-current')).toBe('true');
    }
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('is one choice, not a step: back leads to where the reader was before', async () => {
    await go('?year=2021');
    const page = await go('?year=2023');
    await choose(page, 'English');
    await expect.poll(() => readRoot(page)).toBe('en ltr');
    await back(page);
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?year=2021');
  });

  test.each([
    ['', '11 لقاءً بين عامي 2021 و2025، من 5 مقالات صحفية'],
    ['?lang=en', '11 meetings between 2021 and 2025, from 5 news articles'],
    ['?lang=ru', '11 встреч с 2021 по 2025 год, по 5 газетным статьям'],
  ])('counts in the summary with the plural forms of the language: %s', async (address, words) => {
    const page = await go(address);
    await expect.poll(() => readSummary(page)).toContain(words);
  });

  test.each([
    ['ar', { 2021: 'لقاءان', 2022: 'لقاء واحد', 2023: '5 لقاءات', 2024: 'لا لقاءات', 2025: '3 لقاءات' }],
    ['en', { 2021: '2 meetings', 2022: '1 meeting', 2023: '5 meetings', 2024: '0 meetings', 2025: '3 meetings' }],
    ['ru', { 2021: '2 встречи', 2022: '1 встреча', 2023: '5 встреч', 2024: '0 встреч', 2025: '3 встречи' }],
  ])('names each number of meetings with the right form in %s', async (lang, years) => {
    const page = await go(`?lang=${lang}`);
    for (const [year, words] of Object.entries(years)) {
      await page.getByRole('button', { name: new RegExp(`^${year} ${words}$`, 'u') }).waitFor({ timeout: 5000 });
    }
  });

  test.each([
    ['ar', '15 تشرين الأول/أكتوبر 2025'],
    ['en', '15 October 2025'],
    ['ru', '15 октября 2025 г.'],
  ])('writes dates as its readers do: %s', async (lang, words) => {
    const dataset = await readDataset();
    const { id } = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const page = await go(`?view=list&lang=${lang}`);
    await expect.poll(() => page.locator(`#m-${id} time`).textContent()).toBe(words);
  });

  test('leaves an article’s own words in Arabic and from right to left, in any language', async () => {
    const dataset = await readDataset();
    const { id, body, text } = findArticle(dataset, 'عنب بلدي');
    const words = text.slice(body[1]?.start, (body[1]?.start ?? 0) + 25).trim();
    for (const lang of ['en', 'ru']) {
      const page = await go(`${articlePath(id)}?lang=${lang}`);
      const paragraph = page.locator('.reader p, .reader h3').filter({ hasText: words }).first();
      await paragraph.waitFor();
      const own = await paragraph.evaluate((element) => ({
        lang: element.closest('[lang]')?.getAttribute('lang'),
        direction: getComputedStyle(element).direction,
      }));
      expect(own).toEqual({ lang: 'ar', direction: 'rtl' });
      expect(await readRoot(page)).toBe(`${lang} ltr`);
    }
  });

  test('leaves nothing of another language in what the interface says', async () => {
    const { id } = (await readDataset()).meetings[0]!;
    for (const [lang, foreign] of [
      ['en', /[\u0400-\u04ff]/u],
      ['ru', /\b(?!JSON\b)[A-Za-z]{4,}\b/u],
    ] as const) {
      const page = await go(`${meetingPath(id)}?lang=${lang}`);
      await page.locator('#panel-title').waitFor();
      // All that is seen, without what is marked as being of another language, and without addresses and names of keys.
      const said = await page.evaluate((own) => {
        const parts: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!parent || parent.closest('script, style, kbd, bdi, a[href^="http"], .vis-measure')) continue;
          if (parent.closest('[lang]')?.getAttribute('lang') !== own || !parent.checkVisibility()) continue;
          parts.push(walker.currentNode.textContent?.trim() ?? '');
        }
        return parts.filter(Boolean);
      }, lang);
      expect(said.length).toBeGreaterThan(20);
      const arabic = /[\u0600-\u06ff]/u;
      const strange = said.filter(
        (part) => (arabic.test(part) && !/^[\u0660-\u0669]+$/u.test(part)) || foreign.test(part),
      );
      expect(strange, lang).toEqual([]);
    }
  });
});
