import { toDateValue } from '../../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../../model/days.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import { type Draft, leave, NOTHING_KNOWN, settle } from './draft.ts';
import { type Meaning, NO_DAY } from './meaning.ts';
import { resolveMonthLikeDay } from './month.ts';
import { resolvePeriod } from './period.ts';

/** «ثالث ثلاثاء من أيلول» ("the third Tuesday of September"), «الأسبوع الأخير من تموز» ("the last week of July"): counted in the month that the other words settle. */
export function resolveNth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { nth, weekday, day: _, ...rest } = mention;
  if (!nth) return null;
  if (rest.month === undefined && rest.relative === undefined && rest.year === undefined) return leave(NOTHING_KNOWN);
  const month =
    rest.month === undefined ? resolvePeriod(rest, reference, context) : resolveMonthLikeDay(rest, reference, context);
  const whole = month?.settled ? toDateValue(month.edtf) : null;
  if (!month || !whole) return month;
  if (nth.unit === 'day')
    return settle(nth.count < 0 ? whole.latest : addDays(whole.earliest, nth.count - 1), 'nth-in-month');
  const wanted = nth.unit === 'week' ? 1 : weekday;
  if (wanted === undefined) return leave(NOTHING_KNOWN);
  const length = nth.unit === 'week' ? 6 : 0;
  let at: string;
  if (nth.count < 0) {
    // The last week is the last whole one.
    const end = addDays(whole.latest, -length);
    at = addDays(end, -((weekdayOf(end) - wanted + 7) % 7));
  } else at = addDays(whole.earliest, ((wanted - weekdayOf(whole.earliest) + 7) % 7) + 7 * (nth.count - 1));
  if (at < whole.earliest || at > whole.latest) return null;
  return nth.unit === 'week' ? settle(`${at}/${addDays(at, 6)}`, 'nth-in-month') : settle(at, 'nth-in-month');
}

/** A weekday, a week or a day by its place in a month. */
export const placeInMonth: Meaning = {
  name: 'place-in-month',
  says: 'A weekday, a week or a day that is counted in a month is found in the calendar.',
  examples: [
    { text: 'ثاني أحد من تموز 2023', gloss: 'the second Sunday of July 2023', gives: '2023-07-09 by nth-in-month' },
    {
      text: 'الخميس الأخير من آب 2023',
      gloss: 'the last Thursday of August 2023',
      gives: '2023-08-31 by nth-in-month',
    },
    { text: 'آخر يوم من شباط 2024', gloss: 'the last day of February 2024', gives: '2024-02-29 by nth-in-month' },
  ],
  read: ({ mention, reference, context }) =>
    mention.nth && mention.day === undefined ? (resolveNth(mention, reference, context) ?? NO_DAY) : null,
};
