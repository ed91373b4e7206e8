import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Dataset, Meeting } from '../../src/model/dataset.ts';
import { scaffoldNote, scaffoldPeople } from '../../src/node/scaffold.ts';

const names = (text: string) => ({ ar: text, en: text, ru: text });
const evidence = [{ article: 'a1', start: 0, end: 5, quote: 'التقى' }];
const month = {
  value: { edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31', precision: 'month' },
  basis: 'text',
  evidence,
} as const;
const meeting: Meeting = {
  id: '2024-05-talks',
  status: 'held',
  format: 'talks',
  level: 'ministerial',
  date: { ...month, evidence },
  dateFromTexts: { ...month, evidence },
  place: null,
  participants: [{ value: { person: 'adil-mithal', side: 'iran' }, basis: 'text', evidence }],
  countries: ['syria', 'iran'],
  topics: [],
  articles: ['a1'],
  discrepancies: [],
};
const dataset: Dataset = {
  version: 1,
  corpus: { title: names('t'), range: { from: '2021', to: '2025' }, countries: [], eras: [], context: [] },
  articles: [
    {
      id: 'a1',
      text: 'التقى عادل مثال',
      title: null,
      publisher: null,
      attribution: null,
      published: null,
      body: [],
      statements: [],
    },
  ],
  meetings: [meeting],
  people: [
    {
      id: 'adil-mithal',
      name: names('عادل مثال'),
      country: 'iran',
      offices: [{ office: names('وزير'), from: null, to: null }],
      provisional: true,
    },
    { id: 'somebody-else', name: names('غيره'), country: '', offices: [], provisional: true },
  ],
  places: [],
};

/** The scaffold as it reads once its comments are switched on and its blanks filled. */
const switchOn = (note: string) => {
  const lines = note.split('\n').map((line) => line.replace(/^# ?/u, ''));
  const filled = lines.map((line) =>
    line.replace(/:( *)(.*?) *# TODO.*$/u, (_, gap, value) => `:${gap || ' '}${value || 'x'}`),
  );
  return parse(filled.slice(filled.findIndex((line) => /^(?:publisher|published|meetings):/u.test(line))).join('\n'));
};

test('a new note asks for what the article does not prove, filled with what was found', () => {
  const note = scaffoldNote(dataset, 'a1');
  expect(parse(note)).toBeNull();
  expect(switchOn(note)).toMatchObject({
    publisher: { note: 'x', source: 'x' },
    published: { note: 'x', source: 'x' },
    meetings: [
      {
        match: { people: ['adil-mithal'], date: '2024-05' },
        date: { value: '2024-05', note: 'x' },
        place: { source: 'x' },
      },
    ],
  });
});

test('a new note of an article that proves everything says that it may go', () => {
  const day = {
    ...month,
    value: { edtf: '2024-05-14', earliest: '2024-05-14', latest: '2024-05-14', precision: 'day' as const },
    evidence,
  };
  const article = {
    ...dataset.articles[0]!,
    publisher: { value: 'ص', basis: 'text' as const, evidence },
    published: day,
  };
  expect(scaffoldNote({ ...dataset, articles: [article], meetings: [] }, 'a1')).toContain('may be deleted');
});

test('an unknown person of the article comes as an entry to append, and nobody else’s', () => {
  const entries = scaffoldPeople(dataset, 'a1');
  expect(parse(`people:\n${entries}`).people).toMatchObject([
    { id: 'adil-mithal', name: { ar: 'عادل مثال' }, country: 'iran', offices: [{ office: { ar: 'وزير' } }] },
  ]);
  expect(entries.match(/TODO: decide/gu)?.length).toBeGreaterThan(5);
});
