import path from 'node:path';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { buildDataset } from '../../../src/parse/buildDataset.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

const { registry } = await readRegistry(path.join(import.meta.dirname, '../../cases/registry'));
if (!registry) throw new Error('the registry of the cases cannot be read');

const read = (text: string) =>
  buildDataset({ sources: [{ file: '0.txt', id: '0', text }], registry: registry!, notes: [], all: true }).dataset;

/** The topics of the meetings of a short article: “Orlov + Safi: food-supply by Safi”, meetings joined by “;”. */
export function whatTopics({ text }: Example): string {
  const { meetings } = read(String(text));
  const name = (id: string) => (id[0] ?? '').toUpperCase() + id.slice(1);
  const family = (id: string) => name(id.split('-').at(-1) ?? id);
  return meetings
    .flatMap(({ participants, topics, expected = [] }) => {
      const told = topics.map(
        ({ value, basis, by }) =>
          `${value}${by ? ` by ${by.map(family).join(', ')}` : ''}${basis === 'inferred' ? ' (inferred)' : ''}`,
      );
      const all = [...told, ...expected.map(({ value }) => `expected ${value}`)];
      return all.length > 0
        ? [`${participants.map(({ value }) => family(value.person)).join(' + ')}: ${all.join(', ')}`]
        : [];
    })
    .join('; ');
}

/** Who says how much in a short article, by the cases' own registry: “Putin, direct, 5 words”, statements joined by “;”. */
export function whoSays({ text }: Example): string {
  const dataset = read(String(text));
  const names = new Map(dataset.people.map(({ id, name }) => [id, name.en]));
  return dataset.articles
    .flatMap(({ statements }) => statements)
    .map(({ kind, speaker: { value }, evidence }) => {
      const who = value.person ? (names.get(value.person) ?? value.person) : value.organisation;
      return `${who}, ${kind}, ${evidence.quote.split(/\s+/u).length} words`;
    })
    .join('; ');
}
