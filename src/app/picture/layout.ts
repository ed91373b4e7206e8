import type { Network, Pair } from '../../model/network.ts';

/** A line of the picture: across in percent from the near bank to the far one, down in CSS pixels. */
export interface Line {
  pair: Pair;
  /** An SVG path in these units. */
  path: string;
  /** Where its number stands. */
  badge: { across: number; down: number };
  /** Index of the near person, or -1 between two of the far bank: lines of one person share a hue. */
  from: number;
}

/** Where everything of the picture lies. */
export interface Picture {
  lines: Line[];
  /** Middles of the rows of each bank. */
  near: number[];
  far: number[];
  height: number;
}

type Point = readonly [across: number, down: number];

/** The height of a person’s row, in CSS pixels. */
export const ROW = 56;
/** How far apart two numbers stand at least: in pixels down, or in percent across, on the narrowest screens too. */
const APART = { down: 28, across: 24 };
/** Along a curve, from its middle outwards. */
const STEPS = Array.from({ length: 21 }, (_, at) => 0.5 + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 0.036);

/** Lays the two banks out, the shorter one in the middle of the longer, with a curve for each pair and a place for its number. */
export function layOut({ near, far, pairs }: Network): Picture {
  const height = Math.max(near.length, far.length) * ROW;
  const middles = (count: number): number[] =>
    Array.from({ length: count }, (_, at) => (height - count * ROW) / 2 + (at + 0.5) * ROW);
  const [nearDown, farDown] = [middles(near.length), middles(far.length)];
  const nearAt = new Map(near.map(({ person }, at) => [person.id, at]));
  const farAt = new Map(far.map(({ person }, at) => [person.id, at]));

  const placed: Point[] = [];
  // Those who met most often choose the place for their number first.
  const ordered = [...pairs].sort((a, b) => b.meetings.length - a.meetings.length);
  const lines = ordered.map((pair): Line => {
    const ends = [pair.a, pair.b].map((id): Point => {
      const at = nearAt.get(id);
      return at === undefined ? [100, farDown[farAt.get(id) ?? 0] ?? 0] : [0, nearDown[at] ?? 0];
    });
    const [one, two] = ends.sort((a, b) => a[0] - b[0] || a[1] - b[1]) as [Point, Point];
    const bend = one[0] === two[0] ? Math.abs(one[0] - 45) : 50;
    const curve: [Point, Point, Point, Point] = [one, [bend, one[1]], [bend, two[1]], two];
    const spots = STEPS.map((step) => pointAt(curve, step));
    const room = (spot: Point): number => Math.min(1, ...placed.map((other) => distance(spot, other)));
    const [across, down] = spots.reduce((best, spot) => (room(spot) > room(best) + 0.01 ? spot : best));
    placed.push([across, down]);
    const path = `M${curve[0].join(' ')}C${curve.slice(1).flat().join(' ')}`;
    return { pair, path, badge: { across, down }, from: nearAt.get(pair.a) ?? nearAt.get(pair.b) ?? -1 };
  });
  return { lines, near: nearDown, far: farDown, height };
}

/** 1 or more where two numbers stand clear of each other. */
function distance(a: Point, b: Point): number {
  return Math.max(Math.abs(a[0] - b[0]) / APART.across, Math.abs(a[1] - b[1]) / APART.down);
}

function pointAt(curve: readonly [Point, Point, Point, Point], t: number): Point {
  const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  const sum = (axis: 0 | 1): number => curve.reduce((total, point, at) => total + point[axis] * weights[at]!, 0);
  return [sum(0), sum(1)];
}
