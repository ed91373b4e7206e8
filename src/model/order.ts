import type { Meeting } from './dataset.ts';

/** Meetings in the order of time; those without a date come last, ties are settled by id. A new array. */
export function toChronological(meetings: readonly Meeting[]): Meeting[] {
  const key = ({ date, id }: Meeting) => (date ? `${date.value.earliest} ${date.value.latest} ${id}` : `~ ${id}`);
  return meetings
    .map((meeting) => ({ meeting, key: key(meeting) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ meeting }) => meeting);
}

/** The meetings of one year; `year` is `null` for those whose date is unknown. */
export interface YearGroup {
  year: string | null;
  meetings: Meeting[];
}

/** Meetings under the year in which they begin, in the order of time, undated last. */
export function groupByYear(meetings: readonly Meeting[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const meeting of toChronological(meetings)) {
    const year = meeting.date?.value.earliest.slice(0, 4) ?? null;
    const last = groups.at(-1);
    if (last && last.year === year) last.meetings.push(meeting);
    else groups.push({ year, meetings: [meeting] });
  }
  return groups;
}
