import type { DateMention } from '../reading/mentions.ts';

/** Days from a weekday to the next of its name. */
export const DAYS_A_WEEK = 7;

/** How many days later than it was written an article may be put up and still bear its own day. */
export const LATEST_PUTTING_UP = 1;

/** A number of days as a day of the week, from 0 for Sunday. */
export const cycle = (days: number): number => ((days % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;

/**
 * The day of the week on which an article was published, where its words give it: «أمس الأربعاء» ("yesterday, Wednesday") says
 * Thursday. `null` where nothing says so, or where its words contradict each other.
 */
export function findPublicationWeekday(dates: readonly DateMention[]): number | null {
  let found: number | null = null;
  for (const { relative, weekday } of dates) {
    if (relative?.unit !== 'day' || weekday === undefined) continue;
    const published = cycle(weekday - relative.steps);
    if (found !== null && found !== published) return null;
    found = published;
  }
  return found;
}

/** The day of the week that a mention means, itself or from the weekday of publication; `null` where neither says. */
export function weekdayMeant({ weekday, relative }: DateMention, publication: number | null): number | null {
  if (weekday !== undefined) return weekday;
  return relative?.unit === 'day' && publication !== null ? cycle(publication + relative.steps) : null;
}
