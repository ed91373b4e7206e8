import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineAnimationOptions, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { bucketSize, createFeed, DRAWN_SINGLY, type Entry, type FeedRow } from '../../model/feed.ts';
import { type AxisScale, type AxisWidths, formatAxisMonth, monthStyles, toAxisScale } from './axis.ts';
import { type BoxWords, createBox, createBucketBox, createLabel } from './boxes.ts';
import { type DateStyle, formatMoment } from './dateText.ts';
import { DAY, type Extent, type Fit, fitWindow, revealWindow, type TimeWindow } from './window.ts';

/** A meeting in one row. Its moments are UTC milliseconds; `end` lies after the last day of an uncertain date. */
export interface TimelineItem extends Entry {
  meeting: string;
  end: number | null;
  words: BoxWords;
}

export interface TimelineLane {
  id: string;
  name: string;
  note?: string;
  /** Number of the row's hue, from 1. */
  hue: number;
}

export interface TimelineBand extends TimeWindow {
  id: string;
  name: string;
  kind: 'era' | 'today';
}

export interface DriverProps {
  /** In the order of time. */
  items: readonly TimelineItem[];
  lanes: readonly TimelineLane[];
  bands: readonly TimelineBand[];
  /** Nothing outside is ever shown. */
  bounds: TimeWindow;
  selected: string | null;
  direction: 'rtl' | 'ltr';
  dates: DateStyle;
  reducedMotion: boolean;
  /** The name of the whole for assistive technology, and the id of the element that tells its keys. */
  label: string;
  describedBy: string;
  /** Words of a box that stands for many. */
  bucketWords(count: number, from: number, to: number): { text: string; name: string };
  /** A meeting was chosen. */
  onOpen(meeting: string): void;
  /** A meeting is pointed at or focused; `null` when none is any more. */
  onActive(active: { meeting: string; box: HTMLElement; by: 'focus' | 'hover' } | null): void;
  /** The window moved; `whole` while it is the one that shows everything. */
  onWindow(view: TimeWindow, whole: boolean): void;
  /** How high the whole view was drawn: what is nearer by has fewer boxes over one another and is lower. */
  onHeight(height: number): void;
}

/** A record of the feed: what vis draws, and what the keys walk over. */
interface Row {
  id: string;
  lane: string;
  at: number;
  extent: Extent;
  item: TimelineItem | null;
  bucket: TimeWindow | null;
  element: HTMLElement;
}

type Move = 'earlier' | 'later' | 'closer' | 'farther' | 'all';

const ERA_LANE = 'eras';
const BUCKET_WIDTH = 44;
/** Stands in for the widths of boxes that are too many to be measured. */
const SUPPOSED_WIDTH = 240;
/** A pointer that moved farther than this dragged and did not click. */
const CLICK_SLOP = 6;
const STEP = 0.4;
const AXIS_PADDING = 6;
/** Milliseconds in which a press or Tab explains that the focus is gone. */
const LEAVING = 700;
const ZOOM = 1.8;
/** Pixels of a wheel with Ctrl for a zoom by e. */
const WHEEL_ZOOM = 260;
const LEAST_SPAN = 5 * DAY;
const MOTION: TimelineAnimationOptions = { animation: { duration: 260, easingFunction: 'easeInOutQuad' } };
const STILL: TimelineAnimationOptions = { animation: false };

/** What vis-timeline is given: built from named fields, because it applies whatever it finds in a record. */
interface VisRecord {
  id: string;
  content: '';
  className: string;
  group?: string;
  order?: number;
  type?: 'box' | 'range' | 'background';
  align?: 'auto' | 'left' | 'right';
  start?: Date;
  end?: Date;
}

/** Parts of vis-timeline that its types leave out. */
interface Inside {
  emit(event: string, properties?: object): void;
  timeAxis: { setOptions(options: object): void };
  itemSet: { markDirty(what: { refreshItems: boolean; restackGroups: boolean }): void };
  dom: { center: HTMLElement; root: HTMLElement };
}

/**
 * Draws the timeline. The only one that calls vis-timeline; knows no React.
 *
 * The boxes form a listbox: one of them can be reached by Tab, arrow keys walk over them by meaning (later, earlier),
 * Enter opens. What is drawn comes through a feed, so that thousands of meetings cost no more than a window of them.
 */
