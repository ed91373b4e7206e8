import { datesOverlap } from '../../model/dateValue.ts';
import { addDays, daysBetween } from '../../model/days.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { type Account, isCallBesideMeeting } from './account.ts';

/**
 * Merges accounts of different articles into meetings: the same people, on days that agree, at places that do not
 * contradict each other. Undated accounts stay apart, since the same people meet more than once.
 */
export function mergeAccounts(accounts: readonly Account[], places: PlaceQuestions): Account[][] {
  const meetings: Account[][] = [];
  const byPair = new Map<string, Account[][]>();
  // The surest account of a meeting opens it: most people, then the narrowest date.
  const order = accounts.map((account, at) => ({ account, at }));
  order.sort(
    (a, b) => span(a.account) - span(b.account) || b.account.people.size - a.account.people.size || a.at - b.at,
  );
  for (const { account } of order) {
    const { lookUp, enter } = keysOf(account);
    let home: Account[] | undefined;
    for (const key of lookUp) {
      home = (byPair.get(key) ?? []).find((meeting) => meeting.every((other) => agrees(account, other, places)));
      if (home) break;
    }
    if (home) home.push(account);
    else {
      home = [account];
      meetings.push(home);
    }
    for (const key of enter) {
      const list = byPair.get(key);
      if (!list) byPair.set(key, [home]);
      else if (!list.includes(home)) list.push(home);
    }
  }
  const position = new Map(accounts.map((account, at) => [account, at]));
  for (const meeting of meetings) meeting.sort((a, b) => position.get(a)! - position.get(b)!);
  return meetings.sort((a, b) => position.get(a[0]!)! - position.get(b[0]!)!);
}

const span = ({ dated }: Account): number => {
  const days = dated?.date?.value;
  return days ? daysBetween(days.earliest, days.latest) : Number.POSITIVE_INFINITY;
};

/**
 * In days: a stretch of at most two months is looked up by its months, which are three at most, the first, the last and the one
 * between; a longer one by its years.
 */
const FEW_DAYS = 62;

/** In days: a stretch that is longer can have a whole month between its ends, in which the day so far from its first lies. */
const LONGEST_MONTH = 31;

/**
 * Where an account is looked for, and where others will find it: its pairs of people with the months or years of its days.
 * Narrow accounts come first, so that they need only be looked for among each other. Undated ones agree with none.
 */
function keysOf(account: Account): { lookUp: string[]; enter: string[] } {
  const days = account.dated?.date?.value;
  if (!days) return { lookUp: [], enter: [] };
  const years: string[] = [];
  for (let year = Number(days.earliest.slice(0, 4)); year <= Number(days.latest.slice(0, 4)); year++)
    years.push(String(year));
  const months = new Set([days.earliest.slice(0, 7), days.latest.slice(0, 7)]);
  if (span(account) > LONGEST_MONTH) months.add(addDays(days.earliest, LONGEST_MONTH).slice(0, 7));
  const pairs = pairKeys(account);
  const within = (times: Iterable<string>): string[] =>
    pairs.flatMap((pair) => [...times].map((time) => `${pair} ${time}`));
  const [byMonth, byYear] = [span(account) <= FEW_DAYS ? within(months) : [], within(years)];
  return { lookUp: byMonth.length > 0 ? byMonth : byYear, enter: [...byMonth, ...byYear] };
}

function pairKeys(account: Account): string[] {
  const people = [...account.people.keys()].sort();
  if (account.visit) return people.slice(0, 1).map((person) => `visit ${person}`);
  const keys: string[] = [];
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++) keys.push(`${people[a]} ${people[b]}`);
  return keys;
}

function agrees(a: Account, b: Account, places: PlaceQuestions): boolean {
  if (a.article === b.article || a.visit !== b.visit) return false;
  const [x, y] = [a.dated?.date?.value, b.dated?.date?.value];
  if (!x || !y || !datesOverlap(x, y)) return false;
  if (isCallBesideMeeting(a, b)) return false;
  // What was announced can be cancelled; what was cancelled was not held.
  if ((a.status === 'cancelled' && b.status === 'held') || (a.status === 'held' && b.status === 'cancelled'))
    return false;
  let common = 0;
  for (const person of a.people.keys()) if (b.people.has(person)) common += 1;
  const equal = common === a.people.size && common === b.people.size;
  const subset = common >= 2 && (common === a.people.size || common === b.people.size);
  if (!equal && !subset) return false;
  // The same people on the same one day are at one meeting, even if the articles differ about where.
  const sameDay = x.earliest === x.latest && y.earliest === y.latest;
  return compatiblePlaces(a.place?.place ?? null, b.place?.place ?? null, places) || (equal && sameDay);
}
