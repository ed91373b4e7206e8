import { formatMonth, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import { clash, type Draft, FAR_AHEAD, isTold, leave, pad, settle, yearRule } from './draft.ts';
import type { Meaning } from './meaning.ts';
import { settlePart } from './period.ts';

/** Days of a mean month. */
const MONTH = 30.4;
/** In months: a month this far ahead in its own year is as likely told of next time as of last. */
const MONTHS_AHEAD = 4;

/** A month, with or without year, or a stretch of it. */
export function resolveMonth(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  return resolveMonthOfYear(mention, reference, context) ?? resolveMonthWithoutYear(mention, reference, context);
}

function resolveMonthOfYear(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { month, year, part, relative, toldBefore } = mention;
  if (month === undefined) return null;
  if (year !== undefined) {
    const told = relative?.unit === 'year' && reference !== null ? yearOf(reference) + relative.steps : year;
    if (told !== year) return clash(formatMonth(year, month), formatMonth(told, month));
    return settlePart(formatMonth(year, month), part, null);
  }
  if (toldBefore || relative?.unit !== 'year') return null;
  if (reference === null || isTold(mention, context)) return leave(`XXXX-${pad(month)}`);
  return settlePart(formatMonth(yearOf(reference) + relative.steps, month), part, yearRule(relative.steps));
}

function resolveMonthWithoutYear(mention: DateMention, reference: string | null, context: DateContext): Draft | null {
  const { month, part } = mention;
  if (month === undefined) return null;
  const { range } = context;
  const open = leave(`XXXX-${pad(month)}`);
  if (mention.toldBefore || mention.unread) return open;
  if (reference === null) {
    const only = range ? onlyInRange(month, range) : undefined;
    return only ? settlePart(only, part, 'only-year-in-range') : open;
  }
  const chosen = chooseMonth(month, mention, reference, context);
  if (!chosen || (range && (chosen > range.latest.slice(0, 7) || chosen < range.earliest.slice(0, 7)))) return open;
  const now = reference.slice(0, 7);
  const rule =
    chosen === now ? 'month-of-publication' : chosen < now ? 'month-before-publication' : 'month-after-publication';
  return settlePart(chosen, part, rule);
}

/** The month in the one year of those covered that holds it. */
function onlyInRange(month: number, range: { earliest: string; latest: string }): string | undefined {
  const fits: string[] = [];
  for (let year = yearOf(range.earliest); year <= yearOf(range.latest); year++) {
    const one = formatMonth(year, month);
    if (one >= range.earliest.slice(0, 7) && one <= range.latest.slice(0, 7)) fits.push(one);
  }
  return fits.length === 1 ? fits[0] : undefined;
}

/** Of the same month in three years the one that the adjective, the tense or nearness means. */
function chooseMonth(
  month: number,
  { direction, part }: DateMention,
  reference: string,
  { tense }: DateContext,
): string | undefined {
  const here = yearOf(reference);
  const now = reference.slice(0, 7);
  const months = [here - 1, here, here + 1].map((year) => formatMonth(year, month));
  const away = (one: string): number => (yearOf(one) - here) * 12 + month - monthOf(reference);
  if (direction === 'past') return months.filter((one) => one < now).at(-1);
  if (direction === 'future') return months.find((one) => one > now);
  if (direction === 'current') return months.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0];
  if (direction === 'following' && tense === 'past') return undefined;
  if (tense === 'past') return months.filter((one) => one <= now).at(-1);
  if (tense === 'future') return months.find((one) => one >= now);
  // A part of a month reads like a day of this year; a month alone like the last one, when both are as near.
  const ahead = month - monthOf(reference);
  return (part ? ahead * MONTH <= FAR_AHEAD : ahead <= MONTHS_AHEAD) ? months[1] : months[0];
}

/** The month around a day: of the year of reading where a month alone would be last year's. */
export function resolveMonthLikeDay(
  mention: DateMention,
  reference: string | null,
  context: DateContext,
): Draft | null {
  const part = resolveMonth({ ...mention, part: 'early' }, reference, context);
  return part?.settled ? settle(part.edtf.slice(0, 7), part.rule) : part;
}

/** A month without a day. */
export const MONTHS: readonly Meaning[] = [
  {
    name: 'month-of-year',
    says: 'A month with its year, stated or told as last, this or next, is that month or its stretch.',
    examples: [
      {
        text: 'آذار من العام الجاري',
        gloss: 'March of this year',
        gives: '2020-03 by this-year',
        published: '2020-09-28',
      },
      {
        text: 'النصف الأول من نيسان 2016',
        gloss: 'the first half of April 2016',
        gives: '2016-04-01/2016-04-15 by part-of-period',
      },
      { text: 'مطلع آذار 2016', gloss: 'at the start of March 2016', gives: '2016-03-01/2016-03-10 by part-of-period' },
      {
        text: 'منتصف شباط 2020',
        gloss: 'in the middle of February 2020',
        gives: '2020-02-11/2020-02-20 by part-of-period',
      },
      { text: 'أواخر شباط 2020', gloss: 'late in February 2020', gives: '2020-02-21/2020-02-29 by part-of-period' },
      {
        text: 'نهاية تشرين الثاني 2017',
        gloss: 'at the end of November 2017',
        gives: '2017-11-21/2017-11-30 by part-of-period',
      },
      {
        text: 'آذار من العام الماضي 2018',
        gloss: 'March of last year, 2018',
        gives: '[2018-03,2019-03]',
        published: '2020-09-28',
      },
      { text: 'سبتنبر 2019', gloss: 'Septenber 2019', gives: '2019-09 by misspelt-month' },
      { text: 'في زايلول العام 2019', gloss: 'in Zeptember of the year 2019', gives: '2019-09 by misspelt-month' },
    ],
    read: ({ mention, reference, context }) => resolveMonthOfYear(mention, reference, context),
  },
  {
    name: 'month-without-year',
    says: 'A month without a year is the one that the adjective, the tense or nearness to publication means.',
    examples: [
      {
        text: 'في آذار الماضي',
        gloss: 'last March',
        gives: '2020-03 by month-before-publication',
        published: '2021-03-03',
      },
      { text: 'أيار المقبل', gloss: 'next May', gives: '2021-05 by month-after-publication', published: '2021-03-03' },
      {
        text: 'أواخر أيار الماضي',
        gloss: 'late last May',
        gives: '2018-05-21/2018-05-31 by month-before-publication',
        published: '2018-07-10',
      },
    ],
    read: ({ mention, reference, context }) => resolveMonthWithoutYear(mention, reference, context),
  },
];
