import type { DateValue, Meeting, Person, Status } from '../../../src/model/dataset.ts';
import type { PageData } from '../../../src/model/pageData.ts';

function person(id: string, ar: string, en: string, country: string): Person {
  return { id, name: { ar, en, ru: en }, country, offices: [] };
}

function toDate(edtf: string): DateValue {
  const [from = edtf, to = from] = edtf.split('/');
  if (from.length === 10) return { edtf, earliest: from, latest: to, precision: from === to ? 'day' : 'interval' };
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return { edtf, earliest: `${from}-01`, latest: `${from}-${last}`, precision: 'month' };
}

/** A meeting of invented people. */
export function meeting(id: string, edtf: string | null, people: string[], more: Partial<Meeting> = {}): Meeting {
  const date = edtf === null ? null : { value: toDate(edtf), basis: 'text' as const, evidence: [] };
  return {
    id,
    status: 'held' as Status,
    format: 'talks',
    level: 'head-of-state',
    date,
    dateFromTexts: date,
    place: { value: { place: 'palace' }, basis: 'text', evidence: [] },
    participants: people.map((one) => ({
      value: { person: one, side: one.startsWith('s') ? 'syria' : 'russia' },
      basis: 'text',
      evidence: [],
    })),
    countries: ['syria', 'russia'],
    topics: [],
    articles: ['01'],
    discrepancies: [],
    ...more,
  };
}

export const people: Person[] = [
  person('s-salem', 'نبيل السالم', 'Nabil al-Salem', 'syria'),
  person('s-qasim', 'هدى أبو قاسم', 'Huda Abu Qasim', 'syria'),
  person('r-orlov', 'إيغور أورلوف', 'Igor Orlov', 'russia'),
  person('r-belova', 'آنا بيلوفا', 'Anna Belova', 'russia'),
];

export const meetings: Meeting[] = [
  meeting('first', '2021-02-03', ['s-salem', 'r-orlov']),
  meeting('month', '2021-09', ['s-qasim', 'r-belova'], { level: 'ministerial' }),
  meeting('eve', '2023-03-14', ['s-salem', 'r-belova']),
  meeting('day', '2023-03-15', ['s-salem', 'r-orlov']),
  meeting('twin', '2023-03-15', ['s-qasim', 'r-belova'], { level: 'ministerial' }),
  meeting('plan', '2023-03-15', [], { level: 'envoy', status: 'planned' }),
  meeting('last', '2025-12-24', ['s-qasim', 'r-orlov'], { level: 'ministerial' }),
];

export function toData(own: Meeting[] = meetings, extra: Person[] = []): PageData {
  const name = (ar: string, en: string) => ({ ar, en, ru: en });
  return {
    version: 1,
    corpus: {
      title: name('لقاءات', 'Meetings'),
      range: { from: '2021', to: '2025' },
      countries: [
        { id: 'syria', name: name('سوريا', 'Syria') },
        { id: 'russia', name: name('روسيا', 'Russia') },
      ],
      eras: [
        { id: 'before', name: name('ما قبل', 'Before'), to: '2024-12-08' },
        { id: 'after', name: name('ما بعد', 'After'), from: '2024-12-08' },
      ],
      context: [],
    },
    articles: [
      { id: '01', title: null, publisher: null, attribution: null, published: null, firstWords: 'قال', words: 1 },
    ],
    meetings: own,
    people: [...people, ...extra],
    places: [
      { id: 'city', name: name('المدينة', 'City') },
      { id: 'palace', name: name('القصر', 'Palace'), within: 'city' },
    ],
  };
}
