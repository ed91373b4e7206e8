import { daysOfMonth } from './day.ts';
import { distance } from './distance.ts';
import { hijriDate } from './hijri.ts';
import type { Meaning } from './meaning.ts';
import { months } from './month.ts';
import { placeInMonth } from './nth.ts';
import { decade, periods } from './period.ts';
import { relativeDay } from './relativeDay.ts';
import { weekdays } from './weekday.ts';

/** What the parts of a date mean. A rule is asked when none before has answered, so the order says which part leads. */
export const MEANINGS: readonly Meaning[] = [
  hijriDate,
  placeInMonth,
  decade,
  distance,
  relativeDay,
  ...daysOfMonth,
  ...months,
  ...weekdays,
  ...periods,
];
