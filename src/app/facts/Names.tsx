import { Fragment, type ReactNode } from 'react';
import type { Person } from '../../model/dataset.ts';
import type { Locale } from '../../model/languages.ts';
import { useLookup } from '../data/LookupContext.ts';
import { useText } from '../i18n/useText.ts';

/**
 * A person's name. One that runs another way than the page is kept apart from the words around it: a name not yet in the
 * registry stands in Arabic, and who is unknown under the id.
 */
export function PersonName({ person, id }: { person: Person | undefined; id: string }) {
  const { locale, name } = useText();
  if (!person) return <bdi lang="en">{id}</bdi>;
  return isForeign(person, locale) ? (
    <bdi lang="ar" dir="rtl">
      {person.name.ar}
    </bdi>
  ) : (
    name(person.name)
  );
}

const isForeign = ({ provisional }: Person, locale: Locale): boolean => provisional === true && locale !== 'ar';

/** Several of anything, joined as the language joins names: «أ وب» ("A and B"). */
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
  const { locale, name, list } = useText();
  const known = ids.flatMap((id) => people.get(id) ?? []);
  // In one piece where it can be: a page of names is set faster so.
  if (known.length === ids.length && !known.some((person) => isForeign(person, locale)))
    return list(known.map((person) => name(person.name)));
  return <Joined items={ids.map((id) => ({ key: id, shown: <PersonName person={people.get(id)} id={id} /> }))} />;
}
