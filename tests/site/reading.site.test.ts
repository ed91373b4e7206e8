import { expect, inject, test } from 'vitest';
import { articlePath, meetingPath } from '../../src/model/articlePath.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { eachBrowser, hostPage, openPage } from './site.ts';

/** What the built site publishes. */
async function readDataset(): Promise<Dataset> {
  return (await fetch(new URL('data/dataset.json', inject('site')))).json() as Promise<Dataset>;
}

eachBrowser('without JavaScript', (browser) => {
  test('the first page lists every meeting with a link that leads to its page', async () => {
    const { meetings } = await readDataset();
    const { page, errors } = await openPage(browser, '', { javaScriptEnabled: false });
    for (const { id } of meetings) {
      expect(await page.locator(`a[href$="${meetingPath(id)}"]`).count(), id).toBeGreaterThan(0);
    }
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    // Followed by its address: with JavaScript off, Firefox lets nothing be clicked from outside.
    const link = page.locator(`a[href$="${meetingPath(meetings[0]?.id ?? '')}"]`).first();
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(await page.locator('#app').innerText()).not.toBe('');
    expect(errors).toEqual([]);
  });

  test('an article’s page holds its text', async () => {
    const [article] = (await readDataset()).articles;
    const { page } = await openPage(browser, articlePath(article?.id ?? ''), { javaScriptEnabled: false });
    const first = article?.body[0];
    const words = article?.text.slice(first?.start, first?.end).slice(0, 60) ?? '';
    expect(words.length).toBeGreaterThan(20);
    expect((await page.locator('body').innerText()).replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' '));
  });
});

eachBrowser('an address that leads nowhere', (browser) => {
  test('answers 404 with a way back in three languages', async () => {
    const { page, errors } = await openPage(browser, 'meetings/1999-01-01-nobody/');
    expect(errors.join()).toContain('404');
    expect(await page.locator('a').count()).toBe(3);
    await page.locator('a').first().click();
    await page.waitForURL(inject('site'));
  });
});

eachBrowser('embedded on another origin in a sandbox', (browser) => {
  test('the page works without storage and without errors', async () => {
    const { meetings } = await readDataset();
    const address = new URL('?embed=1', inject('site')).href;
    const host = await hostPage(
      `<!doctype html><title>host</title><iframe title="embed" sandbox="allow-scripts" src="${address}" width="800" height="600"></iframe>`,
    );
    const { page, errors } = await openPage(browser, host);
    const frame = page.frameLocator('iframe');
    await frame
      .locator(`#list a[href*="${meetingPath(meetings[0]?.id ?? '')}"]`)
      .first()
      .waitFor();
    const embedded = page.frames().find((candidate) => candidate.url() === address);
    await expect.poll(() => embedded?.evaluate(() => document.scripts.length > 0 && window.origin)).toBe('null');
    // React marks the nodes it owns, so a key of its own on the root's child shows that the app has started.
    await expect
      .poll(() =>
        embedded?.evaluate(() => {
          const first = document.getElementById('app')?.firstElementChild;
          return Boolean(first && Object.keys(first).some((key) => key.startsWith('__react')));
        }),
      )
      .toBe(true);
    expect(errors).toEqual([]);
  });
});
