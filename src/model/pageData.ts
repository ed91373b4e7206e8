import type { Article, Dataset } from './dataset.ts';

/** An article as the page knows it before it is opened: all but its text, which is fetched on demand. */
export interface ArticleSummary extends Omit<Article, 'text' | 'body' | 'statements'> {
  /** The first words of the body, shown where the file has no title. */
  firstWords: string;
  /** Words of the body, for the reading time. */
  words: number;
}

/** What the page loads at the start: the dataset without the articles' texts. */
export interface PageData extends Omit<Dataset, 'articles'> {
  articles: ArticleSummary[];
}

/** Words of the body that stand in for a missing title. */
const FIRST_WORDS = 12;

/** Leaves the texts out of a dataset. */
export function toPageData({ articles, ...rest }: Dataset): PageData {
  return {
    ...rest,
    articles: articles.map(({ text, body, statements: _statements, ...article }) => {
      const words = body.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u).filter(Boolean));
      return { ...article, firstWords: words.slice(0, FIRST_WORDS).join(' '), words: words.length };
    }),
  };
}
