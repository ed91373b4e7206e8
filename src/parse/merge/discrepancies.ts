import type { Claim, DateValue, Discrepancy, Participant, Status } from '../../model/dataset.ts';
import { isWithin } from '../../model/dateValue.ts';
import { quoteAround } from '../claims/evidence.ts';
import type { Account } from './account.ts';
import { isAround, placeClaim } from './joinPlaces.ts';
import type { MeetingQuestions } from './questions.ts';

/** Accounts that differ about whether the meeting was held. */
export function statusDiscrepancy(accounts: readonly Account[]): Discrepancy[] {
  const statuses = new Map<Status, Claim<unknown>>();
  for (const account of accounts) {
    const { event } = account.events[0]!;
    const claim: Claim<unknown> = {
      value: account.status,
      basis: 'text',
      evidence: [quoteAround(account.article.reading, event.trigger, event)],
    };
    if (!statuses.has(account.status)) statuses.set(account.status, claim);
  }
  return statuses.size > 1 ? [{ field: 'status', claims: [...statuses.values()] }] : [];
}

/** An article that reports the meeting and, elsewhere, its denial. */
export function deniedDiscrepancy(accounts: readonly Account[]): Discrepancy[] {
  return accounts.flatMap((account) => {
    const people = new Set(account.people.keys());
    return account.article.events.flatMap(({ event }) => {
      if (!event.denied) return [];
      const same = event.people.filter(({ person }) => person !== null && people.has(person)).length >= 2;
      if (!same) return [];
      const evidence = [quoteAround(account.article.reading, event.denied, event)];
      return [{ field: 'status', claims: [{ value: 'denied', basis: 'text' as const, evidence }] }];
    });
  });
}

/** An editor's day of publication that corrects the article moves the days counted from it. */
export function dateDiscrepancy(date: Claim<DateValue> | null, dateFromTexts: Claim<DateValue> | null): Discrepancy[] {
  if (!date || !dateFromTexts || isWithin(date.value, dateFromTexts.value)) return [];
  return [{ field: 'date', claims: [dateFromTexts, date], ...(date.note === undefined ? {} : { note: date.note }) }];
}

/** A day that an article prints beside the one that its other words agree on. */
export function printedDiscrepancy(accounts: readonly Account[]): Discrepancy[] {
  return accounts.flatMap(({ article, events }) =>
    events.flatMap(({ event, conflict, date }) => {
      const printed = conflict?.readings.find(({ edtf }) => edtf !== date?.value.edtf);
      if (!conflict || !date || !printed) return [];
      const evidence = [quoteAround(article.reading, conflict.span, event)];
      return [{ field: 'date', claims: [{ value: printed, basis: 'text' as const, evidence }, date] }];
    }),
  );
}

/** Accounts that differ about where it was; a city and its country do not. */
export function placeDiscrepancy(accounts: readonly Account[], ask: MeetingQuestions): Discrepancy[] {
  const places = new Map<string, Claim<unknown>>();
  for (const account of accounts) {
    const claim = placeClaim(account);
    if (claim?.basis === 'text' && !places.has(claim.value.place))
      places.set(claim.value.place, { ...claim, value: claim.value.place });
  }
  const told = [...places.keys()];
  for (const country of told) if (told.some((place) => isAround(country, place, ask))) places.delete(country);
  return places.size > 1 ? [{ field: 'place', claims: [...places.values()] }] : [];
}

/** Names that an article gives people otherwise than the registry. */
export function nameDiscrepancies(
  accounts: readonly Account[],
  participants: readonly Claim<Participant>[],
  ask: MeetingQuestions,
): Discrepancy[] {
  return participants.flatMap(({ value }) => {
    const claims = accounts.flatMap((account) => ask.slipOf(account, value.person) ?? []);
    return claims.length > 0 ? [{ field: `participants.${value.person}`, claims }] : [];
  });
}
