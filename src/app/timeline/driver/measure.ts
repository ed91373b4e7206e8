import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import { type AxisWidths, formatAxisMonth, monthStyles } from '../axis/axis.ts';

/** What was measured, in CSS pixels. */
export interface Measures {
  axis: AxisWidths;
  /** The column of the rows' names. */
  laneWidth: number;
  /** Of the boxes, in their order. */
  boxes: number[];
}

/**
 * Measures boxes, labels of the axis and the column of the rows' names in one layout, before they are drawn or where
 * they lie. All are CSS pixels.
 */
export function measure(frame: HTMLElement, boxes: readonly HTMLElement[], dates: DateStyle): Measures {
  const bench = document.createElement('div');
  bench.className = 'lt-measure';
  const label = (text: string): HTMLElement => {
    const element = document.createElement('span');
    element.className = 'lt-measure-axis';
    element.textContent = text;
    bench.append(element);
    return element;
  };
  const styles = monthStyles(dates).map((style) => ({
    style,
    labels: Array.from({ length: 12 }, (_, month) => label(formatAxisMonth(Date.UTC(2024, month, 1), style, dates))),
  }));
  const year = label(formatMoment(Date.UTC(2024, 0, 1), { year: 'numeric' }, dates));
  const column = document.createElement('div');
  column.className = 'vis-labelset';
  const cell = document.createElement('div');
  cell.className = 'vis-label';
  column.append(cell);
  bench.append(column);
  const away = boxes.filter((box) => !box.isConnected).map((box) => ({ box, home: box.parentNode }));
  for (const { box } of away) bench.append(box);
  frame.append(bench);

  const measures: Measures = {
    boxes: boxes.map((box) => Math.ceil(box.getBoundingClientRect().width)),
    axis: {
      months: styles.map(({ style, labels }) => [style, Math.max(...labels.map(({ offsetWidth }) => offsetWidth))]),
      year: year.offsetWidth,
    },
    laneWidth: cell.offsetWidth,
  };
  bench.remove();
  // vis-timeline takes a box that it has made for the whole of its content, and would not put it back.
  for (const { box, home } of away) home?.appendChild(box);
  return measures;
}
