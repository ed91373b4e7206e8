import type { Claim, DateValue, Evidence, Meeting } from '../../src/model/dataset.ts';

/** Makers of small meetings for tests: what a test does not say is the plainest there is. */

export function makeEvidence(article: string, start: number, end: number): Evidence {
  return { article, start, end, quote: 'س'.repeat(end - start) };
}

export function makeClaim<T>(value: T, ...evidence: Evidence[]): Claim<T> {
  return { value, basis: 'text', evidence: evidence.length > 0 ? evidence : [makeEvidence('a', 0, 4)] };
}

/** A date from its EDTF: a day, a month, a year, or an interval of days. */
export function makeDate(edtf: string): DateValue {
  const [from = '', to = from] = edtf.split('/');
  const precision = edtf.includes('/') ? 'interval' : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[from.length]!;
  const ends = { day: to, interval: to, month: `${to}-30`, year: `${to}-12-31` };
  return { edtf, earliest: `${from}-01-01`.slice(0, 10), latest: ends[precision], precision };
}

export function makeMeeting(id: string, edtf: string | null, people: string[], change: Partial<Meeting> = {}): Meeting {
  const date = edtf === null ? null : makeClaim(makeDate(edtf));
  return {
    id,
    status: 'held',
    format: 'talks',
    level: 'ministerial',
    date,
    dateFromTexts: date,
    place: null,
    participants: people.map((person) => makeClaim({ person, side: 'syria' })),
    countries: ['russia', 'syria'],
    topics: [],
    articles: ['a'],
    discrepancies: [],
    ...change,
  };
}
