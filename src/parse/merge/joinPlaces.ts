import type { Claim, Location } from '../../model/dataset.ts';
import { distinct, quoteWhole } from '../claims/evidence.ts';
import type { Account } from './account.ts';
import type { MeetingQuestions } from './questions.ts';

/** Where one account says that the meeting was. */
export function placeClaim(account: Account): Claim<Location> | null {
  if (!account.place) return null;
  const { place, solved, rule } = account.place;
  const value: Location = { place: place.place, ...(place.venue ? { venue: place.venue } : {}) };
  const evidence = [quoteWhole(account.article.reading, place.span, solved.event)];
  return rule === null ? { value, basis: 'text', evidence } : { value, basis: 'inferred', rule, evidence };
}

/** The place that says most: a building, then a city, then a country; stated before inferred. */
export function joinPlaces(accounts: readonly Account[], ask: MeetingQuestions): Claim<Location> | null {
  const claims = accounts.flatMap((account) => placeClaim(account) ?? []);
  claims.sort(
    (a, b) =>
      Number(b.value.venue !== undefined) - Number(a.value.venue !== undefined) ||
      Number(ask.places.isCountry(a.value.place)) - Number(ask.places.isCountry(b.value.place)) ||
      Number(b.basis === 'text') - Number(a.basis === 'text'),
  );
  const best = claims[0];
  if (!best) return null;
  return {
    ...best,
    evidence: distinct([
      ...best.evidence,
      ...claims
        .filter(({ value: { place } }) => place === best.value.place || isAround(place, best.value.place, ask))
        .flatMap(({ evidence }) => evidence),
    ]),
  };
}

/** Whether the first place is the country in which the second lies: both are true of a meeting. */
export const isAround = (country: string, place: string, { places }: MeetingQuestions): boolean =>
  place !== country && places.isCountry(country) && places.countryOf(place) === country;
