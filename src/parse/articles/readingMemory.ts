import type { Diagnostic } from '../../model/diagnostics.ts';
import type { Registry, Report, Source } from '../../model/registry.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import { readArticle } from './readArticle.ts';

/** Articles read by themselves, and what that rests on. */
export interface Readings {
  gazetteer: Gazetteer;
  readings: ArticleReading[];
}

/** Reads articles by themselves. */
export function readArticles(sources: readonly Source[], registry: Registry, report: Report): Readings {
  const gazetteer = buildGazetteer(registry);
  return { gazetteer, readings: sources.map((source) => readArticle(source, gazetteer, report)) };
}

/** One article as it was read by itself. */
interface Kept {
  text: string;
  file: string;
  reading: ArticleReading;
  findings: Diagnostic[];
}

/** What an article's reading rests on beside its text. */
interface Ground {
  /** The registry as JSON: a registry that was read again without a change is the same. */
  registry: string;
  gazetteer: Gazetteer;
}

/** The readings of articles, kept for as long as neither they nor what they rest on change. Of use when few of many change. */
export class ReadingMemory {
  #ground: Ground | null = null;
  #kept = new Map<string, Kept>();

  /** As `readArticles`, but those that were read before and are as they were are taken from memory. */
  read(sources: readonly Source[], registry: Registry, report: Report): Readings {
    const written = JSON.stringify(registry);
    const before = this.#ground;
    const gazetteer = before?.registry === written ? before.gazetteer : buildGazetteer(registry);
    const old = before?.gazetteer === gazetteer ? this.#kept : new Map<string, Kept>();
    this.#ground = { registry: written, gazetteer };
    this.#kept = new Map();
    const readings = sources.map((source) => {
      const known = old.get(source.id);
      const stands =
        known?.text === source.text && known.file === source.file && known.reading.source.page === source.page;
      const kept = stands ? known : keep(source, gazetteer);
      this.#kept.set(source.id, kept);
      for (const finding of kept.findings) report({ ...finding });
      return kept.reading;
    });
    return { gazetteer, readings };
  }
}

/** Reads an article and notes what that said. */
function keep(source: Source, gazetteer: Gazetteer): Kept {
  const findings: Diagnostic[] = [];
  const reading = readArticle(source, gazetteer, (finding) => findings.push(finding));
  return { text: source.text, file: source.file, reading, findings };
}
