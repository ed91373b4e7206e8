import type { Meeting } from './dataset.ts';

/** What a reader asked for. Empty lists ask for nothing. */
export interface Filter {
  /** Ids: all of them took part. */
  people: readonly string[];
  /** Years as `2023`: the meeting's date touches any of them. */
  years: readonly string[];
}

export const NO_FILTER: Filter = { people: [], years: [] };

/** Whether the filter lets every meeting through. */
export function isEmptyFilter({ people, years }: Filter): boolean {
  return people.length === 0 && years.length === 0;
}

/** The years that a meeting's date touches, in order; none for an undated meeting. */
export function findYears({ date }: Meeting): string[] {
  if (!date) return [];
  const from = Number(date.value.earliest.slice(0, 4));
  const to = Number(date.value.latest.slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}

/** Whether one meeting is what the reader asked for. */
export function matchesFilter(meeting: Meeting, { people, years }: Filter): boolean {
  if (!people.every((id) => meeting.participants.some(({ value }) => value.person === id))) return false;
  if (years.length === 0) return true;
  if (!meeting.date) return false;
  const { earliest, latest } = meeting.date.value;
  return years.some((year) => earliest.slice(0, 4) <= year && year <= latest.slice(0, 4));
}

/** The meetings a reader asked for, in the order given. */
export function filterMeetings(meetings: readonly Meeting[], filter: Filter): Meeting[] {
  return isEmptyFilter(filter) ? [...meetings] : meetings.filter((meeting) => matchesFilter(meeting, filter));
}
