import type { Claim, DateValue, Span } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import type { Rule } from '../../model/rules.ts';
import { quoteWhole, toEvidence } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { DateMention } from '../reading/mentions.ts';
import type { SolvedArticle, SolveOptions } from './solved.ts';

/** The day of the week on which an article was published, where its words give it: «أمس الأربعاء» → Thursday. */
export function findPublicationWeekday(
  dates: readonly DateMention[],
): { weekday: number; span: Span } | { conflict: [DateMention, DateMention] } | null {
  let found: { weekday: number; mention: DateMention } | null = null;
  for (const mention of dates) {
    if (mention.relative?.unit !== 'day' || mention.weekday === undefined) continue;
    const weekday = (((mention.weekday - mention.relative.steps) % 7) + 7) % 7;
    if (found && found.weekday !== weekday) return { conflict: [found.mention, mention] };
    found ??= { weekday, mention };
  }
  return found ? { weekday: found.weekday, span: found.mention } : null;
}

// ── The day of publication ──────────────────────────────────────────────────────────────────────────────────────

export function fromPage(
  reading: ArticleReading,
  options: SolveOptions,
  conflicts: SolvedArticle['conflicts'],
): Claim<DateValue> | null {
  for (const role of ['published', 'updated'] as const) {
    for (const date of reading.pageDates) {
      if (date.role !== role) continue;
      const found = resolveDate(date.mention, { reference: null, tense: null, range: options.range });
      if (found?.conflict) conflicts.push({ readings: found.conflict, span: date.mention });
      if (found?.value?.precision !== 'day' || isAnotherDay(reading, found.value.earliest)) continue;
      return {
        value: found.value,
        basis: found.rule === null ? 'text' : 'inferred',
        ...(found.rule === null ? {} : { rule: found.rule }),
        evidence: [toEvidence(reading, date.mention)],
      };
    }
  }
  return null;
}

/**
 * Whether the text's «اليوم الأربعاء» denies that the page's day is its own. An article may be put up the day after it was
 * written; further off, the day is that of whoever saved the page.
 */
function isAnotherDay({ dates }: ArticleReading, day: string): boolean {
  const today = dates.find(({ relative, weekday }) => relative?.unit === 'day' && weekday !== undefined);
  if (today?.relative?.steps !== 0 || today.weekday === undefined) return false;
  const later = (weekdayOf(day) - today.weekday + 7) % 7;
  return later > 1;
}

/** «اليوم، الأربعاء 24 من كانون الأول»: the day of reading, dated by its own words. */
export function fromBody(reading: ArticleReading, options: SolveOptions): Claim<DateValue> | null {
  for (const mention of reading.dates) {
    if (mention.relative?.unit !== 'day' || mention.day === undefined || mention.month === undefined) continue;
    const { relative, ...absolute } = mention;
    const found = resolveDate(absolute, { reference: null, tense: null, range: options.range });
    if (found?.value?.precision !== 'day') continue;
    const value = toDateValue(addDays(found.value.earliest, -relative.steps));
    if (!value) continue;
    return {
      value,
      basis: 'inferred',
      rule: found.rule ?? ('day-of-reading' satisfies Rule),
      evidence: [toEvidence(reading, mention)],
    };
  }
  return null;
}

/** «خلال الأسبوع الماضي» of an event whose day the registry knows: the article is of the week after. */
export function lean(article: SolvedArticle, options: SolveOptions): void {
  for (const { event } of article.events) {
    const mention = event.date?.mention;
    if (mention?.relative?.unit !== 'week' || mention.relative.steps !== -1) continue;
    const people = event.people.map(({ person }) => person);
    const context = options.context.find(
      (candidate) =>
        candidate.people !== undefined &&
        candidate.people.length === people.length &&
        candidate.people.every((person) => people.includes(person)),
    );
    if (!context) continue;
    article.leansOn = { context, event };
    if (article.published) return;
    // Newsrooms of the region count the week from Sunday.
    const sunday = addDays(context.date, 7 - weekdayOf(context.date));
    const value = toDateValue(`${sunday}/${addDays(sunday, 6)}`);
    if (!value) return;
    const evidence = [quoteWhole(article.reading, mention, event)];
    article.published = { value, basis: 'inferred', rule: 'week-after-known-event' satisfies Rule, evidence };
    return;
  }
}
