import { type ReactElement, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../model/dataset.ts';
import { LANE_KINDS, type LaneKind } from '../../model/lanes.ts';
import type { Direction, Locale } from '../../model/languages.ts';
import { toDay } from '../../model/moments.ts';
import type { PageData } from '../../model/pageData.ts';
import { DIRECTIONS } from '../i18n/i18n.ts';
import type { Digits, MonthNames } from '../preferences/preferences.ts';
import { createWindowStore } from './axis/windowStore.ts';
import type { DriverProps } from './driver/driverProps.ts';
import { TimelineDriver } from './driver/TimelineDriver.ts';
import { MeetingCard } from './parts/MeetingCard.tsx';
import { Overview } from './parts/Overview.tsx';
import { Toolbar } from './parts/Toolbar.tsx';
import { useDrawing } from './useDrawing.ts';

/** What the timeline shows, how, and whom it tells. */
export interface TimelineProps {
  /** Those to show, already filtered. */
  meetings: Meeting[];
  data: PageData;
  selected: string | null;
  locale: Locale;
  /** The direction in which time runs. */
  direction: Direction;
  reducedMotion: boolean;
  onSelect(id: string): void;
  lanes?: LaneKind;
  onLanes?(lanes: LaneKind): void;
  monthNames?: MonthNames;
  digits?: Digits;
  /** The reader's day as `YYYY-MM-DD`. */
  today?: string;
}

/** How long a card stays, in ms, when the pointer has left its box, so that the pointer can move onto it. */
const LINGER = 160;

type Active = Parameters<DriverProps['onActive']>[0];

/** The meetings along time, with its tools and its overview; `MeetingList` is its twin. */
export default function Timeline(props: TimelineProps): ReactElement {
  const { meetings, selected, locale, direction, reducedMotion, onSelect, onLanes } = props;
  const { monthNames = 'both', digits = 'latn', today = toDay(Date.now()) } = props;
  const { t } = useTranslation('timeline');
  const [ownLanes, setOwnLanes] = useState<LaneKind>('level');
  const kind = props.lanes ?? ownLanes;
  const keys = useId();
  const [views] = useState(createWindowStore);
  const { active, show: showActive, enter, leave } = useActive();
  // Kept while the reader moves and zooms, so that what follows does not jump; new meetings or rows set it anew.
  const [height, setHeight] = useState<number>();
  const container = useRef<HTMLDivElement>(null);
  const driver = useRef<TimelineDriver | null>(null);

  const drawing = useDrawing({ ...props, kind, monthNames, digits, today });
  const { items, rows, bands, bounds, dates, describer, bucketWords } = drawing;

  const driverProps: DriverProps = {
    items,
    lanes: rows,
    bands,
    bounds,
    selected,
    direction,
    dates,
    reducedMotion,
    label: t('label'),
    describedBy: keys,
    bucketWords,
    onOpen: onSelect,
    onActive: showActive,
    onWindow: views.set,
    onHeight: setHeight,
  };
  const latest = useRef(driverProps);
  latest.current = driverProps;

  // Before the first paint, so that the meetings are there in the frame in which the timeline is.
  useLayoutEffect(() => {
    if (!container.current) return;
    const own = new TimelineDriver(container.current, latest.current);
    driver.current = own;
    return () => {
      driver.current = null;
      own.destroy();
    };
  }, []);
  useLayoutEffect(() => driver.current?.setProps(driverProps));
  // The place that was kept for the first drawing need not be kept for one of other meetings.
  const shownNow = `${kind} ${meetings.map(({ id }) => id).join(' ')}`;
  const [shownFirst] = useState(shownNow);

  const undated = meetings.filter(({ date }) => !date).length;
  const shown = active && meetings.find(({ id }) => id === active.meeting);

  return (
    <div className="lt" dir={direction} data-changed={shownNow !== shownFirst || undefined}>
      <div className="lt-bar">
        <Toolbar direction={direction} onMove={(move) => driver.current?.move(move)} />
        <label className="lt-lanes" dir={DIRECTIONS[locale]}>
          <span>{t('lanesBy')}</span>
          <select
            value={kind}
            onChange={({ target }) => {
              const next = LANE_KINDS.find((one) => one === target.value) ?? 'level';
              if (onLanes) onLanes(next);
              else setOwnLanes(next);
            }}
          >
            {LANE_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`lanes.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Overview
        meetings={meetings}
        bounds={bounds}
        views={views}
        direction={direction}
        dates={dates}
        onView={(next) => driver.current?.show(next, true)}
      />
      <p id={keys} hidden>
        {t('keys')}
      </p>
      <div ref={container} style={{ minBlockSize: height }} />
      {undated > 0 && <p className="lt-undated">{t('undated', { count: undated })}</p>}
      {active && shown && (
        <MeetingCard
          words={describer.meeting(shown)}
          box={active.box}
          textDirection={DIRECTIONS[locale]}
          onEnter={enter}
          onLeave={leave}
        />
      )}
    </div>
  );
}

/** What is pointed at or focused. Stays for a moment when the pointer leaves; Escape takes it away. */
function useActive() {
  const [active, setActive] = useState<Active>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const enter = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setActive(null), LINGER);
  }, []);
  const show = useCallback(
    (next: Active) => {
      if (!next) return leave();
      clearTimeout(timer.current);
      setActive(next);
    },
    [leave],
  );
  useEffect(() => {
    if (!active) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setActive(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { active, show, enter, leave };
}
