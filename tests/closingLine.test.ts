import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Runs files of tests with the reporter. @returns its last line, and how the run ended. */
async function run(files: Record<string, string>, settings = ''): Promise<{ last: string; status: number | null }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'closing-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const reporter = JSON.stringify(path.join(ROOT, 'tests/closingLine.ts'));
  const config = `export default { test: { globals: true, reporters: [${reporter}], ${settings} } };`;
  for (const [name, text] of Object.entries({ ...files, 'vitest.config.mjs': config }))
    await writeFile(path.join(dir, name), text);
  const { VITEST: _vitest, ...env } = process.env;
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { stdout, status } = spawnSync(process.execPath, [vitest, 'run', '--root', dir], { encoding: 'utf8', env });
  return { last: stdout.trimEnd().split('\n').at(-1) ?? '', status };
}

test('the last line counts what passed', async () => {
  expect(await run({ 'a.test.js': "test('a', () => {}); test.each([1, 2])('b', () => {});" })).toEqual({
    last: '3 passed, 0 failed',
    status: 0,
  });
});

test('it counts what failed, was skipped, could not be loaded or prepared, and what failed outside of a test', async () => {
  const files = {
    'some.test.js': "test('a', () => {}); test('b', () => { throw 1; }); test.skip('c', () => {}); test.todo('d');",
    'broken.test.js': 'this is no program',
    'unprepared.test.js': "describe('x', () => { beforeAll(() => { throw 1; }); test('e', () => {}); });",
    'untidy.test.js': "test('f', () => {}); afterAll(() => { throw 1; });",
    'later.test.js': "test('g', () => { Promise.reject(new Error('late')); });",
  };
  const { last, status } = await run(files);
  expect(last).toBe('3 passed, 5 failed, 3 skipped');
  expect(status).toBe(1);
});

test('a run that cannot begin ends with a failure too', async () => {
  const files = { 'setup.js': 'export default () => { throw new Error("no"); };', 'a.test.js': "test('a', () => {});" };
  const { last, status } = await run(files, "globalSetup: './setup.js'");
  expect(status).toBe(1);
  expect(last).toBe('0 passed, 1 failed');
});
