import type { DateValue } from '../../model/dataset.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct } from '../claims/evidence.ts';
import { compatiblePlaces } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import { haveSamePeople, pairsOf } from './pairs.ts';
import { MOST_SERVED_EVIDENCE } from './round.ts';
import { type DayRule, type PublicationRule, proof } from './solveRule.ts';

/** An article that names a visit by its month, and the only one that reports it: what both rules of it show. */
const NAMED_VISIT = {
  text: [
    'الصافي يزور العاصمة الروسية للمرة الثانية\n\nالثلاثاء 14 آذار 2023\n\nوصل الرئيس السوري نبيل الصافي اليوم إلى موسكو، في زيارة هي الأولى منذ أيلول 2021.\n',
    'أورلوف يستضيف الصافي\n\nأعلن الكرملين أن الرئيس الروسي إيغور أورلوف استقبل الرئيس السوري نبيل الصافي في موسكو، وبحثا التسوية السياسية.\n\nوبحث وزير الدفاع الروسي أوليغ زايتسيف في موسكو التعاون العسكري مع الرئيس الصافي.\n',
  ],
  gloss:
    'First: Tuesday 14 March 2023. President Safi arrived in Moscow today, on a visit that is the first since September 2021. Second: The Kremlin announced that President Orlov received President Safi in Moscow. Defence Minister Zaitsev discussed military cooperation with President Safi in Moscow.',
  gives: 'published 2023-03-14, 2021-09; met 2021-09, 2021-09',
} as const;

/** How one article's visits date what another tells. */
export const BY_VISITS: readonly (DayRule | PublicationRule)[] = [
  {
    name: 'visit-named-by-another-article',
    proves: 'day',
    steps: ['visits'],
    says: 'The only undated report of that person at that place tells of the visit that another article names by its month.',
    examples: [NAMED_VISIT],
    cases: ['first-since-back-reference'],
    read({ solved, round }) {
      const known = round.visitNamed(solved);
      return known && proof(conclude(known.value, 'visit-named-by-another-article', known.evidence, [known]));
    },
  },
  {
    name: 'published-when-visited',
    proves: 'publication',
    steps: ['visits'],
    says: 'The only undated report of a visit that another article names by its month was published in that month.',
    examples: [NAMED_VISIT],
    cases: ['first-since-back-reference'],
    read({ article, round }) {
      const known = round.visitNamed(article);
      return known && proof(conclude(known.value, 'visit-named-by-another-article', known.evidence, [known]));
    },
  },
  {
    name: 'journey-told-by-another-article',
    proves: 'day',
    steps: ['journeys'],
    says: 'What is still to come of a journey has the day of the journey, where another article reports just those people meeting there on that day.',
    examples: [
      {
        text: [
          'الحداد في موسكو اليوم\n\nالثلاثاء 9 أيار 2023\n\nيقوم وزير الخارجية السوري سليم الحداد اليوم بزيارة إلى موسكو يجري خلالها مباحثات مع الرئيس الروسي إيغور أورلوف.\n\nوسيعقد الحداد مع نظيره ميخائيل بيلوف مناقشات موسعة.\n',
          'بيلوف يستقبل الحداد\n\nموسكو، الثلاثاء 9 أيار 2023\n\nالتقى وزير الخارجية الروسي ميخائيل بيلوف اليوم في موسكو وزير الخارجية السوري سليم الحداد.\n',
        ],
        gloss:
          'First: Tuesday 9 May 2023. Foreign Minister Haddad pays a visit to Moscow today, during which he holds talks with President Orlov. Haddad will hold wide discussions with his counterpart Belov. Second: Moscow, Tuesday 9 May 2023. Foreign Minister Belov met Foreign Minister Haddad in Moscow today.',
        gives: 'published 2023-05-09, 2023-05-09; met 2023-05-09, 2023-05-09',
      },
    ],
    cases: ['planned-in-a-journey-told-by-another-article'],
    read({ article, solved: { event }, round, options }) {
      if (event.date || event.proposed || event.shift || event.status !== 'planned') return null;
      const [pair] = pairsOf(event);
      if (!pair) return null;
      for (const { event: stay, date } of article.events) {
        if (!stay.place || date?.value.precision !== 'day') continue;
        if (!namesOf(stay).some((person) => namesOf(event).includes(person))) continue;
        if (!compatiblePlaces(event.place, stay.place, options.places)) continue;
        const isThere = (value: DateValue | undefined): boolean => value?.edtf === date.value.edtf;
        const other = round
          .datedWith(pair)
          .find(
            ({ article: teller, solved: { event: told, date: theirs } }) =>
              teller !== article &&
              isThere(theirs?.value) &&
              told.place !== null &&
              compatiblePlaces(told.place, stay.place, options.places) &&
              haveSamePeople(told, event),
          );
        if (!other?.solved.date) continue;
        const known = other.solved.date;
        const evidence = distinct([...known.evidence.slice(0, MOST_SERVED_EVIDENCE), ...date.evidence]);
        return proof(conclude(date.value, 'same-meeting-in-another-article', evidence, [date, known]));
      }
      return null;
    },
  },
];
