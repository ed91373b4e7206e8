import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../src/model/accounts.ts';
import { makeClaim, makeDate, makeEvidence, makeMeeting } from './meetings.ts';

const meeting = makeMeeting('m', '2023-03-15', [], {
  articles: ['a', 'b'],
  date: makeClaim(makeDate('2023-03-15'), makeEvidence('b', 7, 9), makeEvidence('a', 10, 20)),
  dateFromTexts: makeClaim(makeDate('2023-03-15'), makeEvidence('a', 10, 20)),
  place: makeClaim({ place: 'moscow' }, makeEvidence('a', 10, 20)),
  participants: [makeClaim({ person: 'putin', side: 'russia' }, makeEvidence('a', 12, 16), makeEvidence('b', 1, 2))],
  topics: [makeClaim('economy', makeEvidence('b', 30, 40))],
});

describe('findAccounts', () => {
  it('gives each article what it says itself, with its own words alone', () => {
    const [a, b] = findAccounts(meeting);
    expect(a).toMatchObject({ article: 'a', date: { evidence: [{ start: 10 }] }, topics: [] });
    expect(b).toMatchObject({ article: 'b', date: { evidence: [{ start: 7 }] }, place: null, topics: ['economy'] });
    expect(b!.participants).toEqual([{ person: 'putin', side: 'russia' }]);
  });
});
