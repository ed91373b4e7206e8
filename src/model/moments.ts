/** Moments are UTC milliseconds; this is how many a day has. */
export const DAY = 86_400_000;

/** The mean length of a month, in milliseconds. */
export const MONTH = 30.44 * DAY;

/** The moment at which a day written `YYYY-MM-DD` begins. */
export function toMoment(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `YYYY-MM-DD` in which a moment lies. */
export function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
