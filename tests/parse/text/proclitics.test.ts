import { describe, expect, test } from 'vitest';
import { afterLetter, carriesArticle, strip, withoutProclitics } from '../../../src/parse/text/proclitics.ts';

describe('particles written onto a word', () => {
  test.each([
    ['none', 'وزير', ['وزير', 'و + زير']],
    ['a conjunction and a preposition', 'وبموسكو', ['وبموسكو', 'و + بموسكو', 'وب + موسكو']],
    ['a preposition that has swallowed the article', 'للوزير', ['للوزير', 'ل + لوزير', 'ل + الوزير']],
    ['nothing of a word of two letters', 'بن', ['بن']],
  ])('are taken off one by one: %s', (_, word, expected) => {
    const readings = [...withoutProclitics(word)].map(({ base, clitic }) => (clitic ? `${clitic} + ${base}` : base));
    expect(readings).toEqual(expected);
  });

  test.each([
    ['وبموسكو', ['وبموسكو', 'بموسكو', 'موسكو']],
    ['وللوزير', ['وللوزير', 'للوزير', 'الوزير']],
    ['للوزير', ['للوزير', 'الوزير', null]],
    ['بوش', ['بوش', null, null]],
    ['موسكو', ['موسكو', null, null]],
  ])('are stripped by number from %s', (word, expected) => {
    expect(([0, 1, 2] as const).map((letters) => strip(word, letters))).toEqual(expected);
  });

  test('give back the article that «ل» swallows', () => {
    expect(afterLetter('للمدينة', 0)).toBe('المدينة');
    expect(afterLetter('بمدينة', 0)).toBe('مدينة');
  });

  test('may stand before the article', () => {
    expect(['الوزير', 'للوزير', 'والوزير', 'بالوزير', 'وزير', 'ال'].map(carriesArticle)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
