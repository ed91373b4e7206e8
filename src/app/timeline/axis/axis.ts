import { type DateStyle, formatMoment } from '../../i18n/dates.ts';

/** What the time axis shows: a tick each `step` units, and how a month is written beside it. */
export interface AxisScale {
  scale: 'day' | 'month' | 'year';
  step: number;
  months: MonthStyle | null;
}

type MonthStyle = 'full' | 'long' | 'short';

/** Widths in CSS pixels, measured in the font in which the axis is drawn. */
export interface AxisWidths {
  /** The widest month in each way of writing it, the widest first. */
  months: [MonthStyle, number][];
  year: number;
}

/** The mean length of a year. */
const DAYS_A_YEAR = 365.25;
/** Months to a tick, and the fewest days between two such ticks. */
const MONTHS = [
  [1, 28],
  [3, 90],
  [6, 181],
] as const;
/** Room that a label needs beside its own width, in CSS pixels. A year is short and the same on every tick: its own padding is enough. */
const GAP = 14;
/** Room that a day's number needs. */
const DAY_PX = 30;

/** Chooses the finest scale on which every label fits between its own ticks, so that none is ever cut. */
export function toAxisScale(pxPerDay: number, widths: AxisWidths): AxisScale {
  if (pxPerDay >= DAY_PX) return { scale: 'day', step: 1, months: null };
  if (pxPerDay * 5 >= DAY_PX + GAP) return { scale: 'day', step: 5, months: null };
  for (const [step, days] of MONTHS) {
    for (const [months, width] of widths.months) {
      if (pxPerDay * days >= width + GAP) return { scale: 'month', step, months };
    }
  }
  const step = [1, 2, 5, 10, 20, 50].find((years) => pxPerDay * DAYS_A_YEAR * years >= widths.year) ?? 100;
  return { scale: 'year', step, months: null };
}

/** A month as the axis writes it. `full` gives both names where the reader asked for both, `long` the first of them. */
export function formatAxisMonth(at: number, months: MonthStyle, style: DateStyle): string {
  if (months === 'short') return formatMoment(at, { month: 'short' }, style);
  const names = months === 'long' && style.monthNames === 'both' ? 'levantine' : style.monthNames;
  return formatMoment(at, { month: 'long' }, { ...style, monthNames: names });
}

/** The ways of writing a month that this style knows, the widest first. Arabic has no short month names. */
export function monthStyles({ locale, monthNames }: DateStyle): MonthStyle[] {
  if (locale !== 'ar') return ['long', 'short'];
  return monthNames === 'both' ? ['full', 'long'] : ['long'];
}
