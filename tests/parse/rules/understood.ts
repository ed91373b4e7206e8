import path from 'node:path';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { buildDataset } from '../../../src/parse/buildDataset.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

const { registry } = await readRegistry(path.join(import.meta.dirname, '../../cases/registry'));
if (!registry) throw new Error('the registry of the cases cannot be read');

/** Who meets in a short article, by the cases' own registry: names joined by “+”, meetings in order of time by “;”. */
export function whoMeets({ text }: Example): string {
  const texts = typeof text === 'string' ? [text] : text;
  const sources = texts.map((words, index) => ({ file: `${index}.txt`, id: String(index), text: words }));
  const { dataset } = buildDataset({ sources, registry: registry!, notes: [], all: true });
  const names = new Map(dataset.people.map(({ id, name }) => [id, name.en]));
  return dataset.meetings
    .map(({ participants }) => participants.map(({ value }) => names.get(value.person) ?? value.person).join(' + '))
    .join('; ');
}
