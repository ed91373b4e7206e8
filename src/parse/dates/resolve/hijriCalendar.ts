import { fromDayNumber, toDayNumber } from '../../../model/days.ts';

/** Days of the Hijri calendar of Umm al-Qura, which Arab newsrooms print beside the Gregorian day. */

/** In milliseconds. */
const DAY = 86_400_000;
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
  for (const { type, value } of formatter.formatToParts(dayNumber * DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

/** Days of the mean month of the moon. */
const MONTH = 29.530588;
/** Guesses at the beginning of a month; the second is nearly always right. */
const MOST_GUESSES = 5;

/** 1 Muharram 1: 16 July 622 of the Julian calendar, as the Gregorian one would have it. */
const FIRST_DAY = { year: 622, month: 7, day: 19 } as const;

/** The day number on which a Hijri month begins, or `null` outside the calendar's table. */
function monthStart(year: number, month: number): number | null {
  const key = year * 12 + month - 1;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  let guess =
    toDayNumber(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day) + Math.round(((year - 1) * 12 + month - 1) * MONTH);
  let found: number | null = null;
  for (let tries = 0; tries < MOST_GUESSES && found === null; tries++) {
    const at = readHijri(guess);
    const months = (year - at.year) * 12 + month - at.month;
    if (months === 0) found = guess - at.day + 1;
    else guess += Math.round(months * MONTH);
  }
  monthStarts.set(key, found);
  return found;
}

/** Years of the calendar's table: from 1882 to 2174 of the Gregorian one. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;

/** The days `YYYY-MM-DD` from first to last that a Hijri year, month or day spans, or `null` when there is none. */
export function toGregorian(hijri: {
  year?: number;
  month?: number;
  day?: number;
}): { earliest: string; latest: string } | null {
  const { year, month, day } = hijri;
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return null;
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
