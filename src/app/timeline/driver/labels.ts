import type { TimeWindow } from '../axis/window.ts';
import { createLabel } from '../box/boxes.ts';
import type { TimelineBand, TimelineLane } from './driverProps.ts';
import { bandKey, laneKey, toBandRecords, toLaneRecords, type VisRecord } from './visRecords.ts';

/** The labels of rows and bands: made when these change, and given to vis-timeline when it asks. */
export class Labels {
  #bands = new Map<string, HTMLElement>();
  #lanes = new Map<string, HTMLElement>();

  /** Makes the labels of bands. @returns their records. */
  setBands(bands: readonly TimelineBand[]): VisRecord[] {
    this.#bands = new Map(
      bands.map((band) => [bandKey(band), createLabel(`lt-band-label lt-${band.kind}-label`, band.name)]),
    );
    return toBandRecords(bands);
  }

  /** Makes the labels of rows. @returns their records. */
  setLanes(lanes: readonly TimelineLane[], bands: readonly TimelineBand[]): VisRecord[] {
    this.#lanes = new Map(lanes.map(({ id, name, note }) => [laneKey(id), createLabel('lt-lane-label', name, note)]));
    return toLaneRecords(lanes, bands.length > 0);
  }

  /** The label of a band's record. */
  band(key: string): HTMLElement | undefined {
    return this.#bands.get(key);
  }

  /** The label of a row's record. */
  lane(key: string): HTMLElement | undefined {
    return this.#lanes.get(key);
  }

  /** Hides the names of eras that have no room in a window. @param perPixel milliseconds that a pixel is long. */
  trim(bands: readonly TimelineBand[], view: TimeWindow, perPixel: number): void {
    for (const band of bands) {
      const { kind, start, end } = band;
      const label = this.#bands.get(bandKey(band));
      if (!label || kind === 'today') continue;
      const room = (Math.min(end, view.end) - Math.max(start, view.start)) / perPixel;
      label.style.visibility = label.offsetWidth > room ? 'hidden' : '';
    }
  }
}
