import { dayWords, relativePronouns, theFirst } from '../../lexicon/dateParticles.ts';
import type { Component } from './component.ts';
import { readDayOfMonth } from './dayOfMonth.ts';
import { directionAt, isFrom, linkOf, type Read, type Tokens } from './read.ts';

const dayAt = (next: number, steps: number): Read => ({ parts: { relative: { unit: 'day', steps } }, next });

/** A day told by its place from the day of reading. */
export function readRelativeDay(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (!word) return null;
  return (
    readTwoDaysAway(tokens, at) ??
    readThisDay(tokens, at) ??
    readTonight(tokens, at) ??
    readTheDayBeside(tokens, at) ??
    readTheDayNumbered(tokens, at) ??
    readTheDayWhich(tokens, at) ??
    readToday(tokens, at) ??
    readDayBeforeYesterday(tokens, at) ??
    readNeighbour(tokens, at)
  );
}

/** «أول أمس», «قبل أمس» ("the day before yesterday"), «بعد غد» ("the day after tomorrow"). */
function readTwoDaysAway(tokens: Tokens, start: number): Read | null {
  const word = tokens[start]?.word;
  const isFirst = word?.ordinal === 1;
  // «أول أول أمس» ("the day before the day before yesterday")
  if (isFirst && tokens[start + 1]?.word?.ordinal === 1 && tokens[start + 2]?.word?.relativeDay === -1)
    return dayAt(start + 3, -3);
  if (!isFirst && word?.link !== 'before' && word?.link !== 'after') return null;
  let at = start + 1;
  if (isFirst && isFrom(tokens, at)) at++;
  if (tokens[at]?.text === dayWords.day) at++;
  const day = tokens[at];
  const steps = day?.particle === '' ? day.word?.relativeDay : undefined;
  if (steps === -1 && word.link !== 'after') return dayAt(at + 1, -2);
  if (steps === 1 && word.link === 'after') return dayAt(at + 1, 2);
  return null;
}

/** «هذا اليوم» ("this day"), «هذه الليلة» ("this night"). */
function readThisDay(tokens: Tokens, at: number): Read | null {
  if (tokens[at]?.word?.link !== 'this') return null;
  const text = tokens[at + 1]?.text;
  return text === dayWords.today || text === dayWords.tonight ? dayAt(at + 2, 0) : null;
}

/** «الليلة» ("tonight"), «الليلة الماضية» ("last night"). */
function readTonight(tokens: Tokens, at: number): Read | null {
  if (tokens[at]?.word?.link !== 'night') return null;
  const direction = tokens[at + 1]?.word?.direction;
  if (direction === 'past') return dayAt(at + 2, -1);
  return direction === undefined ? dayAt(at + 1, 0) : null;
}

const isTheDay = (tokens: Tokens, at: number): boolean => tokens[at]?.word?.relativeDay === 0;

/** «اليوم التالي» ("the following day"), «اليوم المقبل» ("the coming day"): where it begins a date, it is a unit like any other. */
function readTheDayBeside(tokens: Tokens, at: number): Read | null {
  if (!isTheDay(tokens, at)) return null;
  switch (directionAt(tokens, at + 1)) {
    case 'past':
      return dayAt(at + 2, -1);
    case 'future':
      return dayAt(at + 2, 1);
    case 'current':
      return dayAt(at + 2, 0);
    case 'following':
      return { parts: { relative: { unit: 'day', steps: 1 }, direction: 'following' }, next: at + 2 };
    default:
      return null;
  }
}

/** Whether a day of a month is told by the words after "the day", or another day by «نفسه» ("itself"). */
const isToldAfter = (tokens: Tokens, at: number): boolean =>
  linkOf(tokens, at + 1) === 'itself' || Boolean(tokens[at + 1]?.word?.ordinal);

/** «اليوم الثالث من مارس» ("the third day of March"). */
function readTheDayNumbered(tokens: Tokens, at: number): Read | null {
  return isTheDay(tokens, at) && isToldAfter(tokens, at) ? readDayOfMonth(tokens, at + 1) : null;
}

/** «اليوم الذي بعد الغد» ("the day that is after tomorrow"), «اليوم القبل أمس» ("the day before yesterday"). */
function readTheDayWhich(tokens: Tokens, at: number): Read | null {
  const text = isTheDay(tokens, at) ? tokens[at + 1]?.text : undefined;
  if (text === undefined) return null;
  if (relativePronouns.has(text)) return readTwoDaysAway(tokens, at + 2) ?? readDayBeforeYesterday(tokens, at + 2);
  const steps = tokens[at + 2]?.word?.relativeDay;
  if (steps === -1 && text === dayWords.theBefore) return dayAt(at + 3, -2);
  if (steps === 1 && text === dayWords.theAfter) return dayAt(at + 3, 2);
  return null;
}