export class TimelineDriver {
  private readonly frame: HTMLElement;
  private readonly abort = new AbortController();
  private readonly resizes: ResizeObserver;
  private props: DriverProps;
  private timeline: Timeline | null = null;
  private records = new DataSet<VisRecord>();
  private groups = new DataSet<VisRecord>();
  private rows = new Map<string, Row>();
  private made = new Map<string, Row>();
  private bandElements = new Map<string, HTMLElement>();
  private laneElements = new Map<string, HTMLElement>();
  private query: ReturnType<typeof createFeed<TimelineItem>> = () => [];
  private fit: Fit | null = null;
  /** Nothing outside is ever shown: the bounds, and whatever the whole view needs beyond them for its boxes. */
  private limits: TimeWindow = { start: 0, end: 0 };
  /** Whether the window is the one that shows everything: then it follows the width of the page. */
  private whole = true;
  private scale: AxisScale | null = null;
  private axisWidths: AxisWidths | null = null;
  private width = 0;
  private laneWidth = 0;
  /** What borders take of the width: learned from the first drawing. */
  private borders = 2;
  private active: string | null = null;
  private focusAfterDraw: 'first' | 'last' | 'active' | null = null;
  /** Whether the focus is here, or was until a drawing took its box out of the document. */
  private hadFocus = false;
  /** When the reader last did what moves the focus away by itself. */
  private leftAt = 0;
  private pressed: { x: number; y: number } | null = null;

  constructor(container: HTMLElement, props: DriverProps) {
    this.props = props;
    this.frame = document.createElement('div');
    this.frame.className = 'lt-frame';
    container.append(this.frame);
    this.listen();
    this.create();
    this.resizes = new ResizeObserver(() => this.resize());
    this.resizes.observe(this.frame);
  }

  /** Takes new props and changes what they change: direction and language draw anew, all else is kept in place. */
  setProps(next: DriverProps): void {
    const last = this.props;
    this.props = next;
    if (!this.timeline || last.direction !== next.direction || last.dates.locale !== next.dates.locale) {
      const view = this.whole ? null : this.view();
      this.discard();
      this.create(view);
      return;
    }
    if (last.dates !== next.dates) {
      this.axisWidths = null;
      this.scale = null;
    }
    if (
      last.items !== next.items ||
      last.lanes !== next.lanes ||
      last.bands !== next.bands ||
      last.dates !== next.dates
    )
      this.replace(last.lanes !== next.lanes);
    if (last.label !== next.label || last.describedBy !== next.describedBy) this.name();
    if (last.selected !== next.selected) this.select(true);
  }

  destroy(): void {
    this.abort.abort();
    this.resizes.disconnect();
    this.discard();
    this.frame.remove();
  }

  /** Moves the window by meaning: `later` is to the left where time runs from right to left. */
  move(what: Move): void {
    const view = this.view();
    if (!view) return;
    const span = view.end - view.start;
    if (what === 'all') this.showAll();
    else if (what === 'earlier' || what === 'later') {
      const by = span * (what === 'later' ? STEP : -STEP);
      const next = { start: view.start + by, end: view.end + by };
      const ahead = this.isEmpty(next) ? this.nearestBeyond(view, what) : null;
      this.show(ahead === null ? next : { start: ahead - span / 2, end: ahead + span / 2 });
    } else {
      const at = this.middle(view);
      const factor = what === 'closer' ? 1 / ZOOM : ZOOM;
      this.show({ start: at - (at - view.start) * factor, end: at + (view.end - at) * factor });
    }
  }

  /** Shows a stretch of time, at once where the reader is dragging it. */
  show(view: TimeWindow, still = false): void {
    const { start, end } = this.limits;
    const wanted = view.end - view.start;
    const span = Math.max(Math.min(wanted, end - start), LEAST_SPAN);
    // At the closest and the farthest the middle holds still.
    const middled = view.start + (wanted - span) / 2;
    const from = Math.min(Math.max(middled, start), end - span);
    this.whole = false;
    this.timeline?.setWindow(from, from + span, still || this.props.reducedMotion ? STILL : MOTION);
  }

  /** The stretch of time that is shown; `null` before anything is drawn. */
  view(): TimeWindow | null {
    const view = this.timeline?.getWindow();
    return view ? { start: view.start.valueOf(), end: view.end.valueOf() } : null;
  }

  // ── Drawing ──

