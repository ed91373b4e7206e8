import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RULE_LISTS } from '../../../src/parse/report/ruleLists.ts';
import { GUARDS } from '../../cases/guards.ts';

const folders = readdirSync(path.join(import.meta.dirname, '../../cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
  .map(({ name }) => name);
const byStages = Object.values(GUARDS).flat();
const byRules = RULE_LISTS.flatMap(({ rules }) => rules.flatMap(({ cases = [] }) => cases));

it('every case is named by the rule or the stage that it guards', () => {
  const named = new Set([...byStages, ...byRules]);
  expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
});

it('every case that a stage names is there', () => {
  expect(byStages.filter((name) => !folders.includes(name))).toEqual([]);
});

it('no case is named by two stages, or twice by one', () => {
  expect(byStages.filter((name, at) => byStages.indexOf(name) !== at)).toEqual([]);
});
