import './opened.css';
import data from 'virtual:page-data';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Article } from '../model/dataset.ts';
import { createLookup } from '../model/lookup.ts';
import { ARTICLE_DATA } from '../model/markupNames.ts';
import { keepArticle } from './data/articles.ts';
import { createI18n, DIRECTIONS, switchLanguage } from './i18n/i18n.ts';
import { App } from './page/App.tsx';
import { ArticleReader, MeetingPanel, Timeline } from './page/views.ts';
import { isTimelineInFront } from './ui/media.ts';
import { formatAddress, formatPath, HOME, parseAddress } from './url/address.ts';
import { AddressContext, BASE, createBrowserStore } from './url/store.ts';

const ids = data.articles.map(({ id }) => id);

/** What the server could know of this address: what is open, and nothing of who looks at it. */
function findInitial() {
  const { route } = parseAddress(new URL(location.pathname, location.origin), BASE, ids);
  return { ...HOME, route };
}

/** Takes the server's page over where it fits the address, and draws the page anew where it does not. */
async function start(root: HTMLElement) {
  const initial = findInitial();
  const store = createBrowserStore(initial, ids);
  const { lang, route } = store.current();
  const i18n = createI18n();
  const inline = document.getElementById(ARTICLE_DATA)?.textContent;
  if (inline) keepArticle(JSON.parse(inline) as Article);
  // Asked for at once and not waited for: it comes while the page is taken over.
  if (isTimelineInFront(store.current().view)) void Timeline.preload().catch(console.error);
  if (route.kind !== 'home') await (route.kind === 'meeting' ? MeetingPanel : ArticleReader).preload();
  const server = root.querySelector<HTMLElement>('[data-path]')?.dataset.path;
  const asked = { ...store.current(), route, theme: initial.theme };
  const fits = server === formatPath(route) && formatAddress({ ...asked, route: HOME.route }, '/') === '/';
  if (lang !== 'ar') await switchLanguage(i18n, lang).catch(console.error);
  const page = (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <AddressContext value={fits ? store : { ...store, initial: store.current() }}>
          <App lookup={createLookup(data)} />
        </AddressContext>
      </I18nextProvider>
    </StrictMode>
  );
  if (fits) hydrateRoot(root, page);
  else {
    // In one step, so that no frame shows the server's page running the other way.
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = DIRECTIONS[i18n.language as typeof lang];
    flushSync(() => createRoot(root).render(page));
  }
}

const root = document.getElementById('app');
if (root) void start(root);
