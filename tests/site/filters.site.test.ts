import type { Locator, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { Meeting } from '../../src/model/dataset.ts';
import { readBoxes } from './boxes.ts';
import { type } from './keyboard.ts';
import { readDataset } from './published.ts';
import { back, eachBrowser, forward, sharePage, waitForApp } from './site.ts';

const met = (meeting: Meeting, ...ids: string[]) =>
  ids.every((id) => meeting.participants.some(({ value }) => value.person === id));
const touches = ({ date }: Meeting, year: string) =>
  date !== null && date.value.earliest.slice(0, 4) <= year && year <= date.value.latest.slice(0, 4);

/** Ids of the meetings that the list shows, in its order. */
const readList = (page: Page) =>
  page.locator('#list li[id^="m-"]').evaluateAll((entries) => entries.map(({ id }) => id.slice(2)));

const findYear = (page: Page, year: string): Locator =>
  page.getByRole('group', { name: 'السنوات' }).getByRole('button', { name: new RegExp(`^${year}`, 'u') });

async function choosePerson(page: Page, part: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'ابحث عن شخص' });
  if (!(await search.isVisible())) await page.getByText('الأشخاص', { exact: true }).click();
  await search.focus();
  await type(page, part);
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(1);
  await page.getByRole('checkbox', { name: new RegExp(part, 'u') }).click();
  await page.keyboard.press('Escape');
}

const query = (page: Page) => new URL(page.url()).searchParams;

