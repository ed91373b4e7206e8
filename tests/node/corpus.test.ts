import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { OWN_REGISTRY } from '../../src/node/buildCorpus.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ARTICLE = `وزير الخارجية يبحث في موسكو ملف الطاقة

الثلاثاء 2024/05/14

التقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري فيصل المقداد في موسكو، وبحث معه ملف الطاقة والعلاقات بين البلدين.

وقال لافروف إن بلاده مستعدة لمواصلة الحوار خلال الأشهر المقبلة.
`;

let seeds: string;
beforeEach(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  seeds = path.join(dir, 'seeds');
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'a1.txt'), ARTICLE);
});

/** Runs the command as `npm run corpus` does. */
function corpus(args: string[], env: Record<string, string> = {}) {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, path.join(ROOT, 'src/node/corpus.ts'), ...args],
    {
      cwd: path.dirname(seeds),
      timeout: 60_000,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status, stdout, stderr };
}

test('says what was understood of each file and ends with a summary', () => {
  const { status, stdout, stderr } = corpus(['--seeds', 'seeds']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^seeds\/a1\.txt\n {2}title {6}/u);
  expect(stdout).toMatch(/\n1 file, 1 article, \d+ meetings?, 0 errors, \d+ warnings?\n$/u);
});

test('an unreadable file is an error that names it, and the others are unharmed', async () => {
  await writeFile(path.join(seeds, 'a2.txt'), '');
  const { status, stdout } = corpus(['--seeds', 'seeds', '--json', 'out/corpus.json']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^seeds\/a2\.txt:1:1 error .+ {2}read\/empty$/mu);
  const { dataset, diagnostics } = JSON.parse(await readFile(path.join(seeds, '../out/corpus.json'), 'utf8'));
  expect(dataset.articles.map(({ id }: { id: string }) => id)).toEqual(['a1']);
  expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'seeds/a2.txt', severity: 'error' }));
});

test('the same files give the same bytes in any time zone and locale', async () => {
  const outputs = [];
  for (const env of [
    { TZ: 'Asia/Damascus', LC_ALL: 'ar_SY' },
    { TZ: 'America/Adak', LC_ALL: 'C' },
  ]) {
    const { stdout } = corpus(['--seeds', 'seeds', '--json', 'corpus.json'], env);
    outputs.push(stdout + (await readFile(path.join(seeds, '../corpus.json'), 'utf8')));
  }
  expect(outputs[0]).toBe(outputs[1]);
});

test('a mistake in the registry stops with file, line and what was expected', async () => {
  const registry = path.join(seeds, '../registry');
  await mkdir(registry);
  for (const name of ['people', 'places', 'eras', 'context', 'corpus']) {
    const text = await readFile(path.join(OWN_REGISTRY, `${name}.yaml`), 'utf8');
    await writeFile(path.join(registry, `${name}.yaml`), name === 'eras' ? text.replace('name:', 'nam:') : text);
  }
  const { status, stdout } = corpus(['--seeds', 'seeds', '--registry', 'registry']);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^registry\/eras\.yaml:\d+:\d+ error Unexpected key .+Did you mean “name”\? {2}yaml\/unknown-key$/mu,
  );
  expect(stdout).toContain('1 file, 0 articles');
});

test.each([
  [['--sedes', 'x'], "Unknown option '--sedes'. Did you mean “--seeds”?"],
  [['--seeds'], '--seeds'],
  [['extra'], 'extra'],
  [['--explain', 'nowhere.txt'], 'does not exist'],
  [['--dates', 'nowhere.json'], 'nowhere.json'],
])('answers the mistaken options %j with what is wrong', (args, message) => {
  const { status, stdout, stderr } = corpus(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test.each(['nowhere', 'seeds/a1.txt'])('articles in “%s”, which is no folder, are an error that names it', (seeds) => {
  const { status, stdout } = corpus(['--seeds', seeds]);
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(`^${seeds}:1:1 error .+expected a folder of articles {2}read/no-folder$`, 'mu'));
});

test.each(['seeds', 'seeds/a1.txt/x.json', '/proc/nowhere/x.json'])('says that “%s” cannot be written', (file) => {
  const { status, stderr } = corpus(['--seeds', 'seeds', '--json', file]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/ cannot be written \(\w+\), expected a file in a folder/u);
});

test('explains an article line by line', () => {
  const { status, stdout } = corpus(['--explain', 'seeds/a1.txt']);
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
});

test('answers dates with JSON alone', async () => {
  const items = [
    { id: 'd1', text: 'الثلاثاء 14 أيار 2024', ref: null },
    { id: 'd2', text: 'كلام بلا تاريخ', ref: '2024-05-14' },
  ];
  await writeFile(path.join(seeds, 'dates.json'), JSON.stringify({ items }));
  const { status, stdout } = corpus(['--dates', 'seeds/dates.json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['d1', 'd2']);
});

test('starts a note that changes nothing until someone decides, and never overwrites one', async () => {
  const before = corpus(['--seeds', 'seeds']).stdout;
  const { status, stdout } = corpus(['--new', 'seeds/a1.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('seeds/notes/a1.yaml was written');
  const note = path.join(seeds, 'notes/a1.yaml');
  const written = await readFile(note, 'utf8');
  expect(written).toContain('TODO: decide');
  expect(corpus(['--seeds', 'seeds']).stdout).toBe(before);

  await writeFile(note, '# mine\n');
  expect(corpus(['--new', 'seeds/a1.txt']).stdout).toContain('left as it is');
  expect(await readFile(note, 'utf8')).toBe('# mine\n');
});
