import * as v from 'valibot';
import { type Article, type Claim, type Dataset, dataset as datasetSchema, type Evidence } from './dataset.ts';
import { type Diagnostic, type DiagnosticCode, diagnose } from './diagnostics.ts';
import { isEqual } from './isEqual.ts';
import { toPosition } from './position.ts';
import { quote } from './quote.ts';

/** What a dataset was built from: each seed as reports name it (`seeds/03.txt`), and what the report says of them. */
export interface Origin {
  /** Every `.txt` file of the seeds folder: `file` as in reports, `id` its name without the ending. */
  seeds: { file: string; id: string }[];
  diagnostics: Diagnostic[];
}

/** Every claim that a dataset makes, with where it stands: `meetings[3].date`. */
export function* findClaims({ articles, meetings }: Dataset): Generator<{ where: string; claim: Claim<unknown> }> {
  for (const article of articles) {
    for (const field of ['title', 'publisher', 'published', 'address'] as const) {
      const claim = article[field];
      if (claim) yield { where: `article ${article.id}: ${field}`, claim };
    }
    for (const { id, speaker } of article.statements) yield { where: `statement ${id}: speaker`, claim: speaker };
  }
  for (const meeting of meetings) {
    const where = `meeting ${meeting.id}`;
    for (const field of ['date', 'dateFromTexts', 'place'] as const) {
      const claim = meeting[field];
      if (claim) yield { where: `${where}: ${field}`, claim };
    }
    for (const claim of meeting.participants) yield { where: `${where}: participants`, claim };
    for (const claim of meeting.topics) yield { where: `${where}: topics`, claim };
    for (const claim of meeting.expected ?? []) yield { where: `${where}: expected topics`, claim };
    for (const { field, claims } of meeting.discrepancies) {
      for (const claim of claims) yield { where: `${where}: discrepancy of ${field}`, claim };
    }
  }
}

/** A dataset without the articles and meetings that one found right has, too: what equals them has the right form. */
function withoutKnown(dataset: Dataset, right: Dataset): Dataset {
  const articles = new Map(right.articles.map((article) => [article.id, article]));
  const meetings = new Map(right.meetings.map((meeting) => [meeting.id, meeting]));
  return {
    ...dataset,
    articles: dataset.articles.filter((article) => !isEqual(article, articles.get(article.id))),
    meetings: dataset.meetings.filter((meeting) => !isEqual(meeting, meetings.get(meeting.id))),
  };
}

/** Reports a mistake: of the dataset as a whole, or at a place of a seed's file. */
type Complain = (
  code: DiagnosticCode,
  message: string,
  place?: { file?: string | undefined; line?: number; column?: number },
) => void;

/** A dataset with the ways from an article's id to its text and to its file's name. */
interface Checked {
  dataset: Dataset;
  texts: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, string>;
}

function checkIds({ dataset }: Checked, complain: Complain): void {
  for (const kind of ['articles', 'meetings', 'people', 'places'] as const) {
    const seen = new Set<string>();
    for (const { id } of dataset[kind]) {
      if (seen.has(id)) complain('dataset/duplicate-id', `Two ${kind} have the id ${quote(id)}, expected each id once`);
      seen.add(id);
    }
  }
}

function checkEvidence(
  { texts, files }: Checked,
  where: string,
  { article, start, end, quote: words }: Evidence,
  complain: Complain,
): void {
  const text = texts.get(article);
  if (text === undefined) {
    complain(
      'dataset/unknown-article',
      `${where}: evidence names the article ${quote(article)}, expected one of the dataset`,
    );
  } else if (text.slice(start, end) !== words || start >= end) {
    const found = `the quote ${quote(words)}, expected the text at ${start}–${end}, ${quote(text.slice(start, end))}`;
    const place = toPosition(text, Math.min(start, text.length));
    complain('dataset/quote', `${where}: ${found}`, { file: files.get(article), ...place });
  }
}

