import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkDataset } from '../model/checkDataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Diagnostic, diagnose } from '../model/diagnostics.ts';
import { buildDataset } from '../parse/buildDataset.ts';
import { ParserMemory } from '../parse/parserMemory.ts';
import { isSeedName, toSeedId } from './read/fileName.ts';
import { nameFile } from './read/nameFile.ts';
import { readNotes } from './read/readNotes.ts';
import { readRegistry } from './read/readRegistry.ts';
import { readSeeds } from './read/readSeeds.ts';
import { type FileMemory, stampOf } from './read/readText.ts';

/** The project's own articles and registry. */
export const OWN_SEEDS = path.resolve(import.meta.dirname, '../../seeds');
export const OWN_REGISTRY = path.join(OWN_SEEDS, 'registry');

/** Where a corpus is read from. */
export interface CorpusOptions {
  /** Folder of articles (`.txt`, `.html`, `.htm`, `.mhtml`), with the editor's notes in `notes/` below it. */
  seeds: string;
  registry: string;
  /** Keep every official meeting, whatever its countries. */
  all?: boolean;
}

export interface BuiltCorpus {
  /** `null` when the registry or the folder cannot be read, or our own checks fail. */
  dataset: Dataset | null;
  /** Everything found, sorted by file, line and column. */
  diagnostics: Diagnostic[];
  /** Every article’s file of the folder: `file` as reports name it, `id` as articles are named, `path` on disk. */
  seeds: { file: string; id: string; path: string }[];
  /** What each line of an article was taken for, and why. */
  explain(id: string): string[];
}

/** What earlier calls read: files that were not written since, articles that did not change, the registry and the notes. */
export class CorpusMemory {
  readonly files: FileMemory = new Map();
  readonly readings = new ParserMemory();
  /** The last dataset that was found right. */
  right: Dataset | null = null;
  readonly #folders = new Map<string, { state: string; read: unknown }>();

  /** What `read` made of a folder of YAML, made again only when one of its files, or what else it rests on, changed. */
  async folder<T>(dir: string, restsOn: readonly string[], read: () => Promise<T>): Promise<T> {
    const state = [...(await stateOf(dir)), ...restsOn].join('\n');
    const known = this.#folders.get(dir);
    if (known?.state === state) return known.read as T;
    const made = { state, read: await read() };
    this.#folders.set(dir, made);
    return made.read;
  }
}

/** The names of a folder's files, each with what tells whether it was written since. */
async function stateOf(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => [String(error.code)]);
  return names.sort().map((name) => {
    try {
      return `${name} ${stampOf(statSync(path.join(dir, name), { bigint: true }))}`;
    } catch {
      return name;
    }
  });
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by file, line, column, then code and message: the same on every machine. */
const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareWords(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareWords(a.code, b.code) ||
  compareWords(a.message, b.message);

/** What a file's name and its name in reports have in common: the last part, without invisible characters or their escapes. */
function toKey(file: string): string {
  return path.posix
    .basename(file)
    .normalize('NFC')
    .replace(/\\u\{[0-9A-F]{1,6}\}|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '');
}

/**
 * Reads, parses and checks a folder of articles: everything from files to a dataset that may be published.
 *
 * @param memory of earlier calls for the same folder, so that only articles that changed are read again.
 */
export async function buildCorpus(
  { seeds: dir, registry: registryDir, all = false }: CorpusOptions,
  memory?: CorpusMemory,
): Promise<BuiltCorpus> {
  const diagnostics: Diagnostic[] = [];
  const finish = (
    dataset: Dataset | null,
    seeds: BuiltCorpus['seeds'],
    explain: BuiltCorpus['explain'] = () => [],
  ) => ({
    dataset,
    diagnostics: diagnostics.sort(compareDiagnostics),
    seeds,
    explain,
  });

  let names: string[];
  try {
    names = (await readdir(dir)).filter(isSeedName).sort();
  } catch (error) {
    const message = `The articles cannot be read (${(error as NodeJS.ErrnoException).code}), expected a folder of articles`;
    diagnostics.push({ file: nameFile(dir), line: 1, column: 1, severity: 'error', code: 'read/no-folder', message });
    return finish(null, []);
  }
  const read = await readSeeds(dir, memory?.files);
  // The folder is listed apart from reading it, so that a file which reading loses is noticed.
  const ids = new Map(read.sources.map(({ file, id }) => [toKey(file), id]));
  const files = new Map([...read.diagnostics, ...read.sources].map(({ file }) => [toKey(file), file]));
  const seeds = names.map((name) => ({
    file: files.get(toKey(name)) ?? nameFile(dir, name),
    id: ids.get(toKey(name)) ?? toSeedId(name),
    path: path.join(dir, name),
  }));
  const readFolder: CorpusMemory['folder'] = (folder, restsOn, make) =>
    memory ? memory.folder(folder, restsOn, make) : make();
  const { registry, diagnostics: ofRegistry } = await readFolder(registryDir, [], () => readRegistry(registryDir));
  diagnostics.push(...read.diagnostics, ...ofRegistry);
  if (read.sources.length === 0) {
    const message = `Unexpected folder without an article (${seeds.length} files of articles), expected at least one that can be read`;
    diagnostics.push(diagnose('read/no-article', { file: nameFile(dir), line: 1, column: 1 }, message));
  }
  if (!registry) return finish(null, seeds);

  const articles = seeds.map(({ id }) => id);
  const notesDir = path.join(dir, 'notes');
  const { notes, diagnostics: ofNotes } = await readFolder(notesDir, [...articles, JSON.stringify(registry)], () =>
    readNotes(notesDir, { articles, registry }),
  );
  diagnostics.push(...ofNotes);

  const parsed = buildDataset({
    sources: read.sources,
    registry,
    notes,
    all,
    ...(memory ? { memory: memory.readings } : {}),
  });
  diagnostics.push(...parsed.diagnostics);
  const broken = checkDataset(parsed.dataset, { seeds, diagnostics }, memory?.right);
  diagnostics.push(...broken);
  const dataset = broken.length > 0 ? null : parsed.dataset;
  if (memory && dataset) memory.right = dataset;
  return finish(dataset, seeds, parsed.explain);
}
