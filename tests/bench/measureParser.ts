import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { OWN_REGISTRY, OWN_SEEDS } from '../../src/node/buildCorpus.ts';
import { readRegistry } from '../../src/node/read/readRegistry.ts';
import { readSeeds } from '../../src/node/read/readSeeds.ts';
import { buildDataset } from '../../src/parse/buildDataset.ts';
import { makeManyArticles } from './manyArticles.ts';

/** How many articles are parsed in one go. */
const NUMBERS = [1_000, 10_000];

/** Parses so many articles in this process and prints what it took, as JSON. */
async function parse(number: number): Promise<void> {
  const { sources } = await readSeeds(OWN_SEEDS);
  const { registry } = await readRegistry(OWN_REGISTRY);
  if (!registry) throw new Error('The registry has errors: run npm run corpus');
  const many = makeManyArticles(sources, registry, number);
  const start = performance.now();
  const { dataset } = buildDataset({ sources: many, registry, notes: [] });
  const seconds = (performance.now() - start) / 1000;
  const { length: meetings } = dataset.meetings;
  console.log(
    JSON.stringify({
      articles: dataset.articles.length,
      meetings,
      seconds,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
}

/** Measures the parser, each number in a process of its own, so that the memory of one is not the other's. */
export function measureParser(): void {
  const tsx = path.resolve(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
  const rows = NUMBERS.map((number) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, import.meta.filename, String(number)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { articles: number; meetings: number; seconds: number; megabytes: number };
  });
  console.log('\nparser');
  console.table(
    rows.map(({ articles, meetings, seconds, megabytes }) => ({
      articles,
      meetings,
      seconds: seconds.toFixed(2),
      'ms an article': ((seconds * 1000) / articles).toFixed(2),
      'peak MB': Math.round(megabytes),
    })),
  );
}

if (import.meta.filename === path.resolve(process.argv[1] ?? '')) await parse(Number(process.argv[2]));
