import path from 'node:path';
import type { Registry } from '../../../src/model/registry.ts';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { buildDataset } from '../../../src/parse/buildDataset.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

const registry = (await readRegistry(path.join(import.meta.dirname, '../../cases/registry'))).registry as Registry;

/** Builds a rule's articles with the people of the cases: when each was published, and when meetings were. */
export function runSolve({ text, page }: Example): string {
  const published = page === undefined ? {} : { published: { value: page, field: 'meta', quote: page, line: 1 } };
  const saved = page === undefined ? {} : { page: { lines: [], runs: [], claims: published } };
  const sources = [text].flat().map((each, at) => ({ id: `a${at}`, file: `a${at}.txt`, text: each, ...saved }));
  const { articles, meetings } = buildDataset({ sources, registry, notes: [] }).dataset;
  const days = (claims: readonly ({ value: { edtf: string } } | null)[]): string =>
    claims.map((claim) => claim?.value.edtf ?? 'unknown').join(', ');
  return `published ${days(articles.map(({ published }) => published))}; met ${days(meetings.map(({ date }) => date)) || 'never'}`;
}
