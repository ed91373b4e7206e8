import { describe, expect, it } from 'vitest';
import { matchesSearch } from '../../src/model/search.ts';

describe('matchesSearch', () => {
  it.each([
    ['شرع', ['أحمد الشرع', 'Ahmed al-Sharaa']],
    ['احمد', ['أحمد الشرع']],
    ['sharaa ahm', ['أحمد الشرع', 'Ahmed al-Sharaa']],
    ['ШАР', ['Ахмед аш-Шараа']],
    ['سَعد', ['سعد']],
    ['', ['سعد']],
  ])('finds %j in %j', (query, texts) => expect(matchesSearch(query, texts)).toBe(true));
  it('wants every word', () => expect(matchesSearch('أحمد بوتين', ['أحمد الشرع'])).toBe(false));
});
