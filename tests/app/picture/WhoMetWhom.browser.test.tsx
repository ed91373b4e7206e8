import i18next from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ar from '../../../src/app/i18n/timeline.ar.json';
import en from '../../../src/app/i18n/timeline.en.json';
import WhoMetWhom from '../../../src/app/picture/WhoMetWhom.tsx';
import type { Locale } from '../../../src/model/languages.ts';
import { meetings, toData } from '../timeline/corpus.ts';

let root: Root | undefined;
let host: HTMLElement | undefined;

afterEach(() => {
  root?.unmount();
  host?.remove();
});

async function render(locale: Locale, own = meetings): Promise<string[][]> {
  const words = i18next.createInstance();
  await words.use(initReactI18next).init({ lng: locale, resources: { ar, en }, defaultNS: 'timeline' });
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  const filtered: string[][] = [];
  flushSync(() =>
    root?.render(
      <I18nextProvider i18n={words}>
        <WhoMetWhom meetings={own} data={toData()} locale={locale} onFilter={(people) => filtered.push(people)} />
      </I18nextProvider>,
    ),
  );
  return filtered;
}

/** Found as a reader finds it, and pressed by script: Firefox's driver cannot press inside the frame of these tests. */
function press(name: string | RegExp): void {
  const button = page.getByRole('button', { name }).first().element() as HTMLElement;
  flushSync(() => button.click());
}

test('a name filters by one person, a number by the two who met', async () => {
  const filtered = await render('ar');
  press(/^نبيل السالم|نبيل السالم سوريا/u);
  press('إيغور أورلوف ونبيل السالم: لقاءان');
  expect(filtered).toEqual([['s-salem'], ['r-orlov', 's-salem']]);
});

test.each([
  ['ar', 1],
  ['en', -1],
] as const)(
  'the first country stands at the start of the line in %s, and lines end at their people',
  async (locale, side) => {
    await render(locale);
    const near = document.querySelector('.who-near')!.getBoundingClientRect();
    const far = document.querySelector('.who-far')!.getBoundingClientRect();
    expect(Math.sign(near.left - far.left)).toBe(side);
    for (const line of document.querySelectorAll<SVGPathElement>('.who-lines path')) {
      const { left, right } = line.getBoundingClientRect();
      const between = document.querySelector('.who-between')!.getBoundingClientRect();
      expect(Math.abs(left - between.left)).toBeLessThan(8);
      expect(Math.abs(right - between.right)).toBeLessThan(8);
    }
  },
);

test('the same stands in a table', async () => {
  const filtered = await render('en');
  press('Show as a table');
  const rows = [...document.querySelectorAll('.who-table tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toBe('Huda Abu QasimAnna Belova2 meetings');
  press('2 meetings');
  expect(filtered).toEqual([['s-qasim', 'r-belova']]);
});

test('says so where nobody met', async () => {
  await render('ar', []);
  await expect.element(page.getByText('لا لقاءات معقودة')).toBeVisible();
});
