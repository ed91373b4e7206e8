import { boundedDate } from './bound.ts';
import { DAYS_OF_MONTH } from './day.ts';
import { distance, distanceFromTold } from './distance.ts';
import { hijriDate } from './hijri.ts';
import type { Meaning } from './meaning.ts';
import { MONTHS } from './month.ts';
import { placeInMonth } from './nth.ts';
import { decade, PERIODS } from './period.ts';
import { relativeDay } from './relativeDay.ts';
import { WEEKDAYS } from './weekday.ts';

/** What the parts of a date mean. A rule is asked when none before has answered, so the order says which part leads. */
export const MEANINGS: readonly Meaning[] = [
  boundedDate,
  hijriDate,
  placeInMonth,
  decade,
  distanceFromTold,
  distance,
  relativeDay,
  ...DAYS_OF_MONTH,
  ...MONTHS,
  ...WEEKDAYS,
  ...PERIODS,
];
