import { datesOverlap } from '../../model/dateValue.ts';
import { addDays } from '../../model/days.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import type { SolvedEvent } from '../solve/solved.ts';
import { type Account, isOneDay, receiverOf } from './account.ts';
import { sameDays } from './sameMeeting.ts';

/** How far, in days, a meeting may lie from the day of a visit and still belong to it. */
const VISIT_REACH = 3;

/** A reception takes day and place from the arrival it belongs to. */
export function receive(account: Account, visits: readonly SolvedEvent[], places: PlaceQuestions): void {
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
export function belongs(visit: SolvedEvent, account: Account, places: PlaceQuestions): boolean {
  const [visitor] = namesOf(visit.event);
  if (!visitor || account.visit || !account.people.has(visitor)) return false;
  if (account.place && !compatiblePlaces(visit.event.place, account.place.place, places)) return false;
  const days = account.dated?.date?.value;
  if (!visit.date || !days) return visit.event.status === account.status || !visit.date;
  return (
    visit.date.value.earliest <= addDays(days.latest, VISIT_REACH) &&
    days.earliest <= addDays(visit.date.value.latest, VISIT_REACH)
  );
}

/** Whether a journey is the one that an account of a visit tells of. */
export function sameVisit(account: Account, visit: SolvedEvent, places: PlaceQuestions): boolean {
  const [visitor] = namesOf(visit.event);
  return (
    visitor !== undefined &&
    account.people.has(visitor) &&
    sameDays(account, visit) &&
    compatiblePlaces(visit.event.place, account.place?.place ?? null, places)
  );
}

/**
 * Whether a journey leads to where they meet: to the other side's country, or, where it is nobody's of them, as far as it is
 * told in one breath with the meeting or is of its very day.
 */
export function isWhereTheyMeet(visit: SolvedEvent, account: Account, places: PlaceQuestions): boolean {
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

/** A journey made by somebody of the meeting; one that was made brings along what is still planned. */
export function isOf({ event }: SolvedEvent, account: Account): boolean {
  const visitor = event.people[0]?.person;
  const inTime = event.status === account.status || (event.status === 'held' && account.status === 'planned');
  return (
    inTime && visitor != null && account.people.has(visitor) && !event.proposed && recentWords(event.date?.mention)
  );
}

/** Whether a journey is told in a sentence of the meeting's. */
export const isInOneBreath = (visit: SolvedEvent, { events }: Account): boolean =>
  events.some(({ event }) => event.sentence === visit.event.sentence);

/** Whether the journey is told with the meeting: «مع فلان الذي يزور دمشق» ("with so-and-so, who visits Damascus"). */
export const isToldWith = (visit: SolvedEvent, account: Account): boolean =>
  visit.event.date === null && isInOneBreath(visit, account);

/** Whether a journey has words for a day about the article's own. */
export const isRecent = ({ event }: SolvedEvent): boolean => event.date !== null && recentWords(event.date.mention);

/** Words for a day about the article's own: no month, no year, no «قبل عامين» ("two years ago"). */
const recentWords = (mention: DateMention | undefined): boolean =>
  mention === undefined ||
  (mention.year === undefined &&
    mention.distance === undefined &&
    (mention.month === undefined || mention.relative?.unit === 'day') &&
    (mention.relative === undefined || mention.relative.unit === 'day'));

/**
 * Whether a journey told later leads to somebody else, whom it tells in one breath: «تجري محادثات مع فلان … ثم تتوجه إلى إيران
 * للقاء فلان» ("she holds talks with so-and-so … then goes on to Iran to meet so-and-so").
 */
export function isToAnother(visit: SolvedEvent, account: Account, accounts: readonly Account[]): boolean {
  const { sentence } = visit.event;
  if (account.events.some(({ event }) => !event.visit && event.sentence >= sentence)) return false;
  return accounts.some(
    (other) =>
      other !== account &&
      isOf(visit, other) &&
      other.events.some(({ event }) => event.sentence === sentence && !event.visit),
  );
}
