import type { DateValue } from '../../model/dataset.ts';
import type { Locale } from '../../model/languages.ts';
import { toMoment } from '../../model/moments.ts';
import type { Digits, MonthNames } from '../preferences/preferences.ts';

/** How a reader wants dates written. */
export interface DateStyle {
  locale: Locale;
  /** Arabic only. */
  monthNames: MonthNames;
  /** Arabic only. */
  digits: Digits;
}

type Fields = Intl.DateTimeFormatOptions;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function toFormat(tag: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(fields)}`;
  let format = FORMATS.get(key);
  if (!format) {
    // Days are kept as UTC midnights: a reader's own time zone must not move them.
    format = new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
    FORMATS.set(key, format);
  }
  return format;
}

/** As whom dates are written. Region SY names Arabic months the Levantine way, EG the Egyptian one. */
const REGIONS: Record<Locale, string> = { ar: 'ar-SY', en: 'en-GB', ru: 'ru' };
const EGYPTIAN = 'ar-EG';

/** The tag for `Intl` of a language with its months and digits. */
export function toTag({ locale, monthNames, digits }: DateStyle): string {
  const arabic = locale === 'ar';
  return `${arabic && monthNames === 'egyptian' ? EGYPTIAN : REGIONS[locale]}-u-nu-${arabic ? digits : 'latn'}`;
}

/** Writes these fields of a moment, a long month with both of its names where the style asks for them. */
export function formatMoment(at: number, fields: Fields, style: DateStyle): string {
  const format = toFormat(toTag(style), fields);
  if (style.locale !== 'ar' || style.monthNames !== 'both' || fields.month !== 'long') return format.format(at);
  const month = toFormat(toTag({ ...style, monthNames: 'egyptian' }), { month: 'long' }).format(at);
  return format
    .formatToParts(at)
    .map(({ type, value }) => (type === 'month' ? `${value}/${month}` : value))
    .join('');
}

const DAY: Fields = { day: 'numeric', month: 'long', year: 'numeric' };
const FIELDS: Record<Exclude<DateValue['precision'], 'interval'>, Fields> = {
  day: DAY,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Writes a date as precisely as it is known, an interval with a dash between its ends. */
export function formatDate(value: DateValue, style: DateStyle): string {
  const { earliest, latest, precision } = value;
  if (precision !== 'interval') return formatMoment(toMoment(earliest), FIELDS[precision], style);
  if (style.locale !== 'ar' || style.monthNames !== 'both')
    return toFormat(toTag(style), DAY).formatRange(toMoment(earliest), toMoment(latest));
  // `Intl` has no range with both names of a month.
  const fields = isSameMonth(value) ? { day: 'numeric' as const } : DAY;
  return `${formatMoment(toMoment(earliest), fields, style)}–${formatMoment(toMoment(latest), DAY, style)}`;
}

/** Writes the two ends of an interval, for a sentence that joins them: the first leaves out what the second says. */
export function formatEnds(value: DateValue, style: DateStyle): { from: string; to: string } {
  const { earliest, latest } = value;
  const fields: Fields = isSameMonth(value)
    ? { day: 'numeric' }
    : earliest.slice(0, 4) === latest.slice(0, 4)
      ? { day: 'numeric', month: 'long' }
      : DAY;
  return {
    from: formatMoment(toMoment(earliest), fields, style),
    to: formatMoment(toMoment(latest), DAY, style),
  };
}

function isSameMonth({ earliest, latest }: DateValue): boolean {
  return earliest.slice(0, 7) === latest.slice(0, 7);
}

/** Writes the digits of a text as the reader wants them. */
export function toDigits(text: string, digits: Digits): string {
  return digits === 'latn' ? text : text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
