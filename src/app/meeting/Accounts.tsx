import type { ReactNode } from 'react';
import { type Account, findAccounts } from '../../model/accounts.ts';
import type { Evidence, Meeting } from '../../model/dataset.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PublisherName } from '../facts/ArticleName.tsx';
import { PeopleNames } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import { Link } from '../ui/Link.tsx';

/** One meeting told by several articles: side by side what each says of date, place, people and topics. */
export function Accounts({ meeting }: { meeting: Meeting }) {
  const text = useText();
  const { t } = text;
  const lookup = useLookup();
  const accounts = findAccounts(meeting);
  const words = (evidence: Evidence[]) =>
    evidence.map(({ article, start, end, quote }) => (
      <Link
        key={`${start}-${end}`}
        className="said"
        to={{ route: { kind: 'article', id: article, words: { start, end } } }}
      >
        <bdi lang="ar" dir="rtl">
          «{quote}»
        </bdi>
      </Link>
    ));
  const rows: [string, (account: Account) => ReactNode][] = [
    [t('meeting.when'), ({ date }) => date && words(date.evidence)],
    [t('meeting.where_label'), ({ place }) => place && words(place.evidence)],
    [
      t('meeting.who'),
      ({ participants }) => participants.length > 0 && <PeopleNames ids={participants.map(({ person }) => person)} />,
    ],
    [t('meeting.topicsLabel'), ({ topics }) => topics.length > 0 && topics.map(text.topic).join(t('and'))],
  ];
  return (
    <section>
      <h3 id="accounts">{t('meeting.compare')}</h3>
      {/* With three columns it scrolls sideways, and must be reachable by key. */}
      <section className="accounts" aria-labelledby="accounts" tabIndex={accounts.length > 2 ? 0 : undefined}>
        <table>
          <thead>
            <tr>
              <td />
              {accounts.map(({ article }) => (
                <th key={article} scope="col">
                  <PublisherName article={lookup.articles.get(article)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, say]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {accounts.map((account) => (
                  <td key={account.article}>
                    {say(account) || <span className="text-muted">{t('meeting.silent')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
