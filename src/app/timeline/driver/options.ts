import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Direction } from '../../../model/languages.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import type { AxisScale } from '../axis/axis.ts';
import { formatMajor, formatMinor } from '../axis/axisLabels.ts';
import type { TimeWindow } from '../axis/window.ts';
import { BOX_GAP, LEVEL_GAP } from '../box/sizes.ts';
import { LEAST_SPAN } from './fitting.ts';

/** What vis-timeline is told, beside its records. */
export interface OptionsInput {
  direction: Direction;
  shown: TimeWindow;
  limits: TimeWindow;
  scale: AxisScale;
  /** Asked at every drawing of the axis. */
  now(): { months: AxisScale['months']; dates: DateStyle };
  /** The element that a box or band is drawn with. */
  elementOf(id: string): HTMLElement | undefined;
  /** The label of a row. */
  labelOf(id: string): HTMLElement | undefined;
}

/** All that vis-timeline is told once. */
export function toOptions({ direction, shown, limits, scale, now, elementOf, labelOf }: OptionsInput): TimelineOptions {
  return {
    rtl: direction === 'rtl',
    moment: (date: Date) => moment.utc(date),
    // Given in full, so that vis-timeline never fits by itself: its own fitting is late, and wrong from right to left.
    start: shown.start,
    end: shown.end,
    ...toLimits(limits),
    zoomMin: LEAST_SPAN,
    orientation: 'top',
    zoomKey: 'ctrlKey',
    align: 'left',
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    ...toAxisOptions(scale),
    margin: { item: { horizontal: BOX_GAP, vertical: LEVEL_GAP }, axis: BOX_GAP },
    groupOrder: 'order',
    locale: 'liqaat',
    locales: { liqaat: { current: '', time: '', deleteSelected: '' } },
    format: {
      minorLabels: (date: Date, unit: string) => formatMinor(date.valueOf(), unit, now().months, now().dates),
      majorLabels: (date: Date, unit: string) => formatMajor(date.valueOf(), unit, now().dates),
    },
    template: ({ id }: { id: string }) => elementOf(id) ?? '',
    groupTemplate: (group: { id: string } | null) => labelOf(group?.id ?? '') ?? document.createElement('span'),
  } as unknown as TimelineOptions;
}

/** What keeps the window within the limits. */
export function toLimits({ start, end }: TimeWindow): Pick<TimelineOptions, 'min' | 'max' | 'zoomMax'> {
  return { min: start, max: end, zoomMax: end - start };
}

/** Years need one row of labels; months and days stand under the year or month that they belong to. */
export function toAxisOptions({ scale, step }: AxisScale): Pick<TimelineOptions, 'timeAxis' | 'showMajorLabels'> {
  return { timeAxis: { scale, step }, showMajorLabels: scale !== 'year' };
}
