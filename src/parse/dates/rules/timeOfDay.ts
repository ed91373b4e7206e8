import { dateMarks, dayWords } from '../../lexicon/dateParticles.ts';
import type { Component } from './component.ts';
import { readDayOfMonth } from './dayOfMonth.ts';
import { readNumeric, readShortNumeric } from './digits.ts';
import { type DateParts, isMark, linkOf, type Read, type Tokens } from './read.ts';
import { readRelativeDay } from './relativeDay.ts';
import { readWeekday } from './weekday.ts';

/** Past a time of day: «مساء» ("evening"), «منتصف ليل» ("midnight"), with a comma after it. */
function skipTime(tokens: Tokens, start: number): number {
  const at = tokens[start]?.word?.part === 'middle' && tokens[start + 1]?.word?.timeOfDay ? start + 1 : start;
  if (!tokens[at]?.word?.timeOfDay) return at;
  return isMark(tokens, at + 1, dateMarks.comma) ? at + 2 : at + 1;
}

const isDayNoun = (tokens: Tokens, at: number): boolean => {
  const text = tokens[at]?.text;
  return text === dayWords.day || text === dayWords.daytime;
};

/** What may follow the word for day: any day, also in digits alone. */
function readNamedDay(tokens: Tokens, at: number, known: DateParts): Read | null {
  return (
    readRelativeDay(tokens, at) ??
    readWeekday(tokens, at) ??
    readNumeric(tokens, at) ??
    readDayOfMonth(tokens, at) ??
    (known.day === undefined ? readShortNumeric(tokens, at) : null)
  );
}

/** Words before a day that belong to it. */
export const TIMES_OF_DAY: readonly Component[] = [
  {
    name: 'this-weekday',
    says: 'A weekday after the word for this, with or without the word for day, is the nearest one.',
    examples: [
      { text: 'هذا الثلاثاء', gloss: 'this Tuesday', gives: '2021-03-02', published: '2021-03-01' },
      { text: 'مساء هذا الثلاثاء', gloss: 'this Tuesday evening', gives: '2021-03-02', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at: start }) => {
      const at = skipTime(tokens, start);
      if (linkOf(tokens, at) !== 'this') return null;
      const weekdayAt = tokens[at + 1]?.text === dayWords.day ? at + 2 : at + 1;
      const weekday = tokens[weekdayAt]?.word?.weekday === undefined ? null : readWeekday(tokens, weekdayAt);
      return weekday ? { parts: { direction: 'current', ...weekday.parts }, next: weekday.next } : null;
    },
  },
  {
    name: 'the-word-day',
    says: 'The word for day before a day is part of it.',
    examples: [
      { text: 'يوم 5 يوليه 1987', gloss: 'the day 5 July 1987', gives: '1987-07-05' },
      {
        text: 'يوم الاثنين القادم',
        gloss: 'the day of next Monday',
        gives: '2021-03-08',
        published: '2021-03-01',
      },
      { text: 'يوم 9/6', gloss: 'the day 9/6', gives: '2022-06-09', published: '2022-06-12' },
    ],
    begins: 'word',
    read: ({ tokens, at, known }) => {
      const isNoun = isDayNoun(tokens, at) || tokens[at]?.text === dayWords.onTheDay;
      return isNoun ? readNamedDay(tokens, at + 1, known) : null;
    },
  },
  {
    name: 'time-of-day',
    says: 'A time of day before a weekday or a relative day is part of it.',
    examples: [
      { text: '9 حزيران 2022، مساء الخميس', gloss: '9 June 2022, on Thursday evening', gives: '2022-06-09' },
      { text: 'مساء أمس', gloss: 'yesterday evening', gives: '2021-02-28', published: '2021-03-01' },
      { text: 'صباح اليوم الاثنين', gloss: 'this morning, Monday', gives: '2021-03-01', published: '2021-03-01' },
      { text: 'صباح الأحد', gloss: 'on Sunday morning', gives: '2021-02-28', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at: start, known }) => {
      const at = skipTime(tokens, start);
      if (at === start || linkOf(tokens, at) === 'this') return null;
      if (isDayNoun(tokens, at)) return readNamedDay(tokens, at + 1, known);
      return readRelativeDay(tokens, at) ?? readWeekday(tokens, at);
    },
  },
];
