import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { articleDataPath, articlePath, meetingPath } from '../../src/model/articlePath.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { back, eachBrowser, forward, openPage, sharePage, waitForApp } from './site.ts';

const SUMMIT = ['vladimir-putin', 'ahmed-al-sharaa'];

/** The mark that the reader was led to: its words and whether it has the focus and lies where it can be seen. */
function readMark(page: Page) {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('mark[data-current]')];
    const first = marks[0];
    if (!first) return null;
    const { left, right, top, bottom } = first.getClientRects()[0] ?? first.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      words: marks.map(({ textContent }) => textContent).join(''),
      start: Number((first.dataset.start ? first : first.querySelector<HTMLElement>('[data-start]'))?.dataset.start),
      seen: top >= 0 && bottom <= innerHeight && (at === first || first.contains(at)),
      focused: document.activeElement === first,
    };
  });
}

eachBrowser('from a fact to its words', (browser) => {
  const reader = sharePage(browser);
  const go = async (address: string) => {
    await reader.page.goto(new URL(address, inject('site')).href);
    await waitForApp(reader.page);
    return reader.page;
  };

  test('a meeting opened from the list tells how its date is known, and leads into the article at the very words', async () => {
    const dataset = await readDataset();
    const meeting = findMeeting(dataset, ...SUMMIT);
    const evidence = meeting.date!.evidence[0]!;
    const page = await go('?view=list');
    await page.locator(`#m-${meeting.id} a`).first().click();
    await page.waitForURL((url) => url.pathname === `/${meetingPath(meeting.id)}`);
    const panel = page.getByRole('region', { name: 'لقاء', exact: true });
    await panel.getByRole('heading', { level: 2 }).waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain('15 تشرين الأول/أكتوبر 2025');

    await panel.getByText('كيف نعرف؟ (متى)').first().click();
    const quotes = panel.locator('dd').first().locator('blockquote mark');
    expect(await quotes.first().innerText()).toBe(evidence.quote);
    // With a little of what stands around them, where they are not a paragraph of their own.
    await panel.getByText('كيف نعرف؟ (أين)').first().click();
    await expect
      .poll(() => panel.locator('dd .quote-around').allInnerTexts())
      .toContainEqual(expect.stringMatching(/\S{3}/u));
    await panel.getByRole('link', { name: 'اقرأها في المقال' }).first().click();
    await page.waitForURL((url) => url.hash === `#${evidence.start}-${evidence.end}`);
    await expect.poll(async () => await readMark(page)).toMatchObject({ focused: true, seen: true });
    const mark = await readMark(page);
    expect(mark).toMatchObject({ words: evidence.quote, start: evidence.start });

    await back(page);
    await page.waitForURL((url) => url.pathname === `/${meetingPath(meeting.id)}`);
    await panel.getByRole('heading', { level: 2, name: /15 تشرين الأول/u }).waitFor();
    await back(page);
    await expect.poll(() => page.locator('#panel-title').count()).toBe(0);
    await forward(page);
    await panel.getByRole('heading', { level: 2, name: /15 تشرين الأول/u }).waitFor();
  });

  test.each([1280, 375])(
    'every quote of a meeting is found in its article where the address says, at %i px',
    async (width) => {
      const dataset = await readDataset();
      const { date, place } = findMeeting(dataset, 'vladimir-putin', 'bashar-al-assad', 'faisal-mekdad');
      await reader.page.setViewportSize({ width, height: 700 });
      for (const { article, start, end, quote } of [...date!.evidence, ...place!.evidence].slice(0, 4)) {
        const page = await go(`${articlePath(article)}#${start}-${end}`);
        await expect
          .poll(() => readMark(page), { message: quote })
          .toMatchObject({ seen: true, focused: true, start, words: quote.replace(/\s*\n\s*/gu, '') });
      }
      await reader.page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  test('next and previous evidence by key and by button: each step is led to, named, and no step of the history', async () => {
    const dataset = await readDataset();
    const { id } = findArticle(dataset, 'عنب بلدي');
    await go('?view=list');
    const page = await go(articlePath(id));
    await page.getByRole('button', { name: 'الدليل التالي' }).click();
    await expect.poll(() => readMark(page)).toMatchObject({ seen: true, focused: true });
    const first = await readMark(page);
    await page.keyboard.press('n');
    await expect.poll(async () => (await readMark(page))?.start).toBeGreaterThan(first!.start);
    expect(await readMark(page)).toMatchObject({ seen: true, focused: true });
    const bar = page.getByRole('region', { name: 'الأدلة في النص' });
    expect(await bar.innerText()).toMatch(/دليل 2 من \d+/u);
    await page.keyboard.press('p');
    await expect.poll(async () => (await readMark(page))?.start).toBe(first!.start);
    await back(page);
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/');
  });

  test('words that prove nothing can be linked to too, and words that are not there are said to be missing', async () => {
    const dataset = await readDataset();
    const { id, text, body } = findArticle(dataset, 'غلوبال');
    const block = body.find(({ kind, end, start }) => kind === 'paragraph' && end - start > 200)!;
    const start = text.indexOf(' ', block.start + 60) + 1;
    const end = text.indexOf(' ', start + 20);
    const page = await go(`${articlePath(id)}#${start}-${end}`);
    await expect
      .poll(() => readMark(page))
      .toMatchObject({ words: text.slice(start, end), start, seen: true, focused: true });
    await go('');
    await go(`${articlePath(id)}#${text.length + 5}-${text.length + 9}`);
    await page.getByText('الكلمات المطلوبة ليست في هذا المقال.').waitFor();
  });

  test('a person’s list leads on: the article names its meetings, and each opens', async () => {
    const dataset = await readDataset();
    const { id } = findArticle(dataset, 'عنب بلدي');
    const meetings = dataset.meetings.filter(({ articles }) => articles.includes(id));
    const page = await go(articlePath(id));
    const links = page.getByRole('heading', { name: 'لقاءات في هذا المقال' }).locator('xpath=..').getByRole('link');
    expect(await links.count()).toBe(meetings.length);
    await links.first().click();
    await page.getByRole('region', { name: 'لقاء', exact: true }).getByRole('heading', { level: 2 }).waitFor();
    expect(meetings.map((meeting) => `/${meetingPath(meeting.id)}`)).toContain(new URL(page.url()).pathname);
  });

  test('a meeting that two articles tell is shown side by side, and one with two places shows both', async () => {
    const dataset = await readDataset();
    const page = await go(meetingPath(findMeeting(dataset, 'vladimir-putin', 'bashar-al-assad', 'faisal-mekdad').id));
    const table = page.getByRole('region', { name: 'ما يقوله كل مقال' }).getByRole('table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining(['غلوبال', 'المدن']));
    expect(await table.getByRole('link').count()).toBeGreaterThanOrEqual(2);

    const doubtful = dataset.meetings.find(({ discrepancies }) => discrepancies.length > 0)!;
    await go(meetingPath(doubtful.id));
    const differences = page.locator('.differences');
    expect(await differences.getByRole('listitem').count()).toBe(
      doubtful.discrepancies.reduce((sum, { claims }) => sum + claims.length, 0),
    );
  });
});

eachBrowser('an article', (browser) => {
  test('is fetched when it is opened and not before, and once', async () => {
    const dataset = await readDataset();
    const { id } = findArticle(dataset, 'الخليج');
    const { page } = await openPage(browser, 'about:blank');
    const fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/data/')) fetched.push(pathname);
    });
    await page.goto(inject('site'));
    await page.getByRole('listbox').waitFor();
    await page.locator('.entry-people a').last().click();
    await page.locator('#panel-title').waitFor();
    expect(fetched).toEqual([]);
    const address = `/${articleDataPath(id, 'json')}`;
    await page
      .locator(`a[href$="/${articlePath(id)}"]`)
      .first()
      .click();
    await page.locator('.reader-body').waitFor();
    expect(fetched).toEqual([address]);
    await back(page);
    await forward(page);
    await page.locator('.reader-body').waitFor();
    expect(fetched).toEqual([address]);
  });

  test('that cannot be fetched says so, keeps the list, and opens when it is tried again', async () => {
    const { id } = findArticle(await readDataset(), 'المدن');
    const { page, errors } = await openPage(browser, '?view=list');
    await waitForApp(page);
    let refused = 0;
    await page.route(`**/${articleDataPath(id, 'json')}`, (route) => {
      refused += 1;
      return refused === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await page
      .locator(`a[href*="/${articlePath(id)}"]`)
      .first()
      .click();
    const alert = page.getByRole('alert');
    await alert.getByText('تعذّر تحميل المقال').waitFor();
    expect(await page.locator('.entry').first().isVisible()).toBe(true);
    await alert.getByRole('button', { name: 'إعادة المحاولة' }).click();
    await page.locator('.reader-body').waitFor();
    expect(refused).toBe(2);
    expect(await alert.count()).toBe(0);
    expect(errors.splice(0).join()).toContain('503');
  });

  test('gives its original file away byte for byte', async () => {
    const { id } = findArticle(await readDataset(), 'Street Journal');
    const { page } = await openPage(browser, articlePath(id));
    const link = page.getByRole('link', { name: 'الملف الأصلي' });
    expect(await link.getAttribute('download')).toBe(`${id}.txt`);
    const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    const received = await page.evaluate(async (address) => {
      const bytes = await (await fetch(address)).arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }, href);
    const seed = await readFile(path.resolve(import.meta.dirname, '../../seeds', `${id}.txt`));
    expect(received).toBe(createHash('sha256').update(seed).digest('hex'));
    if (browser === 'chromium') {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(await readFile((await download.path()) ?? '')).toEqual(seed);
      expect(download.suggestedFilename()).toBe(`${id}.txt`);
    }
  });

  test('that is unknown says so, and a meeting that no longer exists offers the nearest', async () => {
    const dataset = await readDataset();
    const { page } = await openPage(browser, '');
    await page.getByRole('listbox').waitFor();
    const visit = (address: string) =>
      page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
    await visit('/articles/nothing/');
    await page.getByRole('heading', { name: 'لا مقال بهذا العنوان.' }).waitFor();
    await visit('/meetings/2025-10-14-putin-sharaa/');
    await page.getByRole('heading', { name: 'لا لقاء بهذا العنوان' }).waitFor();
    const { id } = findMeeting(dataset, ...SUMMIT);
    await page
      .locator('.panel')
      .getByRole('link', { name: /أحمد الشرع/u })
      .click();
    await page.waitForURL((url) => url.pathname === `/${meetingPath(id)}`);
  });
});

eachBrowser('a link to words', (browser) => {
  test('is copied with a text fragment beside our own anchor, and opens there', async () => {
    const { id } = findArticle(await readDataset(), 'عنب بلدي');
    const { page } = await openPage(browser, articlePath(id));
    await waitForApp(page);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    });
    await page.getByRole('button', { name: 'الدليل التالي' }).click();
    await expect.poll(() => readMark(page)).toMatchObject({ seen: true });
    const mark = await readMark(page);
    await page.getByRole('button', { name: 'نسخ رابط هذه الكلمات' }).click();
    await page.getByText('نُسخ الرابط').waitFor();
    const [link = ''] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(link).toMatch(/#\d+-\d+:~:text=/u);

    const { page: other } = await openPage(browser, link);
    await expect.poll(() => readMark(other)).toMatchObject({ words: mark!.words, start: mark!.start, seen: true });
    // What the browser hides of the fragment is no nonsense to be dropped.
    expect(new URL(other.url()).hash).toContain(/#\d+-\d+/u.exec(link)?.[0]);
  });
});

eachBrowser('an address that leads nowhere', (browser) => {
  test('answers 404 with a way back in three languages, readable without JavaScript', async () => {
    const { page, errors } = await openPage(browser, 'somewhere/else/', { javaScriptEnabled: false });
    expect(await page.locator('a').count()).toBe(3);
    expect(new URL((await page.locator('a').first().getAttribute('href')) ?? '', page.url()).href).toBe(inject('site'));
    expect(errors.splice(0).join()).toContain('404');
  });

  test('that was a meeting’s opens the app there, which says so and offers the nearest meeting', async () => {
    const [meeting] = (await readDataset()).meetings;
    const { page, errors } = await openPage(browser, `${meetingPath(`${meeting?.id}-gone`)}?lang=en`);
    const panel = page.getByRole('region', { name: 'Meeting', exact: true });
    await panel.getByRole('heading', { name: 'No meeting at this address' }).waitFor();
    await panel.locator(`a[href*="${meetingPath(meeting?.id ?? '')}"]`).click();
    await page.waitForURL(`**/${meetingPath(meeting?.id ?? '')}?lang=en`);
    expect(errors.splice(0).join()).toContain('404');
  });

  test('that was an article’s opens the app there, which says so', async () => {
    const { page, errors } = await openPage(browser, 'articles/gone/?lang=en');
    await page.getByRole('heading', { name: 'No article at this address' }).waitFor();
    expect(errors.splice(0).join()).toContain('404');
  });
});
