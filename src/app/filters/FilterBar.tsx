import { type ReactNode, useId, useState } from 'react';
import type { Meeting } from '../../model/dataset.ts';
import { FACET_NAMES, type Facet } from '../../model/facets.ts';
import { countChosen, type Filter, NO_FILTER, toggleChoice } from '../../model/filter.ts';
import { LATER } from '../../model/markupNames.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { FACET_CONTROLS, useChoices } from './controls.tsx';

interface Props {
  /** All meetings, before the filter. */
  meetings: readonly Meeting[];
  filter: Filter;
  onChange(filter: Filter): void;
  /** What else belongs in the bar. */
  children: ReactNode;
}

/** Every filter in one place: a bar on a wide screen, one button that unfolds on a narrow one. */
export function FilterBar({ meetings, filter, onChange, children }: Props) {
  const { t, digits } = useText();
  const choices = useChoices();
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (facet: Facet, choice: string) => onChange(toggleChoice(filter, facet, choice));
  const count = countChosen(filter);
  return (
    <search className="filters needs-script" {...LATER} aria-label={t('filters.label')}>
      <div className="filters-row">
        <button
          type="button"
          className="button lg:hidden"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {t('filters.open')}
          {count > 0 && (
            <>
              <span aria-hidden="true" className="count">
                {digits(count)}
              </span>
              <span className="sr-only">{t('filters.choices', { count })}</span>
            </>
          )}
        </button>
        <div id={id} className="filters-body" data-open={open || undefined}>
          {FACET_NAMES.map((facet) => {
            const Control = FACET_CONTROLS[facet];
            return (
              <Control key={facet} meetings={meetings} filter={filter} onToggle={(choice) => toggle(facet, choice)} />
            );
          })}
        </div>
        <div className="ms-auto">{children}</div>
      </div>
      {count > 0 && (
        <ul className="chips" aria-label={t('filters.chosen')}>
          {FACET_NAMES.flatMap((facet) =>
            filter[facet].map((choice) => (
              <Chip
                key={`${facet} ${choice}`}
                name={choices[facet].name(choice)}
                onRemove={() => toggle(facet, choice)}
              >
                {choices[facet].show(choice)}
              </Chip>
            )),
          )}
          <li>
            <button type="button" className="button button-quiet" onClick={() => onChange(NO_FILTER)}>
              {t('filters.clear')}
            </button>
          </li>
        </ul>
      )}
    </search>
  );
}

interface ChipProps {
  name: string;
  onRemove(): void;
  children: ReactNode;
}

function Chip({ name, onRemove, children }: ChipProps) {
  const { t } = useText();
  return (
    <li>
      <button type="button" className="chip" aria-label={t('filters.remove', { name })} onClick={onRemove}>
        {children}
        <Icon name="close" />
      </button>
    </li>
  );
}
