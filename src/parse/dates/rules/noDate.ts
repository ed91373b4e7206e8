import { dayWords } from '../../lexicon/dateParticles.ts';
import type { Rule } from '../../reading/rule.ts';
import { linkOf, type Tokens } from './read.ts';
import { readDate } from './readDate.ts';

/** Where something that may only look like a date begins. */
export interface Place {
  tokens: Tokens;
  at: number;
}

/** One way of writing what is no date; it answers with the token after it. */
export type Refusal = Rule<Place, number>;

/** A medium's name has one or two words before «اليوم» ("today"). */
const LONGEST_NAME = 2;

/** What only looks like a date. Asked before the dates are, in this order. */
export const NO_DATES: readonly Refusal[] = [
  {
    name: 'numbered-paper',
    says: 'A number after the word for number, a resolution, an article or a law is its number.',
    examples: [{ text: 'المرسوم رقم 20 كانون الأول 2021', gloss: 'decree no. 20, December 2021', gives: '2021-12' }],
    read: ({ tokens, at }) => {
      if (linkOf(tokens, at) !== 'number') return null;
      let next = at + 1;
      while (linkOf(tokens, next) === 'number') next++;
      return tokens[next]?.kind === 'number' ? next + 1 : null;
    },
  },
  {
    name: 'same-day',
    says: 'The same day, month or year is told by what was said before.',
    examples: [{ text: 'في نفس اليوم', gloss: 'on the same day', gives: 'nothing', published: '2021-03-01' }],
    read: ({ tokens, at }) => {
      if (tokens[at]?.word?.link !== 'same') return null;
      const word = tokens[at + 1]?.word;
      return word?.unit || word?.relativeDay !== undefined ? at + 2 : null;
    },
  },
  {
    name: 'week-of-a-day',
    says: 'A day that names a week is not the day that is meant.',
    examples: [{ text: 'أسبوع 16 أيلول 2019', gloss: 'the week of 16 September 2019', gives: 'nothing' }],
    read: ({ tokens, at }) => {
      const word = tokens[at]?.word;
      if (word?.unit !== 'week' || word.unitNumber !== 1 || word.definite) return null;
      return tokens[at + 1]?.kind === 'number' ? (readDate(tokens, at + 1)?.next ?? null) : null;
    },
  },
  {
    name: 'medium-called-today',
    says: 'The day after the word for a newspaper, a channel or a site ends its name.',
    examples: [
      { text: 'صحيفة المصري اليوم', gloss: 'the newspaper Egyptian Today', gives: 'nothing', published: '2021-03-01' },
    ],
    read: ({ tokens, at }) => {
      if (!tokens[at]?.word?.mediumNoun) return null;
      for (let ahead = 1; ahead <= LONGEST_NAME; ahead++)
        if (tokens[at + ahead]?.text === dayWords.today) return at + ahead + 1;
      return null;
    },
  },
  {
    name: 'event-called-by-its-day',
    says: 'A day and month without a year after the word for an event, a street or a square are its name.',
    examples: [
      { text: 'أحداث 11 سبتمبر', gloss: 'the events of 11 September', gives: 'nothing', published: '2021-03-01' },
      { text: 'ثورة 25 يناير', gloss: 'the revolution of 25 January', gives: 'nothing', published: '2021-03-01' },
    ],
    read: ({ tokens, at }) => {
      if (!tokens[at]?.word?.eventNoun) return null;
      const date = readDate(tokens, linkOf(tokens, at + 1) === 'from' ? at + 2 : at + 1);
      if (!date || date.parts.month === undefined) return null;
      const { year, relative, direction, weekday } = date.parts;
      return year === undefined && !relative && !direction && weekday === undefined ? date.next : null;
    },
  },
  {
    name: 'the-day-itself',
    says: 'A day, month or year with the word for itself after it was told before.',
    examples: [
      { text: 'في العام نفسه', gloss: 'in the year itself', gives: 'nothing' },
      { text: 'اليوم نفسه', gloss: 'the day itself', gives: 'nothing', published: '2021-03-01' },
    ],
    read: ({ tokens, at }) => {
      const word = tokens[at]?.word;
      const link = tokens[at + 1]?.word?.link;
      const isDay = word?.relativeDay === 0 && (link === 'itself' || link === 'same');
      return isDay || (word?.unit && link === 'itself') ? at + 2 : null;
    },
  },
  {
    name: 'every-weekday',
    says: 'A weekday of every week is no single day.',
    examples: [
      { text: 'الثلاثاء من كل أسبوع', gloss: 'Tuesday of every week', gives: 'nothing', published: '2021-03-01' },
    ],
    read: ({ tokens, at }) => {
      const isEvery = tokens[at + 1]?.word?.link === 'from' && tokens[at + 2]?.text === dayWords.every;
      return isEvery && tokens[at]?.word?.weekday !== undefined ? at + 3 : null;
    },
  },
];

/** The token after what only looks like a date here, or `null`. */
export function skipNoDate(place: Place): number | null {
  for (const rule of NO_DATES) {
    const next = rule.read(place);
    if (next !== null) return next;
  }
  return null;
}
