import { lazy, Suspense, useState } from 'react';
import type { Meeting } from '../../model/dataset.ts';
import type { Lookup } from '../../model/lookup.ts';
import { LATER } from '../../model/markupNames.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Icon } from '../ui/Icon.tsx';

const WhoMetWhom = lazy(() => import('../picture/WhoMetWhom.tsx'));

interface PictureProps {
  lookup: Lookup;
  meetings: Meeting[];
  onFilter(people: string[]): void;
}

/** Who met whom, for those who would rather look than read: folded, and loaded when it is unfolded. */
export function Picture({ lookup, meetings, onFilter }: PictureProps) {
  const { t, locale } = useText();
  const [opened, setOpened] = useState(false);
  return (
    <div className="picture needs-script" {...LATER}>
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
