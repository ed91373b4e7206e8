import type { LocalizedText } from '../../src/model/dataset.ts';
import type { PageData } from '../../src/model/pageData.ts';
import { makeClaim, makeDate, makeEvidence, makeMeeting } from '../model/meetings.ts';

const say = (ar: string, en: string): LocalizedText => ({ ar, en, ru: en });

/** Four people, three meetings, one article. */
export const DATA: PageData = {
  version: 1,
  corpus: {
    title: say('لقاءات', 'Meetings'),
    range: { from: '2021', to: '2023' },
    countries: [
      { id: 'syria', name: say('سوريا', 'Syria') },
      { id: 'russia', name: say('روسيا', 'Russia') },
    ],
    eras: [],
    context: [],
  },
  articles: [
    {
      id: 'a',
      title: makeClaim('عنوان المقال', makeEvidence('a', 0, 4)),
      publisher: makeClaim('الصحيفة', makeEvidence('a', 0, 4)),
      attribution: null,
      published: null,
      firstWords: '',
      words: 320,
    },
  ],
  meetings: [
    makeMeeting('2021-09-13-salem-petrov', '2021-09-13', ['salem', 'petrov'], {
      date: {
        ...makeClaim(makeDate('2021-09-13'), makeEvidence('a', 0, 4)),
        basis: 'editor',
        rule: 'yesterday',
        note: 'عنوان الصفحة يحمل التاريخ',
        source: 'موقع الصحيفة',
      },
      dateFromTexts: null,
    }),
    makeMeeting('2023-03-15-nasser-petrov', '2023-03-15', ['nasser', 'petrov'], {
      place: { ...makeClaim({ place: 'moscow' }, makeEvidence('a', 0, 4)), basis: 'inferred', rule: 'same-visit' },
    }),
    makeMeeting('2023-03-16-nasser-orlov', '2023-03', ['nasser', 'orlov']),
  ],
  people: [
    { id: 'salem', name: say('سالم الحلبي', 'Salem al-Halabi'), country: 'syria', offices: [] },
    { id: 'nasser', name: say('ناصر الشامي', 'Nasser al-Shami'), country: 'syria', offices: [] },
    { id: 'petrov', name: say('بيتروف', 'Petrov'), country: 'russia', offices: [] },
    { id: 'orlov', name: say('أورلوف', 'Orlov'), country: 'russia', offices: [] },
  ],
  places: [{ id: 'moscow', name: say('موسكو', 'Moscow') }],
};
