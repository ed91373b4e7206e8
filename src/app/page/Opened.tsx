import { Suspense } from 'react';
import type { Meeting } from '../../model/dataset.ts';
import { forgetArticle } from '../data/articles.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { formatPath, type Route } from '../url/address.ts';
import { Arrival } from './Panel.tsx';
import { ArticleReader, MeetingPanel } from './views.ts';

type OpenRoute = Exclude<Route, { kind: 'home' }>;

interface Props {
  route: OpenRoute;
  /** The meetings that are shown beside it. */
  meetings: readonly Meeting[];
  /** Whether the reader came here within the page. */
  moved: boolean;
}

/** What the panel holds: a meeting or an article, that it loads, or that it failed and can be tried again. */
export function Opened({ route, meetings, moved }: Props) {
  const { kind, id } = route;
  const path = formatPath(route);
  const words = kind === 'article' ? route.words : null;
  return (
    <ErrorBoundary resetKey={path} fallback={(retry) => <Failed route={route} onRetry={retry} />}>
      <Suspense key={path} fallback={<Loading kind={kind} />}>
        {kind === 'meeting' ? <MeetingPanel id={id} meetings={meetings} /> : <ArticleReader id={id} words={words} />}
        <Arrival moved={moved && !words} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Failed({ route: { kind, id }, onRetry }: { route: OpenRoute; onRetry(): void }) {
  const { t } = useText();
  const retry = () => {
    if (kind === 'article') forgetArticle(id);
    onRetry();
  };
  return (
    <div className="empty" role="alert">
      <p>{t(kind === 'article' ? 'panel.articleFailed' : 'panel.failed')}</p>
      <button type="button" className="button mt-3" onClick={retry}>
        {t('panel.retry')}
      </button>
    </div>
  );
}

function Loading({ kind }: { kind: 'meeting' | 'article' }) {
  const { t } = useText();
  return (
    <div className="loading" role="status">
      <p>{t(kind === 'article' ? 'panel.articleLoading' : 'panel.loading')}</p>
      <div aria-hidden="true" className="skeleton" />
    </div>
  );
}
