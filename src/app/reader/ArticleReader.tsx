import { use, useEffect, useMemo, useRef } from 'react';
import type { Article, Meeting, Span } from '../../model/dataset.ts';
import type { ArticleSummary } from '../../model/pageData.ts';
import { countMinutes } from '../../model/summary.ts';
import { fetchArticle, formatArticleFile } from '../data/articles.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PublisherName } from '../facts/ArticleName.tsx';
import { Fact } from '../facts/Fact.tsx';
import { useText } from '../i18n/useText.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useAddress, useAddressStore } from '../url/store.ts';
import { EvidenceBar } from './EvidenceBar.tsx';
import { MarkedText } from './MarkedText.tsx';
import { addAsked, findMarks, keepInBody, stepMark } from './marks.ts';

interface Props {
  id: string;
  /** Offsets into the article's text: opens there. */
  words: Span | null;
}

/** An article to read, with the words that prove something marked. Suspends while its text is fetched. */
export function ArticleReader({ id, words }: Props) {
  const { t } = useText();
  const summary = useLookup().articles.get(id);
  if (!summary) {
    return (
      <div className="empty">
        <h2 id="panel-title" tabIndex={-1}>
          {t('panel.unknownArticle')}
        </h2>
      </div>
    );
  }
  return <Loaded summary={summary} article={use(fetchArticle(id))} words={words} />;
}

function Loaded({ summary, article, words }: { summary: ArticleSummary; article: Article; words: Span | null }) {
  const { t, date } = useText();
  const { data } = useLookup();
  const store = useAddressStore();
  const address = useAddress();
  const { size, keys } = usePreferences();
  const root = useRef<HTMLElement>(null);
  const marks = useMemo(
    () => keepInBody(findMarks(summary, data.meetings), article),
    [summary, article, data.meetings],
  );
  const { drawn, current } = addAsked(marks, words, article);
  const meetings = data.meetings.filter((meeting) => meeting.articles.includes(summary.id));

  const key = words ? `${summary.id} ${words.start}-${words.end}` : null;
  useEffect(() => {
    if (!key) return;
    const target = root.current?.querySelector<HTMLElement>('mark[data-current]');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }, [key]);

  const step = (by: 1 | -1) => {
    const next = stepMark(marks, current, by);
    if (!next) return;
    const { start, end } = next;
    store.go({ ...address, route: { kind: 'article', id: summary.id, words: { start, end } } }, 'replace');
  };
  return (
    <article
      ref={root}
      className="reader"
      data-size={size}
      onKeyDown={(event) => {
        if (!keys || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
        // By position, so that an Arabic or Russian layout has them too.
        const by = ({ KeyN: 1, KeyP: -1 } as const)[event.code];
        if (by) step(by);
      }}
    >
      <header className="reader-head">
        <p className="reader-publisher">
          <PublisherName article={summary} />
        </p>
        {!summary.title && <p className="text-muted text-sm">{t('reader.untitled')}</p>}
        <h2 id="panel-title" tabIndex={-1} lang="ar" dir="rtl" data-untitled={!summary.title || undefined}>
          {summary.title?.value ?? `${summary.firstWords}…`}
        </h2>
        <div className="reader-known">
          {summary.published ? (
            <Fact claim={summary.published} about={t('field.published')}>
              {t('reader.published', { date: date(summary.published.value) })}
            </Fact>
          ) : (
            <p>{t('reader.undated')}</p>
          )}
          {summary.publisher && summary.publisher.basis !== 'text' && (
            <Fact claim={summary.publisher} about={t('field.publisher')}>
              {t('field.publisher')}
            </Fact>
          )}
        </div>
        <p className="reader-facts">
          {summary.attribution && (
            <span>
              <bdi>{t('reader.attribution', { name: summary.attribution })}</bdi>
            </span>
          )}
          <span>{t('reader.minutes', { count: countMinutes(summary.words) })}</span>
          {summary.address && (
            <a href={summary.address.value} rel="noopener">
              <Icon name="link" /> {t('reader.original')}
            </a>
          )}
          <a href={formatArticleFile(summary.id, 'txt')} download={`${summary.id}.txt`}>
            <Icon name="file" /> {t('reader.file')}
          </a>
        </p>
      </header>
      {words && !current && <p className="notice">{t('reader.missingWords')}</p>}
      <div className="reader-body" lang="ar" dir="rtl">
        {article.body.map((block) => {
          const Tag = block.kind === 'heading' ? 'h3' : 'p';
          return (
            <Tag key={block.start}>
              <MarkedText article={article} block={block} marks={drawn} current={current} />
            </Tag>
          );
        })}
      </div>
      <MeetingsOfArticle meetings={meetings} />
      <EvidenceBar article={article} marks={marks} words={current} onStep={step} />
    </article>
  );
}

function MeetingsOfArticle({ meetings }: { meetings: readonly Meeting[] }) {
  const text = useText();
  const lookup = useLookup();
  if (meetings.length === 0) return null;
  return (
    <section className="reader-meetings">
      <h3>{text.t('reader.meetings')}</h3>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link to={{ route: { kind: 'meeting', id: meeting.id } }}>{text.people(meeting, lookup)}</Link>
            <span className="text-muted text-sm">{text.date(meeting.date?.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
