import type { DateValue } from '../../model/dataset.ts';
import type { Locale } from '../url/params.ts';

/** How a reader wants dates written. */
export interface DateStyle {
  locale: Locale;
  /** Arabic only: both month names, the Levantine, or the Egyptian one, from Latin. */
  months: 'both' | 'levantine' | 'egyptian';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a day in UTC with Western digits; digits are changed at the very end, for a whole text at once. */
function format(day: string, tag: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${tag} ${JSON.stringify(options)}`;
  const formatter = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, formatter);
  return formatter.format(Date.parse(day));
}

const TAGS: Record<Locale, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB', ru: 'ru' };
const EGYPTIAN = 'ar-EG-u-nu-latn';

/** A month's name in Arabic, as the reader wants it: «تشرين الأول/أكتوبر». */
export function formatArabicMonth(day: string, months: DateStyle['months']): string {
  const levantine = format(day, TAGS.ar, { month: 'long' });
  const latin = format(day, EGYPTIAN, { month: 'long' });
  return months === 'both' ? `${levantine}/${latin}` : months === 'levantine' ? levantine : latin;
}

/** A day, with as many of its parts as asked for. */
export function formatDay(day: string, parts: 'day' | 'day-month' | 'month-year' | 'full', style: DateStyle): string {
  const { locale, months } = style;
  const number = String(Number(day.slice(8, 10)));
  if (parts === 'day') return number;
  if (locale === 'ar') {
    const month = formatArabicMonth(day, months);
    const year = day.slice(0, 4);
    return parts === 'full'
      ? `${number} ${month} ${year}`
      : parts === 'day-month'
        ? `${number} ${month}`
        : `${month} ${year}`;
  }
  return format(day, TAGS[locale], {
    ...(parts === 'month-year' ? {} : { day: 'numeric' }),
    month: 'long',
    ...(parts === 'day-month' ? {} : { year: 'numeric' }),
  });
}

/** The name of a day's weekday. */
export function formatWeekday(day: string, { locale }: DateStyle): string {
  return format(day, TAGS[locale], { weekday: 'long' });
}

/** A date for people: one text, or the two ends of a span that a sentence joins. Never more precise than the value. */
export type DateText = { text: string } | { from: string; to: string };

/** Writes a date as precisely as it is known. */
export function formatDate({ earliest, latest, precision }: DateValue, style: DateStyle): DateText {
  if (precision === 'day') return { text: formatDay(earliest, 'full', style) };
  if (precision === 'month') return { text: formatDay(earliest, 'month-year', style) };
  if (precision === 'year') return { text: earliest.slice(0, 4) };
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4);
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return {
    from: formatDay(earliest, sameMonth ? 'day' : sameYear ? 'day-month' : 'full', style),
    to: formatDay(latest, 'full', style),
  };
}

/** Writes the digits of a text as the reader wants them. */
export function toDigits(text: string, digits: 'latn' | 'arab'): string {
  return digits === 'latn' ? text : text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
