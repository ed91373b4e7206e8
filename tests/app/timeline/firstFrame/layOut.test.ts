import { expect, test } from 'vitest';
import type { TimelineItem } from '../../../../src/app/timeline/driver/driverProps.ts';
import { layOutFirstFrame } from '../../../../src/app/timeline/firstFrame/layOut.ts';
import { DAY } from '../../../../src/model/moments.ts';

const START = Date.UTC(2021, 0, 1);

function toItem(id: string, day: number, lane = 'envoy', long = 0): TimelineItem {
  const at = START + day * DAY;
  return {
    meeting: id,
    lane,
    at,
    end: long ? at + long * DAY : null,
    words: {
      name: id,
      people: 'نبيل وإيغور',
      more: '',
      initials: ['ن', 'إ'],
      date: '3 شباط/فبراير 2021',
      note: '',
      status: 'held',
      exact: !long,
      textDirection: 'rtl',
    },
  };
}

function layOut(items: TimelineItem[]) {
  return layOutFirstFrame({
    items,
    lanes: [
      { id: 'minister', name: 'وزراء', hue: 1 },
      { id: 'envoy', name: 'مبعوثون', hue: 2 },
    ],
    bands: [],
    bounds: { start: START - 183 * DAY, end: START + 1500 * DAY },
    dates: { locale: 'ar', monthNames: 'both', digits: 'latn' },
  });
}

/** A number that a class is given before any width changes it. */
function read(css: string, place: string, name: string): number {
  const rule = css.split('\n').find((line) => line.startsWith(`.${place}{`)) ?? '';
  return Number(new RegExp(`${name}:([-\\d.]+)`, 'u').exec(rule)?.[1]);
}

test('places boxes by their days, and those at one moment on levels of their own', () => {
  const frame = layOut([toItem('a', 0), toItem('b', 400), toItem('c', 401), toItem('d', 1000, 'minister')])!;
  const boxes = frame.lanes.find(({ lane }) => lane.id === 'envoy')!.boxes;
  expect(boxes.map(({ place }) => read(frame.css, place, '--t'))).toEqual([0, 400, 401]);
  expect(boxes.map(({ place }) => read(frame.css, place, '--l'))).toEqual([0, 0, 1]);
  expect(frame.lanes.map(({ place }) => read(frame.css, place, '--n'))).toEqual([1, 2]);
});

test('an uncertain date is as long as its uncertainty', () => {
  const frame = layOut([toItem('a', 0), toItem('b', 900, 'envoy', 30)])!;
  const { place } = frame.lanes[1]!.boxes[1]!;
  expect(read(frame.css, place, '--u') - read(frame.css, place, '--t')).toBe(30);
});

test('shows exactly one axis at the least width', () => {
  const frame = layOut([toItem('a', 0), toItem('b', 1400)])!;
  const shown = frame.axes.filter(({ place }) => frame.css.split('\n').includes(`.${place}{display:block}`));
  expect(shown).toHaveLength(1);
  expect(shown[0]!.ticks.some(({ label }) => label !== '')).toBe(true);
});

test('draws so many meetings as numbers, one over none', () => {
  const frame = layOut(Array.from({ length: 2000 }, (_, day) => toItem(`m${day}`, day)))!;
  const boxes = frame.lanes[1]!.boxes;
  expect(boxes.length).toBeLessThan(60);
  expect(boxes.reduce((sum, { row }) => sum + (row.kind === 'bucket' ? row.count : 1), 0)).toBe(2000);
  expect(boxes.every(({ place }) => read(frame.css, place, '--l') === 0)).toBe(true);
});

test('lays out nothing where no meeting has a date', () => {
  expect(layOut([])).toBeNull();
});
