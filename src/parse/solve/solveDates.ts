import type { Claim, ContextEvent, DateValue, Evidence, Span } from '../../model/dataset.ts';
import { toDateValue } from '../../model/dateValue.ts';
import { addDays, weekdayOf } from '../../model/days.ts';
import type { Rule } from '../../model/rules.ts';
import { conclude } from '../claims/conclude.ts';
import { quote, quoteAround, quoteWhole, unique } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { type EventDate, type MeetingEvent, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import { findPublicationWeekday } from './publication.ts';

/**
 * Dates by constraint. What an article's words say of a day depends on the day it was published; what that day was
 * follows from the page, from the words, or from another article that tells of the same people, place and weekday. Each
 * round settles what the rounds before made provable, until nothing more follows.
 */

/** An event with what is proved of its day. */
export interface SolvedEvent {
  event: MeetingEvent;
  /** The best that is known. */
  date: Claim<DateValue> | null;
  /** What the articles alone prove; equals `date` where no note says more. */
  dateFromTexts: Claim<DateValue> | null;
  /** Both readings, where the words contradict each other. */
  conflict: { readings: DateValue[]; span: Span } | null;
}

export interface SolvedArticle {
  reading: ArticleReading;
  published: Claim<DateValue> | null;
  events: SolvedEvent[];
  /** A context event that dates the article, and its evidence. */
  leansOn: { context: ContextEvent; event: MeetingEvent } | null;
  /** Page dates that contradict themselves. */
  conflicts: { readings: DateValue[]; span: Span }[];
}

export interface SolveOptions {
  range: { earliest: string; latest: string } | null;
  context: readonly ContextEvent[];
  places: PlaceQuestions;
  /** Whether the person held some office on some of these days, as the registry knows; true when it does not. */
  inOffice(person: string, days: DateValue): boolean;
}

/** Longest stretch, in days, that another article's date may span and still serve. */
const longestServing = 31;

/** How far, in days, an article's publication is looked for around an event that it tells. */
const publicationReach = 45;

const roundLimit = 8;

/** @param given days of publication that are known from elsewhere, by article; they lead over what the article proves. */
export function solveDates(
  readings: readonly ArticleReading[],
  options: SolveOptions,
  given: ReadonlyMap<string, Claim<DateValue>> = new Map(),
): SolvedArticle[] {
  const articles = readings.map((reading): SolvedArticle => {
    const conflicts: SolvedArticle['conflicts'] = [];
    const proved = fromPage(reading, options, conflicts) ?? fromBody(reading, options);
    const published = given.get(reading.source.id) ?? proved;
    const events = reading.events.map(
      (event): SolvedEvent => ({ event, date: null, dateFromTexts: null, conflict: null }),
    );
    const solved: SolvedArticle = { reading, published, events, leansOn: null, conflicts };
    lean(solved, options);
    return solved;
  });
  for (const article of articles) resolveEvents(article, options);
  const position = new Map(articles.map((article, at) => [article, at]));
  let waiting = articles.filter(({ published }) => published === null);
  for (let round = 0; round < roundLimit && waiting.length > 0; round++) {
    const index = indexDated(articles);
    let changed = false;
    for (const article of waiting) {
      if (!serve(article, position.get(article)!, index, options)) continue;
      resolveEvents(article, options);
      changed = true;
    }
    if (!changed) break;
    waiting = waiting.filter(({ published, events }) => published === null || events.some(({ date }) => date === null));
  }
  serveFirstSince(articles, options);
  serveVisits(articles, options);
  for (const article of articles) {
    datePublicationSpan(article);
    passOn(article);
    passToEach(article);
    shiftEvents(article);
    for (const solved of article.events) solved.dateFromTexts = solved.date;
  }
  return articles;
}

// ── The day of publication ──────────────────────────────────────────────────────────────────────────────────────

function fromPage(
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
        evidence: [quote(reading, date.mention)],
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
function fromBody(reading: ArticleReading, options: SolveOptions): Claim<DateValue> | null {
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
      evidence: [quote(reading, mention)],
    };
  }
  return null;
}

