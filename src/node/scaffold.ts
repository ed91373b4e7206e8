import { stringify } from 'yaml';
import type { Claim, Dataset, DateValue, Meeting, Person } from '../model/dataset.ts';
import { LANGUAGES } from '../model/languages.ts';

/** Marks what a person has to settle. */
const DECIDE = '# TODO: decide';

/** A value as YAML writes it on one line. */
function toYaml(value: string | string[]): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

/** One fact of a note, with what was found as its value and the rest to be filled in. */
function toFact(field: string, value: string | string[], why: string): string[] {
  return [
    `${field}:`,
    `  value: ${toYaml(value)}  ${DECIDE}: ${why}`,
    `  note:  ${DECIDE}: why we say so`,
    `  source:  ${DECIDE}: where it can be checked`,
  ];
}

const indent = (lines: string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line);
const isDay = (claim: Claim<DateValue> | null): boolean => claim?.value.precision === 'day';

function toMeetingFacts({ participants, dateFromTexts, level, date, place, countries }: Meeting): string[] {
  const people = participants.map(({ value }) => value.person);
  const facts = [
    ...(isDay(date) ? [] : toFact('date', date?.value.edtf ?? '', 'the day, if it is known from elsewhere')),
    ...(place ? [] : toFact('place', '', 'the id of a place in the registry')),
    ...(people.length > 0 ? [] : toFact('participants', [], `ids of people who sat for ${countries.join(', ')}`)),
  ];
  if (facts.length === 0) return [];
  const match = [
    ...(people.length > 0 ? [`people: ${toYaml(people)}`] : []),
    ...(dateFromTexts ? [`date: ${dateFromTexts.value.edtf}`] : []),
    ...(people.length > 0 ? [] : [`level: ${level}`]),
  ];
  return ['- match:', ...indent(match, 4), ...indent(facts, 2)];
}

/**
 * The note that an article may need: every fact that the parser could not prove, filled with what was found.
 *
 * All of it is in comments, so the file changes nothing until an editor has decided.
 */
export function scaffoldNote({ articles, meetings }: Dataset, id: string): string {
  const article = articles.find((candidate) => candidate.id === id);
  const found = [
    ...(article && !article.publisher ? toFact('publisher', '', 'who published it') : []),
    ...(article && !isDay(article.published)
      ? toFact(
          'published',
          article.published?.value.edtf ?? '',
          'the day of publication; “today”, “yesterday” and days of the week are counted from it',
        )
      : []),
  ];
  const ofMeetings = meetings.filter((meeting) => meeting.articles.includes(id)).flatMap(toMeetingFacts);
  if (ofMeetings.length > 0) found.push('meetings:', ...indent(ofMeetings, 2));
  const head = [
    'What an editor knows beside the article of the same name. Everything here is switched off by the “#” before it.',
    'To say something: settle what is marked “TODO: decide”, then take “# ” away from that fact’s lines (and from those of its',
    'heading, such as “meetings:”). Each fact needs a value, a note (why we say so) and a source (where it can be checked).',
    'A fact that contradicts the article also needs “corrects: true”. Then run “npm run corpus”.',
    '',
    ...(found.length > 0 ? found : ['The article proves all that we ask of it: this file may be deleted.']),
  ];
  return `${head.map((line) => (line ? `# ${line}` : '#')).join('\n')}\n`;
}

/** People of an article whom the registry lacks, as entries to append to `people.yaml`; empty when there are none. */
export function scaffoldPeople({ articles, meetings, people }: Dataset, id: string): string {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  const met = new Set(
    meetings
      .filter((meeting) => meeting.articles.includes(id))
      .flatMap((meeting) => meeting.participants.map(({ value }) => value.person)),
  );
  const strangers = people.filter(
    ({ id: person, name, provisional }) => provisional && (met.has(person) || text.includes(name.ar)),
  );
  return strangers.map(toEntry).join('\n');
}

/** What languages are called in English. */
const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });

/** The entry's Latin names are guesses where the article gives none, and say so. */
function toEntry({ id, name, country, offices }: Person): string {
  const toNames = (names: Person['name']) =>
    LANGUAGES.map((language) => {
      const entry = `${language}: ${toYaml(names[language])}`;
      return language === 'ar' ? entry : `${entry}  ${DECIDE}: the name in ${ENGLISH.of(language)}`;
    });
  const lines = [
    `- id: ${id}  ${DECIDE}: it becomes part of addresses and must never change later`,
    '  name:',
    ...indent(toNames(name), 4),
    `  country: ${country || 'unknown'}  ${DECIDE}: the id of a country in corpus.yaml`,
    '  offices:',
    ...(offices.length > 0
      ? offices.flatMap(({ office, from, to }) => [
          '    - office:',
          ...indent(toNames(office), 8),
          `      ${from ? '' : '# '}from: ${from ?? '2025-01-31'}  ${DECIDE}: first day in office`,
          `      ${to ? '' : '# '}to: ${to ?? '2025-12-31'}  ${DECIDE}: last day, or leave it out`,
        ])
      : ['    []  # TODO: decide: offices with their days']),
  ];
  return `${indent(lines, 2).join('\n')}\n`;
}
