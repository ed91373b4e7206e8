/**
 * Finds the first item of a sorted list whose key is at least the one that is looked for, by halving.
 *
 * @param keyOf gives the key by which the list is sorted, in rising order; a function that is made once costs nothing.
 * @returns its index; the list's length when all keys are less.
 */
export function bisect<T>(sorted: ArrayLike<T>, wanted: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(sorted[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number is its own key, in lists of them. */
export const itself = (value: number): number => value;

/** Where a span starts. */
export const startOf = ({ start }: { start: number }): number => start;

/** Where a span ends: of spans in order, the first that an offset has not passed is the one with an end above it. */
export const endOf = ({ end }: { end: number }): number => end;
