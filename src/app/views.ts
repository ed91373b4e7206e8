import { defer } from './ui/deferred.tsx';

/** What opens in the panel: loaded when it is opened, and before a page that begins with it is taken over. */
export const MeetingPanel = defer(() => import('./meeting/MeetingPanel.tsx').then((module) => module.MeetingPanel));
export const ArticleReader = defer(() => import('./reader/ArticleReader.tsx').then((module) => module.ArticleReader));
