import { countYears } from '../../model/countChoices.ts';
import { useLookup } from '../data/LookupContext.ts';
import { useText } from '../i18n/useText.ts';
import type { FacetProps } from './facetProps.ts';

/** The years as a small histogram: each bar is a button that says how many meetings it would show. */
export function YearFilter({ meetings, filter, onToggle }: FacetProps) {
  const { t, digits } = useText();
  const years = countYears(meetings, filter, useLookup().data.corpus.range);
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <fieldset className="years">
      <legend className="sr-only">{t('filters.years')}</legend>
      {years.map(({ year, count }) => (
        <button
          key={year}
          type="button"
          className="year"
          aria-pressed={filter.years.includes(year)}
          onClick={() => onToggle(year)}
        >
          <svg aria-hidden="true" viewBox="0 0 40 24" preserveAspectRatio="none" className="year-bar">
            <rect x="0" y="23" width="40" height="1" />
            <rect x="8" y={24 - (22 * count) / most} width="24" height={(22 * count) / most} />
          </svg>
          <span className="year-name">{digits(year)}</span>
          <span aria-hidden="true" className="year-count">
            {digits(count)}
          </span>
          <span className="sr-only">{t('meetings', { count })}</span>
        </button>
      ))}
    </fieldset>
  );
}
