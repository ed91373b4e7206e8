import { articleDataPath } from '../../model/articlePath.ts';
import type { Article } from '../../model/dataset.ts';
import { BASE } from '../url/store.ts';

const loads = new Map<string, Promise<Article>>();

/** Where an article's record and its untouched file are published. */
export function formatArticleFile(id: string, ending: 'json' | 'txt'): string {
  return `${BASE}${articleDataPath(id, ending)}`;
}

/** Keeps an article that came with the page. */
export function keepArticle(article: Article): void {
  const promise = Promise.resolve(article);
  // React reads a settled promise without waiting when it says so itself.
  loads.set(article.id, Object.assign(promise, { status: 'fulfilled', value: article }));
}

/** Fetches an article once; a failed fetch is forgotten by `forgetArticle`. Rejects when it cannot be had. */
export function fetchArticle(id: string): Promise<Article> {
  const known = loads.get(id);
  if (known) return known;
  const load = fetch(formatArticleFile(id, 'json')).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for article ${id}`);
    return response.json() as Promise<Article>;
  });
  loads.set(id, load);
  return load;
}

/** Makes the next fetch try again. */
export function forgetArticle(id: string): void {
  loads.delete(id);
}
