import type { Dataset } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { BuiltCorpus } from './buildCorpus.ts';
import { formatDiagnostic } from './formatReport.ts';

/** Whose mistake an error is: of one article, without which all others stand, or of what they have in common. */
const OF_ONE_ARTICLE = /^(?:read|layout)\//u;
const OF_THE_FOLDER = new Set(['read/no-folder', 'read/no-article']);

/** What may be published of a corpus, what was left out of it, and what stops it. */
export interface Publishable {
  dataset: Dataset | null;
  /** Errors of single articles: these are left out. */
  leftOut: Diagnostic[];
  /** Errors that stop the build. */
  stopping: Diagnostic[];
}

/**
 * Parts a corpus from its bad articles: one never stops the others. Mistakes in the registry or in notes, and our own, stop it.
 *
 * @param strict stops at every error.
 */
export function leaveOutBad({ dataset, diagnostics, seeds }: BuiltCorpus, strict: boolean): Publishable {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isOfOne = ({ code }: Diagnostic): boolean => OF_ONE_ARTICLE.test(code) && !OF_THE_FOLDER.has(code) && !strict;
  const leftOut = errors.filter(isOfOne);
  const stopping = errors.filter((error) => !isOfOne(error));
  const files = new Set(leftOut.map(({ file }) => file));
  const bad = new Set(seeds.flatMap(({ file, id }) => (files.has(file) ? [id] : [])));
  // Of two files of one article the one that was read stands.
  for (const { file, id } of seeds) if (!files.has(file)) bad.delete(id);
  const told = new Set(dataset?.meetings.flatMap(({ articles }) => articles));
  return {
    dataset: dataset && {
      ...dataset,
      articles: dataset.articles.filter(({ id }) => !bad.has(id) || told.has(id)),
    },
    leftOut,
    stopping,
  };
}

/** What was left out, to be said last: `null` where nothing was. */
export function formatLeftOut(leftOut: readonly Diagnostic[]): string | null {
  if (leftOut.length === 0) return null;
  const files = new Set(leftOut.map(({ file }) => file)).size;
  return [
    `${files} ${files === 1 ? 'FILE IS' : 'FILES ARE'} LEFT OUT of the site, and the rest is built:`,
    ...leftOut.map((found) => `  ${formatDiagnostic(found)}`),
    'Mend or remove what is named; STRICT=1 stops the build instead.',
  ].join('\n');
}