  private create(view: TimeWindow | null = null): void {
    this.width = this.frame.clientWidth;
    // A hidden container has no width to compute a window from: the observer comes back when it has one.
    if (this.width === 0) return;
    const { props } = this;
    this.frame.dir = props.direction;
    this.whole = view === null;
    this.prepare();
    this.refit();
    const shown = view ?? this.fit ?? props.bounds;
    this.refreshRows(shown);
    this.groups = new DataSet(this.laneRecords());
    this.records = new DataSet([...this.bandRecords(), ...Array.from(this.rows.values(), (row) => this.record(row))]);
    this.scale = this.chooseScale(shown);

    const options = {
      rtl: props.direction === 'rtl',
      moment: (date: Date) => moment.utc(date),
      // Given in full, so that vis-timeline never fits by itself: its own fitting is late, and wrong from right to left.
      start: shown.start,
      end: shown.end,
      min: this.limits.start,
      max: this.limits.end,
      zoomMin: LEAST_SPAN,
      zoomMax: this.limits.end - this.limits.start,
      orientation: 'top',
      zoomKey: 'ctrlKey',
      align: 'left',
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      autoResize: false,
      ...axisOptions(this.scale),
      margin: { item: { horizontal: 5, vertical: 10 }, axis: 5 },
      groupOrder: 'order',
      locale: 'liqaat',
      locales: { liqaat: { current: '', time: '', deleteSelected: '' } },
      format: {
        minorLabels: (date: Date, scale: string) => this.minorLabel(date.valueOf(), scale),
        majorLabels: (date: Date, scale: string) => this.majorLabel(date.valueOf(), scale),
      },
      template: ({ id }: { id: string }) => this.rows.get(id)?.element ?? this.bandElements.get(id) ?? '',
      groupTemplate: (group: { id: string } | null) =>
        this.laneElements.get(group?.id ?? '') ?? document.createElement('span'),
    } as unknown as TimelineOptions;
    this.timeline = new Timeline(this.frame, this.records as never, this.groups as never, options);
    this.timeline.on('rangechange', () => this.moved());
    this.timeline.on('changed', () => this.drawn());
    this.name();
    this.select(false);
    this.moved();
    // It has drawn by now, but calls itself ready only when told so twice; until then a veil lies over it, it catches the
    // pointer, and no move of the window is drawn.
    const { emit } = this.timeline as unknown as Inside;
    emit.call(this.timeline, 'rangechanged', { start: new Date(shown.start), end: new Date(shown.end), byUser: false });
    emit.call(this.timeline, 'changed');
  }

  private discard(): void {
    this.timeline?.destroy();
    this.timeline = null;
    // vis-timeline writes its direction here and leaves it behind.
    this.frame.style.direction = '';
    this.rows.clear();
    this.made.clear();
    this.axisWidths = null;
    this.scale = null;
  }

  /** Puts other meetings or rows into the drawing, and keeps the window while any of the meetings is in it. */
  private replace(lanesChanged: boolean): void {
    const { timeline } = this;
    const view = this.view();
    if (!timeline || !view) return;
    this.made.clear();
    this.prepare();
    this.refit();
    const inside = !this.isEmpty(view);
    const shown = this.whole || !inside ? (this.fit ?? view) : view;
    if (!inside) this.whole = true;
    this.refreshRows(shown);
    this.records = new DataSet([...this.bandRecords(), ...Array.from(this.rows.values(), (row) => this.record(row))]);
    if (lanesChanged) this.groups = new DataSet(this.laneRecords());
    timeline.setData({ items: this.records as never, groups: this.groups as never });
    if (shown !== view) timeline.setWindow(shown.start, shown.end, STILL);
    this.select(false);
    this.moved();
    timeline.redraw();
  }

  /** Makes the boxes and sorts what the feed gives out. */
  private prepare(): void {
    const { items } = this.props;
    this.query = createFeed(items);
    if (items.length <= DRAWN_SINGLY) for (const item of items) this.itemRow(item);
    this.measure();
  }

  /**
   * Measures boxes, labels of the axis and the column of the rows' names in one layout, before they are drawn or where
   * they lie. Tells whether anything is other than before.
   */
  private measure(): boolean {
    const { dates } = this.props;
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
    const rows = [...this.made.values()];
    const away = rows
      .filter(({ element }) => !element.isConnected)
      .map(({ element }) => ({ element, home: element.parentNode }));
    for (const { element } of away) bench.append(element);
    this.frame.append(bench);

    const signature = (): string =>
      JSON.stringify([this.axisWidths, this.laneWidth, rows.map(({ extent }) => extent.width)]);
    const before = signature();
    for (const row of rows) row.extent.width = Math.ceil(row.element.getBoundingClientRect().width);
    this.axisWidths = {
      months: styles.map(({ style, labels }) => [style, Math.max(...labels.map(({ offsetWidth }) => offsetWidth))]),
      year: year.offsetWidth,
    };
    this.laneWidth = cell.offsetWidth;
    bench.remove();
    // vis-timeline takes a box that it has made for the whole of its content, and would not put it back.
    for (const { element, home } of away) home?.appendChild(element);
    return before !== signature();
  }

