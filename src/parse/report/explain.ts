import type { Claim } from '../../model/dataset.ts';
import { createLocator } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import { findLayout } from '../layout/findLayout.ts';
import { toUnderstood } from '../layout/understoodText.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { SolvedArticle, SolvedEvent } from '../solve/solved.ts';

/** What each line was taken for, each mention with its reading, each event with the rule that made it: for `--explain`. */
export function explainArticle({ reading, events, published, publishedBy }: SolvedArticle): string[] {
  const { source } = reading;
  const { lines } = findLayout(toUnderstood(source.text), () => {}, source.file, source.page);
  const at = createLocator(source.text, source.page?.runs);
  const place = (offset: number): string => {
    const { line, column } = at(offset);
    return `${source.file}:${line}:${column}`;
  };
  const words = (start: number, end: number): string => quote(source.text.slice(start, end));
  const out: string[] = [];
  out.push(`# Lines`);
  for (const { role, start, end, why } of lines) out.push(`${place(start)} ${role} ${words(start, end)} (${why})`);
  out.push(
    `# Published: ${published ? `${published.value.edtf} ${published.basis}${howOf(published, publishedBy)}` : 'unknown'}`,
  );
  out.push(`# Mentions`);
  for (const line of mentions(reading, place, words)) out.push(line);
  out.push(`# Events`);
  for (const solved of events) out.push(`${place(solved.event.trigger.start)} ${explainEvent(solved, words)}`);
  return out;
}

/** What was understood of one event, each decision with the rule that took it. */
function explainEvent({ event, date, datedBy }: SolvedEvent, words: (start: number, end: number) => string): string {
  const people = event.people.map(({ person, mention, rule, by }) => {
    const who = person ?? `(${mention.office?.key ?? 'somebody'} of ${mention.country ?? '?'})`;
    return `${who}${byRules(rule, by)}`;
  });
  const day = date
    ? `${date.value.edtf}${howOf(date, datedBy)}`
    : event.date
      ? `undecided ${words(event.date.mention.start, event.date.mention.end)}`
      : 'no date';
  const where = event.place
    ? `${event.place.place}${event.place.venue ? `/${event.place.venue}` : ''}${byRules(event.place.rule)}`
    : 'no place';
  const told = `${event.status}${byRules(event.statusRule)} ${event.format} by rule ${event.rule}`;
  return `${told}: ${people.join(', ')}; ${day}; ${where}${event.denied ? '; denied' : ''}`;
}

/** The names of rules, each once; nothing where none is known. */
function byRules(...rules: (string | null | undefined)[]): string {
  const names = [...new Set(rules.filter((rule) => rule))];
  return names.length > 0 ? ` by ${names.join(', ')}` : '';
}

/** The inference and the solver's rule, and the editor’s source where the fact leans on one. */
const howOf = ({ rule, source }: Claim<unknown>, solvedBy: string | null): string =>
  `${byRules(rule, solvedBy)}${source === undefined ? '' : ` from the editor’s ${quote(source)}`}`;

function mentions(
  reading: ArticleReading,
  place: (offset: number) => string,
  words: (start: number, end: number) => string,
): string[] {
  const lines: { start: number; text: string }[] = [];
  for (const mention of reading.people) {
    const reads = mention.person ?? `${mention.office?.key ?? 'somebody'} (nobody named)`;
    lines.push({
      start: mention.start,
      text: `person ${words(mention.start, mention.end)} → ${reads}${mention.country ? ` of ${mention.country}` : ''}`,
    });
  }
  for (const mention of reading.places)
    lines.push({
      start: mention.start,
      text: `place ${words(mention.start, mention.end)} → ${mention.place} (${mention.asSpeaker ? 'as speaker' : mention.relation})`,
    });
  for (const mention of reading.dates) {
    const { start, end, by, ...parts } = mention;
    lines.push({ start, text: `date ${words(start, end)} → ${JSON.stringify(parts)}${byRules(by)}` });
  }
  return lines.sort((a, b) => a.start - b.start).map(({ start, text }) => `${place(start)} ${text}`);
}
