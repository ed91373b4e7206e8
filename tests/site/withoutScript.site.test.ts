import { expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { eachBrowser, sharePage } from './site.ts';

const squeeze = (text: string) => text.replace(/\s+/gu, ' ');

eachBrowser('without JavaScript', (browser) => {
  const reader = sharePage(browser, { javaScriptEnabled: false });
  const go = async (address: string) => {
    await reader.page.goto(new URL(address, inject('site')).href);
    return reader.page;
  };

  test('the first page shows its title and every meeting with date, people, place and links that lead on', async () => {
    const { meetings, people, places, corpus } = await readDataset();
    const page = await go('');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(corpus.title.ar);
    expect(await page.title()).toContain(corpus.title.ar);
    for (const { id, date, participants, place, articles } of meetings) {
      const entry = page.locator(`#m-${id}`);
      // What lies far below the screen is not laid out, but it is there.
      const words = (await entry.textContent()) ?? '';
      expect(words, id).toContain(date?.value.earliest.slice(0, 4));
      expect(words, id).toContain(String(Number(date?.value.earliest.slice(8, 10))));
      for (const { value } of participants) {
        expect(words, id).toContain(people.find((person) => person.id === value.person)?.name.ar);
      }
      expect(words, id).toContain(places.find((known) => known.id === place?.value.place)?.name.ar);
      expect(await entry.locator(`a[href$="/${meetingPath(id)}"]`).count(), id).toBe(1);
      for (const article of articles) {
        expect(await entry.locator(`a[href$="/${articlePath(article)}"]`).count(), article).toBe(1);
      }
    }
    await page.getByText('يحتاجان إلى JavaScript').waitFor();
  });

  test('nothing is offered that only a script could do', async () => {
    const page = await go('');
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    // Nor is anything promised that would never come.
    expect(await page.getByText('يُحمَّل الخط الزمني…').filter({ visible: true }).count()).toBe(0);
  });

  test('a meeting’s own page tells who, where and when, how it is known, and in which words', async () => {
    const dataset = await readDataset();
    const { id, date } = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const page = await go(meetingPath(id));
    expect(await page.locator('#panel-title').innerText()).toMatch(
      /(?=.*فلاديمير بوتين)(?=.*أحمد الشرع).*15 تشرين الأول\/أكتوبر 2025/u,
    );
    // Folded, and unfolded without a script.
    expect(squeeze((await page.locator('.fact').first().textContent()) ?? '')).toContain(
      squeeze(date!.evidence[0]!.quote),
    );
    const { article, start, end } = date!.evidence[0]!;
    expect(await page.locator(`a[href$="/${articlePath(article)}#${start}-${end}"]`).count()).toBeGreaterThan(0);
    expect(await page.title()).toContain('أحمد الشرع');
  });

  test('an article’s own page holds every paragraph of its text, with the evidence marked', async () => {
    const { id, body, text } = findArticle(await readDataset(), 'عنب بلدي');
    const page = await go(articlePath(id));
    const shown = squeeze((await page.locator('.reader-body').textContent()) ?? '');
    for (const { start, end } of body) {
      // What marks prove is named between the words, so only their beginnings are compared.
      expect(shown).toContain(squeeze(text.slice(start, Math.min(end, start + 12))));
    }
    expect(await page.locator('.reader-body mark').count()).toBeGreaterThan(3);
    const own = await page.locator('.reader-body').evaluate((element) => getComputedStyle(element).direction);
    expect(own).toBe('rtl');
  });

  test('the links of the pages lead to pages that are there', async () => {
    const page = await go('');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = [...new Set(links.map((link) => link.replace(/#.*$/u, '')))].filter((link) =>
      link.startsWith(inject('site')),
    );
    expect(own.length).toBeGreaterThan(15);
    const answers = await Promise.all(own.map(async (link) => `${(await fetch(link)).status} ${link}`));
    expect(answers.filter((answer) => !answer.startsWith('200'))).toEqual([]);
  });
});
