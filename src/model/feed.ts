import { bisect } from './bisect.ts';

/** Something with a place in time (milliseconds) and in a row. */
export interface Entry {
  lane: string;
  at: number;
}

/**
 * What is to be drawn: an entry itself, or so many entries of a row between two moments (both inclusive).
 * Buckets are drawn at the moment `at`, evenly, so that none lies over the next.
 */
export type FeedRow<T extends Entry> =
  | { kind: 'entry'; entry: T }
  | { kind: 'bucket'; id: string; lane: string; at: number; from: number; to: number; count: number };

/** At most so many boxes are drawn one by one; beyond it they would hide each other, and stacking them costs seconds. */
export const DRAWN_SINGLY = 120;

/** A bucket is at least so wide that its count can be read. */
const BUCKET_PX = 48;

/**
 * Feeds a timeline of any number of entries only what its window needs. Sorts once; a query is a binary search a lane.
 *
 * @returns a function of a window (milliseconds) and its width (CSS pixels). Buckets are aligned to powers of two
 *   of a millisecond, so that moving the window does not change them.
 */
export function createFeed<T extends Entry>(
  entries: readonly T[],
): (start: number, end: number, width: number) => FeedRow<T>[] {
  const lanes = new Map<string, T[]>();
  for (const entry of entries) {
    const lane = lanes.get(entry.lane);
    if (lane) lane.push(entry);
    else lanes.set(entry.lane, [entry]);
  }
  for (const lane of lanes.values()) lane.sort((a, b) => a.at - b.at);

  return (start, end, width) => {
    const pad = (end - start) / 2;
    const slices = Array.from(lanes, ([lane, own]) => ({
      lane,
      own: own.slice(bisect(own, start - pad, momentOf), bisect(own, end + pad, momentOf)),
    }));
    const total = slices.reduce((sum, { own }) => sum + own.length, 0);
    if (total <= DRAWN_SINGLY)
      return slices.flatMap(({ own }) => own.map((entry) => ({ kind: 'entry', entry }) as const));

    const size = bucketSize(end - start, width);
    return slices.flatMap(({ lane, own }) => toBuckets(lane, own, size));
  };
}

/** How long a bucket is, in milliseconds, where so long a window is so many pixels wide. */
export function bucketSize(span: number, width: number): number {
  return 2 ** Math.ceil(Math.log2((span / Math.max(width, 1)) * BUCKET_PX));
}

function toBuckets<T extends Entry>(lane: string, own: readonly T[], size: number): FeedRow<T>[] {
  const rows: FeedRow<T>[] = [];
  let from = 0;
  while (from < own.length) {
    const first = own[from]!;
    const slot = Math.floor(first.at / size);
    let to = from + 1;
    while (to < own.length && Math.floor(own[to]!.at / size) === slot) to += 1;
    if (to === from + 1) rows.push({ kind: 'entry', entry: first });
    else {
      const last = own[to - 1]!;
      const id = `${size}:${slot}`;
      rows.push({ kind: 'bucket', id, lane, at: slot * size, from: first.at, to: last.at, count: to - from });
    }
    from = to;
  }
  return rows;
}

const momentOf = ({ at }: Entry): number => at;
