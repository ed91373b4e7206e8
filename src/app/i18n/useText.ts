import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateValue, LocalizedText, Location, Meeting } from '../../model/dataset.ts';
import type { Direction, Locale } from '../../model/languages.ts';
import type { Lookup } from '../../model/lookup.ts';
import { type Digits, type MonthNames, usePreferences } from '../preferences/preferences.ts';
import { type DateStyle, formatDate, formatEnds, toDigits } from './dates.ts';
import { DIRECTIONS } from './i18n.ts';

/** Everything that turns facts into words of the reader's language. */
export interface Text {
  t: TFunction;
  locale: Locale;
  direction: Direction;
  dateStyle: DateStyle;
  /** A name in the reader's language. */
  name(name: LocalizedText): string;
  digits(text: string | number): string;
  /** A date as a noun: «15 آذار/مارس 2023» ("15 March 2023"); `null` is said to be unknown. */
  date(value: DateValue | null | undefined): string;
  /** A date within a sentence: «يوم 15 آذار/مارس 2023» ("on 15 March 2023"). */
  when(value: DateValue): string;
  place(value: Location, lookup: Lookup): string;
  /** Topics have names in the page's languages; an unknown one shows its id. */
  topic(id: string): string;
  /** Joins names as the language does: «أ وب» ("A and B"). */
  list(names: readonly string[]): string;
  /** What stands between `count` names that are so joined, for names that are more than text. */
  separators(count: number): string[];
  /** What the meeting is called in one line: its people, or its sides where the text names nobody. */
  people(meeting: Meeting, lookup: Lookup): string;
}

/** Creates the words for one language and one reader's choices. */
export function createText(t: TFunction, locale: Locale, monthNames: MonthNames, digits: Digits): Text {
  const style: DateStyle = { locale, monthNames, digits };
  // Only Arabic offers a choice of digits.
  const toOwn = (text: string | number) => toDigits(String(text), locale === 'ar' ? digits : 'latn');
  const say = ((...args: Parameters<TFunction>) => toOwn(t(...args))) as TFunction;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const name = (text: LocalizedText) => text[locale];
  const date = (value: DateValue | null | undefined) => {
    if (!value) return say('date.unknown');
    return value.precision === 'interval' ? say('date.between', formatEnds(value, style)) : formatDate(value, style);
  };
  return {
    t: say,
    locale,
    direction: DIRECTIONS[locale],
    dateStyle: style,
    name,
    digits: toOwn,
    date,
    when(value) {
      if (value.precision === 'interval') return date(value);
      return value.precision === 'day' ? say('date.on', { date: date(value) }) : say('date.in', { date: date(value) });
    },
    place(value, { places }) {
      const [place, venue] = [places.get(value.place), places.get(value.venue ?? '')];
      const placeName = place ? name(place.name) : value.place;
      return venue ? say('place.venue', { venue: name(venue.name), place: placeName }) : placeName;
    },
    topic: (id) => say(`topic.${id as 'economy'}`, { defaultValue: id.replaceAll('-', ' ') }),
    list: (names) => list.format(names),
    separators: (count) =>
      list
        .formatToParts(Array.from({ length: count }, () => 'x'))
        .flatMap(({ type, value }) => (type === 'literal' ? value : [])),
    people({ participants, countries }, lookup) {
      const people = participants.map(({ value }) => lookup.people.get(value.person)?.name);
      const names = participants.length > 0 ? people : countries.map((id) => lookup.countries.get(id)?.name);
      return list.format(names.flatMap((item) => (item ? name(item) : [])));
    },
  };
}

/** The words for the reader's language and choices. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const { months, digits } = usePreferences();
  const locale = i18n.language as Locale;
  return useMemo(() => createText(t, locale, months, digits), [t, locale, months, digits]);
}
