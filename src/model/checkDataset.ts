import * as v from 'valibot';
import { type Claim, type Dataset, type Diagnostic, dataset as datasetSchema, type Evidence } from './dataset.ts';
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
    for (const field of ['title', 'publisher', 'published'] as const) {
      const claim = article[field];
      if (claim) yield { where: `article ${article.id}: ${field}`, claim };
    }
  }
  for (const meeting of meetings) {
    const where = `meeting ${meeting.id}`;
    for (const field of ['date', 'dateFromTexts', 'place'] as const) {
      const claim = meeting[field];
      if (claim) yield { where: `${where}: ${field}`, claim };
    }
    for (const claim of meeting.participants) yield { where: `${where}: participants`, claim };
    for (const claim of meeting.topics) yield { where: `${where}: topics`, claim };
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

/** Notes an error; where nothing else is said, of the dataset as a whole. */
type Report = (code: string, message: string, file?: string, line?: number, column?: number) => void;

/** What the checks of a dataset rest on. */
interface Checked {
  dataset: Dataset;
  report: Report;
  /** Files and texts of articles by their ids. */
  files: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
}

function checkIds({ dataset, report }: Checked): void {
  for (const kind of ['articles', 'meetings', 'people', 'places'] as const) {
    const seen = new Set<string>();
    for (const { id } of dataset[kind]) {
      if (seen.has(id)) report('dataset/duplicate-id', `Two ${kind} have the id ${quote(id)}, expected each id once`);
      seen.add(id);
    }
  }
}

/** Every quote against its text. */
function checkEvidence({ dataset, report, files, texts }: Checked): void {
  const check = (where: string, { article, start, end, quote: words }: Evidence) => {
    const text = texts.get(article);
    if (text === undefined) {
      report(
        'dataset/unknown-article',
        `${where}: evidence names the article ${quote(article)}, expected one of the dataset`,
      );
    } else if (text.slice(start, end) !== words || start >= end) {
      const { line, column } = toPosition(text, Math.min(start, text.length));
      const found = `the quote ${quote(words)}, expected the text at ${start}–${end}, ${quote(text.slice(start, end))}`;
      report('dataset/quote', `${where}: ${found}`, files.get(article), line, column);
    }
  };
  for (const { where, claim } of findClaims(dataset)) for (const evidence of claim.evidence) check(where, evidence);
}

/** Every block inside its text, after the one before it. */
function checkBodies({ dataset, report, files }: Checked): void {
  for (const { id, body, text } of dataset.articles) {
    const where = `article ${id}: body`;
    let last = 0;
    for (const { start, end } of body) {
      if (start >= end || end > text.length) {
        const expected = `a stretch inside the text of ${text.length}`;
        report('dataset/span', `${where}: span ${start}–${end}, expected ${expected}`, files.get(id));
      }
      if (start < last) report('dataset/span', `${where} blocks overlap or are out of order`, files.get(id));
      last = end;
    }
  }
}

/** Every id that a meeting names. */
function checkReferences({ dataset, report, texts }: Checked): void {
  const people = new Set(dataset.people.map(({ id }) => id));
  const places = new Set(dataset.places.map(({ id }) => id));
  for (const { id, participants, place, articles } of dataset.meetings) {
    const expectKnown = (known: boolean, kind: string, name: string) => {
      if (!known)
        report('dataset/unknown-reference', `meeting ${id}: names the ${kind} ${quote(name)}, which the dataset lacks`);
    };
    for (const { value } of participants) expectKnown(people.has(value.person), 'person', value.person);
    if (place) expectKnown(places.has(place.value.place), 'place', place.value.place);
    if (place?.value.venue) expectKnown(places.has(place.value.venue), 'venue', place.value.venue);
    for (const article of articles) expectKnown(texts.has(article), 'article', article);
  }
}

/**
 * Checks what must always be true of a dataset before it is published: its schema, every quote against its text, every
 * span inside its text, every reference, no id twice, and every seed file accounted for.
 *
 * @param right a dataset that was found right, of which this one has much: it saves time and changes no answer.
 * @returns errors, none when the dataset may be published. They are our own mistakes, not the editor's.
 */
export function checkDataset(
  dataset: Dataset,
  { seeds, diagnostics }: Origin,
  right: Dataset | null = null,
): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const report: Report = (code, message, file = 'dataset', line = 1, column = 1) =>
    errors.push({ file, line, column, severity: 'error', code, message });

  if (!v.is(datasetSchema, right ? withoutKnown(dataset, right) : dataset)) {
    for (const issue of v.safeParse(datasetSchema, dataset).issues ?? [])
      report('dataset/schema', `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`);
    return errors;
  }
  const files = new Map(seeds.map(({ id, file }) => [id, file]));
  const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));

  const checked = { dataset, report, files, texts };
  checkIds(checked);
  checkEvidence(checked);
  checkBodies(checked);
  checkReferences(checked);

  const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  for (const { id, file } of seeds) {
    if (texts.has(id) || refused.has(file)) continue;
    report('dataset/lost-seed', 'The file is neither an article nor reported as an error; none may vanish', file);
  }
  return errors;
}
