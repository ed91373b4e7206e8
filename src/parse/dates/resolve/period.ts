import { addDays, daysInMonth, formatMonth, monthEnd, monthOf, weekdayOf, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateContext, DateMention, DatePart } from '../../reading/mentions.ts';
import { type Draft, isTold, leave, monthFrom, NOTHING_KNOWN, pad, settle, weekStart, yearRule } from './draft.ts';
import type { Meaning } from './meaning.ts';

/** First and last of each stretch, by convention: thirds, where the words say no half or quarter. */
type Stretches = Readonly<Partial<Record<DatePart, readonly [first: number, last: number]>>>;

/** Days after Monday; the middle of a week takes in what may be told as early or late. */
const DAYS_OF_WEEK: Stretches = { early: [0, 2], middle: [1, 4], late: [3, 6] };
/** The last of a month's days is not the same in all, so stretches to its end are not here: `FIRST_TO_END` begins them. */
const DAYS_OF_MONTH: Stretches = { early: [1, 10], middle: [11, 20], 'first-half': [1, 15] };
/** The days of a month on which the stretches to its end begin. */
const FIRST_TO_END: Readonly<Partial<Record<DatePart, number>>> = { late: 21, 'second-half': 16 };
const MONTHS_OF_YEAR: Stretches = {
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
/** Years after the decade's first; neighbours share one, for newsrooms draw no line between them. */
const YEARS_OF_DECADE: Stretches = { early: [0, 3], middle: [3, 6], late: [6, 9] };

/** «العام الماضي» ("last year"), «الأسبوع المقبل» ("next week"), «2023» and stretches of them. */
export function resolvePeriod(mention: DateMention, reference: string | null, context: DateContext): Draft {
  if (mention.year !== undefined) return settlePart(String(mention.year).padStart(4, '0'), mention.part, null);
  return resolveRelativePeriod(mention, reference, context);
}

function resolveRelativePeriod(mention: DateMention, reference: string | null, context: DateContext): Draft {
  const { relative, part } = mention;
  if (!relative || reference === null || isTold(mention, context)) return leave(NOTHING_KNOWN);
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
  const [from, to] = DAYS_OF_WEEK[part ?? 'rest'] ?? [0, 6];
  // Where the week begins with the days on which others end it, «منتصف الأسبوع الجاري» ("the middle of this week") may lie ahead.
  if (part && steps === 0 && context.tense !== 'past' && isAtTurnOfWeek(reference))
    return settle(`${addDays(monday, from)}/${addDays(monday, to + SATURDAY)}`, rule);
  return settle(`${addDays(monday, from)}/${addDays(monday, to)}`, rule);
}

/** Days from Monday to Saturday, with which the week begins in most of the region. */
const SATURDAY = 5;

const isAtTurnOfWeek = (reference: string): boolean => weekdayOf(reference) === 6 || weekdayOf(reference) === 0;

/** «بقية الأسبوع» ("the rest of the week"): from the day of reading to the end. */
function resolveRest(unit: 'day' | 'week' | 'month' | 'year', reference: string): Draft {
  if (unit === 'week') return settle(`${reference}/${addDays(weekStart(reference, 1), -1)}`, 'this-week');
  if (unit === 'month') return settle(`${reference}/${monthEnd(reference)}`, 'this-month');
  return settle(`${reference}/${reference.slice(0, 4)}-12-31`, 'this-year');
}

/** A stretch of `YYYY` or `YYYY-MM`: thirds, halves and quarters. */
export function settlePart(whole: string, part: DatePart | undefined, rule: DateRule | null): Draft {
  if (!part) return settle(whole, rule);
  if (whole.length === 4) {
    const [from, to] = MONTHS_OF_YEAR[part] ?? [1, 12];
    const stated = part.endsWith('half') || part.endsWith('quarter');
    return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? (stated ? null : 'part-of-period'));
  }
  const end = daysInMonth(yearOf(whole), monthOf(whole));
  const [from, to] = DAYS_OF_MONTH[part] ?? [FIRST_TO_END[part] ?? 1, end];
  return settle(`${whole}-${pad(from)}/${whole}-${pad(to)}`, rule ?? 'part-of-period');
}

/** Decades of this century before it may be meant where they have begun. */
const FIRST_SURE_DECADE = 40;