  private refit(): void {
    const rows = [...this.made.values()].filter(({ item }) => item);
    const extents =
      this.props.items.length <= DRAWN_SINGLY
        ? rows.map(({ extent }) => extent)
        : this.props.items.map(({ at, end }) => ({ start: at, end: end ?? at, width: BUCKET_WIDTH }));
    this.fit = fitWindow(extents, this.drawingWidth());
    // The first bucket may begin before the first meeting in it.
    if (this.fit && this.props.items.length > DRAWN_SINGLY)
      this.fit.start -= bucketSize(this.fit.end - this.fit.start, this.drawingWidth());
    const { start, end } = this.props.bounds;
    // Room beyond the whole view, so that it can be moved to either side.
    const room = this.fit ? (this.fit.end - this.fit.start) * 0.15 : 0;
    const next = {
      start: Math.min(start, (this.fit?.start ?? start) - room),
      end: Math.max(end, (this.fit?.end ?? end) + room),
    };
    if (next.start === this.limits.start && next.end === this.limits.end) return;
    // Limits narrower than the window would shift it instead of cutting it.
    this.limits = next;
    this.timeline?.setOptions({ min: next.start, max: next.end, zoomMax: next.end - next.start });
  }

  /** Pixels of the area in which boxes lie: all but the labels of the rows. */
  private drawingWidth(): number {
    return Math.max(this.width - this.laneWidth - this.borders, 50);
  }

  private itemRow(item: TimelineItem): Row {
    const id = `m-${item.meeting} ${item.lane}`;
    let row = this.made.get(id);
    if (!row) {
      const extent = { start: item.at, end: item.end ?? item.at, width: SUPPOSED_WIDTH };
      row = { id, lane: item.lane, at: item.at, extent, item, bucket: null, element: createBox(item.words) };
      this.made.set(id, row);
    }
    return row;
  }

  private feedRow(fed: FeedRow<TimelineItem>): Row {
    if (fed.kind === 'entry') return this.itemRow(fed.entry);
    const id = `b-${fed.id} ${fed.lane}`;
    let row = this.made.get(id);
    if (!row) {
      const { text, name } = this.props.bucketWords(fed.count, fed.from, fed.to);
      row = {
        id,
        lane: fed.lane,
        at: fed.at,
        extent: { start: fed.at, end: fed.to, width: BUCKET_WIDTH },
        item: null,
        bucket: { start: fed.from, end: fed.to },
        element: createBucketBox(text, name),
      };
      this.made.set(id, row);
    }
    return row;
  }

  /** What the window needs drawn; what is selected or focused is always among it. */
  private refreshRows(view: TimeWindow): void {
    const rows = this.query(view.start, view.end, this.drawingWidth()).map((fed) => this.feedRow(fed));
    for (const item of this.props.items) {
      if (item.meeting === this.props.selected || this.rows.get(this.active ?? '')?.item?.meeting === item.meeting)
        rows.push(this.itemRow(item));
    }
    rows.sort((a, b) => a.at - b.at || a.extent.end - b.extent.end || (a.id < b.id ? -1 : 1));
    this.rows = new Map(rows.map((row) => [row.id, row]));
    const single = this.props.items.length <= DRAWN_SINGLY;
    const order = new Map([...new Set(rows.map((row) => row.item?.meeting ?? row.id))].map((key, at) => [key, at + 1]));
    for (const row of rows) {
      if (!single) continue;
      row.element.setAttribute('aria-posinset', String(order.get(row.item?.meeting ?? row.id)));
      row.element.setAttribute('aria-setsize', String(order.size));
    }
  }

  private record(row: Row): VisRecord {
    const flipped = this.flipped(row);
    row.element.classList.toggle('lt-flipped', flipped);
    const spans = row.item?.end != null;
    return {
      id: row.id,
      group: `l-${row.lane}`,
      content: '',
      start: new Date(row.at),
      className: row.item ? `lt-${row.item.words.status}` : 'lt-many',
      ...(spans
        ? { type: 'range', end: new Date(row.extent.end), align: 'auto' }
        : { type: 'box', align: flipped ? 'right' : 'left' }),
    };
  }

