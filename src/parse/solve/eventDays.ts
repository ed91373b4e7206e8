import type { Claim, DateValue } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays } from '../../model/days.ts';
import type { Rule } from '../../model/rules.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quoteAround, quoteWhole } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { type MeetingEvent, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { sameNames } from './dated.ts';
import type { SolvedArticle, SolveOptions } from './solved.ts';

// ── The days of events ──────────────────────────────────────────────────────────────────────────────────────────

export function resolveEvents(article: SolvedArticle, options: SolveOptions): void {
  const { reading, published } = article;
  for (const solved of article.events) {
    if (solved.date || !solved.event.date) continue;
    const { mention, tense } = solved.event.date;
    const found = resolveDate(mention, { reference: published?.value ?? null, tense, range: options.range });
    if (found?.conflict) solved.conflict = { readings: found.conflict, span: mention };
    if (!found?.value) continue;
    const evidence = [quoteWhole(reading, mention, solved.event)];
    const stated = found.rule === null || namesPublication(reading, mention, found.value, published);
    // Words that depend on the day of reading are proved by what proves that day, too.
    const leans = found.rule !== null && dependsOnReading(mention) && published;
    if (leans)
      evidence.push(...published.evidence.filter(({ start }) => !evidence.some((known) => known.start === start)));
    solved.date =
      stated || found.rule === null
        ? { value: found.value, basis: 'text', evidence }
        : conclude(found.value, found.rule, evidence, [leans || null]);
  }
}

/** «الثلاثاء» under a dateline that says «الثلاثاء 14 آذار 2023»: the page itself names the day. */
function namesPublication(
  reading: ArticleReading,
  mention: DateMention,
  value: DateValue,
  published: Claim<DateValue> | null,
): boolean {
  if (mention.weekday === undefined || mention.relative || mention.day !== undefined || mention.direction) return false;
  if (published?.basis !== 'text' || published.value.edtf !== value.edtf) return false;
  return reading.pageDates.some(
    ({ mention: page }) =>
      page.weekday === mention.weekday && published.evidence.some(({ start }) => start === page.start),
  );
}

const dependsOnReading = (mention: DateMention): boolean => mention.year === undefined;

/** «فيما بحث وزيرا الخارجية …»: a dated summary serves the meetings it sums up; «كما» goes on with the same day. */
export function passOn({ events }: SolvedArticle): void {
  events.forEach((solved, at) => {
    const { event } = solved;
    if (solved.date || event.date || event.proposed || event.shift) return;
    for (let before = at - 1; before >= 0; before--) {
      const other = events[before]!;
      if (!other.date || other.event.status !== event.status) continue;
      const sums = other.event.roles.length > 0 && sumsUp(other.event, event);
      const goesOn =
        before === at - 1 &&
        (event.continues === 'and' || event.earlier === other.event.earlier) &&
        (event.continues === 'meanwhile'
          ? other.event.sentence === event.sentence
          : event.continues !== null && shareOne(other.event, event));
      if (!sums && !goesOn) continue;
      const rule: Rule = sums ? 'summed-up-before' : 'same-day-continued';
      solved.date = conclude(other.date.value, rule, other.date.evidence, [other.date]);
      return;
    }
  });
}

/** «أجرى مباحثات مع كل من فلان وفلان»: told in one breath, of one day, which is told of one of them elsewhere. */
export function passToEach({ events }: SolvedArticle): void {
  events.forEach((solved, at) => {
    const { event } = solved;
    if (solved.date || event.date || event.proposed) return;
    for (const twin of [events[at - 1]?.event, events[at + 1]?.event]) {
      if (!twin || twin.trigger.start !== event.trigger.start || twin.sentence !== event.sentence) continue;
      const told = events.find(
        ({ event: other, date }) =>
          date !== null &&
          other.status === event.status &&
          other.place !== null &&
          other.place.place === event.place?.place &&
          sameNames(other, twin),
      );
      if (!told?.date) continue;
      solved.date = conclude(told.date.value, 'same-day-continued', told.date.evidence, [told.date]);
      return;
    }
  });
}

/** Whether a summary by office («وزيرا الخارجية والدفاع») covers an event's people. */
function sumsUp(summary: MeetingEvent, event: MeetingEvent): boolean {
  if (event.people.length < 2) return false;
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

const shareOne = (a: MeetingEvent, b: MeetingEvent): boolean =>
  a.people.some(({ person }) => person !== null && b.people.some((other) => other.person === person));

/** «قبل يوم من اجتماع رباعي»: counted from the days of the visit that the article is about. */
export function shiftEvents(article: SolvedArticle): void {
  article.events.forEach((solved, at) => {
    const { event } = solved;
    if (!event.shift || solved.date) return;
    const dated = article.events
      .slice(0, at)
      .filter(
        ({ date, event: other }) =>
          date?.value.precision === 'day' && other.status !== 'cancelled' && !other.firstSince,
      );
    // «تأتي الزيارة قبل يوم من …»: the visit begins with the arrival.
    const arrivals = dated.filter(({ event: other }) => other.visit);
    const before = arrivals.length > 0 ? arrivals : dated;
    const days = before.map(({ date }) => date!.value.earliest).sort();
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined) return;
    const from = addDays(first, event.shift.days);
    const to = addDays(last, event.shift.days);
    const value = toDateValue(from === to ? from : `[${from}..${to}]`);
    if (!value) return;
    const evidence = [quoteAround(article.reading, event.shift.span, event)];
    for (const { date } of before)
      for (const shown of date!.evidence)
        if (!evidence.some((known) => known.start === shown.start)) evidence.push(shown);
    solved.date = conclude(
      value,
      'days-from-visit',
      evidence,
      before.map(({ date }) => date),
    );
  });
}

/**
 * What an article reports first, without a day of its own, is of the time in which it was published: the week or month
 * that is known, or the day of publication and the day before, since the morning's paper tells of yesterday.
 */
export function datePublicationSpan(article: SolvedArticle): void {
  const { published, events, leansOn } = article;
  if (!published) return;
  const known = leansOn?.context.people ?? [];
  const lead = events.find(
    ({ event }) =>
      !event.visit && namesOf(event).length >= 2 && !namesOf(event).every((person) => known.includes(person)),
  );
  if (!lead || lead.date || lead.event.date || lead.event.earlier || lead.event.status !== 'held') return;
  if (published.value.precision !== 'day') {
    const rule = (published.rule as Rule | undefined) ?? 'reported-when-published';
    lead.date = conclude(published.value, rule, published.evidence, [published]);
    return;
  }
  if (lead !== events[0] || lead.event.sentence > 0 || lead.event.inPassing) return;
  const day = published.value.earliest;
  const value = toDateValue(`${addDays(day, -1)}/${day}`);
  if (!value) return;
  const evidence = distinct([quoteAround(article.reading, lead.event.trigger, lead.event), ...published.evidence]);
  lead.date = conclude(value, 'reported-when-published', evidence, [published]);
}
