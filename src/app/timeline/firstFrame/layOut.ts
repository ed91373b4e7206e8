import { createFeed, type FeedRow } from '../../../model/feed.ts';
import { DAY } from '../../../model/moments.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import { type AxisScale, type AxisWidths, formatAxisMonth, monthStyles, toAxisScale } from '../axis/axis.ts';
import { fitWindow, type TimeWindow } from '../axis/window.ts';
import type { TimelineBand, TimelineItem, TimelineLane } from '../driver/driverProps.ts';
import { estimateWidth } from './letterWidths.ts';

export interface FirstFrameInput {
  /** In the order of time. */
  items: readonly TimelineItem[];
  lanes: readonly TimelineLane[];
  bands: readonly TimelineBand[];
  /** What the overview spans. */
  bounds: TimeWindow;
  dates: DateStyle;
}

/** A box of the first frame; `place` is the class that says where it lies. */
export interface FirstBox {
  place: string;
  row: FeedRow<TimelineItem>;
}

interface Tick {
  place: string;
  label: string;
  /** The beginning of a year over months, or of a month over days. */
  major: string | null;
}

export interface FirstFrame {
  lanes: { place: string; lane: TimelineLane; boxes: FirstBox[] }[];
  bands: { place: string; band: TimelineBand }[];
  /** One of them is shown, by the width there is. */
  axes: { place: string; years: boolean; ticks: Tick[] }[];
  /** The rules of all these classes. */
  css: string;
}

/** What a stage of width looks like. */
interface Stage {
  from: number;
  /** The whole view as pixels: `x = (offset + offsetShare · width) + days · (scale + scaleShare · width)`. */
  offset: [number, number];
  scale: [number, number];
  view: TimeWindow;
  axis: AxisScale;
  levels: Map<FeedRow<TimelineItem>, number>;
}

/**
 * The drawing is laid out anew from each of these widths on (CSS pixels, with the column of names), which common screens
 * give; between them everything stretches. The last is the widest that the page becomes.
 */
const WIDTHS = [930, 1060, 1180, 1265, 1335, 1438, 1460];
const LANE_LABEL = 108;
/** As vis-timeline is told to space boxes. */
const BOX_GAP = 5;
const WIDEST_BOX = 304;
const BUCKET = 44;
const AXIS_FONT = 13;
const AXIS_PADDING = 6;

/**
 * Lays out the whole view without measuring anything, as near to the live drawing as estimates come: the same window, the
 * same axis, boxes stacked in the same order. Everything is positioned by the rules in `css`, since the page's policy
 * allows no styles in its markup; nothing is laid out when there is nothing to show.
 */
