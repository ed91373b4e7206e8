import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Registry } from '../../../src/model/registry.ts';
import { readNotes } from '../../../src/node/read/readNotes.ts';

const names = (text: string) => ({ ar: text, en: text, ru: text });
const registry: Registry = {
  corpus: { title: names('t'), range: { from: '2021', to: '2025' }, countries: [], eras: [], context: [] },
  people: ['walid-example', 'ivan-primer'].map((id) => ({
    id,
    name: names(id),
    country: 'syria',
    offices: [],
    variants: [],
    withOffice: [],
  })),
  places: [{ id: 'moscow', name: names('موسكو'), variants: [] }],
};
const NOTE = `publisher:
  value: صحيفة المثال
  note: The page does not say.
  source: The newspaper
meetings:
  - match:
      people: [walid-example, ivan-primer]
      date: 2021-09
    date:
      value: 2021-09-13
      note: Announced on that day.
      source: An agency
      corrects: true
    participants:
      value: [walid-example]
      note: Named elsewhere.
      source: An agency
`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'notes-'));
  onTestFinished(() => rm(dir, { recursive: true }));
});
const read = async (text: string, name = 'a1.yaml') => {
  await writeFile(path.join(dir, name), text);
  const { notes, diagnostics } = await readNotes(dir, { articles: ['a1', 'a2'], registry });
  return { notes, found: diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`) };
};

test('reads each fact with where it stands, whom it is about, and why', async () => {
  const { notes, found } = await read(NOTE);
  expect(found).toEqual([]);
  const about = { people: ['walid-example', 'ivan-primer'], date: '2021-09', level: null };
  expect(notes).toMatchObject([
    { article: 'a1', about: 'article', field: 'publisher', value: 'صحيفة المثال', line: 2, corrects: false },
    { article: 'a1', about, field: 'date', value: '2021-09-13', line: 10, column: 7, corrects: true },
    { article: 'a1', about, field: 'participants', value: ['walid-example'], line: 15 },
  ]);
  expect(notes[0]).toMatchObject({ note: 'The page does not say.', source: 'The newspaper' });
});

test('a folder without notes is fine, and so is a note in which everything is switched off', async () => {
  const none = await readNotes(path.join(dir, 'nowhere'), { articles: [], registry });
  expect(none).toEqual({ notes: [], diagnostics: [] });
  expect(await read('# publisher:\n#   value: x\n')).toEqual({ notes: [], found: [] });
});

test('refuses a note for an article that does not exist, and names the nearest', async () => {
  const { found } = await read(NOTE, 'a11.yaml');
  expect(found).toEqual([expect.stringMatching(/^1:1 note\/unknown-article .*Did you mean “a1”\?$/u)]);
});

test.each([
  ['without a source', '  source: The newspaper\n', '', /^2:3 yaml\/missing-key Missing key “source”/u],
  ['with an unknown field', 'publisher:', 'publsher:', /^1:1 yaml\/unknown-key .*Did you mean “publisher”\?$/u],
  ['with a day that does not exist', '2021-09-13', '2021-09-31', /^10:14 yaml\/bad-value .*expected an existing date/u],
  [
    'about somebody unknown',
    'ivan-primer]',
    'ivan-prime]',
    /^7:31 note\/unknown-person .*Did you mean “ivan-primer”\?$/u,
  ],
  ['with an unknown participant', 'value: [walid-example]', 'value: [nobody]', /^15:15 note\/unknown-person/u],
  [
    'that matches anything',
    '      people: [walid-example, ivan-primer]\n      date: 2021-09\n',
    '      people: []\n',
    /^7:7 note\/empty-match/u,
  ],
])('refuses a note %s', async (_, good, bad, expected) => {
  const { found } = await read(NOTE.replace(good, bad));
  expect(found).toEqual([expect.stringMatching(expected)]);
});

test('takes an interval, the earlier end first', async () => {
  expect((await read(NOTE.replace('value: 2021-09-13', 'value: 2021-09-13/2021-09-15'))).found).toEqual([]);
  const { found } = await read(NOTE.replace('value: 2021-09-13', 'value: 2021-09-15/2021-09-13'));
  expect(found).toEqual([expect.stringContaining('10:14 yaml/bad-value')]);
});
