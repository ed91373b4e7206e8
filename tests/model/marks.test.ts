import { describe, expect, it } from 'vitest';
import { findMarkAt, findMarks } from '../../src/app/reader/marks.ts';
import { findAccounts } from '../../src/model/accounts.ts';
import { findNearest } from '../../src/model/nearest.ts';
import type { ArticleSummary } from '../../src/model/pageData.ts';
import { matchesSearch } from '../../src/model/search.ts';
import { countMinutes, findOffice, summarise } from '../../src/model/summary.ts';
import { makeClaim, makeDate, makeEvidence, makeMeeting } from './meetings.ts';

const article: ArticleSummary = {
  id: 'a',
  title: null,
  publisher: null,
  attribution: null,
  published: makeClaim(makeDate('2023-03-14'), makeEvidence('a', 0, 5)),
  firstWords: '',
  words: 0,
};
const meeting = makeMeeting('m', '2023-03-15', [], {
  articles: ['a', 'b'],
  date: makeClaim(makeDate('2023-03-15'), makeEvidence('b', 7, 9), makeEvidence('a', 10, 20)),
  dateFromTexts: makeClaim(makeDate('2023-03-15'), makeEvidence('a', 10, 20)),
  place: makeClaim({ place: 'moscow' }, makeEvidence('a', 10, 20)),
  participants: [makeClaim({ person: 'putin', side: 'russia' }, makeEvidence('a', 12, 16), makeEvidence('b', 1, 2))],
  topics: [makeClaim('economy', makeEvidence('b', 30, 40))],
});

describe('findMarks', () => {
  it('joins facts that stand on the same words, and keeps to its article', () => {
    expect(findMarks(article, [meeting])).toEqual([
      { start: 0, end: 5, facts: [{ meeting: null, field: 'published' }] },
      {
        start: 10,
        end: 20,
        facts: [
          { meeting: 'm', field: 'date' },
          { meeting: 'm', field: 'place' },
        ],
      },
      { start: 12, end: 16, facts: [{ meeting: 'm', field: 'participant', value: 'putin' }] },
    ]);
  });
  it('goes to the very words, else to the first mark that touches them', () => {
    const marks = findMarks(article, [meeting]);
    expect(findMarkAt(marks, { start: 12, end: 16 })).toBe(2);
    expect(findMarkAt(marks, { start: 13, end: 15 })).toBe(1);
    expect(findMarkAt(marks, { start: 50, end: 60 })).toBe(-1);
  });
});

describe('findAccounts', () => {
  it('gives each article what it says itself, with its own words alone', () => {
    const [a, b] = findAccounts(meeting);
    expect(a).toMatchObject({ article: 'a', date: { evidence: [{ start: 10 }] }, topics: [] });
    expect(b).toMatchObject({ article: 'b', date: { evidence: [{ start: 7 }] }, place: null, topics: ['economy'] });
    expect(b!.participants).toEqual([{ person: 'putin', side: 'russia' }]);
  });
});

describe('findNearest', () => {
  const meetings = [
    makeMeeting('2023-03-15-assad-putin', '2023-03-15', []),
    makeMeeting('2023-03-15-lavrov-mekdad', '2023-03-15', []),
    makeMeeting('2025-10-15-putin-sharaa', '2025-10-15', []),
  ];
  it('goes by the people first and by the day second', () => {
    expect(findNearest(meetings, '2025-10-15-sharaa-putin')?.id).toBe('2025-10-15-putin-sharaa');
    expect(findNearest(meetings, '2023-03-16-lavrov')?.id).toBe('2023-03-15-lavrov-mekdad');
    expect(findNearest(meetings, '2025-10-14')?.id).toBe('2025-10-15-putin-sharaa');
  });
  it('answers any nonsense, and nothing when there is nothing', () => {
    expect(findNearest(meetings, '')).not.toBeNull();
    expect(findNearest(meetings, '%%% - -')).not.toBeNull();
    expect(findNearest([], '2023-03-15-assad-putin')).toBeNull();
  });
});

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
