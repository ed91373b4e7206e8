import { describe, expect, it } from 'vitest';
import { toPosition } from '../../src/model/position.ts';
import { quote } from '../../src/model/quote.ts';

describe('quote', () => {
  it('isolates the words in quotation marks', () => {
    expect(quote('تموذ')).toBe('“\u2068تموذ\u2069”');
  });
  it('drops whatever could reorder or break the line around it', () => {
    expect(quote('ا\u202eب\u2069\n\u0000ج\u2028')).toBe('“\u2068ا ب ج\u2069”');
  });
  it('shortens long words without cutting a character in two', () => {
    expect(quote('😀'.repeat(100), 3)).toBe('“\u2068😀😀😀…\u2069”');
    expect(quote('ا'.repeat(61))).toBe(`“\u2068${'ا'.repeat(60)}…\u2069”`);
  });
});

describe('toPosition', () => {
  it('counts lines and columns from 1, whatever ends the lines', () => {
    expect(toPosition('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(toPosition('ab\r\ncd', 4)).toEqual({ line: 2, column: 1 });
    expect(toPosition('ab\rcd', 3)).toEqual({ line: 2, column: 1 });
    expect(toPosition('', 0)).toEqual({ line: 1, column: 1 });
  });
});
