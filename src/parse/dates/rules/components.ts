import type { Component } from './component.ts';
import { DAYS_ALONE } from './dayAlone.ts';
import { DAYS_OF_MONTH } from './dayOfMonth.ts';
import { DECADES } from './decade.ts';
import { DATES_IN_DIGITS } from './digits.ts';
import { misspeltMonth } from './misspelt.ts';
import { MONTHS_FIRST } from './monthFirst.ts';
import { PLACES_IN_MONTH } from './nth.ts';
import { STRETCHES } from './part.ts';
import { RELATIVE_DAYS } from './relativeDay.ts';
import { TIMES_OF_DAY } from './timeOfDay.ts';
import { numberOfUnits, UNITS } from './unit.ts';
import { WEEKDAYS } from './weekday.ts';
import { yearAfterMonth } from './year.ts';

/** Every way of writing a component of a date. The order is the grammar: the first rule that answers wins. */
export const COMPONENTS: readonly Component[] = [
  ...DATES_IN_DIGITS,
  ...TIMES_OF_DAY,
  ...PLACES_IN_MONTH,
  ...RELATIVE_DAYS,
  ...WEEKDAYS,
  ...UNITS,
  ...STRETCHES,
  ...DECADES,
  ...DAYS_OF_MONTH,
  numberOfUnits,
  ...MONTHS_FIRST,
  ...DAYS_ALONE,
  yearAfterMonth,
  misspeltMonth,
];
