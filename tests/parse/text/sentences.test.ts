import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/parse/text/sentences.ts';
import { measure } from '../../processorTime.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );
const quotes = (text: string): string[][] =>
  splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map((sentence) =>
    sentence.quotes.map(({ start, end }) => text.slice(start, end)),
  );

describe('splitSentences', () => {
  it.each([
    ['full stops', 'وصل الوزير. وغادر السفير.', ['وصل الوزير.', 'وغادر السفير.']],
    ['question and exclamation marks', 'من حضر؟ لا أحد! انتهى.', ['من حضر؟', 'لا أحد!', 'انتهى.']],
    ['two dots and ellipses', 'وصل الوزير.. وغادر السفير… انتهى', ['وصل الوزير..', 'وغادر السفير…', 'انتهى']],
    ['a full stop without a space', 'وصل الوزير إلى عمّان.وغادر السفير.', ['وصل الوزير إلى عمّان.', 'وغادر السفير.']],
    ['a quotation closed after the full stop', 'قال: «لن نغادر.» ثم غادر.', ['قال: «لن نغادر.»', 'ثم غادر.']],
    ['a full stop after the quotation', 'قال: «لن نغادر». ثم غادر.', ['قال: «لن نغادر».', 'ثم غادر.']],
    ['line breaks', 'وصل الوزير\nوغادر السفير', ['وصل الوزير', 'وغادر السفير']],
    ['Arabic semicolons not', 'وصل الوزير؛ وغادر السفير.', ['وصل الوزير؛ وغادر السفير.']],
  ])('ends sentences at %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'بلغ العجز 1.8 مليار دولار.',
    'نقلت أ.ف.ب عن مصدر قوله.',
    'نقلت أ. ف. ب. عن مصدر قوله.',
    'استقبل د. سامر خليل الوفد.',
    'قال لموقع العربية.نت إن اللقاء مثمر.',
    'راجع example.org/a.b قبل النشر.',
  ])('keeps «%s» whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('ends a sentence at an era that follows a year', () => {
    expect(split('التقيا عام 2015 م. ثم افترقا.')).toEqual(['التقيا عام 2015 م.', 'ثم افترقا.']);
  });

  it.each([
    ['«…»', 'قال «نعم» ثم «لا».', [['نعم', 'لا']]],
    ['“…”', 'قال “نعم”.', [['نعم']]],
    ['straight marks', 'قال "نعم" ثم "لا".', [['نعم', 'لا']]],
    ['marks turned the wrong way', 'وعد و”التعاون” و»الشراكة«.', [['التعاون', 'الشراكة']]],
    ['a quotation in a quotation, outer only', 'قال «قرأت “الكتاب” أمس».', [['قرأت “الكتاب” أمس']]],
    ['an opening mark that nothing closes', 'قال «نعم ثم غادر.', [[]]],
    ['a closing mark that nothing opens', 'قال نعم» ثم غادر.', [[]]],
    ['a quotation over two sentences', 'قال: «وصلنا. وسنغادر غدا».', [['وصلنا.'], ['وسنغادر غدا']]],
  ])('finds quotations in %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('names the block and uses offsets of the whole text', () => {
    const text = 'عنوان\nوصل الوزير. غادر.\nثانية';
    const sentences = splitSentences(text, [
      { kind: 'paragraph', start: 6, end: 23 },
      { kind: 'paragraph', start: 24, end: 29 },
    ]);
    expect(sentences.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
      [0, 'وصل الوزير.'],
      [0, 'غادر.'],
      [1, 'ثانية'],
    ]);
  });

  it('keeps order, stays inside the block and loses no letter, whatever the text', () => {
    const chars = fc.constantFrom(...'ابتثو .،؟!…«»“”"()1٢:\n\r-د'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: chars, maxLength: 300 })), (text) => {
        const sentences = splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
        let at = 0;
        let kept = '';
        for (const { start, end, quotes } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          for (const quote of quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(start);
            expect(quote.end).toBeLessThanOrEqual(end);
          }
          kept += text.slice(start, end);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bait of ['«', '“ا', '"', '.', 'ا.', '؟»', 'أ.ف.']) {
      const text = bait.repeat(200_000);
      const { took } = measure(() => splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]));
      expect(took, bait).toBeLessThan(2000);
    }
  });
});
