import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumberOf, fromDayNumber, isCalendarDay, monthEnd, weekdayOf } from '../../src/model/days.ts';

const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });

describe('days', () => {
  it('counts like the platform, and back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayNumberOf(day)).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(fromDayNumber(dayNumberOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  it('steps over ends of months, years and leap days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(monthEnd('2023-02')).toBe('2023-02-28');
    expect(monthEnd('2000-02-11')).toBe('2000-02-29');
    expect(isCalendarDay(2023, 4, 31)).toBe(false);
  });
});
