import { addDays, dayOfMonth, formatDay, isCalendarDay, monthOf, yearOf } from '../../../model/days.ts';
import type { DateRule } from '../../../model/rules.ts';
import type { DateMention } from '../../reading/mentions.ts';
import { agrees, checkWeekday, clash, type Draft, isTold, leave, NOTHING_KNOWN, settle } from './draft.ts';
import { type Asked, type Meaning, NO_DAY } from './meaning.ts';

const NAMES: Readonly<Record<number, DateRule>> = {
  [-2]: 'day-before-yesterday',
  [-1]: 'yesterday',
  0: 'today',
  1: 'tomorrow',
  2: 'day-after-tomorrow',
};

function resolveRelativeDay({ mention, reference, context, single }: Asked, steps: number): Draft | null {
  const { relative: _, ...rest } = mention;
  if (reference === null && mention.direction === 'following' && rest.day === undefined && context.told)
    return settle(addDays(context.told, steps), 'days-from-told');
  if (reference === null)
    return rest.day !== undefined || rest.month !== undefined ? single(rest, null, context) : leave(NOTHING_KNOWN);
  // «وفي اليوم التالي 6 أيار» ("and on the next day, 6 May") is next to what was told, whenever it is read.
  if (mention.direction === 'following' && rest.day !== undefined) {
    const { direction: _follows, ...stated } = rest;
    return single(stated, reference, context);
  }
  if (mention.direction === 'following' && context.told) return settle(addDays(context.told, steps), 'days-from-told');
  if (isTold(mention, context)) return leave(NOTHING_KNOWN);
  const day = addDays(reference, steps);
  const rule = NAMES[steps] ?? 'relative-days';
  const fits =
    (rest.day === undefined || rest.day === dayOfMonth(day)) &&
    (rest.month === undefined || rest.month === monthOf(day)) &&
    (rest.year === undefined || rest.year === yearOf(day));
  if (fits) return checkWeekday(day, rest.weekday, rule);
  const slip = printedOtherwise(day, rest);
  if (slip) return { ...settle(day, rule), conflict: [slip, day] };
  const stated = single(rest, reference, context);
  if (!stated?.settled) return stated?.conflict ? stated : leave(NOTHING_KNOWN);
  return stated.edtf === day ? settle(day, rule) : clash(stated.edtf, day);
}

/**
 * The day that the words print against what their "yesterday" and their weekday agree on: «أمس الأربعاء 25 كانون الثاني 2024» ("yesterday,
 * Wednesday 25 January 2024"), read on Thursday 25. `null` where weekday and "yesterday" do not agree.
 */
function printedOtherwise(day: string, { weekday, day: printed, month, year }: DateMention): string | null {
  if (weekday === undefined || printed === undefined || month === undefined || !agrees(day, weekday)) return null;
  const stated = year ?? yearOf(day);
  return isCalendarDay(stated, month, printed) ? formatDay(stated, month, printed) : null;
}

/** «أمس» ("yesterday"), «اليوم» ("today"), «غدا» ("tomorrow"), and what else the words say of that day. */
export const relativeDay: Meaning = {
  name: 'relative-day',
  says: 'Yesterday, today and tomorrow are counted from the day of publication and checked against what else is said.',
  examples: [
    {
      text: 'وصل أمس إلى بغداد',
      gloss: 'he arrived yesterday in Baghdad',
      gives: '2021-02-28 by yesterday',
      published: '2021-03-01',
    },
    {
      text: 'أول أمس',
      gloss: 'the day before yesterday',
      gives: '2021-02-27 by day-before-yesterday',
      published: '2021-03-01',
    },
    {
      text: 'أول من أمس الأحد',
      gloss: 'the day before yesterday, Sunday',
      gives: '2021-02-28 by day-before-yesterday',
      published: '2021-03-02',
    },
    {
      text: 'أمس الأول',
      gloss: 'the day before yesterday',
      gives: '2021-02-27 by day-before-yesterday',
      published: '2021-03-01',
    },
    { text: 'مساء أمس', gloss: 'yesterday evening', gives: '2021-02-28 by yesterday', published: '2021-03-01' },
    { text: 'الليلة الماضية', gloss: 'last night', gives: '2021-02-28 by yesterday', published: '2021-03-01' },
    {
      text: 'صباح اليوم الاثنين',
      gloss: 'this morning, Monday',
      gives: '2021-03-01 by today',
      published: '2021-03-01',
    },
    { text: 'هذا اليوم', gloss: 'this day', gives: '2021-03-01 by today', published: '2021-03-01' },
    {
      text: 'يصل غداً الثلاثاء',
      gloss: 'he arrives tomorrow, Tuesday',
      gives: '2021-03-02 by tomorrow',
      published: '2021-03-01',
    },
    {
      text: 'أمس الأربعاء 25 كانون الثاني 2024',
      gloss: 'yesterday, Wednesday 25 January 2024, read on that Thursday',
      gives: '2024-01-24 by yesterday',
      published: '2024-01-25',
    },
    {
      text: 'في 5 أيار، وفي اليوم التالي',
      gloss: 'on 5 May, and on the next day',
      gives: '2021-05-05 by day-in-year-of-publication, 2021-05-06 by days-from-told',
      published: '2021-05-10',
    },
    {
      text: 'في 5 أيار، وفي اليوم التالي 6 أيار',
      gloss: 'on 5 May, and on the next day, 6 May',
      gives: '2021-05-05 by day-in-year-of-publication, 2021-05-06 by day-in-year-of-publication',
      published: '2021-05-10',
    },
    {
      text: 'بعد غد',
      gloss: 'the day after tomorrow',
      gives: '2021-03-03 by day-after-tomorrow',
      published: '2021-03-01',
    },
    {
      text: 'بعد يوم غد الأربعاء',
      gloss: 'the day after tomorrow, Wednesday',
      gives: '2021-03-03 by day-after-tomorrow',
      published: '2021-03-01',
    },
  ],
  read: (asked) => {
    const { relative } = asked.mention;
    return relative?.unit === 'day' ? (resolveRelativeDay(asked, relative.steps) ?? NO_DAY) : null;
  },
};
