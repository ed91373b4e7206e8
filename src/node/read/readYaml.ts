import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import * as v from 'valibot';
import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type DiagnosticCode, diagnose } from '../../model/diagnostics.ts';
import { quote } from '../../model/quote.ts';
import type { Report } from '../../model/registry.ts';
import { didYouMean } from './closest.ts';

/** A path into a YAML file: `['people', 3, 'name', 'ar']`. */
export type YamlPath = (string | number)[];

/** What a YAML file says, with a way to point at any part of it. */
export interface YamlFile<T> {
  value: T;
  /** Reports an error at a value, or at its key; where the path leads nowhere, at its nearest parent. */
  complain(path: YamlPath, code: DiagnosticCode, message: string, at?: 'key' | 'value'): void;
  /** Line and column, from 1, of a value. */
  positionOf(path: YamlPath): { line: number; column: number };
}

/** Keys whose values are numbers, whatever way they are written in. */
const COORDINATES = new Set<unknown>(['lon', 'lat']);

/** The largest file of a registry or of notes, in bytes: one of 5,000 people is 2 MB. */
const MOST_BYTES = 16_000_000;

/** What cannot be read, in words that go on “The file cannot be read: ”. */
class Unreadable extends Error {}

/** Reads a plain file, or one that a link leads to; never waits for a pipe and never reads a device. */
async function readPlainFile(path: string): Promise<Uint8Array> {
  // O_NONBLOCK, for to open a pipe would wait for whoever writes into it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Unreadable('expected a plain file, no folder, pipe or device');
    if (stats.size > MOST_BYTES) throw new Unreadable(`expected at most ${MOST_BYTES} bytes`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Keys of a strict object somewhere in a schema; `[]` when there is none. */
function keysAt(schema: v.GenericSchema, path: YamlPath): string[] {
  let here: unknown = schema;
  const unwrap = () => {
    while (here && typeof here === 'object' && 'wrapped' in here) here = here.wrapped;
  };
  for (const step of path) {
    unwrap();
    if (!here || typeof here !== 'object') return [];
    if (typeof step === 'number' && 'item' in here) here = here.item;
    else if ('entries' in here) here = (here.entries as Record<string, unknown>)[step];
    else return [];
  }
  unwrap();
  return here && typeof here === 'object' && 'entries' in here ? Object.keys(here.entries as object) : [];
}

const KINDS: Record<string, string> = {
  string: 'text',
  strict_object: 'a group of “key: value” lines',
  array: 'a list of “- …” lines',
  number: 'a number',
  boolean: 'true or false',
};

/** What stands in the file, in words an editor knows. */
function describe(input: unknown): string {
  if (input === undefined || input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of “key: value” lines';
  return typeof input === 'string' ? quote(input) : `${typeof input} ${String(input)}`;
}

/** The key and value nodes at the end of a path, as far as it leads. */
function nodesAt(contents: Node | null, path: YamlPath): { key: Node | null; value: Node | null } {
  let found: { key: Node | null; value: Node | null } = { key: null, value: contents };
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isPair(pair)) return found;
      const key = isNode(pair.key) ? pair.key : null;
      found = {
        key,
        value: isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1] ? pair.value : key,
      };
    } else {
      const item = (value as { items?: unknown[] } | null)?.items?.[Number(step)];
      if (!isNode(item)) return found;
      found = { key: null, value: item };
    }
  }
  return found;
}

/** Reports what a schema found, in words that an editor knows. */
function complainOf(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  complain: YamlFile<unknown>['complain'],
): void {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const last = path.at(-1);
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    const keys = keysAt(schema, path.slice(0, -1));
    if (issue.expected === 'never') {
      const expected = `expected one of ${keys.join(', ')}`;
      complain(
        path,
        'yaml/unknown-key',
        `Unexpected key ${quote(String(last))}, ${expected}${didYouMean(String(last), keys)}`,
        'key',
      );
    } else {
      complain(
        path.slice(0, -1),
        'yaml/missing-key',
        `Missing key “${last}”, expected one of each: ${keysAt(schema, path.slice(0, -1)).join(', ')}`,
      );
    }
  } else if (issue.kind === 'validation') {
    complain(path, 'yaml/bad-value', `Unexpected ${describe(issue.input)}, ${issue.message}`);
  } else {
    const kind = KINDS[issue.type] ?? issue.expected;
    complain(
      path,
      'yaml/bad-type',
      `Unexpected ${describe(issue.input)}${last === undefined ? '' : ` for “${last}”`}, expected ${kind}`,
    );
  }
}

/**
 * Reads one YAML file of the registry or of the notes and checks it against a schema.
 *
 * Every mistake is reported with file, line, column, what was found and what was expected; all of them at once.
 *
 * @param file where it is; @param name how reports name it; @param schema what it must hold.
 * @returns `null` when anything is wrong.
 */
export async function readYaml<S extends v.GenericSchema>(
  file: string,
  name: string,
  schema: S,
  report: Report,
): Promise<YamlFile<v.InferOutput<S>> | null> {
  let flawed = false;
  const complainAt = (line: number, column: number, code: DiagnosticCode, message: string) => {
    flawed = true;
    report(diagnose(code, { file: name, line, column }, message));
  };

  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(await readPlainFile(file));
  } catch (error) {
    const reason =
      error instanceof Unreadable
        ? error.message
        : error instanceof TypeError
          ? 'expected text in UTF-8'
          : `expected a readable file (${(error as NodeJS.ErrnoException).code})`;
    complainAt(1, 1, 'yaml/unreadable', `The file cannot be read: ${reason}`);
    return null;
  }

  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    const { line, column } = positionAt(pos[0]);
    complainAt(line, column, 'yaml/syntax', `${message.split('\n', 1)[0]}`);
  }

  // +2023, 0x7E7 and 02023 are numbers to YAML; a date so written is a slip, and stays as it was written.
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(value) || !Number.isInteger(value.value) || (isScalar(key) && COORDINATES.has(key.value))) return;
      if (value.source !== undefined && value.source !== String(value.value)) value.value = value.source;
    },
  });

  // Prototype names pass `in` tests everywhere, so no schema would catch them.
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !(String(key.value) in {})) return;
      const { line, column } = positionAt(key.range?.[0] ?? 0);
      complainAt(line, column, 'yaml/reserved-key', `Unexpected key ${quote(String(key.value))}, which is reserved`);
    },
    Alias(_, { range }) {
      const { line, column } = positionAt(range?.[0] ?? 0);
      complainAt(line, column, 'yaml/alias', 'Unexpected “*alias”, expected the value itself');
    },
  });
  if (flawed) return null;

  const positionOf = (path: YamlPath, at: 'key' | 'value' = 'value') => {
    const { key, value } = nodesAt(document.contents, path);
    return positionAt(((at === 'key' ? key : null) ?? value)?.range?.[0] ?? 0);
  };
  const complain = (path: YamlPath, code: DiagnosticCode, message: string, at: 'key' | 'value' = 'value') => {
    const { line, column } = positionOf(path, at);
    complainAt(line, column, code, message);
  };

  const parsed = v.safeParse(schema, document.toJS() ?? {});
  if (parsed.success) return { value: parsed.output, complain, positionOf: (path) => positionOf(path) };
  for (const issue of parsed.issues) complainOf(issue, schema, complain);
  return null;
}
