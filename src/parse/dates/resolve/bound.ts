import { toDateValue } from '../../../model/dateValue.ts';
import { addDays } from '../../../model/days.ts';
import { type Draft, leave, NOTHING_KNOWN, settle } from './draft.ts';
import { type Asked, type Meaning, NO_DAY } from './meaning.ts';

function resolveBound({ mention, reference, context, single }: Asked): Draft {
  const { bound, ...end } = mention;
  const draft = single(end, reference, context);
  if (!draft) return NO_DAY;
  const value = draft.settled ? toDateValue(draft.edtf) : null;
  // What is over was before its bound on some day that the words do not tell.
  if (!value || reference === null || context.tense === 'past') return draft.conflict ? draft : leave(NOTHING_KNOWN);
  const latest = bound === 'by' || mention.part ? value.latest : addDays(value.earliest, -1);
  return latest < reference ? leave(NOTHING_KNOWN) : settle(`${reference}/${latest}`, draft.rule);
}

/** What is to come before a day, or by then. */
export const boundedDate: Meaning = {
  name: 'bounded-date',
  says: 'A date after before or by the time of is the end of what is meant, which begins with the day of publication.',
  examples: [
    {
      text: 'قبل نهاية أيار المقبل',
      gloss: 'before the end of next May',
      gives: '2021-03-03/2021-05-31 by month-after-publication',
      published: '2021-03-03',
    },
    {
      text: 'قبل 15 أيار',
      gloss: 'before 15 May',
      gives: '2021-03-03/2021-05-14 by day-in-year-of-publication',
      published: '2021-03-03',
    },
    {
      text: 'بحلول نهاية العام الجاري',
      gloss: 'by the end of this year',
      gives: '2021-03-03/2021-12-31 by this-year',
      published: '2021-03-03',
    },
    { text: 'قبل عام 2011', gloss: 'before the year 2011', gives: 'XXXX-XX-XX', published: '2021-03-03' },
  ],
  read: (asked) => (asked.mention.bound ? resolveBound(asked) : null),
};