eachBrowser('the filters', (browser) => {
  const reader = sharePage(browser);
  const go = async (address: string) => {
    await reader.page.goto(new URL(address, inject('site')).href);
    await waitForApp(reader.page);
    return reader.page;
  };

  test('keep the meetings of a person found by a part of the name, on the list and on the timeline', async () => {
    const { meetings } = await readDataset();
    const expected = meetings.filter((meeting) => met(meeting, 'sergei-shoigu')).map(({ id }) => id);
    const page = await go('');
    await choosePerson(page, 'شويغو');
    await expect.poll(() => readList(page)).toHaveLength(expected.length);
    expect((await readList(page)).sort()).toEqual([...expected].sort());
    expect(query(page).getAll('person')).toEqual(['sergei-shoigu']);
    await expect.poll(async () => (await readBoxes(page)).length).toBe(expected.length);
  });

  test('find a person whose name is spelt without its hamza and in Latin letters too', async () => {
    const page = await go('');
    for (const part of ['الاسد', 'assad']) {
      const search = page.getByRole('searchbox', { name: 'ابحث عن شخص' });
      if (!(await search.isVisible())) await page.getByText('الأشخاص', { exact: true }).click();
      await search.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await type(page, part);
      await expect.poll(() => page.getByRole('checkbox').count(), { message: part }).toBe(1);
      expect(await page.getByRole('checkbox', { name: /بشار الأسد/u }).count(), part).toBe(1);
    }
    await type(page, 'زرقاء اليمامة');
    await page.getByText('لا أحد بهذا الاسم.').waitFor();
  });

  test('keep the meetings of any chosen year, and say beforehand how many there are', async () => {
    const { meetings } = await readDataset();
    const page = await go('');
    for (const year of ['2021', '2022', '2023', '2024', '2025']) {
      const count = meetings.filter((meeting) => touches(meeting, year)).length;
      const [, said = ''] = /^\d{4}\s*(\d+)/u.exec(await findYear(page, year).innerText()) ?? [];
      expect(said, year).toBe(String(count));
    }
    await findYear(page, '2023').click();
    await findYear(page, '2021').click();
    const expected = meetings.filter((meeting) => touches(meeting, '2021') || touches(meeting, '2023'));
    await expect.poll(() => readList(page)).toHaveLength(expected.length);
    expect(query(page).getAll('year')).toEqual(['2021', '2023']);
    expect(await findYear(page, '2023').getAttribute('aria-pressed')).toBe('true');
    expect(await findYear(page, '2022').getAttribute('aria-pressed')).toBe('false');
  });

  test('narrow each other, and count what each further choice would leave', async () => {
    const { meetings } = await readDataset();
    const page = await go('?year=2023');
    await page.getByText('الأشخاص', { exact: true }).click();
    const left = meetings.filter((meeting) => touches(meeting, '2023') && met(meeting, 'sergei-lavrov')).length;
    expect(left).toBe(1);
    await page.getByRole('checkbox', { name: /سيرغي لافروف.*يبقى لقاء واحد/u }).waitFor();
    await page.getByRole('checkbox', { name: /أحمد الشرع.*لا يبقى لقاء/u }).waitFor();
    await page.getByRole('checkbox', { name: /فلاديمير بوتين/u }).click();
    await page.getByRole('checkbox', { name: /بشار الأسد/u }).click();
    const expected = meetings.filter(
      (meeting) => touches(meeting, '2023') && met(meeting, 'vladimir-putin', 'bashar-al-assad'),
    );
    await expect.poll(() => readList(page)).toEqual(expected.map(({ id }) => id));
    expect(query(page).getAll('person')).toEqual(['vladimir-putin', 'bashar-al-assad']);
  });

  test('are taken away one by one by their chips, and all at once', async () => {
    const { meetings } = await readDataset();
    const page = await go('?person=vladimir-putin&person=bashar-al-assad&year=2023');
    const chips = page.getByRole('list', { name: 'التصفية الحالية' });
    await chips.getByRole('button', { name: 'إزالة «بشار الأسد»' }).click();
    await expect.poll(() => query(page).getAll('person')).toEqual(['vladimir-putin']);
    await chips.getByRole('button', { name: 'إزالة «2023»' }).click();
    await expect.poll(() => query(page).getAll('year')).toEqual([]);
    expect(await readList(page)).toHaveLength(meetings.filter((meeting) => met(meeting, 'vladimir-putin')).length);
    await page.getByRole('button', { name: 'مسح التصفية' }).click();
    await expect.poll(() => readList(page)).toHaveLength(meetings.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('that leave nothing say which of them to take away, and what that would leave', async () => {
    const { meetings } = await readDataset();
    const page = await go('?person=ahmed-al-sharaa&year=2021');
    await page.getByText('لا لقاء يجمع هذه الاختيارات كلها').waitFor();
    expect(await readList(page)).toEqual([]);
    await page.getByRole('button', { name: /من دون أحمد الشرع/u }).waitFor();
    await page.getByRole('button', { name: /من دون سنة 2021.*لقاء واحد/su }).click();
    await expect
      .poll(() => readList(page))
      .toEqual([meetings.find((meeting) => met(meeting, 'ahmed-al-sharaa'))?.id ?? '']);
    expect(new URL(page.url()).search).toBe('?person=ahmed-al-sharaa');
    await expect.poll(async () => (await readBoxes(page)).length).toBe(1);
  });

  test('are steps: back takes the last choice away, forward brings it again, and a reload keeps it', async () => {
    const page = await go('');
    const all = await readList(page);
    await findYear(page, '2025').click();
    await expect.poll(() => readList(page)).not.toHaveLength(all.length);
    const of2025 = await readList(page);
    await choosePerson(page, 'لافروف');
    await expect.poll(() => readList(page)).not.toHaveLength(of2025.length);
    const both = await readList(page);
    await back(page);
    await expect.poll(() => readList(page)).toEqual(of2025);
    await back(page);
    await expect.poll(() => readList(page)).toEqual(all);
    await forward(page);
    await forward(page);
    await expect.poll(() => readList(page)).toEqual(both);
    await page.reload();
    await expect.poll(() => readList(page)).toEqual(both);
    expect(await findYear(page, '2025').getAttribute('aria-pressed')).toBe('true');
  });

  test('that are nonsense in the address are ignored and dropped from it', async () => {
    const { meetings } = await readDataset();
    const page = await go(
      '?year=nonsense&person=%3Cb%3E&year=2023&year=2023&theme=blue&lang=xx&view=pie&lanes=1&x=1#zz',
    );
    await expect.poll(() => new URL(page.url()).search).toBe('?year=2023');
    expect(new URL(page.url()).hash).toBe('');
    expect(await readList(page)).toHaveLength(meetings.filter((meeting) => touches(meeting, '2023')).length);
  });
});
