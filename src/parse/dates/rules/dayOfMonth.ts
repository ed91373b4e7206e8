import { dateMarks, dayWords, monthAdjectives, particles } from '../../lexicon/dateParticles.ts';
import { type Numeral, readDay } from '../words/numerals.ts';
import type { Component } from './component.ts';
import { readMisspeltMonth } from './misspelt.ts';
import { readMonth } from './month.ts';
import { isFrom, isMark, linkOf, type Read, STEPS, type Tokens, withDay } from './read.ts';
import { readRelativeMonth } from './unit.ts';
import { hasShortYear } from './unreadYear.ts';

const MARKS_AFTER_DAY = `${dateMarks.dash}./\\|${dateMarks.comma}`;
/** A bare ordinal up to here counts: «ثاني مارس» ("second March") is the second time in March. */
const LAST_COUNTING_ORDINAL = 10;

/** «15 يونيو 2016», «الثالث عشر من شباط» ("the thirteenth of February"), «في 10 الشهر المقبل» ("on the 10th of next month"), «17 الجاري» ("the 17th inst."). */
export function readDayOfMonth(tokens: Tokens, at: number): Read | null {
  return readDayOfRelativeMonth(tokens, at) ?? readDayOfNamedMonth(tokens, at) ?? readDayOfAdjective(tokens, at);
}

/** The day of a month that stands here. */
function dayAt(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  // Most words are no numbers, and all readers of days ask.
  if (token?.kind === 'word' && !token.word?.ordinal && !token.word?.cardinal && token.word?.link !== 'article')
    return null;
  const day = readDay(tokens, at);
  return day?.feminine ? null : day;
}

/** Whether «من» ("of") or the like stands between the day and its month. */
const isJoined = (tokens: Tokens, day: Numeral): boolean =>
  isFrom(tokens, day.next) ||
  (tokens[day.next]?.text !== dayWords.ofTheMonth &&
    linkOf(tokens, day.next) === 'in' &&
    day.form !== 'cardinal' &&
    tokens[day.next + 1]?.word?.unit === 'month');

/** Where the month of a day begins, or -1 where none can. */
function monthAt(tokens: Tokens, day: Numeral, joined: boolean): number {
  // «2- أكتوبر» ("2- October"), «25th, July»
  const apart = joined || (tokens[day.next]?.text !== dayWords.ofTheMonth && isMark(tokens, day.next, MARKS_AFTER_DAY));
  const at = apart ? day.next + 1 : day.next;
  const token = tokens[at];
  if (token?.kind !== 'word') return -1;
  const fits = token.particle === '' || token.particle === particles.to || (token.particle === particles.by && joined);
  return fits ? at : -1;
}

/** «الخامس من الشهر المقبل» ("the fifth of next month"), «في 10 من الشهر نفسه» ("on the 10th of the same month"). */
function readDayOfRelativeMonth(tokens: Tokens, start: number): Read | null {
  const day = dayAt(tokens, start);
  if (!day) return null;
  const at = monthAt(tokens, day, isJoined(tokens, day));
  const month = at < 0 ? null : readRelativeMonth(tokens, at);
  return month ? withDay(day.value, month) : null;
}

function readDayOfNamedMonth(tokens: Tokens, start: number): Read | null {
  const day = dayAt(tokens, start);
  if (!day) return null;
  const joined = isJoined(tokens, day);
  const at = monthAt(tokens, day, joined);
  const month = at < 0 ? null : (readMonth(tokens, at, true) ?? readMisspeltMonth(tokens, at, true));
  if (!month || (day.form === 'cardinal' && month.ambiguous)) return null;
  // «أول مارس» ("1 March") is a day, «ثاني مارس» ("second March") is how often.
  const last = tokens[day.next - 1];
  const mayCount = day.form === 'ordinal' && !joined && day.value !== 1 && !last?.word?.definite;
  if (mayCount && day.value <= LAST_COUNTING_ORDINAL && !last?.text.startsWith(particles.article)) return null;
  const { year, relative, direction, hijri } = month.parts;
  const isOpen = year === undefined && !relative && !direction && !hijri;
  if (isOpen && hasShortYear(tokens, month.next)) month.parts.unread = 'year';
  return withDay(day.value, month);
}

/** «17 الجاري» ("the 17th inst."), «في الخامس من المقبل» ("on the fifth of the next"). */
function readDayOfAdjective(tokens: Tokens, start: number): Read | null {
  const day = dayAt(tokens, start);
  if (!day) return null;
  const joined = isJoined(tokens, day);
  const at = monthAt(tokens, day, joined);
  const token = tokens[at];
  const direction = token?.word?.direction;
  if (!token || !direction || !(day.form === 'digits' || joined) || !monthAdjectives.has(token.text)) return null;
  return { parts: { day: day.value, relative: { unit: 'month', steps: STEPS[direction] } }, next: at + 1 };
}

