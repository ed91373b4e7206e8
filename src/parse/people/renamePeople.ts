import type { ArticleReading } from '../reading/articleReading.ts';
import type { EventPerson, MeetingEvent } from '../reading/event.ts';
import type { PersonMention } from '../reading/mentions.ts';
import type { Said } from '../reading/statement.ts';

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
    const people = changeEach(event.people, renameEntry);
    return people === event.people ? event : { ...event, people };
  };
  const renameSaid = (said: Said): Said =>
    'person' in said.speaker && ids.has(said.speaker.person)
      ? { ...said, speaker: { person: idOf(said.speaker.person) } }
      : said;
  return {
    ...reading,
    provisional: reading.provisional.map((found) => ({ ...found, id: idOf(found.id) })),
    people: changeEach(reading.people, renameMention),
    events: changeEach(reading.events, renameEvent),
    statements: changeEach(reading.statements, renameSaid),
  };
}

/** The list with each item changed; the list itself where nothing is, as in most events. */
function changeEach<T>(list: T[], change: (item: T) => T): T[] {
  let changed: T[] | null = null;
  for (let at = 0; at < list.length; at++) {
    const item = change(list[at]!);
    if (item === list[at]) continue;
    changed ??= [...list];
    changed[at] = item;
  }
  return changed ?? list;
}
