import { describe, expect, it } from 'vitest';
import { cutForeign } from '../../../src/app/reader/isolate.ts';

const cut = (text: string) =>
  cutForeign(text, { start: 0, end: text.length }).map(
    ({ start, end, foreign }) => `${foreign ? '=' : ''}${text.slice(start, end)}`,
  );

describe('cutForeign', () => {
  it('keeps Latin words with the numbers and signs that belong to them', () => {
    expect(cut('منظومة S-400 وجائحة (Covid-19).')).toEqual(['منظومة ', '=S-400', ' وجائحة (', '=Covid-19', ').']);
    expect(cut('قالت Street Journal، أمس')).toEqual(['قالت ', '=Street Journal', '، أمس']);
    expect(cut('صحيفة The Times. وأضافت')).toEqual(['صحيفة ', '=The Times', '. وأضافت']);
  });
  it('keeps a date in digits together', () => {
    expect(cut('يوم 14-3-2023 في')).toEqual(['يوم ', '=14-3-2023', ' في']);
  });
  it('leaves numbers and ranges to the Arabic around them', () => {
    expect(cut('نحو 50% بين 10-15 مليون')).toEqual(['نحو 50% بين 10-15 مليون']);
  });
  it('covers a stretch from inside the text', () => {
    expect(cutForeign('أبجد ABC', { start: 2, end: 7 })).toEqual([
      { start: 2, end: 5, foreign: false },
      { start: 5, end: 7, foreign: true },
    ]);
  });
});
