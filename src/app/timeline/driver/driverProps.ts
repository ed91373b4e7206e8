import type { Entry } from '../../../model/feed.ts';
import type { Direction } from '../../../model/languages.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import type { TimeWindow } from '../axis/window.ts';
import type { BoxWords } from '../box/boxes.ts';

/** A meeting in one row. Its moments are UTC milliseconds; `end` lies after the last day of an uncertain date. */
export interface TimelineItem extends Entry {
  meeting: string;
  end: number | null;
  words: BoxWords;
}

/** A row of the timeline. */
export interface TimelineLane {
  id: string;
  name: string;
  note?: string;
  /** Number of the row's hue, from 1. */
  hue: number;
}

/** A stretch of time that is shown behind the rows. */
export interface TimelineBand extends TimeWindow {
  id: string;
  name: string;
  kind: 'era' | 'today';
}

/** What the driver draws, and whom it tells. */
export interface DriverProps {
  /** In the order of time. */
  items: readonly TimelineItem[];
  lanes: readonly TimelineLane[];
  bands: readonly TimelineBand[];
  /** Nothing outside is ever shown. */
  bounds: TimeWindow;
  selected: string | null;
  direction: Direction;
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

/** By meaning: `later` is to the left where time runs from right to left. */
export type Move = 'earlier' | 'later' | 'closer' | 'farther' | 'all';
