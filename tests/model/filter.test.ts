import { describe, expect, it } from 'vitest';
import { countChoices, countYears, findLoosenings } from '../../src/model/countChoices.ts';
import { findYears } from '../../src/model/facets.ts';
import { filterMeetings, NO_FILTER, toggleChoice } from '../../src/model/filter.ts';
import { groupByYear, toChronological } from '../../src/model/order.ts';
import { makeMeeting } from './meetings.ts';

const meetings = [
  makeMeeting('c', '2023-03-15', ['lavrov', 'mekdad']),
  makeMeeting('a', '2021-09', ['putin', 'assad', 'mekdad']),
  makeMeeting('undated', null, ['putin']),
  makeMeeting('b', '2022-12-30/2023-01-02', ['putin', 'shoigu']),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('filterMeetings', () => {
  it('lets everything through without a choice', () => {
    expect(ids(filterMeetings(meetings, NO_FILTER))).toEqual(['c', 'a', 'undated', 'b']);
  });
  it('keeps the meetings in which all chosen people took part', () => {
    expect(ids(filterMeetings(meetings, { people: ['putin', 'mekdad'], years: [] }))).toEqual(['a']);
  });
  it('keeps the meetings whose date touches any chosen year', () => {
    expect(ids(filterMeetings(meetings, { people: [], years: ['2021', '2022'] }))).toEqual(['a', 'b']);
    expect(ids(filterMeetings(meetings, { people: [], years: ['2023'] }))).toEqual(['c', 'b']);
  });
  it('shows undated meetings only when no year is asked for', () => {
    expect(ids(filterMeetings(meetings, { people: ['putin'], years: [] }))).toContain('undated');
    expect(ids(filterMeetings(meetings, { people: ['putin'], years: ['2021', '2022', '2023'] }))).toEqual(['a', 'b']);
  });
  it('finds every year that a date touches', () => {
    expect(findYears(meetings[3]!)).toEqual(['2022', '2023']);
    expect(findYears(meetings[2]!)).toEqual([]);
  });
});

describe('toggleChoice', () => {
  it('keeps people as they were chosen and years in order', () => {
    const chosen = toggleChoice({ people: ['putin'], years: ['2023'] }, 'people', 'assad');
    expect(toggleChoice(chosen, 'years', '2021')).toEqual({ people: ['putin', 'assad'], years: ['2021', '2023'] });
    expect(toggleChoice(chosen, 'people', 'putin').people).toEqual(['assad']);
  });
});

describe('countChoices', () => {
  it('says for each person how many meetings choosing them as well would leave', () => {
    const counts = countChoices(meetings, { people: ['putin'], years: [] }, 'people');
    expect(Object.fromEntries(counts)).toEqual({ putin: 3, assad: 1, mekdad: 1, shoigu: 1, lavrov: 0 });
  });
  it('agrees with the filter for every choice', () => {
    const filter = { people: [], years: ['2023'] };
    for (const [id, count] of countChoices(meetings, filter, 'people')) {
      expect(filterMeetings(meetings, { ...filter, people: [id] }), id).toHaveLength(count);
    }
  });
});

describe('countYears', () => {
  const range = { from: '2021', to: '2024' };
  it('counts the years of the range and of meetings beyond it, heedless of the chosen years', () => {
    const late = [...meetings, makeMeeting('d', '2026-01-01', ['putin'])];
    expect(countYears(late, { people: ['putin'], years: ['2021'] }, range)).toEqual([
      { year: '2021', count: 1 },
      { year: '2022', count: 1 },
      { year: '2023', count: 1 },
      { year: '2024', count: 0 },
      { year: '2026', count: 1 },
    ]);
  });
});

describe('findLoosenings', () => {
  it('offers the single choices whose removal finds something, the most fruitful first', () => {
    const found = findLoosenings(meetings, { people: ['putin', 'lavrov'], years: [] });
    expect(found.map(({ facet, choice, count }) => [facet, choice, count])).toEqual([
      ['people', 'lavrov', 3],
      ['people', 'putin', 1],
    ]);
  });
  it('offers to lift the years when there are several', () => {
    const found = findLoosenings(meetings, { people: ['lavrov'], years: ['2021', '2022'] });
    expect(found.map(({ choice }) => choice)).toEqual(['lavrov']);
    const none = findLoosenings(meetings, { people: ['lavrov', 'putin'], years: ['2024', '2025'] });
    expect(none).toEqual([]);
  });
  it('goes over to whole facets when no single choice is enough', () => {
    const found = findLoosenings(meetings, { people: ['assad', 'lavrov', 'shoigu'], years: [] });
    expect(found).toMatchObject([{ facet: 'people', choice: null, filter: { people: [] }, count: 4 }]);
  });
});

describe('groupByYear', () => {
  it('puts meetings under the year they begin in, in order, undated last', () => {
    expect(groupByYear(meetings).map((group) => [group.year, ids(group.meetings)])).toEqual([
      ['2021', ['a']],
      ['2022', ['b']],
      ['2023', ['c']],
      [null, ['undated']],
    ]);
  });
  it('gives the same order whatever the order of the input', () => {
    expect(ids(toChronological([...meetings].reverse()))).toEqual(ids(toChronological(meetings)));
  });
});
