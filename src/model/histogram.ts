import type { Meeting } from './dataset.ts';

/** A month (`YYYY-MM`) and its meetings: those that surely fell in it, and those whose uncertain date touches it. */
export interface MonthCount {
  month: string;
  certain: number;
  possible: number;
}

/** The month after one written `YYYY-MM`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/**
 * Counts meetings by month, from the first month to the last without a gap. A date that is known to the month or better
 * counts as certain; a wider one counts as possible in every month it touches. Meetings without a date are left out.
 *
 * @param within the first and last month that the result shall have at least, as `YYYY-MM`
 */
export function countByMonth(meetings: readonly Meeting[], within?: { from: string; to: string }): MonthCount[] {
  const spans = meetings.flatMap(({ date }) =>
    date ? [{ from: date.value.earliest.slice(0, 7), to: date.value.latest.slice(0, 7) }] : [],
  );
  const all = within ? [...spans, within] : spans;
  if (all.length === 0) return [];
  const first = all.reduce((least, { from }) => (from < least ? from : least), all[0]!.from);
  const last = all.reduce((most, { to }) => (to > most ? to : most), all[0]!.to);
  const months: MonthCount[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push({ month, certain: 0, possible: 0 });
  const index = new Map(months.map(({ month }, at) => [month, at]));
  for (const { from, to } of spans) {
    const field = from === to ? 'certain' : 'possible';
    for (let at = index.get(from)!; at <= index.get(to)!; at += 1) months[at]![field] += 1;
  }
  return months;
}
