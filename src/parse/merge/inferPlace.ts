import type { DateValue } from '../../model/dataset.ts';
import { addDays } from '../../model/days.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { SolvedEvent } from '../solve/solved.ts';
import { type Account, isOneDay, receiverOf, sidesOf } from './account.ts';
import { belongs, isInOneBreath, isOf, isRecent, isToAnother, isToldWith, isWhereTheyMeet } from './journeys.ts';

/**
 * Where a meeting was whose words do not say: in the city of the visit, or of the same delegation's other meetings that day.
 * `null` when that is not clear.
 */
export function inferPlace(
  account: Account,
  accounts: readonly Account[],
  visits: readonly SolvedEvent[],
  places: PlaceQuestions,
): Account['place'] {
  // A journey to several places says of none that the meeting was there.
  if (visits.some((visit) => !visit.event.place && isOf(visit, account))) return null;
  const days = account.dated?.date?.value;
  // «وكان فلان قد التقى» ("so-and-so had met"): at some time before the journey or the day at hand, unless they are told in one breath.
  const earlier = !days && account.events.every(({ event }) => event.earlier);
  const visited = placeVisited(
    visits.filter(
      (visit) =>
        visit.event.place &&
        !(earlier && !isInOneBreath(visit, account)) &&
        isOf(visit, account) &&
        isWhereTheyMeet(visit, account, places) &&
        !isToAnother(visit, account, accounts) &&
        isAtHand(visit, account, places),
    ),
    places,
  );
  if (visited) return visited;
  if (!days) return earlier ? null : placeGoneOn(account, places);
  return placeOfTheDay(accounts.filter((other) => other !== account && isOfTheSameStay(other, account, days, places)));
}

/** Whether a journey is of the meeting's days, or, where either has none, told with it. */
function isAtHand(visit: SolvedEvent, account: Account, places: PlaceQuestions): boolean {
  if (account.dated?.date) return visit.date === null ? isToldWith(visit, account) : belongs(visit, account, places);
  return visit.date === null || isRecent(visit);
}

/** The place of the journeys in which a meeting may have been, when they agree: a city rather than its country. */
function placeVisited(near: readonly SolvedEvent[], places: PlaceQuestions): Account['place'] {
  // A journey that has its day is the one at hand; others may be of any time.
  const dated = near.filter(({ event }) => event.date !== null);
  const journeys = dated.length > 0 ? dated : near;
  const first = journeys.find(({ event }) => !places.isCountry(event.place!.place)) ?? journeys[0];
  if (!first?.event.place) return null;
  if (!journeys.every(({ event }) => compatiblePlaces(event.place, first.event.place, places))) return null;
  return { place: first.event.place, solved: first, rule: 'same-visit' };
}

/** Whether another meeting, whose words say where it was, is of the same stay: the same people or sides, the same day or host. */
function isOfTheSameStay(other: Account, account: Account, days: DateValue, places: PlaceQuestions): boolean {
  const theirs = other.dated?.date?.value;
  if (!other.place || other.place.rule !== null || !theirs || !isOneDay(theirs) || !isOneDay(days)) return false;
  const { earliest } = theirs;
  if (earliest < addDays(days.earliest, -1) || earliest > addDays(days.latest, 1)) return false;
  const same = earliest === days.earliest;
  const host = places.countryOf(other.place.place.place);
  const receiver = receiverOf(account);
  if (receiver !== null && receiver !== host) return false;
  const sides = sidesOf(account);
  const shared = [...account.people].flatMap(([id, { person }]) =>
    other.people.has(id) ? [person.mention.country] : [],
  );
  const atHome = sides.includes(host ?? '');
  // Guests of one host stay in his city over the night; a host may be another's guest the next day, unless he receives.
  const stays = atHome && (same || shared.some((country) => country !== host) || receiver === host);
  const abroad = same && !atHome && !sidesOf(other).includes(host ?? '');
  return shared.length > 0 ? stays || abroad : same && sidesOf(other).join() === sides.join();
}

/** The city of the stay's other meetings, when they name one alone; in which of its houses this one was is not said. */
function placeOfTheDay(others: readonly Account[]): Account['place'] {
  const cities = new Set(others.map(({ place }) => place?.place.place));
  const [other] = others;
  if (cities.size !== 1 || !other?.place) return null;
  return { place: { ...other.place.place, venue: null }, solved: other.place.solved, rule: 'same-visit' };
}

/** The city of the day that is gone on with: «كما التقى فلان في اليوم نفسه فلانا» ("on the same day he also met so-and-so"). */
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
