import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

interface Props {
  /** What is open; another value is another thing to read. */
  openKey: string;
  /** Whether the reader came here within the page, so that the focus may follow. */
  moved: boolean;
  /** Whether what is open places the focus itself. */
  placesFocus: boolean;
  kind: 'meeting' | 'article';
  onClose(): void;
  children: ReactNode;
}

/** What is opened: beside the list on a wide screen, a page of its own on a narrow one. */
export function Panel({ openKey, moved, placesFocus, kind, onClose, children }: Props) {
  const { t } = useText();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!openKey || !moved || placesFocus) return;
    ref.current?.scrollTo(0, 0);
    // On a narrow screen the panel is the page, which must begin at its top.
    if (ref.current && ref.current.scrollHeight <= ref.current.clientHeight + 1) scrollTo(0, 0);
    ref.current?.querySelector<HTMLElement>('#panel-title')?.focus({ preventScroll: true });
  }, [openKey, moved, placesFocus]);
  return (
    <section
      ref={ref}
      className={`panel panel-${kind}`}
      aria-label={t(`panel.kind.${kind}`)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="panel-bar">
        <Link to={{ route: { kind: 'home' } }} className="panel-back">
          <Icon name="back" mirror />
          {t('panel.back')}
        </Link>
        <Link
          to={{ route: { kind: 'home' } }}
          className="button button-quiet panel-close needs-script"
          aria-label={t('panel.close')}
          title={t('panel.close')}
        >
          <Icon name="close" />
        </Link>
      </div>
      {children}
    </section>
  );
}
