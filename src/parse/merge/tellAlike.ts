import type { SolvedEvent } from '../solve/solved.ts';

/** Whether two events tell of a day in one way, so that `sameDays` need ask only one of them. */
export function tellAlike(a: SolvedEvent, b: SolvedEvent): boolean {
  const [x, y] = [a.event.date?.mention, b.event.date?.mention];
  return (
    a.date?.value.earliest === b.date?.value.earliest &&
    a.date?.value.latest === b.date?.value.latest &&
    (x === undefined) === (y === undefined) &&
    x?.weekday === y?.weekday &&
    x?.day === y?.day &&
    x?.month === y?.month &&
    x?.year === y?.year &&
    x?.relative?.unit === y?.relative?.unit &&
    x?.relative?.steps === y?.relative?.steps &&
    (x?.to === undefined) === (y?.to === undefined)
  );
}
