import type { Meeting } from './dataset.ts';
import type { PageData } from './pageData.ts';

/** What the timeline's rows can stand for. */
export const LANE_KINDS = ['level', 'person', 'place', 'article'] as const;
/** What the timeline's rows stand for. */
export type LaneKind = (typeof LANE_KINDS)[number];

/** A row of the timeline. `key` is the level or the id of what the row stands for, `null` where the meeting names none. */
export interface Lane {
  key: string | null;
  /** The meetings of this row in the order of time; a meeting may stand in several rows. */
  meetings: Meeting[];
}

const LEVELS = ['head-of-state', 'ministerial', 'envoy'];

/** The order of time: by first day, then by last day, then by id, so that it never depends on how they were loaded. */
export function compareMeetings(a: Meeting, b: Meeting): number {
  const one = a.date?.value;
  const two = b.date?.value;
  if (!one || !two) return one ? -1 : two ? 1 : compare(a.id, b.id);
  return compare(one.earliest, two.earliest) || compare(one.latest, two.latest) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The city of a meeting: a venue's own city, so that the Kremlin and an airport share a row. */
export function cityOf(meeting: Meeting, data: Pick<PageData, 'places'>): string | null {
  const id = meeting.place?.value.place;
  if (id === undefined) return null;
  return data.places.find((place) => place.id === id)?.within ?? id;
}

/**
 * Distributes the dated meetings over rows. Levels keep their rank; people stand by side (in the order of the corpus's
 * countries) and then by how often they met; places by how many meetings they saw; articles by their day.
 */
export function toLanes(meetings: readonly Meeting[], kind: LaneKind, data: PageData): Lane[] {
  const rows = new Map<string | null, Meeting[]>();
  for (const meeting of meetings.filter(({ date }) => date).sort(compareMeetings)) {
    for (const key of keysOf(meeting, kind, data)) {
      const row = rows.get(key);
      if (row) row.push(meeting);
      else rows.set(key, [meeting]);
    }
  }
  const lanes = Array.from(rows, ([key, own]): Lane => ({ key, meetings: own }));
  const rank = ranker(kind, data);
  return lanes.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      rank(a) - rank(b) ||
      (kind === 'article' ? 0 : b.meetings.length - a.meetings.length) ||
      compare(a.key ?? '', b.key ?? ''),
  );
}

function keysOf(meeting: Meeting, kind: LaneKind, data: PageData): (string | null)[] {
  if (kind === 'level') return [meeting.level];
  if (kind === 'place') return [cityOf(meeting, data)];
  const keys = kind === 'person' ? meeting.participants.map(({ value }) => value.person) : meeting.articles;
  return keys.length > 0 ? [...new Set(keys)] : [null];
}

function ranker(kind: LaneKind, data: PageData): (lane: Lane) => number {
  if (kind === 'level') return ({ key }) => LEVELS.indexOf(key ?? '');
  if (kind === 'place') return () => 0;
  if (kind === 'article') {
    const days = data.articles.map(({ id, published }) => ({ id, day: published?.value.earliest ?? '9999' }));
    days.sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
    const order = new Map(days.map(({ id }, index) => [id, index]));
    return ({ key }) => order.get(key ?? '') ?? order.size;
  }
  const countries = data.corpus.countries.map(({ id }) => id);
  const country = new Map(data.people.map((person) => [person.id, countries.indexOf(person.country)]));
  return ({ key }) => {
    const at = country.get(key ?? '') ?? -1;
    return at < 0 ? countries.length : at;
  };
}
