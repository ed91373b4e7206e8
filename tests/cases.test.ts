import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Claim, Dataset, DateValue, Discrepancy, Meeting, Statement } from '../src/model/dataset.ts';
import { buildCorpus } from '../src/node/buildCorpus.ts';
import { formatDiagnostic } from '../src/node/formatReport.ts';

/**
 * Ways of writing news, one a folder of `tests/cases/`: its `.txt` files are articles, `notes/` holds an editor's notes,
 * `registry/` a registry other than the cases' own, `options.json` says `{ "all": true }` to keep every meeting, `{ "statements": true }` to show who said what. What is
 * understood stands in `expected.json`, what is doubted in `expected.log`; `npx vitest run --project node tests/cases.test.ts -u` rewrites both.
 */
const folder = path.join(import.meta.dirname, 'cases');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
  .map(({ name }) => name)
  .sort();

const basisOf = ({ basis, rule }: Claim<unknown>): string => (rule ? `${basis}: ${rule}` : basis);
const showDate = (claim: Claim<DateValue> | null): string | null =>
  claim && `${claim.value.edtf} (${basisOf(claim)})${showQuote(claim)}`;
const showQuote = ({ evidence: [first] }: Claim<unknown>): string => (first ? ` «${first.quote}»` : '');

const showTopic = ({ value, basis, rule, by }: Claim<string>): string =>
  `${value} (${[basisOf({ basis, rule } as Claim<string>), ...(by ? [`by ${by.join(', ')}`] : [])].join('; ')})`;

const showStatement = ({ kind, speaker, evidence, meeting }: Statement): string =>
  `${speaker.value.person ?? speaker.value.organisation} (${basisOf(speaker)}), ${kind}, ${meeting ?? 'no meeting'}: ${evidence.quote}`;

function showArticle({ id, title, publisher, published, body, statements }: Article, voices: boolean) {
  return {
    id,
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    published: showDate(published),
    paragraphs: body.filter(({ kind }) => kind === 'paragraph').length,
    ...(voices ? { statements: statements.map(showStatement) } : {}),
  };
}

function showDiscrepancy({ field, claims }: Discrepancy): string {
  return `${field}: ${claims.map((claim) => `${JSON.stringify(claim.value)} (${basisOf(claim)})`).join(' | ')}`;
}

function showMeeting(meeting: Meeting, voices: boolean) {
  const { id, status, format, level, date, dateFromTexts, place, participants, countries, topics, articles } = meeting;
  const proved = showDate(dateFromTexts);
  return {
    id,
    is: `${status} ${format} at level ${level}`,
    date: showDate(date),
    ...(proved === showDate(date) ? {} : { dateFromTexts: proved }),
    place: place && `${Object.values(place.value).join(' / ')} (${basisOf(place)})${showQuote(place)}`,
    participants: participants.map(
      (claim) => `${claim.value.person}, ${claim.value.office ?? 'no office'} (${basisOf(claim)})${showQuote(claim)}`,
    ),
    countries: countries.join(', '),
    topics: voices ? topics.map(showTopic) : topics.map(({ value }) => value).join(', '),
    ...(meeting.expected ? { expected: meeting.expected.map(({ value }) => value).join(', ') } : {}),
    articles: articles.join(', '),
    ...(meeting.discrepancies.length > 0 ? { discrepancies: meeting.discrepancies.map(showDiscrepancy) } : {}),
  };
}

function show({ articles, meetings }: Dataset, voices: boolean): string {
  const shown = {
    articles: articles.map((article) => showArticle(article, voices)),
    meetings: meetings.map((meeting) => showMeeting(meeting, voices)),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

describe('ways of writing news', () => {
  it.each(names)('%s', async (name) => {
    const seeds = path.join(folder, name);
    const own = path.join(seeds, 'registry');
    const settings = path.join(seeds, 'options.json');
    const { statements: voices = false, ...options } = (
      existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {}
    ) as { all?: boolean; statements?: boolean };
    const { dataset, diagnostics } = await buildCorpus({
      seeds,
      registry: existsSync(own) ? own : path.join(folder, 'registry'),
      ...options,
    });
    const prefix = `${path.relative(process.cwd(), seeds)}/`;
    const log = diagnostics.map((found) => `${formatDiagnostic(found).replace(prefix, '')}\n`).join('');
    await expect(dataset ? show(dataset, voices) : 'no dataset\n').toMatchFileSnapshot(
      path.join(seeds, 'expected.json'),
    );
    await expect(log).toMatchFileSnapshot(path.join(seeds, 'expected.log'));
  });
});
