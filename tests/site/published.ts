import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import type { Article, Dataset, Meeting } from '../../src/model/dataset.ts';

/** The dataset that the built site publishes. */
export async function readDataset(): Promise<Dataset> {
  return JSON.parse(await readFile(path.join(inject('siteFolder'), 'data/dataset.json'), 'utf8')) as Dataset;
}

/** The one meeting of these people. @throws when there is none or more than one. */
export function findMeeting({ meetings }: Dataset, ...people: string[]): Meeting {
  const found = meetings.filter(({ participants }) =>
    people.every((id) => participants.some(({ value }) => value.person === id)),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} meetings of ${people.join(', ')}, expected 1`);
  return found[0];
}

/** The article of a publisher. @throws when there is none. */
export function findArticle({ articles }: Dataset, publisher: string): Article {
  const found = articles.find((article) => article.publisher?.value === publisher);
  if (!found) throw new Error(`No article of ${publisher}`);
  return found;
}
