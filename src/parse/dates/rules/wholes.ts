import { dateMarks, dayWords, particles, precisely } from '../../lexicon/dateParticles.ts';
import type { Rule } from '../../reading/rule.ts';
import { isInsideNumber } from '../words/numerals.ts';
import { readBound } from './bound.ts';
import { readShortNumeric } from './digits.ts';
import { readDistance, readDistanceFromTold } from './distance.ts';
import { isLikelyYear } from './doubt.ts';
import { type Announced, firstEndAt, isOfSeveral, readList } from './list.ts';
import { readMonth } from './month.ts';
import type { Place } from './noDate.ts';
import { type Found, isBare, isFrom, isMark, linkOf, type Read, type Tokens, YEAR_DIGITS } from './read.ts';
import { readDate } from './readDate.ts';
import { readRelativeMonth } from './unit.ts';
import { readYear } from './year.ts';

/** One way of writing a date as a whole or several together. */
export type Whole = Rule<Place, Found[]>;

/** The token after the word that announces several dates in this way, or -1. */
function afterAnnouncement({ tokens, at }: Place, announced: Announced): number {
  const start = linkOf(tokens, at) === 'what' && linkOf(tokens, at + 1) === 'between' ? at + 1 : at;
  const link = linkOf(tokens, start);
  const found: Announced = link === 'between' || link === 'from' ? link : isOfSeveral(link) ? 'days' : 'none';
  if (found !== announced) return -1;
  if (found === 'none') return start;
  return firstEndAt(tokens, found === 'days' ? start : start + 1);
}

function readAnnounced(place: Place, announced: Announced): Found[] | null {
  const first = afterAnnouncement(place, announced);
  return first < 0 ? null : readList(place.tokens, place.at, first, announced);
}

/** A range or list that stands here in any of its forms. */
function readAnyList(place: Place): Found[] | null {
  return (
    readAnnounced(place, 'between') ??
    readAnnounced(place, 'from') ??
    readAnnounced(place, 'days') ??
    readAnnounced(place, 'none')
  );
}

/** «الأربعاء والخميس 20 و21 حزيران» ("Wednesday and Thursday 20 and 21 June"). */
function readWeekdayPair({ tokens, at: start }: Place): Found[] | null {
  let at = linkOf(tokens, start) === 'two-days' ? start + 1 : start;
  const first = tokens[at]?.word;
  if (first?.weekday === undefined || !first.definite) return null;
  at++;
  if (linkOf(tokens, at) === 'and') at++;
  else if (tokens[at]?.particle !== particles.and) return null;
  const second = tokens[at]?.word;
  if (second?.weekday === undefined || !second.definite) return null;
  at++;
  while (tokens[at]?.kind === 'mark' || linkOf(tokens, at) === 'equal' || linkOf(tokens, at) === 'in') at++;
  const days = readAnyList({ tokens, at });
  const pair = days?.length === 1 ? days[0] : undefined;
  if (!pair?.parts.to || pair.parts.day === undefined || pair.parts.weekday !== undefined) return null;
  const to = { ...pair.parts.to, weekday: second.weekday };
  const closes = tokens[pair.next]?.text === ')' ? 1 : 0;
  const parts = { ...pair.parts, weekday: first.weekday, to };
  return [{ parts, start, next: pair.next + closes, loose: false }];
}

/** «الأسبوع المقبل بين الأربعاء والجمعة» ("next week between Wednesday and Friday"). */
function readWeekdaysOfWeek({ tokens, at }: Place): Found[] | null {
  const word = tokens[at]?.word;
  if (word?.unit !== 'week' && word?.link !== 'this') return null;
  const week = readDate(tokens, at);
  const relative = week?.parts.relative;
  if (!week || relative?.unit !== 'week' || week.parts.weekday !== undefined || week.parts.part) return null;
  const link = linkOf(tokens, week.next);
  if (link !== 'between' && link !== 'from') return null;
  const list = readAnyList({ tokens, at: week.next });
  const range = list?.length === 1 ? list[0] : undefined;
  const { weekday, to, ...others } = range?.parts ?? {};
  if (!range || weekday === undefined || to?.weekday === undefined || Object.keys(others).length > 0) return null;
  const parts = { weekday, relative, to: { ...to, relative } };
  return [{ parts, start: at, next: range.next, loose: false }];
}

