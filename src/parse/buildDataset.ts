import type {
  Article,
  Claim,
  Dataset,
  DateValue,
  Diagnostic,
  Discrepancy,
  Meeting,
  Person,
  Place,
} from '../model/dataset.ts';
import { createLocator } from '../model/position.ts';
import { quote } from '../model/quote.ts';
import type { Note, Registry, Report, Source } from '../model/registry.ts';
import { applyNotes } from './applyNotes.ts';
import { explainArticle } from './explain.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { giveIds } from './meetingIds.ts';
import { type Account, toAccounts } from './merge/accounts.ts';
import { fillRoles } from './merge/fillRoles.ts';
import { mergeAccounts } from './merge/mergeAccounts.ts';
import { type MeetingQuestions, toMeeting } from './merge/toMeeting.ts';
import { addTopics } from './merge/topics.ts';
import type { Gazetteer } from './people/gazetteer.ts';
import { joinProvisional } from './people/joinProvisional.ts';
import { collectOffices, type OfficesHeld } from './people/officesHeld.ts';
import { type ReadingMemory, readArticles } from './readingMemory.ts';
import type { PlaceQuestions } from './solve/places.ts';
import { quoteAround, type SolvedArticle, quote as toEvidence } from './solve/solveDates.ts';
import { solveWithNotes } from './solve/solveWithNotes.ts';

/** An article whose facts a note may still sharpen. */
export type DraftArticle = Article;

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

function placeQuestions(gazetteer: Gazetteer): PlaceQuestions {
  return {
    countryOf: (place) => {
      const known = gazetteer.places.get(place);
      if (!known) return null;
      return known.country ?? (known.within ? (gazetteer.places.get(known.within)?.country ?? null) : null);
    },
    isCountry: (place) => gazetteer.places.get(place)?.country === place,
  };
}

function askingOf(registry: Registry, offices: OfficesHeld, places: PlaceQuestions): MeetingQuestions {
  const names = new Map(registry.people.map((person) => [person.id, person]));
  return {
    sideOf: offices.sideOf,
    officeOn: offices.officeOn,
    holderOn: offices.holderOn,
    places,
    slipOf(account, person) {
      const known = names.get(person);
      const told = account.people.get(person);
      const span = told?.person.mention.name;
      if (!known || !span || known.withOffice.length === 0) return null;
      const words = account.article.reading.source.text.slice(span.start, span.end);
      if (!known.withOffice.includes(words)) return null;
      return {
        value: words,
        basis: 'text',
        evidence: [toEvidence(account.article.reading, span)],
      } satisfies Claim<string>;
    },
    contextSlips(account) {
      const leaning = account.article.leansOn;
      if (!leaning || account.dated?.date?.rule !== 'week-after-known-event') return [];
      const { context, event } = leaning;
      if (!context.place || !event.place || event.place.place === context.place || !context.note) return [];
      const evidence = [quoteAround(account.article.reading, event.place.span, event)];
      const discrepancy: Discrepancy = {
        field: `context.${context.id}.place`,
        claims: [
          { value: event.place.place, basis: 'text', evidence },
          {
            value: context.place,
            basis: 'editor',
            evidence: [],
            note: context.note,
            source: context.source ?? context.note,
          },
        ],
        note: context.note,
      };
      return [discrepancy];
    },
  };
}

function toArticle({ reading, published }: SolvedArticle): DraftArticle {
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

/** What an editor should look at: each doubt with its place in the article. */
function reportDoubts(
  solved: readonly SolvedArticle[],
  articles: readonly Article[],
  meetings: readonly Meeting[],
  provisional: ReadonlyMap<string, Person>,
  told: ReadonlyMap<Meeting, Account[]>,
  report: Report,
): void {
  const participants = new Set(meetings.flatMap((meeting) => meeting.participants.map(({ value }) => value.person)));
  const locators = new Map(solved.map(({ reading }) => [reading, createLocator(reading.source.text)]));
  solved.forEach(({ reading, conflicts, events }, at) => {
    const article = articles[at];
    const locate = locators.get(reading)!;
    const say = (offset: number, severity: Diagnostic['severity'], code: string, message: string): void =>
      report({ file: reading.source.file, ...locate(offset), severity, code, message });
    const words = ({ start, end }: { start: number; end: number }): string =>
      quote(reading.source.text.slice(start, end));
    const readingsOf = (found: readonly DateValue[]): string => found.map(({ edtf }) => edtf).join(' or ');
    if (!article?.publisher)
      say(
        0,
        'info',
        'layout/no-publisher',
        'No publisher named on the page, expected a site name; add “publisher” to the note of this article',
      );
    if (!article?.published) {
      say(
        0,
        'warning',
        'date/unknown-publication',
        'No day of publication can be proved, expected a dateline or a dated “today”; add “published” to the note of this article',
      );
    }
    for (const { readings, span } of conflicts)
      say(
        span.start,
        'warning',
        'date/conflict',
        `Unexpected date ${words(span)}: it reads as ${readingsOf(readings)}, expected one reading; the date is left open`,
      );
    for (const { conflict } of events) {
      if (conflict)
        say(
          conflict.span.start,
          'warning',
          'date/conflict',
          `Unexpected date ${words(conflict.span)}: it reads as ${readingsOf(conflict.readings)}, expected one reading; the date is left open`,
        );
    }
    for (const { first, name, id, country, office } of reading.provisional) {
      if (!provisional.has(id) || !participants.has(id)) continue;
      const entry = `- { id: ${id}, name: { ar: ${name}, en: …, ru: … }, country: ${country ?? '…'}, offices: [${office ? `{ office: { ar: ${office}, en: …, ru: … } }` : ''}] }`;
      say(
        first.start,
        'warning',
        'person/provisional',
        `Unknown person ${quote(name)}, expected an entry in people.yaml; to paste: ${entry}`,
      );
    }
  });
  for (const meeting of meetings) {
    const account = told.get(meeting)?.[0];
    const event = account?.events[0]?.event;
    if (!account || !event) continue;
    const { reading } = account.article;
    const where = { file: reading.source.file, ...locators.get(reading)!(event.trigger.start) };
    if (!meeting.date)
      report({
        ...where,
        severity: 'warning',
        code: 'meeting/undated',
        message: `Meeting ${meeting.id} has no date that can be proved, expected a day, month or year; add “date” to the note of this article`,
      });
    if (!meeting.place && meeting.format !== 'call')
      report({
        ...where,
        severity: 'info',
        code: 'meeting/no-place',
        message: `Meeting ${meeting.id} has no place, expected a city in its sentence`,
      });
    if (meeting.participants.length === 0)
      report({
        ...where,
        severity: 'info',
        code: 'meeting/nobody-named',
        message: `Meeting ${meeting.id} names nobody, expected people; only the sides are known`,
      });
  }
}
