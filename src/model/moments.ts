/** The milliseconds of a day written `YYYY-MM-DD`, at midnight UTC. */
export function toMoment(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
export const DAY = 86_400_000;
