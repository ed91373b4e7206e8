import type { Claim, DateValue, Participant } from '../../model/dataset.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quoteAround, toEvidence } from '../claims/evidence.ts';
import { hasOneHolder } from '../offices/kinds.ts';
import type { Account } from './account.ts';
import type { MeetingQuestions } from './questions.ts';

/** Everybody whom the accounts name, each once with all the words that name them. */
export function joinPeople(
  accounts: readonly Account[],
  days: DateValue | null,
  ask: MeetingQuestions,
): Claim<Participant>[] {
  const claims = new Map<string, Claim<Participant>>();
  const toldAgain = new Set<string>();
  for (const account of accounts) {
    const { reading } = account.article;
    for (const [id, { person, solved }] of account.people) {
      const { event } = solved;
      // «استقبله» ("he received him"): who that is was said before.
      const before = person.mention.start < event.clause.start;
      const evidence = [
        quoteAround(reading, before ? event.trigger : person.mention, event),
        ...(before ? [toEvidence(reading, person.mention)] : []),
        ...person.also.map((span) => toEvidence(reading, span)),
      ];
      const known = claims.get(id);
      if (known) {
        known.evidence.push(...evidence);
        toldAgain.add(id);
        if (known.basis !== 'text' && person.rule === null)
          claims.set(id, { value: known.value, basis: 'text', evidence: known.evidence });
        continue;
      }
      const office = ask.officeOn(id, days)?.office;
      const value: Participant = { person: id, ...(office ? { office } : {}), side: ask.sideOf(id) };
      // Who held an office on a day is known no better than the day.
      const day = person.rule === 'office-holder-on-that-day' ? solved.date : null;
      claims.set(
        id,
        person.rule === null ? { value, basis: 'text', evidence } : conclude(value, person.rule, evidence, [day]),
      );
    }
  }
  // Once for all accounts: many articles may tell of one meeting.
  for (const id of toldAgain) {
    const claim = claims.get(id)!;
    claim.evidence = distinct(claim.evidence);
  }
  return [...claims.values()];
}

/** Who is meant by «وزيري دفاعهما» ("their two defence ministers") on a known day: whoever held the office, where the registry knows exactly one. */
export function holders(
  accounts: readonly Account[],
  date: Claim<DateValue> | null,
  ask: MeetingQuestions,
): Claim<Participant>[] {
  if (!date) return [];
  const days = date.value;
  const claims: Claim<Participant>[] = [];
  for (const account of accounts) {
    if (account.people.size > 0) continue;
    for (const { event } of account.events) {
      const keys = new Set(event.roles.map(({ key }) => key));
      const pair = event.people.some(({ mention }) => mention.office?.number === 'two');
      if (keys.size !== 1 || !pair) continue;
      const [key] = keys;
      for (const country of event.countries) {
        const person = hasOneHolder(key!) ? ask.holderOn(key!, country, days) : null;
        const role = event.people.find(({ mention }) => mention.office?.key === key);
        if (!person || !role) continue;
        const office = ask.officeOn(person, days)?.office;
        claims.push(
          conclude(
            { person, ...(office ? { office } : {}), side: country },
            'office-holder-on-that-day',
            [quoteAround(account.article.reading, role.mention, event)],
            [date],
          ),
        );
      }
    }
  }
  return claims;
}
