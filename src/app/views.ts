import type { ComponentType } from 'react';
import { getI18n } from 'react-i18next';
import { type Deferred, defer } from './ui/deferred.tsx';

/** A view and the Arabic words of all views; the words of other languages come with the language. */
function deferView<P extends object>(load: () => Promise<ComponentType<P>>): Deferred<P> {
  return defer(async () => {
    const [view, words] = await Promise.all([load(), import('./i18n/panel.ar.json')]);
    getI18n().addResourceBundle('ar', 'panel', words.default);
    return view;
  });
}

/** The timeline: loaded after the first paint, where it is in front. */
export const Timeline = defer(() => import('./timeline/Timeline.tsx').then((module) => module.default));

/** What opens in the panel: loaded when it is opened, and before a page that begins with it is taken over. */
export const MeetingPanel = deferView(() => import('./meeting/MeetingPanel.tsx').then((module) => module.MeetingPanel));
export const ArticleReader = deferView(() =>
  import('./reader/ArticleReader.tsx').then((module) => module.ArticleReader),
);

/** The snippet for other pages: loaded when somebody asks for it. */
export const EmbedDialog = deferView(() => import('./embed/EmbedDialog.tsx').then((module) => module.EmbedDialog));
