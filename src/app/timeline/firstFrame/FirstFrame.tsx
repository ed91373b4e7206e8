import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countByMonth } from '../../../model/histogram.ts';
import { toLanes } from '../../../model/lanes.ts';
import { LATER } from '../../../model/markupNames.ts';
import type { PageData } from '../../../model/pageData.ts';
import { type DateStyle, formatMoment } from '../../i18n/dates.ts';
import { formatAddress, HOME } from '../../url/address.ts';
import { BASE } from '../../url/store.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { BoxWords } from '../box/boxes.ts';
import { findYears, shareOfMonth, toBars, toShare } from '../parts/strip.ts';
import { Toolbar } from '../parts/Toolbar.tsx';
import { createDescriber, toItems } from '../words/items.ts';
import { type Translate, toBands, toBounds, toItemWords, toRows } from '../words/rows.ts';
import { type FirstFrame as Layout, layOutFirstFrame } from './layOut.ts';

const DATES: DateStyle = { locale: 'ar', monthNames: 'both', digits: 'latn' };

/** Lays out the timeline's first frame of these data in Arabic. `null` when no meeting has a date. */
export function toFirstFrame(data: PageData, t: Translate): (Layout & { bounds: TimeWindow }) | null {
  const words = toItemWords(t);
  const describer = createDescriber(data, DATES, words);
  const lanes = toLanes(data.meetings, 'level', data);
  const bounds = toBounds(data);
  const layout = layOutFirstFrame({
    items: toItems(lanes, 'level', describer, words, 'ar'),
    lanes: toRows(lanes, { kind: 'level', data, dates: DATES, describer, t }),
    // Which day is today is known where the page is read, not where it is made.
    bands: toBands(data, 'ar', bounds, '', ''),
    bounds,
    dates: DATES,
  });
  return layout && { ...layout, bounds: bounds };
}

/**
 * The timeline as it will be, drawn by the server: seen before any code has run, and where none does. A picture with links;
 * the list says the same. No styles in its markup: `firstFrame.css` and the rules of the layout place everything.
 */
export function FirstFrame({ data }: { data: PageData }): ReactElement | null {
  const { t } = useTranslation('timeline');
  const frame = toFirstFrame(data, t);
  if (!frame) return null;
  return (
    <div className="lt ff-around" dir="rtl" aria-hidden="true">
      <div className="lt-bar needs-script" {...LATER} inert>
        <Toolbar direction="rtl" onMove={() => {}} />
        <span className="lt-lanes">
          <span>{t('lanesBy')}</span>
          <select>
            <option>{t('lanes.level')}</option>
          </select>
        </span>
      </div>
      <div className="ff ff-strip needs-script" {...LATER}>
        <Strip data={data} bounds={frame.bounds} />
      </div>
      <div className="lt-frame ff">
        <div className="ff-frame">
          <div className="ff-drawing">
            {frame.bands.map(({ place, band }, index) => (
              <div key={place} className={`ff-band ${index % 2 === 1 ? 'ff-band-other' : ''} ${place}`}>
                <span className="lt-band-label">
                  <bdi>{band.name}</bdi>
                </span>
              </div>
            ))}
            {frame.axes.map(({ place, years, ticks }) => (
              <div key={place} className={place}>
                {ticks.map((tick) => (
                  <Tick key={tick.place} {...tick} years={years} />
                ))}
              </div>
            ))}
          </div>
          {frame.bands.length > 0 && <div className="ff-eras" />}
          {frame.lanes.map(({ place, lane, boxes }) => (
            <div key={lane.id} className={`ff-lane lt-hue-${lane.hue} ${place}`}>
              <span className="ff-name">
                <span className="lt-lane-label">
                  <bdi>{lane.name}</bdi>
                </span>
              </span>
              {boxes.map(({ place: at, row }) =>
                row.kind === 'entry' ? (
                  <Box
                    key={at}
                    place={at}
                    meeting={row.entry.meeting}
                    long={row.entry.end !== null}
                    {...row.entry.words}
                  />
                ) : (
                  <span key={at} className={`ff-at lt-box lt-bucket ${at}`}>
                    <span className="lt-people">{row.count}</span>
                  </span>
                ),
              )}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

type BoxProps = BoxWords & { place: string; meeting: string; long: boolean };

/** As `createBox` makes it, and a link: chosen before the app is there, it leads to the meeting's page. */
function Box({ place, meeting, long, status, exact, initials, people, more, date, note }: BoxProps): ReactElement {
  return (
    <>
      {long && <span className={`ff-span ${place}`} />}
      <a
        className={`ff-at lt-box ${place}`}
        href={formatAddress({ ...HOME, route: { kind: 'meeting', id: meeting } }, BASE)}
        tabIndex={-1}
        data-status={status}
        data-exact={exact}
      >
        {/* Their letters come with the code: the frame is drawn sooner without. */}
        {initials.length > 0 && <span className="lt-discs ff-discs" data-count={initials.length} />}
        <span className="lt-text">
          <span className="lt-people">
            {people}
            {more && (
              <>
                {' '}
                <span className="lt-more" dir="ltr">
                  {more}
                </span>
              </>
            )}
          </span>
          <span className="lt-when">
            {date}
            {note && (
              <>
                {' '}
                <span className="lt-note">{note}</span>
              </>
            )}
          </span>
        </span>
      </a>
    </>
  );
}

function Tick({ place, label, major, years }: { place: string; label: string; major: string | null; years: boolean }) {
  return (
    <>
      <span className={`ff-tick ${major || years ? 'ff-tick-major' : ''} ${place}`} />
      {major && <span className={`ff-label ff-label-major ${place}`}>{major}</span>}
      {label && <span className={`ff-label ${years ? '' : 'ff-label-minor'} ${place}`}>{label}</span>}
    </>
  );
}

/** The overview, without what can be dragged. */
function Strip({ data, bounds }: { data: PageData; bounds: TimeWindow }): ReactElement {
  const { months, years } = toStrip(data, bounds);
  return (
    <div className="lt-overview">
      <div className="lt-strip">
        <div className="lt-bars">
          {years.map(({ place, year }) => (
            <span key={place} className={`lt-year ${place}`}>
              {year}
            </span>
          ))}
          {months.map(({ place, certain }) => (
            <span key={place} className={`lt-month ${certain ? '' : 'lt-month-possible'} ${place}`} />
          ))}
        </div>
        <span className="ff-window" />
      </div>
    </div>
  );
}

/** The bars of the overview, their classes and the rules of these. */
export function toStrip({ meetings }: Pick<PageData, 'meetings'>, bounds: TimeWindow) {
  const percent = (share: number): string => `${Math.round(share * 100_000) / 1000}%`;
  const years = findYears(bounds).map((at, index) => ({
    place: `ff-y${index}`,
    at,
    year: formatMoment(at, { year: 'numeric' }, DATES),
  }));
  const months = toBars(countByMonth(meetings)).map((bar, index) => ({ ...bar, place: `ff-m${index}` }));
  const width = `max(3px,calc(${percent(shareOfMonth(bounds))} - 2px))`;
  const start = (at: number): string => `inset-inline-start:${percent(toShare(at, bounds))}`;
  const css = [
    `.ff .lt-month{inline-size:${width}}`,
    ...years.map(({ place, at }) => `.${place}{${start(at)}}`),
    ...months.map(({ place, at, height }) => `.${place}{${start(at)};block-size:${Math.round(height * 100)}%}`),
  ].join('\n');
  return { years, months, css };
}
