import { Fragment, type ReactNode } from 'react';
import type { Article, Block, Span } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';
import { Link } from '../ui/Link.tsx';
import { useFactNames } from './factNames.ts';
import { cutForeign } from './isolate.ts';
import { type Mark, overlaps } from './marks.ts';
import { cutRuns, type Run } from './runs.ts';

interface Props {
  article: Article;
  block: Block;
  marks: readonly Mark[];
  /** The words that are gone to. */
  current: Span | null;
}

/** Words as they stand, each piece under its offset, so that a selection can be found again in the text. */
function Words({ text, span }: { text: string; span: Span }): ReactNode {
  return cutForeign(text, span).map(({ start, end, foreign }) => {
    const words = text.slice(start, end);
    return foreign ? (
      <bdi key={start} data-start={start}>
        {words}
      </bdi>
    ) : (
      <span key={start} data-start={start}>
        {words}
      </span>
    );
  });
}

/** A paragraph or heading of an article: its evidence is underlined, and each run of it has one label. */
export function MarkedText({ article, block, marks, current }: Props) {
  return cutRuns(article.text, block, marks).map((run) => (
    <span key={run.start} className={run.facts.length > 0 ? 'run' : undefined}>
      {run.segments.map((segment) =>
        segment.marks.length === 0 ? (
          <Words key={segment.start} text={article.text} span={segment} />
        ) : (
          <mark
            key={segment.start}
            data-current={(current && overlaps(segment, current)) || undefined}
            // The first words take the focus when they are gone to.
            tabIndex={current && current.start === segment.start ? -1 : undefined}
          >
            <Words text={article.text} span={segment} />
          </mark>
        ),
      )}
      {run.facts.length > 0 && <Label article={article.id} run={run} current={current} />}
    </span>
  ));
}

/** Names that a label shows; of more it shows how many there are, so that the labels do not drown the words. */
const SHOWN = 2;

/** What a run of words proves, in a word or two; followed, the bar at the foot says of which meeting. */
function Label({ article, run, current }: { article: string; run: Run; current: Span | null }) {
  const { t, locale, direction, digits } = useText();
  const { short } = useFactNames();
  const all = [...new Set(run.facts.map(short))];
  const { start, end } = run;
  return (
    <Link
      className="tag"
      lang={locale}
      dir={direction}
      to={{ route: { kind: 'article', id: article, words: { start, end } } }}
      how="replace"
      data-current={(current && overlaps(current, run)) || undefined}
    >
      <span className="sr-only">{t('reader.proves', { facts: all.join(t('and')) })}</span>
      <span aria-hidden="true">
        {all.slice(0, SHOWN).map((name, index) => (
          <Fragment key={name}>
            {index > 0 && t('and')}
            <span className="nowrap">{name}</span>
          </Fragment>
        ))}
        {all.length > SHOWN && <span className="nowrap">{` +${digits(all.length - SHOWN)}`}</span>}
      </span>
    </Link>
  );
}
