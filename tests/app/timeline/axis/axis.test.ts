import { expect, test } from 'vitest';
import { type AxisWidths, formatAxisMonth, monthStyles, toAxisScale } from '../../../../src/app/timeline/axis/axis.ts';

const widths: AxisWidths = {
  months: [
    ['full', 130],
    ['long', 80],
  ],
  year: 34,
};
const both = { locale: 'ar', monthNames: 'both', digits: 'latn' } as const;

test('every label fits between its own ticks at any scale', () => {
  const days = { day: 1, month: 28, year: 365 };
  for (let perDay = 0.001; perDay < 400; perDay *= 1.07) {
    const { scale, step, months } = toAxisScale(perDay, widths);
    const room = perDay * days[scale] * step;
    const label =
      scale === 'day' ? 16 : scale === 'year' ? widths.year : widths.months.find(([style]) => style === months)![1];
    expect(room, `${scale} × ${step} at ${perDay} px a day`).toBeGreaterThan(label);
  }
});

test('gives both names of a month where they fit, and the first where only one does', () => {
  expect(monthStyles(both)).toEqual(['full', 'long']);
  const october = Date.UTC(2025, 9, 1);
  expect(formatAxisMonth(october, 'full', both)).toBe('تشرين الأول/أكتوبر');
  expect(formatAxisMonth(october, 'long', both)).toBe('تشرين الأول');
  expect(formatAxisMonth(october, 'short', { ...both, locale: 'en' })).toBe('Oct');
});
