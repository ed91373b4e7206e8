import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Note, Registry, Source } from '../../src/model/registry.ts';
import { OWN_REGISTRY, OWN_SEEDS } from '../../src/node/buildCorpus.ts';
import { readNotes } from '../../src/node/read/readNotes.ts';
import { readRegistry } from '../../src/node/read/readRegistry.ts';
import { readSeeds } from '../../src/node/read/readSeeds.ts';

const { frozen, stages } = vi.hoisted(() => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    // A map or a set cannot be frozen; what it holds can.
    if (value instanceof Map || value instanceof Set) {
      for (const [key, held] of value.entries()) {
        freeze(key);
        freeze(held);
      }
      return;
    }
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  };
  const seen = new Set<string>();
  return {
    stages: seen,
    /** A module whose functions give what nobody can change any more. */
    frozen: async (original: () => Promise<unknown>): Promise<Record<string, unknown>> => {
      const module = (await original()) as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(module).map(([name, stage]) => {
          if (typeof stage !== 'function' || /^[A-Z]/u.test(name)) return [name, stage];
          return [
            name,
            (...asked: unknown[]) => {
              const made: unknown = stage(...asked);
              freeze(made);
              seen.add(name);
              return made;
            },
          ];
        }),
      );
    },
  };
});

vi.mock('../../src/parse/articles/readArticle.ts', (original) => frozen(original));
vi.mock('../../src/parse/people/joinProvisional.ts', (original) => frozen(original));
vi.mock('../../src/parse/people/renamePeople.ts', (original) => frozen(original));
vi.mock('../../src/parse/offices/officesHeld.ts', (original) => frozen(original));
vi.mock('../../src/parse/solve/solveDates.ts', (original) => frozen(original));
vi.mock('../../src/parse/solve/toArticle.ts', (original) => frozen(original));
vi.mock('../../src/parse/notes/solveWithNotes.ts', (original) => frozen(original));
vi.mock('../../src/parse/notes/applyNotes.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/fillRoles.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/toAccounts.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/mergeAccounts.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/toMeeting.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/toldMeeting.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/withTopics.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/withIds.ts', (original) => frozen(original));
vi.mock('../../src/parse/merge/namedByMeetings.ts', (original) => frozen(original));

const cases = path.join(import.meta.dirname, '../cases');
const folders = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
  .map(({ name }) => path.join(cases, name));

interface Corpus {
  sources: Source[];
  registry: Registry;
  notes: Note[];
  all: boolean;
}

/** A folder of articles with its notes; `null` where it has no registry that can be read. */
async function readCorpus(seeds: string, registryDir: string): Promise<Corpus | null> {
  const { sources } = await readSeeds(seeds);
  const { registry } = await readRegistry(registryDir);
  if (!registry) return null;
  const { notes } = await readNotes(path.join(seeds, 'notes'), { articles: sources.map(({ id }) => id), registry });
  const settings = path.join(seeds, 'options.json');
  const all = existsSync(settings) && (JSON.parse(readFileSync(settings, 'utf8')) as { all?: boolean }).all === true;
  return { sources, registry, notes, all };
}

// Files of one worker share their modules: here the parser is loaded afresh, with its frozen stages, and let go again.
let buildDataset: typeof import('../../src/parse/buildDataset.ts').buildDataset;
let ParserMemory: typeof import('../../src/parse/parserMemory.ts').ParserMemory;

beforeAll(async () => {
  vi.resetModules();
  ({ buildDataset } = await import('../../src/parse/buildDataset.ts'));
  ({ ParserMemory } = await import('../../src/parse/parserMemory.ts'));
});

afterAll(() => vi.resetModules());

describe('no stage changes what an earlier one made', () => {
  it('in the cases', async () => {
    for (const folder of folders) {
      const own = path.join(folder, 'registry');
      const corpus = await readCorpus(folder, existsSync(own) ? own : path.join(cases, 'registry'));
      if (corpus) expect(() => buildDataset(corpus), path.basename(folder)).not.toThrow();
    }
  }, 120_000);

  it('in the seeds, read a second time with memory of the first', async () => {
    const corpus = await readCorpus(OWN_SEEDS, OWN_REGISTRY);
    if (!corpus) throw new Error('The registry has errors: run npm run corpus');
    const memory = new ParserMemory();
    const first = buildDataset({ ...corpus, memory });
    expect(buildDataset({ ...corpus, memory }).dataset).toEqual(first.dataset);
    expect(stages).toContain('readArticle');
    expect(stages).toContain('solveDates');
    expect(stages).toContain('toMeeting');
  }, 60_000);
});
