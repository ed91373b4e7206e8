import { useState } from 'react';
import type { Claim } from '../../model/dataset.ts';
import { BasisBadge } from '../facts/BasisBadge.tsx';
import { How } from '../facts/Fact.tsx';
import { useText } from '../i18n/useText.ts';

/** What was talked about, side by side, and folded below it the words for each. */
export function Topics({ topics }: { topics: readonly Claim<string>[] }) {
  const { t, topic } = useText();
  const [opened, setOpened] = useState(false);
  const bases = [...new Set(topics.map(({ basis }) => basis))];
  return (
    <>
      <ul className="topics">
        {topics.map(({ value }) => (
          <li key={value}>{topic(value)}</li>
        ))}
      </ul>
      <details className="fact" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          {bases.map((basis) => (
            <BasisBadge key={basis} basis={basis} />
          ))}
          <span className="how">
            {t('meeting.how')}
            <span className="sr-only"> ({t('meeting.topicsLabel')})</span>
          </span>
        </summary>
        <dl className="how-body">
          {topics.map((claim) => (
            <div key={claim.value}>
              <dt>{topic(claim.value)}</dt>
              <dd>
                <How claim={claim} withContext={opened} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
