import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, fitWindow, revealWindow } from '../../../../src/app/timeline/axis/window.ts';
import { DAY } from '../../../../src/model/moments.ts';

const START = Date.UTC(2021, 0, 1);
const extent = fc
  .record({
    start: fc.integer({ min: 0, max: 2000 }).map((day) => START + day * DAY),
    long: fc.constantFrom(0, 0, 1, 30, 365),
    width: fc.integer({ min: 60, max: 150 }),
  })
  .map(({ start, long, width }): Extent => ({ start, end: start + long * DAY, width }));

const toExtent = (day: number, width: number): Extent => ({ start: START + day * DAY, end: START + day * DAY, width });

test('every box is whole in the fitted window, on whichever side of its date it lies', () => {
  fc.assert(
    fc.property(
      fc.array(extent, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 300, max: 1600 }),
      (extents, width) => {
        const fit = fitWindow(extents, width)!;
        const px = (at: number) => ((at - fit.start) / (fit.end - fit.start)) * width;
        for (const one of extents) {
          const at = px(one.start);
          const [from, to] = one.start >= fit.flipFrom ? [at - one.width, at] : [at, at + one.width];
          expect(from).toBeGreaterThanOrEqual(-0.5);
          expect(to).toBeLessThanOrEqual(width + 0.5);
        }
      },
    ),
    // The first date has to stand farther in, so that the second one's box has room on its earlier side.
    { examples: [[[0, 172, 343].map((day, at) => toExtent(day, at === 1 ? 144 : 60)), 300]] },
  );
});

test('a single day does not fill the window alone', () => {
  const fit = fitWindow([{ start: START, end: START, width: 200 }], 1000)!;
  expect(fit.end - fit.start).toBeGreaterThan(40 * DAY);
});

test('nothing to show or nowhere to show it gives no window', () => {
  expect(fitWindow([], 1000)).toBeNull();
  expect(fitWindow([{ start: START, end: START, width: 10 }], 0)).toBeNull();
});

test('a box in view moves nothing; one outside comes in whole, at the same scale', () => {
  const view = { start: START, end: START + 100 * DAY };
  const at = (day: number): Extent => ({ start: START + day * DAY, end: START + day * DAY, width: 200 });
  expect(revealWindow(view, 1000, at(50), false)).toBeNull();
  for (const day of [-500, -1, 85, 99, 130, 900]) {
    const next = revealWindow(view, 1000, at(day), false)!;
    expect(next.end - next.start).toBeCloseTo(100 * DAY, 0);
    expect(at(day).start).toBeGreaterThan(next.start);
    expect(at(day).start + 20 * DAY).toBeLessThan(next.end);
  }
});
