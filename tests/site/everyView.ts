import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { articleDataPath, articlePath, meetingPath } from '../../src/model/articlePath.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { BrowserName } from '../browsers/launch.ts';
import { addAxe, runAxe } from './axe.ts';
import { readBoxes } from './boxes.ts';
import { findArticle, findMeeting, readDataset } from './published.ts';
import { inBrowser, openPage, sharePage, waitForApp } from './site.ts';
import { LANGUAGES, type Language, WORDS } from './words.ts';

const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
/** Under dark colours of the reader's system only what follows the system looks otherwise. */
const ON_SYSTEM = { light: THEMES, dark: ['auto'] } as const;
const WIDTHS = [320, 768, 1280];
/** The article that the server refuses. */
const REFUSED = 'المدن';

interface View {
  name: string;
  /** Path and parameters. */
  address: string;
  /** What shows that the view is there. */
  ready(page: Page, lang: Language): Promise<void>;
}

function listViews(dataset: Dataset): View[] {
  const summit = findMeeting(dataset, 'vladimir-putin', 'bashar-al-assad', 'faisal-mekdad');
  const told = findArticle(dataset, 'عنب بلدي');
  const { start, end } = dataset.meetings
    .flatMap(({ date }) => date?.evidence ?? [])
    .find(({ article }) => article === told.id)!;
  return [
    {
      name: 'timeline',
      address: '?view=timeline',
      ready: async (page) => {
        await readBoxes(page);
      },
    },
    { name: 'list', address: '?view=list', ready: (page) => page.locator('.entry').first().waitFor() },
    {
      name: 'meeting',
      address: `${meetingPath(summit.id)}?view=list`,
      ready: async (page) => {
        await page.locator('.panel .facts').waitFor();
        // With every answer to "how do we know?" unfolded.
        await page.locator('.panel').evaluate((panel) => {
          for (const details of panel.querySelectorAll('details')) details.open = true;
        });
        await page.locator('.quote-around').first().waitFor({ state: 'attached' });
      },
    },
    {
      name: 'article',
      address: `${articlePath(told.id)}?view=list#${start}-${end}`,
      ready: (page) => page.locator('.reader mark[data-current]').first().waitFor(),
    },
    {
      name: 'filters open',
      address: '?view=list&year=2023',
      ready: async (page, lang) => {
        const unfold = page.locator('button[aria-controls]', { hasText: WORDS[lang].filters.open });
        if ((await unfold.isVisible()) && (await unfold.getAttribute('aria-expanded')) === 'false')
          await unfold.click();
        const search = page.locator('#people-search');
        if (!(await search.isVisible())) await page.locator('.people > summary').click();
        await search.waitFor();
      },
    },
    {
      name: 'empty',
      address: '?view=list&person=ahmed-al-sharaa&year=2021',
      ready: (page) => page.locator('#list .empty').waitFor(),
    },
    {
      name: 'error',
      address: `${articlePath(findArticle(dataset, REFUSED).id)}?view=list`,
      ready: (page) => page.getByRole('alert').waitFor(),
    },
  ];
}

