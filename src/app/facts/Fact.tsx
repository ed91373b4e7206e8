import { type ReactNode, useState } from 'react';
import type { Article, Claim, Evidence } from '../../model/dataset.ts';
import { useLookup } from '../data/LookupContext.ts';
import { useArticle } from '../data/useArticle.ts';
import { explainRule } from '../i18n/rules.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { PublisherName } from './ArticleName.tsx';
import { BasisBadge } from './BasisBadge.tsx';

interface Props {
  claim: Claim<unknown>;
  /** What the fact is about: told to those who hear the disclosure without seeing what it stands beside. */
  about: string;
  children: ReactNode;
}

/** A fact, how we know it as a word and a shape, and under "how do we know?" the rule and the words. */
export function Fact({ claim, about, children }: Props) {
  const { t } = useText();
  const [opened, setOpened] = useState(false);
  return (
    <details className="fact" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span className="fact-value">{children}</span>
        <BasisBadge basis={claim.basis} />
        <span className="how">
          {t('meeting.how')}
          <span className="sr-only"> ({about})</span>
        </span>
      </summary>
      <div className="how-body">
        <How claim={claim} withContext={opened} />
      </div>
    </details>
  );
}

/** How a fact is known: the rule in words, an editor's note with its source, and the words of the articles. */
export function How({ claim, withContext }: { claim: Claim<unknown>; withContext: boolean }) {
  const text = useText();
  const { t } = text;
  const { data } = useLookup();
  return (
    <>
      {claim.rule && <p>{explainRule(claim, data.corpus.range, text)}</p>}
      {claim.rule && claim.basis === 'editor' && <p>{t('meeting.restsOnEditor')}</p>}
      {claim.note && (
        <p>
          <span className="block text-muted text-sm">{t('meeting.note')}</span>
          <bdi className="block">{claim.note}</bdi>
        </p>
      )}
      {claim.source && (
        <p>
          <span className="block text-muted text-sm">{t('meeting.source')}</span>
          <Source source={claim.source} />
        </p>
      )}
      {claim.evidence.map((evidence) => (
        <Quote
          key={`${evidence.article}-${evidence.start}-${evidence.end}`}
          evidence={evidence}
          withContext={withContext}
        />
      ))}
    </>
  );
}

function Source({ source }: { source: string }) {
  return /^https?:\/\//u.test(source) ? (
    <a href={source} rel="noreferrer" dir="ltr" className="break-all">
      {source.replace(/^https?:\/\//u, '')}
    </a>
  ) : (
    <bdi className="block">{source}</bdi>
  );
}

/** Characters of context on either side of a quote. */
const CONTEXT = 70;

/** Cuts the context of a quote at word boundaries, inside its paragraph. */
function findContext({ text, body }: Article, { start, end }: Evidence): { before: string; after: string } {
  const block = body.find((item) => item.start <= start && end <= item.end);
  if (!block) return { before: '', after: '' };
  const from = Math.max(block.start, start - CONTEXT);
  const to = Math.min(block.end, end + CONTEXT);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === block.start ? before : `…${before.slice(before.indexOf(' '))}`,
    after: to === block.end ? after : `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}\u00a0…`,
  };
}

/** An article's words, with a little of what stands around them once somebody looks. */
export function Quote({ evidence, withContext }: { evidence: Evidence; withContext: boolean }) {
  const { t } = useText();
  const lookup = useLookup();
  const article = lookup.articles.get(evidence.article);
  const full = useArticle(evidence.article, withContext);
  const around = full && findContext(full, evidence);
  return (
    <figure className="quote">
      <blockquote lang="ar" dir="rtl">
        <p>
          {around && <span className="quote-around">{around.before}</span>}
          <mark>{evidence.quote}</mark>
          {around && <span className="quote-around">{around.after}</span>}
        </p>
      </blockquote>
      <figcaption>
        <span className="text-muted">
          <PublisherName article={article} />
        </span>
        <Link
          to={{
            route: { kind: 'article', id: evidence.article, words: { start: evidence.start, end: evidence.end } },
          }}
        >
          {t('meeting.open')}
          <Icon name="forward" mirror />
        </Link>
      </figcaption>
    </figure>
  );
}
