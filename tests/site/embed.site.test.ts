import type { Frame, FrameLocator, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { articleDataPath } from '../../src/model/articlePath.ts';
import type { BrowserName } from '../browsers/launch.ts';
import { findMeeting, readDataset } from './published.ts';
import { eachBrowser, hostPage, openPage, waitForApp } from './site.ts';

/** A page of another origin, longer than the window, that frames the site without an origin of its own. */
function host(address: string, attributes = 'sandbox="allow-scripts" width="1100" height="500"'): Promise<string> {
  return hostPage(`<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title>
<style>body { margin: 0 } p { block-size: 600px; margin: 0 } iframe { display: block; border: 0 }</style>
<h1>News</h1><iframe title="meetings" ${attributes} src="${new URL(address, inject('site')).href}"></iframe><p>More.</p>`);
}

async function openEmbed(
  browser: BrowserName,
  address: string,
): Promise<{ page: Page; frame: FrameLocator; embedded: Frame }> {
  const { page } = await openPage(browser, await host(address));
  const frame = page.frameLocator('iframe');
  await frame.locator('#list').waitFor();
  const embedded = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!embedded) throw new Error('The frame is not there');
  await waitForApp(embedded);
  return { page, frame, embedded };
}

eachBrowser('embedded on another origin in a sandbox', (browser) => {
  test('the page starts without origin and storage, and without header and footer', async () => {
    const { meetings } = await readDataset();
    const { frame, embedded } = await openEmbed(browser, '?embed=1');
    const blocked = await embedded.evaluate(() => {
      try {
        return `${window.origin} ${localStorage.length}`;
      } catch (error) {
        return `${window.origin} ${(error as Error).name}`;
      }
    });
    expect(blocked).toBe('null SecurityError');
    await frame.getByRole('listbox').waitFor();
    await expect.poll(() => frame.getByRole('listbox').getByRole('option').count()).toBe(meetings.length);
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByRole('contentinfo').count()).toBe(0);
    expect(await frame.getByRole('link', { name: 'افتح الصفحة كاملة' }).getAttribute('target')).toBe('_blank');
  });

  test('filters, meetings and articles open in it', async () => {
    const dataset = await readDataset();
    const meeting = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const { page, frame } = await openEmbed(browser, '?embed=1&view=list');
    await frame.getByRole('button', { name: /^2025/u }).click();
    await expect.poll(() => frame.locator('.entry').count()).toBe(3);
    await frame.locator(`#m-${meeting.id} a`).first().click();
    await frame.getByRole('heading', { level: 2, name: /15 تشرين الأول\/أكتوبر 2025/u }).waitFor();
    // Unfolded, the words are shown with what stands around them.
    const fetched = page.waitForResponse((response) =>
      response.url().endsWith(articleDataPath(meeting.articles[0]!, 'json')),
    );
    await frame.getByText('كيف نعرف؟ (متى)').first().click();
    await frame.getByRole('link', { name: 'اقرأها في المقال' }).first().click();
    await frame.locator('mark[data-current]').first().waitFor();
    expect((await fetched).status()).toBe(200);
    // The address of the frame cannot be written, and need not be.
    await frame.getByRole('link', { name: 'إغلاق' }).click();
    await frame.locator('.entry').first().waitFor();
  });

  test.each(['?embed=1', '?embed=1&view=list'])('the wheel over it scrolls the page around it: %s', async (address) => {
    const { page } = await openPage(browser, await host(address, 'sandbox="allow-scripts" width="1200" height="3000"'));
    await page.frameLocator('iframe').locator('.entry').first().waitFor();
    if (!address.includes('list')) await page.frameLocator('iframe').getByRole('listbox').waitFor();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('a frame that is lower than its content scrolls first itself, and then the page around it', async () => {
    const { page, frame, embedded } = await openEmbed(browser, '?embed=1&view=list');
    await frame.locator('.entry').last().waitFor();
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => embedded.evaluate(() => scrollY)).toBeGreaterThan(50);
    await embedded.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 200);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(50);
  });
});

test('the language, the colours and the filter of an embed come from its address', async () => {
  const { frame } = await openEmbed('chromium', '?embed=1&lang=en&theme=dark&year=2022');
  await frame
    .getByRole('button', { name: 'Remove “2022”' })
    .or(frame.getByRole('button', { name: /2022/u }))
    .first()
    .waitFor();
  await expect.poll(() => frame.locator('.entry').count()).toBe(1);
  const root = frame.locator('html');
  expect([
    await root.getAttribute('lang'),
    await root.getAttribute('dir'),
    await root.getAttribute('data-theme'),
  ]).toEqual(['en', 'ltr', 'dark']);
});
