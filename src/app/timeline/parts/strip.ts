import type { MonthCount } from '../../../model/histogram.ts';
import { MONTH, toMoment } from '../../../model/moments.ts';
import type { TimeWindow } from '../axis/window.ts';

/** A year whose share of the strip is less than its number's width would reach beyond it: it is left out. */
const LEAST_SHARE_OF_YEAR = 0.06;

/** Where a moment lies on the strip, as a share of it. */
export function toShare(at: number, { start, end }: TimeWindow): number {
  return (at - start) / (end - start);
}

/** How wide the bar of a month is, as a share of the strip. */
export function shareOfMonth({ start, end }: TimeWindow): number {
  return MONTH / (end - start);
}

/** The moments at which years begin that the strip names. */
export function findYears({ start, end }: TimeWindow): number[] {
  const first = new Date(start).getUTCFullYear() + 1;
  const last = new Date(end - LEAST_SHARE_OF_YEAR * (end - start)).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => Date.UTC(first + index, 0, 1));
}

/** The bar of a month that has meetings. */
export interface Bar extends MonthCount {
  at: number;
  /** A share of the strip's height. By the root, so that one meeting is seen beside many. */
  height: number;
}

/** The bars of all months that have meetings. */
export function toBars(months: readonly MonthCount[]): Bar[] {
  const most = Math.max(1, ...months.map(({ certain, possible }) => certain + possible));
  return months.flatMap((month) => {
    const count = month.certain + month.possible;
    return count === 0
      ? []
      : { ...month, at: toMoment(`${month.month}-01`), height: Math.sqrt(count) / Math.sqrt(most) };
  });
}
