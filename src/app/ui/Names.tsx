import { Fragment, type ReactNode } from 'react';
import type { Person } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';
import { useLookup } from './LookupContext.ts';

/** A person's name, kept apart from the words around it; a name not yet in the registry stands in Arabic. */
export function PersonName({ person, id }: { person: Person | undefined; id: string }) {
  const { locale, name } = useText();
  if (!person) return <bdi lang="en">{id}</bdi>;
  return person.provisional && locale !== 'ar' ? (
    <bdi lang="ar" dir="rtl">
      {person.name.ar}
    </bdi>
  ) : (
    <bdi>{name(person.name)}</bdi>
  );
}

/** Several of anything, joined as the language joins names: «أ وب». */
export function Joined({ items }: { items: readonly { key: string; shown: ReactNode }[] }) {
  const separators = useText().separators(items.length);
  return items.map(({ key, shown }, index) => (
    <Fragment key={key}>
      {index > 0 && separators[index - 1]}
      {shown}
    </Fragment>
  ));
}

/** People by their ids, joined. */
export function PeopleNames({ ids }: { ids: readonly string[] }) {
  const { people } = useLookup();
  return <Joined items={ids.map((id) => ({ key: id, shown: <PersonName person={people.get(id)} id={id} /> }))} />;
}
