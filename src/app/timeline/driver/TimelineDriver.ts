import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineAnimationOptions } from 'vis-timeline/esnext';
import { DAY } from '../../../model/moments.ts';
import type { AxisScale } from '../axis/axis.ts';
import { trimLabels } from '../axis/axisLabels.ts';
import type { TimeWindow } from '../axis/window.ts';
import { BoxFocus } from './boxFocus.ts';
import { DrawnRows, type Row } from './drawnRows.ts';
import type { DriverProps, Move } from './driverProps.ts';
import { Fitting } from './fitting.ts';
import { listen } from './input.ts';
import { centerOf, restack, setScale, tellDrawn } from './inside.ts';
import { Labels } from './labels.ts';
import { nameListbox } from './listbox.ts';
import { isEmpty, moveWindow } from './moves.ts';
import { toLimits, toOptions } from './options.ts';
import { toRecord, type VisRecord } from './visRecords.ts';

/** How long a move of the window takes, in ms. */
const DURATION = 260;
const MOTION: TimelineAnimationOptions = { animation: { duration: DURATION, easingFunction: 'easeInOutQuad' } };
const STILL: TimelineAnimationOptions = { animation: false };

/** Where the first or last of many meetings stands in the window when it is gone to: a share of the window from its start. */
const PLACE_OF_FIRST = 0.1;
const PLACE_OF_LAST = 0.8;

/** What is shown around a bucket that is opened: a share of its span on either side, and at least so long. */
const ROOM_AROUND_BUCKET = 0.15;
const LEAST_ROOM_AROUND_BUCKET = 3 * DAY;

/**
 * Draws the timeline. The only one that calls vis-timeline; knows no React.
 *
 * The boxes form a listbox: one of them can be reached by Tab, arrow keys walk over them by meaning (later, earlier),
 * Enter opens. What is drawn comes through a feed, so that thousands of meetings cost no more than a window of them.
 */
export class TimelineDriver {
  readonly #frame: HTMLElement;
  readonly #abort = new AbortController();
  readonly #resizes: ResizeObserver;
  #props: DriverProps;
  #timeline: Timeline | null = null;
  #records = new DataSet<VisRecord>();
  #groups = new DataSet<VisRecord>();
  readonly #rows = new DrawnRows();
  readonly #focus: BoxFocus;
  readonly #labels = new Labels();
  readonly #fitting = new Fitting();
  /** Whether the window is the one that shows everything: then it follows the width of the page. */
  #whole = true;
  #scale: AxisScale | null = null;

