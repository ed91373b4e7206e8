import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { filterMeetings, isEmptyFilter } from '../model/filter.ts';
import type { Lookup } from '../model/lookup.ts';
import { toChronological } from '../model/order.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { DIRECTIONS, switchLanguage } from './i18n/languages.ts';
import { useText } from './i18n/useText.ts';
import { EmptyResult } from './list/EmptyResult.tsx';
import { MeetingList } from './list/MeetingList.tsx';
import { withSides } from './sides.ts';
import { FirstFramePlace } from './timeline/FirstFramePlace.tsx';
import { toTitle } from './title.ts';
import { Announcer } from './ui/Announcer.tsx';
import { forgetArticle } from './ui/articles.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Footer } from './ui/Footer.tsx';
import { Header } from './ui/Header.tsx';
import { Icon } from './ui/Icon.tsx';
import { LookupContext } from './ui/LookupContext.ts';
import { useMedia, WIDE } from './ui/media.ts';
import { Arrival, Panel } from './ui/Panel.tsx';
import { usePreferences } from './ui/preferences.ts';
import { useIsClient } from './ui/useIsClient.ts';
import { useTimeDirection } from './ui/useTimeDirection.ts';
import { type Address, formatPath, HOME } from './url/address.ts';
import type { Lanes, View } from './url/params.ts';
import { useAddress, useAddressStore } from './url/store.ts';
import { ArticleReader, EmbedDialog, MeetingPanel, Timeline } from './views.ts';

const WhoMetWhom = lazy(() => import('./picture/WhoMetWhom.tsx'));

/** The whole page. */
export function App({ lookup: given }: { lookup: Lookup }) {
  const lookup = useMemo(() => withSides(given), [given]);
  useDocument(lookup);
  return (
    <LookupContext value={lookup}>
      <Page lookup={lookup} />
    </LookupContext>
  );
}

/** Keeps what lies outside the root in step: language, direction, colours, title. */
function useDocument(lookup: Lookup) {
  const address = useAddress();
  const { i18n } = useTranslation();
  const preferences = usePreferences();
  const text = useText();
  const theme = address.theme === 'auto' ? preferences.theme : address.theme;
  useEffect(() => {
    if (i18n.language !== address.lang) switchLanguage(i18n, address.lang).catch(console.error);
  }, [i18n, address.lang]);
  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.documentElement.dir = DIRECTIONS[text.locale];
    document.documentElement.dataset.theme = theme;
    document.title = toTitle(address.route, lookup, text);
  }, [text, theme, address.route, lookup]);
}