/** «اليوم» ("today") with nothing after it that makes it another day. */
function readToday(tokens: Tokens, at: number): Read | null {
  if (!isTheDay(tokens, at) || isToldAfter(tokens, at) || directionAt(tokens, at + 1)) return null;
  return relativePronouns.has(tokens[at + 1]?.text ?? '') ? null : dayAt(at + 1, 0);
}

/** «أمس الأول» ("the first yesterday"): the day before it. */
function readDayBeforeYesterday(tokens: Tokens, at: number): Read | null {
  const isIt = tokens[at]?.word?.relativeDay === -1 && theFirst.has(tokens[at + 1]?.text ?? '');
  return isIt ? dayAt(at + 2, -2) : null;
}

/** «أمس» ("yesterday"), «غدا» ("tomorrow"). */
function readNeighbour(tokens: Tokens, at: number): Read | null {
  const steps = tokens[at]?.word?.relativeDay;
  return steps ? dayAt(at + 1, steps) : null;
}

/** Days by where they lie from the day of reading. */
export const RELATIVE_DAYS: readonly Component[] = [
  {
    name: 'two-days-away',
    says: 'The first, before or after, with yesterday or tomorrow, is two days away.',
    examples: [
      { text: 'أول أمس', gloss: 'the day before yesterday', gives: '2021-02-27', published: '2021-03-01' },
      {
        text: 'أول من أمس الأحد',
        gloss: 'the day before yesterday, Sunday',
        gives: '2021-02-28',
        published: '2021-03-02',
      },
      { text: 'أول أول أمس', gloss: 'three days ago', gives: '2021-02-26', published: '2021-03-01' },
      { text: 'بعد غد', gloss: 'the day after tomorrow', gives: '2021-03-03', published: '2021-03-01' },
      {
        text: 'بعد يوم غد الأربعاء',
        gloss: 'the day after tomorrow, Wednesday',
        gives: '2021-03-03',
        published: '2021-03-01',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readTwoDaysAway(tokens, at),
  },
  {
    name: 'this-day',
    says: 'This day and this night are the day of reading.',
    examples: [
      { text: 'الاثنين، هذا اليوم', gloss: 'Monday, this day', gives: '2021-03-01', published: '2021-03-01' },
      { text: 'هذا اليوم', gloss: 'this day', gives: '2021-03-01', published: '2021-03-01' },
      { text: 'هذه الليلة', gloss: 'this night', gives: '2021-03-01', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readThisDay(tokens, at),
  },
  {
    name: 'tonight',
    says: 'The night is that of the day of reading; last night is that of the day before.',
    examples: [{ text: 'الليلة الماضية', gloss: 'last night', gives: '2021-02-28', published: '2021-03-01' }],
    begins: 'word',
    read: ({ tokens, at }) => readTonight(tokens, at),
  },
  {
    name: 'the-day-by-number',
    says: 'An ordinal after the day is the day of a month.',
    examples: [
      {
        text: 'الأربعاء، اليوم العاشر من آذار 2021',
        gloss: 'Wednesday, the tenth day of March 2021',
        gives: '2021-03-10',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readTheDayNumbered(tokens, at),
  },
  {
    name: 'the-day-which',
    says: 'The day that is before yesterday or after tomorrow is two days away.',
    examples: [
      {
        text: 'الأربعاء، اليوم الذي بعد الغد',
        gloss: 'Wednesday, the day that is after tomorrow',
        gives: '2021-03-03',
        published: '2021-03-01',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readTheDayWhich(tokens, at),
  },
  {
    name: 'today',
    says: 'The day alone is the day of reading.',
    examples: [
      { text: 'عقدت اليوم في بغداد', gloss: 'was held today in Baghdad', gives: '2021-03-01', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readToday(tokens, at),
  },
  {
    name: 'day-before-yesterday',
    says: 'Yesterday with the word for first after it is the day before yesterday.',
    examples: [
      { text: 'أمس الأول', gloss: 'the day before yesterday', gives: '2021-02-27', published: '2021-03-01' },
      {
        text: 'البارحة الأولى',
        gloss: 'the day before yesterday, as in the Levant',
        gives: '2021-02-27',
        published: '2021-03-01',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readDayBeforeYesterday(tokens, at),
  },
  {
    name: 'yesterday-or-tomorrow',
    says: 'Yesterday and tomorrow are the neighbours of the day of reading.',
    examples: [
      {
        text: 'وصل أمس إلى بغداد',
        gloss: 'he arrived yesterday in Baghdad',
        gives: '2021-02-28',
        published: '2021-03-01',
      },
      { text: 'يصل غداً الثلاثاء', gloss: 'he arrives tomorrow, Tuesday', gives: '2021-03-02', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readNeighbour(tokens, at),
  },
];
