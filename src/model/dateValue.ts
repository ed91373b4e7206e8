import type { DateValue } from './dataset.ts';
import { daysInMonth, formatDay, isCalendarDay } from './days.ts';

interface Days {
  earliest: string;
  latest: string;
  precision: DateValue['precision'];
}

const SIMPLE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/**
 * The days that an EDTF string spans, or `null` when it is not one of the forms that the dataset uses: a day, month or
 * year, a decade `197X` or century `19XX`, an interval `a/b`, a choice `[a,b]` or `[a..b]`.
 */
export function toDateValue(edtf: string): DateValue | null {
  const days = toDays(edtf);
  return days && days.earliest <= days.latest ? { edtf, ...days } : null;
}

function toDays(edtf: string): Days | null {
  if (edtf.startsWith('[') && edtf.endsWith(']')) return toChoice(edtf.slice(1, -1));
  const slash = edtf.indexOf('/');
  if (slash >= 0) return between(toSimple(edtf.slice(0, slash)), toSimple(edtf.slice(slash + 1)));
  return toSimple(edtf);
}

function toChoice(inside: string): Days | null {
  const dots = inside.indexOf('..');
  if (dots >= 0) return between(toSimple(inside.slice(0, dots)), toSimple(inside.slice(dots + 2)));
  const all: Days[] = [];
  for (const one of inside.split(',')) {
    const days = toSimple(one.trim());
    if (!days) return null;
    all.push(days);
  }
  const [first] = all;
  if (!first || all.length === 1) return first ?? null;
  const earliest = all.reduce((least, days) => (days.earliest < least ? days.earliest : least), first.earliest);
  const latest = all.reduce((most, days) => (days.latest > most ? days.latest : most), first.latest);
  return { earliest, latest, precision: 'interval' };
}

function between(from: Days | null, to: Days | null): Days | null {
  return from && to ? { earliest: from.earliest, latest: to.latest, precision: 'interval' } : null;
}

function toSimple(edtf: string): Days | null {
  if (/^\d{3}X$/u.test(edtf)) return years(`${edtf.slice(0, 3)}0`, `${edtf.slice(0, 3)}9`, 'interval');
  if (/^\d{2}XX$/u.test(edtf)) return years(`${edtf.slice(0, 2)}00`, `${edtf.slice(0, 2)}99`, 'interval');
  const parts = SIMPLE.exec(edtf)?.groups;
  if (!parts?.year) return null;
  if (!parts.month) return years(parts.year, parts.year, 'year');
  const year = Number(parts.year);
  const month = Number(parts.month);
  if (!parts.day) {
    if (month < 1 || month > 12) return null;
    return {
      earliest: formatDay(year, month, 1),
      latest: formatDay(year, month, daysInMonth(year, month)),
      precision: 'month',
    };
  }
  return isCalendarDay(year, month, Number(parts.day)) ? { earliest: edtf, latest: edtf, precision: 'day' } : null;
}

function years(from: string, to: string, precision: Days['precision']): Days {
  return { earliest: `${from}-01-01`, latest: `${to}-12-31`, precision };
}

/** Whether two dates have a day in common. */
export function datesOverlap(a: DateValue, b: DateValue): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Whether all days of one date are days of another. */
export function isWithin(inner: DateValue, outer: DateValue): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
