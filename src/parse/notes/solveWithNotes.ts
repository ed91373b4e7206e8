import type { Claim, DateValue } from '../../model/dataset.ts';
import { isWithin, toDateValue } from '../../model/dateValue.ts';
import { addDays, daysBetween } from '../../model/days.ts';
import { diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Note, Report } from '../../model/registry.ts';
import type { RuleName } from '../../model/rules.ts';
import { toEvidence } from '../claims/evidence.ts';
import { resolveDate } from '../dates/resolve/resolveDate.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { DateMention } from '../reading/mentions.ts';
import { solveDates } from '../solve/solveDates.ts';
import type { SolvedArticle, SolvedEvent, SolveOptions } from '../solve/solved.ts';

/** Longest stretch, in days, of a note's publication in which the day is looked for: a leap year. */
const LONGEST_SEARCH = 366;

/**
 * Solves dates twice: by the articles alone, and with the days of publication that editors know. The second tells more
 * («أمس», "yesterday", has a day now), the first keeps what needs no editor. A note that contradicts its article is an error.
 */
export function solveWithNotes(
  readings: readonly ArticleReading[],
  notes: readonly Note[],
  options: SolveOptions,
  report: Report,
): SolvedArticle[] {
  const alone = solveDates(readings, options);
  const given = new Map<string, Claim<DateValue>>();
  const byId = new Map(alone.map((article) => [article.reading.source.id, article]));
  for (const note of notes) {
    if (note.about !== 'article' || note.field !== 'published') continue;
    const article = byId.get(note.article);
    const claim = article ? readNote(note, article, report) : null;
    if (claim) given.set(note.article, claim);
  }
  if (given.size === 0) return alone;
  const solved = solveDates(readings, options, given);
  return solved.map((article, at) => ({
    ...article,
    events: article.events.map((best, index) => withProof(best, alone[at]?.events[index]?.date ?? null)),
  }));
}

/** An event with what the articles alone prove of its day beside the best that is known. */
function withProof(best: SolvedEvent, proved: Claim<DateValue> | null): SolvedEvent {
  const { date } = best;
  // What no longer follows once more is known was no proof.
  if (!date || !proved) return { ...best, dateFromTexts: null };
  return { ...best, date: isWithin(proved.value, date.value) ? proved : date, dateFromTexts: proved };
}

/** The day of publication where an article has a note: the article's own proof if that says as much; `null` when refused. */
function readNote(note: Note, { reading, published }: SolvedArticle, report: Report): Claim<DateValue> | null {
  const told = toDateValue(String(note.value));
  if (!told) return null;
  if (published && isWithin(published.value, told)) return published;
  const refuse = (proved: string, expected: string): null => {
    const { file, line, column } = note;
    const message = `Unexpected date ${quote(told.edtf)}: the article ${proved}; expected ${expected}, or “corrects: true”`;
    report(diagnose('note/contradicts', { file, line, column }, message));
    return null;
  };
  if (!note.corrects && published && !isWithin(told, published.value))
    return refuse(`proves ${published.value.edtf}`, 'a day within it');
  const words = reading.dates.filter(datesReading);
  const days = daysThatFit(words, told);
  const [first] = words;
  if (days?.length === 0 && first && !note.corrects)
    return refuse(
      `says ${quote(reading.source.text.slice(first.start, first.end))}`,
      'a day of publication on which that is right',
    );
  const [day] = days ?? [];
  const exact = days?.length === 1 && day !== undefined && told.precision !== 'day' ? toDateValue(day) : null;
  return {
    value: exact ?? told,
    basis: 'editor',
    ...(exact ? { rule: 'day-of-reading' satisfies RuleName } : {}),
    evidence: exact ? words.map((mention) => toEvidence(reading, mention)) : (published?.evidence ?? []),
    note: note.note,
    source: note.source,
  };
}

/** Words that tell something of the day they are read on: «أمس الاثنين» ("yesterday, Monday"), «اليوم 11 آب» ("today, 11 August"). */
const datesReading = ({ relative, weekday, day, month }: DateMention): boolean =>
  relative?.unit === 'day' && (weekday !== undefined || day !== undefined || month !== undefined);

/** The days of a span on which all of the words are right, or on which most are; `null` when the words leave all open. */
function daysThatFit(words: readonly DateMention[], { earliest, latest }: DateValue): string[] | null {
  if (words.length === 0 || daysBetween(earliest, latest) >= LONGEST_SEARCH) return null;
  let most = 1;
  let days: string[] = [];
  for (let day = earliest; day <= latest; day = addDays(day, 1)) {
    const reference = toDateValue(day);
    const right = words.filter(
      (mention) => resolveDate(mention, { reference, tense: null, range: null })?.value,
    ).length;
    if (right > most) days = [];
    if (right >= most) days.push(day);
    most = Math.max(most, right);
  }
  return days;
}
