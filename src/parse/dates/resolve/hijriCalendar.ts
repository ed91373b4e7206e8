import { fromDayNumber, toDayNumber } from '../../../model/days.ts';

/** Days of the Hijri calendar of Umm al-Qura, which Arab newsrooms print beside the Gregorian day. */

const dayLength = 86_400_000;
let formatter: Intl.DateTimeFormat | undefined;
const monthStarts = new Map<number, number | null>();

/** Parts of the Hijri day that falls on a day number. */
function readHijri(dayNumber: number): { year: number; month: number; day: number } {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(dayNumber * dayLength)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

/** The day number on which a Hijri month begins, or `null` outside the calendar's table. */
function monthStart(year: number, month: number): number | null {
  const key = year * 12 + month - 1;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  // The mean month is 29.530588 days; 1 Muharram 1 fell on 16 July 622 of the Julian calendar.
  let guess = toDayNumber(622, 7, 19) + Math.round(((year - 1) * 12 + month - 1) * 29.530588);
  let found: number | null = null;
  for (let tries = 0; tries < 5 && found === null; tries++) {
    const at = readHijri(guess);
    const months = (year - at.year) * 12 + month - at.month;
    if (months === 0) found = guess - at.day + 1;
    else guess += Math.round(months * 29.53);
  }
  monthStarts.set(key, found);
  return found;
}

/** The days `YYYY-MM-DD` from first to last that a Hijri year, month or day spans, or `null` when there is none. */
export function toGregorian(hijri: {
  year?: number;
  month?: number;
  day?: number;
}): { earliest: string; latest: string } | null {
  const { year, month, day } = hijri;
  if (year === undefined || year < 1300 || year > 1600) return null;
  const start = monthStart(year, month ?? 1);
  const end =
    month === undefined
      ? monthStart(year + 1, 1)
      : monthStart(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1);
  if (start === null || end === null) return null;
  if (day === undefined) return { earliest: fromDayNumber(start), latest: fromDayNumber(end - 1) };
  if (day < 1 || start + day - 1 >= end) return null;
  const at = fromDayNumber(start + day - 1);
  return { earliest: at, latest: at };
}

/** The Hijri year that holds most of a Gregorian year's days before `day`. */
export function hijriYearOf(dayNumber: number): number {
  return readHijri(dayNumber).year;
}
