import { toDateValue } from '../../model/dateValue.ts';
import { addDays } from '../../model/days.ts';
import { conclude } from '../claims/conclude.ts';
import { quoteAround } from '../claims/evidence.ts';
import type { MeetingEvent } from '../reading/event.ts';
import { haveSamePeople } from './pairs.ts';
import type { SolvedEvent } from './solved.ts';
import { type DayRule, proof } from './solveRule.ts';

/** How an article passes the day of one meeting on to the next that it tells. */
export const CONTINUED: readonly DayRule[] = [
  {
    name: 'same-day-continued',
    proves: 'day',
    steps: ['continued'],
    says: 'A meeting told as more of the same, by “also”, “meanwhile” or the next verb of a sentence, was on the day of the one told just before.',
    examples: [
      {
        text: 'يوم حافل في موسكو\n\nالثلاثاء 11 نيسان 2023\n\nالتقى وزير الخارجية السوري سليم الحداد في موسكو اليوم نظيره الروسي ميخائيل بيلوف. كما التقى الحداد وزير الدفاع الروسي أوليغ زايتسيف.\n',
        gloss:
          'A full day in Moscow. Tuesday 11 April 2023. Syrian Foreign Minister Haddad met his Russian counterpart Belov in Moscow today. Haddad also met Russian Defence Minister Zaitsev.',
        gives: 'published 2023-04-11; met 2023-04-11, 2023-04-11',
      },
    ],
    cases: [
      'also-the-same-day',
      'next-verb-same-day',
      'elided-subject-met-two',
      'last-week-from-page-date',
      'earlier-visit-of-the-same-two',
      'where-he-met-on-that-day',
    ],
    read({ article: { events }, solved: { event }, at }) {
      const before = events[at - 1];
      if (!before?.date || !takesDayFrom(event, before) || event.continues === null) return null;
      const { event: other } = before;
      // A summary is followed by what it sums up, whatever leads on to it.
      if (sumsUp(other, event)) return null;
      if (event.continues !== 'and' && event.earlier !== other.earlier) return null;
      if (event.continues === 'meanwhile' ? other.sentence !== event.sentence : !shareOne(other, event)) return null;
      return proof(conclude(before.date.value, 'same-day-continued', before.date.evidence, [before.date]));
    },
  },
  {
    name: 'on-the-day-of-the-visit',
    proves: 'day',
    steps: ['continued'],
    says: 'A meeting told to be after an arrival, or on a visit, was on the day of that arrival or visit.',
    examples: [
      {
        text: 'بيلوف في دمشق\n\nالثلاثاء 9 أيار 2023\n\nوصل وزير الخارجية الروسي ميخائيل بيلوف، أمس الاثنين، إلى دمشق في زيارة رسمية. والتقى بيلوف نظيره السوري سليم الحداد فور وصوله.\n',
        gloss:
          'Belov in Damascus. Tuesday 9 May 2023. Russian Foreign Minister Belov arrived in Damascus yesterday, Monday, on an official visit. Belov met his Syrian counterpart Haddad upon his arrival.',
        gives: 'published 2023-05-09; met 2023-05-08',
      },
    ],
    cases: ['met-on-the-visit-of-that-day'],
    read({ article: { events }, solved: { event }, at }) {
      if (event.date || event.proposed || (event.upon !== 'arrival' && event.upon !== 'visit')) return null;
      const other = event.upon === 'visit' ? events[at - 1] : arrivalBefore(events.slice(0, at), event);
      if (!other?.event.visit || other.date?.value.precision !== 'day') return null;
      if (event.sentence - other.event.sentence > 1 || other.event.status !== event.status) return null;
      return proof(conclude(other.date.value, 'days-from-visit', other.date.evidence, [other.date]));
    },
  },
  {
    name: 'summed-up-before',
    proves: 'day',
    steps: ['continued'],
    says: 'A meeting that a dated sentence before it sums up by the offices of those who met was on that day.',
    examples: [
      {
        text: 'اجتماعات في موسكو\n\nالخميس 16 تشرين الأول 2025\n\nعقد وزيرا الخارجية والدفاع السوريان اجتماعين مع نظيريهما الروسيين في موسكو أمس الأربعاء.\n\nوالتقى وزير الخارجية السوري سليم الحداد نظيره الروسي ميخائيل بيلوف، والتقى وزير الدفاع السوري هشام القاسم نظيره الروسي أوليغ زايتسيف.\n',
        gloss:
          'Meetings in Moscow. Thursday 16 October 2025. The Syrian foreign and defence ministers held two meetings with their Russian counterparts in Moscow yesterday, Wednesday. Foreign Minister Haddad met his counterpart Belov, and Defence Minister Qasim met his counterpart Zaitsev.',
        gives: 'published 2025-10-16; met 2025-10-15, 2025-10-15',
      },
    ],
    cases: ['summary-by-office-dates-what-it-sums-up'],
    read({ article: { events }, solved: { event }, at }) {
      for (let before = at - 1; before >= 0; before--) {
        const other = events[before]!;
        if (!other.date || !takesDayFrom(event, other) || !sumsUp(other.event, event)) continue;
        return proof(conclude(other.date.value, 'summed-up-before', other.date.evidence, [other.date]));
      }
      return null;
    },
  },
  {
    name: 'each-on-the-day-told',
    proves: 'day',
    steps: ['each'],
    says: 'Meetings with each of several, told in one breath, were on one day, which the article tells of one of them elsewhere.',
    examples: [
      {
        text: 'بيلوف في دمشق\n\nالاثنين 8 أيار 2023\n\nالتقى وزير الخارجية الروسي ميخائيل بيلوف الرئيس السوري نبيل الصافي في دمشق أمس الأحد.\n\nوقد أجرى بيلوف مباحثات في دمشق مع كل من الرئيس السوري نبيل الصافي ووزير الدفاع هشام القاسم.\n',
        gloss:
          'Belov in Damascus. Monday 8 May 2023. Russian Foreign Minister Belov met Syrian President Safi in Damascus yesterday, Sunday. Belov held talks in Damascus with each of President Safi and Defence Minister Qasim.',
        gives: 'published 2023-05-08; met 2023-05-07, 2023-05-07',
      },
    ],
    cases: ['with-each-on-the-day-told'],
    read({ article: { events }, solved: { event }, at }) {
      if (event.date || event.proposed) return null;
      for (const twin of [events[at - 1]?.event, events[at + 1]?.event]) {
        if (!twin || twin.trigger.start !== event.trigger.start || twin.sentence !== event.sentence) continue;
        const told = events.find(
          ({ event: other, date }) =>
            date !== null &&
            other.status === event.status &&
            other.place !== null &&
            other.place.place === event.place?.place &&
            haveSamePeople(other, twin),
        );
        if (told?.date) return proof(conclude(told.date.value, 'same-day-continued', told.date.evidence, [told.date]));
      }
      return null;
    },
  },
  {
    name: 'days-from-visit',
    proves: 'day',
    steps: ['shift'],
    says: 'A meeting told to be so many days before or after a visit is counted from the days of that visit.',
    examples: [
      {
        text: 'الصافي يصل إلى موسكو\n\nالثلاثاء 14 آذار 2023\n\nوصل الرئيس السوري نبيل الصافي إلى موسكو اليوم الثلاثاء. وتأتي الزيارة قبل يوم من اجتماع لنواب وزراء خارجية سوريا وروسيا وتركيا وإيران في العاصمة الروسية.\n',
        gloss:
          'Safi arrives in Moscow. Tuesday 14 March 2023. President Safi arrived in Moscow today, Tuesday. The visit comes a day before a meeting of the deputy foreign ministers of Syria, Russia, Turkey and Iran in the Russian capital.',
        gives: 'published 2023-03-14; met 2023-03-15',
      },
    ],
    cases: ['days-before-another-meeting'],
    read({ article: { events, reading }, solved: { event }, at }) {
      if (!event.shift) return null;
      const before = visitBefore(events.slice(0, at));
      const days = before.map(({ date }) => date!.value.earliest).sort();
      const first = days[0];
      const last = days.at(-1);
      if (first === undefined || last === undefined) return null;
      const from = addDays(first, event.shift.days);
      const to = addDays(last, event.shift.days);
      const value = toDateValue(from === to ? from : `[${from}..${to}]`);
      if (!value) return null;
      const evidence = [quoteAround(reading, event.shift.span, event)];
      for (const { date } of before)
        for (const shown of date!.evidence)
          if (!evidence.some((known) => known.start === shown.start)) evidence.push(shown);
      const facts = before.map(({ date }) => date);
      return proof(conclude(value, 'days-from-visit', evidence, facts));
    },
  },
];

