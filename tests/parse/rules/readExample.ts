import path from 'node:path';
import type { Registry, Source } from '../../../src/model/registry.ts';
import { readRegistry } from '../../../src/node/read/readRegistry.ts';
import { readArticles } from '../../../src/parse/articles/readingMemory.ts';
import type { MeetingEvent } from '../../../src/parse/reading/event.ts';
import type { Example } from '../../../src/parse/reading/rule.ts';

/** The day on which an example is published unless it says another. */
export const PUBLISHED = '2023-09-16';

const read = await readRegistry(path.join(import.meta.dirname, '../../cases/registry'));
if (!read.registry) throw new Error('The registry of the cases has errors');
const registry: Registry = read.registry;

const dayOf = new Intl.DateTimeFormat('ar-SY-u-nu-latn', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** An example as a page with a headline and a dateline, one for each of its texts. */
function toSources({ text, published = PUBLISHED }: Example): Source[] {
  const day = dayOf.format(new Date(`${published}T00:00:00Z`)).replaceAll('،', '');
  return (typeof text === 'string' ? [text] : text).map((body, index) => {
    const id = `example-${index + 1}`;
    return { id, file: `${id}.txt`, text: `خبر من دمشق وموسكو\n${day}\n${body}\n` };
  });
}

/** What the words of an example tell, before anything is concluded from it. */
export const eventsOf = (example: Example): MeetingEvent[] =>
  readArticles(toSources(example), registry, () => {}).readings.flatMap(({ events }) => events);

/** Several answers as one line; `nothing` for none. */
export const joined = (answers: readonly string[]): string => answers.join('; ') || 'nothing';
