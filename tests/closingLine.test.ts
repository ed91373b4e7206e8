import { expect, test } from 'vitest';
import { toClosingLine } from './closingLine.ts';

test('counts are said in one line, skipped ones only where there are any', () => {
  expect(toClosingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(toClosingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
