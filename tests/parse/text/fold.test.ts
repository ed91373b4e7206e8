import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../src/parse/text/fold.ts';

describe('fold', () => {
  it('keeps every unit in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('gives one spelling to alef, ya, kaf, digits and spaces', () => {
    expect(fold('إبريل أبريل آبريل ٱبريل')).toBe('ابريل ابريل ابريل ابريل');
    expect(fold('فی مصطفى کان')).toBe('في مصطفي كان');
    expect(fold('١٥\u00a0۱۵ May')).toBe('15 15 may');
  });

  it('leaves the letters that tell words apart', () => {
    expect(fold('جامعة مسؤول شئون')).toBe('جامعة مسؤول شئون');
  });
});

describe('foldText', () => {
  it('drops vowel marks, tatweel and invisible controls', () => {
    expect(foldText('\u202bغـــدٍ\u202c يَوْم\u200f').text).toBe('غد يوم');
  });

  it('writes presentation forms and ligatures out as letters', () => {
    expect(foldText('\ufefb \ufee3\ufe8e').text).toBe('لا ما');
    expect(foldText('\ufdf2'.repeat(40)).text).toBe('الله'.repeat(40));
  });

  it('reads a hamza typed as its own mark like the single letter', () => {
    expect(foldText('مسؤول أحد شئون'.normalize('NFD')).text).toBe(foldText('مسؤول أحد شئون').text);
  });

  it('gives a span that keeps the vowel marks of its last letter and no control after it', () => {
    const text = 'يوم \u202bغدٍ\u202c الأحد';
    const folded = foldText(text);
    const at = folded.text.indexOf('غد');
    const { start, end } = folded.toSpan(at, at + 2);
    expect(text.slice(start, end)).toBe('غدٍ');
  });

  it('leads every offset back into the text, in order, and forth again', () => {
    const arabic = fc.string({
      unit: fc.constantFrom('ا', 'ب', 'ً', 'ـ', '\u200f', '\ufefb', '١', ' ', 'ٔ', 'و', '\ufdfa'),
    });
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldText(text);
        let before = 0;
        for (let at = 0; at <= folded.text.length; at++) {
          const original = folded.toOriginal(at);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThanOrEqual(text.length);
          expect(folded.toFolded(original)).toBeLessThanOrEqual(at);
          before = original;
        }
        expect(folded.toOriginal(folded.text.length)).toBe(text.length);
      }),
    );
  });

  it('gives the same text when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});
