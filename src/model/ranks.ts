/** How high an office ranks: of the meeting's levels. `none` is someone without an official role (an expert, a spokesman). */
export type Rank = 'head-of-state' | 'ministerial' | 'envoy' | 'none';

/** The one order of ranks, from the lowest. */
const HEIGHT: Readonly<Record<Rank, number>> = { none: 0, envoy: 1, ministerial: 2, 'head-of-state': 3 };

/** Whether one rank stands above another. */
export const outranks = (rank: Rank, other: Rank): boolean => HEIGHT[rank] > HEIGHT[other];
