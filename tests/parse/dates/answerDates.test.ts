import { describe, expect, it } from 'vitest';
import { answerDates } from '../../../src/parse/dates/answerDates.ts';

describe('answerDates', () => {
  it('answers each phrase from its own day', () => {
    const answers = answerDates([
      { id: 'a', text: 'أمس', ref: '2021-03-01' },
      { id: 'b', text: 'أمس', ref: null },
      { id: 'c', text: 'السبت 14 أيار', ref: null },
      { id: 'd', text: 'الأحد 14 أيار 2022', ref: null },
      { id: 'e', text: 'لا تاريخ هنا', ref: null },
    ]);
    expect(answers).toEqual([
      {
        id: 'a',
        found: [{ text: 'أمس', edtf: '2021-02-28', earliest: '2021-02-28', latest: '2021-02-28', rule: 'yesterday' }],
      },
      { id: 'b', found: [{ text: 'أمس', edtf: null, earliest: null, latest: null }] },
      { id: 'c', found: [{ text: 'السبت 14 أيار', edtf: 'XXXX-05-14', earliest: null, latest: null }] },
      {
        id: 'd',
        found: [
          {
            text: 'الأحد 14 أيار 2022',
            edtf: '[2022-05-14,2022-05-15]',
            earliest: null,
            latest: null,
            conflict: ['2022-05-14', '2022-05-15'],
          },
        ],
      },
      { id: 'e', found: [] },
    ]);
  });
});