function checkBody({ texts, files }: Checked, { id, body }: Article, complain: Complain): void {
  const length = texts.get(id)?.length ?? 0;
  const place = { file: files.get(id) };
  let last = 0;
  for (const { start, end } of body) {
    if (start >= end || end > length)
      complain(
        'dataset/span',
        `article ${id}: body: span ${start}–${end}, expected a stretch inside the text of ${length}`,
        place,
      );
    if (start < last) complain('dataset/span', `article ${id}: body blocks overlap or are out of order`, place);
    last = end;
  }
}

function checkSpeakers({ articles, meetings }: Dataset, people: ReadonlySet<string>, complain: Complain): void {
  const known = new Set(meetings.map(({ id }) => id));
  for (const { statements } of articles) {
    for (const { id, speaker, meeting } of statements) {
      const { person } = speaker.value;
      const lacking = (kind: string, name: string): void =>
        complain(
          'dataset/unknown-reference',
          `statement ${id}: names the ${kind} ${quote(name)}, which the dataset lacks`,
        );
      if (person !== undefined && !people.has(person)) lacking('person', person);
      if (meeting !== null && !known.has(meeting)) lacking('meeting', meeting);
    }
  }
}

function checkReferences({ dataset, texts }: Checked, complain: Complain): void {
  const people = new Set(dataset.people.map(({ id }) => id));
  const places = new Set(dataset.places.map(({ id }) => id));
  checkSpeakers(dataset, people, complain);
  for (const { id, participants, place, articles, topics, expected } of dataset.meetings) {
    const expectKnown = (known: boolean, kind: string, name: string) => {
      if (!known)
        complain(
          'dataset/unknown-reference',
          `meeting ${id}: names the ${kind} ${quote(name)}, which the dataset lacks`,
        );
    };
    for (const { value } of participants) expectKnown(people.has(value.person), 'person', value.person);
    for (const { by = [] } of [...topics, ...(expected ?? [])])
      for (const person of by) expectKnown(people.has(person), 'person', person);
    if (place) expectKnown(places.has(place.value.place), 'place', place.value.place);
    if (place?.value.venue) expectKnown(places.has(place.value.venue), 'venue', place.value.venue);
    for (const article of articles) expectKnown(texts.has(article), 'article', article);
  }
}

function checkSeeds({ texts }: Checked, { seeds, diagnostics }: Origin, complain: Complain): void {
  const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  for (const { id, file } of seeds) {
    if (texts.has(id) || refused.has(file)) continue;
    complain('dataset/lost-seed', 'The file is neither an article nor reported as an error; none may vanish', { file });
  }
}

/**
 * Checks what must always be true of a dataset before it is published: its schema, every quote against its text, every
 * span inside its text, every reference, no id twice, and every seed file accounted for.
 *
 * @param right a dataset that was found right, of which this one has much: it saves time and changes no answer.
 * @returns errors, none when the dataset may be published. They are our own mistakes, not the editor's.
 */
export function checkDataset(dataset: Dataset, origin: Origin, right: Dataset | null = null): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const complain: Complain = (code, message, { file = 'dataset', line = 1, column = 1 } = {}) =>
    errors.push(diagnose(code, { file, line, column }, message));

  if (!v.is(datasetSchema, right ? withoutKnown(dataset, right) : dataset)) {
    for (const issue of v.safeParse(datasetSchema, dataset).issues ?? [])
      complain('dataset/schema', `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`);
    return errors;
  }
  const checked: Checked = {
    dataset,
    texts: new Map(dataset.articles.map(({ id, text }) => [id, text])),
    files: new Map(origin.seeds.map(({ id, file }) => [id, file])),
  };
  checkIds(checked, complain);
  for (const { where, claim } of findClaims(dataset))
    for (const evidence of claim.evidence) checkEvidence(checked, where, evidence, complain);
  for (const article of dataset.articles) {
    checkBody(checked, article, complain);
    for (const { id, evidence } of article.statements) checkEvidence(checked, `statement ${id}`, evidence, complain);
  }
  checkReferences(checked, complain);
  checkSeeds(checked, origin, complain);
  return errors;
}