  private flipped(row: Row): boolean {
    return row.item?.end === null && row.at >= (this.fit?.flipFrom ?? Number.POSITIVE_INFINITY);
  }

  private bandRecords(): VisRecord[] {
    this.bandElements.clear();
    return this.props.bands.map(({ id, name, kind, start, end }, index): VisRecord => {
      const key = `${kind}-${id}`;
      this.bandElements.set(key, createLabel(`lt-band-label lt-${kind}-label`, name));
      return {
        id: key,
        content: '',
        type: 'background',
        // Keeps the name at the edge of the window while the band reaches beyond it.
        align: 'auto',
        start: new Date(start),
        end: new Date(end),
        className: `lt-${kind} ${kind === 'era' && index % 2 === 1 ? 'lt-era-other' : ''}`,
      };
    });
  }

  private laneRecords(): VisRecord[] {
    this.laneElements.clear();
    const lanes = this.props.lanes.map(({ id, name, note, hue }, index): VisRecord => {
      this.laneElements.set(`l-${id}`, createLabel('lt-lane-label', name, note));
      return { id: `l-${id}`, content: '', order: index + 1, className: `lt-lane lt-hue-${hue}` };
    });
    // An empty row on top keeps the names of the eras clear of the boxes.
    const eras: VisRecord = { id: ERA_LANE, content: '', order: 0, className: 'lt-era-lane' };
    return this.props.bands.length > 0 ? [eras, ...lanes] : lanes;
  }

  // ── The axis ──

  private chooseScale(view: TimeWindow): AxisScale {
    const perDay = (this.drawingWidth() / (view.end - view.start)) * DAY;
    return toAxisScale(perDay, this.axisWidths ?? { months: [], year: 40 });
  }

  private minorLabel(at: number, scale: string): string {
    const { dates } = this.props;
    if (scale === 'year') return formatMoment(at, { year: 'numeric' }, dates);
    if (scale === 'month') return formatAxisMonth(at, this.scale?.months ?? 'long', dates);
    return formatMoment(at, { day: 'numeric' }, dates);
  }

  private majorLabel(at: number, scale: string): string {
    const { dates } = this.props;
    if (scale === 'year') return '';
    if (scale === 'month') return formatMoment(at, { year: 'numeric' }, dates);
    return formatMoment(at, { month: 'long', year: 'numeric' }, dates);
  }

  // ── What vis-timeline tells ──

  private moved(): void {
    const view = this.view();
    const { timeline } = this;
    if (!view || !timeline) return;
    const scale = this.chooseScale(view);
    const last = this.scale;
    this.scale = scale;
    // Told to the axis alone: options of the whole take every row out of the document, and with it the focus.
    if (last && (scale.scale !== last.scale || scale.step !== last.step))
      (timeline as unknown as Inside).timeAxis.setOptions(axisOptions(scale));
    if (this.props.items.length > DRAWN_SINGLY) this.feed(view);
    if (this.whole && this.fit) {
      const slack = (view.end - view.start) / 500;
      this.whole = Math.abs(view.start - this.fit.start) < slack && Math.abs(view.end - this.fit.end) < slack;
    }
    this.props.onWindow(view, this.whole);
  }

  private feed(view: TimeWindow): void {
    const before = this.rows;
    this.refreshRows(view);
    const gone = [...before.keys()].filter((id) => !this.rows.has(id));
    const come = [...this.rows.values()].filter(({ id }) => !before.has(id));
    if (gone.length > 0) this.records.remove(gone);
    if (come.length > 0) this.records.add(come.map((row) => this.record(row)));
    // Boxes that left are not kept: a long way through many meetings would hold them all.
    for (const id of gone) this.made.delete(id);
    if (come.some(({ item }) => item?.meeting === this.props.selected)) this.select(false);
  }

  /** After every drawing, before it is painted: labels at the edges, and the one box that Tab reaches. */
  private drawn(): void {
    const center = (this.timeline as unknown as Inside | null)?.dom.center.clientWidth;
    if (center && this.frame.clientWidth === this.width) this.borders = this.width - this.laneWidth - center;
    this.trimAxis();
    this.trimBands();
    if (this.whole) this.props.onHeight(this.frame.offsetHeight);
    this.tabStop();
    const wanted = this.focusAfterDraw;
    if (!wanted) return;
    const rows = [...this.rows.values()];
    const row = wanted === 'active' ? this.rows.get(this.active ?? '') : wanted === 'first' ? rows[0] : rows.at(-1);
    if (!row?.element.isConnected) return;
    this.focusAfterDraw = null;
    this.focus(row);
  }

