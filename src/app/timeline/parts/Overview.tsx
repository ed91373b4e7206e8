import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactElement,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../model/dataset.ts';
import { countByMonth, type MonthCount } from '../../../model/histogram.ts';
import type { Direction } from '../../../model/languages.ts';
import { DAY, MONTH } from '../../../model/moments.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { WindowStore } from '../axis/windowStore.ts';

interface OverviewProps {
  meetings: readonly Meeting[];
  /** What the strip spans. */
  bounds: TimeWindow;
  /** What the timeline shows. */
  views: WindowStore;
  direction: Direction;
  dates: DateStyle;
  onView(view: TimeWindow): void;
}

type Part = 'window' | 'from' | 'to';

const LEAST = 30 * DAY;

/**
 * Meetings by month as a strip, and the window of the timeline upon it: drag the window to move, its ends to zoom.
 * The three parts are sliders for the keyboard, and a table says the same for those who cannot see it.
 */
export function Overview({ meetings, bounds, views, direction, dates, onView }: OverviewProps): ReactElement {
  const { t } = useTranslation('timeline');
  const view = useSyncExternalStore(views.subscribe, views.get, () => null);
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: Part; x: number; view: TimeWindow } | null>(null);
  const months = useMemo(() => countByMonth(meetings), [meetings]);
  const span = bounds.end - bounds.start;
  const at = (moment: number): number => Math.min(Math.max((moment - bounds.start) / span, 0), 1) * 100;

  function change(part: Part, from: TimeWindow, by: number): void {
    let { start, end } = from;
    if (part !== 'to') start += by;
    if (part !== 'from') end += by;
    if (part === 'window') {
      const back = Math.max(bounds.start - start, 0) + Math.min(bounds.end - end, 0);
      onView({ start: start + back, end: end + back });
      return;
    }
    start = Math.min(Math.max(start, bounds.start), end - LEAST);
    end = Math.max(Math.min(end, bounds.end), start + LEAST);
    onView({ start, end });
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part as Part | undefined;
    if (!view || !strip.current || event.button !== 0) return;
    let from = view;
    if (!part) {
      // A press beside the window brings its middle there, and then drags it.
      const box = strip.current.getBoundingClientRect();
      const share = (direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left) / box.width;
      const by = bounds.start + share * span - (view.start + view.end) / 2;
      change('window', view, by);
      from = { start: view.start + by, end: view.end + by };
    }
    drag.current = { part: part ?? 'window', x: event.clientX, view: from };
    strip.current.setPointerCapture(event.pointerId);
  }

  function onPointerMove({ clientX }: PointerEvent<HTMLDivElement>): void {
    if (!drag.current || !strip.current) return;
    const share = (clientX - drag.current.x) / strip.current.getBoundingClientRect().width;
    change(drag.current.part, drag.current.view, share * span * (direction === 'rtl' ? -1 : 1));
  }

  function onKeyDown(event: KeyboardEvent, part: Part): void {
    if (!view) return;
    const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const by = {
      [later]: MONTH,
      [earlier]: -MONTH,
      ArrowUp: MONTH,
      ArrowDown: -MONTH,
      PageUp: 12 * MONTH,
      PageDown: -12 * MONTH,
      Home: -span,
      End: span,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(part, view, by);
  }

  const day = (moment: number): string => formatMoment(moment, { month: 'long', year: 'numeric' }, dates);
  const slider = (part: Part, value: number, text: string) => ({
    'data-part': part,
    role: 'slider',
    tabIndex: 0,
    'aria-label': t(`overview.${part}`),
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(bounds.start / DAY),
    'aria-valuemax': Math.round(bounds.end / DAY),
    'aria-valuenow': Math.round(Math.min(Math.max(value, bounds.start), bounds.end) / DAY),
    'aria-valuetext': text,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, part),
  });

  return (
    <figure className="lt-overview" aria-label={t('overview.label')}>
      <div
        className="lt-strip"
        ref={strip}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
      >
        <Bars months={months} bounds={bounds} dates={dates} />
        {view && (
          <>
            <div
              className="lt-window"
              style={{
                insetInlineStart: `${at(view.start)}%`,
                inlineSize: `max(8px, ${at(view.end) - at(view.start)}%)`,
              }}
              {...slider('window', (view.start + view.end) / 2, `${day(view.start)} – ${day(view.end)}`)}
            />
            <div
              className="lt-handle"
              style={{ insetInlineStart: `${at(view.start)}%` }}
              {...slider('from', view.start, day(view.start))}
            />
            <div
              className="lt-handle"
              style={{ insetInlineStart: `${at(view.end)}%` }}
              {...slider('to', view.end, day(view.end))}
            />
          </>
        )}
      </div>
      <MonthTable months={months} dates={dates} />
    </figure>
  );
}

interface MonthsProps {
  months: MonthCount[];
  dates: DateStyle;
}

/** Drawn anew only when the meetings change: the window moves over them. */
const Bars = memo(function Bars({ months, bounds, dates }: MonthsProps & { bounds: TimeWindow }): ReactElement {
  const most = Math.max(1, ...months.map(({ certain, possible }) => certain + possible));
  const span = bounds.end - bounds.start;
  const at = (moment: number): number => ((moment - bounds.start) / span) * 100;
  const years = yearsOf(bounds);
  return (
    <div className="lt-bars" aria-hidden="true">
      {years.map((year) => (
        <span key={year} className="lt-year" style={{ insetInlineStart: `${at(Date.UTC(year, 0, 1))}%` }}>
          {formatMoment(Date.UTC(year, 0, 1), { year: 'numeric' }, dates)}
        </span>
      ))}
      {months.map(({ month, certain, possible }) =>
        certain + possible === 0 ? null : (
          <span
            key={month}
            className={certain ? 'lt-month' : 'lt-month lt-month-possible'}
            style={{
              insetInlineStart: `${at(Date.parse(`${month}-01T00:00:00Z`))}%`,
              inlineSize: `max(3px, ${(MONTH / span) * 100}% - 2px)`,
              blockSize: `${(Math.sqrt(certain + possible) / Math.sqrt(most)) * 100}%`,
            }}
          />
        ),
      )}
    </div>
  );
});

const MonthTable = memo(function MonthTable({ months, dates }: MonthsProps): ReactElement {
  const { t } = useTranslation('timeline');
  const day = (moment: number): string => formatMoment(moment, { month: 'long', year: 'numeric' }, dates);
  return (
    <div className="lt-hidden">
      <table>
        <caption>{t('overview.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.month')}</th>
            <th scope="col">{t('overview.count')}</th>
          </tr>
        </thead>
        <tbody>
          {months
            .filter(({ certain, possible }) => certain + possible > 0)
            .map(({ month, certain, possible }) => (
              <tr key={month}>
                <th scope="row">{day(Date.parse(`${month}-01T00:00:00Z`))}</th>
                <td>
                  {certain > 0 && t('meetings', { count: certain })}{' '}
                  {possible > 0 && t('overview.possible', { meetings: t('meetings', { count: possible }) })}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
});

function yearsOf({ start, end }: TimeWindow): number[] {
  const first = new Date(start).getUTCFullYear() + 1;
  // A year of which less than its number's width is left would reach beyond the strip.
  const last = new Date(end - 0.06 * (end - start)).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
