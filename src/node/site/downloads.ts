import { readFile } from 'node:fs/promises';
import { articleDataPath } from '../../model/articlePath.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { BuiltCorpus } from '../buildCorpus.ts';
import { isPageName } from '../read/fileName.ts';

/** A file that the build publishes beside the pages: its path in the site, and what it holds. */
export interface Download {
  path: string;
  read(): Promise<string | Uint8Array> | string;
}

/**
 * Lists the public data, one entry a file; a new download is one more entry: the whole dataset, and each article with the
 * bytes of its file. Of a saved page its text is published: the page itself could run scripts in our name.
 */
export function* toDownloads(dataset: Dataset, seeds: BuiltCorpus['seeds']): Generator<Download> {
  yield { path: 'data/dataset.json', read: () => `${JSON.stringify(dataset, null, 1)}\n` };
  const files = new Map(seeds.map(({ id, path: file }) => [id, file]));
  for (const article of dataset.articles) {
    yield { path: decodeURIComponent(articleDataPath(article.id, 'json')), read: () => JSON.stringify(article) };
    const file = files.get(article.id);
    const read = file !== undefined && isPageName(file) ? () => article.text : file && (() => readFile(file));
    if (read) yield { path: decodeURIComponent(articleDataPath(article.id, 'txt')), read };
  }
}
