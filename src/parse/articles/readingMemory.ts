import type { Diagnostic } from '../../model/diagnostics.ts';
import type { Registry, Report, Source } from '../../model/registry.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { findLineKeys, findRecurringLines } from '../layout/recurring.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { readArticle } from './readArticle.ts';

/** Articles read by themselves, and what that rests on. */
export interface Readings {
  gazetteer: Gazetteer;
  recurring: ReadonlySet<string>;
  readings: ArticleReading[];
}

/** Reads articles by themselves. */
export function readArticles(sources: readonly Source[], registry: Registry, report: Report): Readings {
  const recurring = findRecurringLines(sources.map(({ text }) => text));
  const gazetteer = buildGazetteer(registry);
  const readings = sources.map((source) => readArticle(source, gazetteer, recurring, report));
  return { gazetteer, recurring, readings };
}

/** One article as it was read by itself. */
interface Kept {
  text: string;
  file: string;
  reading: ArticleReading;
  findings: Diagnostic[];
  /** Its lines as keys, of which some may recur over files. */
  lines: ReadonlySet<string>;
}

/** What an article's reading rests on beside its text. */
interface Ground {
  /** The registry as JSON: a registry that was read again without a change is the same. */
  registry: string;
  gazetteer: Gazetteer;
  recurring: ReadonlySet<string>;
}

/** The readings of articles, kept for as long as neither they nor what they rest on change. Of use when few of many change. */
export class ReadingMemory {
  #ground: Ground | null = null;
  #kept = new Map<string, Kept>();

  /** As `readArticles`, but those that were read before and are as they were are taken from memory. */
  read(sources: readonly Source[], registry: Registry, report: Report): Readings {
    const written = JSON.stringify(registry);
    const lines = new Map<string, ReadonlySet<string>>();
    for (const { text, lines: keys } of this.#kept.values()) lines.set(text, keys);
    const linesOf = (text: string): ReadonlySet<string> => {
      const keys = lines.get(text) ?? findLineKeys(text);
      lines.set(text, keys);
      return keys;
    };
    const recurring = findRecurringLines(
      sources.map(({ text }) => text),
      linesOf,
    );
    const before = this.#ground;
    const gazetteer = before?.registry === written ? before.gazetteer : buildGazetteer(registry);
    const old = before?.gazetteer === gazetteer ? this.#kept : new Map<string, Kept>();
    const changed = difference(before?.recurring ?? new Set(), recurring);
    this.#ground = { registry: written, gazetteer, recurring };
    this.#kept = new Map();
    const readings = sources.map((source) => {
      const known = old.get(source.id);
      const stands =
        known?.text === source.text &&
        known.file === source.file &&
        known.reading.source.page === source.page &&
        !haveCommon(changed, known.lines);
      const kept = stands ? known : keep(source, gazetteer, recurring, linesOf(source.text));
      this.#kept.set(source.id, kept);
      for (const finding of kept.findings) report({ ...finding });
      return kept.reading;
    });
    return { gazetteer, recurring, readings };
  }
}

/** Reads an article and notes what that said. */
function keep(source: Source, gazetteer: Gazetteer, recurring: ReadonlySet<string>, lines: ReadonlySet<string>): Kept {
  const findings: Diagnostic[] = [];
  const reading = readArticle(source, gazetteer, recurring, (finding) => findings.push(finding));
  return { text: source.text, file: source.file, reading, findings, lines };
}

/** What only one of two sets has. */
const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...[...a].filter((member) => !b.has(member)), ...[...b].filter((member) => !a.has(member))]);

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const member of a) if (b.has(member)) return true;
  return false;
};
