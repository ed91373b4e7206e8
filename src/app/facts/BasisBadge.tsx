import type { Basis } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';

/** A shape for each basis, so that colour is never needed to tell them apart. */
const SHAPES: Record<Basis, React.ReactNode> = {
  text: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  inferred: <path d="M6 1.500 10.500 6 6 10.500 1.500 6z" fill="none" stroke="currentColor" strokeWidth="1.500" />,
  page: (
    <path d="M2.500 1.500h5l2 2v7h-7zM4.500 5.500h3M4.500 8h3" fill="none" stroke="currentColor" strokeWidth="1.300" />
  ),
  editor: (
    <path d="M2 10l.7-2.700L8.500 1.500l2 2L4.700 9.300z" fill="none" stroke="currentColor" strokeWidth="1.300" />
  ),
};

/** How we know something, as a word and a shape. */
export function BasisBadge({ basis }: { basis: Basis }) {
  const { t } = useText();
  return (
    <span className={`basis basis-${basis}`} title={t(`basis.${basis}Hint`)}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-2.5 shrink-0">
        {SHAPES[basis]}
      </svg>
      {t(`basis.${basis}`)}
    </span>
  );
}
