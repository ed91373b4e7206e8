import { describe, expect, test } from 'vitest';
import { TAKES_NAME, TAKES_PERSON } from '../../../src/parse/lexicon/personWords.ts';
import { wordKey } from '../../../src/parse/text/wordKey.ts';

describe('a person may follow the subject of', () => {
  test.each([
    ['استقبل', 'received'],
    ['واستقبلت', 'and she received'],
    ['سيزور', 'will visit'],
    ['يلتقيان', 'they both meet'],
    ['هاتف', 'telephoned'],
    ['أبلغ', 'informed'],
    ['يهنئ', 'congratulates'],
  ])('%s (%s)', (verb) => {
    expect(TAKES_PERSON.has(wordKey(verb))).toBe(true);
  });
  test.each([
    ['اجتمع', 'met, with'],
    ['قال', 'said'],
  ])('not of %s (%s)', (verb) => {
    expect(TAKES_PERSON.has(wordKey(verb))).toBe(false);
  });
});

describe('no verb is', () => {
  test.each([
    ['هناك', 'there'],
    ['سلمان', 'Salman'],
    ['هاتفيا', 'by telephone'],
    ['دعوة', 'invitation'],
    ['وزارة', 'ministry'],
    ['إضافة', 'addition'],
  ])('%s (%s)', (word) => {
    expect(TAKES_PERSON.has(wordKey(word)) || TAKES_NAME.has(wordKey(word))).toBe(false);
  });
});

describe('somebody stands beside', () => {
  test.each([
    ['التقى', 'met'],
    ['تباحث', 'conferred'],
    ['وقالت', 'and she said'],
    ['يؤكد', 'stresses'],
    ['سيصل', 'will arrive'],
  ])('%s (%s)', (verb) => {
    expect(TAKES_NAME.has(wordKey(verb))).toBe(true);
  });
});
