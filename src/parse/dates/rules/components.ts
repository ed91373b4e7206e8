import type { Component } from './component.ts';
import { daysAlone } from './dayAlone.ts';
import { daysOfMonth } from './dayOfMonth.ts';
import { decades } from './decade.ts';
import { dates } from './digits.ts';
import { misspeltMonth } from './misspelt.ts';
import { monthsFirst } from './monthFirst.ts';
import { placesInMonth } from './nth.ts';
import { stretches } from './part.ts';
import { relativeDays } from './relativeDay.ts';
import { timesOfDay } from './timeOfDay.ts';
import { numberOfUnits, units } from './unit.ts';
import { weekdays } from './weekday.ts';
import { yearAfterMonth } from './year.ts';

/** Every way of writing a component of a date. The order is the grammar: the first rule that answers wins. */
export const COMPONENTS: readonly Component[] = [
  ...dates,
  ...timesOfDay,
  ...placesInMonth,
  ...relativeDays,
  ...weekdays,
  ...units,
  ...stretches,
  ...decades,
  ...daysOfMonth,
  numberOfUnits,
  ...monthsFirst,
  ...daysAlone,
  yearAfterMonth,
  misspeltMonth,
];
