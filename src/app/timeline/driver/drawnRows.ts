import { createFeed, DRAWN_SINGLY, type FeedRow } from '../../../model/feed.ts';
import type { Extent, TimeWindow } from '../axis/window.ts';
import { createBox, createBucketBox } from '../box/boxes.ts';
import { BUCKET_WIDTH } from '../box/sizes.ts';
import type { DriverProps, TimelineItem } from './driverProps.ts';

/** A record of the feed: what vis draws, and what the keys walk over. */
export interface Row {
  id: string;
  lane: string;
  at: number;
  extent: Extent;
  item: TimelineItem | null;
  bucket: TimeWindow | null;
  element: HTMLElement;
}

/** Stands in for the widths of boxes that are too many to be measured, in CSS pixels. */
const SUPPOSED_WIDTH = 240;

/** What is drawn of the meetings: boxes of their own while they are few, counts where they are many. */
export class DrawnRows {
  /** In the order of time, by their ids. */
  shown: ReadonlyMap<string, Row> = new Map();
  readonly #made = new Map<string, Row>();
  #items: readonly TimelineItem[] = [];
  #query: ReturnType<typeof createFeed<TimelineItem>> = () => [];

  /** Takes other meetings; all boxes are made anew. */
  setItems(items: readonly TimelineItem[]): void {
    this.#items = items;
    this.#made.clear();
    this.#query = createFeed(items);
    if (this.isSingle()) for (const item of items) this.#itemRow(item);
  }

  clear(): void {
    this.shown = new Map();
    this.#made.clear();
  }

  /** Whether every meeting has a box of its own. */
  isSingle(): boolean {
    return this.#items.length <= DRAWN_SINGLY;
  }

  /** Every box that is made, shown or not. */
  allMade(): Row[] {
    return [...this.#made.values()];
  }

  get(id: string | null): Row | undefined {
    return this.shown.get(id ?? '');
  }

  inOrder(): Row[] {
    return [...this.shown.values()];
  }

  of(target: EventTarget | null): Row | null {
    const element = target instanceof Element ? target.closest('[role="option"]') : null;
    return (element && this.inOrder().find((row) => row.element === element)) ?? null;
  }

  /**
   * Chooses what a window needs drawn, in a drawing of this width.
   *
   * @param kept meetings that are drawn wherever they are.
   */
  refresh(
    view: TimeWindow,
    width: number,
    kept: readonly (string | null | undefined)[],
    words: DriverProps['bucketWords'],
  ): void {
    const rows = this.#query(view.start, view.end, width).map((fed) => this.#feedRow(fed, words));
    for (const item of this.#items) if (kept.includes(item.meeting)) rows.push(this.#itemRow(item));
    rows.sort((a, b) => a.at - b.at || a.extent.end - b.extent.end || (a.id < b.id ? -1 : 1));
    this.shown = new Map(rows.map((row) => [row.id, row]));
    if (!this.isSingle()) return;
    const order = new Map([...new Set(rows.map((row) => row.item?.meeting ?? row.id))].map((key, at) => [key, at + 1]));
    for (const row of rows) {
      row.element.setAttribute('aria-posinset', String(order.get(row.item?.meeting ?? row.id)));
      row.element.setAttribute('aria-setsize', String(order.size));
    }
  }

  /** Boxes that left are not kept: a long way through many meetings would hold them all. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#made.delete(id);
  }

  #itemRow(item: TimelineItem): Row {
    const id = `m-${item.meeting} ${item.lane}`;
    let row = this.#made.get(id);
    if (!row) {
      const extent = { start: item.at, end: item.end ?? item.at, width: SUPPOSED_WIDTH };
      row = { id, lane: item.lane, at: item.at, extent, item, bucket: null, element: createBox(item.words) };
      this.#made.set(id, row);
    }
    return row;
  }

  #feedRow(fed: FeedRow<TimelineItem>, words: DriverProps['bucketWords']): Row {
    if (fed.kind === 'entry') return this.#itemRow(fed.entry);
    const id = `b-${fed.id} ${fed.lane}`;
    let row = this.#made.get(id);
    if (!row) {
      const { text, name } = words(fed.count, fed.from, fed.to);
      row = {
        id,
        lane: fed.lane,
        at: fed.at,
        extent: { start: fed.at, end: fed.to, width: BUCKET_WIDTH },
        item: null,
        bucket: { start: fed.from, end: fed.to },
        element: createBucketBox(text, name),
      };
      this.#made.set(id, row);
    }
    return row;
  }
}
