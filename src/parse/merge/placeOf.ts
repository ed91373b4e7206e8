import { addDays } from '../../model/days.ts';
import { compatiblePlaces, type PlaceQuestions } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { SolvedEvent } from '../solve/solved.ts';
import { type Account, isOneDay, receiverOf, sidesOf } from './account.ts';
import { belongs, isInOneBreath, isOf, isRecent, isToAnother, isToldWith, isWhereTheyMeet } from './journeys.ts';

/** Where the words do not say: the city of the visit, or of the same delegation's other meetings that day. */
export function place(
  account: Account,
  accounts: readonly Account[],
  visits: readonly SolvedEvent[],
  places: PlaceQuestions,
): void {
  if (account.place || account.format === 'call') return;
  // A journey to several places says of none that the meeting was there.
  if (visits.some((visit) => !visit.event.place && isOf(visit, account))) return;
  const days = account.dated?.date?.value;
  // «وكان فلان قد التقى» ("so-and-so had met"): at some time before the journey or the day at hand, unless they are told in one breath.
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
