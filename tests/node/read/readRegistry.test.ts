import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { OWN_REGISTRY } from '../../../src/node/buildCorpus.ts';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';

const CORPUS = `title: { ar: لقاءات, en: Meetings, ru: Встречи }
range: { from: 2021, to: 2025 }
countries:
  - id: syria
    name: { ar: سوريا, en: Syria, ru: Сирия }
  - id: russia
    name: { ar: روسيا, en: Russia, ru: Россия }
`;
const PEOPLE = `people:
  - id: walid-example
    name:
      ar: وليد مثال
      en: Walid Example
      ru: Валид Пример
    country: syria
    offices:
      - office: { ar: وزير, en: Minister, ru: министр }
        from: 2020-11
        source: A decree
    variants: [مثال]
`;
const PLACES = `places:
  - id: moscow
    name: { ar: موسكو, en: Moscow, ru: Москва }
    country: russia
    lon: 37.6
  - id: hall
    name: { ar: قاعة, en: Hall, ru: зал }
    within: moscow
`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'registry-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await write('corpus', CORPUS);
  await write('people', PEOPLE);
  await write('places', PLACES);
  await write('eras', 'eras: []\n');
  await write('context', 'context: []\n');
});

const write = (name: string, text: string) => writeFile(path.join(dir, `${name}.yaml`), text);
/** What is said of a folder, each finding as `file:line:column code message`, without the folder's own path. */
const complaints = async () =>
  (await readRegistry(dir)).diagnostics.map(
    ({ file, line, column, code, message }) => `${path.basename(file)}:${line}:${column} ${code} ${message}`,
  );

test('reads a sound registry, with what was left out filled in', async () => {
  const { registry, diagnostics } = await readRegistry(dir);
  expect(diagnostics).toEqual([]);
  expect(registry?.corpus.range).toEqual({ from: '2021', to: '2025' });
  expect(registry?.people[0]).toEqual({
    id: 'walid-example',
    name: { ar: 'وليد مثال', en: 'Walid Example', ru: 'Валид Пример' },
    country: 'syria',
    offices: [{ office: { ar: 'وزير', en: 'Minister', ru: 'министр' }, from: '2020-11', to: null, source: 'A decree' }],
    variants: ['مثال'],
    withOffice: [],
  });
  expect(registry?.places[1]?.within).toBe('moscow');
});

test('the project’s own registry is sound', async () => {
  expect((await readRegistry(OWN_REGISTRY)).diagnostics).toEqual([]);
});

test('points at an unknown key and says which was probably meant', async () => {
  await write('people', PEOPLE.replace('variants:', 'varients:'));
  expect(await complaints()).toEqual([
    expect.stringMatching(
      /^people\.yaml:12:5 yaml\/unknown-key Unexpected key “\u2068varients\u2069”.*Did you mean “variants”\?$/u,
    ),
  ]);
});

test('points at a name that lacks a language', async () => {
  await write('people', PEOPLE.replace('      en: Walid Example\n', ''));
  expect(await complaints()).toEqual([expect.stringMatching(/^people\.yaml:4:7 yaml\/missing-key Missing key “en”/u)]);
});

test.each([
  ['from: 2020-11', 'from: 2020-13', 10],
  ['from: 2020-11', 'from: 2021-02-30', 10],
  ['from: 2020-11', 'from: November', 10],
])('refuses the date in “%s” → “%s”', async (good, bad, line) => {
  await write('people', PEOPLE.replace(good, bad));
  expect(await complaints()).toEqual([
    expect.stringMatching(
      new RegExp(`^people\\.yaml:${line}:15 yaml/bad-value Unexpected .*expected an existing date`, 'u'),
    ),
  ]);
});

test('refuses an office that ends before it begins', async () => {
  await write('people', PEOPLE.replace('        source', '        to: 2019\n        source'));
  expect(await complaints()).toEqual([
    'people.yaml:11:13 registry/date-order Unexpected end 2019, expected 2020-11 or later',
  ]);
});

test('refuses an id that stands twice, and says where the first is', async () => {
  await write('people', PEOPLE + PEOPLE.slice('people:\n'.length));
  expect(await complaints()).toEqual([
    expect.stringMatching(/^people\.yaml:13:9 registry\/duplicate-id .*already used on line 2$/u),
  ]);
});

