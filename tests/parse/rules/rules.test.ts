import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/parse/reading/rule.ts';
import { RULE_LISTS } from '../../../src/parse/report/ruleLists.ts';
import { dateRunners } from './dates.ts';
import { runDay, runPlace, runRelate, runStatus } from './events.ts';
import { runOffice } from './offices.ts';
import { runPlaces } from './places.ts';
import { runSolve } from './solve.ts';
import { whatTopics, whoSays } from './statements.ts';
import { whoMeets } from './understood.ts';

/** How the examples of each list are run: the whole parser or the part of it that asks the list; what comes out as words. */
const RUNNERS: Readonly<Record<string, (example: Example) => string>> = {
  ...dateRunners,
  ministries: runOffice,
  offices: runOffice,
  'no-office': runOffice,
  places: runPlaces,
  subject: whoMeets,
  understood: whoMeets,
  relate: runRelate,
  status: runStatus,
  fate: runStatus,
  'meeting-day': runDay,
  'meeting-place': runPlace,
  solve: runSolve,
  speakers: whoSays,
  said: whoSays,
  topics: whatTopics,
};

const folders = new Set(readdirSync(path.join(import.meta.dirname, '../../cases')));

describe.each(RULE_LISTS)('the rules of $name', ({ name, rules }) => {
  const run = RUNNERS[name];
  it('have names of their own, a sentence and an example each', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    for (const { name: rule, says, examples, cases = [] } of rules) {
      expect(says, rule).toMatch(/^[A-Z].*\.$/u);
      expect(examples.length, rule).toBeGreaterThan(0);
      for (const folder of cases) expect(folders, `${rule} names the case ${folder}`).toContain(folder);
    }
  });

  it.each(rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example }))))(
    '$rule.name reads “$example.gloss” as $example.gives',
    ({ example }) => {
      expect(run?.(example)).toBe(example.gives);
    },
  );

  it.each(rules.map((rule, at) => ({ rule, at })))(
    'without $rule.name its own example is read otherwise',
    ({ rule, at }) => {
      // The list is asked anew for each text, so that a rule can be silenced where it stands.
      const silenced = rules as unknown as { read?: unknown }[];
      const stands = silenced[at]!;
      silenced[at] = { ...stands, read: () => null };
      try {
        expect(rule.examples.some((example) => run?.(example) !== example.gives)).toBe(true);
      } finally {
        silenced[at] = stands;
      }
    },
  );
});

it('every list of rules has a runner', () => {
  expect(Object.keys(RUNNERS).sort()).toEqual(RULE_LISTS.map(({ name }) => name).sort());
});
