/** Days of the proleptic Gregorian calendar as `YYYY-MM-DD`, counted in UTC: no clock, no time zone, no locale. */

/** Days since 1970-01-01 of a year, month (from 1) and day. Days beyond the month's end run on into the next. */
export function toDayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Days since 1970-01-01 of a day as `YYYY-MM-DD`. */
export function dayNumberOf(day: string): number {
  return toDayNumber(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** The day `YYYY-MM-DD` that many days after 1970-01-01. */
export function fromDayNumber(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return formatDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** `YYYY-MM-DD` of its parts, as they are. */
export function formatDay(year: number, month: number, day: number): string {
  return `${formatMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** `YYYY-MM` of its parts. */
export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The year of `YYYY…`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The month of `YYYY-MM…`, from 1. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The day of the month of `YYYY-MM-DD`, from 1. */
export function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return fromDayNumber(dayNumberOf(day) + days);
}

/** The weekday from 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: string): number {
  return (((dayNumberOf(day) + 4) % 7) + 7) % 7;
}

/** How many days the month has (month from 1). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of the month of `YYYY-MM` or `YYYY-MM-DD`. */
export function monthEnd(month: string): string {
  return formatDay(yearOf(month), monthOf(month), daysInMonth(yearOf(month), monthOf(month)));
}

/** Whether the calendar has this day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from one to the other; negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return dayNumberOf(second) - dayNumberOf(first);
}
