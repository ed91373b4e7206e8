import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Article } from '../model/dataset.ts';
import { createLookup } from '../model/lookup.ts';
import type { PageServer } from '../model/markupNames.ts';
import type { PageData } from '../model/pageData.ts';
import { withSides } from '../model/sides.ts';
import { forgetArticle, keepArticle } from './data/articles.ts';
import { toDescription, toTitle } from './facts/title.ts';
import { createI18n } from './i18n/i18n.ts';
import panel from './i18n/panel.ar.json';
import { createText } from './i18n/useText.ts';
import { MeetingPanel } from './meeting/MeetingPanel.tsx';
import { App } from './page/App.tsx';
import * as views from './page/views.ts';
import { DEFAULTS } from './preferences/preferences.ts';
import { ArticleReader } from './reader/ArticleReader.tsx';
import { FirstFrame, toFirstFrame, toStrip } from './timeline/firstFrame/FirstFrame.tsx';
import { provideFirstFrame } from './timeline/firstFrame/FirstFramePlace.tsx';
import { parseAddress } from './url/address.ts';
import { AddressContext, createFixedStore } from './url/store.ts';

/** The rules that place the timeline's first frame, for the page's style sheet: its markup may carry no styles. */
export function toStyles(data: PageData): string {
  const { data: sided } = withSides(createLookup(data));
  const frame = toFirstFrame(sided, createI18n().getFixedT('ar', 'timeline'));
  return frame ? `${frame.css}\n${toStrip(sided, frame.bounds).css}\n` : '';
}

/** The font of an article's text: known late, it would move lines that are being read. */
export const readerFonts: PageServer['readerFonts'] = ['noto-naskh-arabic-arabic-wght'];

/**
 * Draws one page of the site, in Arabic: `/`, `/meetings/<id>/` or `/articles/<id>/` (the address below the base).
 * An article's page needs the article itself, and must carry it as JSON under the id `ARTICLE_DATA` too.
 */
export function render(address: string, data: PageData, article?: Article): ReturnType<PageServer['render']> {
  views.MeetingPanel.provide(MeetingPanel);
  views.ArticleReader.provide(ArticleReader);
  if (article) keepArticle(article);
  const lookup = withSides(createLookup(data));
  const i18n = createI18n(panel);
  const start = parseAddress(
    new URL(address, 'http://page.invalid'),
    '/',
    data.articles.map(({ id }) => id),
  );
  provideFirstFrame(
    start.route.kind === 'home'
      ? renderToStaticMarkup(
          <I18nextProvider i18n={i18n}>
            <FirstFrame data={lookup.data} />
          </I18nextProvider>,
        )
      : '',
  );
  const html = renderToString(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <AddressContext value={createFixedStore(start)}>
          <App lookup={lookup} />
        </AddressContext>
      </I18nextProvider>
    </StrictMode>,
  );
  if (article) forgetArticle(article.id);
  const text = createText(i18n.t, 'ar', DEFAULTS.months, DEFAULTS.digits);
  return { html, title: toTitle(start.route, lookup, text), description: toDescription(start.route, lookup, text) };
}
