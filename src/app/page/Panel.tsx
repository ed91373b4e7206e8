import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useDragToClose } from './useDragToClose.ts';

interface Props {
  kind: 'meeting' | 'article';
  onClose(): void;
  children: ReactNode;
}

/** What is opened: beside the list on a wide screen, on a narrow one a sheet that is the page, pulled down to close. */
export function Panel({ kind, onClose, children }: Props) {
  const { t } = useText();
  const sheet = useRef<HTMLElement>(null);
  const drag = useDragToClose(sheet, onClose);
  return (
    <section
      ref={sheet}
      className={`panel panel-${kind}`}
      aria-label={t(`panel.kind.${kind}`)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="panel-bar" {...drag}>
        <span aria-hidden="true" className="panel-grip needs-script" />
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

/**
 * Stands beside what a panel shows and comes with it, however late it loads: a reader who opened it within the page is
 * taken to its title, at the top.
 */
export function Arrival({ moved }: { moved: boolean }) {
  useEffect(() => {
    if (!moved) return;
    const title = document.querySelector<HTMLElement>('#panel-title');
    const panel = title?.closest('.panel');
    panel?.scrollTo(0, 0);
    // On a narrow screen the panel is the page, which must begin at its top.
    if (panel && panel.scrollHeight <= panel.clientHeight + 1) scrollTo(0, 0);
    title?.focus({ preventScroll: true });
  }, [moved]);
  return null;
}
