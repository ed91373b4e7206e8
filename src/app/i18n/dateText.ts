import type { DateValue } from '../../model/dataset.ts';
import type { Locale } from '../../model/languages.ts';
import { toMoment } from '../../model/moments.ts';

/** How Arabic months are called: «تشرين الأول» (Levantine), «أكتوبر» (Egyptian), or both with a stroke between. */
export type MonthNames = 'levantine' | 'egyptian' | 'both';

export interface DateStyle {
  locale: Locale;
  monthNames: MonthNames;
  /** Numbering system of `Intl`, such as `latn` or `arab`. */
  digits: string;
}

type Fields = Intl.DateTimeFormatOptions;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${tag} ${fields.day ?? ''} ${fields.month ?? ''} ${fields.year ?? ''}`;
  let found = formatters.get(key);
  if (!found) {
    // Days are kept as UTC midnights: a reader's own time zone must not move them.
    found = new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}

/** The tag of a language with its months and digits. */
export function toTag({ locale, monthNames, digits }: DateStyle): string {
  // Region SY names the months the Levantine way, EG the Egyptian one.
  const base = locale === 'ar' ? (monthNames === 'egyptian' ? 'ar-EG' : 'ar-SY') : locale === 'en' ? 'en-GB' : locale;
  return `${base}-u-nu-${locale === 'ar' ? digits : 'latn'}`;
}

/** Formats a moment (UTC milliseconds) with the given fields, with both month names where the style asks for them. */
export function formatMoment(at: number, fields: Fields, style: DateStyle): string {
  const first = formatter(toTag(style), fields);
  if (style.locale !== 'ar' || style.monthNames !== 'both' || fields.month !== 'long') return first.format(at);
  const month = formatter(toTag({ ...style, monthNames: 'egyptian' }), { month: 'long' }).format(at);
  return first
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

/** A date for people, no more precise than it is known. */
export function formatDate({ earliest, latest, precision }: DateValue, style: DateStyle): string {
  if (precision !== 'interval') return formatMoment(toMoment(earliest), FIELDS[precision], style);
  const [from, to] = [toMoment(earliest), toMoment(latest)];
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (style.locale === 'ar' && style.monthNames === 'both') {
    const start = formatMoment(from, sameMonth ? { day: 'numeric' } : DAY, style);
    return `${start}–${formatMoment(to, DAY, style)}`;
  }
  return formatter(toTag(style), DAY).formatRange(from, to);
}
