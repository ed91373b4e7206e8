import type { ContextEvent, DateValue, Span } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import { quoteWhole, toEvidence } from '../claims/evidence.ts';
import { toPageClaim } from '../claims/pageClaim.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { MeetingEvent } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { CONFIRMED } from './confirmedDay.ts';
import type { DateConflict } from './solved.ts';
import { type Proof, type PublicationRule, proof } from './solveRule.ts';
import { cycle, DAYS_A_WEEK, LATEST_PUTTING_UP } from './weekdays.ts';

/** How an article's own words prove the day on which it was published; the first rule that does wins. */
export const PUBLICATION: readonly PublicationRule[] = [
  {
    name: 'day-the-page-says-of-itself',
    proves: 'publication',
    steps: ['page'],
    says: 'The day of publication in a saved page’s metadata outranks every line of the page; it is taken as printed, in no other time zone.',
    examples: [
      {
        text: 'لقاء في موسكو\n\nالتقى الرئيس السوري نبيل الصافي أمس نظيره الروسي إيغور أورلوف في موسكو.\n',
        gloss: 'Meeting in Moscow. Syrian President Safi met his Russian counterpart Orlov in Moscow yesterday.',
        page: '2023-03-15',
        gives: 'published 2023-03-15; met 2023-03-14',
      },
    ],
    read: ({ article }) => readMetadata(article.reading),
  },
  {
    name: 'day-on-the-page',
    proves: 'publication',
    steps: ['page'],
    says: 'The day printed on the page outside its body is the day of publication, unless the text dates its own today otherwise.',
    examples: [
      {
        text: 'لقاء في موسكو\n\nالثلاثاء 14 آذار 2023\n\nالتقى الرئيس السوري نبيل الصافي اليوم نظيره الروسي إيغور أورلوف في موسكو.\n',
        gloss:
          'Meeting in Moscow. Tuesday 14 March 2023. Syrian President Safi met his Russian counterpart Orlov in Moscow today.',
        gives: 'published 2023-03-14; met 2023-03-14',
      },
    ],
    cases: ['page-day-that-today-denies', 'published-with-backslashes', 'published-with-spaced-digits'],
    read: ({ article, options }) => readPage(article.reading, options.range),
  },
  {
    name: 'day-of-reading',
    proves: 'publication',
    steps: ['page'],
    says: 'A “today” or “yesterday” that the text itself dates in full gives the day of publication.',
    examples: [
      {
        text: 'لقاء في موسكو\n\nالتقى وزير الدفاع السوري هشام القاسم نظيره الروسي أوليغ زايتسيف في موسكو، اليوم الثلاثاء 25 نيسان 2023.\n',
        gloss:
          'Meeting in Moscow. Syrian Defence Minister Qasim met his Russian counterpart Zaitsev in Moscow today, Tuesday 25 April 2023.',
        gives: 'published 2023-04-25; met 2023-04-25',
      },
    ],
    cases: ['own-day-dated-by-today', 'own-day-after-and'],
    read({ article: { reading }, options }) {
      for (const mention of reading.dates) {
        if (mention.relative?.unit !== 'day' || mention.day === undefined || mention.month === undefined) continue;
        const { relative, ...absolute } = mention;
        const found = resolveDate(absolute, { reference: null, tense: null, range: options.range });
        if (found?.value?.precision !== 'day') continue;
        const value = toDateValue(addDays(found.value.earliest, -relative.steps));
        if (!value) continue;
        const evidence = [toEvidence(reading, mention)];
        return proof({ value, basis: 'inferred', rule: found.rule ?? 'day-of-reading', evidence });
      }
      return null;
    },
  },
  CONFIRMED,
  {
    name: 'week-after-known-event',
    proves: 'publication',
    steps: ['page'],
    says: 'An article that puts an event of known day into last week was published in the week after it.',
    examples: [
      {
        text: 'مسؤول روسي رفيع في دمشق\n\nبحث الرئيس السوري نبيل الصافي مع نائب وزير الخارجية الروسي أنطون فولكوف في دمشق نتائج القمة التي جمعت الرئيس الروسي إيغور أورلوف والرئيس الأميركي جون ميلر في فيينا الأسبوع الماضي.\n',
        gloss:
          'Senior Russian official in Damascus. President Safi discussed with Russian Deputy Foreign Minister Volkov in Damascus the results of the summit that brought together Presidents Orlov and Miller in Vienna last week.',
        gives: 'published 2022-06-19/2022-06-25; met 2022-06-19/2022-06-25',
      },
    ],
    cases: ['week-after-a-known-summit'],
    read({ article: { reading, leansOn } }) {
      const mention = leansOn?.event.date?.mention;
      if (!leansOn || !mention) return null;
      const { context, event } = leansOn;
      // Newsrooms of the region count the week from Sunday.
      const sunday = addDays(context.date, DAYS_A_WEEK - weekdayOf(context.date));
      const value = toDateValue(`${sunday}/${addDays(sunday, DAYS_A_WEEK - 1)}`);
      if (!value) return null;
      const evidence = [quoteWhole(reading, mention, event)];
      return proof({ value, basis: 'inferred', rule: 'week-after-known-event', evidence });
    },
  },
];

