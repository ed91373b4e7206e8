import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as sizes from '../../../../src/app/timeline/box/sizes.ts';

const ROOM = path.join(import.meta.dirname, '../../../../src/app/timeline');
/** CSS pixels to a `rem`, where a reader has not asked for larger letters. */
const REM = 16;

/** The lengths that a rule of a style sheet gives a property, in CSS pixels. */
function read(sheet: string, selector: string, property: string): number[] {
  const css = readFileSync(path.join(ROOM, sheet), 'utf8');
  const [, ...rules] = css.split(`\n${selector} {\n`);
  const values = rules.map((rule) => rule.split('}')[0]?.split(`  ${property}: `)[1]?.split(';')[0]);
  const value = values.find((own) => own !== undefined) ?? '';
  return [...value.matchAll(/(-?[\d.]+)(rem|px)/gu)].map(
    ([, number, unit]) => Number(number) * (unit === 'rem' ? REM : 1),
  );
}

test.each([
  ['box/box.css', '.lt-box', 'max-inline-size', [sizes.WIDEST_BOX]],
  ['box/box.css', '.lt-box', 'min-block-size', [sizes.BOX_HEIGHT]],
  ['box/box.css', '.lt-box', 'padding', [4, sizes.BOX_PADDING]],
  ['box/box.css', '.lt-box', 'border', [sizes.BOX_LINE]],
  ['box/box.css', '.lt-box', 'border-inline-start', [sizes.BOX_EDGE]],
  ['box/box.css', '.lt-box', 'gap', [sizes.DISCS_GAP]],
  ['box/box.css', '.lt-box', 'font-size', [sizes.PEOPLE_SIZE]],
  ['box/box.css', '.lt-when', 'font-size', [sizes.WHEN_SIZE]],
  ['box/box.css', '.lt-note', 'font-size', [sizes.NOTE_SIZE]],
  ['box/box.css', '.lt-disc', 'inline-size', [sizes.DISC]],
  ['box/box.css', '.lt-disc + .lt-disc', 'margin-inline-start', [-sizes.DISC_OVERLAP]],
  ['firstFrame/firstFrame.css', '.ff-span', 'block-size', [sizes.BOX_HEIGHT]],
  ['firstFrame/firstFrame.css', '.ff-lane', 'min-block-size', [sizes.LEVEL]],
  ['look.css', '.lt-frame', '--lt-lane-width', [sizes.LANE_WIDTH]],
  ['driver/timeline.css', '.lt-measure-axis', 'font-size', [sizes.AXIS_SIZE]],
  ['driver/timeline.css', '.lt-measure-axis', 'padding', [(sizes.AXIS_ROW - 22) / 2, sizes.AXIS_PADDING]],
  ['firstFrame/firstFrame.css', '.ff-label', 'font-size', [sizes.AXIS_SIZE]],
  ['firstFrame/firstFrame.css', '.ff-label', 'padding', [(sizes.AXIS_ROW - 22) / 2, sizes.AXIS_PADDING]],
  ['firstFrame/firstFrame.css', '.ff-label-minor', 'inset-block-start', [sizes.AXIS_ROW]],
  ['firstFrame/firstFrame.css', '.ff-at,\n.ff-span', 'inset-block-start', [sizes.BOX_GAP, sizes.LEVEL]],
  ['firstFrame/firstFrame.css', '.ff-discs', 'inline-size', [sizes.DISC - sizes.DISC_OVERLAP]],
])('%s gives %s the %s that code reckons with', (sheet, selector, property, lengths) => {
  expect(read(sheet, selector, property)).toEqual(lengths);
});
