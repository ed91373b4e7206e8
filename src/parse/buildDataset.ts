import type { Dataset, Meeting, Person } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Note, Registry, Report, Source } from '../model/registry.ts';
import { type Readings, readArticles } from './articles/readingMemory.ts';
import type { Account } from './merge/account.ts';
import { fillRoles, seatHolders } from './merge/fillRoles.ts';
import { mergeAccounts } from './merge/mergeAccounts.ts';
import { namedCountries, namedPeople, namedPlaces } from './merge/namedByMeetings.ts';
import { askingOf } from './merge/questions.ts';
import { toAccounts } from './merge/toAccounts.ts';
import { inOrder, isBetween, isBetweenSides, type ToldMeeting } from './merge/toldMeeting.ts';
import { toMeeting } from './merge/toMeeting.ts';
import { withIds } from './merge/withIds.ts';
import { speakersOf, withStatements } from './merge/withStatements.ts';
import { withTopics } from './merge/withTopics.ts';
import { applyNotes } from './notes/applyNotes.ts';
import { solveWithNotes } from './notes/solveWithNotes.ts';
import { collectOffices } from './offices/officesHeld.ts';
import type { ParserMemory } from './parserMemory.ts';
import { joinProvisional } from './people/joinProvisional.ts';
import { renamePeople } from './people/renamePeople.ts';
import { placeQuestions } from './places/askPlaces.ts';
import type { ArticleReading } from './reading/articleReading.ts';
import { explainArticle } from './report/explain.ts';
import { reportDoubts } from './report/reportDoubts.ts';
import { toArticle } from './solve/toArticle.ts';

/** Articles, and what is known beside them. */
export interface BuildInput {
  sources: readonly Source[];
  registry: Registry;
  notes: readonly Note[];
  /** Keeps every official meeting: neither the corpus's countries nor its range of years are leaned on. */
  all?: boolean;
  /** What earlier calls made, so that only what changed is made again. The result is the same without. */
  memory?: ParserMemory;
}

/** What the parser gives. */
export interface BuildResult {
  dataset: Dataset;
  diagnostics: Diagnostic[];
  /** How an article was read, line by line; empty for an unknown id. */
  explain(id: string): string[];
}

/**
 * Reads articles into the dataset, stage by stage: no stage changes what one before it made. The order of `sources` does not
 * matter; the same sources give the same result.
 */
export function buildDataset({ sources, registry, notes, all = false, memory }: BuildInput): BuildResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding) => diagnostics.push(finding);
  const { gazetteer, readings, strangers } = readAll(sources, registry, report, memory);
  const offices = collectOffices(registry, gazetteer, readings, strangers);
  const places = placeQuestions(gazetteer);

  // Which days are meant, and who held an office on them.
  const { countries, range, context } = registry.corpus;
  const days = all ? null : { earliest: `${range.from}-01-01`, latest: `${range.to}-12-31` };
  const solving = { range: days, context, places, inOffice: offices.inOffice };
  const solved = solveWithNotes(readings, notes, solving, report).map((article) =>
    seatHolders(article, fillRoles(article, offices)),
  );

  // What each article says of each meeting, and the meetings that follow.
  memory?.accounts.begin();
  const accounts = solved.flatMap((article) => {
    const make = (): Account[] => toAccounts(article, places);
    return memory ? memory.accounts.of(article.reading, article, make) : make();
  });
  const questions = askingOf(registry, offices, places);
  memory?.meetings.begin(offices.told);
  const corpus = countries.map(({ id }) => id);
  const told = mergeAccounts(accounts, places)
    .map((merged): ToldMeeting => {
      const make = (): Meeting => toMeeting(merged, questions);
      return { meeting: memory ? memory.meetings.of(merged[0]!, merged, make) : make(), accounts: merged };
    })
    .filter(({ meeting }) => (all ? isBetweenSides(meeting) : isBetween(meeting, corpus)));

  // What they were about, what editors add, and how they are called.
  const noted = applyNotes(notes, solved.map(toArticle), withTopics(told, solved), offices, report);
  const sorted = inOrder(noted.meetings);
  const people = namedPeople(
    registry,
    strangers,
    sorted.map(({ meeting }) => meeting),
    speakersOf(readings),
  );
  const named = withIds(sorted, people, corpus);
  reportDoubts(noted.articles, solved, named, strangers, report);

  const meetings = named.map(({ meeting }) => meeting);
  return {
    dataset: {
      version: 1,
      corpus: { ...registry.corpus, countries: namedCountries(registry, meetings) },
      articles: withStatements(noted.articles, readings, named),
      meetings,
      people,
      places: namedPlaces(registry, gazetteer, meetings),
    },
    diagnostics: diagnostics.sort(byPlace),
    explain(id) {
      const article = solved.find(({ reading }) => reading.source.id === id);
      return article ? explainArticle(article) : [];
    },
  };
}

/** All articles as they were read, and who the people in them are whom the registry lacks. */
interface AllReadings extends Readings {
  strangers: ReadonlyMap<string, Person>;
}

/** Reads each article by itself, then finds who the people are over all of them. */
function readAll(
  sources: readonly Source[],
  registry: Registry,
  report: Report,
  memory: ParserMemory | undefined,
): AllReadings {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const alone = memory ? memory.readings.read(ordered, registry, report) : readArticles(ordered, registry, report);
  const { people: strangers, renames } = joinProvisional(alone.readings);
  memory?.renamed.begin();
  const readings = alone.readings.map((reading) => {
    const own = renames.get(reading);
    if (!own) return reading;
    const make = (): ArticleReading => renamePeople(reading, own);
    return memory ? memory.renamed.of(reading, own, make) : make();
  });
  return { ...alone, readings, strangers };
}

/** Orders what was found by where it stands, then by its code. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
