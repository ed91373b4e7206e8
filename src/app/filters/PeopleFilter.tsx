import { useRef, useState } from 'react';
import { countChoices } from '../../model/countChoices.ts';
import { matchesSearch } from '../../model/search.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PersonName } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import type { FacetProps } from './facetProps.ts';

/** A searchable list of everybody who took part, with what choosing them would leave. */
export function PeopleFilter({ meetings, filter, onToggle }: FacetProps) {
  const { t, name, locale, digits } = useText();
  const { people, countries } = useLookup();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const collator = new Intl.Collator(locale);
  const chosen = filter.people;
  const shown = [...countChoices(meetings, filter, 'people')]
    .flatMap(([id, count]) => {
      const person = people.get(id);
      return person ? [{ id, count, person }] : [];
    })
    .filter(({ person }) => matchesSearch(query, Object.values(person.name)))
    .sort((a, b) => b.count - a.count || collator.compare(name(a.person.name), name(b.person.name)));
  return (
    <Popover
      className="people"
      summaryClassName="button"
      panelClassName="people-panel"
      onOpen={() => search.current?.focus()}
      summary={
        <>
          {t('filters.people')}
          {chosen.length > 0 && <span className="count">{digits(chosen.length)}</span>}
          <Icon name="down" />
        </>
      }
    >
      <input
        ref={search}
        id="people-search"
        type="search"
        className="field"
        placeholder={t('filters.search')}
        aria-label={t('filters.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <fieldset className="people-list">
        <legend className="px-2 pt-2 text-muted text-xs">{t('filters.peopleHint')}</legend>
        {shown.map(({ id, count, person }) => {
          const country = countries.get(person.country);
          return (
            <label key={id} className="person" data-none={count === 0 || undefined}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
              <span className="min-w-0 grow">
                <PersonName person={person} id={id} />
                {/* Without a space between them, the letters of the name and the country would join. */}
                {country && <span className="ms-1 text-muted text-xs"> {name(country.name)}</span>}
              </span>
              <span aria-hidden="true" className="person-count">
                {digits(count)}
              </span>
              <span className="sr-only">{t('filters.wouldLeave', { count })}</span>
            </label>
          );
        })}
        {shown.length === 0 && <p className="p-3 text-muted text-sm">{t('filters.noPeople')}</p>}
      </fieldset>
    </Popover>
  );
}
