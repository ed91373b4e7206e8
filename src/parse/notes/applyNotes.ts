import type { Article, Claim, DateValue, Meeting, Participant } from '../../model/dataset.ts';
import { isWithin, toDateValue } from '../../model/dateValue.ts';
import type { DiagnosticCode } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Note, Report } from '../../model/registry.ts';

/** What applying notes asks of the registry. */
export interface NoteQuestions {
  sideOf(person: string): string;
  officeOn(person: string, days: DateValue | null): { office: string } | null;
}

/**
 * Editor's notes on publishers and meetings come last and stay visible: they fill what the texts leave open and sharpen what
 * they leave wide. A note that contradicts what an article states is an error, unless it says that it corrects it; then both
 * stand. Days of publication came before, since other dates follow from them.
 */
export function applyNotes(
  notes: readonly Note[],
  articles: readonly Article[],
  meetings: readonly Meeting[],
  ask: NoteQuestions,
  report: Report,
): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const reported = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const id of meeting.articles) {
      const list = reported.get(id);
      if (list) list.push(meeting);
      else reported.set(id, [meeting]);
    }
  }
  for (const note of notes) {
    const article = byId.get(note.article);
    if (!article) continue;
    if (note.about === 'article') noteArticle(note, article, report);
    else noteMeeting(note, reported.get(note.article) ?? [], ask, report);
  }
}

const say = (note: Note, severity: 'error' | 'warning', code: DiagnosticCode, message: string, report: Report): void =>
  report({ file: note.file, line: note.line, column: note.column, severity, code, message });

const editors = <T>(value: T, { note, source }: Note): Claim<T> => ({
  value,
  basis: 'editor',
  evidence: [],
  note,
  source,
});

function noteArticle(note: Note, article: Article, report: Report): void {
  if (note.field !== 'publisher') return;
  const value = String(note.value);
  const stated = article.publisher?.value;
  if (stated !== undefined && stated !== value && !note.corrects) {
    say(
      note,
      'error',
      'note/contradicts',
      `Unexpected publisher ${quote(value)}: the article names ${quote(stated)}; expected the same, or “corrects: true”`,
      report,
    );
    return;
  }
  if (stated !== value) article.publisher = editors(value, note);
}

function noteMeeting(note: Note, meetings: readonly Meeting[], ask: NoteQuestions, report: Report): void {
  const { about } = note;
  if (about === 'article') return;
  const found = meetings.filter(
    (meeting) =>
      about.people.every((person) => meeting.participants.some(({ value }) => value.person === person)) &&
      (about.date === null || meeting.dateFromTexts?.value.edtf === about.date) &&
      (about.level === null || meeting.level === about.level),
  );
  const [meeting] = found;
  if (!meeting || found.length > 1) {
    const wanted = [about.people.join(', '), about.date, about.level].filter(Boolean).join('; ');
    const what = meeting ? `${found.length} meetings of this article fit` : 'no meeting of this article fits';
    say(
      note,
      'warning',
      meeting ? 'note/ambiguous' : 'note/no-meeting',
      `Unexpected “match” (${wanted}): ${what}; expected exactly one`,
      report,
    );
    return;
  }
  switch (note.field) {
    case 'date':
      noteDate(note, meeting, report);
      break;
    case 'place':
      notePlace(note, meeting, report);
      break;
    case 'participants':
      noteParticipants(note, meeting, ask);
      break;
    default:
      break;
  }
}

function noteDate(note: Note, meeting: Meeting, report: Report): void {
  const date = toDateValue(String(note.value));
  if (!date) return;
  const proved = meeting.date;
  if (proved && !isWithin(date, proved.value)) {
    if (!note.corrects) {
      say(
        note,
        'error',
        'note/contradicts',
        `Unexpected date ${quote(date.edtf)}: the articles${proved.basis === 'editor' ? ' and what notes say of them' : ''} prove ${proved.value.edtf}; expected a day within it, or “corrects: true”`,
        report,
      );
      return;
    }
    meeting.discrepancies.push({ field: 'date', claims: [proved, editors(date, note)], note: note.note });
  }
  meeting.date = { ...editors(date, note), evidence: proved?.evidence ?? [] };
}

function notePlace(note: Note, meeting: Meeting, report: Report): void {
  const place = String(note.value);
  const stated = meeting.place;
  if (stated && stated.value.place !== place) {
    if (!note.corrects) {
      say(
        note,
        'error',
        'note/contradicts',
        `Unexpected place ${quote(place)}: the article says ${quote(stated.value.place)}; expected the same, or “corrects: true”`,
        report,
      );
      return;
    }
    meeting.discrepancies.push({
      field: 'place',
      claims: [{ ...stated, value: stated.value.place }, editors(place, note)],
      note: note.note,
    });
  }
  if (stated?.value.place !== place) meeting.place = editors({ place }, note);
}

function noteParticipants(note: Note, meeting: Meeting, ask: NoteQuestions): void {
  for (const person of [note.value].flat()) {
    if (meeting.participants.some(({ value }) => value.person === person)) continue;
    const office = ask.officeOn(person, meeting.date?.value ?? null)?.office;
    const value: Participant = { person, ...(office ? { office } : {}), side: ask.sideOf(person) };
    meeting.participants.push(editors(value, note));
    if (value.side && !meeting.countries.includes(value.side))
      meeting.countries = [...meeting.countries, value.side].sort();
  }
}