/** «خلال الأسبوع الماضي» of an event whose day the registry knows: the article is of the week after. */
function lean(article: SolvedArticle, options: SolveOptions): void {
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

// ── The days of events ──────────────────────────────────────────────────────────────────────────────────────────

function resolveEvents(article: SolvedArticle, options: SolveOptions): void {
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
function passOn({ events }: SolvedArticle): void {
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
function passToEach({ events }: SolvedArticle): void {
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
function shiftEvents(article: SolvedArticle): void {
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
function datePublicationSpan(article: SolvedArticle): void {
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
  const evidence = [quoteAround(article.reading, lead.event.trigger, lead.event), ...published.evidence].filter(unique);
  lead.date = conclude(value, 'reported-when-published', evidence, [published]);
}

// ── One article's date for another ──────────────────────────────────────────────────────────────────────────────

interface Dated {
  article: number;
  solved: SolvedEvent;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const sameNames = (a: MeetingEvent, b: MeetingEvent): boolean =>
  namesOf(a).length === namesOf(b).length && namesOf(a).every((person) => namesOf(b).includes(person));

function* pairs(event: MeetingEvent): Generator<string> {
  const people = namesOf(event).slice(0, 8);
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++) yield pairKey(people[a]!, people[b]!);
}

function indexDated(articles: readonly SolvedArticle[]): Map<string, Dated[]> {
  const index = new Map<string, Dated[]>();
  articles.forEach((article, at) => {
    for (const solved of article.events) {
      if (!solved.date || solved.event.firstSince) continue;
      const { earliest, latest } = solved.date.value;
      if (latest > addDays(earliest, longestServing)) continue;
      for (const key of pairs(solved.event)) {
        const list = index.get(key);
        if (list) list.push({ article: at, solved });
        else index.set(key, [{ article: at, solved }]);
      }
    }
  });
  return index;
}

/** Dates an article's events by another article about the same people, place and weekday, and then the article. */
function serve(article: SolvedArticle, self: number, index: Map<string, Dated[]>, options: SolveOptions): boolean {
  const hint = findPublicationWeekday(article.reading.dates);
  const weekday = hint && 'weekday' in hint ? hint : null;
  let changed = false;
  const served: { solved: SolvedEvent; date: EventDate }[] = [];
  for (const solved of article.events) {
    if (solved.date || !solved.event.date || solved.event.firstSince) continue;
    const fits = matchAnother(solved, self, weekday?.weekday ?? null, index, options);
    if (!fits) continue;
    const value = fits.value;
    const own = quoteWhole(article.reading, solved.event.date.mention, solved.event);
    solved.date = conclude(value, 'same-meeting-in-another-article', [...fits.evidence, own], [fits.date]);
    served.push({ solved, date: solved.event.date });
    changed = true;
  }
  if (article.published || served.length === 0) return changed;
  const days = publicationDays(served, weekday?.weekday ?? null, options);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || addDays(first, days.length - 1) !== last) return changed;
  const value = toDateValue(first === last ? first : `${first}/${last}`);
  if (!value) return changed;
  const evidence = served.flatMap(({ solved }) => [...(solved.date?.evidence ?? [])]).filter(unique);
  article.published = conclude(
    value,
    'same-meeting-in-another-article',
    evidence,
    served.map(({ solved }) => solved.date),
  );
  return true;
}

function matchAnother(
  solved: SolvedEvent,
  self: number,
  publicationWeekday: number | null,
  index: Map<string, Dated[]>,
  options: SolveOptions,
): { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null {
  const { event } = solved;
  const mention = event.date!.mention;
  const weekday = weekdayOfMention(mention, publicationWeekday);
  const dayKnown = mention.day !== undefined && mention.month !== undefined;
  if ((weekday === null && !dayKnown) || !event.place) return null;
  const people = namesOf(event);
  let found: { value: DateValue; evidence: Evidence[]; date: Claim<DateValue> } | null = null;
  for (const key of pairs(event)) {
    for (const candidate of index.get(key) ?? []) {
      const { date } = candidate.solved;
      if (candidate.solved === solved || !date) continue;
      // Within one article, only a stretch of days can sharpen a word like «اليوم».
      if (candidate.article === self && date.value.precision === 'day') continue;
      // The days come last: to look for them takes longest.
      const { place } = candidate.solved.event;
      if (!place || !compatiblePlaces(event.place, place, options.places)) continue;
      const others = namesOf(candidate.solved.event);
      if (!people.every((person) => others.includes(person)) && !others.every((person) => people.includes(person)))
        continue;
      const value = narrow(mention, weekday, date.value);
      if (!value) continue;
      // Two days that fit prove neither.
      if (found && found.value.edtf !== value.edtf) return null;
      found ??= { value, evidence: date.evidence.slice(0, 2), date };
    }
  }
  return found;
}

function weekdayOfMention(mention: DateMention, publicationWeekday: number | null): number | null {
  if (mention.weekday !== undefined) return mention.weekday;
  if (mention.relative?.unit === 'day' && publicationWeekday !== null) {
    return (((publicationWeekday + mention.relative.steps) % 7) + 7) % 7;
  }
  return null;
}

/** The days of a span that a mention's own parts allow: one day, or one run of days. */
function narrow(mention: DateMention, weekday: number | null, span: DateValue): DateValue | null {
  const days: string[] = [];
  for (let day = span.earliest; day <= span.latest && days.length <= longestServing; day = addDays(day, 1)) {
    if (weekday !== null && mention.to === undefined && weekdayOf(day) !== weekday) continue;
    if (mention.day !== undefined && mention.month !== undefined) {
      const key = day.slice(5);
      const from = monthDay(mention.month, mention.day);
      const to = mention.to?.day !== undefined ? monthDay(mention.to.month ?? mention.month, mention.to.day) : from;
      if (key < from || key > to) continue;
    }
    days.push(day);
  }
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (weekday !== null && mention.to === undefined && days.length > 1) return null;
  if (addDays(first, days.length - 1) !== last) return null;
  return toDateValue(first === last ? first : `${first}/${last}`);
}

const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of publication from which all served events read as they were served. */
function publicationDays(
  served: readonly { solved: SolvedEvent; date: EventDate }[],
  weekday: number | null,
  options: SolveOptions,
): string[] {
  const anchor = served[0]!.solved.date!.value;
  const days: string[] = [];
  const last = addDays(anchor.latest, publicationReach);
  for (let day = addDays(anchor.earliest, -publicationReach); day <= last; day = addDays(day, 1)) {
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const reference = toDateValue(day);
    const fits = served.every(({ solved, date }) => {
      const found = resolveDate(date.mention, { reference, tense: date.tense, range: options.range });
      return (
        found?.value != null &&
        found.value.earliest === solved.date!.value.earliest &&
        found.value.latest === solved.date!.value.latest
      );
    });
    if (fits) days.push(day);
  }
  return days;
}

/**
 * «زيارة هي الأولى منذ أيلول 2021»: an article names a visit by its month, and exactly one undated report of the corpus
 * tells of that person at that place.
 */
function serveFirstSince(articles: readonly SolvedArticle[], options: SolveOptions): void {
  const reports = indexUndated(articles);
  articles.forEach((article, self) => {
    for (const anchor of article.events) {
      if (!anchor.event.firstSince || !anchor.date) continue;
      const person = namesOf(anchor.event)[0];
      const days = anchor.date.value;
      if (!person) continue;
      const candidates: Undated[] = [];
      for (const report of reports.get(person) ?? []) {
        const { at, other, solved } = report;
        if (at === self || other.published !== null || solved.date) continue;
        if (!compatiblePlaces(solved.event.place, anchor.event.place, options.places)) continue;
        if (!namesOf(solved.event).every((someone) => options.inOffice(someone, days))) continue;
        candidates.push(report);
        if (at !== candidates[0]!.at) break;
      }
      const [first] = candidates;
      if (!first || candidates.some(({ at }) => at !== first.at)) continue;
      const rule: Rule = 'visit-named-by-another-article';
      for (const { solved } of candidates) {
        solved.date = conclude(days, rule, anchor.date.evidence, [anchor.date]);
      }
      first.other.published = conclude(days, rule, anchor.date.evidence, [anchor.date]);
    }
  });
}

/**
 * «يزور فلان موسكو اليوم … وسيبحث مع نظيره»: what is still to come of a journey has no day of its own. Where the article has
 * one of them at a place on a day, and another article reports both there on that day, it is the same meeting.
 */
function serveVisits(articles: readonly SolvedArticle[], options: SolveOptions): void {
  const index = indexDated(articles);
  articles.forEach((article, self) => {
    const stays = article.events.filter(({ event, date }) => event.place && date?.value.precision === 'day');
    if (stays.length === 0) return;
    for (const solved of article.events) {
      const { event } = solved;
      const [pair] = pairs(event);
      if (solved.date || event.date || event.proposed || event.shift || event.status !== 'planned' || !pair) continue;
      const isOfStay = ({ event: stay }: SolvedEvent): boolean =>
        namesOf(stay).some((person) => namesOf(event).includes(person)) &&
        compatiblePlaces(event.place, stay.place, options.places);
      for (const stay of stays.filter(isOfStay)) {
        const other = (index.get(pair) ?? []).find(
          ({ article: at, solved: { event: told, date } }) =>
            at !== self &&
            date?.value.edtf === stay.date?.value.edtf &&
            told.place !== null &&
            compatiblePlaces(told.place, stay.event.place, options.places) &&
            sameNames(told, event),
        );
        if (!other?.solved.date || !stay.date) continue;
        const evidence = [...other.solved.date.evidence.slice(0, 2), ...stay.date.evidence].filter(unique);
        const facts = [stay.date, other.solved.date];
        solved.date = conclude(stay.date.value, 'same-meeting-in-another-article', evidence, facts);
        break;
      }
    }
  });
}

interface Undated {
  other: SolvedArticle;
  at: number;
  solved: SolvedEvent;
}

/** Meetings at a place, of two or more, in undated articles and without words for a day: by who took part. */
function indexUndated(articles: readonly SolvedArticle[]): Map<string, Undated[]> {
  const reports = new Map<string, Undated[]>();
  articles.forEach((other, at) => {
    if (other.published !== null) return;
    for (const solved of other.events) {
      const { event } = solved;
      const people = namesOf(event);
      if (solved.date || event.date || event.status !== 'held' || event.visit || !event.place || people.length < 2)
        continue;
      for (const person of people) {
        const list = reports.get(person);
        if (list) list.push({ other, at, solved });
        else reports.set(person, [{ other, at, solved }]);
      }
    }
  });
  return reports;
}
