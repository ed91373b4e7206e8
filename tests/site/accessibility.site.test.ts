import { expect, inject, test } from 'vitest';
import { articlePath } from '../../src/model/articlePath.ts';
import { findBoxes, readBoxes, rest } from './boxes.ts';
import { findExcess } from './everyView.ts';
import { enter, readFocus } from './keyboard.ts';
import { findArticle, readDataset } from './published.ts';
import { eachBrowser, openPage, waitForApp } from './site.ts';
import { LANGUAGES } from './words.ts';

eachBrowser('a reader’s own settings', (browser) => {
  test('reduced motion moves the window of the timeline in one frame, and otherwise it glides', async () => {
    const count = async (reducedMotion: boolean) => {
      const { page } = await openPage(browser, '', { reducedMotion });
      await readBoxes(page);
      await page.evaluate(() => {
        const seen = new Set<number>();
        Object.assign(window, { seen });
        const look = () => {
          const box = document.querySelector('.lt-frame [role="option"]');
          if (box) seen.add(Math.round(box.getBoundingClientRect().left));
          requestAnimationFrame(look);
        };
        look();
      });
      const places = () => page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size);
      await page.getByRole('button', { name: 'تقريب' }).click();
      await expect.poll(places).toBeGreaterThan(1);
      await rest(page);
      return places();
    };
    expect(await count(true)).toBe(2);
    // How many more than two depends on how many frames the machine has to spare.
    expect(await count(false)).toBeGreaterThan(2);
  });

  test('forced colours leave focus, marks, chosen years and boxes to be seen', async () => {
    const dataset = await readDataset();
    const { id } = findArticle(dataset, 'عنب بلدي');
    const { page } = await openPage(browser, articlePath(id), { forcedColors: true });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await waitForApp(page);
    await enter(page, page.getByRole('button', { name: 'الدليل التالي' }));
    await expect.poll(() => readFocus(page)).toMatchObject({ what: expect.stringMatching(/^mark/u), shown: true });
    const mark = await page
      .locator('.reader-body mark:not([data-current])')
      .first()
      .evaluate((element) => {
        const own = getComputedStyle(element);
        const around = getComputedStyle(element.closest('p') ?? document.body);
        return (
          own.backgroundColor !== around.backgroundColor ||
          own.textDecorationLine !== 'none' ||
          Number.parseFloat(own.borderBottomWidth) > 0
        );
      });
    expect(mark).toBe(true);

    await page.goto(new URL('?year=2023', inject('site')).href);
    await readBoxes(page);
    const borders = await findBoxes(page)
      .first()
      .evaluate((box) => {
        const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(box);
        return (Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none') || outlineStyle !== 'none';
      });
    expect(borders).toBe(true);
    const year = (name: RegExp) =>
      page
        .getByRole('button', { name })
        .first()
        .evaluate((button) => {
          const { outlineStyle, borderTopColor, backgroundColor } = getComputedStyle(button);
          return `${outlineStyle} ${borderTopColor} ${backgroundColor}`;
        });
    expect(await year(/^2023/u)).not.toBe(await year(/^2022/u));
  });

  test.each(LANGUAGES)('wider spacing of letters, words and lines cuts nothing off, in %s', async (lang) => {
    const { page } = await openPage(browser, `?view=list&lang=${lang}`, { viewport: { width: 320, height: 640 } });
    await page.locator('.entry').first().waitFor();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await findExcess(page)).toBe(0);
    const cut = await page
      .locator('.entry, .site-head, .filters')
      .evaluateAll((parts) =>
        parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ className }) => className),
      );
    expect(cut).toEqual([]);
  });
});
