import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { BASE, useAddress } from '../url/store.ts';
import { formatSnippet } from './snippet.ts';

/** Tall enough for the timeline with its tools. */
const HEIGHT = 720;

interface Props {
  /** What the page shows now, in words. */
  title: string;
  onClose(): void;
}

/** The snippet that puts the page, as it is now, into another page; shown at once as a dialog. */
export function EmbedDialog({ title, onClose }: Props) {
  const { t } = useText();
  const address = useAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => dialog.current?.showModal(), []);
  const snippet = formatSnippet({ origin: location.origin, base: BASE, address, title, height: HEIGHT });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      setState('copied');
    } catch {
      field.current?.select();
      setState('refused');
    }
  };
  return (
    <Dialog ref={dialog} title={t('embedding.title')} onClose={onClose}>
      <p className="text-muted text-sm">{t('embedding.hint')}</p>
      <textarea
        ref={field}
        className="field snippet"
        dir="ltr"
        readOnly
        rows={5}
        aria-label={t('embedding.snippet')}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={copy}>
          <Icon name={state === 'copied' ? 'check' : 'link'} />
          {t('embedding.copy')}
        </button>
        <span role="status" className="text-sm">
          {state === 'copied' && t('embedding.copied')}
          {state === 'refused' && t('embedding.refused')}
        </span>
      </div>
    </Dialog>
  );
}
