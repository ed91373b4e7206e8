import type { Article, DateValue, Diagnostic, Meeting, Person } from '../../model/dataset.ts';
import type { DiagnosticCode } from '../../model/diagnostics.ts';
import { createLocator } from '../../model/position.ts';
import { quote } from '../../model/quote.ts';
import type { Report } from '../../model/registry.ts';
import type { Account } from '../merge/account.ts';
import type { SolvedArticle } from '../solve/solved.ts';

/** What an editor should look at: each doubt with its place in the article. */
export function reportDoubts(
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
    const say = (offset: number, severity: Diagnostic['severity'], code: DiagnosticCode, message: string): void =>
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
