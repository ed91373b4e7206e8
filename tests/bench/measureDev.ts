import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCorpus, CorpusMemory, OWN_REGISTRY, OWN_SEEDS } from '../../src/node/buildCorpus.ts';
import { readRegistry } from '../../src/node/read/readRegistry.ts';
import { readSeeds } from '../../src/node/read/readSeeds.ts';
import { makeManyArticles } from './manyArticles.ts';

const ARTICLES = 1_000;
const CHANGES = 9;

/** Measures what `npm run dev` does when one file of many changes: reading the folder, parsing and checking. */
export async function measureDev(): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'liqaat-dev-'));
  try {
    const registry = path.join(dir, 'registry');
    mkdirSync(registry);
    cpSync(OWN_REGISTRY, registry, { recursive: true });
    const own = await readRegistry(registry);
    if (!own.registry) throw new Error('The registry has errors: run npm run corpus');
    const { sources } = await readSeeds(OWN_SEEDS);
    const many = makeManyArticles(sources, own.registry, ARTICLES);
    for (const { id, text } of many) writeFileSync(path.join(dir, `${id}.txt`), `${text}\n${id}\n`);
    const memory = new CorpusMemory();
    const time = async () => {
      const start = performance.now();
      const cpu = process.cpuUsage();
      const { dataset } = await buildCorpus({ seeds: dir, registry }, memory);
      const { user, system } = process.cpuUsage(cpu);
      if (dataset?.articles.length !== ARTICLES) throw new Error('Articles were lost');
      return { elapsed: performance.now() - start, processor: (user + system) / 1000 };
    };
    const first = await time();
    const changes: (typeof first)[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const { id, text } = many[change * 7] as (typeof many)[number];
      writeFileSync(path.join(dir, `${id}.txt`), `${text}\n${id}\n${change}\n`);
      changes.push(await time());
    }
    changes.sort((a, b) => a.elapsed - b.elapsed);
    const rows = {
      'all of them': first,
      'one changed, median': changes[CHANGES >> 1],
      'one changed, most': changes.at(-1),
    };
    console.log(`\ndev, ${ARTICLES} articles, ms`);
    console.table(
      Object.entries(rows).map(([what, found]) => ({
        what,
        elapsed: Math.round(found?.elapsed ?? 0),
        processor: Math.round(found?.processor ?? 0),
      })),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