/** «ليل 9/10 حزيران» ("the night of 9/10 June"): from one day to the next. */
function readNight({ tokens, at: start }: Place): Found[] | null {
  const night = tokens[start]?.word?.timeOfDay ? start + 1 : start;
  const weekday = tokens[night]?.word?.definite ? tokens[night]?.word?.weekday : undefined;
  const at = weekday === undefined ? night : afterNights(tokens, night + 1);
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || mark?.kind !== 'mark') return null;
  if (!mark.glued || !second.glued || !dateMarks.slash.includes(mark.text)) return null;
  if (second.value !== first.value + 1 || second.digits > 2 || isInsideNumber(tokens, at)) return null;
  const monthAt = isFrom(tokens, at + 3) ? at + 4 : at + 3;
  const month = readMonth(tokens, monthAt) ?? readRelativeMonth(tokens, monthAt);
  if (!month || month.parts.hijri) return null;
  const to = { ...month.parts, day: second.value };
  const from = { ...month.parts, day: first.value, ...(weekday === undefined ? {} : { weekday }) };
  return [{ parts: { ...from, to }, start, next: month.next, loose: false }];
}

/** Past the second weekday of «ليل الخميس/الجمعة» ("the night of Thursday/Friday"). */
function afterNights(tokens: Tokens, at: number): number {
  const isJoined = isMark(tokens, at, `${dateMarks.dash}${dateMarks.slash}`);
  return isJoined && tokens[at + 1]?.word?.weekday !== undefined ? at + 2 : at;
}

/** «عام 2019، في 9 أيار» ("in 2019, on 9 May"): after "since" or "until" the year stands by itself. */
function readYearBeforeDay({ tokens, at }: Place): Found[] | null {
  const token = tokens[at];
  const isYear = token?.kind === 'number' ? token.digits === YEAR_DIGITS : token?.word?.unit === 'year';
  if (!isYear || boundsTime(linkOf(tokens, at - 1)) || isNoStart(tokens, at)) return null;
  const year = readYear(tokens, at);
  if (year?.parts.year === undefined || year.parts.relative || (year.loose && !leadsOn(tokens, at - 1))) return null;
  let next = year.next;
  if (isMark(tokens, next, dateMarks.comma)) next++;
  if (precisely.has(tokens[next]?.text ?? '')) next++;
  while (isBare(tokens[next]) && (linkOf(tokens, next) === 'in' || tokens[next]?.text === dayWords.day)) next++;
  if (next === year.next) return null;
  const date = readDate(tokens, next);
  const { day, month, to, relative, direction, unread } = date?.parts ?? {};
  if (!date || day === undefined || month === undefined || date.parts.year !== undefined) return null;
  if (to || relative || direction || unread) return null;
  return [{ parts: { ...date.parts, year: year.parts.year }, start: at, next: date.next, loose: false }];
}

const boundsTime = (link: string | undefined): boolean =>
  link === 'since' || link === 'to' || link === 'from' || link === 'between' || link === 'before' || link === 'after';

/** What was read, with where it stands. */
const toFound = ({ parts, next, loose, by }: Read, start: number, isLoose = loose): Found => ({
  parts,
  next,
  loose: isLoose,
  by,
  start,
});

/** Whether a word that leads to a time stands here: «في» ("in"), «منذ» ("since"), «حتى» ("until"). */
const leadsOn = (tokens: Tokens, at: number): boolean => {
  const link = linkOf(tokens, at);
  return link === 'in' || link === 'since' || link === 'to';
};

/** Whether digits here are the tail of something else, or too many. */
const isNoStart = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'number' && (isInsideNumber(tokens, at) || token.digits > YEAR_DIGITS);
};

