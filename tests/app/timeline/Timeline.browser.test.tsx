import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Person } from '../../../src/model/dataset.ts';
import { meeting, meetings, toData } from './corpus.ts';
import { area, box, boxes, cleanUp, click, drawn, hover, nameOf, renderTimeline } from './render.tsx';

afterEach(cleanUp);

const FIRST = 'نبيل السالم وإيغور أورلوف، 3 شباط 2021';
const LAST = 'هدى أبو قاسم وإيغور أورلوف، 24 كانون الأول 2025';
const DAY = 'نبيل السالم وإيغور أورلوف، 15 آذار 2023';

function whole(element: HTMLElement): boolean {
  const own = element.getBoundingClientRect();
  const around = area();
  return own.left >= around.left - 1 && own.right <= around.right + 1;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

function press(...keys: string[]): Promise<void> {
  return userEvent.keyboard(keys.map((key) => `{${key}}`).join(''));
}

describe('direction of time', () => {
  test('a later meeting lies to the left in Arabic', async () => {
    await renderTimeline();
    await drawn();
    expect(box(LAST).getBoundingClientRect().right).toBeLessThan(box(FIRST).getBoundingClientRect().left);
  });

  test('a later meeting lies to the right in English', async () => {
    await renderTimeline({ locale: 'en' });
    await drawn();
    const [first, last] = [box('3 February 2021'), box('24 December 2025')];
    expect(last.getBoundingClientRect().left).toBeGreaterThan(first.getBoundingClientRect().right);
  });

  test('follows its own choice, not the language', async () => {
    const { update } = await renderTimeline();
    update({ direction: 'ltr' });
    await drawn();
    expect(box(LAST).getBoundingClientRect().left).toBeGreaterThan(box(FIRST).getBoundingClientRect().right);
    expect(getComputedStyle(box(FIRST).querySelector('.lt-text')!).direction).toBe('rtl');
    // The thick edge stands at the date: here on the left.
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(box(FIRST));
    expect([borderLeftWidth, borderRightWidth]).toEqual(['3px', '1px']);
  });
});

describe('the whole view', () => {
  test.each([1280, 768, 375, 320])('shows every box whole and none over another at %i px', async (width) => {
    const { host } = await renderTimeline();
    host.style.width = `${width}px`;
    await drawn();
    expect(boxes()).toHaveLength(meetings.length);
    const rects = boxes().map((one) => one.getBoundingClientRect());
    for (const [at, one] of boxes().entries()) {
      expect(whole(one), nameOf(one)).toBe(true);
      for (const other of rects.slice(at + 1)) expect(overlap(rects[at]!, other)).toBe(false);
    }
  });

  test('is right in the first frame', async () => {
    await renderTimeline();
    const before = boxes().map((one) => nameOf(one));
    expect(before).toHaveLength(meetings.length);
    expect(boxes().every(whole)).toBe(true);
    expect(box(LAST).getBoundingClientRect().right).toBeLessThan(box(FIRST).getBoundingClientRect().left);
  });

  test('a font that comes late leaves every box whole and at its date', async () => {
    await renderTimeline();
    await drawn();
    const before = box(LAST).getBoundingClientRect().width;
    document.body.style.fontFamily = 'monospace';
    document.body.style.fontSize = '1.3em';
    document.body.style.letterSpacing = '0.12em';
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await drawn();
    expect(box(LAST).getBoundingClientRect().width).toBeGreaterThan(before + 10);
    expect(boxes().every(whole)).toBe(true);
    const rects = boxes().map((one) => one.getBoundingClientRect());
    for (const [at, one] of rects.entries())
      for (const other of rects.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    document.body.style.fontSize = '';
    document.body.style.letterSpacing = '';
  });

  test('cuts no name short', async () => {
    await renderTimeline();
    await drawn();
    for (const people of document.querySelectorAll<HTMLElement>('.lt-people'))
      expect(people.scrollWidth, people.textContent ?? '').toBeLessThanOrEqual(people.clientWidth + 1);
  });
});

describe('the axis', () => {
  function cutLabels(): string[] {
    const around = area();
    const labels = [...document.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')];
    const shown = labels
      .filter((label) => label.style.visibility !== 'hidden' && label.textContent)
      .map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return { text: label.textContent ?? '', rect: range.getBoundingClientRect() };
      })
      .filter(({ rect }) => rect.right > around.left && rect.left < around.right);
    const cut = shown.filter(({ rect }) => rect.left < around.left - 1 || rect.right > around.right + 1);
    const crossed = shown.filter(({ rect }, at) => shown.slice(at + 1).some((other) => overlap(rect, other.rect)));
    return [...cut, ...crossed].map(({ text }) => text);
  }

  test.each(['ar', 'en', 'ru'] as const)('never cuts a label, at any closeness, in %s', async (locale) => {
    await renderTimeline({ locale, selected: 'day' });
    await drawn();
    expect(cutLabels()).toEqual([]);
    boxes()[3]?.focus();
    const seen = new Set<string>();
    for (let step = 0; step < 9; step += 1) {
      await press('+');
      await drawn();
      expect(cutLabels()).toEqual([]);
      for (const label of document.querySelectorAll('.vis-text.vis-minor')) seen.add(label.textContent ?? '');
    }
    // The month was shown by name, and at last its days.
    expect([...seen].some((text) => /آذار|March|март/u.test(text))).toBe(true);
    expect(seen).toContain('15');
  });

  test('names the months as the reader chose', async () => {
    const texts = (): string => document.querySelector('.vis-time-axis.vis-foreground')?.textContent ?? '';
    const { update } = await renderTimeline();
    await drawn();
    expect(texts()).toContain('كانون الثاني');
    update({ monthNames: 'egyptian' });
    await drawn();
    expect(texts()).toContain('يناير');
    expect(texts()).not.toContain('كانون الثاني');
  });
});

describe('keys', () => {
  test('left goes to the later meeting in Arabic, right in English', async () => {
    const { opened } = await renderTimeline();
    await drawn();
    // Toolbar, rows, the overview's three handles, then the boxes; the browser may begin a step before the page.
    for (let steps = 0; steps < 8 && document.activeElement !== box(FIRST); steps++) await press('Tab');
    expect(document.activeElement).toBe(box(FIRST));
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(document.activeElement).toBe(box(DAY));
    await press('ArrowRight');
    expect(nameOf(document.activeElement)).toContain('14 آذار 2023');
    await press('Enter');
    expect(opened).toEqual(['eve']);

    await renderTimeline({ locale: 'en' });
    await drawn();
    boxes()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await press('ArrowRight');
    expect(nameOf(document.activeElement)).toContain('September 2021');
  });

  test('Home and End reach the ends from close by, and the focus is never lost', async () => {
    await renderTimeline();
    await drawn();
    box(DAY).focus();
    for (let step = 0; step < 8; step += 1) {
      await press('+');
      await drawn();
      expect(document.activeElement).toBe(box(DAY));
    }
    await press('End');
    await drawn();
    expect(document.activeElement).toBe(box(LAST));
    expect(whole(box(LAST))).toBe(true);
    await press('Home');
    await drawn();
    expect(document.activeElement).toBe(box(FIRST));
    await press('0');
    await drawn();
    expect(boxes().filter(whole)).toHaveLength(meetings.length);
    expect(document.activeElement).toBe(box(FIRST));
  });

  test('one box alone can be reached by Tab, and each is named by people, date and place', async () => {
    await renderTimeline();
    await drawn();
    expect(boxes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(nameOf(box(FIRST))).toBe('نبيل السالم وإيغور أورلوف، 3 شباط 2021، المدينة، القصر');
    expect(nameOf(box('مقرَّر'))).toContain('سوريا وروسيا');
    expect(nameOf(box('أيلول 2021'))).toContain('تاريخ غير دقيق');
  });

  test('when every box is outside, the list takes the keys', async () => {
    const { host } = await renderTimeline({ meetings: [meetings[0]!] });
    await drawn();
    const later = host.querySelector<HTMLElement>('.lt-tool-later');
    for (let step = 0; step < 8; step += 1) later?.click();
    await drawn();
    expect(boxes()).toHaveLength(0);
    const list = host.querySelector<HTMLElement>('[role="listbox"]');
    expect(list?.tabIndex).toBe(0);
    list?.focus();
    await press('ArrowRight');
    await drawn();
    expect(document.activeElement).toBe(box(FIRST));
  });

  test('coming closer from the whole view never leads to where no meeting is', async () => {
    const { host } = await renderTimeline();
    await drawn();
    for (let step = 0; step < 9; step += 1) {
      host.querySelector<HTMLElement>('.lt-tool-closer')?.click();
      await drawn();
      expect(boxes().filter(whole).length, `after ${step + 1} steps`).toBeGreaterThan(0);
    }
  });

  test('earlier and later go on to the next meeting where a step would show none', async () => {
    const { host } = await renderTimeline();
    await drawn();
    const use = async (tool: string): Promise<string[]> => {
      host.querySelector<HTMLElement>(`.lt-tool-${tool}`)?.click();
      await drawn();
      return boxes().filter(whole).map(nameOf);
    };
    for (let step = 0; step < 9; step += 1) await use('closer');
    const seen = new Set(boxes().map(nameOf));
    for (let step = 0; step < 4; step += 1) for (const name of await use('later')) seen.add(name);
    expect([...seen].some((name) => name.includes(LAST))).toBe(true);
    for (let step = 0; step < 20; step += 1) for (const name of await use('earlier')) seen.add(name);
    expect([...seen].some((name) => name.includes(FIRST))).toBe(true);
  });

  test('the toolbar is one stop, and its arrows follow the screen', async () => {
    const { host } = await renderTimeline();
    await drawn();
    const tools = [...host.querySelectorAll<HTMLElement>('.lt-tool')];
    expect(tools.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    tools[0]?.focus();
    await press('ArrowLeft');
    expect(document.activeElement).toBe(tools[1]);
    expect(tools[1]!.getBoundingClientRect().left).toBeLessThan(tools[0]!.getBoundingClientRect().left);
  });
});

describe('wheel', () => {
  function turn(init: WheelEventInit): WheelEvent {
    const around = area();
    const at = { clientX: around.left + around.width / 2, clientY: around.top + 60 };
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...at, ...init });
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(event);
    return event;
  }

  test('a plain wheel is left to the page', async () => {
    await renderTimeline();
    await drawn();
    const before = box(DAY).getBoundingClientRect().left;
    expect(turn({ deltaY: 120 }).defaultPrevented).toBe(false);
    await drawn();
    expect(box(DAY).getBoundingClientRect().left).toBe(before);
  });

  test.each(['ar', 'en'] as const)('a sideways wheel moves what is drawn against it, in %s', async (locale) => {
    await renderTimeline({ locale });
    await drawn();
    const found = boxes().find((one) => nameOf(one).match(/15 (?:آذار|March) 2023/u))!;
    // From the middle of the drawing, because a scrollbar of the page may come or go meanwhile.
    const place = (): number => {
      const around = area();
      return found.getBoundingClientRect().left - (around.left + around.right) / 2;
    };
    const before = place();
    expect(turn({ deltaX: 40 }).defaultPrevented).toBe(true);
    await drawn();
    expect(Math.abs(place() - before + 40), `from ${before} to ${place()} in ${area().width}`).toBeLessThan(2);
  });

  test('with Ctrl it zooms', async () => {
    await renderTimeline();
    await drawn();
    const gap = (): number => box(DAY).getBoundingClientRect().right - box(LAST).getBoundingClientRect().right;
    const before = gap();
    expect(turn({ deltaY: -40, ctrlKey: true }).defaultPrevented).toBe(true);
    await drawn();
    expect(gap()).toBeGreaterThan(before);
  });
});

describe('the opened meeting', () => {
  test('comes into view, and stays when a panel takes half the width', async () => {
    const { host, update } = await renderTimeline();
    await drawn();
    boxes()[0]?.focus();
    await press('+', '+', '+', '+');
    await drawn();
    update({ selected: 'last' });
    await drawn();
    expect(whole(box(LAST))).toBe(true);
    expect(box(LAST).getAttribute('aria-selected')).toBe('true');
    host.style.width = '520px';
    await drawn();
    expect(whole(box(LAST))).toBe(true);
  });

  test('is opened by a click, and not by a drag', async () => {
    const { opened } = await renderTimeline();
    await drawn();
    click(box(DAY));
    expect(opened).toEqual(['day']);
    click(box(FIRST), 85);
    expect(opened).toEqual(['day']);
  });

  test('says in a card what its box says in short, within the screen', async () => {
    await renderTimeline();
    await drawn();
    hover(box(LAST));
    await expect.poll(() => document.querySelector('.lt-card')?.textContent ?? '').toContain('القصر');
    const card = document.querySelector('.lt-card')!.getBoundingClientRect();
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(innerWidth);
    await press('Escape');
    expect(document.querySelector('.lt-card')).toBeNull();
  });
});

describe('dates', () => {
  test('stand on their own day, wherever the reader is', async () => {
    await renderTimeline({ selected: 'day' });
    await drawn();
    box(DAY).focus();
    for (let step = 0; step < 9; step += 1) await press('+');
    await drawn();
    const label = [...document.querySelectorAll<HTMLElement>('.vis-text.vis-minor')].find(
      ({ textContent }) => textContent === '15',
    );
    expect(Math.abs(box(DAY).getBoundingClientRect().right - label!.getBoundingClientRect().right)).toBeLessThan(2);
  });

  test('an uncertain one is as long as its uncertainty', async () => {
    await renderTimeline();
    await drawn();
    const months = box('أيلول 2021').closest<HTMLElement>('.vis-range')!.getBoundingClientRect();
    const perDay =
      (box(FIRST).getBoundingClientRect().right - box(DAY).getBoundingClientRect().right) /
      ((Date.parse('2023-03-15') - Date.parse('2021-02-03')) / 864e5);
    expect(months.width).toBeCloseTo(perDay * 30, 0);
  });

  test('a planned meeting has a dashed outline, an uncertain one none', async () => {
    await renderTimeline();
    await drawn();
    const outline = (name: string) => {
      const { borderTopStyle, borderTopColor } = getComputedStyle(box(name));
      return borderTopColor === 'rgba(0, 0, 0, 0)' ? 'none' : borderTopStyle;
    };
    expect(['مقرَّر', DAY, 'أيلول 2021'].map(outline)).toEqual(['dashed', 'solid', 'none']);
  });

  test('the reader’s own day is marked where it lies among the years, and nowhere else', async () => {
    const marked = (host: HTMLElement) =>
      [...host.querySelectorAll('.vis-foreground, .vis-background')].some(({ textContent }) =>
        textContent?.includes('اليوم'),
      );
    const { host } = await renderTimeline({ today: '2023-06-01' });
    await drawn();
    expect(marked(host)).toBe(true);
    const { host: later } = await renderTimeline({ today: '2030-01-01' });
    await drawn();
    expect(marked(later)).toBe(false);
  });

  test('without one a meeting is counted below, not drawn', async () => {
    const { host } = await renderTimeline({
      meetings: [...meetings, meeting('undated', null, ['s-salem', 'r-orlov'])],
    });
    await drawn();
    expect(boxes()).toHaveLength(meetings.length);
    expect(host.textContent).toContain('لقاء واحد بلا تاريخ معروف');
  });
});

test('every number in a box is in the digits that were chosen', async () => {
  const all = ['s-salem', 's-qasim', 'r-orlov', 'r-belova'];
  await renderTimeline({ digits: 'arab', meetings: [meeting('all', '2023-03-15', all)] });
  await drawn();
  expect(boxes()[0]!.querySelector('.lt-text')!.textContent).toMatch(/\+[١-٣]/u);
  expect(boxes()[0]!.textContent).not.toMatch(/[0-9]/u);
});

describe('rows', () => {
  test('a meeting of two people stands in the row of each', async () => {
    await renderTimeline({ lanes: 'person' });
    await drawn();
    const names = [...document.querySelectorAll('.lt-lane-label')].map(({ textContent }) => textContent);
    expect(names).toEqual(['هدى أبو قاسم', 'نبيل السالم', 'آنا بيلوفا', 'إيغور أورلوف', 'بلا أسماء']);
    expect(boxes().filter((one) => nameOf(one).includes('3 شباط 2021'))).toHaveLength(2);
  });

  test.each([
    ['ar', 1280],
    ['en', 1280],
    ['ru', 1280],
    ['ar', 340],
    ['en', 340],
    ['ru', 340],
  ] as const)('have names that never break within a word, in %s at %i px', async (locale, width) => {
    const { host } = await renderTimeline({ locale });
    host.style.width = `${width}px`;
    await drawn();
    const labels = [...document.querySelectorAll<HTMLElement>('.lt-lane-label')];
    expect(labels.length).toBeGreaterThan(2);
    // Each of these names is one word, so it takes one line.
    for (const label of labels) {
      const range = document.createRange();
      range.selectNodeContents(label);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      expect(lines.size, label.textContent ?? '').toBe(1);
      expect(label.scrollWidth, label.textContent ?? '').toBeLessThanOrEqual(label.clientWidth);
    }
  });

  test('keep the height of the whole view when it is left, and give it back to fewer meetings', async () => {
    const { host, update } = await renderTimeline();
    await drawn();
    const before = host.offsetHeight;
    for (let step = 0; step < 9; step += 1) host.querySelector<HTMLElement>('.lt-tool-closer')?.click();
    await drawn();
    expect(host.offsetHeight).toBe(before);
    host.querySelector<HTMLElement>('.lt-tool-all')?.click();
    update({ meetings: [meetings[0]!] });
    await drawn();
    expect(host.offsetHeight).toBeLessThan(before - 40);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'an id such as %s breaks nothing',
    async (id) => {
      const hostile: Person = {
        id,
        name: { ar: '<b>اسم</b>', en: '<b>x</b>', ru: '<b>x</b>' },
        country: 'syria',
        offices: [],
      };
      const own = [meeting(id, '2022-05-05', [id, 'r-orlov']), ...meetings];
      for (const lanes of ['level', 'person', 'place', 'article'] as const) {
        await renderTimeline({ data: toData(own, [hostile]), lanes, selected: id });
        await drawn();
        expect(box('<b>اسم</b>').getAttribute('aria-selected')).toBe('true');
        expect(document.querySelector('.lt-frame b')).toBeNull();
      }
    },
  );
});

describe('many meetings', () => {
  const many = Array.from({ length: 1000 }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1) + ((at * 7919) % 1800) * 864e5).toISOString().slice(0, 10);
    return meeting(`m-${at}`, day, ['s-salem', 'r-orlov'], { level: at % 2 ? 'ministerial' : 'envoy' });
  });

  test('are drawn as counts that open into boxes, and together count them all', async () => {
    await renderTimeline({ meetings: many, selected: 'm-500' });
    await drawn();
    expect(boxes().length).toBeLessThan(200);
    const counted = boxes().reduce((sum, one) => {
      if (one.getAttribute('aria-selected') === 'true') return sum;
      return sum + (one.classList.contains('lt-bucket') ? Number(one.querySelector('.lt-people')?.textContent) : 1);
    }, 0);
    expect(counted).toBe(1000);
    const selected = boxes().filter((one) => one.getAttribute('aria-selected') === 'true');
    expect(selected).toHaveLength(1);
    expect(whole(selected[0]!)).toBe(true);

    const bucket = boxes().find((one) => one.classList.contains('lt-bucket'))!;
    click(bucket);
    await drawn();
    expect(boxes().some((one) => !one.classList.contains('lt-bucket'))).toBe(true);
  });
});

describe('the overview', () => {
  test('moves and zooms the window by keys that mean later and earlier', async () => {
    const { host } = await renderTimeline();
    await drawn();
    const slider = (part: string): HTMLElement => host.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
    const value = (part: string): number => Number(slider(part).getAttribute('aria-valuenow'));
    const from = value('from');
    slider('from').focus();
    await press('ArrowLeft', 'ArrowLeft');
    await drawn();
    expect(value('from')).toBeGreaterThan(from + 50);
    expect(slider('from').getAttribute('aria-valuetext')).toMatch(/\d{4}/u);
    const [start, end] = [value('from'), value('to')];
    slider('window').focus();
    await press('ArrowRight');
    await drawn();
    expect(value('from')).toBeLessThan(start);
    expect(value('to') - value('from')).toBeCloseTo(end - start, -1);
  });

  test('has a table of its months', async () => {
    const { host } = await renderTimeline();
    const cells = [...host.querySelectorAll('.lt-overview tbody tr')].map(({ textContent }) => textContent?.trim());
    expect(cells).toContain('آذار 20234 لقاءات');
  });
});
