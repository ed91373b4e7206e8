/*
 * The sizes of a box and of what it lies in, in CSS pixels. Code needs them where nothing is drawn yet that could be measured;
 * the style sheets say the same to the browser, and a test compares the two.
 */

/** No box is wider. */
export const WIDEST_BOX = 304;
/** The least height of a box. */
export const BOX_HEIGHT = 44;
/** Inside a box, before its words and after them. */
export const BOX_PADDING = 10;
/** The thick edge of a box, at its date. */
export const BOX_EDGE = 3;
/** The other edges of a box. */
export const BOX_LINE = 1;
/** Between the discs and the words. */
export const DISCS_GAP = 8;
/** Across a disc. */
export const DISC = 28;
/** One disc lies over the next by so much. */
export const DISC_OVERLAP = 2;
/** The letters of the people. */
export const PEOPLE_SIZE = 14;
/** The letters of the date. */
export const WHEN_SIZE = 12;
/** The letters of a note. */
export const NOTE_SIZE = 12;
/** Around the words of a note: a space before it, its margin, edges and padding. */
export const NOTE_AROUND = 18;

/** Between boxes side by side, and from the axis to the first of them, as vis-timeline is told. */
export const BOX_GAP = 5;
/** Between boxes one over the other, as vis-timeline is told. */
export const LEVEL_GAP = 10;
/** From the top of one box to the top of the one below it. */
export const LEVEL = BOX_HEIGHT + LEVEL_GAP;
/** How wide a box is that stands for many meetings, with some room around it. */
export const BUCKET_WIDTH = 44;

/** The column of the rows' names. */
export const LANE_WIDTH = 108;
/** One row of labels on the axis. */
export const AXIS_ROW = 28;
/** The letters of the axis. */
export const AXIS_SIZE = 13;
/** Before a label of the axis and after it. */
export const AXIS_PADDING = 6;
