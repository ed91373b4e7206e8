import '../../../src/app/styles.css';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ArticleReader, EmbedDialog, MeetingPanel } from '../../../src/app/page/views.ts';
import type { Article } from '../../../src/model/dataset.ts';
import { renderApp } from '../renderApp.tsx';

const user = userEvent.setup();
const entries = () => screen.getAllByRole('listitem').filter((item) => item.classList.contains('entry'));

// What opens in the panel loads beforehand, so that a slow machine's load is not what a test waits for.
beforeAll(async () => {
  renderApp();
  await Promise.all([MeetingPanel.preload(), ArticleReader.preload(), EmbedDialog.preload()]);
  cleanup();
});
beforeEach(() => {
  document.documentElement.dir = 'rtl';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the list', () => {
  it('names each meeting by its people, date and place', async () => {
    renderApp();
    expect(screen.getByRole('link', { name: 'ناصر الشامي وبيتروف 15 آذار/مارس 2023 موسكو' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '2021',
      '2023',
    ]);
  });

  it('holds every entry, with what marks it, inside what its year paints', () => {
    renderApp();
    for (const entry of entries()) {
      const inner = entry.getBoundingClientRect();
      const outer = entry.closest('.list-year')!.getBoundingClientRect();
      expect(inner.left).toBeGreaterThanOrEqual(outer.left);
      expect(inner.right).toBeLessThanOrEqual(outer.right);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

describe('the filters', () => {
  it('keep the meetings of a person who is found by a part of the name', async () => {
    const store = renderApp();
    await user.click(screen.getByText('الأشخاص'));
    await user.type(screen.getByRole('searchbox', { name: 'ابحث عن شخص' }), 'شامي');
    await user.click(screen.getByRole('checkbox', { name: /ناصر الشامي.*يبقى لقاءان/u }));
    expect(entries()).toHaveLength(2);
    expect(store.steps).toEqual(['push /?person=nasser&view=list']);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('لقاءان يطابقان التصفية'));
  });

  it('say how many meetings each year has, and take a year as a step', async () => {
    const store = renderApp();
    await user.click(screen.getByRole('button', { name: /2023.*لقاءان/u }));
    expect(entries()).toHaveLength(2);
    expect(screen.getByRole('button', { name: /2023.*لقاءان/u })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'إزالة «2023»' }));
    expect(store.steps).toEqual(['push /?year=2023&view=list', 'push /?view=list']);
  });

  it('say which choice to take away when nothing is found', async () => {
    renderApp({ people: ['salem'], years: ['2023'] });
    expect(screen.getByText('لا لقاء يجمع هذه الاختيارات كلها')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /من دون سنة 2023/u }));
    expect(entries()).toHaveLength(1);
  });
});

describe('a meeting', () => {
  it('opens as a sentence, tells how each fact is known, and gives the focus back when it closes', async () => {
    renderApp();
    await user.click(screen.getByRole('link', { name: /ناصر الشامي وبيتروف/u }));
    const title = await screen.findByRole('heading', { level: 2, name: /أجرى ناصر الشامي وبيتروف محادثات في موسكو/u });
    await waitFor(() => expect(title).toHaveFocus());
    const panel = screen.getByRole('region', { name: 'لقاء' });
    await user.click(within(panel).getByText(/\(أين\)/u));
    expect(within(panel).getByText(/جرى اللقاء خلال الزيارة نفسها/u)).toBeVisible();
    expect(within(panel).getAllByRole('link', { name: /اقرأها في المقال/u })[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/\/articles\/a\/\?view=list#0-4$/u),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('link', { name: /ناصر الشامي وبيتروف/u })).toHaveFocus());
  });

  it('whose date rests on what an editor knows says so, with the rule, the note and the source', async () => {
    renderApp({ route: { kind: 'meeting', id: '2021-09-13-salem-petrov' } });
    const panel = await screen.findByRole('region', { name: 'لقاء' });
    expect(within(panel).getAllByText('محرّر')[0]).toBeVisible();
    await user.click(await within(panel).findByText(/\(متى\)/u));
    for (const words of [/يقول المقال «أمس»/u, /يستند هذا إلى تاريخ نشر/u, 'عنوان الصفحة يحمل التاريخ', 'موقع الصحيفة'])
      expect(within(panel).getByText(words)).toBeVisible();
  });

  it('that does not exist says so and offers the nearest', async () => {
    renderApp({ route: { kind: 'meeting', id: '2023-03-14-petrov-nasser' } });
    expect(await screen.findByRole('heading', { level: 2, name: 'لا لقاء بهذا العنوان' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'ناصر الشامي وبيتروف، 15 آذار/مارس 2023' })).toBeVisible();
  });
});

describe('on a narrow screen', () => {
  beforeEach(() => page.viewport(375, 700));
  afterEach(() => page.viewport(1280, 800));

  it('the sheet closes when its bar is pulled down far enough, and stays when it is not', async () => {
    const store = renderApp({ route: { kind: 'meeting', id: '2021-09-13-salem-petrov' } });
    const panel = await screen.findByRole('region', { name: 'لقاء' });
    const bar = panel.querySelector('.panel-bar');
    if (!bar) throw new Error('the panel has no bar');
    const pull = async (to: number) => {
      const point = (type: string, clientY: number) =>
        act(async () =>
          bar.dispatchEvent(
            new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientY, pointerType: 'touch' }),
          ),
        );
      await point('pointerdown', 20);
      await point('pointermove', to);
      const moved = panel.style.translate;
      await new Promise((resolve) => setTimeout(resolve, 250));
      await point('pointerup', to);
      return moved;
    };
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
    expect(await pull(80)).toBe('0px 60px');
    expect(panel.style.translate).toBe('');
    expect(store.steps).toEqual([]);
    await pull(220);
    expect(store.steps).toEqual(['push /?view=list']);
    expect(screen.queryByRole('region', { name: 'لقاء' })).toBeNull();
  });

  it('the sheet has buttons to close it', async () => {
    renderApp({ route: { kind: 'meeting', id: '2021-09-13-salem-petrov' } });
    const panel = await screen.findByRole('region', { name: 'لقاء' });
    expect(within(panel).getByRole('link', { name: 'كل اللقاءات' })).toBeVisible();
    expect(within(panel).getByRole('link', { name: 'إغلاق' })).toBeVisible();
  });
});

describe('an article', () => {
  const text = 'وصل الوزير إلى موسكو.';
  const article: Article = {
    id: 'a',
    text,
    title: null,
    publisher: null,
    attribution: null,
    published: null,
    body: [{ kind: 'paragraph', start: 0, end: text.length }],
    statements: [],
  };

  it('that cannot be fetched says so, can be tried again, and opens at the words', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    fetch.mockResolvedValueOnce(new Response('', { status: 503 }));
    fetch.mockResolvedValueOnce(Response.json(article));
    vi.stubGlobal('fetch', fetch);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const store = await act(async () =>
      renderApp({ route: { kind: 'article', id: 'a', words: { start: 4, end: 10 } } }),
    );
    const retry = await screen.findByRole('button', { name: 'إعادة المحاولة' });
    await act(async () => retry.click());
    const words = await screen.findByText('الوزير', { selector: 'mark span' });
    const mark = words.closest('mark');
    await waitFor(() => expect(mark).toHaveFocus());
    expect(words.closest('[lang=ar]')).toHaveAttribute('dir', 'rtl');
    expect(entries()).toHaveLength(3);
    await user.keyboard('n');
    expect(store.steps.at(-1)).toMatch(/^replace .*#0-4$/u);
  });
});

describe('the direction of time', () => {
  it('is a choice that the address keeps, and the list of keys is mirrored with it', async () => {
    const store = renderApp();
    const keyOf = (meaning: RegExp) => screen.getByText(meaning).closest('div')?.querySelector('kbd')?.textContent;
    await user.click(screen.getByRole('button', { name: 'قائمة المفاتيح' }));
    expect(keyOf(/^لقاء لاحق/u)).toBe('←');
    await user.click(screen.getByRole('button', { name: 'إغلاق' }));
    await user.click(screen.getByText('الإعدادات'));
    await user.click(screen.getByRole('radio', { name: 'من اليسار' }));
    expect(store.steps).toEqual(['replace /?view=list&direction=ltr']);
    expect(keyOf(/^لقاء لاحق/u)).toBe('→');
    expect(keyOf(/^لقاء سابق/u)).toBe('←');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
});

describe('the snippet for other pages', () => {
  it('is copied from a dialog, and not offered inside another page', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    renderApp({ years: ['2023'] });
    await user.click(screen.getByRole('button', { name: 'تضمين' }));
    const dialog = await screen.findByRole('dialog', { name: 'تضمين هذه الصفحة' });
    await user.click(within(dialog).getByRole('button', { name: 'نسخ' }));
    expect(await within(dialog).findByText('نُسخت.')).toBeVisible();
    expect(written).toHaveBeenCalledWith(expect.stringMatching(/^<iframe src=".+year=2023.+embed=1" title="لقاءات"/u));
    await user.click(within(dialog).getByRole('button', { name: 'إغلاق' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    cleanup();
    renderApp({ embed: true });
    expect(screen.queryByRole('button', { name: 'تضمين' })).toBeNull();
  });
});

describe('the language', () => {
  it('changes without loading, and the direction with it', async () => {
    const store = renderApp();
    await user.click(screen.getByRole('link', { name: 'English' }));
    expect(await screen.findByRole('link', { name: /Nasser al-Shami and Petrov 15 March 2023 Moscow/u })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(store.steps).toEqual(['replace /?view=list&lang=en']);
  });
});
