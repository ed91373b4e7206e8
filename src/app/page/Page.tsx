import { useEffect, useMemo, useRef, useState } from 'react';
import { type Filter, filterMeetings, isEmptyFilter, toFilter } from '../../model/filter.ts';
import type { Lookup } from '../../model/lookup.ts';
import { LIST_TITLE } from '../../model/markupNames.ts';
import { toChronological } from '../../model/order.ts';
import { EmptyResult } from '../filters/EmptyResult.tsx';
import { FilterBar } from '../filters/FilterBar.tsx';
import { useText } from '../i18n/useText.ts';
import { MeetingList } from '../list/MeetingList.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { type Address, formatPath } from '../url/address.ts';
import { useAddress, useAddressStore } from '../url/store.ts';
import { Embedding } from './Embedding.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Opened } from './Opened.tsx';
import { Panel } from './Panel.tsx';
import { Picture } from './Picture.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** The page within its document: what the address asks for, and the way from each part to the others. */
export function Page({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const store = useAddressStore();
  const address = useAddress();
  const { route, embed, view } = address;
  const all = useMemo(() => toChronological(lookup.data.meetings), [lookup]);
  const filter = useFilter(address);
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
          <section id="list" className="list-section" aria-labelledby={LIST_TITLE} tabIndex={-1}>
            <h2 id={LIST_TITLE} className="sr-only">
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
            <Opened route={route} meetings={shown} moved={moved} />
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

/** The filter that the address asks for: the same object as long as it asks for the same. */
function useFilter(address: Address): Filter {
  const asked = JSON.stringify(toFilter(address));
  return useMemo(() => JSON.parse(asked) as Filter, [asked]);
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
