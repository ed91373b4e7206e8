import type {
  Basis,
  Claim,
  DateValue,
  Discrepancy,
  Level,
  Location,
  Meeting,
  Participant,
  Status,
} from '../../model/dataset.ts';
import { isWithin } from '../../model/dateValue.ts';
import { daysBetween } from '../../model/days.ts';
import { outranks, type Rank } from '../../model/ranks.ts';
import { conclude } from '../claims/conclude.ts';
import { distinct, quote, quoteAround, quoteWhole } from '../claims/evidence.ts';
import { hasOneHolder } from '../offices/kinds.ts';
import type { Account } from './accounts.ts';
import type { MeetingQuestions } from './questions.ts';

const levelOf: Record<Exclude<Rank, 'none'>, Level> = {
  'head-of-state': 'head-of-state',
  ministerial: 'ministerial',
  envoy: 'envoy',
};

/** Later statuses win over what was only announced. */
const statusOrder: readonly Status[] = ['planned', 'postponed', 'cancelled', 'held'];

/** One meeting out of all accounts of it; its id is given later, when notes have had their say. */
export function toMeeting(accounts: readonly Account[], ask: MeetingQuestions): Meeting {
  const status = joinStatuses(accounts);
  // The day for which a meeting was announced need not be the one on which it was held.
  const tellers = accounts.filter((account) => account.status === status && account.dated);
  const dating = tellers.length > 0 ? tellers : accounts;
  const datesOf = (told: readonly Account[]) => told.flatMap(({ dated }) => dated?.date ?? []);
  const provedBy = (told: readonly Account[]) => told.flatMap(({ dateFromTexts: proved }) => proved ?? []);
  const date = joinDates(datesOf(dating), datesOf(accounts));
  const dateFromTexts = date?.basis === 'editor' ? joinDates(provedBy(dating), provedBy(accounts)) : date;
  const place = joinPlaces(accounts, ask);
  const participants = joinPeople(accounts, date?.value ?? null, ask);
  const named = new Set(participants.map(({ value }) => value.person));
  for (const claim of holders(accounts, date, ask)) {
    if (!named.has(claim.value.person)) participants.push(claim);
  }
  const countries = new Set(accounts.flatMap((account) => [...account.countries]));
  for (const { value } of participants) if (value.side) countries.add(value.side);
  let rank: Rank = 'none';
  const raise = (other: Rank | null): void => {
    if (other && outranks(other, rank)) rank = other;
  };
  for (const { value } of participants) raise(ask.officeOn(value.person, date?.value ?? null)?.rank ?? null);
  for (const account of accounts) {
    // «نظيره» may borrow the office of the wrong one; what the registry knows is surer.
    for (const [id, { person }] of account.people)
      if (!ask.officeOn(id, date?.value ?? null))
        raise(person.mention.office?.former ? null : (person.mention.office?.rank ?? null));
    for (const { event } of account.events) raise(event.rank);
  }
  return {
    id: '',
    status,
    format: formatOf(accounts),
    level: levelOf[rank === 'none' ? 'envoy' : rank],
    date,
    dateFromTexts,
    place,
    participants,
    countries: [...countries].sort(),
    topics: [],
    articles: [
      ...new Set([...accounts.map(({ article }) => article.reading.source.id), ...evidenceArticles(date)]),
    ].sort(),
    discrepancies: [
      ...statusDiscrepancy(accounts),
      ...dateDiscrepancy(date, dateFromTexts),
      ...placeDiscrepancy(accounts, ask),
      ...nameDiscrepancies(accounts, participants, ask),
      ...accounts.flatMap(ask.contextSlips),
      ...deniedDiscrepancy(accounts),
    ],
  };
}

const joinStatuses = (accounts: readonly Account[]): Status =>
  accounts.map((account) => account.status).sort((a, b) => statusOrder.indexOf(b) - statusOrder.indexOf(a))[0] ??
  'held';

