import { expect, inject, test } from 'vitest';
import { meetingPath } from '../../src/model/articlePath.ts';
import { findMeeting, readDataset } from './published.ts';
import { eachBrowser, openPage, waitForApp } from './site.ts';

eachBrowser('a part of the page that fails', (browser) => {
  test.each([
    ['cannot be fetched', { status: 503, body: '' }],
    ['breaks', { contentType: 'text/javascript', body: 'export default () => { throw new Error("broken"); };' }],
  ])('leaves the list as it was, when the timeline %s', async (_, answer) => {
    const { meetings } = await readDataset();
    const { page, errors } = await openPage(browser, 'about:blank');
    await page.route(/\/assets\/Timeline-[^/]+\.js$/u, (route) => route.fulfill(answer));
    await page.goto(inject('site'));
    await page.getByText('تعذّر عرض الخط الزمني').waitFor();
    expect(await page.locator('.entry').count()).toBe(meetings.length);
    await page.getByRole('button', { name: /^2025/u }).click();
    await expect.poll(() => page.locator('.entry').count()).toBe(3);
    expect(errors.splice(0)).not.toEqual([]);
  });

  test('says so in the panel, and leaves the list, when what shows a meeting breaks', async () => {
    const dataset = await readDataset();
    const { id } = findMeeting(dataset, 'vladimir-putin', 'ahmed-al-sharaa');
    const { page, errors } = await openPage(browser, 'about:blank');
    await page.route(/\/assets\/MeetingPanel-[^/]+\.js$/u, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(new URL('?view=list', inject('site')).href);
    await waitForApp(page);
    await page
      .locator(`.entry a[href*="${meetingPath(id)}"]`)
      .first()
      .click();
    await page.getByText('القائمة ما زالت سليمة').waitFor();
    expect(await page.locator('.entry:visible').count()).toBe(dataset.meetings.length);
    expect(errors.splice(0)).not.toEqual([]);
    // Firefox remembers for as long as a page is open which scripts it could not have.
    if (browser === 'firefox') return;
    await page.unrouteAll();
    await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
    await page.locator('.panel .facts').waitFor();
  });
});
