import type { Person } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';

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
