import { useEffect, useState } from 'react';
import type { Article } from '../../model/dataset.ts';
import { fetchArticle, forgetArticle } from './articles.ts';

/** An article that is nice to have: `null` until somebody wants it, while it loads, and when it cannot be had. */
export function useArticle(id: string, wanted: boolean): Article | null {
  const [article, setArticle] = useState<Article | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    fetchArticle(id).then(
      (loaded) => stale || setArticle(loaded),
      // A later look, or the reader, tries again.
      () => forgetArticle(id),
    );
    return () => {
      stale = true;
    };
  }, [id, wanted]);
  return article?.id === id ? article : null;
}
