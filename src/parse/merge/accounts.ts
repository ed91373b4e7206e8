import type { Claim, DateValue, Format, Status } from '../../model/dataset.ts';
import { datesOverlap, isWithin } from '../../model/dateValue.ts';
import { addDays } from '../../model/days.ts';
import type { Rule } from '../../model/rules.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { type EventPerson, type EventPlace, namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import type { SolvedArticle, SolvedEvent } from '../solve/solveDates.ts';

/** What one article says of one meeting, in however many sentences. */
export interface Account {
  article: SolvedArticle;
  events: SolvedEvent[];
  /** Of the events, one for each way in which a day is told: many sentences tell of few days. */
  days: SolvedEvent[];
  people: Map<string, { person: EventPerson; solved: SolvedEvent }>;
  countries: Set<string>;
  status: Status;
  format: Format;
  place: { place: EventPlace; solved: SolvedEvent; rule: Rule | null } | null;
  /** The event whose date stands for the account. */
  dated: SolvedEvent | null;
  /** The date by the articles alone. */
  dateFromTexts: Claim<DateValue> | null;
  /** Only a journey: nobody of the other side is named. */
  visit: boolean;
}

/** How far, in days, a meeting may lie from the day of a visit and still belong to it. */
const visitReach = 3;

/** Joins an article's events into accounts: several sentences about one meeting stay one. */
export function toAccounts(article: SolvedArticle, places: PlaceQuestions): Account[] {
  const accounts: Account[] = [];
  const visits: SolvedEvent[] = [];
  for (const solved of article.events) {
    const { event } = solved;
    if (event.firstSince || event.summary || event.denied || event === article.leansOn?.event) continue;
    if (event.visit) {
      visits.push(solved);
      continue;
    }
    const people = namesOf(solved.event);
    const known = accounts.find((account) => sameMeeting(account, solved, people, places));
    if (known) add(known, solved, places);
    else if (standsAlone(solved)) accounts.push(open(article, solved));
  }
  for (const account of accounts) receive(account, visits, places);
  for (const visit of visits) {
    if (accounts.some((account) => belongs(visit, account, places))) continue;
    const same = accounts.find((account) => account.visit && sameVisit(account, visit, places));
    if (same) add(same, visit, places);
    else if (visit.date) accounts.push({ ...open(article, visit), visit: true, format: 'visit' });
  }
  for (const account of accounts) place(account, accounts, visits, places);
  return accounts;
}

/** Two named people, or the sides of a table whose people are not named. */
function standsAlone(solved: SolvedEvent): boolean {
  const { roles, countries, proposed } = solved.event;
  return namesOf(solved.event).length >= 2 || (!proposed && roles.length > 0 && countries.length >= 2);
}

function open(article: SolvedArticle, solved: SolvedEvent): Account {
  const { event } = solved;
  const account: Account = {
    article,
    events: [],
    days: [],
    people: new Map(),
    countries: new Set(),
    status: event.status,
    format: event.format,
    place: null,
    dated: null,
    dateFromTexts: null,
    visit: false,
  };
  add(account, solved, null);
  return account;
}

function add(account: Account, solved: SolvedEvent, places: PlaceQuestions | null): void {
  const { event } = solved;
  account.events.push(solved);
  if (!account.days.some((other) => tellAlike(other, solved))) account.days.push(solved);
  for (const person of event.people) {
    if (person.person === null) continue;
    const known = account.people.get(person.person);
    // Who is named proves more than who was inferred from a role.
    if (!known || (known.person.rule !== null && person.rule === null))
      account.people.set(person.person, { person, solved });
  }
  for (const country of event.countries) account.countries.add(country);
  if (
    event.place &&
    (!account.place ||
      (account.place.place.venue === null && event.place.venue !== null) ||
      (places?.isCountry(account.place.place.place) && !places.isCountry(event.place.place)))
  ) {
    account.place = { place: event.place, solved, rule: event.place.rule };
  }
  if (solved.date && (!account.dated?.date || narrower(solved.date, account.dated.date))) account.dated = solved;
  const texts = solved.dateFromTexts;
  if (texts && (!account.dateFromTexts || narrower(texts, account.dateFromTexts))) account.dateFromTexts = texts;
  if (event.status === 'held' && account.status === 'planned') account.status = 'held';
  if (account.format === 'talks') account.format = event.format;
}

const narrower = ({ value: a }: Claim<DateValue>, { value: b }: Claim<DateValue>): boolean =>
  isWithin(a, b) && !isWithin(b, a);

