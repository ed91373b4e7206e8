import { DAY } from '../../../model/moments.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import type { AxisScale } from '../axis/axis.ts';
import { formatMajor, formatMinor } from '../axis/axisLabels.ts';
import type { TimeWindow } from '../axis/window.ts';
import { AXIS_PADDING, AXIS_SIZE, LANE_WIDTH } from '../box/sizes.ts';
import { estimateWidth } from './letterWidths.ts';

/** An axis as it is drawn from some width of the page on, in CSS pixels. */
export interface DrawnAxis {
  from: number;
  view: TimeWindow;
  axis: AxisScale;
}

/** What stands at a tick: empty or `null` where an edge or the next label would cut it. */
export interface TickWords {
  at: number;
  label: string;
  /** The beginning of a year over months, or of a month over days. */
  major: string | null;
}

/** A day of a month that has no tick after it, since a month may end there. */
const LAST_DAY = 31;

/** The moments of an axis at which a tick stands, over all stages that show it. */
function findMoments(stages: readonly DrawnAxis[]): number[] {
  const { scale, step } = stages[0]!.axis;
  const start = Math.min(...stages.map(({ view }) => view.start));
  const end = Math.max(...stages.map(({ view }) => view.end));
  const moments: number[] = [];
  const year = new Date(start).getUTCFullYear();
  const size = { year: 12 * step, month: step, day: 1 }[scale];
  for (let month = 0; ; month += size) {
    const at = Date.UTC(scale === 'year' ? year - (year % step) : year, month, 1);
    if (at > end) break;
    if (scale !== 'day') moments.push(at);
    else for (let day = 0; day + step <= LAST_DAY; day += step) moments.push(at + day * DAY);
  }
  // The one before the window is kept: its label slides into it.
  return moments.filter((_, index) => (moments[index + 1] ?? Number.POSITIVE_INFINITY) > start);
}

/** The ticks of an axis over all stages that show it; a label that an edge or the next label would cut is left out. */
export function toTicks(stages: readonly DrawnAxis[], dates: DateStyle): TickWords[] {
  const { scale, months } = stages[0]!.axis;
  const shown = findMoments(stages);

  const fits = (at: number, next: number, text: string, weight: 400 | 600): boolean => {
    const needed = estimateWidth(text, AXIS_SIZE, weight) + AXIS_PADDING;
    return stages.every(({ from, view }) => {
      const width = from - LANE_WIDTH;
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
    const label = formatMinor(at, scale, months, dates);
    const major = formatMajor(at, scale, dates);
    const nextMajor = shown.slice(index + 1).find(isMajor) ?? Number.POSITIVE_INFINITY;
    const begins = scale !== 'year' && (index === 0 || isMajor(at));
    return {
      at,
      label: fits(at, next, label, 400) ? label : '',
      major: begins && fits(at, nextMajor, major, 600) ? major : null,
    };
  });
}
