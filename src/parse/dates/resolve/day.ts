import { dayNumberOf, formatDay, isCalendarDay, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import {
  agrees,
  checkWeekday,
  clash,
  type Draft,
  daysApart,
  FAR_AHEAD,
  isTold,
  LONG_AGO,
  leave,
  monthFrom,
  NOTHING_KNOWN,
  nearestWeekday,
  pad,
  settle,
  yearRule,
} from './draft.ts';
import { type Asked, type Meaning, NO_DAY } from './meaning.ts';
import { resolveNth } from './nth.ts';

/** In days: of two months in which weekday and day agree, one must be nearer by more than half a month. */
const CLEARLY_NEARER = 14;
/** A leap year, in which every day and month exist. */
const LEAP_YEAR = 2000;
/** Of a common year: a distance in days is told from it, where one more makes no difference. */
const DAYS_OF_YEAR = 365;

/** A whole date: its weekday must agree, or else count the weekdays of the month. */
function settleDate(
  [year, month, day]: [year: number, month: number, day: number],
  rule: DateRule | null,
  asked: Asked,
): Draft {
  const { mention, reference, context } = asked;
  if (!isCalendarDay(year, month, day)) return NO_DAY;
  const date = formatDay(year, month, day);
  if (mention.nth && !agrees(date, mention.weekday)) return resolveNth(mention, reference, context) ?? NO_DAY;
  return checkWeekday(date, mention.weekday, rule);
}

/** «الخميس 21» ("Thursday 21"): the month in which the two agree, when only one near the day of reading does. */
function resolveDayOfWeekday(day: number, weekday: number, reference: string, context: DateContext): Draft {
  const fits = [-1, 0, 1].flatMap((step) => {
    const [year, month] = monthFrom(reference, step);
    if (!isCalendarDay(year, month, day)) return [];
    const date = formatDay(year, month, day);
    return agrees(date, weekday) ? [date] : [];
  });
  const past = context.tense === 'past' ? fits.filter((date) => date <= reference) : fits;
  const [near, far] = past.toSorted((a, b) => daysApart(a, reference) - daysApart(b, reference));
  // February and March share their weekdays: then the near one, when it is clearly nearer.
  const isOnly = near && (!far || daysApart(far, reference) - daysApart(near, reference) > CLEARLY_NEARER);
  return isOnly ? settle(near, 'weekday-and-day-near-publication') : leave(NOTHING_KNOWN);
}

/** The one year of those covered in which the day lies and its weekday agrees, with no day to read it from. */
function resolveDayInRange(
  month: number,
  day: number,
  weekday: number | undefined,
  { range }: DateContext,
): Draft | null {
  if (!range) return null;
  const fits: string[] = [];
  for (let year = yearOf(range.earliest); year <= yearOf(range.latest); year++) {
    if (!isCalendarDay(year, month, day)) continue;
    const date = formatDay(year, month, day);
    if (date >= range.earliest && date <= range.latest && agrees(date, weekday)) fits.push(date);
  }
  const only = fits.length === 1 ? fits[0] : undefined;
  return only ? settle(only, weekday === undefined ? 'only-year-in-range' : 'weekday-in-range') : null;
}

/** Of the same day in three years the one that the adjective, the tense or nearness means. */
function chooseDay(
  among: readonly string[],
  mention: DateMention,
  reference: string,
  context: DateContext,
): string | undefined {
  const { direction, weekday } = mention;
  const here = yearOf(reference);
  if (direction === 'past') {
    const before = among.filter((date) => date < reference);
    const latest = before.at(-1);
    // «3 مارس الماضي» ("last 3 March") read on 20 March may be of this month or of last year's.
    if (latest?.slice(0, 7) === reference.slice(0, 7) && before.length > 1 && weekday === undefined) return undefined;
    return latest;
  }
  if (direction === 'future') return among.find((date) => date > reference);
  if (direction === 'current') {
    return among.toSorted((a, b) => daysApart(a, reference) - daysApart(b, reference))[0];
  }
  if (context.tense === 'past') return among.filter((date) => date <= reference).at(-1);
  if (context.tense === 'future') return among.find((date) => date >= reference);
  return among.find((date) => {
    const ahead = dayNumberOf(date) - dayNumberOf(reference);
    const [low, high] =
      yearOf(date) === here
        ? [-LONG_AGO, FAR_AHEAD]
        : yearOf(date) < here
          ? [FAR_AHEAD - DAYS_OF_YEAR - 1, 0]
          : [0, DAYS_OF_YEAR - LONG_AGO];
    return ahead >= low && ahead <= high;
  });
}

/** A day and month without a year: solved with the weekday, the adjective, the tense and the range. */
function resolveDayWithoutYear(
  mention: DateMention,
  month: number,
  day: number,
  reference: string | null,
  context: DateContext,
): Draft {
  const open = leave(`XXXX-${pad(month)}-${pad(day)}`);
  const { weekday, direction } = mention;
  if (mention.toldBefore || mention.unread) return open;
  const inRange = (date: string): boolean =>
    !context.range || (date >= context.range.earliest && date <= context.range.latest);
  if (reference === null) return resolveDayInRange(month, day, weekday, context) ?? open;
  const here = yearOf(reference);
  const dates = [here - 1, here, here + 1]
    .filter((year) => isCalendarDay(year, month, day))
    .map((year) => formatDay(year, month, day));
  const fits = dates.filter((date) => agrees(date, weekday));
  const meant = chooseDay(dates, mention, reference, context);
  const chosen =
    meant && agrees(meant, weekday)
      ? meant
      : (chooseDay(fits, mention, reference, context) ?? (context.tense === null && !direction ? fits[0] : undefined));
  if (chosen) return inRange(chosen) ? settle(chosen, dayRule(chosen, reference)) : open;
  if (meant && weekday !== undefined && fits.length === 0) return clash(meant, nearestWeekday(meant, weekday));
  return open;
}

function dayRule(date: string, reference: string): DateRule {
  if (date.slice(0, 4) === reference.slice(0, 4)) return 'day-in-year-of-publication';
  return date < reference ? 'day-before-publication' : 'day-after-publication';
}

/** A day of a month, with or without month and year. */
export const DAYS_OF_MONTH: readonly Meaning[] = [
  {
    name: 'day-of-two-years',
    says: 'A day of last, this or next year whose number says another year is of neither until somebody settles it.',
    examples: [
      {
        text: '11 تشرين الثاني من العام الماضي 2018',
        gloss: '11 November of last year, 2018',
        gives: '[2018-11-11,2019-11-11]',
        published: '2020-03-28',
      },
    ],
    read: (asked) => {
      const { mention, reference } = asked;
      const { day, month, year, relative } = mention;
      if (day === undefined || month === undefined || year === undefined || relative?.unit !== 'year') return null;
      const told = reference === null ? year : yearOf(reference) + relative.steps;
      if (told === year || !isCalendarDay(year, month, day) || !isCalendarDay(told, month, day)) return null;
      return clash(formatDay(year, month, day), formatDay(told, month, day));
    },
  },
  {
    name: 'full-date',
    says: 'A day, month and year stated in full are that day, when its weekday agrees.',
    examples: [
      { text: 'الخميس 9 حزيران 2022', gloss: 'Thursday 9 June 2022', gives: '2022-06-09' },
      { text: '31 نيسان 2022', gloss: '31 April 2022', gives: 'nothing' },
      {
        text: 'الأحد 14 أيار 2022',
        gloss: 'Sunday 14 May 2022, which was a Saturday',
        gives: '[2022-05-14,2022-05-15]',
      },
    ],
    read: (asked) => {
      const { day, month, year } = asked.mention;
      return day === undefined || month === undefined || year === undefined
        ? null
        : settleDate([year, month, day], null, asked);
    },
  },
  {
    name: 'day-of-relative-year',
    says: 'A day and month of last, this or next year is counted from the year of publication.',
    examples: [
      {
        text: '11 تشرين الثاني من العام الماضي',
        gloss: '11 November of last year',
        gives: '2019-11-11 by last-year',
        published: '2020-03-28',
      },
    ],
    read: (asked) => {
      const { mention, reference, context } = asked;
      const { day, month, relative } = mention;
      if (day === undefined || month === undefined || relative?.unit !== 'year') return null;
      if (!isCalendarDay(LEAP_YEAR, month, day)) return NO_DAY;
      if (reference === null || isTold(mention, context)) return leave(`XXXX-${pad(month)}-${pad(day)}`);
      return settleDate([yearOf(reference) + relative.steps, month, day], yearRule(relative.steps), asked);
    },
  },
  {
    name: 'day-without-year',
    says: 'A day and month without a year are of the year that the weekday, the adjective, the tense or nearness means.',
    examples: [
      {
        text: '20 كانون الأول',
        gloss: '20 December',
        gives: '2020-12-20 by day-before-publication',
        published: '2021-01-15',
      },
      {
        text: '4 كانون الثاني',
        gloss: '4 January',
        gives: '2021-01-04 by day-after-publication',
        published: '2020-12-28',
      },
      { text: '5 نيسان', gloss: '5 April', gives: '2020-04-05 by day-in-year-of-publication', published: '2020-03-28' },
      {
        text: '8 شباط الماضي',
        gloss: 'last 8 February',
        gives: '2021-02-08 by day-in-year-of-publication',
        published: '2021-03-03',
      },
      {
        text: '12 آذار الجاري',
        gloss: '12 March of this year',
        gives: '2021-03-12 by day-in-year-of-publication',
        published: '2021-03-03',
      },
      {
        text: 'في 9 أيار من العام نفسه',
        gloss: 'on 9 May of the same year',
        gives: 'XXXX-05-09',
        published: '2021-03-01',
      },
      {
        text: 'في 9 أيار 20191',
        gloss: 'on 9 May 20191, a year with the number of a note stuck to it',
        gives: 'XXXX-05-09',
        published: '2021-03-01',
      },
      {
        text: 'في 9 أيار 19',
        gloss: 'on 9 May 19, a year of two digits',
        gives: 'XXXX-05-09',
        published: '2021-03-01',
      },
    ],
    read: ({ mention, reference, context }) => {
      const { day, month } = mention;
      if (day === undefined || month === undefined) return null;
      if (!isCalendarDay(LEAP_YEAR, month, day)) return NO_DAY;
      const settled = resolveDayWithoutYear(mention, month, day, reference, context);
      const isOpen = !settled.settled || settled.conflict !== undefined;
      return mention.nth && isOpen ? (resolveNth(mention, reference, context) ?? settled) : settled;
    },
  },
  {
    name: 'day-told-before',
    says: 'A day of a month told elsewhere, or read on no known day, is left open.',
    examples: [
      {
        text: 'الخميس 11 من الشهر نفسه',
        gloss: 'Thursday the 11th of the same month',
        gives: 'XXXX-XX-XX',
        published: '2021-03-09',
      },
    ],
    read: ({ mention: { day, toldBefore }, reference }) =>
      day !== undefined && (toldBefore || reference === null) ? leave(NOTHING_KNOWN) : null,
  },
  {
    name: 'day-of-relative-month',
    says: 'A day of last, this or next month is counted from the month of publication.',
    examples: [
      {
        text: 'في 17 الجاري',
        gloss: 'on the 17th of the current one',
        gives: '2021-03-17 by day-of-this-month',
        published: '2021-03-03',
      },
      {
        text: 'الخامس من الشهر المقبل',
        gloss: 'the fifth of next month',
        gives: '2021-04-05 by day-of-next-month',
        published: '2021-03-03',
      },
    ],
    read: (asked) => {
      const { mention, reference, context } = asked;
      const { day, relative, direction } = mention;
      const steps = relative?.unit === 'month' ? relative.steps : direction === 'current' ? 0 : null;
      if (day === undefined || reference === null || steps === null) return null;
      if (isTold(mention, context)) return leave(NOTHING_KNOWN);
      const rule = steps < 0 ? 'day-of-last-month' : steps > 0 ? 'day-of-next-month' : 'day-of-this-month';
      return settleDate([...monthFrom(reference, steps), day], rule, asked);
    },
  },
  {
    name: 'weekday-and-day',
    says: 'A weekday and its day are of the month near publication in which the two agree.',
    examples: [
      {
        text: 'الخميس 11',
        gloss: 'Thursday 11',
        gives: '2021-03-11 by weekday-and-day-near-publication',
        published: '2021-03-09',
      },
    ],
    read: ({ mention: { day, weekday }, reference, context }) => {
      if (day === undefined || reference === null) return null;
      return weekday === undefined ? leave(NOTHING_KNOWN) : resolveDayOfWeekday(day, weekday, reference, context);
    },
  },
];
