import type { ArticleReading } from '../reading/articleReading.ts';
import type { EventPerson, MeetingEvent } from '../reading/event.ts';
import type { PersonMention } from '../reading/mentions.ts';

/** Ids as one article gave them, each with the id that the person has over all articles. */
export type Renames = readonly (readonly [from: string, to: string])[];

/** The reading with those ids in the place of its own, in its mentions and events; the reading itself where there are none. */
export function renamePeople(reading: ArticleReading, renames: Renames): ArticleReading {
  if (renames.length === 0) return reading;
  const ids = new Map(renames);
  const idOf = (person: string): string => ids.get(person) ?? person;
  // An event's mentions are those of the article.
  const mentions = new Map<PersonMention, PersonMention>();
  const renameMention = (mention: PersonMention): PersonMention => {
    if (mention.person === null || !ids.has(mention.person)) return mention;
    const renamed = mentions.get(mention) ?? { ...mention, person: idOf(mention.person) };
    mentions.set(mention, renamed);
    return renamed;
  };
  const renameEntry = (entry: EventPerson): EventPerson => {
    const mention = renameMention(entry.mention);
    const person = entry.person === null ? null : idOf(entry.person);
    return mention === entry.mention && person === entry.person ? entry : { ...entry, mention, person };
  };
  const renameEvent = (event: MeetingEvent): MeetingEvent => {
    const people = event.people.map(renameEntry);
    return people.every((entry, at) => entry === event.people[at]) ? event : { ...event, people };
  };
  return {
    ...reading,
    provisional: reading.provisional.map((found) => ({ ...found, id: idOf(found.id) })),
    people: reading.people.map(renameMention),
    events: reading.events.map(renameEvent),
  };
}
