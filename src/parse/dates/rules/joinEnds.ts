import type { DateParts } from './read.ts';

/** Lends each end what only the other says: month, year, calendar. `null` when they are not of one kind. */
export function joinEnds(from: DateParts, to: DateParts): DateParts | null {
  const near: DateParts = { ...from };
  const far: DateParts = { ...to };
  const lendMonth = (taker: DateParts, giver: DateParts): void => {
    if (taker.month !== undefined || taker.day === undefined || taker.hijri) return;
    if (giver.month !== undefined) taker.month = giver.month;
    else if (giver.hijri && giver.day === undefined) {
      taker.hijri = { ...giver.hijri, day: taker.day };
      delete taker.day;
    } else if (giver.relative && taker.relative === undefined && giver.relative.unit === 'month')
      taker.relative = giver.relative;
    if (giver.toldBefore !== undefined) taker.toldBefore = giver.toldBefore;
  };
  lendMonth(near, far);
  lendMonth(far, near);
  const lendYear = (taker: DateParts, giver: DateParts): void => {
    if (taker.year !== undefined || taker.month === undefined || giver.month === undefined) return;
    if (giver.year !== undefined) {
      const wraps = near.month !== undefined && far.month !== undefined && near.month > far.month;
      taker.year = giver.year + (wraps ? (taker === near ? -1 : 1) : 0);
    } else if (giver.relative?.unit === 'year' && taker.relative === undefined) taker.relative = giver.relative;
    if (giver.unread && taker.relative === undefined) taker.unread = giver.unread;
    if (giver.direction && taker.direction === undefined && taker.relative === undefined)
      taker.direction = giver.direction;
  };
  // «يومي الأربعاء والخميس المقبلين» ("on the next Wednesday and Thursday")
  if (near.weekday !== undefined && far.weekday !== undefined && near.day === undefined && far.direction) {
    near.direction ??= far.direction;
  }
  lendYear(near, far);
  lendYear(far, near);
  if (kindOf(near) !== kindOf(far)) return null;
  if (kindOf(near) === 'day' && !isAnchored(near)) return null;
  return { ...near, to: far };
}

function kindOf(parts: DateParts): 'day' | 'month' | 'year' | 'other' {
  if (
    parts.day !== undefined ||
    parts.hijri?.day !== undefined ||
    parts.weekday !== undefined ||
    parts.relative?.unit === 'day'
  )
    return 'day';
  if (parts.part || parts.decade !== undefined) return 'other';
  if (parts.month !== undefined || parts.relative?.unit === 'month') return 'month';
  return parts.year !== undefined || parts.relative?.unit === 'year' ? 'year' : 'other';
}

function isAnchored(parts: DateParts): boolean {
  return (
    parts.month !== undefined ||
    parts.hijri?.month !== undefined ||
    parts.weekday !== undefined ||
    parts.relative !== undefined
  );
}
