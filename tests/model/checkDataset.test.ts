import { expect, test } from 'vitest';
import { checkDataset } from '../../src/model/checkDataset.ts';
import type { Claim, Dataset, DateValue, Statement } from '../../src/model/dataset.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';

const names = (text: string) => ({ ar: text, en: text, ru: text });
const text = 'العنوان\n\nالتقى الوزيران في موسكو يوم 3 أيار 2021.';
const from = (quote: string) => ({
  article: 'a1',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});
const date: Claim<DateValue> = {
  value: { edtf: '2021-05-03', earliest: '2021-05-03', latest: '2021-05-03', precision: 'day' },
  basis: 'text',
  evidence: [from('3 أيار 2021')],
};
const sound = (): Dataset => ({
  version: 1,
  corpus: { title: names('t'), range: { from: '2021', to: '2025' }, countries: [], eras: [], context: [] },
  articles: [
    {
      id: 'a1',
      text,
      title: { value: 'العنوان', basis: 'text', evidence: [from('العنوان')] },
      publisher: null,
      attribution: null,
      published: null,
      body: [{ kind: 'paragraph', start: 9, end: text.length }],
      statements: [],
    },
  ],
  meetings: [
    {
      id: '2021-05-03-talks',
      status: 'held',
      format: 'talks',
      level: 'ministerial',
      date: structuredClone(date),
      dateFromTexts: structuredClone(date),
      place: { value: { place: 'moscow' }, basis: 'text', evidence: [from('في موسكو')] },
      participants: [],
      countries: ['syria', 'russia'],
      topics: [],
      articles: ['a1'],
      discrepancies: [{ field: 'date', claims: [structuredClone(date)] }],
    },
  ],
  people: [],
  places: [{ id: 'moscow', name: names('موسكو') }],
});
const seeds = [{ file: 'seeds/a1.txt', id: 'a1' }];
const check = (change: (dataset: Dataset) => void, diagnostics: Diagnostic[] = [], files = seeds) => {
  const dataset = sound();
  change(dataset);
  const errors = checkDataset(dataset, { seeds: files, diagnostics });
  // What was found right before saves time and changes no answer.
  expect(checkDataset(dataset, { seeds: files, diagnostics }, sound())).toEqual(errors);
  return errors.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
};

test('finds nothing in a sound dataset', () => {
  expect(check(() => {})).toEqual([]);
});

test('notices a quote that is not what the text says, wherever it is claimed', () => {
  expect(
    check(({ articles: [article], meetings: [meeting] }) => {
      article!.title!.evidence[0]!.quote = 'العنوان!';
      meeting!.discrepancies[0]!.claims[0]!.evidence[0]!.start += 1;
      meeting!.place!.evidence[0]!.article = 'a2';
    }),
  ).toEqual([
    'seeds/a1.txt:1:1 dataset/quote',
    'dataset:1:1 dataset/unknown-article',
    'seeds/a1.txt:3:30 dataset/quote',
  ]);
});

test('notices a claim of the texts without evidence and an editor’s claim without a source', () => {
  const codes = check(({ meetings: [meeting] }) => {
    meeting!.date!.evidence = [];
    meeting!.place = { ...meeting!.place!, basis: 'editor', note: 'why' };
  });
  expect(codes).toEqual(['dataset:1:1 dataset/schema', 'dataset:1:1 dataset/schema']);
});

test('notices a statement that is not in the text, has no speaker, or names what the dataset lacks', () => {
  const statement = (): Statement => ({
    id: 'a1-s1',
    kind: 'indirect',
    speaker: { value: { organisation: 'الوزارة' }, basis: 'text', evidence: [from('الوزيران')] },
    evidence: from('في موسكو'),
    meeting: '2021-05-03-talks',
  });
  const checkOne = (change: (statement: Statement) => void) =>
    check(({ articles: [article] }) => {
      const one = statement();
      change(one);
      article!.statements.push(one);
    });
  expect(checkOne(() => {})).toEqual([]);
  expect(checkOne(({ evidence }) => evidence.start++)).toEqual(['seeds/a1.txt:3:17 dataset/quote']);
  expect(checkOne(({ speaker }) => speaker.evidence[0]!.end++)).toEqual(['seeds/a1.txt:3:7 dataset/quote']);
  expect(checkOne(({ speaker }) => (speaker.value = {}))).toEqual(['dataset:1:1 dataset/schema']);
  expect(checkOne(({ speaker }) => (speaker.value = { person: 'nobody' }))).toEqual([
    'dataset:1:1 dataset/unknown-reference',
  ]);
  expect(checkOne((one) => (one.meeting = 'none'))).toEqual(['dataset:1:1 dataset/unknown-reference']);
});

test('notices a body that leaves its text or overlaps itself', () => {
  expect(
    check(({ articles: [article] }) => article!.body.push({ kind: 'heading', start: 5, end: text.length + 1 })),
  ).toEqual(['seeds/a1.txt:1:1 dataset/span', 'seeds/a1.txt:1:1 dataset/span']);
});

test('notices people, places and articles that the dataset lacks, and ids that stand twice', () => {
  expect(
    check((dataset) => {
      dataset.places = [];
      dataset.meetings[0]!.articles = ['a9'];
      dataset.meetings.push(dataset.meetings[0]!);
    }),
  ).toEqual([
    'dataset:1:1 dataset/duplicate-id',
    ...Array(2).fill(['dataset:1:1 dataset/unknown-reference', 'dataset:1:1 dataset/unknown-reference']).flat(),
  ]);
});

test('notices a seed that vanished, unless the report says why', () => {
  const files = [...seeds, { file: 'seeds/a2.txt', id: 'a2' }];
  expect(check(() => {}, [], files)).toEqual(['seeds/a2.txt:1:1 dataset/lost-seed']);
  const said = { file: 'seeds/a2.txt', line: 1, column: 1, code: 'read/empty' as const, message: '' };
  expect(check(() => {}, [{ ...said, severity: 'error' }], files)).toEqual([]);
  expect(check(() => {}, [{ ...said, severity: 'warning' }], files)).toEqual(['seeds/a2.txt:1:1 dataset/lost-seed']);
});
