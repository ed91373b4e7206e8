import type { Basis, Claim, DateValue, Level, Meeting, Status } from '../../model/dataset.ts';
import { daysBetween } from '../../model/days.ts';
import { outranks, type Rank } from '../../model/ranks.ts';
import { distinct } from '../claims/evidence.ts';
import type { Account } from './account.ts';
import {
  dateDiscrepancy,
  deniedDiscrepancy,
  nameDiscrepancies,
  placeDiscrepancy,
  printedDiscrepancy,
  statusDiscrepancy,
} from './discrepancies.ts';
import { holders, joinPeople } from './joinPeople.ts';
import { joinPlaces } from './joinPlaces.ts';
import type { MeetingQuestions } from './questions.ts';

const levelOf: Record<Exclude<Rank, 'none'>, Level> = {
  'head-of-state': 'head-of-state',
  ministerial: 'ministerial',
  envoy: 'envoy',
};

/** Later statuses win over what was only announced. */
const STATUS_ORDER: readonly Status[] = ['planned', 'postponed', 'cancelled', 'held'];

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
    // «نظيره» ("his counterpart") may borrow the office of the wrong one; what the registry knows is surer.
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
      ...printedDiscrepancy(accounts),
      ...placeDiscrepancy(accounts, ask),
      ...nameDiscrepancies(accounts, participants, ask),
      ...accounts.flatMap(ask.contextSlips),
      ...deniedDiscrepancy(accounts),
    ],
  };
}

const joinStatuses = (accounts: readonly Account[]): Status =>
  accounts.map((account) => account.status).sort((a, b) => STATUS_ORDER.indexOf(b) - STATUS_ORDER.indexOf(a))[0] ??
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

const SUREST: readonly Basis[] = ['text', 'page', 'inferred', 'editor'];

/** The narrowest of several dates; stated before inferred before an editor's. Others that give the same days are evidence, too. */
function joinDates(claims: Claim<DateValue>[], others: readonly Claim<DateValue>[]): Claim<DateValue> | null {
  claims.sort((a, b) => width(a.value) - width(b.value) || SUREST.indexOf(a.basis) - SUREST.indexOf(b.basis));
  const best = claims[0];
  if (!best) return null;
  const same = others.filter(({ value }) => value.edtf === best.value.edtf);
  return { ...best, evidence: distinct([...claims, ...same].flatMap(({ evidence }) => evidence)) };
}
