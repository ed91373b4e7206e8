import { describe, expect, it } from 'vitest';
import { countMinutes, findOffice, summarise } from '../../src/model/summary.ts';
import { makeMeeting } from './meetings.ts';

describe('summary', () => {
  it('spans the years of all dates, whole intervals too', () => {
    const meetings = [makeMeeting('a', '2022-12-30/2023-01-02', []), makeMeeting('b', null, [])];
    expect(summarise(meetings)).toEqual({ meetings: 2, from: '2022', to: '2023' });
    expect(summarise([])).toEqual({ meetings: 0, from: null, to: null });
  });
  it('reads at least a minute', () => expect([0, 160, 800].map(countMinutes)).toEqual([1, 1, 5]));
  it('finds the office that the meeting names among those of the person', () => {
    const offices = ['وزير الدفاع', 'سكرتير مجلس الأمن'].map((ar) => ({
      office: { ar, en: `${ar} en`, ru: `${ar} ru` },
      from: null,
      to: null,
    }));
    const person = { id: 'x', name: { ar: '', en: '', ru: '' }, country: 'russia', offices };
    expect(findOffice({ person: 'x', side: 'russia', office: 'سكرتير مجلس الأمن' }, person)).toBe(offices[1]);
    expect(findOffice({ person: 'x', side: 'russia', office: 'سفير' }, person)).toBeNull();
    expect(findOffice({ person: 'x', side: 'russia' }, undefined)).toBeNull();
  });
});
