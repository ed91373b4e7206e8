import { expect, test } from 'vitest';
import { estimateWidth } from '../../../../src/app/timeline/firstFrame/letterWidths.ts';

// Measured in a browser with the font that the page loads.
test.each([
  ['كانون الثاني/يناير', 100, 400, 578],
  ['تشرين الثاني/نوفمبر', 100, 400, 701],
  ['22 حزيران/يونيو 2021', 100, 400, 867],
  ['الأسد وبوغدانوف', 100, 600, 662],
  ['لافروف والمقداد', 100, 600, 637],
] as const)('estimates «%s» at %i px within a tenth', (text, size, weight, measured) => {
  expect(Math.abs(estimateWidth(text, size, weight) - measured)).toBeLessThan(measured / 10);
});

test('an empty text takes no room, and letters of other scripts take some', () => {
  expect(estimateWidth('', 14)).toBe(0);
  expect(estimateWidth('Лавров', 14)).toBeGreaterThan(30);
});
