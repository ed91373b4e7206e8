import { addDays, daysInMonth, formatMonth, monthEnd, monthOf, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention, DatePart } from '../../reading/mentions.ts';
import { type Draft, isTold, leave, monthFrom, nothingKnown, pad, settle, weekStart, yearRule } from './draft.ts';

/** «العام الماضي», «الأسبوع المقبل», «2023» and stretches of them. */
export function resolvePeriod(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { year, relative, part } = mention;
  if (year !== undefined) return settlePart(String(year).padStart(4, '0'), part, null);
  if (!relative || reference === null || isTold(mention, context)) return leave(nothingKnown);
  const { unit, steps } = relative;
  if (part === 'rest') return resolveRest(unit, reference);
  if (unit === 'year') return settlePart(String(yearOf(reference) + steps).padStart(4, '0'), part, yearRule(steps));
  if (unit === 'month') {
    const [year, month] = monthFrom(reference, steps);
    const rule = steps < 0 ? 'last-month' : steps > 0 ? 'next-month' : 'this-month';
    return settlePart(formatMonth(year, month), part, rule);
  }
  const monday = weekStart(reference, steps);
  const rule = steps < 0 ? 'last-week' : steps > 0 ? 'next-week' : 'this-week';
  const [from, to] = part === 'early' ? [0, 2] : part === 'middle' ? [1, 4] : part === 'late' ? [3, 6] : [0, 6];
  return settle(`${addDays(monday, from)}/${addDays(monday, to)}`, rule);
}

/** «بقية الأسبوع»: from the day of reading to the end. */
function resolveRest(unit: 'day' | 'week' | 'month' | 'year', reference: string): Draft {
  if (unit === 'week') return settle(`${reference}/${addDays(weekStart(reference, 1), -1)}`, 'this-week');
  if (unit === 'month') return settle(`${reference}/${monthEnd(reference)}`, 'this-month');
  return settle(`${reference}/${reference.slice(0, 4)}-12-31`, 'this-year');
}

/** A stretch of `YYYY` or `YYYY-MM`: thirds, halves and quarters. */
export function settlePart(whole: string, part: DatePart | undefined, rule: DateRule | null): Draft {
  if (!part) return settle(whole, rule);
  if (whole.length === 4) {
    const months: Record<Exclude<DatePart, 'rest'>, [number, number]> = {
      early: [1, 4],
      middle: [5, 8],
      late: [9, 12],
      'first-half': [1, 6],
      'second-half': [7, 12],
      'first-quarter': [1, 3],
      'second-quarter': [4, 6],
      'third-quarter': [7, 9],
      'fourth-quarter': [10, 12],
    };
    const [from, to] = part === 'rest' ? [1, 12] : months[part];
    const stated = part.endsWith('half') || part.endsWith('quarter');
    return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? (stated ? null : 'part-of-period'));
  }
  const end = daysInMonth(yearOf(whole), monthOf(whole));
  const days: Partial<Record<DatePart, [number, number]>> = {
    early: [1, 10],
    middle: [11, 20],
    late: [21, end],
    'first-half': [1, 15],
    'second-half': [16, end],
  };
  const [from, to] = days[part] ?? [1, end];
  return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? 'part-of-period');
}

/** A named decade: of the century that the words give, else the last one before the day of reading. */
export function resolveDecade(mention: DateMention, decade: number, reference: string | null): Draft {
  const stated = decade >= 100;
  let first = decade;
  if (!stated) {
    // «السبعينيات» are those of the twentieth century until others have begun.
    first = 1900 + decade;
    if (decade < 40 && (reference === null || yearOf(reference) >= 2000 + decade)) return leave(nothingKnown);
  }
  const rule = stated ? null : 'decade-before-publication';
  const { part } = mention;
  if (!part) return settle(`${Math.floor(first / 10)}X`, rule);
  const [from, to] = part === 'early' ? [0, 3] : part === 'middle' ? [3, 6] : part === 'late' ? [6, 9] : [0, 9];
  return settle(`${first + from}/${first + to}`, rule ?? 'part-of-period');
}