/** A named decade: of the century that the words give, else the last one before the day of reading. */
function resolveDecade(mention: DateMention, decade: number, reference: string | null): Draft {
  const stated = decade >= 100;
  let first = decade;
  if (!stated) {
    // «السبعينيات» ("the seventies") are those of the twentieth century until others have begun.
    first = 1900 + decade;
    if (decade < FIRST_SURE_DECADE && (reference === null || yearOf(reference) >= 2000 + decade))
      return leave(NOTHING_KNOWN);
  }
  const rule = stated ? null : 'decade-before-publication';
  const { part } = mention;
  if (!part) return settle(`${Math.floor(first / 10)}X`, rule);
  const [from, to] = YEARS_OF_DECADE[part] ?? [0, 9];
  return settle(`${first + from}/${first + to}`, rule ?? 'part-of-period');
}

/** «السبعينيات» ("the seventies") and stretches of them. */
export const decade: Meaning = {
  name: 'decade',
  says: 'A decade is of the century that is named, else the last one before the day of publication.',
  examples: [
    { text: 'ثمانينيات القرن الماضي', gloss: 'the eighties of the last century', gives: '198X' },
    {
      text: 'في التسعينيات',
      gloss: 'in the nineties',
      gives: '199X by decade-before-publication',
      published: '2020-01-01',
    },
  ],
  read: ({ mention, reference }) =>
    mention.decade === undefined ? null : resolveDecade(mention, mention.decade, reference),
};

/** Years, and weeks, months and years by where they lie. Asked last, so that one of them always answers. */
export const PERIODS: readonly Meaning[] = [
  {
    name: 'year',
    says: 'A year is that year or its stretch.',
    examples: [
      { text: 'منذ عام 2011', gloss: 'since the year 2011', gives: '2011' },
      { text: 'النصف الثاني من عام 2020', gloss: 'the second half of the year 2020', gives: '2020-07/2020-12' },
    ],
    read: ({ mention, reference, context }) =>
      mention.year === undefined ? null : resolvePeriod(mention, reference, context),
  },
  {
    name: 'relative-period',
    says: 'Last, this or next week, month or year is counted from the day of publication.',
    examples: [
      {
        text: 'الأسبوع الماضي',
        gloss: 'last week',
        gives: '2021-02-22/2021-02-28 by last-week',
        published: '2021-03-03',
      },
      { text: 'هذا الأسبوع', gloss: 'this week', gives: '2021-03-01/2021-03-07 by this-week', published: '2021-03-03' },
      {
        text: 'نهاية الأسبوع الجاري',
        gloss: 'at the end of this week',
        gives: '2021-03-04/2021-03-07 by this-week',
        published: '2021-03-03',
      },
      {
        text: 'منتصف الأسبوع الجاري',
        gloss: 'the middle of this week, read on a Saturday, which ends the week or begins it',
        gives: '2021-03-02/2021-03-10 by this-week',
        published: '2021-03-06',
      },
      {
        text: 'في نهاية الأسبوع المقبل',
        gloss: 'at the end of next week',
        gives: '2021-03-11/2021-03-14 by next-week',
        published: '2021-03-03',
      },
      {
        text: 'الأسبوع بعد المقبل',
        gloss: 'the week after next',
        gives: '2021-03-15/2021-03-21 by next-week',
        published: '2021-03-03',
      },
      { text: 'الشهر الماضي', gloss: 'last month', gives: '2020-12 by last-month', published: '2021-01-03' },
      {
        text: 'الشهر قبل الماضي',
        gloss: 'the month before last',
        gives: '2020-11 by last-month',
        published: '2021-01-03',
      },
      {
        text: 'مطلع الشهر المقبل',
        gloss: 'at the start of next month',
        gives: '2018-08-01/2018-08-10 by next-month',
        published: '2018-07-10',
      },
      { text: 'العام الجاري', gloss: 'the current year', gives: '2021 by this-year', published: '2021-01-03' },
      { text: 'السنة المقبلة', gloss: 'next year', gives: '2022 by next-year', published: '2021-01-03' },
      { text: 'العام المنصرم', gloss: 'the past year', gives: '2020 by last-year', published: '2021-01-03' },
      {
        text: 'الربع الأخير من العام المقبل',
        gloss: 'the last quarter of next year',
        gives: '2021-10/2021-12 by next-year',
        published: '2020-05-05',
      },
      {
        text: 'بقية الشهر',
        gloss: 'the rest of the month',
        gives: '2021-03-20/2021-03-31 by this-month',
        published: '2021-03-20',
      },
    ],
    read: ({ mention, reference, context }) => resolveRelativePeriod(mention, reference, context),
  },
];