function sameMeeting(
  account: Account,
  solved: SolvedEvent,
  people: readonly string[],
  places: PlaceQuestions,
): boolean {
  const { event } = solved;
  if (!sameDays(account, solved)) return false;
  if (event.place && account.place && !compatiblePlaces(event.place, account.place.place, places)) return false;
  if ((event.status === 'cancelled') !== (account.status === 'cancelled')) return false;
  if (people.length < 2) return sumsUpAccount(account, solved);
  if (account.people.size === 0) return fillsTable(account, solved);
  if (account.people.size < 2) return false;
  const common = people.filter((person) => account.people.has(person)).length;
  const equal = common === people.length && common === account.people.size;
  if (equal) {
    const alike = event.status === account.status || bothDated(account, solved) || goesOnToday(account, solved);
    // «من المقرر أن يبحث معه»: what is still to be talked of when they meet.
    const agenda = event.rule === 'verb-discuss' && event.status === 'planned' && !event.date && !event.place;
    return alike || (account.status === 'held' && (event.present || agenda));
  }
  if (event.aside || account.events.every((other) => other.event.aside)) return false;
  if (common < 2 || (common !== people.length && common !== account.people.size)) return false;
  return event.status === account.status || (event.date === null && event.place === null && event.status !== 'planned');
}

/** Held today, and more of it to come: «سيجريان المزيد من المحادثات». */
function goesOnToday(account: Account, { event }: SolvedEvent): boolean {
  if (event.date || event.place) return false;
  return account.events.some(
    ({ event: other }) => other.date?.mention.relative?.unit === 'day' && other.date.mention.relative.steps === 0,
  );
}

const bothDated = (account: Account, solved: SolvedEvent): boolean =>
  account.dated?.date != null && solved.date !== null;

/** Days that are known must overlap; words for days that are not yet known must not contradict each other. */
function sameDays(account: Account, solved: SolvedEvent): boolean {
  const { event, date } = solved;
  if (!event.date && !event.shift) return true;
  for (const other of account.days) {
    if (date && other.date) {
      if (!datesOverlap(date.value, other.date.value)) return false;
    } else if (event.date && other.event.date && contradict(event.date.mention, other.event.date.mention)) return false;
  }
  return !event.shift || account.events.some((other) => other.event.shift !== null);
}

/** Whether two events tell of a day in one way, so that `sameDays` need ask only one of them. */
function tellAlike(a: SolvedEvent, b: SolvedEvent): boolean {
  const [x, y] = [a.event.date?.mention, b.event.date?.mention];
  return (
    a.date?.value.earliest === b.date?.value.earliest &&
    a.date?.value.latest === b.date?.value.latest &&
    (x === undefined) === (y === undefined) &&
    x?.weekday === y?.weekday &&
    x?.day === y?.day &&
    x?.month === y?.month &&
    x?.year === y?.year &&
    x?.relative?.unit === y?.relative?.unit &&
    x?.relative?.steps === y?.relative?.steps &&
    (x?.to === undefined) === (y?.to === undefined)
  );
}

