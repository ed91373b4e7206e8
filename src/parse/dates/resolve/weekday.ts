import { addDays, weekdayOf } from '../../../model/days.ts';
import { type Draft, leave, NOTHING_KNOWN, settle, weekStart } from './draft.ts';
import type { Asked, Meaning } from './meaning.ts';

/** Steps from Monday: the week of newsrooms that say «الأسبوع المقبل» ("next week") begins then. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7;

/** Days from the day of reading to the next one of that weekday, 0 on the day itself. */
const daysAhead = (reference: string, weekday: number): number => (weekday - weekdayOf(reference) + 7) % 7;

/** What a rule makes of a weekday and the day of reading, where the mention is a weekday that can be placed. */
function meaning(
  read: (weekday: number, reference: string, asked: Asked) => Draft | null,
): (asked: Asked) => Draft | null {
  return (asked) => {
    const { weekday } = asked.mention;
    return weekday === undefined || asked.reference === null ? null : read(weekday, asked.reference, asked);
  };
}

/** A weekday alone, by its adjective, its week or the tense of the verb. */
export const WEEKDAYS: readonly Meaning[] = [
  {
    name: 'weekday-unplaced',
    says: 'A weekday of a year, or read on no known day, is left open.',
    examples: [
      {
        text: 'الأربعاء من عام 2020',
        gloss: 'a Wednesday of the year 2020',
        gives: 'XXXX-XX-XX',
        published: '2021-03-01',
      },
    ],
    read: ({ mention: { weekday, year }, reference }) =>
      weekday !== undefined && (year !== undefined || reference === null) ? leave(NOTHING_KNOWN) : null,
  },
  {
    name: 'weekday-of-week',
    says: 'A weekday of last, this or next week is counted from the Monday of that week.',
    examples: [
      {
        text: 'خميس الأسبوع الماضي',
        gloss: 'Thursday of last week',
        gives: '2021-02-25 by weekday-of-week',
        published: '2021-03-01',
      },
      {
        text: 'الأربعاء من الأسبوع المقبل',
        gloss: 'Wednesday of next week',
        gives: '2021-03-10 by weekday-of-week',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference, { mention: { relative } }) =>
      relative?.unit === 'week'
        ? settle(addDays(weekStart(reference, relative.steps), fromMonday(weekday)), 'weekday-of-week')
        : null,
    ),
  },
  {
    name: 'next-weekday',
    says: 'A weekday called next is the first of its name after the day of publication.',
    examples: [
      {
        text: 'الأربعاء المقبل',
        gloss: 'next Wednesday',
        gives: '2021-03-03 by weekday-after-publication',
        published: '2021-03-01',
      },
      {
        text: 'يوم الاثنين القادم',
        gloss: 'the day of next Monday',
        gives: '2021-03-08 by weekday-after-publication',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference, { mention: { direction } }) =>
      direction === 'future'
        ? settle(addDays(reference, daysAhead(reference, weekday) || 7), 'weekday-after-publication')
        : null,
    ),
  },
  {
    name: 'last-weekday',
    says: 'A weekday called last is the latest of its name before the day of publication.',
    examples: [
      {
        text: 'الاثنين الفائت',
        gloss: 'last Monday',
        gives: '2021-02-22 by weekday-before-publication',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference, { mention: { direction } }) =>
      direction === 'past'
        ? settle(addDays(reference, daysAhead(reference, weekday) - 7), 'weekday-before-publication')
        : null,
    ),
  },
  {
    name: 'following-weekday',
    says: 'A weekday called the following one is counted from what was told, not from the day of publication.',
    examples: [
      { text: 'الأربعاء التالي', gloss: 'the following Wednesday', gives: 'XXXX-XX-XX', published: '2021-03-01' },
      {
        text: 'في 5 أيار، وفي الأربعاء التالي',
        gloss: 'on 5 May, and on the following Wednesday',
        gives: '2024-05-05 by day-in-year-of-publication, 2024-05-08 by days-from-told',
        published: '2024-05-20',
      },
    ],
    read: meaning((weekday, _reference, { mention: { direction }, context: { told } }) => {
      if (direction !== 'following') return null;
      return told ? settle(addDays(told, daysAhead(told, weekday) || 7), 'days-from-told') : leave(NOTHING_KNOWN);
    }),
  },
  {
    name: 'this-weekday',
    says: 'A weekday called this one, with no tense to lean on, is of the week of publication.',
    examples: [
      {
        text: 'هذا الأربعاء',
        gloss: 'this Wednesday',
        gives: '2021-03-03 by weekday-of-week',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference, { mention: { direction }, context: { tense } }) =>
      direction === 'current' && tense === null && daysAhead(reference, weekday) !== 0
        ? settle(addDays(weekStart(reference, 0), fromMonday(weekday)), 'weekday-of-week')
        : null,
    ),
  },
  {
    name: 'weekday-of-publication',
    says: 'The weekday of the day of publication is that day.',
    examples: [
      {
        text: 'الاثنين',
        gloss: 'Monday',
        gives: '2021-03-01 by weekday-of-publication',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference) =>
      daysAhead(reference, weekday) === 0 ? settle(reference, 'weekday-of-publication') : null,
    ),
  },
  {
    name: 'weekday-told-ahead',
    says: 'A weekday under a verb of the future is the next one after publication.',
    examples: [
      {
        text: 'سيلتقي الوزيران الأربعاء',
        gloss: 'the two ministers will meet on Wednesday',
        gives: '2021-03-03 by weekday-after-publication',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference, { context: { tense } }) =>
      tense === 'future'
        ? settle(addDays(reference, daysAhead(reference, weekday)), 'weekday-after-publication')
        : null,
    ),
  },
  {
    name: 'latest-weekday',
    says: 'A weekday told without a future is the latest one before publication.',
    examples: [
      {
        text: 'صباح الأحد',
        gloss: 'on Sunday morning',
        gives: '2021-02-28 by weekday-before-publication',
        published: '2021-03-01',
      },
    ],
    read: meaning((weekday, reference) =>
      settle(addDays(reference, daysAhead(reference, weekday) - 7), 'weekday-before-publication'),
    ),
  },
];
