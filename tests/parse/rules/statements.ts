import path from 'node:path';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { buildDataset } from '../../../src/parse/buildDataset.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

const { registry } = await readRegistry(path.join(import.meta.dirname, '../../cases/registry'));
if (!registry) throw new Error('the registry of the cases cannot be read');

/** Who says how much in a short article, by the cases' own registry: “Putin, direct, 5 words”, statements joined by “;”. */
export function whoSays({ text }: Example): string {
  const { dataset } = buildDataset({
    sources: [{ file: '0.txt', id: '0', text: String(text) }],
    registry: registry!,
    notes: [],
    all: true,
  });
  const names = new Map(dataset.people.map(({ id, name }) => [id, name.en]));
  return dataset.articles
    .flatMap(({ statements }) => statements)
    .map(({ kind, speaker: { value }, evidence }) => {
      const who = value.person ? (names.get(value.person) ?? value.person) : value.organisation;
      return `${who}, ${kind}, ${evidence.quote.split(/\s+/u).length} words`;
    })
    .join('; ');
}