test('refuses a country and a city that nothing else names', async () => {
  await write('people', PEOPLE.replace('country: syria', 'country: siria'));
  await write('places', PLACES.replace('within: moscow', 'within: mosco'));
  expect(await complaints()).toEqual([
    expect.stringMatching(/^people\.yaml:7:14 registry\/unknown-country .*Did you mean “syria”\?$/u),
    expect.stringMatching(/^places\.yaml:8:13 registry\/unknown-place .*Did you mean “moscow”\?$/u),
  ]);
});

test.each(['Walid', 'وليد', 'a b', '-a', 'constructor', '__proto__'])('refuses “%s” as an id', async (id) => {
  await write('people', PEOPLE.replace('id: walid-example', `id: ${id}`));
  expect(await complaints()).toEqual([expect.stringMatching(/^people\.yaml:2:9 yaml\/bad-value .*expected an id/u)]);
});

test.each(['__proto__', 'constructor', 'toString'])('refuses “%s” as a key', async (key) => {
  await write('people', PEOPLE.replace('    country: syria', `    ${key}: {}\n    country: syria`));
  expect(await complaints()).toEqual([expect.stringContaining('people.yaml:7:5 yaml/reserved-key')]);
});

test('refuses an id that no address could hold', async () => {
  await write('people', PEOPLE.replaceAll('walid-example', 'a'.repeat(101)));
  expect(await complaints()).toEqual([expect.stringMatching(/^people\.yaml:\d+:\d+ yaml\/bad-value .+at most 100 /u)]);
  await write('people', PEOPLE.replaceAll('walid-example', 'a'.repeat(100)));
  expect(await complaints()).toEqual([]);
});

test.each(['+2021', '-2021', '0x7E5', '2021.0e0', '02021'])('refuses the year %s', async (year) => {
  await write('corpus', CORPUS.replace(/from: \S+,/u, `from: ${year},`));
  expect(await complaints()).toEqual([expect.stringMatching(/^corpus\.yaml:\d+:\d+ yaml\/bad-value /u)]);
});

test('refuses a pipe and a device instead of waiting for them', async () => {
  await rm(path.join(dir, 'people.yaml'));
  execFileSync('mkfifo', [path.join(dir, 'people.yaml')]);
  await rm(path.join(dir, 'eras.yaml'));
  await symlink('/dev/zero', path.join(dir, 'eras.yaml'));
  const said = await complaints();
  for (const name of ['people', 'eras'])
    expect(said).toContainEqual(
      expect.stringMatching(new RegExp(`^${name}\\.yaml:1:1 yaml/unreadable .+plain file`, 'u')),
    );
});

test('says where the YAML itself breaks', async () => {
  await write('eras', 'eras:\n  - id: [\n');
  await write('context', 'context: []\ncontext: []\n');
  const found = await complaints();
  expect(found.filter((line) => line.startsWith('eras.yaml:'))).not.toEqual([]);
  expect(found.filter((line) => line.startsWith('context.yaml:2:1 yaml/syntax'))).toHaveLength(1);
});

test('reports all mistakes of all files at once', async () => {
  await write('people', PEOPLE.replace('variants:', 'varients:').replace('from: 2020-11', 'from: 2020-13'));
  await write('places', PLACES.replace('lon: 37.6', 'lon: east'));
  await rm(path.join(dir, 'context.yaml'));
  await write('peple', PEOPLE);
  const codes = (await complaints()).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(codes.sort()).toEqual([
    'context.yaml:1:1 yaml/unreadable',
    'people.yaml:10:15 yaml/bad-value',
    'people.yaml:12:5 yaml/unknown-key',
    'peple.yaml:1:1 registry/unknown-file',
    'places.yaml:5:10 yaml/bad-type',
  ]);
});

test('refuses a file that is not UTF-8, and a folder that does not exist', async () => {
  await writeFile(path.join(dir, 'eras.yaml'), Buffer.from([0xc7, 0xe1, 0xc3]));
  expect(await complaints()).toEqual([expect.stringContaining('eras.yaml:1:1 yaml/unreadable')]);
  expect((await readRegistry(path.join(dir, 'nowhere'))).diagnostics[0]?.code).toBe('registry/unreadable');
});

test('every person of the project’s registry keeps the source of an office where there is one', async () => {
  const copy = path.join(dir, 'copy');
  await cp(OWN_REGISTRY, copy, { recursive: true });
  const written = [...(await readFile(path.join(copy, 'people.yaml'), 'utf8')).matchAll(/^ +source: /gmu)].length;
  const { registry } = await readRegistry(copy);
  const read = registry?.people.flatMap(({ offices }) => offices.filter(({ source }) => source)).length;
  expect(read).toBe(written);
  expect(written).toBeGreaterThan(0);
});
