import { findLoosenings, type Loosening } from '../../model/countChoices.ts';
import type { Meeting } from '../../model/dataset.ts';
import { type Filter, NO_FILTER } from '../../model/filter.ts';
import { useText } from '../i18n/useText.ts';
import { useChoices } from './controls.tsx';

interface Props {
  meetings: readonly Meeting[];
  filter: Filter;
  onChange(filter: Filter): void;
}

/** Nothing found: says which choice to take away, and what that would leave. */
export function EmptyResult({ meetings, filter, onChange }: Props) {
  const { t } = useText();
  const choices = useChoices();
  if (meetings.length === 0) return <p className="empty">{t('empty.noMeetings')}</p>;
  const loosenings = findLoosenings(meetings, filter);
  const label = ({ facet, choice }: Loosening) =>
    choice === null ? t(`empty.drop.${facet}`) : t(`empty.without.${facet}`, { name: choices[facet].name(choice) });
  return (
    <div className="empty">
      <h3 className="text-lg font-semibold">{t('empty.title')}</h3>
      <p className="text-muted">{loosenings.length > 0 ? t('empty.hint') : t('empty.none')}</p>
      <ul className="mt-3 flex flex-wrap justify-center gap-2">
        {loosenings.map((loosening) => (
          <li key={`${loosening.facet} ${loosening.choice}`}>
            <button type="button" className="button" onClick={() => onChange(loosening.filter)}>
              {label(loosening)}
              <span className="text-muted">{t('meetings', { count: loosening.count })}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button-quiet" onClick={() => onChange(NO_FILTER)}>
            {t('filters.clear')}
          </button>
        </li>
      </ul>
    </div>
  );
}