/** The day that a page's metadata gives, with the same day where the page prints it. */
function readMetadata(reading: ArticleReading): Proof | null {
  const told = reading.source.page?.claims.published;
  const value = told ? toDateValue(told.value) : null;
  if (!told || !value) return null;
  const printed = reading.pageDates.find(({ mention }) => dayOf(mention)?.edtf === value.edtf);
  return proof(toPageClaim(value, told, printed ? [toEvidence(reading, printed.mention)] : []));
}

/** The day that words state by themselves. */
function dayOf({ relative, ...absolute }: DateMention): DateValue | null {
  const found = resolveDate(absolute, { reference: null, tense: null, range: null });
  return found?.value?.precision === 'day' ? found.value : null;
}

/** Words of an article that tell another day of publication than this: of the page's own lines, and of its «اليوم» ("today"). */
export function findOtherDays(reading: ArticleReading, day: DateValue): { span: Span; days: DateValue | null }[] {
  const printed = reading.pageDates.flatMap(({ role, mention }) => {
    const days = role === 'published' ? dayOf(mention) : null;
    return days ? [{ span: mention, days }] : [];
  });
  // Beside its own day a page may print that of an update.
  const others = printed.some(({ days }) => days.edtf === day.edtf) ? [] : printed;
  const told = reading.dates.flatMap((mention) => {
    if (mention.relative?.unit !== 'day' || mention.day === undefined || mention.month === undefined) return [];
    const own = dayOf(mention);
    const days = own ? toDateValue(addDays(own.earliest, -mention.relative.steps)) : null;
    return days && days.edtf !== day.edtf ? [{ span: mention, days }] : [];
  });
  const denied = isAnotherDay(reading, day.earliest) ? reading.dates.find(isTodayByWeekday) : undefined;
  return [...others, ...told, ...(denied && told.length === 0 ? [{ span: denied, days: null }] : [])];
}

/** The first day that the page prints for itself, and the dates before it that contradict themselves. */
function readPage(reading: ArticleReading, range: { earliest: string; latest: string } | null): Proof | null {
  const conflicts: DateConflict[] = [];
  for (const role of ['published', 'updated'] as const) {
    for (const { role: own, mention } of reading.pageDates) {
      if (own !== role) continue;
      const found = resolveDate(mention, { reference: null, tense: null, range });
      if (found?.conflict) conflicts.push({ readings: found.conflict, span: mention });
      if (found?.value?.precision !== 'day' || isAnotherDay(reading, found.value.earliest)) continue;
      const evidence = [toEvidence(reading, mention)];
      const claim =
        found.rule === null
          ? { value: found.value, basis: 'text' as const, evidence }
          : { value: found.value, basis: 'inferred' as const, rule: found.rule, evidence };
      return { claim, conflicts };
    }
  }
  return conflicts.length > 0 ? { claim: null, conflicts } : null;
}

/**
 * Whether the text's «اليوم الأربعاء» ("today, Wednesday") denies that the page's day is its own. An article may be put up the
 * day after it was written; further off, the day is that of whoever saved the page.
 */
function isAnotherDay({ dates }: ArticleReading, day: string): boolean {
  const today = dates.find(isTodayByWeekday);
  if (today?.relative?.steps !== 0 || today.weekday === undefined) return false;
  return cycle(weekdayOf(day) - today.weekday) > LATEST_PUTTING_UP;
}

/** «اليوم الأربعاء» ("today, Wednesday"), «أمس الثلاثاء» ("yesterday, Tuesday"). */
const isTodayByWeekday = ({ relative, weekday }: DateMention): boolean =>
  relative?.unit === 'day' && weekday !== undefined;

/** An event of «خلال الأسبوع الماضي» ("during last week") that the registry knows by those who took part. */
export function findLeaning(
  { events }: ArticleReading,
  known: readonly ContextEvent[],
): { context: ContextEvent; event: MeetingEvent } | null {
  for (const event of events) {
    const mention = event.date?.mention;
    if (mention?.relative?.unit !== 'week' || mention.relative.steps !== -1) continue;
    const people = event.people.map(({ person }) => person);
    const context = known.find(
      (candidate) =>
        candidate.people !== undefined &&
        candidate.people.length === people.length &&
        candidate.people.every((person) => people.includes(person)),
    );
    if (context) return { context, event };
  }
  return null;
}