/** An article that names the visit by its month reports it, too. */
const evidenceArticles = (date: Claim<DateValue> | null): string[] =>
  date?.rule === 'visit-named-by-another-article' ? date.evidence.map(({ article }) => article) : [];

const formatOf = (accounts: readonly Account[]): Meeting['format'] => {
  const formats = accounts.map(({ format }) => format);
  return (
    (['summit', 'reception', 'call', 'multilateral', 'talks', 'visit'] as const).find((format) =>
      formats.includes(format),
    ) ?? 'talks'
  );
};

const width = ({ earliest, latest }: DateValue): number => daysBetween(earliest, latest);

const surest: readonly Basis[] = ['text', 'inferred', 'editor'];

/** The narrowest of several dates; stated before inferred before an editor's. Others that give the same days are evidence, too. */
function joinDates(claims: Claim<DateValue>[], others: readonly Claim<DateValue>[]): Claim<DateValue> | null {
  claims.sort((a, b) => width(a.value) - width(b.value) || surest.indexOf(a.basis) - surest.indexOf(b.basis));
  const best = claims[0];
  if (!best) return null;
  const same = others.filter(({ value }) => value.edtf === best.value.edtf);
  return { ...best, evidence: distinct([...claims, ...same].flatMap(({ evidence }) => evidence)) };
}

function placeClaim(account: Account): Claim<Location> | null {
  if (!account.place) return null;
  const { place, solved, rule } = account.place;
  const value: Location = { place: place.place, ...(place.venue ? { venue: place.venue } : {}) };
  const evidence = [quoteWhole(account.article.reading, place.span, solved.event)];
  return rule === null ? { value, basis: 'text', evidence } : { value, basis: 'inferred', rule, evidence };
}

/** The place that says most: a building, then a city, then a country; stated before inferred. */
function joinPlaces(accounts: readonly Account[], ask: MeetingQuestions): Claim<Location> | null {
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

function joinPeople(accounts: readonly Account[], days: DateValue | null, ask: MeetingQuestions): Claim<Participant>[] {
  const claims = new Map<string, Claim<Participant>>();
  const toldAgain = new Set<string>();
  for (const account of accounts) {
    const { reading } = account.article;
    for (const [id, { person, solved }] of account.people) {
      const { event } = solved;
      // «استقبله»: who that is was said before.
      const before = person.mention.start < event.clause.start;
      const evidence = [
        quoteAround(reading, before ? event.trigger : person.mention, event),
        ...(before ? [quote(reading, person.mention)] : []),
        ...person.also.map((span) => quote(reading, span)),
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

/** «وزيري دفاعهما» on a known day: who held the office then, where the registry knows exactly one. */
function holders(
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

function statusDiscrepancy(accounts: readonly Account[]): Discrepancy[] {
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
function deniedDiscrepancy(accounts: readonly Account[]): Discrepancy[] {
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
function dateDiscrepancy(date: Claim<DateValue> | null, dateFromTexts: Claim<DateValue> | null): Discrepancy[] {
  if (!date || !dateFromTexts || isWithin(date.value, dateFromTexts.value)) return [];
  return [{ field: 'date', claims: [dateFromTexts, date], ...(date.note === undefined ? {} : { note: date.note }) }];
}

/** Whether the first place is the country in which the second lies: both are true of a meeting. */
const isAround = (country: string, place: string, { places }: MeetingQuestions): boolean =>
  place !== country && places.isCountry(country) && places.countryOf(place) === country;

function placeDiscrepancy(accounts: readonly Account[], ask: MeetingQuestions): Discrepancy[] {
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

function nameDiscrepancies(
  accounts: readonly Account[],
  participants: readonly Claim<Participant>[],
  ask: MeetingQuestions,
): Discrepancy[] {
  return participants.flatMap(({ value }) => {
    const claims = accounts.flatMap((account) => ask.slipOf(account, value.person) ?? []);
    return claims.length > 0 ? [{ field: `participants.${value.person}`, claims }] : [];
  });
}
