import { type ReactNode, useId, useState } from 'react';
import type { Meeting } from '../../model/dataset.ts';
import { countPeople, countYears } from '../../model/facets.ts';
import { type Filter, isEmptyFilter, NO_FILTER } from '../../model/filter.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PersonName } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { PeopleFilter } from './PeopleFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

interface Props {
  /** All meetings, before the filter. */
  meetings: readonly Meeting[];
  filter: Filter;
  onChange(filter: Filter): void;
  /** What else belongs in the bar. */
  children: ReactNode;
}

/** Takes a value out of a list, or puts it in. */
function toggle(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** Every filter in one place: a bar on a wide screen, one button that unfolds on a narrow one. */
export function FilterBar({ meetings, filter, onChange, children }: Props) {
  const { t, digits } = useText();
  const { people, data } = useLookup();
  const [open, setOpen] = useState(false);
  const id = useId();
  const togglePerson = (person: string) => onChange({ ...filter, people: toggle(filter.people, person) });
  const toggleYear = (year: string) => onChange({ ...filter, years: toggle(filter.years, year).sort() });
  const count = filter.people.length + filter.years.length;
  return (
    <search className="filters needs-script" data-later="" aria-label={t('filters.label')}>
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
          <PeopleFilter counts={countPeople(meetings, filter)} chosen={filter.people} onToggle={togglePerson} />
          <YearFilter
            years={countYears(meetings, filter, data.corpus.range)}
            chosen={filter.years}
            onToggle={toggleYear}
          />
        </div>
        <div className="ms-auto">{children}</div>
      </div>
      {!isEmptyFilter(filter) && (
        <ul className="chips" aria-label={t('filters.chosen')}>
          {filter.people.map((person) => (
            <Chip key={person} onRemove={() => togglePerson(person)} name={people.get(person)?.name}>
              <PersonName person={people.get(person)} id={person} />
            </Chip>
          ))}
          {filter.years.map((year) => (
            <Chip key={year} onRemove={() => toggleYear(year)} name={year}>
              {digits(year)}
            </Chip>
          ))}
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
  name: { ar: string; en: string; ru: string } | string | undefined;
  onRemove(): void;
  children: ReactNode;
}

function Chip({ name, onRemove, children }: ChipProps) {
  const text = useText();
  const label = typeof name === 'object' ? text.name(name) : (name ?? '');
  return (
    <li>
      <button type="button" className="chip" aria-label={text.t('filters.remove', { name: label })} onClick={onRemove}>
        {children}
        <Icon name="close" />
      </button>
    </li>
  );
}
