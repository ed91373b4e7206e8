import { dayWords, theTwo } from '../../lexicon/dateParticles.ts';
import type { Component } from './component.ts';
import { directionAt, type Read, readSkip, type Tokens } from './read.ts';
import { readRelativeUnit } from './unit.ts';

/** «الثلاثاء» ("Tuesday") with what places it beside it. */
export function readWeekday(tokens: Tokens, at: number): Read | null {
  return (
    readWeekdayOfWeek(tokens, at) ??
    readWeekdayBeside(tokens, at) ??
    readWeekdayTwoAway(tokens, at) ??
    readWeekdayAlone(tokens, at)
  );
}

/** «ثلاثاء الأسبوع الفائت» ("Tuesday of last week"). */
function readWeekdayOfWeek(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.word;
  if (word?.weekday === undefined || word.definite || tokens[at + 1]?.word?.unit !== 'week') return null;
  const week = readRelativeUnit(tokens, at + 1);
  return week?.parts.relative
    ? { parts: { weekday: word.weekday, relative: week.parts.relative }, next: week.next }
    : null;
}

/** The weekday with the article that stands here and is no man's name and no count, or `undefined`. */
function weekdayAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  const word = token?.word;
  if (word?.weekday === undefined || !word.definite || token?.kind !== 'word') return undefined;
  const before = tokens[at - 1]?.word;
  if (before?.beforeNoWeekday) return undefined;
  const after = tokens[at + 1];
  // «بين الاثنين» ("between the two") and «الاثنين معا» ("the two together") are no Mondays.
  if (
    token.text === dayWords.mondayOrTheTwo &&
    (before?.link === 'between' || theTwo.has(after?.text ?? '')) &&
    after?.word?.weekday === undefined
  )
    return undefined;
  return word.weekday;
}

/** "sun", "may": an English abbreviation that is another word as well. */
const isDoubtful = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.word;
  return word?.ambiguous === true && word.english === true;
};

/** «الثلاثاء الماضي» ("last Tuesday"). */
function readWeekdayBeside(tokens: Tokens, at: number): Read | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined || isDoubtful(tokens, at)) return null;
  const direction = directionAt(tokens, at + 1);
  return direction ? { parts: { weekday, direction }, next: at + 2 } : null;
}

/** «الثلاثاء بعد المقبل» ("Tuesday after next"). */
function readWeekdayTwoAway(tokens: Tokens, at: number): Read | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined || isDoubtful(tokens, at)) return null;
  const skip = readSkip(tokens, at + 1);
  return skip ? { parts: { weekday, relative: { unit: 'week', steps: skip.steps } }, next: skip.next } : null;
}

function readWeekdayAlone(tokens: Tokens, at: number): Read | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return null;
  if (isDoubtful(tokens, at)) return { parts: { weekday }, next: at + 1, loose: true };
  return { parts: { weekday }, next: at + 1 };
}

/** Weekdays; what follows with «من» ("of") is a component of its own. */
export const WEEKDAYS: readonly Component[] = [
  {
    name: 'weekday-of-week',
    says: 'A weekday without its article belongs to the week named after it.',
    examples: [
      { text: 'خميس الأسبوع الماضي', gloss: 'Thursday of last week', gives: '2021-02-25', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readWeekdayOfWeek(tokens, at),
  },
  {
    name: 'weekday-by-adjective',
    says: 'An adjective makes a weekday the last or the next one of its name.',
    examples: [
      { text: 'الأربعاء المقبل', gloss: 'next Wednesday', gives: '2021-03-03', published: '2021-03-01' },
      { text: 'الاثنين الفائت', gloss: 'last Monday', gives: '2021-02-22', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readWeekdayBeside(tokens, at),
  },
  {
    name: 'weekday-two-away',
    says: 'A weekday after next or before last is of the second week on or back.',
    examples: [
      { text: 'الثلاثاء بعد المقبل', gloss: 'Tuesday after next', gives: '2021-03-16', published: '2021-03-01' },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readWeekdayTwoAway(tokens, at),
  },
  {
    name: 'weekday',
    says: 'A weekday with its article is a day, unless a word before it makes it a name or a count.',
    examples: [
      { text: 'الاثنين', gloss: 'Monday', gives: '2021-03-01', published: '2021-03-01' },
      { text: 'يوم الاثنين مع', gloss: 'on Monday with', gives: '2021-03-01', published: '2021-03-01' },
      {
        text: 'الأربعاء من الأسبوع المقبل',
        gloss: 'Wednesday of next week',
        gives: '2021-03-10',
        published: '2021-03-01',
      },
    ],
    begins: 'word',
    read: ({ tokens, at }) => readWeekdayAlone(tokens, at),
  },
];
