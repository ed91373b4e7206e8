import type { DateValue, Meeting, Office, Participant, Person } from './dataset.ts';

/** The numbers of the page's one-sentence summary. `from` and `to` are years, `null` when no meeting is dated. */
export interface Summary {
  meetings: number;
  from: string | null;
  to: string | null;
}

/** Counts meetings and finds the years they span. */
export function summarise(meetings: readonly Meeting[]): Summary {
  const dates = meetings.flatMap(({ date }) => (date ? [date.value] : []));
  const years = dates.flatMap(({ earliest, latest }) => [earliest.slice(0, 4), latest.slice(0, 4)]).sort();
  return { meetings: meetings.length, from: years[0] ?? null, to: years.at(-1) ?? null };
}

/** Words a practised reader of Arabic news takes in within a minute. */
const WORDS_A_MINUTE = 160;

/** Minutes to read so many words, at least one. */
export function countMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/**
 * The office as the dataset names it: the one of the person's offices whose name the participant carries, which has
 * names in all languages; `null` when the meeting names an office that the person's record lacks.
 */
export function findOffice({ office }: Participant, person: Person | undefined): Office | null {
  return person?.offices.find((item) => office !== undefined && Object.values(item.office).includes(office)) ?? null;
}

/** Whether two dates say the same. */
export function isSameDate(a: DateValue | undefined, b: DateValue | undefined): boolean {
  return a?.edtf === b?.edtf;
}
