import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { Meeting } from '../../model/dataset.ts';
import type { LaneKind } from '../../model/lanes.ts';
import type { Lookup } from '../../model/lookup.ts';
import { useText } from '../i18n/useText.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { FirstFramePlace } from '../timeline/firstFrame/FirstFramePlace.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useMedia, WIDE } from '../ui/media.ts';
import { useIsClient } from '../ui/useIsClient.ts';
import type { View } from '../url/params.ts';
import { useTimeDirection } from './useTimeDirection.ts';
import { Timeline } from './views.ts';

interface TimelineSlotProps {
  lookup: Lookup;
  meetings: Meeting[];
  selected: string | null;
  view: View | null;
  lanes: LaneKind;
  /** Whether the page began as the first one, which the server draws with the timeline's first frame. */
  home: boolean;
  onLanes(lanes: LaneKind): void;
  onSelect(id: string): void;
}

/** The timeline's place: as high before it is there as after. Its code loads after the first paint, where it is seen. */
export function TimelineSlot({ lookup, meetings, selected, view, lanes, home, onLanes, onSelect }: TimelineSlotProps) {
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