/** «غرة أيار» ("the first of May"), «غرة الشهر المقبل» ("the first of next month"). */
function readFirstOfMonth(tokens: Tokens, start: number): Read | null {
  if (linkOf(tokens, start) !== 'first-day') return null;
  const at = isFrom(tokens, start + 1) ? start + 2 : start + 1;
  const month = readRelativeMonth(tokens, at) ?? (tokens[at]?.particle === '' ? readMonth(tokens, at, true) : null);
  return month && withDay(1, month);
}

/** A day and the month after it. */
export const DAYS_OF_MONTH: readonly Component[] = [
  {
    name: 'first-of-month',
    says: 'The word for the new moon before a month is its first day.',
    examples: [
      { text: 'غرة أيار 2019', gloss: 'the new moon (first day) of May 2019', gives: '2019-05-01' },
      {
        text: 'في غرة الشهر المقبل',
        gloss: 'on the first of next month',
        gives: '2021-04-01',
        published: '2021-03-03',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readFirstOfMonth(tokens, at),
  },
  {
    name: 'day-of-relative-month',
    says: 'A day before last, this or next month is a day of that month.',
    examples: [
      {
        text: 'الخامس من الشهر المقبل',
        gloss: 'the fifth of next month',
        gives: '2021-04-05',
        published: '2021-03-03',
      },
    ],
    begins: 'dated',
    read: ({ tokens, at }) => readDayOfRelativeMonth(tokens, at),
  },
  {
    name: 'day-and-month',
    says: 'A day in digits or words stands before its month, with its year, its twin name or its adjective.',
    examples: [
      { text: 'عقدت الجلسة في 9 حزيران 2022', gloss: 'the session was held on 9 June 2022', gives: '2022-06-09' },
      {
        text: 'استقبله في 9 حزيران/يونيو 2022',
        gloss: 'he received him on 9 June 2022, in both namings',
        gives: '2022-06-09',
      },
      { text: 'في 9 يونيو (حزيران) 2022', gloss: 'on 9 June (the same, Levantine) 2022', gives: '2022-06-09' },
      { text: 'في 9 حزيران يونيو 2022', gloss: 'on 9 June, the same again, 2022', gives: '2022-06-09' },
      { text: 'في التاسع من حزيران عام 2022', gloss: 'on the ninth of June in the year 2022', gives: '2022-06-09' },
      { text: '9 \\ حزيران \\ 2022', gloss: '9 \\ June \\ 2022', gives: '2022-06-09' },
      { text: '9th June 2022', gloss: '9th June 2022', gives: '2022-06-09' },
      { text: 'الحادي والعشرين من كانون الثاني 2019', gloss: 'the twenty-first of January 2019', gives: '2019-01-21' },
      {
        text: 'الثامن عشر من تشرين الثاني ألفين وسبعة عشر',
        gloss: 'the eighteenth of November two thousand seventeen',
        gives: '2017-11-18',
      },
      { text: 'الـ30 من نيسان 2020', gloss: 'the 30th of April 2020', gives: '2020-04-30' },
      { text: '٣ كانون ٢ ٢٠٢٠', gloss: '3 Kanun 2 (January) 2020', gives: '2020-01-03' },
      { text: '3 تشرين ثاني 2020', gloss: '3 November 2020', gives: '2020-11-03' },
      { text: '5 جويلية 1962', gloss: '5 July 1962, as in Algiers', gives: '1962-07-05' },
      { text: '13 أوت 1956', gloss: '13 August 1956, as in Tunis', gives: '1956-08-13' },
      { text: '20 غشت 1953', gloss: '20 August 1953, as in Rabat', gives: '1953-08-20' },
      { text: 'الأول من مايس 2003', gloss: 'the first of May 2003, as in Baghdad', gives: '2003-05-01' },
      { text: 'بتاريخ 17 إبريل 2018', gloss: 'dated 17 April 2018', gives: '2018-04-17' },
      { text: '14 نوفمر 2019', gloss: '14 Novemer 2019', gives: '2019-11-14' },
      { text: '14 حزيارن 2019', gloss: '14 Jnue 2019', gives: '2019-06-14' },
      { text: '14_حزيران_2019', gloss: '14_June_2019, as a tag', gives: '2019-06-14' },
      { text: '14&nbsp;حزيران&nbsp;2019', gloss: '14 June 2019 with the entities of a page', gives: '2019-06-14' },
      { text: '14 حزيران ’19', gloss: '14 June ’19', gives: '2019-06-14' },
      { text: '14 حزيران [3] 2019', gloss: '14 June [note 3] 2019', gives: '2019-06-14' },
    ],
    begins: 'dated',
    read: ({ tokens, at }) => readDayOfNamedMonth(tokens, at),
  },
  {
    name: 'day-of-adjective',
    says: 'An adjective with its article after a day stands for the month.',
    examples: [
      { text: 'في 17 الجاري', gloss: 'on the 17th of the current one', gives: '2021-03-17', published: '2021-03-03' },
    ],
    begins: 'dated',
    read: ({ tokens, at }) => readDayOfAdjective(tokens, at),
  },
];
