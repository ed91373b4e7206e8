import { createFeed } from '../../../model/feed.ts';
import { DAY } from '../../../model/moments.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import { toAxisScale } from '../axis/axis.ts';
import { type Fit, fitWindow, type TimeWindow } from '../axis/window.ts';
import { AXIS_ROW, LANE_WIDTH } from '../box/sizes.ts';
import type { TimelineBand, TimelineItem, TimelineLane } from '../driver/driverProps.ts';
import { estimateAxis, estimateBox, laneOf, type Row, stack, startOf } from './estimate.ts';
import { createSheet, round, type Sheet } from './sheet.ts';
import { type DrawnAxis, type TickWords, toTicks } from './ticks.ts';

/** What the first frame shows. */
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
  row: Row;
}

type Tick = Omit<TickWords, 'at'> & { place: string };

/** The first frame: what lies where, as classes, and their rules. */
export interface FirstFrame {
  lanes: { place: string; lane: TimelineLane; boxes: FirstBox[] }[];
  bands: { place: string; band: TimelineBand }[];
  /** One of them is shown, by the width there is. */
  axes: { place: string; years: boolean; ticks: Tick[] }[];
  /** The rules of all these classes. */
  css: string;
}

/** What a stage of width looks like. */
interface Stage extends DrawnAxis {
  /** The whole view as pixels: `x = (offset + offsetShare · width) + days · (scale + scaleShare · width)`. */
  offset: [number, number];
  scale: [number, number];
  /** At which level of its row each box lies. */
  levels: Map<Row, number>;
}

/**
 * The drawing is laid out anew from each of these widths on (CSS pixels, with the column of names), which common screens
 * give; between them everything stretches. The last is the widest that the page becomes.
 */
const WIDTHS = [930, 1060, 1180, 1265, 1335, 1438, 1460];

/**
 * Lays out the whole view without measuring anything, as near to the live drawing as estimates come: the same window, the
 * same axis, boxes stacked in the same order. Everything is positioned by the rules in `css`, since the page's policy
 * allows no styles in its markup; nothing is laid out when there is nothing to show.
 */
export function layOutFirstFrame({ items, lanes, bands, bounds, dates }: FirstFrameInput): FirstFrame | null {
  const extents = items.map((item) => ({ start: item.at, end: item.end ?? item.at, width: estimateBox(item) }));
  const fits = WIDTHS.flatMap((width) => fitWindow(extents, width - LANE_WIDTH) ?? []);
  const [first] = fits;
  if (!first) return null;
  const rows = createFeed(items)(first.start, first.end, WIDTHS[0]! - LANE_WIDTH);
  const origin = rows.reduce((least, row) => Math.min(least, startOf(row)), Number.POSITIVE_INFINITY);
  const toDays = (at: number): number => (at - origin) / DAY;
  const stages = toStages(fits, rows, toDays, dates);
  const sheet = createSheet(stages);
  const laid = {
    lanes: lanes.map((lane) => layOutLane(lane, rows, toDays, sheet)),
    bands: bands.map((band) => ({
      band,
      place: sheet.place(`--t:${round(toDays(band.start))};--u:${round(toDays(band.end))}`),
    })),
    axes: layOutAxes(stages, toDays, sheet, dates),
  };
  for (const stage of stages) sheet.add(stage, toStageRule(stage, bounds));
  return { ...laid, css: sheet.write() };
}

/** What the drawing looks like between each two widths. */
function toStages(
  fits: readonly Fit[],
  rows: readonly Row[],
  toDays: (at: number) => number,
  dates: DateStyle,
): Stage[] {
  const axisWidths = estimateAxis(dates);
  const perDay = (view: TimeWindow, width: number): number => (width * DAY) / (view.end - view.start);
  return WIDTHS.slice(0, -1).map((from, index): Stage => {
    const widths = [from - LANE_WIDTH, WIDTHS[index + 1]! - LANE_WIDTH] as const;
    const views = [fits[index]!, fits[index + 1]!] as const;
    const line = (value: (view: TimeWindow, width: number) => number): [number, number] => {
      const [low, high] = [value(views[0], widths[0]), value(views[1], widths[1])];
      const share = (high - low) / (widths[1] - widths[0]);
      return [low - share * widths[0], share];
    };
    return {
      from,
      offset: line((view, width) => -toDays(view.start) * perDay(view, width)),
      scale: line(perDay),
      view: views[0],
      axis: toAxisScale(perDay(views[0], widths[0]), axisWidths),
      levels: stack(rows, perDay(views[0], widths[0]) / DAY),
    };
  });
}

function layOutLane(
  lane: TimelineLane,
  rows: readonly Row[],
  toDays: (at: number) => number,
  sheet: Sheet<Stage>,
): FirstFrame['lanes'][number] {
  const own = rows.filter((row) => laneOf(row) === lane.id);
  const levelOf = (stage: Stage, row: Row): number => stage.levels.get(row) ?? 0;
  const height = (stage: Stage): number => Math.max(1, ...own.map((row) => levelOf(stage, row) + 1));
  return {
    place: sheet.place(sheet.vary('--n', height)),
    lane,
    boxes: own.map((row): FirstBox => {
      const end = row.kind === 'entry' ? row.entry.end : null;
      const span = end === null ? '' : `;--u:${round(toDays(end))}`;
      const level = sheet.vary('--l', (stage) => levelOf(stage, row));
      return { row, place: sheet.place(`--t:${round(toDays(startOf(row)))};${level}${span}`) };
    }),
  };
}

/** Every axis that some width has, with its ticks. */
function layOutAxes(
  stages: readonly Stage[],
  toDays: (at: number) => number,
  sheet: Sheet<Stage>,
  dates: DateStyle,
): FirstFrame['axes'] {
  const keyOf = ({ axis: { scale, step, months } }: Stage): string => `${scale} ${step} ${months}`;
  return [...new Set(stages.map(keyOf))].map((key) => {
    const own = stages.filter((stage) => keyOf(stage) === key);
    const shown = sheet.place(sheet.vary('display', (stage) => (keyOf(stage) === key ? 'block' : 'none')));
    const ticks = toTicks(own, dates).map(({ at, ...tick }) => ({
      ...tick,
      place: sheet.place(`--t:${round(toDays(at))}`),
    }));
    return { place: shown, years: own[0]?.axis.scale === 'year', ticks };
  });
}

/** What holds for the whole drawing in a stage of width. */
function toStageRule({ offset, scale, view, axis }: Stage, bounds: TimeWindow): string {
  const onStrip = (at: number): number =>
    round(Math.min(Math.max((at - bounds.start) / (bounds.end - bounds.start), 0), 1) * 100);
  const [a, b] = [offset, scale].map(([pixels, share]) => `calc(${round(pixels)}px + ${round(share * 100)}%)`);
  const from = onStrip(view.start);
  // Months and days have the year or the month in a row above them.
  const head = axis.scale === 'year' ? AXIS_ROW : 2 * AXIS_ROW;
  return `.ff{--a:${a};--b:${b};--head:${head}px;--from:${from}%;--long:${round(onStrip(view.end) - from)}%}`;
}
