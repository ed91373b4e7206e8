import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

// A house of the same plan, so that trying a door leaves nothing in the real one.
const house = mkdtempSync(path.join(tmpdir(), 'doors-'));
afterAll(() => rmSync(house, { recursive: true }));
for (const name of ['biome.json', 'package.json', '.gitignore'])
  copyFileSync(path.join(ROOT, name), path.join(house, name));

function write(file: string, text: string): string {
  const full = path.join(house, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

/** Runs a program of ours in the house. */
const run = (program: string, args: string[]) =>
  new Promise<{ passes: boolean; stdout: string }>((resolve) => {
    execFile(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], { cwd: house }, (error, stdout) =>
      resolve({ passes: error === null, stdout }),
    );
  });

describe('the linter', () => {
  const stopped = [
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
  ] as const;
  const open = [
    ['src/parse/trial.ts', '../model/dataset.ts'],
    ['src/node/trial.ts', '../parse/buildDataset.ts'],
    ['src/app/trial.ts', '../model/dataset.ts'],
    ['src/app/page/trial.ts', '../reader/ArticleReader.tsx'],
    ['src/app/timeline/firstFrame/trial.ts', '../driver/driverProps.ts'],
    ['src/app/facts/trial.ts', '../data/LookupContext.ts'],
  ] as const;

  /** What is said of files that each import one thing, were they to stand at their paths. One run for all of them. */
  async function lint(name: string, doors: readonly (readonly [file: string, from: string, ...unknown[]])[]) {
    const files = doors.map(([file], at) => file.replace('trial', `${name}${at}`));
    for (const [at, [, from]] of doors.entries())
      write(files[at]!, `import { thing } from '${from}';\n\nexport const other = thing;\n`);
    const options = ['--error-on-warnings', '--reporter=json', '--max-diagnostics=none'];
    const { passes, stdout } = await run('@biomejs/biome/bin/biome', ['lint', ...options, ...files]);
    const { summary, diagnostics } = JSON.parse(stdout) as {
      summary: { unchanged: number };
      diagnostics: { category: string; message: string; location: { path: string } }[];
    };
    const said = files.map((file) => diagnostics.filter(({ location }) => location.path === file));
    return { passes, looked: summary.unchanged, said };
  }

  let onStopped: Awaited<ReturnType<typeof lint>>;
  let onOpen: Awaited<ReturnType<typeof lint>>;
  beforeAll(async () => {
    [onStopped, onOpen] = await Promise.all([lint('stopped', stopped), lint('open', open)]);
  });

  test.each(stopped.map((door, at) => [...door, at] as const))(
    'stops %s from importing %s',
    (_file, _from, reason, at) => {
      expect(onStopped.passes).toBe(false);
      expect(onStopped.said[at]).toContainEqual(
        expect.objectContaining({
          category: 'lint/style/noRestrictedImports',
          message: expect.stringContaining(reason),
        }),
      );
    },
  );

  test.each(open.map((door, at) => [...door, at] as const))('lets %s import %s', (_file, _from, at) => {
    expect(onOpen.said[at]).toEqual([]);
    expect(onOpen.looked).toBe(open.length);
    expect(onOpen.passes).toBe(true);
  });
});

describe('the compiler', () => {
  const unknown = [
    ['model', 'document.title;', "Cannot find name 'document'"],
    ['parse', 'document.title;', "Cannot find name 'document'"],
    ['parse', 'process.cwd();', "Cannot find name 'process'"],
    ['node', 'document.title;', "Cannot find name 'document'"],
  ] as const;

  /** What is said of each file, were it to stand in a room. */
  async function compile(room: string, files: readonly string[]): Promise<string[]> {
    const config = write(
      `${room}.json`,
      JSON.stringify({
        extends: path.join(ROOT, 'src', room, 'tsconfig.json'),
        compilerOptions: { typeRoots: [path.join(ROOT, 'node_modules/@types')] },
        include: files,
      }),
    );
    const { stdout } = await run('typescript/bin/tsc', ['-p', config, '--pretty', 'false']);
    return files.map((file) =>
      stdout
        .split('\n')
        .filter((line) => line.startsWith(`${file}(`))
        .join('\n'),
    );
  }

  const said = new Map<string, string>();
  beforeAll(async () => {
    const rooms = [...new Set(unknown.map(([room]) => room))];
    await Promise.all(
      rooms.map(async (room) => {
        const trials = unknown.filter(([at]) => at === room).map(([, code]) => code);
        for (const [at, code] of trials.entries()) write(`${room}${at}.ts`, `export const trial = ${code}\n`);
        write(`${room}-plain.ts`, 'export const trial = [1].at(-1);\n');
        const files = [...trials.keys()].map((at) => `${room}${at}.ts`);
        const [plain, ...others] = await compile(room, [`${room}-plain.ts`, ...files]);
        said.set(room, plain ?? 'nothing was compiled');
        for (const [at, code] of trials.entries()) said.set(`${room} ${code}`, others[at] ?? '');
      }),
    );
  });

  test.each(unknown)('tells the room %s nothing of what its code must not know: %s', (room, code, complaint) => {
    expect(said.get(`${room} ${code}`)).toContain(complaint);
    expect(said.get(room)).toBe('');
  });
});
