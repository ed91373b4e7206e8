import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDateValue } from '../../src/model/dateValue.ts';

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('toDateValue', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023-03-14', '2023-03-14', '2023-03-14', 'day'],
    ['197X', '1970-01-01', '1979-12-31', 'interval'],
    ['19XX', '1900-01-01', '1999-12-31', 'interval'],
    ['2021-01/2021-06', '2021-01-01', '2021-06-30', 'interval'],
    ['2023-04-01/2023-04-10', '2023-04-01', '2023-04-10', 'interval'],
    ['[2022-03-14..2022-03-18]', '2022-03-14', '2022-03-18', 'interval'],
    ['[2016-01-11,2016-01-12]', '2016-01-11', '2016-01-12', 'interval'],
  ])('spans of %s the days %s to %s', (edtf, earliest, latest, precision) => {
    expect(toDateValue(edtf)).toEqual({ edtf, earliest, latest, precision });
  });

  it.each([
    '',
    '2023-02-30',
    '2023-13',
    '2023-00-10',
    'XXXX-12-23',
    '2023-05/2023-04',
    '2023/',
    'tomorrow',
    '[2023..]',
  ])('knows no days for “%s”', (edtf) => {
    expect(toDateValue(edtf)).toBeNull();
  });

  it('spans the same days as the EDTF library', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => isoOf(date.getTime()));
    const simple = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
    // The library loses the ends of intervals and choices about 1970, and ends `[a..b]` where `a` ends.
    const pair = fc.tuple(day, day).filter((both) => both.every((iso) => iso > '1970-01-01'));
    const forms = fc.oneof(
      simple,
      day.map((iso) => `${iso.slice(0, 3)}X`),
      pair.map((both) => both.toSorted().join('/')),
      pair.map((both) => `[${both.toSorted().join(',')}]`),
    );
    fc.assert(
      fc.property(forms, (edtf) => {
        const value = toDateValue(edtf);
        const theirs = parseEdtf(edtf);
        expect([value?.earliest, value?.latest]).toEqual([isoOf(theirs.min), isoOf(theirs.max)]);
      }),
    );
  });
});
