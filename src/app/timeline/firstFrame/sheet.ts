/** Rules for classes that are made on the way, some of which change with the width there is. */
export interface Sheet<Stage> {
  /** Makes a class with these declarations. @returns its name. */
  place(declarations: string): string;
  /** A declaration for the class that is made next, with a value that changes with the width: said again only where it does. */
  vary(name: string, value: (stage: Stage) => string | number): string;
  /** Adds a rule that holds from a stage's width on. */
  add(stage: Stage, rule: string): void;
  /** All rules. */
  write(): string;
}

/** A number as short as the eye allows. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Begins a sheet. @param stages by rising width of the container `ff`, in CSS pixels; the first holds for all that is narrower. */
export function createSheet<Stage extends { from: number }>(stages: readonly Stage[]): Sheet<Stage> {
  const rules: string[] = [];
  const steps = new Map(stages.map((stage): [Stage, string[]] => [stage, []]));
  let places = 0;
  return {
    place(declarations) {
      places += 1;
      rules.push(`.ff-${places}{${declarations}}`);
      return `ff-${places}`;
    },
    vary(name, value) {
      const own = `ff-${places + 1}`;
      for (const [index, stage] of stages.entries()) {
        const before = stages[index - 1];
        if (before && value(before) !== value(stage)) steps.get(stage)?.push(`.${own}{${name}:${value(stage)}}`);
      }
      return `${name}:${value(stages[0]!)}`;
    },
    add(stage, rule) {
      steps.get(stage)?.push(rule);
    },
    write: () =>
      [
        ...rules,
        ...[...steps].map(([{ from }, own], index) =>
          index === 0 ? own.join('') : `@container ff (width >= ${from}px){${own.join('')}}`,
        ),
      ].join('\n'),
  };
}
