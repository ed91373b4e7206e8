import type { Direction } from '../../../model/languages.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import { AXIS_PADDING } from '../box/sizes.ts';
import { type AxisScale, formatAxisMonth } from './axis.ts';

/** No minor label is wider, in CSS pixels: only those so near to the edge are measured. */
const WIDEST_LABEL = 200;

/** What stands at a tick of a scale: a day's number, a month's name, a year. */
export function formatMinor(at: number, scale: string, months: AxisScale['months'], dates: DateStyle): string {
  if (scale === 'year') return formatMoment(at, { year: 'numeric' }, dates);
  if (scale === 'month') return formatAxisMonth(at, months ?? 'long', dates);
  return formatMoment(at, { day: 'numeric' }, dates);
}

/** What stands over the ticks of a scale: the month of days, the year of months. */
export function formatMajor(at: number, scale: string, dates: DateStyle): string {
  if (scale === 'year') return '';
  if (scale === 'month') return formatMoment(at, { year: 'numeric' }, dates);
  return formatMoment(at, { month: 'long', year: 'numeric' }, dates);
}

/** Slides a label that begins before the drawing of this width into it, and hides one that the edge would cut. */
export function trimLabels(frame: HTMLElement, width: number, direction: Direction): void {
  for (const label of frame.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')) {
    const offset = Number.parseFloat(/translate\((-?[\d.]+)px/u.exec(label.style.transform)?.[1] ?? '0');
    const from = direction === 'rtl' ? -offset : offset;
    const minor = label.classList.contains('vis-minor');
    const own = minor ? Number.parseFloat(label.style.width) : Number.POSITIVE_INFINITY;
    // Only labels at the edges are measured: the others fit by the choice of the scale.
    const slide = minor && from < 0 ? -from : 0;
    label.style.paddingInlineStart = slide > 0 ? `${slide + AXIS_PADDING}px` : '';
    const atEdge = slide > 0 || from + Math.min(own, WIDEST_LABEL) > width;
    if (!atEdge) {
      label.style.visibility = '';
      continue;
    }
    const text = textWidth(label);
    const cut = from + slide + 2 * AXIS_PADDING + text > width || (minor && slide + AXIS_PADDING + text > own);
    label.style.visibility = cut ? 'hidden' : '';
  }
}

function textWidth(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}
