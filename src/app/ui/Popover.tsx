import { type ReactNode, useEffect, useRef } from 'react';
import { useIsClient } from './useIsClient.ts';

interface Props {
  summary: ReactNode;
  /** Named where the summary shows a picture alone. */
  label?: string;
  className?: string;
  summaryClassName?: string;
  panelClassName?: string;
  onOpen?: () => void;
  children: ReactNode;
}

/** A disclosure whose content lies over the page: Escape and a press or focus elsewhere close it. */
export function Popover({ summary, label, className, summaryClassName, panelClassName, onOpen, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  // Nobody can open it before the code runs, so the server's page goes without its content and is painted sooner.
  const isClient = useIsClient();
  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current;
      if (!details?.open || (event.target instanceof Node && details.contains(event.target))) return;
      // Where it lies in the flow, closing would move what is being pressed from under the finger.
      const panel = details.querySelector('.popover');
      if (panel && getComputedStyle(panel).position === 'static') return;
      details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details
      ref={ref}
      className={`relative ${className ?? ''}`}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        ref.current.open = false;
        ref.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={summaryClassName} aria-label={label}>
        {summary}
      </summary>
      {isClient && <div className={`popover ${panelClassName ?? ''}`}>{children}</div>}
    </details>
  );
}
