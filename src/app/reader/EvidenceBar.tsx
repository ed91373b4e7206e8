import { useState } from 'react';
import type { Article, Span } from '../../model/dataset.ts';
import type { Mark } from '../../model/marks.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLookup } from '../ui/LookupContext.ts';
import { formatAddress, formatTextFragment } from '../url/address.ts';
import { BASE, useAddress } from '../url/store.ts';
import { useFactNames } from './factNames.ts';
import { findSelected } from './selection.ts';

interface Props {
  article: Article;
  marks: readonly Mark[];
  /** Index of the mark that is gone to, or -1. */
  index: number;
  words: Span | null;
  onStep(step: 1 | -1): void;
}

/** Where the reader is among the evidence: the steps to the next and previous, what it proves, a link to the words. */
export function EvidenceBar({ article, marks, index, words, onStep }: Props) {
  const text = useText();
  const { t, digits } = text;
  const lookup = useLookup();
  const { full } = useFactNames();
  const mark = marks[index];
  const meetings = [...new Set(mark?.facts.flatMap(({ meeting }) => lookup.meetings.get(meeting ?? '') ?? []))];
  return (
    <section className="evidence-bar needs-script" aria-label={t('reader.evidence')}>
      <div className="flex items-center gap-1">
        <button
          type="button"
          className="button button-quiet"
          disabled={marks.length === 0}
          aria-label={t('reader.previous')}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={marks.length === 0}
          aria-label={t('reader.next')}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <p className="evidence-now" aria-live="polite">
        {mark ? (
          <>
            <span className="text-muted">
              {t('reader.position', { index: digits(index + 1), count: digits(marks.length) as never })}
            </span>
            <span className="evidence-facts">
              {mark.facts.length > 0 && [...new Set(mark.facts.map(full))].join(t('and'))}
              {meetings.length > 0 && (
                <span className="text-muted">
                  {' '}
                  · {meetings.map((meeting) => text.people(meeting, lookup)).join(' · ')}
                </span>
              )}
            </span>
          </>
        ) : (
          <span className="text-muted">
            {marks.length === 0
              ? t('reader.none')
              : t('colon', { label: t('reader.evidence'), value: digits(marks.length) })}
          </span>
        )}
      </p>
      <CopyLink article={article} words={words} />
    </section>
  );
}

/** Copies a link to the words that are selected, or else to the evidence that is gone to. */
function CopyLink({ article, words }: { article: Article; words: Span | null }) {
  const { t } = useText();
  const address = useAddress();
  const [state, setState] = useState<'idle' | 'copied' | { refused: string }>('idle');
  const copy = async () => {
    const span = findSelected() ?? words;
    const path = formatAddress(
      { ...address, embed: false, route: { kind: 'article', id: article.id, words: span } },
      BASE,
    );
    const fragment = span ? formatTextFragment(article.text.slice(span.start, span.end)) : '';
    const link = `${location.origin}${path}${fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
      setTimeout(() => setState('idle'), 2500);
    } catch {
      setState({ refused: link });
    }
  };
  return (
    <div className="copy">
      <button
        type="button"
        className="button button-quiet"
        // Pressing the button must not undo the selection it is about.
        onMouseDown={(event) => event.preventDefault()}
        onClick={copy}
        aria-label={t('reader.copy')}
        title={t('reader.copy')}
      >
        <Icon name={state === 'copied' ? 'check' : 'link'} />
      </button>
      <span role="status" className={state === 'idle' ? 'sr-only' : 'copy-said'}>
        {state === 'copied' && t('reader.copied')}
        {typeof state === 'object' && (
          <label>
            {t('reader.copyFailed')}
            <input
              readOnly
              className="field"
              dir="ltr"
              value={state.refused}
              onFocus={(event) => event.target.select()}
            />
          </label>
        )}
      </span>
    </div>
  );
}
