import type { DateValue, Span } from '../../model/dataset.ts';
import { weekdayOf } from '../../model/days.ts';
import { toEvidence } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { type PublicationRule, proof } from './solveRule.ts';
import { findPublicationWeekday } from './weekdays.ts';

/** Below an article, on a post in it or beside the site's name stands a day that may be the article's: its own words say so. */
export const CONFIRMED: PublicationRule = {
  name: 'day-that-today-confirms',
  proves: 'publication',
  steps: ['page'],
  says: 'A day printed below the article, on a post in it or beside the site’s name is that of publication where it has the weekday that the text calls today, and no other such day has.',
  examples: [
    {
      text: 'لقاء في موسكو\n\nالتقى الرئيس السوري نبيل الصافي اليوم الثلاثاء نظيره الروسي إيغور أورلوف في موسكو.\n\n14.03.2023 18:40\n',
      gloss:
        'Meeting in Moscow. Syrian President Safi met his Russian counterpart Orlov in Moscow today, Tuesday. 14.03.2023 18:40',
      gives: 'published 2023-03-14; met 2023-03-14',
    },
    {
      text: 'لقاء في موسكو\n\nالتقى الرئيس السوري نبيل الصافي أمس الاثنين نظيره الروسي إيغور أورلوف في موسكو.\n\nLeaders meet in Moscow. pic.twitter.com/xxxxxxxx\n— الرئاسة (@presidency) March 14, 2023\n',
      gloss:
        'Meeting in Moscow. Syrian President Safi met his Russian counterpart Orlov in Moscow yesterday, Monday. Leaders meet in Moscow. — The Presidency (@presidency) March 14, 2023',
      gives: 'published 2023-03-14; met 2023-03-13',
    },
  ],
  cases: ['day-beside-the-article'],
  read({ article: { reading }, options }) {
    const weekday = findPublicationWeekday(reading.dates);
    if (weekday === null) return null;
    const today = reading.dates.find((mention) => mention.relative?.unit === 'day' && mention.weekday !== undefined);
    const days = findBeside(reading, options.range).filter(({ value }) => weekdayOf(value.earliest) === weekday);
    const [day] = days;
    if (!day || !today || days.some(({ value }) => value.edtf !== day.value.edtf)) return null;
    const evidence = [toEvidence(reading, day.span), toEvidence(reading, today)];
    return proof({ value: day.value, basis: 'inferred', rule: 'day-that-today-confirms', evidence });
  },
};

/** The days in full that stand beside the article. */
function findBeside(
  { pageDates }: ArticleReading,
  range: { earliest: string; latest: string } | null,
): { span: Span; value: DateValue }[] {
  return pageDates.flatMap(({ role, mention }) => {
    if (role !== 'beside') return [];
    const value = resolveDate(mention, { reference: null, tense: null, range })?.value;
    return value?.precision === 'day' ? [{ span: mention, value }] : [];
  });
}
