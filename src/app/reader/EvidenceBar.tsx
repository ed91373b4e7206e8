import { useState } from 'react';
import type { Article, Span } from '../../model/dataset.ts';
import { useLookup } from '../data/LookupContext.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { formatAddress, formatTextFragment } from '../url/address.ts';
import { BASE, useAddress } from '../url/store.ts';
import { useFactNames } from './factNames.ts';
import { type Mark, overlaps, type ProvenFact } from './marks.ts';
import { joinFacts } from './runs.ts';
import { findSelected } from './selection.ts';

interface Props {
  article: Article;
  marks: readonly Mark[];
  /** The words that are gone to. */
  words: Span | null;
  onStep(step: 1 | -1): void;
}

/** Where the reader is among the evidence: the steps to the next and previous, what it proves, a link to the words. */
export function EvidenceBar({ article, marks, words, onStep }: Props) {
  const { t, digits } = useText();
  const index = words ? marks.findIndex(({ start, end }) => start === words.start && end === words.end) : -1;
  const proving = marks[index] ? [marks[index]] : words ? marks.filter((mark) => overlaps(mark, words)) : [];
  const count = digits(marks.length);
  return (
    <section className="evidence-bar needs-script" aria-label={t('reader.evidence')}>
      <div className="flex items-center gap-1">
        <button
          type="button"
          className="button button-quiet"
          disabled={marks.length === 0}
          aria-label={t('reader.previous')}
          title={t('reader.previous')}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={marks.length === 0}
          aria-label={t('reader.next')}
          title={t('reader.next')}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div className="evidence-now" aria-live="polite">
        <p className="text-muted">
          {index >= 0
            ? t('reader.position', { index: digits(index + 1), count: count as never })
            : marks.length === 0
              ? t('reader.none')
              : t('colon', { label: t('reader.evidence'), value: count })}
        </p>
        {proving.length > 0 && <Proves facts={joinFacts(proving)} />}
      </div>
      <CopyLink article={article} words={words} />
    </section>
  );
}

/** What the words prove, a line for each meeting: «لقاء … : التاريخ، المكان» ("meeting …: date, place"). */
function Proves({ facts }: { facts: readonly ProvenFact[] }) {
  const text = useText();
  const { t } = text;
  const lookup = useLookup();
  const { full } = useFactNames();
  const groups = new Map<string | null, ProvenFact[]>();
  for (const fact of facts) groups.set(fact.meeting, [...(groups.get(fact.meeting) ?? []), fact]);
  return (
    <ul className="evidence-facts">
      {[...groups].map(([id, own]) => {
        const meeting = lookup.meetings.get(id ?? '');
        return (
          <li key={id}>
            {meeting ? (
              <Link to={{ route: { kind: 'meeting', id: meeting.id } }}>
                {t('reader.ofMeeting', { people: text.people(meeting, lookup) })}
                <span className="text-muted">
                  {t('and')}
                  <span className="nowrap">{text.date(meeting.date?.value)}</span>
                </span>
              </Link>
            ) : (
              t('reader.ofArticle')
            )}
            <span>{t('colon', { label: '', value: [...new Set(own.map(full))].join(t('and')) })}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** How long it is said that the link was copied, in ms. */
const SAID = 2500;

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
      setTimeout(() => setState('idle'), SAID);
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