/** Whether an event without words for its day may have that of another: of its own words it says nothing else. */
const takesDayFrom = (event: MeetingEvent, other: SolvedEvent): boolean =>
  !event.date && !event.proposed && !event.shift && other.event.status === event.status;

/** Whether a summary by office («وزيرا الخارجية والدفاع», "the two ministers of foreign affairs and defence") covers an event's people. */
function sumsUp(summary: MeetingEvent, event: MeetingEvent): boolean {
  if (summary.roles.length === 0 || event.people.length < 2) return false;
  let byOffice = false;
  for (const { person, mention } of event.people) {
    if (person !== null && summary.people.some((other) => other.person === person)) continue;
    const key = mention.office?.key ?? null;
    if (!summary.roles.some((role) => role.country === mention.country && (key === null || role.key === key)))
      return false;
    byOffice = true;
  }
  return byOffice;
}

/** The last arrival of one of those who met. */
const arrivalBefore = (events: readonly SolvedEvent[], event: MeetingEvent): SolvedEvent | undefined =>
  events.findLast(({ event: other }) => other.visit && shareOne(other, event));

const shareOne = (a: MeetingEvent, b: MeetingEvent): boolean =>
  a.people.some(({ person }) => person !== null && b.people.some((other) => other.person === person));

/** The events from which days are counted: the arrivals, since a visit begins with them; else whatever has its day. */
function visitBefore(events: readonly SolvedEvent[]): SolvedEvent[] {
  const dated = events.filter(
    ({ date, event }) => date?.value.precision === 'day' && event.status !== 'cancelled' && !event.firstSince,
  );
  const arrivals = dated.filter(({ event }) => event.visit);
  return arrivals.length > 0 ? arrivals : dated;
}
