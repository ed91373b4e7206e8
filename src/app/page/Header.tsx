import { LANGUAGES } from '../../model/languages.ts';
import { LATER } from '../../model/markupNames.ts';
import { summarise } from '../../model/summary.ts';
import { useLookup } from '../data/LookupContext.ts';
import { LANGUAGE_NAMES } from '../i18n/i18n.ts';
import { useText } from '../i18n/useText.ts';
import { Link } from '../ui/Link.tsx';
import { Settings } from './Settings.tsx';

/** The page's title, its one sentence, and the choice of language. */
export function Header() {
  const { t, name, digits, locale } = useText();
  const { data } = useLookup();
  const { meetings, from, to } = summarise(data.meetings);
  const counts = {
    meetings: t('meetings', { count: meetings }),
    sources: t('site.sources', { count: data.articles.length }),
  };
  const years = from && to ? { from: digits(from), to: digits(to) } : null;
  return (
    <header className="site-head">
      <div className="site-title">
        <h1>
          <Link to={{ route: { kind: 'home' } }}>{name(data.corpus.title)}</Link>
        </h1>
        <p className="site-summary">
          {years
            ? t(from === to ? 'site.summaryOneYear' : 'site.summary', { ...counts, ...years })
            : t('site.summaryUndated', counts)}
        </p>
      </div>
      <div className="site-tools needs-script" {...LATER}>
        <nav aria-label={t('settings.language')} className="languages">
          {LANGUAGES.map((word) => (
            <Link
              key={word}
              to={{ lang: word }}
              how="replace"
              lang={word}
              hrefLang={word}
              aria-current={word === locale ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[word]}
            </Link>
          ))}
        </nav>
        <Settings />
      </div>
    </header>
  );
}
