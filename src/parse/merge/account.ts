import type { Claim, DateValue, Format, Status } from '../../model/dataset.ts';
import { isWithin } from '../../model/dateValue.ts';
import type { RuleName } from '../../model/rules.ts';
import type { PlaceQuestions } from '../places/askPlaces.ts';
import { type EventPerson, type EventPlace, namesOf } from '../reading/event.ts';
import type { SolvedArticle, SolvedEvent } from '../solve/solved.ts';
import { tellAlike } from './tellAlike.ts';

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
  /** Its words say that they were in one place. */
  inPerson: boolean;
  place: { place: EventPlace; solved: SolvedEvent; rule: RuleName | null } | null;
  /** The event whose date stands for the account. */
  dated: SolvedEvent | null;
  /** The date by the articles alone. */
  dateFromTexts: Claim<DateValue> | null;
  /** Only a journey: nobody of the other side is named. */
  visit: boolean;
}

/** Two named people, or the sides of a table whose people are not named. */
export function standsAlone(solved: SolvedEvent): boolean {
  const { roles, countries, proposed } = solved.event;
  return namesOf(solved.event).length >= 2 || (!proposed && roles.length > 0 && countries.length >= 2);
}

/** Opens an account with the first event that tells of the meeting. */
export function open(article: SolvedArticle, solved: SolvedEvent): Account {
  const { event } = solved;
  const account: Account = {
    article,
    events: [],
    days: [],
    people: new Map(),
    countries: new Set(),
    status: event.status,
    format: event.format,
    inPerson: false,
    place: null,
    dated: null,
    dateFromTexts: null,
    visit: false,
  };
  add(account, solved, null);
  return account;
}

/** Adds an event to the account that is being made of it. */
export function add(account: Account, solved: SolvedEvent, places: PlaceQuestions | null): void {
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
  account.inPerson ||= event.inPerson;
}

const narrower = ({ value: a }: Claim<DateValue>, { value: b }: Claim<DateValue>): boolean =>
  isWithin(a, b) && !isWithin(b, a);

/** Whether days that are known are a single one. */
export const isOneDay = ({ earliest, latest }: DateValue): boolean => earliest === latest;

/** Whether one of two was by telephone and the other in one place: however much else they have in common, they are two. */
export const isCallBesideMeeting = (
  a: { format: Format; inPerson: boolean },
  b: { format: Format; inPerson: boolean },
): boolean => (a.format === 'call' && b.inPerson) || (a.inPerson && b.format === 'call');

/** The country of whoever receives, who is at home: «استقبل فلان فلانا» ("so-and-so received so-and-so"). */
export const receiverOf = ({ events }: Account): string | null =>
  events.find(({ event }) => event.rule === 'verb-receive')?.event.people[0]?.mention.country ?? null;

/** The countries at the table of an account, in one order whatever its words. */
export function sidesOf(account: Account): string[] {
  return [
    ...new Set([
      ...account.countries,
      ...[...account.people.values()].flatMap(({ person }) => (person.mention.country ? [person.mention.country] : [])),
    ]),
  ].sort();
}
