import { addDays, dayNumberOf, dayOfMonth, formatDay, monthOf, yearOf } from '../../../model/days.ts';
import type { DateContext, DateMention } from '../../reading/mentions.ts';
import {
  agrees,
  checkWeekday,
  clash,
  type Draft,
  daysApart,
  leave,
  NOTHING_KNOWN,
  nearestWeekday,
  settle,
} from './draft.ts';
import { hijriYearOf, toGregorian } from './hijriCalendar.ts';
import { type Asked, type Meaning, NO_DAY } from './meaning.ts';

/** In days: the month that is sighted may differ from the computed one by so many. */
const FARTHEST_SIGHTING = 2;
const SIGHTINGS = [-2, -1, 0, 1, 2];

/** A Hijri date: the Gregorian one beside it leads, the two are checked against each other. */
function resolveHijriDate({ mention, reference, context, single }: Asked): Draft | null {
  const { hijri, ...rest } = mention;
  if (!hijri) return null;
  const days = toGregorian(hijri);
  if (rest.day !== undefined && rest.month !== undefined) {
    if (rest.year === undefined && days && days.earliest === days.latest) {
      const near = SIGHTINGS.map((step) => addDays(days.earliest, step));
      const same = near.find((day) => monthOf(day) === rest.month && dayOfMonth(day) === rest.day);
      if (same) return checkWeekday(same, rest.weekday, 'hijri-calendar');
    }
    const twin = single(rest, reference, context);
    if (!twin?.settled || !days || days.earliest !== days.latest) return twin;
    return daysApart(twin.edtf, days.earliest) <= FARTHEST_SIGHTING ? twin : clash(twin.edtf, days.earliest);
  }
  if (days) {
    if (days.earliest === days.latest) {
      const { weekday } = rest;
      if (weekday !== undefined && !agrees(days.earliest, weekday)) {
        const near = nearestWeekday(days.earliest, weekday);
        return daysApart(near, days.earliest) <= 1 ? settle(near, 'hijri-calendar') : clash(days.earliest, near);
      }
      return settle(days.earliest, 'hijri-calendar');
    }
    return settle(`${days.earliest}/${days.latest}`, 'hijri-calendar');
  }
  if (hijri.month === undefined || hijri.year !== undefined) return leave(NOTHING_KNOWN);
  return resolveHijriWithoutYear(hijri.month, hijri.day, rest, reference, context);
}

/** «رمضان الماضي» ("last Ramadan"), «رمضان 2019» ("Ramadan 2019"), «12 رجب» ("12 Rajab"). */
function resolveHijriWithoutYear(
  month: number,
  day: number | undefined,
  rest: DateMention,
  reference: string | null,
  context: DateContext,
): Draft {
  const anchor = rest.year !== undefined ? formatDay(rest.year, 7, 1) : reference;
  if (anchor === null) return leave(NOTHING_KNOWN);
  const middle = hijriYearOf(dayNumberOf(anchor));
  const all = [middle - 1, middle, middle + 1].flatMap((year) => {
    const days = toGregorian(day === undefined ? { year, month } : { year, month, day });
    return days ? [days] : [];
  });
  const edtfOf = (days: { earliest: string; latest: string } | undefined): Draft =>
    days
      ? settle(days.earliest === days.latest ? days.earliest : `${days.earliest}/${days.latest}`, 'hijri-calendar')
      : leave(NOTHING_KNOWN);
  if (rest.year !== undefined) {
    const within = all.filter((days) => yearOf(days.earliest) === rest.year);
    return within.length === 1 ? edtfOf(within[0]) : leave(NOTHING_KNOWN);
  }
  if (rest.direction === 'past') return edtfOf(all.filter((days) => days.latest < anchor).at(-1));
  if (rest.direction === 'future') return edtfOf(all.find((days) => days.earliest > anchor));
  if (rest.direction === 'current') return edtfOf(all.find((days) => days.earliest <= anchor && days.latest >= anchor));
  if (context.tense === 'past') return edtfOf(all.filter((days) => days.earliest <= anchor).at(-1));
  if (context.tense === 'future') return edtfOf(all.find((days) => days.latest >= anchor));
  return leave(NOTHING_KNOWN);
}

/** A day, month or year of the Hijri calendar. */
export const hijriDate: Meaning = {
  name: 'hijri-date',
  says: 'A Hijri date is taken to the Gregorian calendar and checked against the Gregorian date beside it.',
  examples: [
    {
      text: '16 شوال 1444 هـ الموافق 7 أيار 2023',
      gloss: '16 Shawwal 1444 of the Hijra, corresponding to 7 May 2023',
      gives: '2023-05-07',
    },
    { text: '11-08-1444 هـ', gloss: '11-08-1444 of the Hijra', gives: '2023-03-03 by hijri-calendar' },
    { text: 'رمضان 1445', gloss: 'Ramadan 1445', gives: '2024-03-11/2024-04-09 by hijri-calendar' },
    {
      text: 'رمضان الماضي',
      gloss: 'last Ramadan',
      gives: '2023-03-23/2023-04-20 by hijri-calendar',
      published: '2023-06-01',
    },
  ],
  read: (asked) => (asked.mention.hijri ? (resolveHijriDate(asked) ?? NO_DAY) : null),
};
