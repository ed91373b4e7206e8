import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatRules } from '../../../src/parse/report/formatRules.ts';
import { RULE_LISTS } from '../../../src/parse/report/ruleLists.ts';

it('shows each rule with its sentence, its examples from right to left and the cases that guard it', () => {
  const rule = {
    name: 'told-today',
    says: 'A meeting told today was today.',
    examples: [
      {
        text: 'التقى الوزيران <اليوم>\n\nفي دمشق',
        gloss: 'The ministers met today',
        gives: 'today',
        published: '2023-03-14',
      },
    ],
    cases: ['announced-today'],
  };
  expect(
    formatRules([{ name: 'days', says: 'When people met.', file: 'solve/solveRules.ts', rules: [rule] }]).split(
      '\n\n## days\n',
    )[1],
  ).toBe(`
When people met. In [\`solve/solveRules.ts\`](../src/parse/solve/solveRules.ts).

### told-today

A meeting told today was today.

<p dir="rtl" lang="ar">التقى الوزيران &lt;اليوم&gt;<br>في دمشق</p>

“The ministers met today”, read on 2023-03-14 → \`today\`

Guarded by [announced-today](../tests/cases/announced-today).
`);
});

it('names the file of each list', () => {
  const parse = path.join(import.meta.dirname, '../../../src/parse');
  for (const { name, file } of RULE_LISTS) expect(existsSync(path.join(parse, file)), name).toBe(true);
});

it('the page of rules is what the code prints: npm run docs', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
  expect(page).toBe(formatRules(RULE_LISTS));
});
