import type { Row } from './drawnRows.ts';
import type { TimelineBand, TimelineLane } from './driverProps.ts';

/** What vis-timeline is given: built from named fields, because it applies whatever it finds in a record. */
export interface VisRecord {
  id: string;
  content: '';
  className: string;
  group?: string;
  order?: number;
  type?: 'box' | 'range' | 'background';
  align?: 'auto' | 'left' | 'right';
  start?: Date;
  end?: Date;
}

const ERA_LANE = 'eras';

/** The key of a band among the records, and of its label. */
export function bandKey({ kind, id }: TimelineBand): string {
  return `${kind}-${id}`;
}

/** The key of a lane among the groups, and of its label. */
export function laneKey(id: string): string {
  return `l-${id}`;
}

/** @param flipped whether the box lies on the earlier side of its date. */
export function toRecord(row: Row, flipped: boolean): VisRecord {
  const spans = row.item?.end != null;
  return {
    id: row.id,
    group: laneKey(row.lane),
    content: '',
    start: new Date(row.at),
    className: row.item ? `lt-${row.item.words.status}` : 'lt-many',
    ...(spans
      ? { type: 'range', end: new Date(row.extent.end), align: 'auto' }
      : { type: 'box', align: flipped ? 'right' : 'left' }),
  };
}

/** The records of eras and of today. */
export function toBandRecords(bands: readonly TimelineBand[]): VisRecord[] {
  return bands.map((band, index) => ({
    id: bandKey(band),
    content: '',
    type: 'background',
    // Keeps the name at the edge of the window while the band reaches beyond it.
    align: 'auto',
    start: new Date(band.start),
    end: new Date(band.end),
    className: `lt-${band.kind} ${band.kind === 'era' && index % 2 === 1 ? 'lt-era-other' : ''}`,
  }));
}

/** @param withEras whether an empty row on top keeps the names of the eras clear of the boxes. */
export function toLaneRecords(lanes: readonly TimelineLane[], withEras: boolean): VisRecord[] {
  const records = lanes.map(
    ({ id, hue }, index): VisRecord => ({
      id: laneKey(id),
      content: '',
      order: index + 1,
      className: `lt-lane lt-hue-${hue}`,
    }),
  );
  return withEras ? [{ id: ERA_LANE, content: '', order: 0, className: 'lt-era-lane' }, ...records] : records;
}
