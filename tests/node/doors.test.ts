import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

// A house of the same plan, so that trying a door leaves nothing in the real one.
const house = mkdtempSync(path.join(tmpdir(), 'doors-'));
afterAll(() => rmSync(house, { recursive: true }));
for (const name of ['biome.json', 'package.json', '.gitignore'])
  copyFileSync(path.join(ROOT, name), path.join(house, name));

/** What the linter says of a file that imports something, were it to stand at a path. */
function lint(file: string, from: string): { passes: boolean; output: string } {
  const full = path.join(house, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, `import { thing } from '${from}';\n\nexport const other = thing;\n`);
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = { cwd: house, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--error-on-warnings', file], options);
  return { passes: status === 0, output: stdout + stderr };
}

test.each([
  ['src/parse/trial.ts', '../app/page/App.tsx', 'parse/ is pure'],
  ['src/parse/trial.ts', 'node:fs', 'parse/ is pure'],
  ['src/parse/trial.ts', '../node/serve.ts', 'parse/ is pure'],
  ['src/model/trial.ts', '../parse/buildDataset.ts', 'model/ holds the nouns'],
  ['src/model/trial.ts', 'react', 'model/ holds the nouns'],
  ['src/node/trial.ts', '../app/page/App.tsx', 'node/ may import parse/ and model/'],
  ['src/app/trial.ts', '../parse/buildDataset.ts', 'app/ knows the dataset, not the parser'],
  ['src/app/timeline/trial.ts', '../reader/ArticleReader.tsx', 'Features never import each other'],
  ['src/app/timeline/driver/trial.ts', '../../list/MeetingList.tsx', 'Features never import each other'],
  ['src/app/filters/trial.ts', '../page/Page.tsx', 'Features never import each other'],
  ['src/app/facts/trial.ts', '../reader/marks.ts', 'What features share lies below them'],
  ['src/app/data/trial.ts', '../page/views.ts', 'What features share lies below them'],
  ['src/app/ui/trial.ts', '../facts/Fact.tsx', 'know no article'],
])('the linter stops %s from importing %s', (file, from, reason) => {
  const { passes, output } = lint(file, from);
  expect(passes).toBe(false);
  expect(output).toContain('noRestrictedImports');
  expect(output).toContain(reason);
});

test.each([
  ['src/parse/trial.ts', '../model/dataset.ts'],
  ['src/node/trial.ts', '../parse/buildDataset.ts'],
  ['src/app/trial.ts', '../model/dataset.ts'],
  ['src/app/page/trial.ts', '../reader/ArticleReader.tsx'],
  ['src/app/timeline/firstFrame/trial.ts', '../driver/driverProps.ts'],
  ['src/app/facts/trial.ts', '../data/LookupContext.ts'],
])('the linter lets %s import %s', (file, from) => {
  expect(lint(file, from).output).not.toMatch(/ × /u);
  expect(lint(file, from).passes).toBe(true);
});

/** What the compiler says of a file, were it to stand in a room. */
function compile(room: string, code: string): string {
  const file = path.join(house, `${room}.ts`);
  const config = path.join(house, `${room}.json`);
  const own = path.join(ROOT, 'src', room);
  writeFileSync(file, code);
  const typeRoots = [path.join(ROOT, 'node_modules/@types')];
  const settings = {
    extends: path.join(own, 'tsconfig.json'),
    compilerOptions: { typeRoots },
    include: [file],
  };
  writeFileSync(config, JSON.stringify(settings));
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' }).stdout;
}

test.each([
  ['model', 'document.title;', "Cannot find name 'document'"],
  ['parse', 'document.title;', "Cannot find name 'document'"],
  ['parse', 'process.cwd();', "Cannot find name 'process'"],
  ['node', 'document.title;', "Cannot find name 'document'"],
])('the compiler tells the room %s nothing of what its code must not know: %s', (room, code, complaint) => {
  expect(compile(room, `export const trial = ${code}\n`)).toContain(complaint);
  expect(compile(room, 'export const trial = [1].at(-1);\n')).toBe('');
});
