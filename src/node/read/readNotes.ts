import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Note, Registry, Report } from '../../model/registry.ts';
import { didYouMean } from './closest.ts';
import { nameFile } from './nameFile.ts';
import { readYaml, type YamlFile, type YamlPath } from './readYaml.ts';
import { dateOrInterval, id, words } from './yamlValues.ts';

/** A fact from outside the articles: its value, why, and where it can be checked. */
const fact = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value, note: words, source: words, corrects: v.optional(v.boolean(), false) });

const noteFile = v.strictObject({
  publisher: v.optional(fact(words)),
  published: v.optional(fact(dateOrInterval)),
  meetings: v.optional(
    v.array(
      v.strictObject({
        match: v.strictObject({
          people: v.optional(v.array(id), []),
          date: v.optional(v.nullable(dateOrInterval), null),
          level: v.optional(
            v.nullable(
              v.picklist(['head-of-state', 'ministerial', 'envoy'], 'expected head-of-state, ministerial or envoy'),
            ),
            null,
          ),
        }),
        date: v.optional(fact(dateOrInterval)),
        place: v.optional(fact(id)),
        participants: v.optional(fact(v.pipe(v.array(id), v.minLength(1, 'expected at least one person’s id')))),
      }),
    ),
    [],
  ),
});

/**
 * Reads the editor's notes beside the articles: `<dir>/<article>.yaml`. A folder that does not exist holds no notes.
 *
 * @param dir the notes' folder; @param articles ids of the articles there are; @param registry whose ids notes may name.
 * @returns the notes in the order of the files' names, and an error for every mistake in any of them.
 */
export async function readNotes(
  dir: string,
  { articles, registry }: { articles: Iterable<string>; registry: Registry },
): Promise<{ notes: Note[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const notes: Note[] = [];
  const report: Report = (finding) => diagnostics.push(finding);
  const fail = (file: string, code: DiagnosticCode, message: string) =>
    report(diagnose(code, { file, line: 1, column: 1 }, message));

  let found: string[];
  try {
    found = (await readdir(dir)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      fail(nameFile(dir), 'note/unreadable', `The notes cannot be read (${code}), expected a folder`);
    return { notes, diagnostics };
  }
  const known = new Set(articles);
  const people = new Set(registry.people.map((person) => person.id));
  const places = new Set(registry.places.map((place) => place.id));

  for (const name of found) {
    if (name.startsWith('.')) continue;
    const shown = nameFile(dir, name);
    if (!name.endsWith('.yaml')) {
      fail(shown, 'note/unknown-file', 'Unexpected file, expected notes named <article>.yaml');
      continue;
    }
    const article = name.slice(0, -'.yaml'.length);
    if (!known.has(article)) {
      const expected = `expected the name of an article beside it${didYouMean(article, known)}`;
      fail(
        shown,
        'note/unknown-article',
        `A note for the article ${quote(article)}, which does not exist, ${expected}`,
      );
    }
    const file = await readYaml(path.join(dir, name), shown, noteFile, report);
    if (file) notes.push(...toNotes(file, { article, shown, people, places }));
  }
  return { notes, diagnostics };
}

/** The facts of one note's file; complains of those that name what the registry lacks or say nothing. */
function toNotes(
  file: YamlFile<v.InferOutput<typeof noteFile>>,
  { article, shown, people, places }: { article: string; shown: string; people: Set<string>; places: Set<string> },
): Note[] {
  const notes: Note[] = [];
  const add = (
    at: YamlPath,
    about: Note['about'],
    field: Note['field'],
    claim: Pick<Note, 'value' | 'note' | 'source' | 'corrects'> | undefined,
  ) => {
    if (claim) notes.push({ file: shown, ...file.positionOf(at), article, about, field, ...claim });
  };
  const expectKnown = (at: YamlPath, kind: 'person' | 'place', ids: string[], all: Set<string>) => {
    for (const [index, stranger] of ids.entries()) {
      if (all.has(stranger)) continue;
      const expected = `expected one of the registry${didYouMean(stranger, all)}`;
      file.complain(
        kind === 'person' ? [...at, index] : at,
        `note/unknown-${kind}`,
        `Unknown ${kind} ${quote(stranger)}, ${expected}`,
      );
    }
  };
  const { publisher, published, meetings } = file.value;
  add(['publisher'], 'article', 'publisher', publisher);
  add(['published'], 'article', 'published', published);
  for (const [index, { match, date, place, participants }] of meetings.entries()) {
    const at = ['meetings', index];
    expectKnown([...at, 'match', 'people'], 'person', match.people, people);
    if (match.people.length === 0 && !match.date && !match.level) {
      file.complain(
        [...at, 'match'],
        'note/empty-match',
        'Nothing says which meeting is meant, expected people, date or level',
      );
    }
    if (!date && !place && !participants) {
      file.complain(at, 'note/empty', 'Nothing is said of this meeting, expected date, place or participants');
    }
    if (place) expectKnown([...at, 'place', 'value'], 'place', [place.value], places);
    if (participants) expectKnown([...at, 'participants', 'value'], 'person', participants.value, people);
    add([...at, 'date'], match, 'date', date);
    add([...at, 'place'], match, 'place', place);
    add([...at, 'participants'], match, 'participants', participants);
  }
  return notes;
}
