import { datesOverlap } from '../../model/dateValue.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { DateMention } from '../reading/mentions.ts';
import type { SolvedEvent } from '../solve/solved.ts';
import { type Account, isCallBesideMeeting } from './account.ts';

/** Whether an event tells of the meeting of an account. */
export function sameMeeting(
  account: Account,
  solved: SolvedEvent,
  people: readonly string[],
  places: PlaceQuestions,
): boolean {
  const { event } = solved;
  if (isCallBesideMeeting(account, event)) return false;
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
    // «من المقرر أن يبحث معه» ("he is to discuss with him"): what is still to be talked of when they meet.
    const agenda = event.rule === 'verb-discuss' && event.status === 'planned' && !event.date && !event.place;
    return alike || (account.status === 'held' && (event.present || agenda));
  }
  if (event.aside || account.events.every((other) => other.event.aside)) return false;
  if (common < 2 || (common !== people.length && common !== account.people.size)) return false;
  return event.status === account.status || (event.date === null && event.place === null && event.status !== 'planned');
}

/** Held today, and more of it to come: «سيجريان المزيد من المحادثات» ("they will hold further talks"). */
function goesOnToday(account: Account, { event }: SolvedEvent): boolean {
  if (event.date || event.place) return false;
  return account.events.some(
    ({ event: other }) => other.date?.mention.relative?.unit === 'day' && other.date.mention.relative.steps === 0,
  );
}

const bothDated = (account: Account, solved: SolvedEvent): boolean =>
  account.dated?.date != null && solved.date !== null;

/** Whether words mean days on two sides of today: «اليوم» ("today") is no day of «تموز الماضي» ("last July"), «أمس» ("yesterday") none of «الاثنين المقبل» ("next Monday"). */
export function isOtherDirection({ relative }: DateMention, { direction }: DateMention): boolean {
  if (relative?.unit !== 'day') return false;
  return (direction === 'past' && relative.steps >= 0) || (direction === 'future' && relative.steps <= 0);
}

/** Whether an event names those who sat at a table of sides, of the same rank: «القمة التي تجمع زعماء تركيا وروسيا وإيران» ("the summit of the leaders of Turkey, Russia and Iran"), then each of them. */
function fillsTable(account: Account, { event }: SolvedEvent): boolean {
  const { rank, format } = account.events[0]!.event;
  const sides = new Set(event.people.flatMap(({ mention: { country } }) => (country ? [country] : [])));
  if (sides.size !== account.countries.size || ![...sides].every((side) => account.countries.has(side))) return false;
  const ranks = event.people.map(({ mention }) => mention.office?.rank ?? rank);
  const same = event.status === account.status || (account.status === 'held' && event.present);
  return same && format !== 'call' && event.format !== 'call' && ranks.every((other) => other === rank);
}

/** Whether roles alone, as in «اجتماع الوزيرين التركي والسوري» ("the meeting of the Turkish and Syrian ministers"), sum up an account: its sides have them all. */
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

/** Days that are known must overlap; words for days that are not yet known must not contradict each other. */
export function sameDays(account: Account, solved: SolvedEvent): boolean {
  const { event, date } = solved;
  // «وكان قد زار موسكو في تموز، وبحث مع فلان» ("he had visited Moscow in July and talked with A"): told as of the days of that visit.
  const goesOn = event.continues === 'and' && date !== null;
  if (!event.date && !event.shift && !goesOn) return true;
  for (const other of account.days) {
    if (date && other.date) {
      if (!datesOverlap(date.value, other.date.value)) return false;
    } else if (event.date && other.event.date && contradict(event.date.mention, other.event.date.mention)) return false;
  }
  return !event.shift || account.events.some((other) => other.event.shift !== null);
}

export function contradict(a: DateMention, b: DateMention): boolean {
  const differ = (x: number | undefined, y: number | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (a.to || b.to) return false;
  if (differ(a.weekday, b.weekday) || differ(a.day, b.day) || differ(a.month, b.month) || differ(a.year, b.year))
    return true;
  if (isOtherDirection(a, b) || isOtherDirection(b, a)) return true;
  if (a.relative && b.relative && a.relative.unit === b.relative.unit) return a.relative.steps !== b.relative.steps;
  return false;
}