function Page({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const store = useAddressStore();
  const address = useAddress();
  const { people, years, route, embed, view } = address;
  const all = useMemo(() => toChronological(lookup.data.meetings), [lookup]);
  const filter = useMemo<Filter>(() => ({ people, years }), [people, years]);
  const shown = useMemo(() => filterMeetings(all, filter), [all, filter]);
  const [focused, setFocused] = useState<string | null>(null);
  const selected = route.kind === 'meeting' ? route.id : null;
  const start = useRef(formatPath(route)).current;
  const path = formatPath(route);
  const moved = useMoved(path);

  const change = (next: Filter) => store.go({ ...address, ...next });
  const open = (id: string) => store.go({ ...address, route: { kind: 'meeting', id } });
  const close = () => store.go({ ...address, route: { kind: 'home' } });
  useReturnFocus(route);
  return (
    <div
      className="page"
      data-path={start}
      data-view={view ?? 'auto'}
      data-open={route.kind}
      data-embed={embed || undefined}
      data-empty={shown.length === 0 || undefined}
    >
      <a className="skip" href="#list">
        {t('site.skip')}
      </a>
      {!embed && <Header />}
      <FilterBar meetings={all} filter={filter} onChange={change}>
        <ViewSwitch address={address} />
      </FilterBar>
      <p className="script-off">{t('script.off')}</p>
      <Announcer
        text={isEmptyFilter(filter) ? t('meetings', { count: shown.length }) : t('list.found', { count: shown.length })}
      />
      <main className="columns">
        <div className="column">
          <TimelineSlot
            lookup={lookup}
            meetings={shown}
            selected={selected ?? focused}
            view={view}
            lanes={address.lanes}
            home={start === '/'}
            onLanes={(lanes) => store.go({ ...address, lanes }, 'replace')}
            onSelect={open}
          />
          {shown.length > 0 && (
            <Picture lookup={lookup} meetings={shown} onFilter={(ids) => change({ ...filter, people: ids })} />
          )}
          <section id="list" className="list-section" aria-labelledby="list-title" tabIndex={-1}>
            <h2 id="list-title" className="sr-only">
              {t('list.title')}
            </h2>
            {shown.length > 0 ? (
              <MeetingList meetings={shown} selected={selected} onFocus={setFocused} />
            ) : (
              <EmptyResult meetings={all} filter={filter} onChange={change} />
            )}
          </section>
        </div>
        {route.kind !== 'home' && (
          <Panel kind={route.kind} onClose={close}>
            <ErrorBoundary
              resetKey={path}
              fallback={(retry) => (
                <div className="empty" role="alert">
                  <p>{t(route.kind === 'article' ? 'panel.articleFailed' : 'panel.failed')}</p>
                  <button
                    type="button"
                    className="button mt-3"
                    onClick={() => {
                      if (route.kind === 'article') forgetArticle(route.id);
                      retry();
                    }}
                  >
                    {t('panel.retry')}
                  </button>
                </div>
              )}
            >
              <Suspense key={path} fallback={<Loading kind={route.kind} />}>
                {route.kind === 'meeting' ? (
                  <MeetingPanel id={route.id} meetings={shown} />
                ) : (
                  <ArticleReader id={route.id} words={route.words} />
                )}
                <Arrival moved={moved && !(route.kind === 'article' && route.words)} />
              </Suspense>
            </ErrorBoundary>
          </Panel>
        )}
      </main>
      {!embed && (
        <Footer>
          <Embedding lookup={lookup} />
        </Footer>
      )}
      {embed && (
        <p className="embed-foot">
          <a href={location.href} target="_blank" rel="noopener">
            {t('embed.full')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Whether the reader has gone from one place to another since the page was loaded. */
function useMoved(path: string): boolean {
  const first = useRef(path);
  const moved = useRef(false);
  if (path !== first.current) moved.current = true;
  return moved.current;
}

/** When a panel closes, the focus goes back to the meeting's entry in the list. */
function useReturnFocus(route: Address['route']) {
  const last = useRef(route);
  useEffect(() => {
    const before = last.current;
    last.current = route;
    if (route.kind !== 'home' || before.kind !== 'meeting') return;
    const link = document.getElementById(`m-${before.id}`)?.querySelector<HTMLElement>('.entry-people a');
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  }, [route]);
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

/** Which of the twins is in front. */
function ViewSwitch({ address }: { address: Address }) {
  const { t } = useText();
  const store = useAddressStore();
  const wide = useMedia(WIDE);
  // The server knows no widths: until the code is there, neither is said to be in front.
  const known = useIsClient();
  const now = address.view ?? (wide ? 'timeline' : 'list');
  const choose = (view: View) => {
    const usual = wide ? 'timeline' : 'list';
    store.go({ ...address, view: view === usual ? HOME.view : view });
  };
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{t('view.label')}</legend>
      {(['timeline', 'list'] as const).map((view) => (
        <button key={view} type="button" aria-pressed={known && now === view} onClick={() => choose(view)}>
          {t(`view.${view}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The button that asks for the snippet by which another page shows this one. */
function Embedding({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const { route } = useAddress();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        <Icon name="file" />
        {text.t('embed.open')}
      </button>
      {asked && (
        <ErrorBoundary fallback={() => <p role="alert">{text.t('panel.failed')}</p>}>
          <Suspense>
            <EmbedDialog title={toTitle(route, lookup, text)} onClose={() => setAsked(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

interface PictureProps {
  lookup: Lookup;
  meetings: Meeting[];
  onFilter(people: string[]): void;
}

/** Who met whom, for those who would rather look than read: folded, and loaded when it is unfolded. */
function Picture({ lookup, meetings, onFilter }: PictureProps) {
  const { t, locale } = useText();
  const [opened, setOpened] = useState(false);
  return (
    <div className="picture needs-script" data-later="">
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <Icon name="down" />
          {t('picture.title')}
        </summary>
        {opened && (
          <ErrorBoundary fallback={() => <p className="timeline-wait">{t('picture.failed')}</p>}>
            <Suspense fallback={<p className="loading">{t('panel.loading')}</p>}>
              <WhoMetWhom meetings={meetings} data={lookup.data} locale={locale} onFilter={onFilter} />
            </Suspense>
          </ErrorBoundary>
        )}
      </details>
    </div>
  );
}

interface TimelineSlotProps {
  lookup: Lookup;
  meetings: Meeting[];
  selected: string | null;
  view: View | null;
  lanes: Lanes;
  /** Whether the page began as the first one, which the server draws with the timeline's first frame. */
  home: boolean;
  onLanes(lanes: Lanes): void;
  onSelect(id: string): void;
}

/** The timeline's place: as high before it is there as after. Its code loads after the first paint, where it is seen. */
function TimelineSlot({ lookup, meetings, selected, view, lanes, home, onLanes, onSelect }: TimelineSlotProps) {
  const { months, digits } = usePreferences();
  const { t, locale } = useText();
  const direction = useTimeDirection();
  const client = useIsClient();
  const wide = useMedia(WIDE);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const visible = client && (view === 'timeline' || (view === null && wide));
  // Drawn when its code is there. A boundary's stand-in would hold it back: React keeps one for 300 ms.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const show = () => setReady(true);
    if (visible) Timeline.preload().then(show, show);
  }, [visible]);
  // The list answers a choice at once; the timeline may follow a frame later.
  const deferred = useDeferredValue(meetings);
  // What the server drew stands in where this page was the server's; React keeps it through the takeover.
  const [takenOver] = useState(!client);
  const waiting =
    takenOver && home ? <FirstFramePlace /> : <p className="timeline-wait needs-script">{t('timeline.loading')}</p>;
  return (
    <section className="timeline-slot" aria-label={t('timeline.label')}>
      <ErrorBoundary fallback={() => <p className="timeline-wait">{t('timeline.failed')}</p>}>
        {visible && ready ? (
          <Suspense fallback={waiting}>
            <Timeline
              meetings={deferred}
              data={lookup.data}
              selected={selected}
              locale={locale}
              direction={direction}
              onSelect={onSelect}
              reducedMotion={reducedMotion}
              lanes={lanes}
              onLanes={onLanes}
              monthNames={months}
              digits={locale === 'ar' ? digits : 'latn'}
            />
          </Suspense>
        ) : (
          waiting
        )}
      </ErrorBoundary>
    </section>
  );
}
