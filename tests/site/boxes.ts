import type { Locator, Page } from 'playwright';

/** A meeting's box on the timeline, as it lies on the screen. */
export interface DrawnBox {
  /** Its name for assistive technology. */
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  selected: boolean;
}

/** The boxes of the timeline, to act on. */
export function findBoxes(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** The boxes of the timeline, in the order of the document; waits until there are any and until they rest. */
export async function readBoxes(page: Page): Promise<DrawnBox[]> {
  await findBoxes(page).first().waitFor();
  await rest(page);
  return findBoxes(page).evaluateAll((options) =>
    options.map((option) => {
      const { left, right, top, bottom } = option.getBoundingClientRect();
      const name = option.querySelector('.lt-full')?.textContent ?? '';
      return { name, left, right, top, bottom, selected: option.ariaSelected === 'true' };
    }),
  );
}

/** Resolves when the boxes of the timeline have lain still for eight frames: a busy machine draws few of them. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const places = () =>
      [...document.querySelectorAll('.lt-frame [role="option"]')].map((box) => {
        const { left, top, width } = box.getBoundingClientRect();
        return `${Math.round(left)} ${Math.round(top)} ${Math.round(width)}`;
      });
    let last = '';
    for (let still = 0; still < 8; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = places().join();
      still = now === last ? still + 1 : 1;
      last = now;
    }
  });
}

/** Where boxes can be seen: the timeline without the names of its rows, within the window. */
export function readDrawing(page: Page): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return page.locator('.vis-panel.vis-center').evaluate((center) => {
    const { left, right, top, bottom } = center.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

/** Titles and spans of the rows, from top to bottom. */
export function readLanes(page: Page): Promise<{ name: string; top: number; bottom: number }[]> {
  return page.locator('.lt-lane-label').evaluateAll((labels) =>
    labels.map((label) => {
      const row = label.closest('.vis-label') ?? label;
      const { top, bottom } = row.getBoundingClientRect();
      return { name: label.firstElementChild?.textContent ?? label.textContent ?? '', top, bottom };
    }),
  );
}