export function layOutFirstFrame({ items, lanes, bands, bounds, dates }: FirstFrameInput): FirstFrame | null {
  const extents = items.map((item) => ({ start: item.at, end: item.end ?? item.at, width: estimateBox(item) }));
  const widest = WIDTHS.map((width) => fitWindow(extents, width - LANE_LABEL));
  const first = widest[0];
  if (!first) return null;
  const rows = createFeed(items)(first.start, first.end, WIDTHS[0]! - LANE_LABEL);
  const origin = rows.reduce((least, row) => Math.min(least, startOf(row)), Number.POSITIVE_INFINITY);
  const toDays = (at: number): number => (at - origin) / DAY;
  const axisWidths = estimateAxis(dates);

  const stages = WIDTHS.slice(0, -1).map((from, index): Stage => {
    const widths = [from - LANE_LABEL, WIDTHS[index + 1]! - LANE_LABEL] as const;
    const views = [widest[index]!, widest[index + 1]!] as const;
    const line = (value: (view: TimeWindow, width: number) => number): [number, number] => {
      const [low, high] = [value(views[0], widths[0]), value(views[1], widths[1])];
      const share = (high - low) / (widths[1] - widths[0]);
      return [low - share * widths[0], share];
    };
    const perDay = (view: TimeWindow, width: number): number => (width * DAY) / (view.end - view.start);
    return {
      from,
      offset: line((view, width) => -toDays(view.start) * perDay(view, width)),
      scale: line(perDay),
      view: views[0],
      axis: toAxisScale(perDay(views[0], widths[0]), axisWidths),
      levels: stack(rows, perDay(views[0], widths[0]) / DAY),
    };
  });

  const rules: string[] = [];
  const steps = stages.map((): string[] => []);
  let places = 0;
  const place = (declarations: string): string => {
    places += 1;
    rules.push(`.ff-${places}{${declarations}}`);
    return `ff-${places}`;
  };
  /** A declaration that changes with the width: said again only where it does. */
  const vary = (name: string, value: (stage: Stage) => string | number): string => {
    const own = `ff-${places + 1}`;
    for (const [index, stage] of stages.entries()) {
      const before = stages[index - 1];
      if (before && value(before) !== value(stage)) steps[index]!.push(`.${own}{${name}:${value(stage)}}`);
    }
    return `${name}:${value(stages[0]!)}`;
  };

  const laidLanes = lanes.map((lane) => {
    const own = rows.filter((row) => laneOf(row) === lane.id);
    const height = (stage: Stage): number => Math.max(1, ...own.map((row) => (stage.levels.get(row) ?? 0) + 1));
    return {
      place: place(vary('--n', height)),
      lane,
      boxes: own.map((row): FirstBox => {
        const end = row.kind === 'entry' ? row.entry.end : null;
        const span = end === null ? '' : `;--u:${round(toDays(end))}`;
        const level = vary('--l', (stage) => stage.levels.get(row) ?? 0);
        return { row, place: place(`--t:${round(toDays(startOf(row)))};${level}${span}`) };
      }),
    };
  });
  const laidBands = bands.map((band) => ({
    band,
    place: place(`--t:${round(toDays(band.start))};--u:${round(toDays(band.end))}`),
  }));

  const keyOf = ({ axis: { scale, step, months } }: Stage): string => `${scale} ${step} ${months}`;
  const axes = [...new Set(stages.map(keyOf))].map((key) => {
    const own = stages.filter((stage) => keyOf(stage) === key);
    const shown = place(vary('display', (stage) => (keyOf(stage) === key ? 'block' : 'none')));
    const ticks = toTicks(own, dates).map(({ at, ...tick }) => ({ ...tick, place: place(`--t:${round(toDays(at))}`) }));
    return { place: shown, years: own[0]?.axis.scale === 'year', ticks };
  });

  const onStrip = (at: number): number =>
    round(Math.min(Math.max((at - bounds.start) / (bounds.end - bounds.start), 0), 1) * 100);
  for (const [index, stage] of stages.entries()) {
    const [offset, scale] = [stage.offset, stage.scale].map(
      ([pixels, share]) => `calc(${round(pixels)}px + ${round(share * 100)}%)`,
    );
    const from = onStrip(stage.view.start);
    const head = stage.axis.scale === 'year' ? 28 : 56;
    steps[index]!.push(
      `.ff{--a:${offset};--b:${scale};--head:${head}px;--from:${from}%;--long:${round(onStrip(stage.view.end) - from)}%}`,
    );
  }
  const css = [
    ...rules,
    ...stages.map(({ from }, index) =>
      index === 0 ? steps[0]!.join('') : `@container ff (width >= ${from}px){${steps[index]!.join('')}}`,
    ),
  ].join('\n');
  return { lanes: laidLanes, bands: laidBands, axes, css };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function laneOf(row: FeedRow<TimelineItem>): string {
  return row.kind === 'entry' ? row.entry.lane : row.lane;
}

function startOf(row: FeedRow<TimelineItem>): number {
  return row.kind === 'entry' ? row.entry.at : row.at;
}

/** How wide a box will be, by the sizes in `look.css`. */
function estimateBox({ words }: TimelineItem): number {
  const { initials, people, more, date, note, exact } = words;
  const discs = initials.length > 0 ? initials.length * 26 + 10 : 0;
  const names = estimateWidth(people, 14, 600) + (more ? estimateWidth(` ${more}`, 14) : 0);
  const when = estimateWidth(exact ? date : `≈ ${date}`, 12) + (note ? 18 + estimateWidth(note, 11) : 0);
  return Math.min(Math.ceil(24 + discs + Math.max(names, when)), WIDEST_BOX);
}

function estimateAxis(dates: DateStyle): AxisWidths {
  const label = (text: string): number => estimateWidth(text, AXIS_FONT) + 2 * AXIS_PADDING;
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  return {
    months: monthStyles(dates).map((style) => [
      style,
      Math.max(...months.map((at) => label(formatAxisMonth(at, style, dates)))),
    ]),
    year: label(formatMoment(Date.UTC(2024, 0, 1), { year: 'numeric' }, dates)),
  };
}

/** The levels of boxes from the top of their rows: each as high as those before it in time leave room. */
function stack(rows: readonly FeedRow<TimelineItem>[], pxPerMs: number): Stage['levels'] {
  const levels: Stage['levels'] = new Map();
  const laid = new Map<string, { from: number; to: number; level: number }[]>();
  const inTime = rows.toSorted((a, b) => startOf(a) - startOf(b));
  for (const row of inTime) {
    const before = laid.get(laneOf(row)) ?? [];
    laid.set(laneOf(row), before);
    const from = startOf(row) * pxPerMs;
    const end = row.kind === 'entry' && row.entry.end !== null ? row.entry.end * pxPerMs : from;
    const to = Math.max(from + (row.kind === 'entry' ? estimateBox(row.entry) : BUCKET), end);
    const level = firstFree(before.filter((other) => other.from < to + BOX_GAP && from < other.to + BOX_GAP));
    before.push({ from, to, level });
    levels.set(row, level);
  }
  return levels;
}

function firstFree(taken: readonly { level: number }[]): number {
  const levels = new Set(taken.map(({ level }) => level));
  let free = 0;
  while (levels.has(free)) free += 1;
  return free;
}

/** The ticks of an axis over all stages that show it; a label that an edge or the next label would cut is left out. */
function toTicks(stages: readonly Stage[], dates: DateStyle): (Omit<Tick, 'place'> & { at: number })[] {
  const { scale, step, months } = stages[0]!.axis;
  const start = Math.min(...stages.map(({ view }) => view.start));
  const end = Math.max(...stages.map(({ view }) => view.end));
  const moments: number[] = [];
  const year = new Date(start).getUTCFullYear();
  const size = { year: 12 * step, month: step, day: 1 }[scale];
  for (let month = 0; ; month += size) {
    const at = Date.UTC(scale === 'year' ? year - (year % step) : year, month, 1);
    if (at > end) break;
    if (scale !== 'day') moments.push(at);
    else for (let day = 0; day + step <= 31; day += step) moments.push(at + day * DAY);
  }
  // The one before the window is kept: its label slides into it.
  const shown = moments.filter((_, index) => (moments[index + 1] ?? Number.POSITIVE_INFINITY) > start);

  const fits = (at: number, next: number, text: string, weight: 400 | 600): boolean => {
    const needed = estimateWidth(text, AXIS_FONT, weight) + AXIS_PADDING;
    return stages.every(({ from, view }) => {
      const width = from - LANE_LABEL;
      const x = (moment: number): number => ((moment - view.start) / (view.end - view.start)) * width;
      return Math.max(x(at), 0) + needed <= Math.min(x(next), width - AXIS_PADDING);
    });
  };
  const isMajor = (at: number): boolean => {
    const date = new Date(at);
    return scale === 'month' ? date.getUTCMonth() === 0 : scale === 'day' && date.getUTCDate() === 1;
  };
  return shown.map((at, index) => {
    const next = shown[index + 1] ?? Number.POSITIVE_INFINITY;
    const label =
      scale === 'year'
        ? formatMoment(at, { year: 'numeric' }, dates)
        : scale === 'month'
          ? formatAxisMonth(at, months ?? 'long', dates)
          : formatMoment(at, { day: 'numeric' }, dates);
    const major =
      scale === 'month'
        ? formatMoment(at, { year: 'numeric' }, dates)
        : formatMoment(at, { month: 'long', year: 'numeric' }, dates);
    const nextMajor = shown.slice(index + 1).find(isMajor) ?? Number.POSITIVE_INFINITY;
    const begins = scale !== 'year' && (index === 0 || isMajor(at));
    return {
      at,
      label: fits(at, next, label, 400) ? label : '',
      major: begins && fits(at, nextMajor, major, 600) ? major : null,
    };
  });
}