/** Every way of writing whole dates, one or several together; a date of components is one of them. */
export const WHOLES: readonly Whole[] = [
  {
    name: 'two-weekdays-two-days',
    says: 'Two weekdays before a list of two days belong to them in order.',
    examples: [
      {
        text: 'يومي الاثنين والثلاثاء 6 و7 أيار 2019',
        gloss: 'on the two days Monday and Tuesday 6 and 7 May 2019',
        gives: '2019-05-06/2019-05-07',
      },
      {
        text: 'الاثنين والثلاثاء (6 و7 أيار 2019)',
        gloss: 'Monday and Tuesday (6 and 7 May 2019)',
        gives: '2019-05-06/2019-05-07',
      },
    ],
    read: readWeekdayPair,
  },
  {
    name: 'weekdays-of-week',
    says: 'A week before two weekdays joined by from or between is theirs.',
    examples: [
      {
        text: 'الأسبوع المقبل بين الأربعاء والجمعة',
        gloss: 'next week between Wednesday and Friday',
        gives: '2021-03-10/2021-03-12',
        published: '2021-03-01',
      },
    ],
    read: readWeekdaysOfWeek,
  },
  {
    name: 'night-between-days',
    says: 'Two days in a row with a slash between and their month behind are a night from one to the other.',
    examples: [
      { text: 'ليل 9/10 حزيران 2022', gloss: 'the night of 9/10 June 2022', gives: '2022-06-09/2022-06-10' },
      {
        text: 'ليلة 9/10 من الشهر الماضي',
        gloss: 'the night of 9/10 of last month',
        gives: '2022-06-09/2022-06-10',
        published: '2022-07-03',
      },
    ],
    read: readNight,
  },
  {
    name: 'announced-range',
    says: 'Two dates after the word for from or for between are the ends of a range.',
    examples: [
      { text: 'بين 3 و7 أيار 2019', gloss: 'between 3 and 7 May 2019', gives: '2019-05-03/2019-05-07' },
      {
        text: 'ما بين 28 أيار و2 حزيران 2019',
        gloss: 'between 28 May and 2 June 2019',
        gives: '2019-05-28/2019-06-02',
      },
      { text: 'بين عامي 2012 و2015', gloss: 'between the years 2012 and 2015', gives: '2012/2015' },
      { text: 'من 3 إلى 7 أيار 2019', gloss: 'from 3 to 7 May 2019', gives: '2019-05-03/2019-05-07' },
      {
        text: 'من 28 كانون الأول إلى 3 كانون الثاني 2020',
        gloss: 'from 28 December to 3 January 2020',
        gives: '2019-12-28/2020-01-03',
      },
      {
        text: 'من السادس حتى الثامن من أيار 2019',
        gloss: 'from the sixth until the eighth of May 2019',
        gives: '2019-05-06/2019-05-08',
      },
      { text: 'من آذار إلى حزيران 2018', gloss: 'from March to June 2018', gives: '2018-03/2018-06' },
      {
        text: 'من 12 إلى 14 الشهر الجاري',
        gloss: 'from 12 to 14 of this month',
        gives: '2019-05-12/2019-05-14',
        published: '2019-05-08',
      },
    ],
    read: (place) => readAnnounced(place, 'between') ?? readAnnounced(place, 'from'),
  },
  {
    name: 'announced-days',
    says: 'A word for several days or years announces a list, which is a range when they are in a row.',
    examples: [
      { text: 'يومي 6 و7 مايو 2019', gloss: 'on the two days 6 and 7 May 2019', gives: '2019-05-06/2019-05-07' },
      {
        text: 'يومي السادس والسابع من أيار 2019',
        gloss: 'on the two days the sixth and seventh of May 2019',
        gives: '2019-05-06/2019-05-07',
      },
      {
        text: 'أيام 6 و7 و8 أيار 2019',
        gloss: 'on the days 6 and 7 and 8 May 2019',
        gives: '2019-05-06/2019-05-08',
      },
      { text: 'أيام 10-11-12 أيار 2019', gloss: 'on the days 10-11-12 May 2019', gives: '2019-05-10/2019-05-12' },
      {
        text: 'أيام 3 - 5 - 9 أيار 2019',
        gloss: 'on the days 3 - 5 - 9 May 2019',
        gives: '2019-05-03, 2019-05-05, 2019-05-09',
      },
      { text: 'شهري أيار وحزيران 2019', gloss: 'the two months May and June 2019', gives: '2019-05/2019-06' },
      { text: 'خلال عامي 2014 و2015', gloss: 'during the two years 2014 and 2015', gives: '2014/2015' },
      {
        text: 'يومي الأربعاء والخميس المقبلين',
        gloss: 'on the next Wednesday and Thursday',
        gives: '2019-05-08/2019-05-09',
        published: '2019-05-06',
      },
    ],
    read: (place) => readAnnounced(place, 'days'),
  },
  {
    name: 'days-together',
    says: 'Days joined by a dash, to or and take the month of the last, months its year; they are a range when they are in a row.',
    examples: [
      { text: '6-8 أيار/مايو 2019', gloss: '6-8 May 2019, in both namings', gives: '2019-05-06/2019-05-08' },
      { text: '6 - 7 - 8 أيار 2019', gloss: '6 - 7 - 8 May 2019', gives: '2019-05-06/2019-05-08' },
      {
        text: 'في 6 و7 أيار (مايو) 2019',
        gloss: 'on 6 and 7 May 2019, in both namings',
        gives: '2019-05-06/2019-05-07',
      },
      { text: 'خلال أيار وحزيران 2019', gloss: 'during May and June 2019', gives: '2019-05/2019-06' },
      { text: 'في 3 و9 أيار 2019', gloss: 'on 3 and 9 May 2019', gives: '2019-05-03, 2019-05-09' },
    ],
    read: (place) => readAnnounced(place, 'none'),
  },
  {
    name: 'bounded-date',
    says: 'A date after the word for before or for by the time of only bounds the day that is meant.',
    examples: [
      {
        text: 'قبل نهاية أيار المقبل',
        gloss: 'before the end of next May',
        gives: '2021-03-03/2021-05-31',
        published: '2021-03-03',
      },
    ],
    read: readBound,
  },
  {
    name: 'year-before-its-day',
    says: 'A year before a day and month that have none behind them is theirs, when at most a comma and small words part them.',
    examples: [
      { text: 'في عام 2019، في 9 أيار', gloss: 'in the year 2019, on 9 May', gives: '2019-05-09' },
      { text: 'عام 2019 وتحديدا في 9 أيار', gloss: 'in 2019 and precisely on 9 May', gives: '2019-05-09' },
    ],
    read: readYearBeforeDay,
  },
  {
    name: 'year-after-preposition',
    says: 'A bare number after in, since or until is a year when it counts nothing.',
    examples: [{ text: 'في 2018، زار العاصمة', gloss: 'in 2018 he visited the capital', gives: '2018' }],
    read: ({ tokens, at }) => {
      const year = leadsOn(tokens, at) ? readYear(tokens, at + 1) : null;
      const ofDay = year && readYearBeforeDay({ tokens, at: at + 1 });
      if (ofDay) return ofDay;
      // «في 2022 حزيران» ("in 2022 June")
      const date = year && tokens[year.next]?.word?.month ? readDate(tokens, at + 1) : null;
      if (date?.parts.month !== undefined) return [toFound(date, at + 1)];
      return year && isLikelyYear(tokens, at + 1, year) ? [toFound(year, at + 1, false)] : null;
    },
  },
  {
    name: 'day-and-month-after-preposition',
    says: 'Two numbers joined by a slash after in, since or until are a day and month.',
    examples: [{ text: 'في 22/4', gloss: 'on 22/4', gives: '2021-04-22', published: '2021-05-01' }],
    read: ({ tokens, at }) => {
      const mark = leadsOn(tokens, at) ? tokens[at + 2] : undefined;
      if (mark?.kind !== 'mark' || !dateMarks.slash.includes(mark.text)) return null;
      const short = readShortNumeric(tokens, at + 1);
      // A fraction would go on with «من» ("of").
      return short && linkOf(tokens, short.next) !== 'from' ? [toFound(short, at + 1)] : null;
    },
  },
  {
    name: 'date',
    says: 'Components that say different things of one day, month or year are a date together.',
    examples: [
      { text: 'الخميس، 9 يونيو، 2022', gloss: 'Thursday, 9 June, 2022', gives: '2022-06-09' },
      {
        text: 'يوم الخميس الموافق 9 من حزيران 2022م',
        gloss: 'on Thursday, corresponding to the 9th of June 2022',
        gives: '2022-06-09',
      },
      { text: 'السبت 14 أيار', gloss: 'Saturday 14 May', gives: 'XXXX-05-14' },
    ],
    read: ({ tokens, at }) => {
      const link = linkOf(tokens, at);
      if (link === 'in' || link === 'to' || isNoStart(tokens, at)) return null;
      const date = readDate(tokens, at);
      return date ? [toFound(date, at)] : null;
    },
  },
  {
    name: 'distance-from-told',
    says: 'So many days after or before "that" are counted from the day told just before.',
    examples: [
      {
        text: 'في 5 أيار، وبعد ذلك بيومين',
        gloss: 'on 5 May, and two days after that',
        gives: '2021-05-05, 2021-05-07',
        published: '2021-05-10',
      },
      {
        text: 'في 15 أيار، وقبلها بأسبوع',
        gloss: 'on 15 May, and a week before it',
        gives: '2021-05-15, 2021-05-08',
        published: '2021-05-20',
      },
      { text: 'وبعد ذلك بيومين', gloss: 'and two days after that', gives: 'XXXX-XX-XX', published: '2021-05-10' },
    ],
    read: ({ tokens, at }) => {
      const distance = readDistanceFromTold(tokens, at);
      return distance ? [toFound(distance, at)] : null;
    },
  },
  {
    name: 'distance',
    says: 'Before, since or after so many days, weeks, months or years counts from the day of reading.',
    examples: [
      { text: 'قبل ثلاثة أيام', gloss: 'three days ago', gives: '2021-02-28', published: '2021-03-03' },
      { text: 'منذ أسبوعين', gloss: 'two weeks ago', gives: '2021-02-17', published: '2021-03-03' },
      { text: 'بعد 10 أيام', gloss: 'in 10 days', gives: '2021-03-13', published: '2021-03-03' },
      { text: 'قبل شهرين', gloss: 'two months ago', gives: '2021-01', published: '2021-03-03' },
      { text: 'قبل خمس سنوات', gloss: 'five years ago', gives: '2016', published: '2021-03-03' },
    ],
    read: ({ tokens, at }) => {
      const distance = readDistance(tokens, at);
      return distance ? [toFound(distance, at)] : null;
    },
  },
];

/** The dates that the first rule which answers finds here, each with what read it, or `null`. */
export function readWhole(place: Place): Found[] | null {
  for (const rule of WHOLES) {
    const found = rule.read(place);
    if (found === null || found.length === 0) continue;
    for (const one of found) one.by ??= rule.name;
    return found;
  }
  return null;
}