function contradict(a: DateMention, b: DateMention): boolean {
  const differ = (x: number | undefined, y: number | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (a.to || b.to) return false;
  if (differ(a.weekday, b.weekday) || differ(a.day, b.day) || differ(a.month, b.month) || differ(a.year, b.year))
    return true;
  if (isOtherDirection(a, b) || isOtherDirection(b, a)) return true;
  if (a.relative && b.relative && a.relative.unit === b.relative.unit) return a.relative.steps !== b.relative.steps;
  return false;
}

/** «اليوم» is no day of «تموز الماضي», «أمس» none of «الاثنين المقبل». */
function isOtherDirection({ relative }: DateMention, { direction }: DateMention): boolean {
  if (relative?.unit !== 'day') return false;
  return (direction === 'past' && relative.steps >= 0) || (direction === 'future' && relative.steps <= 0);
}

/** «القمة التي تجمع زعماء تركيا وروسيا وإيران», then each of them by name: the same sides, of the same rank. */
function fillsTable(account: Account, { event }: SolvedEvent): boolean {
  const { rank, format } = account.events[0]!.event;
  const sides = new Set(event.people.flatMap(({ mention: { country } }) => (country ? [country] : [])));
  if (sides.size !== account.countries.size || ![...sides].every((side) => account.countries.has(side))) return false;
  const ranks = event.people.map(({ mention }) => mention.office?.rank ?? rank);
  const same = event.status === account.status || (account.status === 'held' && event.present);
  return same && format !== 'call' && event.format !== 'call' && ranks.every((other) => other === rank);
}

/** «اجتماع الوزيرين التركي والسوري»: roles alone, of sides that an account already has. */
function sumsUpAccount(account: Account, solved: SolvedEvent): boolean {
  const { event } = solved;
  if (event.countries.length === 0 || namesOf(solved.event).some((person) => !account.people.has(person))) return false;
  const sides = new Set([
    ...account.countries,
    ...[...account.people.values()].flatMap(({ person }) => (person.mention.country ? [person.mention.country] : [])),
  ]);
  if (!event.countries.every((country) => sides.has(country))) return false;
  const ranks = [...account.people.values()].map(({ person }) => person.mention.office?.rank ?? null);
  if (account.people.size < 2) {
    const rank = account.events[0]?.event.rank ?? null;
    return (event.rank === rank || event.rank === null) && (event.date === null || account.status === event.status);
  }
  return event.rank === null || ranks.includes(event.rank) || event.date === null;
}

/** A reception takes day and place from the arrival it belongs to. */
function receive(account: Account, visits: readonly SolvedEvent[], places: PlaceQuestions): void {
  if (account.format !== 'reception') return;
  for (const visit of visits) {
    const [visitor] = namesOf(visit.event);
    const arrival = visit.event.rule === 'visit' || visit.event.rule === 'ceremony';
    if (!visitor || !arrival || !account.people.has(visitor) || visit.event.status !== 'held') continue;
    if (account.dated && visit.date && !datesOverlap(account.dated.date!.value, visit.date.value)) continue;
    if (visit.date && !account.dated) account.dated = visit;
    account.dateFromTexts ??= visit.dateFromTexts;
    const better =
      visit.event.place &&
      (!account.place ||
        (account.place.place.venue === null &&
          visit.event.place.venue !== null &&
          compatiblePlaces(visit.event.place, account.place.place, places)));
    if (better && visit.event.place) account.place = { place: visit.event.place, solved: visit, rule: null };
    account.events.push(visit);
  }
}

/** Whether a journey is what brought somebody to a meeting that is told by itself. */
function belongs(visit: SolvedEvent, account: Account, places: PlaceQuestions): boolean {
  const [visitor] = namesOf(visit.event);
  if (!visitor || account.visit || !account.people.has(visitor)) return false;
  if (account.place && !compatiblePlaces(visit.event.place, account.place.place, places)) return false;
  const days = account.dated?.date?.value;
  if (!visit.date || !days) return visit.event.status === account.status || !visit.date;
  return (
    visit.date.value.earliest <= addDays(days.latest, visitReach) &&
    days.earliest <= addDays(visit.date.value.latest, visitReach)
  );
}

function sameVisit(account: Account, visit: SolvedEvent, places: PlaceQuestions): boolean {
  const [visitor] = namesOf(visit.event);
  return (
    visitor !== undefined &&
    account.people.has(visitor) &&
    sameDays(account, visit) &&
    compatiblePlaces(visit.event.place, account.place?.place ?? null, places)
  );
}

/** Where the words do not say: the city of the visit, or of the same delegation's other meetings that day. */
function place(
  account: Account,
  accounts: readonly Account[],
  visits: readonly SolvedEvent[],
  places: PlaceQuestions,
): void {
  if (account.place || account.format === 'call') return;
  // A journey to several places says of none that the meeting was there.
  if (visits.some((visit) => !visit.event.place && isOf(visit, account))) return;
  const days = account.dated?.date?.value;
  // «وكان فلان قد التقى»: at some time before the journey or the day at hand, unless they are told in one breath.
  const earlier = !days && account.events.every(({ event }) => event.earlier);
  const near = visits.filter(
    (visit) =>
      visit.event.place &&
      !(earlier && !isInOneBreath(visit, account)) &&
      isOf(visit, account) &&
      isWhereTheyMeet(visit, account, places) &&
      !isToAnother(visit, account, accounts) &&
      (days
        ? (visit.date !== null && belongs(visit, account, places)) ||
          (visit.date === null && isToldWith(visit, account))
        : visit.date === null || isRecent(visit)),
  );
  // A journey that has its day is the one at hand; others may be of any time.
  const dated = near.filter(({ event }) => event.date !== null);
  const journeys = dated.length > 0 ? dated : near;
  const first = journeys.find(({ event }) => !places.isCountry(event.place!.place)) ?? journeys[0];
  if (first?.event.place && journeys.every(({ event }) => compatiblePlaces(event.place, first.event.place, places))) {
    account.place = { place: first.event.place, solved: first, rule: 'same-visit' };
    return;
  }
  if (!days) {
    if (!earlier) account.place = placeGoneOn(account, places);
    return;
  }
  const sides = sidesOf(account);
  const receiver = receiverOf(account);
  const others = accounts.filter((other) => {
    const theirs = other.dated?.date?.value;
    if (other === account || !other.place || other.place.rule !== null || !theirs) return false;
    const { earliest } = theirs;
    if (
      !isOneDay(theirs) ||
      !isOneDay(days) ||
      earliest < addDays(days.earliest, -1) ||
      earliest > addDays(days.latest, 1)
    )
      return false;
    const same = earliest === days.earliest;
    const host = places.countryOf(other.place.place.place);
    if (receiver !== null && receiver !== host) return false;
    const shared = [...account.people].flatMap(([id, { person }]) =>
      other.people.has(id) ? [person.mention.country] : [],
    );
    const atHome = sides.includes(host ?? '');
    // Guests of one host stay in his city over the night; a host may be another's guest the next day, unless he receives.
    const stays = atHome && (same || shared.some((country) => country !== host) || receiver === host);
    const abroad = same && !atHome && !sidesOf(other).includes(host ?? '');
    return shared.length > 0 ? stays || abroad : same && sidesOf(other).join() === sides.join();
  });
  const cities = new Set(others.map(({ place: where }) => where?.place.place));
  if (cities.size !== 1) return;
  const [other] = others;
  if (other?.place) {
    const { venue: _venue, ...where } = other.place.place;
    account.place = { place: { ...where, venue: null }, solved: other.place.solved, rule: 'same-visit' };
  }
}

const isOneDay = ({ earliest, latest }: DateValue): boolean => earliest === latest;

/** «استقبل فلان فلانا»: whoever receives is at home. */
const receiverOf = ({ events }: Account): string | null =>
  events.find(({ event }) => event.rule === 'verb-receive')?.event.people[0]?.mention.country ?? null;

/**
 * Whether a journey leads to where they meet: to the other side's country, or, where it is nobody's of them, as far as it is
 * told in one breath with the meeting or is of its very day.
 */
function isWhereTheyMeet(visit: SolvedEvent, account: Account, places: PlaceQuestions): boolean {
  const host = places.countryOf(visit.event.place!.place);
  const receiver = receiverOf(account);
  if (receiver !== null && receiver !== host) return false;
  const { person: visitor, mention } = visit.event.people[0]!;
  // Whose side is not told may be the host.
  const hosts = [...account.people].some(
    ([id, { person }]) => id !== visitor && (person.mention.country ?? host) === host,
  );
  if (host !== null && mention.country !== host && (hosts || account.countries.has(host))) return true;
  if (isInOneBreath(visit, account)) return true;
  const [days, theirs] = [account.dated?.date?.value, visit.date?.value];
  return days !== undefined && theirs !== undefined && isOneDay(days) && theirs.edtf === days.edtf;
}

/** «كما التقى فلان في اليوم نفسه فلانا»: goes on with the day just told, and so in the same city. */
function placeGoneOn(
  { article, events: [opening], people, status }: Account,
  places: PlaceQuestions,
): Account['place'] {
  const before = opening?.event.continues ? article.events[article.events.indexOf(opening) - 1] : undefined;
  const where = before?.event.place;
  if (!before || !where || before.date || before.event.status !== status || places.isCountry(where.place)) return null;
  if (!namesOf(before.event).some((person) => people.has(person))) return null;
  return { place: { ...where, venue: null }, solved: before, rule: 'same-visit' };
}

/** A journey made by somebody of the meeting; one that was made brings along what is still planned. */
function isOf({ event }: SolvedEvent, account: Account): boolean {
  const visitor = event.people[0]?.person;
  const inTime = event.status === account.status || (event.status === 'held' && account.status === 'planned');
  return (
    inTime && visitor != null && account.people.has(visitor) && !event.proposed && recentWords(event.date?.mention)
  );
}

const isInOneBreath = (visit: SolvedEvent, { events }: Account): boolean =>
  events.some(({ event }) => event.sentence === visit.event.sentence);

/** «مع فلان الذي يزور دمشق»: the journey is told with the meeting. */
const isToldWith = (visit: SolvedEvent, account: Account): boolean =>
  visit.event.date === null && isInOneBreath(visit, account);

const isRecent = ({ event }: SolvedEvent): boolean => event.date !== null && recentWords(event.date.mention);

/** Words for a day about the article's own: no month, no year, no «قبل عامين». */
const recentWords = (mention: DateMention | undefined): boolean =>
  mention === undefined ||
  (mention.year === undefined &&
    mention.distance === undefined &&
    (mention.month === undefined || mention.relative?.unit === 'day') &&
    (mention.relative === undefined || mention.relative.unit === 'day'));

/** «تجري محادثات مع فلان … ثم تتوجه إلى إيران للقاء فلان»: a journey told later, in one breath with whom it is made to meet. */
function isToAnother(visit: SolvedEvent, account: Account, accounts: readonly Account[]): boolean {
  const { sentence } = visit.event;
  if (account.events.some(({ event }) => !event.visit && event.sentence >= sentence)) return false;
  return accounts.some(
    (other) =>
      other !== account &&
      isOf(visit, other) &&
      other.events.some(({ event }) => event.sentence === sentence && !event.visit),
  );
}

function sidesOf(account: Account): string[] {
  return [
    ...new Set([
      ...account.countries,
      ...[...account.people.values()].flatMap(({ person }) => (person.mention.country ? [person.mention.country] : [])),
    ]),
  ].sort();
}
