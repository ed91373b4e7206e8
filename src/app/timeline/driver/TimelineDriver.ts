import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineAnimationOptions, type TimelineOptions } from 'vis-timeline/esnext';
import { bucketSize } from '../../../model/feed.ts';
import { DAY } from '../../../model/moments.ts';
import { type AxisScale, toAxisScale } from '../axis/axis.ts';
import { formatMajor, formatMinor, trimLabels } from '../axis/axisLabels.ts';
import { type Fit, fitWindow, revealWindow, type TimeWindow } from '../axis/window.ts';
import { createLabel } from '../box/boxes.ts';
import { BoxFocus } from './boxFocus.ts';
import { BUCKET_WIDTH, DrawnRows, type Row } from './drawnRows.ts';
import type { DriverProps, Move } from './driverProps.ts';
import { readKey, readWheel } from './gestures.ts';
import { type Measures, measure } from './measure.ts';
import { isEmpty, moveWindow, zoomWindow } from './moves.ts';
import { bandKey, laneKey, toBandRecords, toLaneRecords, toRecord, type VisRecord } from './visRecords.ts';

/** A pointer that moved farther than this dragged and did not click. */
const CLICK_SLOP = 6;
const LEAST_SPAN = 5 * DAY;
const MOTION: TimelineAnimationOptions = { animation: { duration: 260, easingFunction: 'easeInOutQuad' } };
const STILL: TimelineAnimationOptions = { animation: false };

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
  private readonly rows = new DrawnRows();
  private readonly focus: BoxFocus;
  private bandElements = new Map<string, HTMLElement>();
  private laneElements = new Map<string, HTMLElement>();
  private fit: Fit | null = null;
  /** Nothing outside is ever shown: the bounds, and whatever the whole view needs beyond them for its boxes. */
  private limits: TimeWindow = { start: 0, end: 0 };
  /** Whether the window is the one that shows everything: then it follows the width of the page. */
  private whole = true;
  private scale: AxisScale | null = null;
  private measures: Measures | null = null;
  private width = 0;
  /** What borders take of the width: learned from the first drawing. */
  private borders = 2;
  private pressed: { x: number; y: number } | null = null;

  constructor(container: HTMLElement, props: DriverProps) {
    this.props = props;
    this.frame = document.createElement('div');
    this.frame.className = 'lt-frame';
    container.append(this.frame);
    const around = {
      reveal: (row: Row) => this.reveal(row, true),
      onFocus: (row: Row | null) => this.point(row, 'focus'),
    };
    this.focus = new BoxFocus(this.frame, this.rows, around, this.abort.signal);
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
      this.measures = null;
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
    if (what === 'all') this.showAll();
    else this.show(moveWindow(view, what, this.props.items, this.focus.activeRow()?.at));
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
    this.records = new DataSet([...this.bandRecords(), ...this.rowRecords()]);
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
        minorLabels: (date: Date, scale: string) =>
          formatMinor(date.valueOf(), scale, this.scale?.months ?? null, this.props.dates),
        majorLabels: (date: Date, scale: string) => formatMajor(date.valueOf(), scale, this.props.dates),
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
    this.measures = null;
    this.scale = null;
  }

  /** Puts other meetings or rows into the drawing, and keeps the window while any of the meetings is in it. */
  private replace(lanesChanged: boolean): void {
    const { timeline } = this;
    const view = this.view();
    if (!timeline || !view) return;
    this.prepare();
    this.refit();
    const inside = !isEmpty(view, this.props.items);
    const shown = this.whole || !inside ? (this.fit ?? view) : view;
    if (!inside) this.whole = true;
    this.refreshRows(shown);
    this.records = new DataSet([...this.bandRecords(), ...this.rowRecords()]);
    if (lanesChanged) this.groups = new DataSet(this.laneRecords());
    timeline.setData({ items: this.records as never, groups: this.groups as never });
    if (shown !== view) timeline.setWindow(shown.start, shown.end, STILL);
    this.select(false);
    this.moved();
    timeline.redraw();
  }

  /** Makes the boxes and measures them. */
  private prepare(): void {
    this.rows.setItems(this.props.items);
    this.measure();
  }

  /** Measures again. Tells whether anything is other than before. */
  private measure(): boolean {
    const rows = this.rows.allMade();
    const now = measure(
      this.frame,
      rows.map(({ element }) => element),
      this.props.dates,
    );
    const same = JSON.stringify(now) === JSON.stringify(this.measures);
    this.measures = now;
    for (const [index, row] of rows.entries()) row.extent.width = now.boxes[index] ?? row.extent.width;
    return !same;
  }

  private refit(): void {
    const rows = this.rows.allMade().filter(({ item }) => item);
    const extents = this.rows.isSingle()
      ? rows.map(({ extent }) => extent)
      : this.props.items.map(({ at, end }) => ({ start: at, end: end ?? at, width: BUCKET_WIDTH }));
    this.fit = fitWindow(extents, this.drawingWidth());
    // The first bucket may begin before the first meeting in it.
    if (this.fit && !this.rows.isSingle())
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
    return Math.max(this.width - (this.measures?.laneWidth ?? 0) - this.borders, 50);
  }

  /** What the window needs drawn; what is selected or focused is always among it. */
  private refreshRows(view: TimeWindow): void {
    const kept = [this.props.selected, this.focus.activeRow()?.item?.meeting];
    this.rows.refresh(view, this.drawingWidth(), kept, this.props.bucketWords);
  }

  private rowRecords(): VisRecord[] {
    return this.rows.inOrder().map((row) => this.record(row));
  }

  private record(row: Row): VisRecord {
    const flipped = this.flipped(row);
    row.element.classList.toggle('lt-flipped', flipped);
    return toRecord(row, flipped);
  }

  private flipped(row: Row): boolean {
    return row.item?.end === null && row.at >= (this.fit?.flipFrom ?? Number.POSITIVE_INFINITY);
  }

  private bandRecords(): VisRecord[] {
    const { bands } = this.props;
    this.bandElements = new Map(
      bands.map((band) => [bandKey(band), createLabel(`lt-band-label lt-${band.kind}-label`, band.name)]),
    );
    return toBandRecords(bands);
  }

  private laneRecords(): VisRecord[] {
    const { lanes, bands } = this.props;
    this.laneElements = new Map(
      lanes.map(({ id, name, note }) => [laneKey(id), createLabel('lt-lane-label', name, note)]),
    );
    return toLaneRecords(lanes, bands.length > 0);
  }

  private chooseScale(view: TimeWindow): AxisScale {
    const perDay = (this.drawingWidth() / (view.end - view.start)) * DAY;
    return toAxisScale(perDay, this.measures?.axis ?? { months: [], year: 40 });
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
    if (!this.rows.isSingle()) this.feed(view);
    if (this.whole && this.fit) {
      const slack = (view.end - view.start) / 500;
      this.whole = Math.abs(view.start - this.fit.start) < slack && Math.abs(view.end - this.fit.end) < slack;
    }
    this.props.onWindow(view, this.whole);
  }

  private feed(view: TimeWindow): void {
    const before = this.rows.shown;
    this.refreshRows(view);
    const gone = [...before.keys()].filter((id) => !this.rows.shown.has(id));
    const come = this.rows.inOrder().filter(({ id }) => !before.has(id));
    if (gone.length > 0) this.records.remove(gone);
    if (come.length > 0) this.records.add(come.map((row) => this.record(row)));
    this.rows.forget(gone);
    if (come.some(({ item }) => item?.meeting === this.props.selected)) this.select(false);
  }

  /** After every drawing, before it is painted: labels at the edges, and the one box that Tab reaches. */
  private drawn(): void {
    const center = (this.timeline as unknown as Inside | null)?.dom.center.clientWidth;
    if (center && this.frame.clientWidth === this.width)
      this.borders = this.width - (this.measures?.laneWidth ?? 0) - center;
    trimLabels(this.frame, this.drawingWidth(), this.props.direction);
    this.trimBands();
    if (this.whole) this.props.onHeight(this.frame.offsetHeight);
    this.focus.afterDrawing();
  }

  private trimBands(): void {
    const view = this.view();
    if (!view) return;
    const perMs = this.drawingWidth() / (view.end - view.start);
    for (const band of this.props.bands) {
      const { kind, start, end } = band;
      const label = this.bandElements.get(bandKey(band));
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
    if (flips !== this.fit?.flipFrom && this.rows.isSingle()) this.records.update(this.rowRecords());
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
    if (view && selected && !this.rows.isSingle()) this.feed(view);
    const chosen: string[] = [];
    for (const row of this.rows.inOrder()) {
      const own = selected !== null && row.item?.meeting === selected;
      row.element.setAttribute('aria-selected', String(own));
      if (own) chosen.push(row.id);
    }
    timeline.setSelection(chosen);
    const first = chosen.find((id) => id === this.focus.active) ?? chosen[0];
    if (first !== undefined) {
      this.focus.active = first;
      const row = this.rows.get(first);
      if (row) this.reveal(row, !reveal || still);
    }
    this.focus.setTabStop();
  }

  /** Brings a box into the window as a whole. Tells whether the window had to move. */
  private reveal(row: Row, still: boolean): boolean {
    const view = this.view();
    if (!view) return false;
    const next = revealWindow(view, this.drawingWidth(), row.extent, this.flipped(row));
    if (next) this.show(next, still);
    return next !== null;
  }

  private goToEnd(end: 'first' | 'last'): void {
    const { items } = this.props;
    const item = end === 'first' ? items[0] : items.at(-1);
    const view = this.view();
    if (!item || !view) return;
    if (!this.rows.isSingle()) {
      const span = view.end - view.start;
      const start = end === 'first' ? item.at - span * 0.1 : item.at - span * 0.8;
      this.show({ start, end: start + span }, true);
      this.focus.goToEndOfNextDrawing(end);
      return;
    }
    const rows = this.rows.inOrder();
    const row = end === 'first' ? rows[0] : rows.at(-1);
    if (row) this.focus.goTo(row);
  }

  private open(row: Row): void {
    this.focus.active = row.id;
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
      const row = this.rows.of(event.target);
      const { pressed } = this;
      this.pressed = null;
      // After a drag browsers click too; a click without a pointer comes from assistive technology.
      const dragged = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_SLOP;
      if (row && (event.detail === 0 || !dragged)) this.open(row);
    });
    on('pointerover', (event) => {
      const row = this.rows.of(event.target);
      if (event.pointerType !== 'touch') this.point(row, 'hover');
    });
    on('pointerleave', () => this.props.onActive(null));
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

  private wheel(event: WheelEvent): void {
    const meaning = readWheel(event);
    const view = this.view();
    if (!meaning || !view) return;
    event.preventDefault();
    event.stopPropagation();
    const perPixel = (view.end - view.start) / this.drawingWidth();
    const rtl = this.props.direction === 'rtl';
    if ('factor' in meaning) {
      const { left, right } = (this.timeline as unknown as Inside).dom.center.getBoundingClientRect();
      const pixels = rtl ? right - event.clientX : event.clientX - left;
      this.show(zoomWindow(view, view.start + pixels * perPixel, meaning.factor), true);
      return;
    }
    const by = perPixel * meaning.pixels * (rtl ? -1 : 1);
    this.show({ start: view.start + by, end: view.end + by }, true);
  }

  private key(event: KeyboardEvent): void {
    const meaning = readKey(event, this.props.direction);
    if (!meaning) return;
    if (meaning === 'open') {
      const row = this.rows.of(event.target);
      if (row) this.open(row);
    } else if ('move' in meaning) this.move(meaning.move);
    else if ('walk' in meaning) this.focus.walk(meaning.walk, this.view()?.start ?? 0);
    else this.goToEnd(meaning.end);
    event.preventDefault();
  }
}

/** Years need one row of labels; months and days stand under the year or month that they belong to. */
function axisOptions({ scale, step }: AxisScale): Pick<TimelineOptions, 'timeAxis' | 'showMajorLabels'> {
  return { timeAxis: { scale, step }, showMajorLabels: scale !== 'year' };
}
