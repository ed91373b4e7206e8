import type { Article, Claim, DateValue, Meeting, Participant } from '../../model/dataset.ts';
import { isWithin, toDateValue } from '../../model/dateValue.ts';
import { type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Note, Report } from '../../model/registry.ts';
import type { ToldMeeting } from '../merge/toldMeeting.ts';

/** What applying notes asks of the registry. */
export interface NoteQuestions {
  sideOf(person: string): string;
  officeOn(person: string, days: DateValue | null): { office: string } | null;
}

/** Articles and meetings with what the notes say of them. */
export interface Noted {
  articles: Article[];
  meetings: ToldMeeting[];
}

/**
 * Editor's notes on publishers and meetings come last and stay visible: they fill what the texts leave open and sharpen what
 * they leave wide. A note that contradicts what an article states is an error, unless it says that it corrects it; then both
 * stand. Days of publication came before, since other dates follow from them.
 */
export function applyNotes(
  notes: readonly Note[],
  articles: readonly Article[],
  meetings: readonly ToldMeeting[],
  ask: NoteQuestions,
  report: Report,
): Noted {
  const noted: Noted = { articles: [...articles], meetings: [...meetings] };
  const articleAt = new Map(articles.map(({ id }, at) => [id, at]));
  const reported = reportedIn(meetings);
  for (const note of notes) {
    const at = articleAt.get(note.article);
    const article = at === undefined ? undefined : noted.articles[at];
    if (at === undefined || !article) continue;
    if (note.about === 'article') noted.articles[at] = noteArticle(note, article, report);
    else {
      const which = findMeeting(note, noted.meetings, reported.get(note.article) ?? [], report);
      const told = which === null ? undefined : noted.meetings[which];
      if (which !== null && told)
        noted.meetings[which] = { ...told, meeting: noteMeeting(note, told.meeting, ask, report) };
    }
  }
  return noted;
}

/** Which of the meetings each article reports. */
function reportedIn(meetings: readonly ToldMeeting[]): Map<string, number[]> {
  const reported = new Map<string, number[]>();
  meetings.forEach(({ meeting }, at) => {
    for (const id of meeting.articles) {
      const list = reported.get(id);
      if (list) list.push(at);
      else reported.set(id, [at]);
    }
  });
  return reported;
}

const say = (note: Note, code: DiagnosticCode, message: string, report: Report): void => {
  const { file, line, column } = note;
  report(diagnose(code, { file, line, column }, message));
};

const contradicts = (note: Note, message: string, report: Report): void =>
  say(note, 'note/contradicts', `${message}, or “corrects: true”`, report);

const editors = <T>(value: T, { note, source }: Note): Claim<T> => ({
  value,
  basis: 'editor',
  evidence: [],
  note,
  source,
});

function noteArticle(note: Note, article: Article, report: Report): Article {
  if (note.field !== 'publisher') return article;
  const value = String(note.value);
  const stated = article.publisher?.value;
  if (stated === value) return article;
  if (stated !== undefined && !note.corrects) {
    const message = `Unexpected publisher ${quote(value)}: the article names ${quote(stated)}; expected the same`;
    contradicts(note, message, report);
    return article;
  }
  return { ...article, publisher: editors(value, note) };
}

/** Which meeting of an article a note is about; `null` where that is not exactly one. */
function findMeeting(
  note: Note,
  meetings: readonly ToldMeeting[],
  reported: readonly number[],
  report: Report,
): number | null {
  const { about } = note;
  if (about === 'article') return null;
  const found = reported.filter((at) => {
    const { participants, dateFromTexts, level } = meetings[at]!.meeting;
    return (
      about.people.every((person) => participants.some(({ value }) => value.person === person)) &&
      (about.date === null || dateFromTexts?.value.edtf === about.date) &&
      (about.level === null || level === about.level)
    );
  });
  const [which] = found;
  if (which !== undefined && found.length === 1) return which;
  const wanted = [about.people.join(', '), about.date, about.level].filter(Boolean).join('; ');
  const none = which === undefined;
  const what = none ? 'no meeting of this article fits' : `${found.length} meetings of this article fit`;
  const message = `Unexpected “match” (${wanted}): ${what}; expected exactly one`;
  say(note, none ? 'note/no-meeting' : 'note/ambiguous', message, report);
  return null;
}

function noteMeeting(note: Note, meeting: Meeting, ask: NoteQuestions, report: Report): Meeting {
  switch (note.field) {
    case 'date':
      return noteDate(note, meeting, report);
    case 'place':
      return notePlace(note, meeting, report);
    case 'participants':
      return noteParticipants(note, meeting, ask);
    default:
      return meeting;
  }
}

function noteDate(note: Note, meeting: Meeting, report: Report): Meeting {
  const value = toDateValue(String(note.value));
  if (!value) return meeting;
  const proved = meeting.date;
  const date = { ...editors(value, note), evidence: proved?.evidence ?? [] };
  if (!proved || isWithin(value, proved.value)) return { ...meeting, date };
  if (!note.corrects) {
    const provers = `the articles${proved.basis === 'editor' ? ' and what notes say of them' : ''}`;
    const message = `Unexpected date ${quote(value.edtf)}: ${provers} prove ${proved.value.edtf}; expected a day within it`;
    contradicts(note, message, report);
    return meeting;
  }
  const both = { field: 'date', claims: [proved, editors(value, note)], note: note.note };
  return { ...meeting, date, discrepancies: [...meeting.discrepancies, both] };
}

function notePlace(note: Note, meeting: Meeting, report: Report): Meeting {
  const place = String(note.value);
  const stated = meeting.place;
  if (stated?.value.place === place) return meeting;
  const noted = { ...meeting, place: editors({ place }, note) };
  if (!stated) return noted;
  if (!note.corrects) {
    const message = `Unexpected place ${quote(place)}: the article says ${quote(stated.value.place)}; expected the same`;
    contradicts(note, message, report);
    return meeting;
  }
  const claims = [{ ...stated, value: stated.value.place }, editors(place, note)];
  return { ...noted, discrepancies: [...meeting.discrepancies, { field: 'place', claims, note: note.note }] };
}

function noteParticipants(note: Note, meeting: Meeting, ask: NoteQuestions): Meeting {
  const participants = [...meeting.participants];
  const countries = new Set(meeting.countries);
  for (const person of [note.value].flat()) {
    if (participants.some(({ value }) => value.person === person)) continue;
    const office = ask.officeOn(person, meeting.date?.value ?? null)?.office;
    const value: Participant = { person, ...(office ? { office } : {}), side: ask.sideOf(person) };
    participants.push(editors(value, note));
    if (value.side) countries.add(value.side);
  }
  return { ...meeting, participants, countries: [...countries].sort() };
}
