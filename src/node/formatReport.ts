import type { Article, Claim, DateValue, Meeting } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { quote } from '../model/quote.ts';
import type { BuiltCorpus } from './buildCorpus.ts';

/** `file:line:column severity message  code`, the form that editors' tools know how to follow. */
export function formatDiagnostic({ file, line, column, severity, message, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${message}  ${code}`;
}

/** How we know, in brackets: `(inferred: weekday-in-range)`. */
function formatBasis({ basis, rule }: Claim<unknown>): string {
  return rule ? `(${basis}: ${rule})` : `(${basis})`;
}

function formatDate(claim: Claim<DateValue> | null): string {
  return claim ? `${claim.value.edtf} ${formatBasis(claim)}` : 'no date';
}

function formatMeeting({ id, status, date, place, participants, countries }: Meeting): string[] {
  const where = place ? `${place.value.venue ?? place.value.place} ${formatBasis(place)}` : 'no place';
  const people = participants.map(({ value }) => value.person).join(', ') || `nobody named (${countries.join(', ')})`;
  return [`  meeting    ${id}: ${status}, ${formatDate(date)}, ${where}`, `             ${people}`];
}

function formatArticle(
  { id, title, publisher, attribution, published, address, body }: Article,
  meetings: Meeting[],
): string[] {
  const reported = meetings.filter(({ articles }) => articles.includes(id));
  return [
    `  title      ${title ? `${quote(title.value)} ${formatBasis(title)}` : 'none'}`,
    `  publisher  ${publisher ? `${quote(publisher.value)} ${formatBasis(publisher)}` : 'unknown'}`,
    ...(attribution === null ? [] : [`  credits    ${quote(attribution)}`]),
    `  published  ${formatDate(published)}`,
    ...(address ? [`  address    ${quote(address.value)} ${formatBasis(address)}`] : []),
    `  body       ${count(body.filter(({ kind }) => kind === 'paragraph').length, 'paragraph')}`,
    ...(reported.length === 0 ? ['  no meetings'] : reported.flatMap(formatMeeting)),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The editor's report: for each file what was understood and every doubt about it, then a summary. */
export function formatReport({ dataset, diagnostics, seeds }: BuiltCorpus): string {
  const articles = new Map(dataset?.articles.map((article) => [article.id, article]));
  const files = new Map(seeds.map(({ file, id }) => [file, id]));
  const doubts = new Map<string, string[]>([...files.keys()].map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const lines = doubts.get(diagnostic.file) ?? [];
    lines.push(formatDiagnostic(diagnostic));
    doubts.set(diagnostic.file, lines);
  }

  const sections = [...doubts].map(([file, lines]) => {
    const article = articles.get(files.get(file) ?? '');
    return [file, ...(article ? formatArticle(article, dataset?.meetings ?? []) : []), ...lines].join('\n');
  });
  const bySeverity = (severity: Diagnostic['severity']) =>
    diagnostics.filter((found) => found.severity === severity).length;
  const summary = [
    count(seeds.length, 'file'),
    count(dataset?.articles.length ?? 0, 'article'),
    count(dataset?.meetings.length ?? 0, 'meeting'),
    count(bySeverity('error'), 'error'),
    count(bySeverity('warning'), 'warning'),
  ].join(', ');
  return `${[...sections, summary].join('\n\n')}\n`;
}