  /** Slides a label that begins before the window into it, and hides one that the edge would cut. */
  private trimAxis(): void {
    const width = this.drawingWidth();
    for (const label of this.frame.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')) {
      const offset = Number.parseFloat(/translate\((-?[\d.]+)px/u.exec(label.style.transform)?.[1] ?? '0');
      const from = this.props.direction === 'rtl' ? -offset : offset;
      const minor = label.classList.contains('vis-minor');
      const own = minor ? Number.parseFloat(label.style.width) : Number.POSITIVE_INFINITY;
      // Only labels at the edges are measured: the others fit by the choice of the scale.
      const slide = minor && from < 0 ? -from : 0;
      label.style.paddingInlineStart = slide > 0 ? `${slide + AXIS_PADDING}px` : '';
      const atEdge = slide > 0 || from + Math.min(own, 200) > width;
      if (!atEdge) {
        label.style.visibility = '';
        continue;
      }
      const text = textWidth(label);
      const cut = from + slide + AXIS_PADDING + text > width || (minor && slide + AXIS_PADDING + text > own);
      label.style.visibility = cut ? 'hidden' : '';
    }
  }

  private trimBands(): void {
    const view = this.view();
    if (!view) return;
    const perMs = this.drawingWidth() / (view.end - view.start);
    for (const { id, kind, start, end } of this.props.bands) {
      const label = this.bandElements.get(`${kind}-${id}`);
      if (!label || kind === 'today') continue;
      const room = (Math.min(end, view.end) - Math.max(start, view.start)) * perMs;
      label.style.visibility = label.offsetWidth > room ? 'hidden' : '';
    }
  }

  private resize(): void {
    const width = this.frame.clientWidth;
    if (width === this.width || width === 0) return;
    this.width = width;
    if (!this.timeline) {
      this.create();
      return;
    }
    this.measure();
    this.resettle();
    this.select(true, true);
  }

  /** Computes the whole view again, after the width or the font changed. */
  private resettle(): void {
    if (!this.timeline) return;
    const flips = this.fit?.flipFrom;
    this.refit();
    if (flips !== this.fit?.flipFrom && this.props.items.length <= DRAWN_SINGLY)
      this.records.update(Array.from(this.rows.values(), (row) => this.record(row)));
    if (this.whole && this.fit) this.timeline.setWindow(this.fit.start, this.fit.end, STILL);
    this.moved();
    this.redrawNow();
  }

  private redrawNow(): void {
    // A plain redraw measures boxes again but leaves them stacked as they were.
    (this.timeline as unknown as Inside).itemSet.markDirty({ refreshItems: true, restackGroups: true });
    this.timeline?.redraw();
  }

  private name(): void {
    const list = this.frame.querySelector<HTMLElement>('.vis-itemset > .vis-foreground');
    if (!list) return;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.props.label);
    list.setAttribute('aria-describedby', this.props.describedBy);
    list.setAttribute('aria-orientation', 'horizontal');
    // The list says all that is said; axis, bands and labels of rows are for the eye.
    for (const part of this.frame.querySelectorAll(
      '.vis-panel.vis-top, .vis-panel.vis-left, .vis-panel.vis-right, .vis-panel.vis-background, .vis-itemset > :is(.vis-background, .vis-axis)',
    ))
      part.setAttribute('aria-hidden', 'true');
  }

  // ── Selection and focus ──

  private select(reveal: boolean, still = false): void {
    const { timeline } = this;
    if (!timeline) return;
    const { selected } = this.props;
    const view = this.view();
    if (view && selected && this.props.items.length > DRAWN_SINGLY) this.feed(view);
    const chosen: string[] = [];
    for (const row of this.rows.values()) {
      const own = selected !== null && row.item?.meeting === selected;
      row.element.setAttribute('aria-selected', String(own));
      if (own) chosen.push(row.id);
    }
    timeline.setSelection(chosen);
    const first = chosen.includes(this.active ?? '') ? this.active : chosen[0];
    if (first !== undefined && first !== null) {
      this.active = first;
      const row = this.rows.get(first);
      if (row) this.reveal(row, !reveal || still);
    }
    this.tabStop();
  }

