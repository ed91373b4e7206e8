import type { Locator, Page } from 'playwright';

/** Where the focus is, on the screen and in the page. */
export interface Focus {
  /** Enough of the element to be told which it is. */
  what: string;
  /** As if nothing were scrolled. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether an outline, a shadow or a tint shows it. */
  shown: boolean;
  /** How many of five points of it can be seen: nothing lies over them and they are within the window. */
  points: number;
  /** How the line runs in which it stands: that of an article's text may differ from the page's. */
  direction: string;
  /** Whether it lies in the panel beside the list. */
  inPanel: boolean;
}

/** Describes what has the focus; `null` when nothing has. */
export function readFocus(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A radio button or a checkbox is seen as its label.
    const label = element.matches('input[type="radio"], input[type="checkbox"]') ? element.closest('label') : null;
    const seen = label ?? element;
    const rects = [...seen.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const rect = rects[0] ?? seen.getBoundingClientRect();
    const { left, right, top, bottom } = rect;
    const inset = (from: number, to: number, share: number) => from + (to - from) * share;
    const points = [
      [0.5, 0.5],
      [0.15, 0.25],
      [0.85, 0.25],
      [0.15, 0.75],
      [0.85, 0.75],
    ].filter(([x = 0, y = 0]) => {
      const at = document.elementFromPoint(inset(left, right, x), inset(top, bottom, y));
      return at !== null && (seen.contains(at) || at.contains(element));
    }).length;
    // Words that the reader was led to are tinted instead.
    const tinted = element.matches('mark') && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
    const shown =
      (tinted && !matchMedia('(forced-colors: active)').matches) ||
      [element, element.parentElement, label].some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) ||
          (part === element && boxShadow !== 'none')
        );
      });
    let [x, y] = [scrollX, scrollY];
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      x += around.scrollLeft;
      y += around.scrollTop;
    }
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      what: `${element.localName}.${element.className || element.id} ${words.trim().replace(/\s+/gu, ' ').slice(0, 60)}`,
      left: left + x,
      right: right + x,
      top: top + y,
      bottom: bottom + y,
      shown,
      points,
      direction: getComputedStyle(element.parentElement ?? element).direction,
      inPanel: element.closest('.panel') !== null,
    };
  });
}

const isFocused = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until the target has the focus. @throws when it never has, with where the focus went last. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 90): Promise<void> {
  // What is still to come would be passed over.
  await target.first().waitFor({ state: 'attached' });
  for (let press = 0; press < most; press += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  if (await isFocused(target)) return;
  throw new Error(`${most} times ${key} did not reach ${target}; the focus is on ${(await readFocus(page))?.what}`);
}

/**
 * Types words into the field that has the focus, and a space after them. Letters that are on no Latin keyboard are put
 * into the field by a Firefox that is driven from outside without the page being told; the space tells it.
 */
export async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press('Space');
}

/** Reaches the target by Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/**
 * Presses Tab from the top of the page to its end. Then the focus lies in the browser's own bars, and a Firefox that is
 * driven from outside does not bring it back: what comes after needs another page. @returns every stop.
 */
export async function walk(page: Page, most = 140): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    let stop = await readFocus(page);
    // A browser may bring what is focused into sight a little later.
    for (let look = 0; look < 20 && stop && stop.points < 2; look += 1) {
      await page.waitForTimeout(50);
      stop = await readFocus(page);
    }
    // After the last one the focus leaves the page, or begins again.
    if (!stop || (stops[0] && stops.length > 3 && stop.what === stops[0].what)) break;
    stops.push(stop);
  }
  return stops;
}

/**
 * Steps of the focus that go against the reading order on the screen: upwards, or backwards in a line. From one column
 * to the top of the next one, as a page is read, is no such step.
 */
export function findBackwardSteps(stops: readonly Focus[], page: 'rtl' | 'ltr'): string[] {
  return stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    if (!last || last.inPanel !== stop.inPanel) return [];
    const direction = last.direction === stop.direction ? stop.direction : page;
    const startOf = ({ left, right }: Focus) => (direction === 'rtl' ? -right : left);
    const endOf = ({ left, right }: Focus) => (direction === 'rtl' ? -left : right);
    const common = Math.min(last.bottom, stop.bottom) - Math.max(last.top, stop.top);
    const sameLine = common > 0.5 * Math.min(last.bottom - last.top, stop.bottom - stop.top);
    const nextColumn = startOf(stop) >= endOf(last) - 2;
    const backward = sameLine ? startOf(stop) < startOf(last) - 24 : stop.bottom <= last.top + 2 && !nextColumn;
    return backward ? [`${last.what} → ${stop.what}`] : [];
  });
}
