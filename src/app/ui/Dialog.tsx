import { type ReactNode, type RefObject, useId } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from './Icon.tsx';
import { useIsClient } from './useIsClient.ts';

interface Props {
  /** Opened by its own `showModal`. */
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
  onClose?: () => void;
  children: ReactNode;
}

/** A dialog with its title and a button that closes it. Nobody can open it before the code runs: the server leaves it empty. */
export function Dialog({ ref, title, onClose, children }: Props) {
  const { t } = useText();
  const id = useId();
  const isClient = useIsClient();
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose}>
      {isClient && (
        <>
          <div className="flex items-center justify-between gap-4">
            <h2 id={id} className="font-semibold text-lg">
              {title}
            </h2>
            <button
              type="button"
              className="button button-quiet"
              aria-label={t('keys.close')}
              onClick={() => ref.current?.close()}
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
