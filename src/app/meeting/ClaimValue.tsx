import type { Location, Participant } from '../../model/dataset.ts';
import { useLookup } from '../data/LookupContext.ts';
import { DateText } from '../facts/DateText.tsx';
import { PersonName } from '../facts/Names.tsx';
import { isDateValue } from '../i18n/rules.ts';
import { useText } from '../i18n/useText.ts';

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** The value of any claim, by its shape: a date, a place, a participant, a word of the dataset, or plain words. */
export function ClaimValue({ value }: { value: unknown }) {
  const text = useText();
  const lookup = useLookup();
  if (isDateValue(value)) return <DateText value={value} />;
  if (has(value, 'place')) return <bdi>{text.place(value as unknown as Location, lookup)}</bdi>;
  if (has(value, 'person')) {
    const { person } = value as unknown as Participant;
    return <PersonName person={lookup.people.get(person)} id={person} />;
  }
  if (typeof value !== 'string') return <bdi>{JSON.stringify(value)}</bdi>;
  const status = (['held', 'planned', 'postponed', 'cancelled'] as const).find((word) => word === value);
  if (status) return text.t(`status.${status}`);
  const person = lookup.people.get(value);
  if (person) return <PersonName person={person} id={value} />;
  const place = lookup.places.get(value);
  return place ? <bdi>{text.name(place.name)}</bdi> : <bdi>{value}</bdi>;
}
