import type { Meeting, Person } from '../../../model/dataset.ts';
import { cityOf, type Lane, type LaneKind } from '../../../model/lanes.ts';
import type { Locale } from '../../../model/languages.ts';
import { DAY, toMoment } from '../../../model/moments.ts';
import { toInitials, toShortNames } from '../../../model/names.ts';
import type { PageData } from '../../../model/pageData.ts';
import { type DateStyle, formatDate, toTag } from '../../i18n/dates.ts';
import { DIRECTIONS } from '../../i18n/i18n.ts';
import type { BoxWords } from '../box/boxes.ts';
import type { TimelineItem } from '../driver/driverProps.ts';

/** Letters of names that a box shows before it counts the rest. */
const NAME_LETTERS = 19;
/** Discs that a box shows. */
const DISCS = 2;

/** A meeting in the reader's words, for its box and its card. */
export interface MeetingWords {
  /** Full names, or countries where nobody is named. */
  people: string;
  date: string;
  /** City and venue; empty when unknown. */
  place: string;
  status: string;
  /** All of it as one name for assistive technology. */
  name: string;
}

/** Words that the interface's language gives. */
export interface ItemWords {
  status: Record<Meeting['status'], string>;
  inexact: string;
  /** What stands between the parts of an enumeration, such as a comma and a space. */
  separator: string;
}

/** Says in words what the data holds by id. */
export interface Describer {
  meeting(meeting: Meeting): MeetingWords;
  person(id: string): Person | undefined;
  shortName(id: string): string;
  country(id: string): string;
  place(id: string): string;
  /** «A and B». */
  list(names: readonly string[]): string;
  /** «A, B», where more follow. */
  enumerate(names: readonly string[]): string;
  /** A number, in the reader's digits. */
  number(value: number): string;
}

/** Prepares what names are needed to describe meetings: looked up once, not at every box. */
export function createDescriber(data: PageData, dates: DateStyle, words: ItemWords): Describer {
  const { locale } = dates;
  const people = new Map(data.people.map((person) => [person.id, person]));
  const places = new Map(data.places.map((place) => [place.id, place.name[locale]]));
  const countries = new Map(data.corpus.countries.map(({ id, name }) => [id, name[locale]]));
  const met = new Set(data.meetings.flatMap(({ participants }) => participants.map(({ value }) => value.person)));
  const short = toShortNames(
    data.people.filter(({ id }) => met.has(id)),
    locale,
  );
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(toTag(dates), { useGrouping: false });
  const join = (parts: readonly string[]): string => parts.join(words.separator);

  const describer: Describer = {
    person: (id) => people.get(id),
    shortName: (id) => short.get(id) ?? people.get(id)?.name[locale] ?? id,
    country: (id) => countries.get(id) ?? id,
    place: (id) => places.get(id) ?? id,
    list: (names) => list.format(names),
    enumerate: (names) => join(names),
    number: (value) => numbers.format(value),
    meeting(meeting) {
      const ids = meeting.participants.map(({ value }) => value.person);
      const names =
        ids.length > 0 ? ids.map((id) => people.get(id)?.name[locale] ?? id) : meeting.countries.map(describer.country);
      const date = meeting.date ? formatDate(meeting.date.value, dates) : '';
      const city = cityOf(meeting, data);
      const where = meeting.place?.value;
      const spots = [city, where?.venue ?? (where && where.place !== city ? where.place : null)];
      const place = join(spots.flatMap((id) => (id ? [describer.place(id)] : [])));
      const who = list.format(names);
      const status = words.status[meeting.status];
      const inexact = meeting.date && meeting.date.value.precision !== 'day' ? words.inexact : '';
      const parts = [who, date, inexact, place, meeting.status === 'held' ? '' : status].filter(Boolean);
      return { people: who, date, place, status, name: join(parts) };
    },
  };
  return describer;
}

/** The boxes of all rows in the order of time. In a person's own row the box names those they met. */
export function toItems(
  lanes: readonly Lane[],
  kind: LaneKind,
  describer: Describer,
  words: ItemWords,
  locale: Locale,
): TimelineItem[] {
  const items = lanes.flatMap(({ key, meetings }) =>
    meetings.flatMap((meeting): TimelineItem[] => {
      const value = meeting.date?.value;
      if (!value) return [];
      const exact = value.earliest === value.latest;
      return [
        {
          meeting: meeting.id,
          lane: key ?? '',
          at: toMoment(value.earliest),
          end: exact ? null : toMoment(value.latest) + DAY,
          words: toBoxWords(meeting, kind === 'person' ? key : null, describer, words, locale),
        },
      ];
    }),
  );
  return items.sort((a, b) => a.at - b.at || (a.end ?? a.at) - (b.end ?? b.at) || (a.meeting < b.meeting ? -1 : 1));
}

function toBoxWords(
  meeting: Meeting,
  self: string | null,
  describer: Describer,
  words: ItemWords,
  locale: Locale,
): BoxWords {
  const full = describer.meeting(meeting);
  const ids = meeting.participants.map(({ value }) => value.person).filter((id) => id !== self);
  const named = ids.length > 0;
  const names = named ? ids.map(describer.shortName) : meeting.countries.map(describer.country);
  // At least one name, then as many as stay short enough to be read in one line.
  let shown = 1;
  let letters = names[0]?.length ?? 0;
  while (shown < names.length && letters + names[shown]!.length <= NAME_LETTERS) letters += names[shown++]!.length;
  const more = names.length - shown;
  return {
    name: full.name,
    people: more > 0 ? describer.enumerate(names.slice(0, shown)) : describer.list(names),
    more: more > 0 ? `+${describer.number(more)}` : '',
    initials: named ? ids.slice(0, DISCS).map((id) => toInitials(describer.person(id)?.name[locale] ?? id)) : [],
    date: full.date,
    note: meeting.status === 'held' ? '' : words.status[meeting.status],
    status: meeting.status,
    exact: meeting.date?.value.precision === 'day',
    textDirection: DIRECTIONS[locale],
  };
}