/** Goes to another address of the page without loading it, as a link within it does. */
async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${address}`);
}

/** How wide the page is beyond the window. */
export const findExcess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is smaller than 24 px, without links within a sentence and what is not shown. */
const findSmallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, summary, input, select, [role="slider"], [role="option"]',
      ),
    ]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]'),
      )
      .map((element) => {
        const own = element.getBoundingClientRect();
        const label = element.matches('input') ? element.closest('label')?.getBoundingClientRect() : undefined;
        // A link's pressable part may be larger than its words.
        const over = getComputedStyle(element, '::after');
        const stretched = over.position === 'absolute' && over.content !== 'none' ? element.closest('li') : null;
        const rect = label ?? stretched?.getBoundingClientRect() ?? own;
        return { element, width: rect.width, height: rect.height };
      })
      .filter(({ element, width, height }) => {
        if (width === 0 || height === 0 || element.matches('.skip')) return false;
        const display = getComputedStyle(element).display;
        const inSentence = display === 'inline' && element.closest('p, blockquote, td') !== null;
        return !inSentence && (width < 24 || height < 24);
      })
      .map(
        ({ element, width, height }) =>
          `${element.localName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}: ${Math.round(width)}×${Math.round(height)}`,
      ),
  );

/** Words of different elements that nothing parts: Arabic letters join over them, and the last one of a word loses its shape. */
const findJoined = (page: Page) =>
  page.evaluate(() => {
    const isArabic = (letter = '') => /(?=\p{L})\p{Script=Arabic}/u.test(letter);
    const isApart = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element);
      if (!['inline', 'contents'].includes(display) || unicodeBidi.includes('isolate')) return true;
      const around = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      return element.matches('br, svg') || around.some((content) => !['none', 'normal', '""'].includes(content));
    };
    const joined = new Set<string>();
    let before = '';
    const visit = (node: Node) => {
      if (node instanceof Text && node.data !== '') {
        if (isArabic(before.at(-1)) && isArabic(node.data[0]))
          joined.add(`${before.slice(-20)}|${node.data.slice(0, 20)}`);
        before = node.data;
      }
      if (!(node instanceof Element) || !node.checkVisibility()) return;
      const apart = isApart(node);
      if (apart) before = '';
      node.childNodes.forEach(visit);
      if (apart) before = '';
    };
    visit(document.body);
    return [...joined];
  });

/** The tests of every view by the rules of axe, in one browser: a file for each, so that they run beside each other. */
export function testEveryView(browser: BrowserName): void {
  inBrowser(browser, 'axe finds nothing wrong and nothing it cannot tell', () => {
    describe.each(['light', 'dark'] as const)('on a system with %s colours', (system) => {
      // Without motion, so that no colour is met halfway to another.
      const reader = sharePage(browser, { theme: system, reducedMotion: true });

      test.each(LANGUAGES)(
        'in every view, width and theme, without sideways scrolling and with targets of 24 px, in %s',
        { timeout: 300_000 },
        async (lang) => {
          const { page, errors } = reader;
          const dataset = await readDataset();
          const refused = articleDataPath(findArticle(dataset, REFUSED).id, 'json');
          await page.route(`**/${refused}`, (route) => route.fulfill({ status: 503, body: '' }));
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(new URL(`?lang=${lang}`, inject('site')).href);
          await waitForApp(page);
          await addAxe(page);
          const found: string[] = [];
          // A page is loaded once, and a view opened once: what changes in place is the window and the colours.
          for (const { name, address, ready } of listViews(dataset)) {
            const [rest = '', hash] = address.split('#');
            const wear = async (theme: string) => {
              await visit(page, `${rest}&lang=${lang}&theme=${theme}${hash ? `#${hash}` : ''}`);
              await page.locator(`html[data-theme="${theme}"][lang="${lang}"]`).waitFor();
            };
            await wear('auto');
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 });
              await ready(page, lang);
              for (const theme of ON_SYSTEM[system]) {
                await wear(theme);
                const lines = await runAxe(page);
                found.push(...lines.map((line) => `${name}, ${theme}, ${width} px: ${line}`));
              }
              const excess = await findExcess(page);
              if (excess > 0) found.push(`${name}, ${width} px: the page is ${excess} px too wide`);
              found.push(...(await findSmallTargets(page)).map((target) => `${name}, ${width} px: small ${target}`));
              found.push(...(await findJoined(page)).map((words) => `${name}, ${width} px: joined ${words}`));
            }
          }
          // The refusals are ours, and React reports what they lead to.
          const isOurs = (error: string) => error.includes('503') || error === 'error: Error';
          expect(errors.some(isOurs)).toBe(true);
          expect(errors.splice(0).filter((error) => !isOurs(error))).toEqual([]);
          expect([...new Set(found)]).toEqual([]);
        },
      );
    });

    test.each(['light', 'dark'] as const)(
      'in colours that are those asked for, on a system with %s ones',
      async (system) => {
        const papers = new Map<string, string>();
        const { page } = await openPage(browser, '', { theme: system, reducedMotion: true });
        await waitForApp(page);
        for (const theme of THEMES) {
          await visit(page, `?theme=${theme}`);
          await page.locator(`html[data-theme="${theme}"]`).waitFor();
          papers.set(theme, await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
        }
        expect(papers.get('auto')).toBe(papers.get(system));
        expect(new Set(papers.values()).size).toBe(3);
      },
    );

    test('and would notice pale words, also where axe cannot tell, and a name that says something else', async () => {
      const { page } = await openPage(browser, '?view=list', { reducedMotion: true });
      await waitForApp(page);
      await addAxe(page);
      expect(await runAxe(page)).toEqual([]);
      await page.locator('#list').evaluate((list) => {
        for (const words of ['كلمات باهتة', 'ص']) {
          const pale = document.createElement('p');
          pale.textContent = words;
          pale.style.color = 'rgb(200, 200, 200)';
          list.append(pale);
        }
        const button = document.createElement('button');
        button.textContent = 'نص';
        button.ariaLabel = 'اسم';
        list.append(button);
      });
      const found = (await runAxe(page)).join('\n');
      expect(found).toMatch(/^violates color-contrast: /mu);
      expect(found).toMatch(/^leaves open color-contrast: \d\.\d+ .*ص/mu);
      expect(found).toMatch(/^violates label-content-name-mismatch: /mu);
    });

    test('on the page of an address that leads nowhere', async () => {
      const { page, errors } = await openPage(browser, 'about:blank');
      // As it is before the app takes it over.
      await page.route(/\/assets\/start-[^/]*\.js/u, () => {});
      await page.goto(new URL('nowhere/', inject('site')).href);
      await addAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await runAxe(page)).toEqual([]);
        expect(await findExcess(page)).toBe(0);
      }
      expect(errors.splice(0).join()).toContain('404');
    });

    test('when the picture, the settings and the list of keys are open', async () => {
      const { page } = await openPage(browser, '', { reducedMotion: true });
      await readBoxes(page);
      await addAxe(page);
      await page.getByText('من التقى من').first().click();
      await page.locator('[data-who] button').first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      await page.getByText('الإعدادات').click();
      expect(await runAxe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'قائمة المفاتيح' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await runAxe(page)).toEqual([]);
    });
  });
}