  /** Brings a box into the window as a whole. Tells whether the window had to move. */
  private reveal(row: Row, still: boolean): boolean {
    const view = this.view();
    if (!view) return false;
    const next = revealWindow(view, this.drawingWidth(), row.extent, this.flipped(row));
    if (next) this.show(next, still);
    return next !== null;
  }

  private tabStop(): void {
    const list = this.frame.querySelector<HTMLElement>('[role="listbox"]');
    if (!list) return;
    const shown = [...this.rows.values()].filter(({ element }) => element.isConnected);
    const stop = shown.find(({ id }) => id === this.active) ?? shown[0];
    for (const { id, element } of shown) element.tabIndex = id === stop?.id ? 0 : -1;
    // With every box outside the window the list itself takes the keys, so that there is a way back.
    list.tabIndex = stop ? -1 : 0;
    if (this.hadFocus && document.activeElement === document.body)
      (stop && stop.id === this.active ? stop.element : list).focus({ preventScroll: true });
  }

  private focus(row: Row): void {
    this.active = row.id;
    this.tabStop();
    row.element.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  private walk(by: 1 | -1): void {
    const rows = [...this.rows.values()];
    const now = this.rows.get(this.active ?? '');
    const view = this.view();
    let next: Row | undefined;
    if (!now?.element.isConnected) next = rows.find(({ at }) => view && at >= view.start) ?? rows.at(-1);
    else {
      const from = rows.indexOf(now);
      const ordered = by > 0 ? rows.slice(from + 1) : rows.slice(0, from).reverse();
      const key = (row: Row): string => row.item?.meeting ?? row.id;
      const target = ordered.find((row) => key(row) !== key(now));
      next = ordered.find((row) => target && key(row) === key(target) && row.lane === now.lane) ?? target;
    }
    if (next) this.goTo(next);
  }

  private goTo(row: Row): void {
    this.active = row.id;
    // Focus needs the box in the document, so the window moves at once.
    if (this.reveal(row, true) || !row.element.isConnected) this.focusAfterDraw = 'active';
    else this.focus(row);
  }

  private goToEnd(end: 'first' | 'last'): void {
    const { items } = this.props;
    const item = end === 'first' ? items[0] : items.at(-1);
    const view = this.view();
    if (!item || !view) return;
    if (items.length > DRAWN_SINGLY) {
      const span = view.end - view.start;
      const start = end === 'first' ? item.at - span * 0.1 : item.at - span * 0.8;
      this.show({ start, end: start + span }, true);
      this.focusAfterDraw = end;
      return;
    }
    const rows = [...this.rows.values()];
    const row = end === 'first' ? rows[0] : rows.at(-1);
    if (row) this.goTo(row);
  }

  private open(row: Row): void {
    this.active = row.id;
    if (row.item) this.props.onOpen(row.item.meeting);
    else if (row.bucket) {
      const pad = Math.max((row.bucket.end - row.bucket.start) * 0.15, 3 * DAY);
      this.show({ start: row.bucket.start - pad, end: row.bucket.end + pad });
    }
  }

  private showAll(): void {
    if (!this.fit || !this.timeline) return;
    this.timeline.setWindow(this.fit.start, this.fit.end, this.props.reducedMotion ? STILL : MOTION, () => {
      this.whole = true;
      this.moved();
    });
  }

  /**
   * Where zooming holds still: at the focused or selected box if it is in view, else at the meeting nearest to the
   * middle, so that nobody zooms into a stretch without any.
   */
  private middle(view: TimeWindow): number {
    const isInView = ({ at }: { at: number }): boolean => at > view.start && at < view.end;
    const row = this.rows.get(this.active ?? '');
    if (row && isInView(row)) return row.at;
    const middle = (view.start + view.end) / 2;
    const moments = this.props.items.filter(isInView).map(({ at }) => at);
    return (
      moments.reduce<number | null>(
        (best, at) => (best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
        null,
      ) ?? middle
    );
  }

  private isEmpty({ start, end }: TimeWindow): boolean {
    return !this.props.items.some((item) => item.at < end && (item.end ?? item.at) > start);
  }

  /** The moment of the meeting that comes next outside a window; `null` when there is none on that side. */
  private nearestBeyond(view: TimeWindow, side: 'earlier' | 'later'): number | null {
    const { items } = this.props;
    const next =
      side === 'later' ? items.find(({ at }) => at >= view.end) : items.findLast(({ at }) => at <= view.start);
    return next?.at ?? null;
  }

  // ── What the reader does ──

  private listen(): void {
    const { frame } = this;
    const { signal } = this.abort;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => frame.addEventListener(type, listener, { signal, ...options });

    on('wheel', (event) => this.wheel(event), { capture: true, passive: false });
    on('keydown', (event) => this.key(event));
    on(
      'pointerdown',
      ({ clientX, clientY }) => {
        this.pressed = { x: clientX, y: clientY };
      },
      { capture: true },
    );
    on('click', (event) => {
      const row = this.rowOf(event.target);
      const { pressed } = this;
      this.pressed = null;
      // After a drag browsers click too; a click without a pointer comes from assistive technology.
      const dragged = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_SLOP;
      if (row && (event.detail === 0 || !dragged)) this.open(row);
    });
    on('pointerover', (event) => {
      const row = this.rowOf(event.target);
      if (event.pointerType !== 'touch') this.point(row, 'hover');
    });
    on('pointerleave', () => this.props.onActive(null));
    on('focusin', (event) => {
      this.hadFocus = true;
      const row = this.rowOf(event.target);
      if (!row) return;
      this.active = row.id;
      this.tabStop();
      if (row.element.matches(':focus-visible')) this.point(row, 'focus');
    });
    on('focusout', (event) => {
      // A box that leaves the document drops its focus without naming a new one: after the drawing it gets it back.
      this.hadFocus = event.relatedTarget === null && document.hasFocus() && event.timeStamp - this.leftAt > LEAVING;
      this.props.onActive(null);
    });
    const leaving = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') this.leftAt = event.timeStamp;
    };
    document.addEventListener('pointerdown', leaving, { signal, capture: true });
    document.addEventListener('keydown', leaving, { signal, capture: true });
    document.fonts?.addEventListener(
      'loadingdone',
      () => {
        if (this.timeline && this.measure()) this.resettle();
      },
      { signal },
    );
  }

  private point(row: Row | null, by: 'focus' | 'hover'): void {
    this.props.onActive(row?.item ? { meeting: row.item.meeting, box: row.element, by } : null);
  }

  private rowOf(target: EventTarget | null): Row | null {
    const element = target instanceof Element ? target.closest('[role="option"]') : null;
    if (!element) return null;
    for (const row of this.rows.values()) if (row.element === element) return row;
    return null;
  }

  /** A sideways wheel moves, a wheel with Ctrl (as browsers report a pinch) zooms; a plain one is left to the page. */
  private wheel(event: WheelEvent): void {
    const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    const moves = Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY));
    const view = this.view();
    if (!view || !(event.ctrlKey || moves)) return;
    event.preventDefault();
    event.stopPropagation();
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const perPixel = (view.end - view.start) / this.drawingWidth();
    if (event.ctrlKey) {
      const { left, right } = (this.timeline as unknown as Inside).dom.center.getBoundingClientRect();
      const pixels = this.props.direction === 'rtl' ? right - event.clientX : event.clientX - left;
      const at = view.start + pixels * perPixel;
      const factor = Math.exp(Math.max(-120, Math.min(120, event.deltaY * line)) / WHEEL_ZOOM);
      this.show({ start: at - (at - view.start) * factor, end: at + (view.end - at) * factor }, true);
      return;
    }
    const by = perPixel * sideways * line * (this.props.direction === 'rtl' ? -1 : 1);
    this.show({ start: view.start + by, end: view.end + by }, true);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const later = this.props.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = this.props.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const { key } = event;
    if (key === later || key === earlier) {
      if (event.shiftKey) this.move(key === later ? 'later' : 'earlier');
      else this.walk(key === later ? 1 : -1);
    } else if (key === 'Home') this.goToEnd('first');
    else if (key === 'End') this.goToEnd('last');
    else if (key === '+' || key === '=') this.move('closer');
    else if (key === '-' || key === '_') this.move('farther');
    else if (key === '0') this.move('all');
    else if (key === 'Enter' || key === ' ') {
      const row = this.rowOf(event.target);
      if (row) this.open(row);
    } else return;
    event.preventDefault();
  }
}

/** Years need one row of labels; months and days stand under the year or month that they belong to. */
function axisOptions({ scale, step }: AxisScale): Pick<TimelineOptions, 'timeAxis' | 'showMajorLabels'> {
  return { timeAxis: { scale, step }, showMajorLabels: scale !== 'year' };
}

function textWidth(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}
