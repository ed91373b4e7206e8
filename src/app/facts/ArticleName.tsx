import type { ArticleSummary } from '../../model/pageData.ts';
import { useText } from '../i18n/useText.ts';

/** Who published an article, or that nobody says. */
export function PublisherName({ article }: { article: ArticleSummary | undefined }) {
  const { t } = useText();
  const publisher = article?.publisher?.value;
  return publisher ? <bdi>{publisher}</bdi> : t('reader.unknownPublisher');
}

/** An article's title, or its first words with the dots that say there is more. Always in Arabic. */
export function ArticleTitle({ article }: { article: ArticleSummary }) {
  return (
    <bdi lang="ar" dir="rtl">
      {article.title?.value ?? `${article.firstWords}…`}
    </bdi>
  );
}
