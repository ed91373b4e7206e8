import type { Meeting } from './dataset.ts';

/** Days between two ISO days; 0 when either is not one. */
function countDays(a: string, b: string): number {
  return Math.abs((Date.parse(a) - Date.parse(b)) / 864e5) || 0;
}

/**
 * The meeting that an id which no longer exists most probably meant: ids read `2025-10-15-putin-sharaa`, so words in
 * common weigh first and the nearness of the day second. `null` when there is no meeting at all.
 */
export function findNearest(meetings: readonly Meeting[], id: string): Meeting | null {
  const [, day = '', rest = ''] = /^(\d{4}(?:-\d{2}){0,2})?-?(.*)$/u.exec(id.toLowerCase()) ?? [];
  const words = rest.split('-').filter((word) => word.length > 1);
  const full = `${day}-01-01`.slice(0, 10);
  let best: { meeting: Meeting; score: number } | null = null;
  for (const meeting of meetings) {
    const own = new Set(meeting.id.split('-'));
    const days = day && meeting.date ? countDays(full, meeting.date.value.earliest) : 36500;
    const score =
      words.filter((word) => own.has(word)).length * 4 + (meeting.id.startsWith(day) && day ? 2 : 0) - days / 365;
    if (!best || score > best.score) best = { meeting, score };
  }
  return best?.meeting ?? null;
}
