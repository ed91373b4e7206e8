import { type KeyboardEvent, memo, type ReactElement, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../model/dataset.ts';
import { countByMonth, type MonthCount } from '../../../model/histogram.ts';
import type { Direction } from '../../../model/languages.ts';
import { DAY } from '../../../model/moments.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { WindowStore } from '../axis/windowStore.ts';
import { findYears, shareOfMonth, toBars, toShare } from './strip.ts';
import { type Part, useStrip } from './useStrip.ts';

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

/**
 * Meetings by month as a strip, and the window of the timeline upon it: drag the window to move, its ends to zoom.
 * The three parts are sliders for the keyboard, and a table says the same for those who cannot see it.
 */
export function Overview({ meetings, bounds, views, direction, dates, onView }: OverviewProps): ReactElement {
  const { t } = useTranslation('timeline');
  const view = useSyncExternalStore(views.subscribe, views.get, () => null);
  const { strip, onKeyDown } = useStrip({ view, bounds, direction, onView });
  const months = useMemo(() => countByMonth(meetings), [meetings]);
  const at = (moment: number): number => Math.min(Math.max(toShare(moment, bounds), 0), 1) * 100;

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
      <div className="lt-strip" {...strip}>
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
  return (
    <div className="lt-bars" aria-hidden="true">
      {findYears(bounds).map((year) => (
        <span key={year} className="lt-year" style={{ insetInlineStart: `${toShare(year, bounds) * 100}%` }}>
          {formatMoment(year, { year: 'numeric' }, dates)}
        </span>
      ))}
      {toBars(months).map(({ month, at, certain, height }) => (
        <span
          key={month}
          className={certain ? 'lt-month' : 'lt-month lt-month-possible'}
          style={{
            insetInlineStart: `${toShare(at, bounds) * 100}%`,
            inlineSize: `max(3px, ${shareOfMonth(bounds) * 100}% - 2px)`,
            blockSize: `${height * 100}%`,
          }}
        />
      ))}
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
          {toBars(months).map(({ month, at, certain, possible }) => (
            <tr key={month}>
              <th scope="row">{day(at)}</th>
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