  constructor(container: HTMLElement, props: DriverProps) {
    this.#props = props;
    this.#frame = document.createElement('div');
    this.#frame.className = 'lt-frame';
    container.append(this.#frame);
    const around = {
      reveal: (row: Row) => this.#reveal(row, true),
      onFocus: (row: Row | null) => this.#point(row, 'focus'),
    };
    this.#focus = new BoxFocus(this.#frame, this.#rows, around, this.#abort.signal);
    this.#listen();
    this.#create();
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(this.#frame);
  }

  /** Takes new props and changes what they change: direction and language draw anew, all else is kept in place. */
  setProps(next: DriverProps): void {
    const last = this.#props;
    this.#props = next;
    if (!this.#timeline || last.direction !== next.direction || last.dates.locale !== next.dates.locale) {
      const view = this.#whole ? null : this.view();
      this.#discard();
      this.#create(view);
      return;
    }
    if (last.dates !== next.dates) {
      this.#fitting.forget();
      this.#scale = null;
    }
    if (
      last.items !== next.items ||
      last.lanes !== next.lanes ||
      last.bands !== next.bands ||
      last.dates !== next.dates
    )
      this.#replace(last.lanes !== next.lanes);
    if (last.label !== next.label || last.describedBy !== next.describedBy) nameListbox(this.#frame, next);
    if (last.selected !== next.selected) this.#select(true);
  }

  destroy(): void {
    this.#abort.abort();
    this.#resizes.disconnect();
    this.#discard();
    this.#frame.remove();
  }

  /** Moves the window by meaning: `later` is to the left where time runs from right to left. */
  move(what: Move): void {
    const view = this.view();
    if (!view) return;
    if (what === 'all') this.#showAll();
    else this.show(moveWindow(view, what, this.#props.items, this.#focus.activeRow()?.at));
  }

  /** Shows a stretch of time, at once where the reader is dragging it. */
  show(view: TimeWindow, still = false): void {
    const { start, end } = this.#fitting.clamp(view);
    this.#whole = false;
    this.#timeline?.setWindow(start, end, still || this.#props.reducedMotion ? STILL : MOTION);
  }

  /** The stretch of time that is shown; `null` before anything is drawn. */
  view(): TimeWindow | null {
    const view = this.#timeline?.getWindow();
    return view ? { start: view.start.valueOf(), end: view.end.valueOf() } : null;
  }

  // ── Drawing ──

  #create(view: TimeWindow | null = null): void {
    this.#fitting.width = this.#frame.clientWidth;
    // A hidden container has no width to compute a window from: the observer comes back when it has one.
    if (this.#fitting.width === 0) return;
    const props = this.#props;
    const fitting = this.#fitting;
    this.#frame.dir = props.direction;
    this.#whole = view === null;
    this.#prepare();
    this.#refit();
    const shown = view ?? fitting.whole ?? props.bounds;
    this.#refreshRows(shown);
    this.#groups = new DataSet(this.#labels.setLanes(props.lanes, props.bands));
    this.#records = new DataSet([...this.#labels.setBands(props.bands), ...this.#rowRecords()]);
    this.#scale = fitting.chooseScale(shown);

    const options = toOptions({
      direction: props.direction,
      shown,
      limits: fitting.limits,
      scale: this.#scale,
      now: () => ({ months: this.#scale?.months ?? null, dates: this.#props.dates }),
      elementOf: (id) => this.#rows.get(id)?.element ?? this.#labels.band(id),
      labelOf: (id) => this.#labels.lane(id),
    });
    this.#timeline = new Timeline(this.#frame, this.#records as never, this.#groups as never, options);
    this.#timeline.on('rangechange', () => this.#moved());
    this.#timeline.on('changed', () => this.#drawn());
    nameListbox(this.#frame, props);
    this.#select(false);
    this.#moved();
    tellDrawn(this.#timeline, shown);
  }

  #discard(): void {
    this.#timeline?.destroy();
    this.#timeline = null;
    // vis-timeline writes its direction here and leaves it behind.
    this.#frame.style.direction = '';
    this.#rows.clear();
    this.#fitting.forget();
    this.#scale = null;
  }

  /** Puts other meetings or rows into the drawing, and keeps the window while any of the meetings is in it. */
  #replace(lanesChanged: boolean): void {
    const timeline = this.#timeline;
    const view = this.view();
    if (!timeline || !view) return;
    this.#prepare();
    this.#refit();
    const inside = !isEmpty(view, this.#props.items);
    const shown = this.#whole || !inside ? (this.#fitting.whole ?? view) : view;
    if (!inside) this.#whole = true;
    this.#refreshRows(shown);
    this.#records = new DataSet([...this.#labels.setBands(this.#props.bands), ...this.#rowRecords()]);
    if (lanesChanged) this.#groups = new DataSet(this.#labels.setLanes(this.#props.lanes, this.#props.bands));
    timeline.setData({ items: this.#records as never, groups: this.#groups as never });
    if (shown !== view) timeline.setWindow(shown.start, shown.end, STILL);
    this.#select(false);
    this.#moved();
    timeline.redraw();
  }

  /** Makes the boxes and measures them. */
  #prepare(): void {
    this.#rows.setItems(this.#props.items);
    this.#measure();
  }

  /** Measures again. Tells whether anything is other than before. */
  #measure(): boolean {
    return this.#fitting.measure(this.#frame, this.#rows.allMade(), this.#props.dates);
  }

  #refit(): void {
    // Limits narrower than the window would shift it instead of cutting it.
    if (this.#fitting.refit(this.#rows, this.#props.items, this.#props.bounds))
      this.#timeline?.setOptions(toLimits(this.#fitting.limits));
  }

  /** What the window needs drawn; what is selected or focused is always among it. */
  #refreshRows(view: TimeWindow): void {
    const kept = [this.#props.selected, this.#focus.activeRow()?.item?.meeting];
    this.#rows.refresh(view, this.#fitting.drawingWidth(), kept, this.#props.bucketWords);
  }

  #rowRecords(): VisRecord[] {
    return this.#rows.inOrder().map((row) => this.#record(row));
  }

  #record(row: Row): VisRecord {
    const flipped = this.#fitting.isFlipped(row);
    row.element.classList.toggle('lt-flipped', flipped);
    return toRecord(row, flipped);
  }

  // ── What vis-timeline tells ──

  #moved(): void {
    const view = this.view();
    const timeline = this.#timeline;
    if (!view || !timeline) return;
    const scale = this.#fitting.chooseScale(view);
    const last = this.#scale;
    this.#scale = scale;
    if (last && (scale.scale !== last.scale || scale.step !== last.step)) setScale(timeline, scale);
    if (!this.#rows.isSingle()) this.#feed(view);
    if (this.#whole) this.#whole = this.#fitting.isWhole(view);
    this.#props.onWindow(view, this.#whole);
  }

  #feed(view: TimeWindow): void {
    const before = this.#rows.shown;
    this.#refreshRows(view);
    const gone = [...before.keys()].filter((id) => !this.#rows.shown.has(id));
    const come = this.#rows.inOrder().filter(({ id }) => !before.has(id));
    if (gone.length > 0) this.#records.remove(gone);
    if (come.length > 0) this.#records.add(come.map((row) => this.#record(row)));
    this.#rows.forget(gone);
    if (come.some(({ item }) => item?.meeting === this.#props.selected)) this.#select(false);
  }

  /** After every drawing, before it is painted: labels at the edges, and the one box that Tab reaches. */
  #drawn(): void {
    const center = this.#timeline && centerOf(this.#timeline).clientWidth;
    if (center && this.#frame.clientWidth === this.#fitting.width) this.#fitting.learnBorders(center);
    trimLabels(this.#frame, this.#fitting.drawingWidth(), this.#props.direction);
    const view = this.view();
    if (view) this.#labels.trim(this.#props.bands, view, this.#fitting.perPixel(view));
    if (this.#whole) this.#props.onHeight(this.#frame.offsetHeight);
    this.#focus.afterDrawing();
  }

  #resize(): void {
    const width = this.#frame.clientWidth;
    if (width === this.#fitting.width || width === 0) return;
    this.#fitting.width = width;
    if (!this.#timeline) {
      this.#create();
      return;
    }
    this.#measure();
    this.#resettle();
    this.#select(true, true);
  }

  /** Computes the whole view again, after the width or the font changed. */
  #resettle(): void {
    if (!this.#timeline) return;
    const flips = this.#fitting.whole?.flipFrom;
    this.#refit();
    const { whole } = this.#fitting;
    if (flips !== whole?.flipFrom && this.#rows.isSingle()) this.#records.update(this.#rowRecords());
    if (this.#whole && whole) this.#timeline.setWindow(whole.start, whole.end, STILL);
    this.#moved();
    restack(this.#timeline);
  }

  // ── Selection and focus ──

  #select(reveal: boolean, still = false): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    const { selected } = this.#props;
    const view = this.view();
    if (view && selected && !this.#rows.isSingle()) this.#feed(view);
    const chosen: string[] = [];
    for (const row of this.#rows.inOrder()) {
      const own = selected !== null && row.item?.meeting === selected;
      row.element.setAttribute('aria-selected', String(own));
      if (own) chosen.push(row.id);
    }
    timeline.setSelection(chosen);
    const first = chosen.find((id) => id === this.#focus.active) ?? chosen[0];
    if (first !== undefined) {
      this.#focus.active = first;
      const row = this.#rows.get(first);
      if (row) this.#reveal(row, !reveal || still);
    }
    this.#focus.setTabStop();
  }

  /** Brings a box into the window as a whole. Tells whether the window had to move. */
  #reveal(row: Row, still: boolean): boolean {
    const view = this.view();
    if (!view) return false;
    const next = this.#fitting.reveal(view, row);
    if (next) this.show(next, still);
    return next !== null;
  }

  #goToEnd(end: 'first' | 'last'): void {
    const { items } = this.#props;
    const item = end === 'first' ? items[0] : items.at(-1);
    const view = this.view();
    if (!item || !view) return;
    if (!this.#rows.isSingle()) {
      const span = view.end - view.start;
      const start = item.at - span * (end === 'first' ? PLACE_OF_FIRST : PLACE_OF_LAST);
      this.show({ start, end: start + span }, true);
      this.#focus.goToEndOfNextDrawing(end);
      return;
    }
    const rows = this.#rows.inOrder();
    const row = end === 'first' ? rows[0] : rows.at(-1);
    if (row) this.#focus.goTo(row);
  }

  #open(row: Row): void {
    this.#focus.active = row.id;
    if (row.item) this.#props.onOpen(row.item.meeting);
    else if (row.bucket) {
      const span = row.bucket.end - row.bucket.start;
      const pad = Math.max(span * ROOM_AROUND_BUCKET, LEAST_ROOM_AROUND_BUCKET);
      this.show({ start: row.bucket.start - pad, end: row.bucket.end + pad });
    }
  }

  #showAll(): void {
    const { whole } = this.#fitting;
    if (!whole || !this.#timeline) return;
    this.#timeline.setWindow(whole.start, whole.end, this.#props.reducedMotion ? STILL : MOTION, () => {
      this.#whole = true;
      this.#moved();
    });
  }

  // ── What the reader does ──

  #listen(): void {
    const { signal } = this.#abort;
    const to = {
      rowOf: (target: EventTarget | null) => this.#rows.of(target),
      direction: () => this.#props.direction,
      view: () => this.view(),
      perPixel: (view: TimeWindow) => this.#fitting.perPixel(view),
      area: () => centerOf(this.#timeline!).getBoundingClientRect(),
      onOpen: (row: Row) => this.#open(row),
      onPoint: (row: Row | null) => this.#point(row, 'hover'),
      onView: (view: TimeWindow) => this.show(view, true),
      onMove: (move: Move) => this.move(move),
      onWalk: (by: 1 | -1) => this.#focus.walk(by, this.view()?.start ?? 0),
      onEnd: (end: 'first' | 'last') => this.#goToEnd(end),
    };
    listen(this.#frame, to, signal);
    const settle = () => {
      if (this.#timeline && this.#measure()) this.#resettle();
    };
    document.fonts?.addEventListener('loadingdone', settle, { signal });
  }

  #point(row: Row | null, by: 'focus' | 'hover'): void {
    this.#props.onActive(row?.item ? { meeting: row.item.meeting, box: row.element, by } : null);
  }
}
