import type { Article, Claim, Dataset, Diagnostic, Meeting, Person, Place } from '../model/dataset.ts';
import type { Note, Registry, Report, Source } from '../model/registry.ts';
import { type ReadingMemory, readArticles } from './articles/readingMemory.ts';
import { quote as toEvidence } from './claims/evidence.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import type { Account } from './merge/account.ts';
import { addTopics } from './merge/addTopics.ts';
import { fillRoles } from './merge/fillRoles.ts';
import { giveIds } from './merge/meetingIds.ts';
import { mergeAccounts } from './merge/mergeAccounts.ts';
import { askingOf } from './merge/questions.ts';
import { toAccounts } from './merge/toAccounts.ts';
import { toMeeting } from './merge/toMeeting.ts';
import { applyNotes } from './notes/applyNotes.ts';
import { solveWithNotes } from './notes/solveWithNotes.ts';
import { collectOffices } from './offices/officesHeld.ts';
import { joinProvisional } from './people/joinProvisional.ts';
import { placeQuestions } from './places/askPlaces.ts';
import { explainArticle } from './report/explain.ts';
import { reportDoubts } from './report/reportDoubts.ts';
import type { SolvedArticle } from './solve/solved.ts';

export interface BuildInput {
  sources: readonly Source[];
  registry: Registry;
  notes: readonly Note[];
  /** Keeps every official meeting: neither the corpus's countries nor its range of years are leaned on. */
  all?: boolean;
  /** What earlier calls read, so that only what changed is read again. The result is the same without. */
  memory?: ReadingMemory;
}

export interface BuildResult {
  dataset: Dataset;
  diagnostics: Diagnostic[];
  /** How an article was read, line by line; empty for an unknown id. */
  explain(id: string): string[];
}

/** Reads articles into the dataset. The order of `sources` does not matter; the same sources give the same result. */
export function buildDataset({ sources, registry, notes, all = false, memory }: BuildInput): BuildResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding) => diagnostics.push(finding);
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { gazetteer, recurring, readings } = memory
    ? memory.read(ordered, registry, report)
    : readArticles(ordered, registry, report);
  const provisional = joinProvisional(readings);
  const offices = collectOffices(registry, gazetteer, readings, provisional);
  const places = placeQuestions(gazetteer);
  const { from, to } = registry.corpus.range;
  const solving = {
    range: all ? null : { earliest: `${from}-01-01`, latest: `${to}-12-31` },
    context: registry.corpus.context,
    places,
    inOffice: offices.inOffice,
  };
  const solved = solveWithNotes(readings, notes, solving, report);
  fillRoles(solved, offices);
  const accounts = memory
    ? memory.meetings.toAccounts(solved, places)
    : solved.flatMap((article) => toAccounts(article, places));
  const [one, other] = registry.corpus.countries.map(({ id }) => id);
  const questions = askingOf(registry, offices, places);
  const make = memory
    ? memory.meetings.meetingMaker(questions, offices.told)
    : (merged: readonly Account[]) => toMeeting(merged, questions);
  const meetings: Meeting[] = [];
  const told = new Map<Meeting, Account[]>();
  for (const merged of mergeAccounts(accounts, places)) {
    const meeting = make(merged);
    const ours = all
      ? isBetweenSides(meeting)
      : meeting.countries.includes(one ?? '') && meeting.countries.includes(other ?? '');
    if (!ours) continue;
    meetings.push(meeting);
    told.set(meeting, merged);
  }
  addTopics(told, solved);
  const articles = solved.map(toArticle);
  applyNotes(notes, articles, meetings, { sideOf: offices.sideOf, officeOn: offices.officeOn }, report);
  sortByDate(meetings);
  const people = knownPeople(registry, provisional, meetings);
  giveIds(
    meetings,
    new Map(people.map((person) => [person.id, person])),
    registry.corpus.countries.map(({ id }) => id),
  );
  reportDoubts(solved, articles, meetings, provisional, told, report);
  const dataset: Dataset = {
    version: 1,
    corpus: { ...registry.corpus, countries: usedCountries(registry, meetings) },
    articles,
    meetings,
    people,
    places: usedPlaces(registry, gazetteer, meetings),
  };
  return {
    dataset,
    diagnostics: diagnostics.sort(byPlace),
    explain(id) {
      const article = solved.find(({ reading }) => reading.source.id === id);
      return article ? explainArticle(article, recurring) : [];
    },
  };
}

/** Several sides, or one and somebody whose side is not known. */
const isBetweenSides = ({ countries, participants }: Meeting): boolean =>
  countries.length >= 2 || (countries.length === 1 && participants.some(({ value }) => value.side === ''));

function toArticle({ reading, published }: SolvedArticle): Article {
  const { source, layout } = reading;
  const claim = (value: string, span: { start: number; end: number }): Claim<string> => ({
    value,
    basis: 'text',
    evidence: [toEvidence(reading, span)],
  });
  return {
    id: source.id,
    text: source.text,
    title: layout.title ? claim(source.text.slice(layout.title.start, layout.title.end), layout.title) : null,
    publisher: layout.publisher ? claim(layout.publisher.value, layout.publisher) : null,
    attribution: layout.attribution?.value ?? null,
    published,
    body: layout.body,
  };
}

/** In order of time; undated meetings last; ties by who met. */
function sortByDate(meetings: Meeting[]): void {
  const key = ({ date, participants, articles }: Meeting): string =>
    [
      date?.value.earliest ?? '9999',
      date?.value.latest ?? '9999',
      participants.map(({ value }) => value.person).join(' '),
      articles.join(' '),
    ].join(' ');
  const keys = new Map(meetings.map((meeting) => [meeting, key(meeting)]));
  meetings.sort((a, b) => {
    const [x, y] = [keys.get(a)!, keys.get(b)!];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Everybody of the registry, and whoever a meeting brought along. */
function knownPeople(
  registry: Registry,
  provisional: ReadonlyMap<string, Person>,
  meetings: readonly Meeting[],
): Person[] {
  const people: Person[] = registry.people.map(({ id, name, country, offices }) => ({ id, name, country, offices }));
  const used = new Set(meetings.flatMap(({ participants }) => participants.map(({ value }) => value.person)));
  const added = [...provisional.values()].filter(({ id }) => used.has(id));
  return [...people, ...added.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function usedPlaces(registry: Registry, gazetteer: Gazetteer, meetings: readonly Meeting[]): Place[] {
  const places: Place[] = registry.places.map(({ variants: _variants, ...place }) => place);
  const known = new Set(places.map(({ id }) => id));
  const used = new Set<string>();
  for (const { place, discrepancies } of meetings) {
    for (const id of [place?.value.place, place?.value.venue]) if (id) used.add(id);
    for (const { field, claims } of discrepancies)
      if (field.endsWith('place')) for (const { value } of claims) used.add(String(value));
  }
  for (const id of [...used].sort()) {
    const place = gazetteer.places.get(id);
    if (place && !known.has(id)) places.push(place);
  }
  return places;
}

function usedCountries(registry: Registry, meetings: readonly Meeting[]): Dataset['corpus']['countries'] {
  const countries = [...registry.corpus.countries];
  const known = new Set(countries.map(({ id }) => id));
  const used = [...new Set(meetings.flatMap((meeting) => meeting.countries))].sort();
  for (const id of used) {
    const country = COUNTRIES.find((entry) => entry.id === id);
    if (country && !known.has(id)) countries.push({ id, name: country.name });
  }
  return countries;
}
