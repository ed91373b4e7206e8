import { Suspense, useState } from 'react';
import type { Lookup } from '../../model/lookup.ts';
import { toTitle } from '../facts/title.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useAddress } from '../url/store.ts';
import { EmbedDialog } from './views.ts';

/** The button that asks for the snippet by which another page shows this one. */
export function Embedding({ lookup }: { lookup: Lookup }) {
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
